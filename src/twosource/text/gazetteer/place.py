"""A place of the gazetteer, a name that may mean one, and what the name was read as."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from msgspec import Struct

EARTH = 6371.0  # km, mean radius
DEGREE = 111.0  # km, a little less than a degree of latitude
QUARTER = 20.0  # km from the middle of a town to its quarters, at most


class Place(Struct, frozen=True, kw_only=True):
    """One place with an agreed identity.

    `kind` is city, district, region, country or continent. `country` is None where a region crosses
    borders. `admin1` is the GeoNames code of the first-level division ("TX", "09"). A district or a
    vague region may have no GeoNames id or no coordinates here: those are None. A county lies where its
    `seat` does, the town of its sheriff and its courts. A region that is `small` is no wider than a district.
    """

    name: str
    country: str | None
    kind: str
    geonames_id: int | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    admin1: str | None = None
    seat: str | None = None
    small: bool = False

    def distance(self, other: Place) -> float | None:
        """Kilometres along the great circle, None where one of the two has no coordinates."""
        if self.lat is None or self.lon is None or other.lat is None or other.lon is None:
            return None
        north, south = radians(self.lat), radians(other.lat)
        half = sin((north - south) / 2) ** 2
        half += cos(north) * cos(south) * sin(radians(self.lon - other.lon) / 2) ** 2
        return 2 * EARTH * asin(sqrt(half))

    def is_within(self, reach: float, other: Place) -> bool:
        """Whether two places are known to lie less than so many kilometres apart."""
        if self.lat is not None and other.lat is not None and abs(self.lat - other.lat) * DEGREE > reach:
            return False  # which saves the sines for most places of the world
        away = self.distance(other)
        return away is not None and away < reach

    def is_quarter_of(self, town: Place, *, reach: float = QUARTER, times: int = 5) -> bool:
        """Whether a place lies so near to a much larger town that it is told as a part of it."""
        if self.country != town.country or self.population * times >= town.population:
            return False
        return self.is_within(reach, town)


class PlaceCandidate(Struct, frozen=True, kw_only=True):
    """A name in a text that may be a place.

    `context` is the word that says what kind of place or how near: "near", "province", "district",
    "village", "city", "" and so on. `within` is the larger place that the text puts it in, as
    written: "Urum in Aleppo province" has within "Aleppo province". What `opens` a sentence is no larger
    place of the name before it.
    """

    name: str
    start: int
    end: int
    context: str = ""
    within: str | None = None
    opens: bool = False


class ResolvedPlace(Struct, frozen=True, kw_only=True):
    """A candidate with the place that it means in its document.

    `place` is None for a name that the gazetteer does not know; `name` is then the article's own and
    `inside` the known place in which it lies, where the text says so. `fuzzy` marks a name that was
    known only by its sound.
    """

    candidate: PlaceCandidate
    place: Place | None
    name: str
    country: str | None
    precision: str  # exact|near|district|region|country
    inside: Place | None = None
    fuzzy: bool = False


# Countries whose news is local, and calls a town of another state with its state.
STATED = frozenset({"US", "CA", "AU"})
