"""Mishaps: what is called an accident: a crash, a shooting that nobody meant, or only what a deed was."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.clauses import opener
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token

_GUNS = frozenset(
    """gun guns firearm firearms handgun handguns pistol rifle shotgun weapon weapons shooting gunshot shot
    bullet bullets range gun-related""".split()
)
_FIRED = frozenset("shot shoots shooting shootings gunshot gunshots bullet bullets".split())
_CRASHED = frozenset(
    """crash crashed crashes collision collided overturned derailed wreck pileup pile-up motorist motorists
    rear-ended""".split()
)
_FALLEN = frozenset({"fell", "fall", "fallen", "drowned", "drowning"})  # hunters shoot, most of them
_CALLING = frozenset("call rule deem consider declare label term describe classify".split())
_AFTER = frozenset({"after", "following", "before", "since"})
_THERE = frozenset({"in", "near", "at", "on"})  # "it was an accident in Veldin" tells of one
_POINTING = frozenset({"the", "this", "that"})


def tells_of_guns(sentences: Sequence[Sentence]) -> bool:
    """Whether an article tells of shots and of no crash: what it calls the accident was a shooting."""
    told = [s.lower for s in sentences]
    return any(not _FIRED.isdisjoint(s) for s in told) and all(_CRASHED.isdisjoint(s) for s in told)


def as_meant(sentence: Sentence, found: Sequence[Trigger], *, guns: bool) -> list[Trigger]:
    """Triggers without the accidents that only say what a deed was; those of guns as shootings.

    `guns` says that the article tells of shots and of no crash.
    """
    if "accident" not in sentence.lemmas:
        return list(found)
    meant = []
    for trigger in found:
        token = sentence[trigger.head]
        if token.lemma != "accident" or trigger.end - trigger.start > 1:
            meant.append(trigger)
        elif not _is_verdict(sentence, token):
            shot = _is_of_guns(sentence, token, guns)
            meant.append(structs.replace(trigger, type="assault", mode="shooting") if shot else trigger)
    return meant


def _is_verdict(sentence: Sentence, token: Token) -> bool:
    """Whether it is what a deed was: "the shooting was an accident", "ruled an accident", "by accident"."""
    ahead = opener(sentence, token)
    if _is_of_its_kind(sentence, token):
        return False  # "she thought that it was an auto accident"
    where = any(opener(sentence, c) in _THERE for c in sentence.children(token.i, "nmod", "obl"))
    if ahead == "as" or (sentence.children(token.i, "cop") and not where):
        return True
    if ahead in {"by", "on"} and not sentence.children(token.i, "det"):
        return True
    return token.dep in {"xcomp", "obj", "ccomp", "obl"} and sentence[token.head].lemma in _CALLING


def _is_of_guns(sentence: Sentence, token: Token, guns: bool) -> bool:
    """Whether it was with a gun: "a gun accident", "an accident with a rifle", "shot in an accident"."""
    named = {c.lower for c in sentence.children(token.i, "compound", "amod", "nmod")}
    if named & _GUNS or ("hunting" in named and _FALLEN.isdisjoint(sentence.lower)):
        return True
    if _is_of_its_kind(sentence, token):
        return False
    if opener(sentence, token) not in _AFTER and not _FIRED.isdisjoint(sentence.lower):
        return True
    return guns and any(c.lower in _POINTING for c in sentence.children(token.i, "det"))


def _is_of_its_kind(sentence: Sentence, token: Token) -> bool:
    """Whether a word says what kind of accident it was, and no gun: "a traffic accident"."""
    return any(c.lower not in _GUNS | {"hunting"} for c in sentence.children(token.i, "compound"))
