"""Tallies: reports of several deeds under their sum: "six killed in attacks on Aleppo": two here, four there.

The sum is of none of them, and each place has its own; where the parts name one place, they are one deed.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from msgspec import structs
from msgspec.structs import replace

from twosource.extract.figures import Counted
from twosource.extract.gathered import Gathered
from twosource.extract.happenings import Happening
from twosource.extract.spots import is_precise, nearness
from twosource.extract.triggers import HARMABLE
from twosource.findings.mentions import PlaceMention
from twosource.record.vocabulary import Measure

_MEASURES: tuple[Measure, ...] = ("killed", "injured")
_ONCE = "shooting"  # does not come back to a place on its day, as raids do
_LEAST = 3  # smaller totals add up by chance
_MOST = 4  # parts of one total
_AHEAD = 8  # counts among which the parts of a total are looked for


class _Told(NamedTuple):
    """One count: where it stands, the happening that it belongs to, and its number."""

    sentence: int
    happening: int
    value: int


def told_apart(
    found: Sequence[Happening],
    gathered: tuple[list[Gathered], list[int]],
    counts: Sequence[Counted],
    hosts: Sequence[int | None],
    figures: dict[int, set[tuple[str, int]]],
) -> tuple[list[Gathered], list[int]]:
    """The events of an article, those apart that it only sums up, and for each happening its event."""
    events, where = gathered
    labels = list(where)
    told = {
        measure: [
            _Told(c.sentence, h, c.count.value)
            for c, h in zip(counts, hosts, strict=True)
            if h is not None and c.count.measure == measure and c.count.value and _may_count(events[where[h]])
        ]
        for measure in _MEASURES
    }
    twice = _sentences_of(told["killed"], labels) & _sentences_of(told["injured"], labels)
    clauses: dict[int, list[Happening]] = {}
    for happening in found:
        clauses.setdefault(happening.sentence, []).append(happening)
    for measure in _MEASURES:
        counted, known = _Counted(told[measure], labels), list(labels)
        for n, total in enumerate(told[measure]):
            parts = counted.parts(n)
            if parts and not _is_by_chance(clauses, parts):
                sure = tuple(p.sentence for p in parts) in twice
                _regroup(found, clauses, labels, total, parts, figures, sure=sure)
                if labels != known:
                    counted, known = _Counted(told[measure], labels), list(labels)
    return _rebuilt(found, gathered, labels, figures) if labels != where else gathered


def _is_by_chance(clauses: Mapping[int, Sequence[Happening]], parts: Sequence[_Told]) -> bool:
    """Whether another number of the same deed adds up with one man: "the blast killed four", of five told."""
    if len(parts) > 2 or all(p.value > 1 for p in parts):
        return False
    rest = max(parts, key=lambda p: p.value)
    return any(h.definite and not h.only_harm for h in clauses.get(rest.sentence, ()))


def _sentences_of(told: Sequence[_Told], labels: Sequence[int]) -> set[tuple[int, ...]]:
    """The sentences in which the parts of each total stand."""
    counted = _Counted(told, labels)
    found = (counted.parts(n) for n in range(len(told)))
    return {tuple(p.sentence for p in parts) for parts in found if parts}


def _may_count(event: Gathered) -> bool:
    return event.type in HARMABLE and not event.cumulative


class _Counted:
    """Counts of one measure in order of the text, from each of which its parts are looked for behind it."""

    def __init__(self, told: Sequence[_Told], labels: Sequence[int]) -> None:
        self._told = told
        self._keys = [(c.value, labels[c.happening]) for c in told]  # what is told twice with one is one
        self._last = {key: n for n, key in enumerate(self._keys)}
        self._again = {(c.sentence, c.value): n for n, c in enumerate(told)}  # the last of each
        self._next: list[int | None] = [None] * len(told)  # where the same is told next
        first: dict[tuple[int, int], int] = {}
        for n in reversed(range(len(told))):
            self._next[n] = first.get(self._keys[n])
            first[self._keys[n]] = n
        self._first = sorted(first.values())  # of what is told from `_from` on
        self._from = 0

    def parts(self, total: int) -> tuple[_Told, ...]:
        """The first counts, each of another sentence, that add up to a total told before them all."""
        whole = self._told[total]
        if whole.value < _LEAST:
            return ()
        near = [self._told[n] for n in self._near(total)]
        for size in range(2, _MOST + 1):
            for chosen in combinations(near, size):
                if sum(c.value for c in chosen) == whole.value and len({c.sentence for c in chosen}) == size:
                    return chosen
        return ()

    def _near(self, total: int) -> list[int]:
        """Where the first few stand that may be parts, in order."""
        self._pass(total + 1)
        whole = self._told[total]
        found: list[int] = []
        for n in self._first:
            one = self._told[n]
            if len(found) >= _AHEAD and one.sentence > self._told[found[-1]].sentence:
                break
            again = self._again.get((one.sentence, whole.value), -1) > total  # "eleven, three of them"
            if one.value < whole.value and one.sentence != whole.sentence and not again:
                found.append(n)
        found.sort(key=lambda n: (self._told[n].sentence, -self._last[self._keys[n]]))
        return found[:_AHEAD]

    def _pass(self, begin: int) -> None:
        """Leave behind what stands before a place; places are asked for in order."""
        for n in range(self._from, begin):
            del self._first[bisect_left(self._first, n)]
            following = self._next[n]
            if following is not None:
                insort(self._first, following)
        self._from = begin


def _regroup(
    found: Sequence[Happening],
    clauses: Mapping[int, Sequence[Happening]],
    labels: list[int],
    total: _Told,
    parts: Sequence[_Told],
    figures: dict[int, set[tuple[str, int]]],
    *,
    sure: bool,
) -> None:
    """Part the sum from its parts, and these from one another, where they are of several places.

    `sure` says that both the dead and the hurt of the parts add up, which they do not by chance.
    """
    own = [_clause(clauses, part) for part in parts]
    shared = {labels[p.happening] for p in parts}
    whole = labels[total.happening]
    opening = all(h is not None and _opens(h) for h in own)
    if whole not in shared and opening and len(shared) == 1:
        whole = next(iter(shared))  # one deed has one toll
    if whole not in shared or any(h is None for h in own):
        return
    places = [h.place for h in own if h is not None and is_precise(h.place)]
    if len({labels[p.happening] for p in parts}) > 1 and all(
        nearness(a, b) == 1 for a, b in combinations(places, 2)
    ):
        others = {labels[p.happening] for p in parts}
        labels[:] = [
            whole if label in others and h.sentence >= total.sentence else label
            for label, h in zip(labels, found, strict=True)
        ]
        return
    near = not places or any(nearness(a, b) > 0.5 for a, b in combinations(places, 2))
    shot = all(found[n].only_harm or found[n].mode == _ONCE for n, at in enumerate(labels) if at == whole)
    near = near or (len(places) == 1 and shot)
    if near and not (sure and opening):
        return
    first, fresh = min(p.sentence for p in parts), max(labels)
    inside = [n for n, label in enumerate(labels) if label == whole]
    one = {labels[p.happening] for p in parts} == {whole}
    at = None
    for n in inside:
        here = found[n]
        if here.sentence < first:
            labels[n] = fresh + 1
        elif one and _opens(here):
            counted = figures.get(n, set())
            told = (labels[m] for m in inside if m < n and counted & figures.get(m, set()))
            at = next((label for label in told if label > fresh + 1), fresh + 2 + here.sentence)
            labels[n] = at
        elif one and at is not None:
            labels[n] = at


def _opens(happening: Happening) -> bool:
    """Whether a clause tells of a deed for the first time."""
    return not (happening.definite or happening.referred or happening.only_harm)


def _clause(clauses: Mapping[int, Sequence[Happening]], part: _Told) -> Happening | None:
    """The clause of a part's sentence that tells of a deed for the first time, or says where it was."""
    here = [h for h in clauses.get(part.sentence, ()) if _opens(h) or is_precise(h.place)]
    return max(here, key=lambda h: (is_precise(h.place), _opens(h)), default=None)


