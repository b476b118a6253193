"""Reproofs: what a ruler does to his own, how protests are met, what is done to those who are held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.people import is_people_word
from twosource.extract.speakers_kinds import folded
from twosource.extract.statements_fears import fears
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_moves import is_party
from twosource.extract.statements_reproached import accused, doer, named, told
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import holds, listed, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]
_ONLOOKERS = frozenset(
    {"organisation", "witness", "other", "medical", "unnamed", "expert", "outlet", "agency"}
)


def reproofs(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every stance that lies in a fear or in whom a deed was done to."""
    yield from fears(sentence, one, inside)
    if one.speaker is None or not holds(sentence, _telling()):
        return
    for token in inside:
        if token.lower in named("reproofs.people"):
            yield from _on_own(sentence, one, token)
        if token.lemma in named("reproofs.meeting") and token.pos == "VERB":
            yield from _met(sentence, one, token)
        elif token.lemma in named("reproofs.abusing") and token.tag in {"VBN", "VBD"}:
            yield from _abused(sentence, one, token)
        elif token.lower in named("reproofs.abuse") and sentence[token.head].lemma == "subject":
            yield from _abused(sentence, one, sentence[token.head])
        elif token.lower == "use" and token.pos == "NOUN":
            yield from _use(sentence, one, token)
        elif token.lower == "siege" and sentence[token.head].lemma in {"lay", "impose"}:
            yield from _by_name(sentence, one, sentence[token.head])
        elif token.lemma == "blow" and token.pos == "VERB":
            yield from _blown_up(sentence, one, token)
        elif token.lemma in named("reproofs.enabling") and token.pos == "VERB":
            yield from _enabled(sentence, one, token)
        elif token.lower == "terrorist":
            yield from _by_terrorists(sentence, one, token)
        elif token.lower in named("reproofs.raids"):
            yield from _from_above(sentence, one, token)


@cache
def _telling() -> frozenset[str]:
    """The words and verbs of which one must stand in what tells of such a deed."""
    rows = ("people", "meeting", "abusing", "abuse", "enabling", "raids")
    told_by = frozenset({"use", "siege", "blow", "terrorist"})
    return told_by.union(*[named(f"reproofs.{row}") for row in rows])


def _on_own(sentence: Sentence, one: Attribution, people: Token) -> Iterator[Found]:
    """As in "is killing his own people", "had turned its guns on its own people", "war on their people"."""
    near = sentence.children(people.i, "nmod:poss", "amod")
    own = any(c.lower == "own" for c in near)
    whose = next((c.lower for c in near if c.lower in {"his", "its", "their"}), None)
    if whose is None or negated(sentence, people):
        return
    deed = sentence[people.head]
    harm = any(t.head == deed.i and t.type in {"assault", "arrest"} for t in triggers(sentence))
    noun = deed.pos == "NOUN" and (harm or deed.lower in named("reproofs.harm"))
    if deed.pos == "NOUN":
        against = any(c.lower in {"on", "against", "of"} for c in sentence.children(people.i, "case"))
        verb = sentence[deed.head]
        ruler = next((c for c in sentence.children(deed.i, "nmod:poss") if c.pos in _NAMING), None)
        if noun and own and against and ruler is not None and one.speaker is not None:
            name = phrase_text(sentence, ruler.i)  # "the general's war on his own people"
            if not same(one.speaker, name):
                yield "blames", name
            return
        if noun and own and against and verb.pos == "VERB" and deed.dep in {"obj", "nsubj:pass", "obl"}:
            yield from _by_name(sentence, one, verb)
        return
    onto = any(c.lower in {"on", "against", "at"} for c in sentence.children(people.i, "case"))
    struck = harm or deed.lemma in named("reproofs.harming")
    if deed.pos == "VERB" and struck and (people.dep == "obj" or onto) and (own or harm):
        yield from _by_name(sentence, one, deed)


_NAMING = frozenset({"NOUN", "PROPN"})


