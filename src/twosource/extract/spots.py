"""Spots: whether two places that an article names are one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from twosource.extract.happenings import Happening
from twosource.extract.places import NEAR, fineness
from twosource.findings.mentions import PlaceMention
from twosource.text.gazetteer import gazetteer


def nearness(a: PlaceMention | None, b: PlaceMention | None) -> float:
    """1 where two places are one or lie in one another, 0 where one is unknown, -1 where they are apart."""
    if a is None or b is None:
        return 0
    if (a.geonames_id is not None and a.geonames_id == b.geonames_id) or _share_a_name(
        a.name, a.within, b.name, b.within
    ):
        return 1
    if a.country and b.country and a.country != b.country:
        return 0.5 if is_precise(a) and is_precise(b) and _are_neighbours(a, b) else -1
    if (is_land(a) or is_land(b)) and a.lat is not None and b.lat is not None:
        return 0 if _are_neighbours(a, b) else -1
    if a.geonames_id is None and b.geonames_id is None and fineness(a) >= 4 and fineness(b) >= 4:
        return -1  # two quarters or villages by their own names
    if not is_precise(a) or not is_precise(b):
        if "region" in (a.precision, b.precision) and _are_of_two_provinces(a, b):
            return -1
        return 0.5 if a.country and a.country == b.country else 0
    if is_located(a) and is_located(b):
        known = a.geonames_id is not None and b.geonames_id is not None
        return -1 if not _are_neighbours(a, b) else 0.5 if known else 0
    return 0


def is_located(place: PlaceMention) -> bool:
    """Whether it is known where a place lies: a town, or a village that is told by one, but no street."""
    if place.lat is None or place.geonames_id is not None:
        return place.lat is not None
    if place.country == "US" or fineness(place) < NEAR:
        return False  # of American quarters many are called like towns far off
    return any(_is_town_at(name, place.lat) for name in place.within)


@lru_cache(maxsize=4096)
def _is_town_at(name: str, lat: float) -> bool:
    return any(p.kind == "city" and p.lat == lat for p in gazetteer().lookup(name))


def are_two_towns(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether two places are two settlements; a name that nobody knows may be a quarter of a large one."""
    if a is None or b is None or nearness(a, b) == 1:
        return False
    known = [p for p in (a, b) if p.geonames_id is not None]
    if a.lat is not None and b.lat is not None and not _are_neighbours(a, b):
        return True
    return len(known) == 2 or all(is_small(p) for p in known)


def is_land(place: PlaceMention) -> bool:
    """Whether a place is a small land with a name of its own: "Eastern Ghouta"."""
    unnumbered = place.precision == "district" and place.geonames_id is None
    return unnumbered and place.lat is not None and not place.within


def in_province(place: PlaceMention, told: Sequence[Happening]) -> PlaceMention:
    """A village of which nothing is known, by the town near which its event is told, or in its province."""
    if place.geonames_id is not None or place.within or place.precision in {"region", "country"}:
        return place
    if place.lat is not None:
        return place
    town = next((h.place for h in told if h.place is not None and _is_by(h.place)), None)
    if town is not None:
        return replace(
            place, within=(town.name,), country=town.country, lat=town.lat, lon=town.lon, precision="near"
        )
    wide = (h.place for h in told if h.place is not None and h.place.precision == "region")
    region = next((w for w in wide if w.name.rpartition(" ")[2].lower() in _PROVINCES), None)
    if region is None:
        return place
    return replace(
        place, within=(region.name,), country=region.country, lat=region.lat, lon=region.lon, precision="near"
    )


def _is_by(place: PlaceMention) -> bool:
    return place.precision == "near" and place.geonames_id is not None


_PROVINCES = frozenset({"province", "governorate", "state", "region", "oblast"})


def _are_of_two_provinces(a: PlaceMention, b: PlaceMention) -> bool:
    """Whether two places lie in two provinces of one country, or are two."""
    one, other = _province(a), _province(b)
    return one is not None and other is not None and one != other


def _province(place: PlaceMention) -> str | None:
    inside = place.within[0] if place.within and place.geonames_id is None else None
    return _code(place.name, place.geonames_id, place.precision, inside, place.lat, place.country)


@lru_cache(maxsize=4096)
def _code(
    name: str,
    geonames_id: int | None,
    precision: str,
    inside: str | None,
    lat: float | None,
    country: str | None,
) -> str | None:
    """The code of the province that a place is or lies in, as far as the gazetteer knows it."""
    if geonames_id is not None or (precision == "region" and inside is None):
        return gazetteer().province(name, geonames_id, country, lat)
    around = gazetteer().lookup(inside) if inside is not None and lat is not None else ()
    held = next((p.admin1 for p in around if p.lat == lat), None)
    if held is None and inside is not None and inside.rpartition(" ")[2].lower() in _PROVINCES:
        return _code(inside, None, "region", None, None, country)
    return held


def _are_neighbours(a: PlaceMention, b: PlaceMention) -> bool:
    """Whether two towns lie so near to one another that a blast in one is heard in the other."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    return abs(a.lat - b.lat) + abs(a.lon - b.lon) < NEIGHBOURS


NEIGHBOURS = 0.4  # degrees, about 40 km


@lru_cache(maxsize=65536)
def _share_a_name(one: str, around: tuple[str, ...], other: str, around_other: tuple[str, ...]) -> bool:
    """Whether one of two places is called, in full or in part, like the other or like what holds it."""
    one, other = one.lower(), other.lower()
    names = {one, *(w.lower() for w in around)}
    others = {other, *(w.lower() for w in around_other)}
    return one in others or other in names or _part_of_name(one, others) or _part_of_name(other, names)


def _part_of_name(name: str, others: set[str]) -> bool:
    """Whether a name is a shorter or a longer form of one of others: "Veldin" of "Port Veldin"."""
    own = set(name.split())
    return any(own < set(other.split()) or set(other.split()) < own for other in others)


def is_small(place: PlaceMention) -> bool:
    """Whether a place is known for a town that is not large."""
    known = gazetteer().known(place.name, place.geonames_id) if place.geonames_id is not None else None
    return known is not None and known.kind == "city" and known.population < _LARGE


_LARGE = 100_000  # people


def is_precise(place: PlaceMention | None) -> bool:
    """Whether a place is narrower than a country or a region."""
    return place is not None and place.precision not in {"country", "region"}


def is_near(place: PlaceMention | None) -> bool:
    """Whether a place is a street or a spot known only by what lies about it."""
    return place is not None and place.precision == "near"
