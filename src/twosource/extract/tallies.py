"""Tallies: reports of several deeds under their sum: "six killed in attacks on Aleppo": two here, four there.

The sum is of none of them, and each place has its own; where the parts name one place, they are one deed.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    for measure in _MEASURES:
        for n, total in enumerate(told[measure]):
            parts = _parts(total, told[measure][n + 1 :], labels)
            if parts and not _is_by_chance(found, parts):
                sure = tuple(p.sentence for p in parts) in twice
                _regroup(found, labels, total, parts, figures, sure=sure)
    return _rebuilt(found, gathered, labels, figures) if labels != where else gathered


def _is_by_chance(found: Sequence[Happening], parts: Sequence[_Told]) -> bool:
    """Whether another number of the same deed adds up with one man: "the blast killed four", of five told."""
    if len(parts) > 2 or all(p.value > 1 for p in parts):
        return False
    rest = max(parts, key=lambda p: p.value)
    return any(h.sentence == rest.sentence and h.definite and not h.only_harm for h in found)


def _sentences_of(told: Sequence[_Told], labels: Sequence[int]) -> set[tuple[int, ...]]:
    """The sentences in which the parts of each total stand."""
    found = (_parts(total, told[n + 1 :], labels) for n, total in enumerate(told))
    return {tuple(p.sentence for p in parts) for parts in found if parts}


def _may_count(event: Gathered) -> bool:
    return event.type in HARMABLE and not event.cumulative


def _parts(total: _Told, later: Sequence[_Told], labels: Sequence[int]) -> tuple[_Told, ...]:
    """The first counts, each of another sentence, that add up to a total told before them all."""
    if total.value < _LEAST:
        return ()
    smaller = {(c.value, labels[c.happening]): c for c in reversed(later) if c.value < total.value}
    again = {total.sentence} | {
        c.sentence for c in later if c.value == total.value
    }  # "eleven, three of them"
    near = sorted((c for c in smaller.values() if c.sentence not in again), key=lambda c: c.sentence)
    for size in range(2, _MOST + 1):
        for chosen in combinations(near[:_AHEAD], size):
            if sum(c.value for c in chosen) == total.value and len({c.sentence for c in chosen}) == size:
                return chosen
    return ()


def _regroup(
    found: Sequence[Happening],
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
    own = [_clause(found, part) for part in parts]
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


def _clause(found: Sequence[Happening], part: _Told) -> Happening | None:
    """The clause of a part's sentence that tells of a deed for the first time, or says where it was."""
    here = [h for h in found if h.sentence == part.sentence and (_opens(h) or is_precise(h.place))]
    return max(here, key=lambda h: (is_precise(h.place), _opens(h)), default=None)


def _rebuilt(
    found: Sequence[Happening],
    gathered: tuple[list[Gathered], list[int]],
    labels: Sequence[int],
    figures: dict[int, set[tuple[str, int]]],
) -> tuple[list[Gathered], list[int]]:
    events, where = gathered
    order = list(dict.fromkeys(labels))
    made: list[Gathered] = []
    for label in order:
        inside = [n for n, at in enumerate(labels) if at == label]
        old = events[where[inside[0]]]
        kind = next((found[n].type for n in inside if _opens(found[n])), old.type)
        event = Gathered(type=kind if old.type in HARMABLE else old.type, cumulative=old.cumulative)
        for n in inside:
            event.take(found[n], figures.get(n, set()))
        if len(inside) < len(old.happenings):
            _hand_on(event, old)
        made.append(event)
    return made, [order.index(label) for label in labels]


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