def _by_name(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """The accusation of whoever does what a verb tells, by name or by a pronoun."""
    who = doer(sentence, verb)
    if who is None or not told(sentence, verb) or who.lower in {"we", "i", "you"}:
        return
    if who.pos == "PRON":
        if one.speaker is not None and (who.lower != "it" or one.direct):
            yield "blames", None
        return
    name = phrase_text(sentence, who.i)
    if one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


def _met(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "responded to the protests with force", "were met with bullets"."""
    with_what = (
        c
        for c in sentence.children(verb.i, "obl")
        if any(k.lower in {"with", "by"} for k in sentence.children(c.i, "case"))
    )
    below = {sentence[i].lower for c in with_what for i in sentence.subtree(c.i)}
    if below.isdisjoint(named("reproofs.force")) or not told(sentence, verb):
        return
    if sentence.children(verb.i, "aux:pass"):
        subject = next(iter(sentence.children(verb.i, "nsubj")), None)
        crowd = subject is not None and (
            is_people_word(subject.text) or subject.lower in named("reproofs.protests")
        )
        if crowd and one.speaker is not None and one.speaker.kind != "military":
            yield "blames", None
        return
    name = accused(sentence, one, verb)
    if name is not None:
        yield "blames", name or None


def _abused(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "detainees were tortured", "said she was raped": only others can have done it."""
    if one.speaker is None or one.speaker.kind not in _ONLOOKERS or not _is_passive(sentence, verb):
        return
    of = verb.head if verb.dep == "conj" and sentence.children(verb.head, "aux:pass") else verb.i
    subject = next((c for c in sentence.children(of, "nsubj") if c.i < verb.i), None)
    if subject is None and verb.dep in {"xcomp", "ccomp"} and verb.head == one.token:
        if one.lemma in named("narrating.verbs"):
            yield "blames", None  # "described being beaten"
        return
    if subject is None or not told(sentence, verb) or verb.dep.startswith(("acl", "advcl")):
        return
    many = subject.lower in {"thousands", "hundreds", "dozens", "scores", "tens", "many"}
    if not (many or subject.pos == "PRON" or subject.ent == "PER" or is_people_word(subject.text)):
        return
    if subject.lower in {"it", "which", "that"}:
        return
    by = doer(sentence, verb)
    agent = by is not None and by.dep == "obl:agent"
    if agent and not (by is not None and side(by)):
        return
    yield "blames", phrase_text(sentence, by.i) if agent and by is not None else None


def _is_passive(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is told in the passive, as the second of two as well: "were held and | tortured"."""
    second = verb.dep == "conj" and verb.tag == "VBN" and bool(sentence.children(verb.head, "aux:pass"))
    return second or bool(sentence.children(verb.i, "aux:pass"))


def _use(sentence: Sentence, one: Attribution, use: Token) -> Iterator[Found]:
    """As in "said the retreat was caused by the regime's use of poison gas"."""
    below = {sentence[i].lower for c in sentence.children(use.i, "nmod") for i in sentence.subtree(c.i)}
    if below.isdisjoint(listed("means.banned") | named("reproofs.used")) or supposed(sentence, use):
        return
    near = (*sentence.children(use.i, "nmod:poss", "compound"), *sentence.tokens[max(0, use.i - 1) : use.i])
    whose = next((c for c in near if side(c) or c.lower in _LOST), None)
    if whose is None or one.speaker is None or negated(sentence, sentence[use.head]):
        return
    name = phrase_text(sentence, whose.i).removesuffix("'s").removesuffix("’s")
    if not same(one.speaker, name):
        yield "blames", name


_LOST = frozenset({"regimes", "governments", "armys"})  # whose apostrophe is lost


def _blown_up(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "said two fighters of the group had blown themselves up": whose men they were."""
    selves = any(c.lower in {"himself", "themselves", "herself"} for c in sentence.children(verb.i, "obj"))
    who = doer(sentence, verb) if selves else None
    if who is None or not told(sentence, verb):
        return
    below = [sentence[i] for i in sentence.subtree(who.i) if i < verb.i]
    if any(t.lower == "suicide" for t in below):
        return  # how it was done
    group = next((t for t in below if t.ent == "ORG" or t.lower in listed("camps.rebels")), None)
    if group is not None and one.speaker is not None and not same(one.speaker, group.text):
        yield "blames", phrase_text(sentence, who.i)


def _enabled(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "the veto had encouraged the regime to shell the town"."""
    who = doer(sentence, verb)
    aim = next(iter(sentence.children(verb.i, "xcomp", "ccomp")), None)
    if who is None or who.pos == "PRON" or aim is None or not told(sentence, verb):
        return
    below = set(sentence.subtree(aim.i))
    helped = any(side(c) for c in sentence.children(verb.i, "obj"))
    harm = any(t.head in below and t.type == "assault" for t in triggers(sentence))
    name = phrase_text(sentence, who.i)
    if helped and harm and one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


def _from_above(sentence: Sentence, one: Attribution, raid: Token) -> Iterator[Found]:
    """As in "a government spokesman said the air strikes hit homes": raids of those whom it fights."""
    speaker = one.speaker
    if speaker is None or speaker.kind not in {"official", "outlet"} or not is_party(speaker):
        return
    if ";" in speaker.name or not _STAFFS.isdisjoint(folded(speaker.name)):
        return  # who speaks for air forces of its own
    near = {c.lower for c in sentence.children(raid.i)}
    verb = sentence[raid.head]
    if near & {"its", "our", "their", "no"} or verb.lemma not in named("reproofs.hitting"):
        return
    agent = raid.dep == "nsubj" or (raid.dep in {"obl:agent", "obl"} and near & {"by", "in"})
    if not agent or not told(sentence, verb) or verb.dep.startswith(("acl", "advcl")):
        return
    below = {sentence[i].lower for i in sentence.subtree(verb.i)}
    owners = {c.lower for c in sentence.children(raid.i, "compound", "amod", "nmod:poss", "nmod")}
    if not below.isdisjoint(listed("own.civil") | named("reproofs.hurt")) and owners.isdisjoint(_OURS):
        yield "blames", None
    elif owners.isdisjoint(_OURS):
        yield "asserts", phrase_text(sentence, raid.i)  # "said five air strikes had hit the port"


_STAFFS = frozenset({"defence", "defense", "military", "army", "staff"})
_OURS = frozenset({"government", "army", "military", "regime", "coalition"})


def _by_terrorists(sentence: Sentence, one: Attribution, word: Token) -> Iterator[Found]:
    """As in "state television said two terrorist bombings hit the town": so a state calls its foes."""
    deed = sentence[word.head]
    if (
        one.speaker is None
        or one.speaker.kind not in {"agency", "outlet"}
        or word.dep not in {"amod", "compound"}
    ):
        return
    voice = {w for n in (one.speaker.name, one.speaker.body or "") for w in folded(n)}
    if voice.isdisjoint({"state", "state-run", "sana", "arab", "official", "government"}):
        return
    if deed.lower not in named("reproofs.blasts") or sentence.children(deed.i, "cop"):
        return
    if supposed(sentence, deed) or negated(sentence, sentence[deed.head]):
        return
    if deed.dep in {"nsubj", "nsubj:pass", "obj", "root", "obl", "obl:agent", "appos"}:
        yield "blames", "terrorists"
