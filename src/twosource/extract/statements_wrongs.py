"""Wrongs: what a side is said to have done to people that is no attack: who steals, threatens, robs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.people import is_people_word
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_reproached import accused, doer, named, told
from twosource.extract.statements_words import listed, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import words

Found = tuple[Stance, str | None]


def wrongs(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "said soldiers had stolen his phone", "the police threatened to beat them"."""
    if one.speaker is None or one.speaker.kind == "military":
        return
    for token in inside:
        if token.pos == "VERB" and _is_wrong(sentence, token) and _is_by_forces(sentence, token):
            name = accused(sentence, one, token)
            if name:
                yield "blames", name


def _is_wrong(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of a wrong: by itself, of belongings, or as a threat of harm."""
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if verb.lemma in named("wrongs.plain"):
        return things.isdisjoint(listed("sides.loads") | {"arms", "cache", "drugs"})  # "confiscated arms"
    if verb.lemma == "set":
        below = {sentence[i].lower for i in sentence.subtree(verb.i) if i > verb.i}
        return not below.isdisjoint({"fire", "ablaze", "alight"})
    if verb.lemma in named("wrongs.taking"):
        return not things.isdisjoint(named("wrongs.belongings"))
    if verb.lemma == "threaten" and not verb.dep.startswith("acl"):
        harmed = {c.i for c in sentence.children(verb.i, "xcomp")}
        people = any(is_people_word(w) or w in _THEM for w in things)
        return people or any(t.head in harmed and t.type == "assault" for t in triggers(sentence))
    return False


_THEM = frozenset({"them", "us", "him", "her", "me"})


def _is_by_forces(sentence: Sentence, verb: Token) -> bool:
    """Whether those did it who bear arms or rule."""
    who = doer(sentence, verb)
    if who is None:
        return False
    low = {who.lower, *(c.lower for c in sentence.children(who.i, "compound", "amod"))}
    return side(who) or not low.isdisjoint(named("provoking.rulers"))


def complained(sentence: Sentence, one: Attribution) -> Iterator[Found]:
    """As in "alleges that the mayor took bribes", "complained that police were slow": the verb accuses."""
    if one.lemma not in {"allege", "complain"} or one.token is None or one.negated:
        return
    clause = next((c for c in sentence.children(one.token, "ccomp") if c.i > one.token), None)
    if clause is None:
        return
    name = accused(sentence, one, clause)
    done = one.lemma == "allege" and clause.tag == "VBN" and sentence.children(clause.i, "aux:pass")
    if name or (done and told(sentence, clause)):
        yield "blames", name or None


def fell_fighting(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "says 2,000 soldiers were killed fighting armed gangs": whom a state lays its dead to."""
    if one.speaker is None or one.speaker.kind not in {"official", "military", "agency", "outlet"}:
        return
    for token in inside:
        if token.pos != "VERB":
            continue
        if token.lemma in _FIGHTING | {"tackle"} and _are_own(sentence, token):
            foes = [sentence[i] for c in sentence.children(token.i, "obj") for i in sentence.subtree(c.i)]
            foe = next((t for t in foes if t.lower == "gangs" or "terrorist" in t.lower), None)
            if foe is not None:
                yield "blames", foe.text  # "says it is fighting armed gangs"
        if token.lemma not in _FELLING:
            continue
        for deed in sentence.children(token.i, "advcl", "xcomp"):
            if deed.tag != "VBG" or deed.lemma not in _FIGHTING:
                continue
            foes = [sentence[i] for i in sentence.subtree(deed.i)]
            named_foe = next((t for t in foes if t.lower in _GANGS | listed("sides.foes")), None)
            if named_foe is not None:
                yield "blames", named_foe.text


def _are_own(sentence: Sentence, verb: Token) -> bool:
    """Whether those who fight are the speaker's own, and fight now."""
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None or verb.tag not in {"VBG", "VBZ", "VBP"}:
        return False
    ours = any(c.lower in {"its", "our", "his"} for c in sentence.children(who.i, "nmod:poss"))
    return ours or who.lower in {"it", "we", "they"}


_FELLING = frozenset({"kill", "die", "injure", "wound"})
_FIGHTING = frozenset({"combat", "fight", "battle", "confront", "pursue"})
_GANGS = frozenset({"gangs", "groups", "terrorists", "saboteurs"})


def is_hardware(sentence: Sentence, token: Token) -> bool:
    """Whether it is arms that a blow hits: "destroyed two tanks and a radar", no "used tanks"."""
    if token.lower not in words(PACKAGE, "verdicts", "wrongs.hardware"):
        return False
    first = sentence[token.head] if token.dep in {"conj", "nmod", "compound"} else token
    first = sentence[first.head] if first.dep in {"conj", "nmod"} else first
    return sentence[first.head].lemma in listed("own.struck") and first.dep in {"obj", "nsubj:pass", "obl"}
