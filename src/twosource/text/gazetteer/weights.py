"""What speaks for one reading of a place name: the place's own weight, and what the document speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from math import log10
from typing import Generic, TypeVar

from twosource.text.gazetteer.place import Place
from twosource.text.gazetteer.world import Match

Key = TypeVar("Key")

# All weights are in powers of ten of population: HERE is "a village here beats a town abroad of 100,000".
# Swept in steps on benchmarks/places.py.
COUNTRY, CONTINENT, REGION, DISTRICT = 12.0, 12.0, 9.0, 3.0
DIVISION = 8.3  # at most: a bare "New York" is the city, a bare "Washington" too
WORD = 4.5  # an English word that is also a town: Earth, Central, Mobile
CHIEF = 0.5  # the name is the place's own
STRANGE = 4.0  # times what an alternate lacks to sound like the chief name
CAPITAL = 1.0
CALLED = 2.0  # the text calls it a town or a city
FAME = 0.75  # for every tenfold of names in all languages
SOUND = 8.0  # times what is missing to a perfect likeness
HERE = 5.0  # the whole document speaks of this country
STATE = 4.0  # the whole document speaks of this division
NEXT_DOOR = 1.5  # it speaks of countries with a border to this one
ABROAD = 0.7  # it speaks of other countries only


def prior(match: Match, kind: str, *, plain: float = 0.0) -> float:
    """How likely a place is meant before anything of the document is known."""
    place = match.place
    if place.kind == "city":
        weight = log10(place.population + 1) + FAME * match.kinship * log10(match.fame + 1)
        weight += CHIEF * match.chief - STRANGE * (1 - match.kinship) + CAPITAL * match.capital
        weight -= SOUND * (1 - match.likeness) + WORD * plain
        return weight + (CALLED if kind == "town" else 0.0)
    weight = {"country": COUNTRY, "continent": CONTINENT, "district": DISTRICT}.get(place.kind, REGION)
    if place.kind == "region" and place.population:
        weight = min(DIVISION, log10(place.population) + 1.5) + (4.0 if kind == "province" else 0.0)
    if place.kind == "district" and kind == "county":
        weight += 6.0
    return weight - (3.0 if kind == "town" else 0.0)


class _Tally(Generic[Key]):
    """Weights by key and by the name that gave them; a name may be left out of the count."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, Key], float] = defaultdict(float)
        self._by_key: dict[Key, float] = defaultdict(float)
        self._by_name: dict[str, float] = defaultdict(float)
        self._all = 0.0

    def add(self, name: str, key: Key, weight: float) -> None:
        """Count a weight."""
        self._given[name, key] += weight
        self._by_key[key] += weight
        self._by_name[name] += weight
        self._all += weight

    @property
    def keys(self) -> Set[Key]:
        """The keys that any name gave a weight."""
        return self._by_key.keys()

    def share(self, key: Key, but: str) -> tuple[float, float]:
        """The part of a key in all that other names gave, smoothed, and how much that is."""
        total = self._all - self._by_name.get(but, 0.0)
        given = self._by_key.get(key)
        if given is None:
            return 0.0, total
        wanted = given - self._given.get((but, key), 0.0)
        return (wanted if wanted > 0.0 else 0.0) / ((total if total > 0.0 else 0.0) + 0.5), total


class Votes:
    """How often a document speaks of each country and division, each name apart."""

    def __init__(self, neighbours: Mapping[str, tuple[str, ...]]) -> None:
        self._neighbours = neighbours
        self._countries, self._divisions = _Tally[str](), _Tally[tuple[str | None, str | None]]()
        self._heard: dict[tuple[str, str], float] = {}  # what speaks for a country, one name left out

    def add(self, name: str, place: Place, weight: float) -> None:
        """Count a place that a name may mean."""
        self._heard.clear()
        if place.country and weight > 0:
            self._countries.add(name, place.country, weight)
            if place.admin1:
                self._divisions.add(name, (place.country, place.admin1), weight)

    def share(self, country: str, but: str) -> tuple[float, float]:
        """The part of the document that speaks of a country, one name left out, and how much is said."""
        return self._countries.share(country, but)

    def speaks_of(self, place: Place, but: str) -> bool:
        """Whether anything speaks for the division of a place, one name left out."""
        return self._divisions.share((place.country, place.admin1), but)[0] > 0

    def bonus(self, place: Place, name: str) -> float:
        """What the rest of the document, without this name, says for a place."""
        if place.country is None:
            return 0.0
        key = place.country, name
        found = self._heard.get(key)
        if found is None:
            found = self._heard[key] = self._of_country(*key)
        if place.admin1:
            found += STATE * self._divisions.share((place.country, place.admin1), name)[0]
        return found

    def _of_country(self, country: str, name: str) -> float:
        share, total = self.share(country, name)
        told = self._countries.keys
        around = [code for code in self._neighbours.get(country, ()) if code in told]
        beside = sum([self.share(code, name)[0] for code in around])
        found = HERE * share + NEXT_DOOR * beside
        return found - ABROAD if total >= 1.5 and share + beside < 0.05 else found
