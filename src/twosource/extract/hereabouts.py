"""Hereabouts: where that may have been of which no place is told, by what stands around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp

from msgspec.structs import replace

from twosource.extract.gathered import CUSTODY, Gathered
from twosource.extract.triggers import HARMABLE
from twosource.extract.within import by_sentence
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import EventType
from twosource.text.gazetteer import STATED

# What speaks for a place, learned from annotated articles; a town must outweigh all else together.
_WEIGHTS = {
    "here": 1.29,  # named in the sentence
    "before": 1.18,  # in the one before
    "told": 0.44,  # where something else happened that was told last
    "land": 1.11,  # the one that the article tells of
    "town": 0.71,
    "once": -1.14,  # a town named once in all of the article
    "abroad": -0.2,  # in another land
}
_SURE = 0.5
_BACK = 3  # sentences
_HARM: frozenset[EventType] = HARMABLE | CUSTODY | {"protest", "displacement"}


class Hereabouts:
    """The places of one article, asked for by what names none."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        found: Sequence[PlaceMention],
        events: Sequence[Gathered],
        land: PlaceMention | None,
    ) -> None:
        self._land = land
        self._places = by_sentence([p for p in found if not p.aside], sentences)
        self._times = Counter(p.name for p in found)
        told = (
            (h.sentence, number, h.place.name)
            for number, event in enumerate(events)
            if not event.cumulative
            for h in event.happenings
            if h.place is not None
        )
        self._told = sorted(told)

    def of(self, event: Gathered, number: int) -> PlaceMention | None:
        """Near a town that stands beside it, else the land; none for talk, in which nobody is counted.

        News that is told in one of its states is hardly ever told of all of the land.
        """
        land = self._land
        if land is None or not (event.counting or event.type in _HARM):
            return None
        wide = land if land.country not in STATED else None
        if event.cumulative or event.nationwide or any(h.elsewhere or h.another for h in event.happenings):
            return wide
        at = event.happenings[0].sentence
        weights = {name: exp(weight) for name, weight in self._weighed(at, number, land)}
        best = max(weights, key=lambda name: weights[name])
        if best == land.name or weights[best] < _SURE * sum(weights.values()):
            return wide
        return replace(self._last(best, at), precision="near")

    def _weighed(self, at: int, number: int, land: PlaceMention) -> Iterator[tuple[str, float]]:
        here = {p.name: p for p in self._places[at]}
        before = {p.name: p for p in self._places[at - 1]} if at else {}
        told = self._told_last(at, number)
        around = before | here
        yield (
            land.name,
            _WEIGHTS["land"]
            + _WEIGHTS["here"] * (land.name in here)
            + _WEIGHTS["before"] * (land.name in before)
            + _WEIGHTS["told"] * (told == land.name),
        )
        for name, place in around.items():
            if place.precision not in {"country", "region"}:
                yield (
                    name,
                    _WEIGHTS["town"]
                    + _WEIGHTS["here"] * (name in here)
                    + _WEIGHTS["before"] * (name in before)
                    + _WEIGHTS["told"] * (told == name)
                    + _WEIGHTS["once"] * (self._times[name] == 1)
                    + _WEIGHTS["abroad"] * (place.country != land.country),
                )

    def _told_last(self, at: int, number: int) -> str | None:
        """Where something else happened that is told up to a sentence and not long before."""
        first = bisect_left(self._told, (at - _BACK, 0, ""))
        last = bisect_right(self._told, (at, number, ""))
        others = (name for _, other, name in reversed(self._told[first:last]) if other != number)
        return next(others, None)

    def _last(self, name: str, at: int) -> PlaceMention:
        """The mention of a name that stands in a sentence, or else in the one before."""
        return next(p for n in (at, at - 1) for p in reversed(self._places[n]) if p.name == name)
