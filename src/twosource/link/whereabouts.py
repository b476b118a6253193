"""Whereabouts: the place of what several mentions tell as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from msgspec.structs import replace

from twosource.findings.mentions import PlaceMention
from twosource.link.facts import Facts
from twosource.link.places import FAR, distance, fit, place_key, specificity
from twosource.link.votes import by_lineage, by_weight
from twosource.text.gazetteer import STATED, gazetteer


def place_of(members: Sequence[Facts]) -> PlaceMention | None:
    """The most specific place of an agreed identity; among equals the one that is told most surely.

    Where there is none, the known place that the reports on it name most, and only near it.
    """
    placed = _told([(m, m.place) for m in members if m.place is not None])
    if len(placed) == 1 and _is_located(placed[0][1]):
        return placed[0][1]
    if not any(_is_located(p) for _, p in placed):
        named = [(m, replace(m.around[0], precision="near")) for m in members if m.around]
        placed += [(m, p) for m, p in named if _could_hold(p, [other for _, other in placed])]
    if not placed:
        return None
    finest = max(_fineness(p) for _, p in placed)
    fine = [(m, p) for m, p in placed if _fineness(p) == finest]
    held = {place_key(p.name) for _, p in fine} | {place_key(p.within[-1]) for _, p in placed if _in_town(p)}
    votes = [*fine, *((m, p) for m, p in placed if p.geonames_id is None and p.within)]
    key = by_weight((m, k, m.told_where) for m, p in votes if (k := _counts_for(p, held)) is not None)
    same = [p for _, p in fine if place_key(p.name) == key]
    if not same:  # told by its quarters alone
        return _commonest((m, p) for m, p in votes if _counts_for(p, held) == key)
    parts = [p for _, p in placed if place_key(p.name) == key and p.within and _is_part(p)]
    parts = parts or [
        p for _, p in placed
        if place_key(p.name) == key and _in_town(p) and (_is_far(p, same) or _is_quarter(p, same))
    ]  # fmt: skip
    if parts:
        return parts[0]
    town = max(same, key=lambda p: (p.geonames_id is not None, len(p.within), -len(p.name)))
    quarters = [(m, part) for m, p in placed if (part := _as_part(p, town)) is not None]
    quarter = by_lineage((m, place_key(p.name)) for m, p in quarters)
    if quarter is not None:
        return next(p for _, p in quarters if place_key(p.name) == quarter)
    around = ((m, p) for m, p in fine if _as_part(town, p) is not None)
    outer = by_lineage((m, p) for m, p in around)
    return (_as_part(town, outer) if outer is not None else None) or town


def place_of_one(one: Facts) -> PlaceMention | None:
    """The same of one mention alone, which has no other to be weighed against."""
    if one.place is None:
        return replace(one.around[0], precision="near") if one.around else None
    if not one.around or _is_located(one.place) or (_is_told_of_a_land(one.place) and not one.figures):
        return one.place
    return place_of([one])


def _is_told_of_a_land(place: PlaceMention) -> bool:
    """Whether words of a report lay it to a land, whose towns each have news of their own."""
    return place.precision == "country" and place.country not in STATED


def _told(placed: list[tuple[Facts, PlaceMention]]) -> list[tuple[Facts, PlaceMention]]:
    """The places that words of a report name; those that only its page tells, where no words name one."""
    named = [(m, p) for m, p in placed if p.end > p.start]
    return named if any(specificity(p) > 2 for _, p in named) else placed


def place_of_total(members: Sequence[Facts]) -> PlaceMention | None:
    """The place that most lineages give to a running total, which is seldom the narrowest."""
    placed = [(m, m.place) for m in members if m.place is not None]
    key = by_lineage((m, place_key(p.name)) for m, p in placed)
    return next((p for _, p in placed if place_key(p.name) == key), None)


def _as_part(place: PlaceMention, town: PlaceMention) -> PlaceMention | None:
    """A place as a part of the town: told so, or as near to it as its quarters; None where it is none."""
    if place.geonames_id is None:
        told = _is_part(place) and place_key(town.name) in map(place_key, place.within[:1])
        return place if told else None
    small, large = (gazetteer().known(p.name, p.geonames_id) for p in (place, town))
    if small is None or large is None or not small.is_quarter_of(large, reach=_CLOSE):
        return None
    return replace(place, geonames_id=None, within=(town.name,), precision="district")


_CLOSE = 12.0  # km: what two reports call one and the other; Krasnogorsk, 20 km from Moscow, is a town


def _in_town(place: PlaceMention) -> bool:
    """Whether a place is a quarter, a hall or a street of a town that the gazetteer knows."""
    if place.geonames_id is not None or not place.within or place.lat is None:
        return False
    spot = (place.lat, place.lon)
    return any(p.kind == "city" and (p.lat, p.lon) == spot for p in gazetteer().lookup(place.within[-1]))


def _is_far(part: PlaceMention, towns: Sequence[PlaceMention]) -> bool:
    """Whether what a report tells as a part of one town was read elsewhere as a town far from there."""
    return any((distance(part, town) or 0.0) > FAR for town in towns)


def _is_quarter(part: PlaceMention, towns: Sequence[PlaceMention]) -> bool:
    """Whether what a report tells as a part of a town is small beside it and in its midst."""
    large = [p for p in gazetteer().lookup(part.within[-1]) if (p.lat, p.lon) == (part.lat, part.lon)]
    small = [gazetteer().known(t.name, t.geonames_id) for t in towns]
    return any(s is not None and s.is_quarter_of(t, reach=_CLOSE) for s in small for t in large)


def _commonest(votes: Iterable[tuple[Facts, PlaceMention]]) -> PlaceMention | None:
    """Of the quarters and halls of a town the one that most lineages name."""
    cast = list(votes)
    key = by_lineage((m, place_key(p.name)) for m, p in cast)
    return next((p for _, p in cast if place_key(p.name) == key), None)


def _is_part(place: PlaceMention) -> bool:
    return place.geonames_id is None and place.precision == "district"


def _counts_for(place: PlaceMention, held: Set[str]) -> str | None:
    """Which of the finest places a place speaks for: itself, or the town that it is a street or hall of."""
    names = (place_key(name) for name in (place.name, *place.within))
    return next((name for name in names if name in held), None)


def _is_located(place: PlaceMention) -> bool:
    """Whether a place says where by itself: a town, what is told with its town, a small land, a county."""
    land = place.precision == "district" and place.lat is not None
    located = place.geonames_id is not None or bool(place.within) or land
    return (specificity(place) > 2 and located) or place.name.lower().endswith((" county", " parish"))


def _fineness(place: PlaceMention) -> tuple[bool, int]:
    if _is_stated(place):
        return (True, specificity(replace(place, precision="exact")))
    return (place.geonames_id is not None and specificity(place) > 2, specificity(place))


def _is_stated(place: PlaceMention) -> bool:
    """Whether it is a town that no gazetteer knows, told with its state: "Veldinburg, Ohio"."""
    stated = place.precision == "near" and place.geonames_id is None and len(place.within) > 1
    return stated and gazetteer().world.state(place.within[0]) is not None


def _could_hold(place: PlaceMention, others: Sequence[PlaceMention]) -> bool:
    return all(fit(place, other) is not None and not _is_beyond(place, other) for other in others)


def _is_beyond(town: PlaceMention, wide: PlaceMention) -> bool:
    """Whether a town lies in another province than the one that is told."""
    if wide.precision != "region":
        return False
    own, told = (gazetteer().province(p.name, p.geonames_id, p.country, p.lat) for p in (town, wide))
    return own is not None and told is not None and own != told


def spot_of(members: Sequence[Facts]) -> str | None:
    """The building or street that most lineages name and no gazetteer knows."""
    spots = [(m, m.place.name) for m in members if m.place is not None and m.spot]
    return by_lineage(spots)
