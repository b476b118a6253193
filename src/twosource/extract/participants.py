"""Participants: who did it and to whom, through actives, passives, nouns and "by" phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.extract.clauses import MONTHS, RELATIVE, SPEECH, WEEKDAYS
from twosource.extract.happenings import Happening
from twosource.extract.people import is_person, singular
from twosource.extract.referents import Referents
from twosource.extract.speakers_phrases import speakerly
from twosource.findings.mentions import ParticipantMention
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Held, ParticipantRole

_LONGEST_NAME = 8  # tokens
_ANYBODY = frozenset(
    """people person child woman man boy girl victim other body dead wounded injured life resident
    number toll total dozen score hundred thousand million unrest violence""".split()
)
_DAYS = WEEKDAYS | MONTHS | {"today", "yesterday", "tonight"}
_INSTRUMENTS = frozenset(
    """bomb shell rocket missile grenade mine truck car vehicle explosive device gun knife drone
    warplane jet plane helicopter""".split()
)
_QUALIFIERS = frozenset("at least most more than about nearly almost some as many up to".split())
_DYING = frozenset("die drown perish starve suffocate succumb disappear vanish".split())
_ON = frozenset({"on", "against", "of", "targeting"})
_RUN_TOGETHER = re.compile(r"\d{4}|^\d+[a-z]{3}")  # "02.10.2017Get", "300people"
_NOBODY = frozenset({"opened fire", "open fire", "opening fire", "opens fire"})  # "fire" is no target
_NO_NAME = frozenset(
    """it they he she we i you who which that this these those there one what attack attacks blast
    explosion kill kills wound wounds""".split()
)


def participants(
    sentences: Sequence[Sentence], found: Sequence[Happening], referents: Referents
) -> Iterator[ParticipantMention]:
    """Everybody named in the happenings of an event, each name and role once."""
    seen: set[tuple[str, str]] = set()
    for happening in found:
        sentence = sentences[happening.sentence]
        held: Held = "alleged" if happening.factuality == "alleged" else "asserted"
        nouns = {trigger.head for trigger in happening.triggers if trigger.noun}
        for trigger in happening.triggers:
            for role, token in _around(sentence, trigger.head, trigger.noun):
                if token.i in nouns or sentence[trigger.head].lower + " " + token.lower in _NOBODY:
                    continue  # "the strike killed nine": the strike is what happened, and nobody
                meant = referents.name_of(happening.sentence, token)
                mention = _mention(sentence, token, role, held, meant)
                if mention is None or (mention.name.lower(), role) in seen:
                    continue
                seen.add((mention.name.lower(), role))
                yield mention


def _around(sentence: Sentence, head: int, noun: bool) -> Iterator[tuple[ParticipantRole, Token]]:
    if noun:
        yield from _around_noun(sentence, head)
        return
    passive = bool(sentence.children(head, "aux:pass", "nsubj:pass"))
    stated = bool(sentence.children(head, "cop"))  # "a bystander was slightly hurt", read as a state
    lent = _lent(sentence, head)
    if lent is not None:
        yield ("target" if passive else "agent"), lent
    for child in sentence.children(head):
        relation = child.dep
        if relation == "nsubj" and not passive:
            if _is_struck(sentence, head):
                yield "target", child
                continue
            yield ("target" if stated or sentence[head].lemma in _DYING else "agent"), child
        elif relation == "nsubj:pass" or (relation == "obj" and not passive):
            yield "target", child
        elif (
            relation.startswith("obl")
            and passive
            and child.lower not in _HOURS
            and any(c.lower == "by" for c in sentence.children(child.i, "case"))
        ):
            yield "agent", child


def _is_struck(sentence: Sentence, head: int) -> bool:
    """Whether a headline leaves the auxiliary out: "Opposition leader shot dead outside his home"."""
    verb = sentence[head]
    if verb.tag not in {"VBD", "VBN"} or sentence.children(head, "obj", "aux", "ccomp"):
        return False
    return verb.lower in _STRUCK or sentence.lower[head + 1 : head + 2] == ("dead",)


_HOURS = frozenset(
    """morning evening nightfall noon midday night dawn dusk midnight afternoon daybreak sunset sunrise
    weekend time then now today yesterday end""".split()
).union(WEEKDAYS)  # by which something was done, and not by whom
_STRUCK = frozenset(
    "killed wounded injured arrested detained abducted kidnapped assassinated murdered".split()
)


def _lent(sentence: Sentence, head: int) -> Token | None:
    """The subject of a verb that has none of its own: of a relative clause, of the verb before it."""
    verb = sentence[head]
    if verb.pos != "VERB":
        return None
    if verb.dep == "acl:relcl":
        relative = any(c.lower in RELATIVE for c in sentence.children(head, "nsubj"))
        noun = sentence[verb.head]
        acts = is_person(noun) or noun.ent in {"PER", "ORG"} or speakerly(noun)
        return noun if relative and acts else None
    first = sentence[verb.head]
    if verb.dep != "conj" or first.pos != "VERB" or sentence.children(head, "nsubj"):
        return None
    if sentence.children(head, "aux:pass") or sentence.children(first.i, "aux:pass"):
        return None
    return next((c for c in sentence.children(first.i, "nsubj") if c.dep == "nsubj"), None)


def _around_noun(sentence: Sentence, head: int) -> Iterator[tuple[ParticipantRole, Token]]:
    for child in sentence.children(head, "nmod", "obl"):
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if "by" in cases or ("from" in cases and child.ent == "ORG"):
            yield "agent", child
        elif cases & _ON and child.ent != "LOC" and child.lower not in _HOURS:
            yield "target", child
    for child in sentence.children(head, "amod", "compound", "nmod:poss"):
        if child.ent == "ORG" or (child.dep == "nmod:poss" and child.ent and child.ent != "LOC"):
            yield "agent", child
    governor = sentence[head]
    verb = sentence[governor.head]
    if governor.dep == "obj" and verb.lemma in {
        "carry",
        "launch",
        "conduct",
        "mount",
        "stage",
        "perpetrate",
        "commit",
    }:
        for child in sentence.children(verb.i, "nsubj"):
            yield "agent", child


def _mention(
    sentence: Sentence, token: Token, role: ParticipantRole, held: Held, meant: str | None
) -> ParticipantMention | None:
    if meant is not None:
        return ParticipantMention(name=meant, role=role, held=held, start=token.start, end=token.end)
    if token.pos not in {"NOUN", "PROPN"} or token.lower in _NO_NAME or token.lemma in SPEECH:
        return None
    if singular(token.text) in _ANYBODY or token.lower in _DAYS or (role == "target" and token.ent == "LOC"):
        return None
    if singular(token.text) in _INSTRUMENTS:
        role = "instrument"
    kept = [i for i in sentence.subtree(token.i) if _in_name(sentence, i, token.i)]
    first, last = kept[0], kept[-1]
    for i in range(token.i, first, -1):  # without gaps: the words next to the head
        if i - 1 not in kept:
            first = i
            break
    if last - first >= _LONGEST_NAME:
        first = max(first, token.i - 4)
        last = min(last, token.i + 3)
    counted = (i for i in range(token.i - 1, first - 1, -1) if sentence[i].text.replace(",", "").isdigit())
    first = next(counted, first - 1) + 1  # "total 54 | miners", "Thursday 23 | miners"
    while first < token.i and (
        sentence[first].pos in {"DET", "NUM", "PUNCT", "CCONJ"} or sentence[first].lower in _QUALIFIERS
    ):
        first += 1
    text = " ".join(t.text for t in sentence.tokens[first : last + 1])
    if not any(c.isalpha() for c in text) or _RUN_TOGETHER.search(token.text):
        return None
    return ParticipantMention(
        name=text, role=role, held=held, start=sentence[first].start, end=sentence[last].end
    )


def _in_name(sentence: Sentence, index: int, head: int) -> bool:
    """Whether a word below a noun belongs to its short name: no clauses, no prepositional phrases."""
    here = sentence[index]
    while here.i != head:
        if here.dep.split(":")[0] not in {"amod", "compound", "flat", "nummod", "det", "nmod"} or (
            here.dep == "nmod" and here.i > head
        ):
            return False
        here = sentence[here.head]
    return True
