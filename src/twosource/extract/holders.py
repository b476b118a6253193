"""Holders: the larger place before what it holds: "the Veldin province village of Hask"."""

from __future__ import annotations

from functools import lru_cache

from twosource.extract.name_words import name_like
from twosource.extract.place_spans import KINDS, bare
from twosource.extract.towns import text_of
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import gazetteer

LARGER = frozenset("county counties co parish province governorate".split())
_TOWNS = frozenset("town towns village villages hamlet city".split())
_PARTS = frozenset(
    """suburb neighbourhood neighborhood district quarter area camp enclave""".split()
)  # which say on neither side what holds what: "the Lantern district of Veldin"
_TIMES = 3  # as many people as what it holds, at least
_BETWEEN = 3  # words: "the Veldin rebel-held suburb of"


def holder(sentence: Sentence, start: int) -> str | None:
    """The place before the kind of a name that lies in it; None where none is told."""
    span = holder_span(sentence, start)
    if span is None:
        return None
    first, stop = span
    return (
        text_of(sentence, first, stop)
        if sentence[stop - 1].lower in LARGER
        else bare(text_of(sentence, first, stop))
    )


def holder_span(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """Its words: those of "Veldin province" before "village of Hask", of "Veldin" before "suburb of Quay".

    Of a quarter the larger of the two names holds the other: "the Veldin district of Lantern" lies in
    Veldin, "the Lantern district of Veldin" too.
    """
    at = start - 3
    if at < 0 or sentence[start - 1].lower != "of" or sentence[start - 2].lower not in KINDS:
        return None
    kind, larger = sentence[start - 2].lower, sentence[at].lower in LARGER
    if larger:
        at -= 1
        if at < 0 or not name_like(sentence[at]):
            return None
    else:
        if kind not in _TOWNS | _PARTS:
            return None
        while at > start - 3 - _BETWEEN and at > 0 and _describes(sentence, at):
            at -= 1
        if sentence[at].ent != "LOC" or sentence[at].pos == "ADJ" or not name_like(sentence[at]):
            return None
    first = at
    while first > 0 and sentence[first - 1].ent and sentence[first - 1].ent == sentence[first].ent:
        first -= 1
    if kind in _PARTS and not larger:
        stop = start + 1
        while stop < len(sentence) and sentence[stop].ent == "LOC" and not sentence[stop].ent_start:
            stop += 1
        held = _people(bare(text_of(sentence, start, stop)))
        if _people(bare(text_of(sentence, first, at + 1))) < max(1, held * _TIMES):
            return None
    return first, at + 1 + larger


def holds_next(sentence: Sentence, stop: int) -> bool:
    """Whether a name that ends here holds what comes behind its kind: "the Veldin suburb of Quay"."""
    start = stop + 2
    span = holder_span(sentence, start) if start < len(sentence) else None
    return span is not None and span[1] <= stop


def _describes(sentence: Sentence, at: int) -> bool:
    return sentence[at].lower in {"'s", "’s", "'", "’", "-", "city", "town"} or (
        sentence[at].pos in {"ADJ", "ADV", "VERB"} and not sentence[at].text[:1].isupper()
    )


@lru_cache(maxsize=4096)
def _people(name: str) -> int:
    """How many people the largest town of a name has."""
    return max((place.population for place in gazetteer().lookup(name)), default=0)


@lru_cache(maxsize=4096)
def of_town(name: str) -> str | None:
    """The town that an airfield is called by: "Deir ez-Zor airport"."""
    town, _, kind = name.rpartition(" ")
    if kind.lower() not in _FIELDS or not town:
        return None
    town = town.removesuffix(" military").removesuffix(" international").removesuffix(" air")
    return town if _people(town) >= _TOWN else None


_FIELDS = frozenset({"airport", "airbase", "airfield", "base"})
_TOWN = 20_000  # people