def _rebuilt(
    found: Sequence[Happening],
    gathered: tuple[list[Gathered], list[int]],
    labels: Sequence[int],
    figures: dict[int, set[tuple[str, int]]],
) -> tuple[list[Gathered], list[int]]:
    events, where = gathered
    members: dict[int, list[int]] = {}
    for n, label in enumerate(labels):
        members.setdefault(label, []).append(n)
    made: list[Gathered] = []
    for inside in members.values():
        old = events[where[inside[0]]]
        kind = next((found[n].type for n in inside if _opens(found[n])), old.type)
        event = Gathered(type=kind if old.type in HARMABLE else old.type, cumulative=old.cumulative)
        for n in inside:
            event.take(found[n], figures.get(n, set()))
        if len(inside) < len(old.happenings):
            _hand_on(event, old)
        made.append(event)
    order = {label: n for n, label in enumerate(members)}
    return made, [order[label] for label in labels]


def _hand_on(event: Gathered, whole: Gathered) -> None:
    """Give a part the day of the whole where it has none, and the town in which its quarter lies."""
    town, told = whole.place, list(event.happenings)
    date = None if event.date else whole.date
    if event.place is None or town is None or town.geonames_id is None:
        told[0] = structs.replace(told[0], place=told[0].place or (town if event.place is None else None))
    else:
        told = [structs.replace(h, place=_within(h.place, town)) for h in told]
    told[0] = structs.replace(told[0], date=told[0].date or date)
    event.happenings[:] = told
    event.settle()


def _within(place: PlaceMention | None, town: PlaceMention) -> PlaceMention | None:
    """A quarter that nothing else places lies in the town."""
    if place is None or place.geonames_id is not None or place.within:
        return place
    return replace(
        place, within=(town.name,), country=town.country, lat=town.lat, lon=town.lon, precision="near"
    )
