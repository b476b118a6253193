"""Reach: those who died since a disaster struck died of it; what is told of a whole land is of no town."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.happenings import Happening
from twosource.extract.tolls import EVERYWHERE
from twosource.findings.tokens import Sentence


def extended(sentence: Sentence, told: Sequence[Happening]) -> tuple[Happening, ...]:
    """The happenings of a sentence, each with what it came of and how wide it is told."""
    if "since" in sentence.words:
        told = [_struck_then(sentence, h) for h in told]
        told = [_since_it_struck(sentence, h, told) for h in told]
    if not _is_nationwide(sentence):
        return tuple(told)
    return tuple(replace(h, nationwide=True) if h.place is None else h for h in told)


def _struck_then(sentence: Sentence, happening: Happening) -> Happening:
    """The day since when is the day of what "since" opens: "since Tuesday's earthquake"."""
    if happening.type != "disaster" or happening.only_harm or happening.date or not happening.since:
        return happening
    if not _follows_since(sentence, happening.triggers[0].head):
        return happening
    return replace(happening, date=happening.since, since=None, cumulative=False)


def _since_it_struck(sentence: Sentence, happening: Happening, others: Sequence[Happening]) -> Happening:
    """Harm since a disaster is its harm, and no total: "300 have died since the flood began on Tuesday"."""
    if not happening.only_harm or _follows_since(sentence, happening.anchor):
        return happening
    for other in others:
        if other.type == "disaster" and _follows_since(sentence, other.triggers[0].head):
            return replace(
                happening,
                type=other.type,
                mode=other.mode,
                cumulative=False,
                since=None,
                date=other.date or happening.since,
                place=happening.place or other.place,
                definite=True,
            )
    return happening


def _follows_since(sentence: Sentence, noun: int) -> bool:
    """Whether "since" stands before a noun with no verb between: "since Tuesday's earthquake"."""
    for i in range(noun - 1, max(-1, noun - _NEAR), -1):
        if sentence[i].pos == "VERB":
            return False
        if sentence[i].lower == "since":
            return True
    return False


_NEAR = 8  # words


def _is_nationwide(sentence: Sentence) -> bool:
    """Whether it is told of a whole land: "across the country", "nationwide"."""
    if not sentence.words.isdisjoint(EVERYWHERE):
        return True
    return any(sentence.lower[max(0, i - 2) : i] in _ACROSS for i in sentence.where(_LANDS))


_LANDS = frozenset({"country", "nation"})
_ACROSS = frozenset((word, "the") for word in ("across", "around", "throughout"))
