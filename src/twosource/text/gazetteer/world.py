"""The places of the world by name, and the country that an adjective belongs to."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from msgspec import Struct
from rapidfuzz.fuzz import ratio

from twosource.text.gazetteer.keys import ARTICLES, fold, opening, skeleton, spoken
from twosource.text.gazetteer.place import Place
from twosource.text.gazetteer.table import Table
from twosource.text.lexicon import load_table

PACKAGE = "twosource.text.gazetteer"
SHORTEST = 4  # letters as spoken; so short a name must sound the same, a shorter one is not looked for
SHORT = 6
_SPELLED = re.compile(r"(?:[A-Z]\s?\.?\s?)+$")  # "US", "U.S.", "U . S ."
_INITIALS = re.compile(r"[.\s]")
SLIP = 0.93  # in Latin letters only a slip of the pen is another spelling
ALIKE_SHORT = 84.0  # percent of the letters as spoken, up to six: Qameshli is Qamishli, Midan not Mayadin
ALIKE = 78.0  # above


class Match(Struct, frozen=True, kw_only=True):
    """A place that a name may mean.

    `chief` says that the name is the place's own and no alternate, `likeness` is below 1 for a name
    that is known only by its sound, `kinship` below 1 for an alternate that does not sound like the
    chief name ("San Miguel", once, for San Diego), `fame` how many names the place has in all
    languages: what the world writes of has more than a suburb of the same size.
    """

    place: Place
    chief: bool = True
    likeness: float = 1.0
    kinship: float = 1.0
    capital: bool = False
    fame: int = 0


class World:
    """Places by name. Every answer is in a fixed order: the most populous first."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.abbreviations: dict[str, list[Place]] = defaultdict(list)  # as written, without stops
        self.states: dict[str, Place] = {}  # US states by folded name, postal code and newspaper short form
        self._newspaper: set[str] = set()  # "mo.", "calif."
        self.countries: dict[str, Place] = {}
        self.reach: dict[str, tuple[str, ...]] = {}  # regions that cross borders, with their countries
        self.capitals: dict[str, int] = {}
        self.wide: dict[str, list[Place]] = defaultdict(list)  # everything larger than a town
        self.demonyms: dict[str, str] = {}
        self._read_countries()
        self._read_regions()
        self._read_divisions()
        self.matches = lru_cache(maxsize=65536)(self._matches)
        self._transliterated = frozenset(table.head["transliterated"])
        self._capital_rows = frozenset(self.capitals.values())

    @lru_cache(maxsize=65536)  # noqa: B019  one gazetteer lives as long as the process
    def country_of(self, word: str) -> str | None:
        """The ISO code of the country that a name or an adjective belongs to: "Syrian" is SY."""
        bare = _INITIALS.sub("", word) if word.isupper() and _SPELLED.match(word) else word
        if bare in self.abbreviations:
            return self.abbreviations[bare][0].country
        key = fold(word)
        for form in (key, key.removeprefix("the "), key.removesuffix("s")):
            if form in self.demonyms:
                return self.demonyms[form]
            for place in self.wide.get(form, ()):
                if place.kind == "country":
                    return place.country
        return None

    def state(self, name: str) -> Place | None:
        """The state that a name behind a town's means: "Texas", "Tex.", "TX", "Mo"; "Al" is no Alabama."""
        key = fold(name)
        postal = len(key) == 2 and f"{key}." not in self._newspaper
        return None if name.islower() or (postal and not name.isupper()) else self.states.get(key)

    def _matches(self, name: str) -> tuple[Match, ...]:
        """Every place of this name: the wider ones first, then towns by population."""
        bare = _INITIALS.sub("", name) if name.isupper() and _SPELLED.match(name) else name
        found = [Match(place=p) for p in self.abbreviations.get(bare, ())]
        if found:  # "US" is no village in France
            return tuple(found)
        key = fold(name)
        first, _, rest = key.partition(" ")
        for form in (key, rest) if rest and (first == "the" or first in ARTICLES) else (key,):
            if form in self.wide:
                found += [Match(place=p) for p in self.wide[form]]
            found += self._towns(form)
        if not found:
            return ()
        once = {
            (m.place.kind, m.place.name, m.place.country, m.place.admin1, m.place.geonames_id): m
            for m in reversed(found)
        }
        return tuple(reversed(once.values()))

    @lru_cache(maxsize=65536)  # noqa: B019  one gazetteer lives as long as the process
    def opens(self, word: str) -> bool:
        """Whether a name of several words may begin with a word; one in capitals alone may be spelled out."""
        key = fold(word)
        first = key.partition(" ")[0]
        if word.isupper() or not word.isascii() or first == "the" or first in ARTICLES:
            return True
        spelled = opening(first)
        return spelled in self._wide_openings or self.table.opens(spelled)

    @cached_property
    def _wide_openings(self) -> frozenset[str]:
        """The first words of the larger places that are called by several."""
        return frozenset([name.partition(" ")[0] for name in self.wide if " " in name])

    def _towns(self, key: str) -> list[Match]:
        row = self.table.row(key) if key else None
        return self._row(row, key, 1.0) if row is not None else []

    def _row(self, row: int, key: str, likeness: float) -> list[Match]:
        """The places of a name; of those that are only like it, the ones that another script spells."""
        found: list[Match] = []
        for index, chief in self.table.postings(row):
            if likeness <= SLIP and self.table.area(index)[0] not in self._transliterated:
                continue
            place = self.table.place(index)
            kin = 1.0 if chief else ratio(spoken(key), spoken(fold(place.name))) / 100
            fame = int(self.table.columns["fame"][index])
            capital = index in self._capital_rows
            found.append(
                Match(place=place, chief=chief, likeness=likeness, kinship=kin, capital=capital, fame=fame)
            )
        return found

    def transliterated(self, place: Place) -> bool:
        """Whether the place's country writes other letters than Latin ones."""
        return place.country in self._transliterated

    @lru_cache(maxsize=65536)  # noqa: B019  one gazetteer lives as long as the process
    def by_sound(self, name: str) -> tuple[Match, ...]:
        """Towns whose name sounds alike: doubled letters, ei and ay, ou and u, k and q, -eh and -ah."""
        key = fold(name)
        said = spoken(key)
        if len(said) < SHORTEST:
            return ()
        least = 100.0 if len(said) == SHORTEST else ALIKE if len(said) > SHORT else ALIKE_SHORT
        named = self.table.alike(skeleton(key))
        alike = [(ratio(said, spoken(k), score_cutoff=least), k, row) for k, row in named]
        near = sorted((a for a in alike if a[0] >= least), key=lambda a: (-a[0], a[1]))
        return tuple([m for likeness, k, row in near for m in self._row(row, k, min(likeness / 100, 0.99))])

    @lru_cache(maxsize=4096)  # noqa: B019  one gazetteer lives as long as the process
    def division(self, country: str, admin1: str, title: str) -> Place:
        """The first-level division with this code, its middle that of its towns."""
        area = self.table.head["areas"].index(f"{country}.{admin1}")
        inside = np.flatnonzero(self.table.columns["area"] == area)
        lat, lon = (float(np.median(self.table.columns[axis][inside])) / 10_000 for axis in ("lat", "lon"))
        people = int(self.table.columns["people"][inside].sum())
        return Place(
            name=title, country=country, kind="region", lat=round(lat, 2), lon=round(lon, 2),
            population=people, admin1=admin1,
        )  # fmt: skip

    @cached_property
    def neighbours(self) -> dict[str, tuple[str, ...]]:
        """The countries with a common border, by ISO code."""
        return {code: tuple(sorted(row[7])) for code, row in self.table.head["countries"].items()}

    def _file(self, name: str, place: Place) -> None:
        """File a wide place under a name; short capitals are a code and keep their case."""
        bare = name.replace(".", "")
        if bare.isupper() and len(bare) <= 4:
            self.abbreviations[bare].append(place)
        else:
            key = fold(name).removeprefix("the ")
            if place not in self.wide[key]:
                self.wide[key].append(place)

    def _read_countries(self) -> None:
        lexicon = load_table(PACKAGE, "countries")
        for code, (name, identity, lat, lon, people, _, capital, _) in self.table.head["countries"].items():
            row = lexicon.get(code, {})
            place = Place(
                name=row.get("name", name), country=code, kind="country", geonames_id=identity,
                lat=lat, lon=lon, population=people,
            )  # fmt: skip
            self.countries[code] = place
            if capital is not None:
                self.capitals[code] = capital
            for known in (name, *row.get("names", ())):
                self._file(known, place)
            for word in (*row.get("adjectives", ()), *row.get("people", ())):
                self.demonyms[fold(word)] = code
        for name, identity, lat, lon, people in self.table.head["continents"]:
            self._file(
                name,
                Place(
                    name=name, country=None, kind="continent", geonames_id=identity, lat=lat, lon=lon,
                    population=people,
                ),
            )  # fmt: skip

    def _read_regions(self) -> None:
        for name, (lat, lon, countries, others, *size) in load_table(PACKAGE, "regions").items():
            country = countries[0] if len(countries) == 1 else None
            place = Place(name=name, country=country, kind="region", lat=lat, lon=lon, small=bool(size))
            self.reach[name] = tuple(countries)
            for known in (name, *others):
                self._file(known, place)

    def _read_divisions(self) -> None:
        for row in self.table.head["divisions"]:
            place, others = _division(row)
            self._file(place.name, place)
            american = place.country == "US"
            for short in (place.name, place.admin1 or "", *others) if american else others:
                if american and short.endswith("."):
                    self._newspaper.add(short.lower())
                spelled = short.count(".") > 1  # "N.Y." stands alone in news, "Ala." only after a town
                if american or (short.endswith(".") and not spelled):
                    self.states[fold(short)] = place
                if not american or spelled:
                    self._file(short, place)
        codes = {p.admin1: p for p in self.states.values() if p.country == "US"}
        for name, code, *told in self.table.head["counties"]:
            state = codes[code]
            seat, lat, lon = told or (None, None, None)
            self._file(
                name,
                Place(
                    name=name, country=state.country, kind="district", admin1=state.admin1, lat=lat, lon=lon,
                    seat=seat,
                ),
            )  # fmt: skip


def _division(row: list[Any]) -> tuple[Place, list[str]]:
    name, country, admin1, identity, lat, lon, people, others = row
    place = Place(
        name=name, country=country, kind="region", geonames_id=identity, lat=lat, lon=lon, population=people,
        admin1=admin1,
    )  # fmt: skip
    return place, others
