"""Places: whether two mentions can mean one spot, and how well they fit."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Final

from rapidfuzz import fuzz

from twosource.findings.mentions import PlaceMention

NEAR: Final = 15.0  # km: a village and the town that it is named by
FAR: Final = 40.0  # km: a suburb and its city, the span of a metropolis
TWO_PARTS: Final = 0.1  # points of two parts of one town that have other names
SLIP: Final = 87.0  # percent: "Crocus City Holi" is a slip of the pen, in names of ten letters and more
_BROAD: Final = frozenset({"region", "country"})
_EMPTY: Final = re.compile(
    r"\b(the|al|el|ar|ash|as|city|town|village|province|district|governorate|of|near|area|county|region"
    r"|border|crossing)\b"
)


@lru_cache(maxsize=65536)
def place_key(name: str) -> str:
    """A place name without accents, articles, hyphens and words for what kind of place it is."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9 ]+", "", plain.replace("-", " "))
    return " ".join(_EMPTY.sub(" ", plain).split()) or plain.strip()


def fit(a: PlaceMention | None, b: PlaceMention | None) -> float | None:
    """How well two places fit, from 0 (nothing known against it) to 2 (one spot); None where they cannot."""
    if a is None or b is None:
        return 0.0
    if a.country and b.country and a.country != b.country:
        return None
    if _same(a, b):
        if _is_county(a.name) != _is_county(b.name):
            return 0.4  # "Veldin County" holds more than Veldin, or another town altogether
        return 0.5 if a.precision == "country" else 1.0 if a.precision == "region" else 2.0
    if _inside(a, b) or _inside(b, a):
        outer = b if _inside(a, b) else a
        return 0.4 if outer.precision in _BROAD else 1.2
    return _by_distance(a, b)


def where(place: PlaceMention | None) -> tuple[object, ...] | None:
    """All of a place that it is compared by, wherever a text names it."""
    if place is None:
        return None
    spot = (place.geonames_id, place.lat, place.lon)
    return (place.name, place.country, *spot, place.precision, place.within)


def same_land(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether two places lie in one country, or one is a region of the world that may hold the other."""
    if a is None or b is None:
        return False
    if a.country and b.country:
        return a.country == b.country
    return "region" in (a.precision, b.precision)


def _by_distance(a: PlaceMention, b: PlaceMention) -> float | None:
    if "country" in (a.precision, b.precision):
        return 0.2 if a.country == b.country else 0.0
    km = None if _is_county(a.name) or _is_county(b.name) else distance(a, b)
    if km is None:
        return None if _settled(a) and _settled(b) else 0.0
    if "region" in (a.precision, b.precision):
        return 0.1 if km <= 150 else None
    if km == 0.0 and not (_settled(a) or _settled(b)):
        return TWO_PARTS  # each is located by the town that both are parts of
    if km > FAR and place_key(a.name) == place_key(b.name):
        return 0.5  # one name, two places of a country: one of the two reports is resolved wrongly
    return 0.8 if km <= NEAR else 0.4 if km <= FAR else None


def _settled(place: PlaceMention) -> bool:
    """A place with an identity of its own; a name that no gazetteer knows may lie anywhere."""
    return place.geonames_id is not None


def _same(a: PlaceMention, b: PlaceMention) -> bool:
    if a.geonames_id is not None and b.geonames_id is not None:
        return a.geonames_id == b.geonames_id
    if place_key(a.name) == place_key(b.name):
        return True
    if a.geonames_id is not None or b.geonames_id is not None:
        return False
    one, other = (n.lower().replace("border crossing", "crossing") for n in (a.name, b.name))
    return min(len(one), len(other)) >= 10 and fuzz.ratio(one, other) >= SLIP


@lru_cache(maxsize=65536)
def _is_county(name: str) -> bool:
    """Whether a place is a county, which may share its name with a town."""
    return name.lower().endswith(" county")


def _inside(inner: PlaceMention, outer: PlaceMention) -> bool:
    return place_key(outer.name) in _keys(inner.within) or (
        outer.precision == "country" and outer.country is not None and outer.country == inner.country
    )


@lru_cache(maxsize=65536)
def _keys(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(place_key, names))


def distance(a: PlaceMention, b: PlaceMention) -> float | None:
    """Kilometres along the great circle; None where one of the two has no coordinates."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    north, south = radians(a.lat), radians(b.lat)
    half = sin((north - south) / 2) ** 2
    half += cos(north) * cos(south) * sin(radians(a.lon - b.lon) / 2) ** 2
    return 2 * 6371.0 * asin(min(1.0, sqrt(half)))


def specificity(place: PlaceMention | None) -> int:
    """How narrowly a place is given, for choosing the best name of an event."""
    if place is None or (place.precision == "region" and place.country is None):
        return 0  # a region across borders says less than a country
    return {"country": 1, "region": 2, "district": 3, "near": 4, "exact": 5}[place.precision]


def cells(place: PlaceMention | None) -> tuple[str, ...]:
    """Blocking keys of a place: its name, what it lies in, and the half-degree squares around it."""
    if place is None or place.precision == "country":
        return ()
    return _cells((place.name, *place.within[:3]), place.lat, place.lon)


@lru_cache(maxsize=65536)
def _cells(within: tuple[str, ...], lat: float | None, lon: float | None) -> tuple[str, ...]:
    names = [f"n:{place_key(name)}" for name in within]
    if lat is None or lon is None:
        return tuple(names)
    row, column = int(lat * 2 // 1), int(lon * 2 // 1)
    squares = [f"g:{row + r}:{column + c}" for r in (-1, 0, 1) for c in (-1, 0, 1)]
    return (*names, *squares)
