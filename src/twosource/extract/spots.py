"""Spots: whether two places that an article names are one."""

from __future__ import annotations

from twosource.extract.places import fineness
from twosource.findings.mentions import PlaceMention


def nearness(a: PlaceMention | None, b: PlaceMention | None) -> float:
    """1 where two places are one or lie in one another, 0 where one is unknown, -1 where they are apart."""
    if a is None or b is None:
        return 0
    names = {a.name.lower(), *(w.lower() for w in a.within)}, {b.name.lower(), *(w.lower() for w in b.within)}
    one, other = a.name.lower(), b.name.lower()
    if (
        one in names[1]
        or other in names[0]
        or _part_of_name(names)
        or (a.geonames_id is not None and a.geonames_id == b.geonames_id)
    ):
        return 1
    if a.country and b.country and a.country != b.country:
        return 0.5 if is_precise(a) and is_precise(b) and _are_neighbours(a, b) else -1
    if a.geonames_id is None and b.geonames_id is None and fineness(a) >= 4 and fineness(b) >= 4:
        return -1  # two quarters or villages by their own names
    if not is_precise(a) or not is_precise(b):
        return 0.5 if a.country and a.country == b.country else 0
    if a.geonames_id is not None and b.geonames_id is not None and a.lat is not None and b.lat is not None:
        return 0.5 if _are_neighbours(a, b) else -1
    return 0


def _are_neighbours(a: PlaceMention, b: PlaceMention) -> bool:
    """Whether two towns lie so near to one another that a blast in one is heard in the other."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    return abs(a.lat - b.lat) + abs(a.lon - b.lon) < _NEIGHBOURS


_NEIGHBOURS = 0.4  # degrees, about 40 km


def _part_of_name(names: tuple[set[str], set[str]]) -> bool:
    """Whether one place has a shorter form of the other's name: "Veldin" for "Port Veldin"."""
    one, other = ([set(n.split()) for n in side] for side in names)
    return any(a < b or b < a for a in one for b in other)


def is_precise(place: PlaceMention | None) -> bool:
    """Whether a place is narrower than a country or a region."""
    return place is not None and place.precision not in {"country", "region"}
