"""Places: how many names of real articles the gazetteer knows, how many it puts in the right state.

    python benchmarks/places.py --data DIR [--misses]

DIR holds `fa-kes/dev.gold.jsonl`, `gva/incidents.jsonl` and `english/worldwide/*.tsv`; what is not there
is left out.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer

FAR = 30.0  # km from the incident to the middle of its town


def candidates(names: list[tuple[str, str | None]]) -> list[PlaceCandidate]:
    return [
        PlaceCandidate(name=name, start=100 * i, end=100 * i + len(name), within=within)
        for i, (name, within) in enumerate(names)
    ]


def split(name: str) -> tuple[str, str | None]:
    """The parts of "Salihiah, Hasakeh"."""
    head, _, rest = name.partition(", ")
    return head, rest or None


def where(found: ResolvedPlace) -> str | None:
    return found.country or (found.inside.country if found.inside else None)


def syria(path: Path) -> Iterator[tuple[str, str]]:
    """Each place of each event with what became of it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        events = [e for e in json.loads(line)["events"] if e.get("place")]
        named = [split(e["place"]) for e in events]
        for event, found in zip(events, gazetteer().resolve(candidates(named), ["Syrian"]), strict=True):
            country = gazetteer().country_of(event["country"] or "")
            if country is None:
                continue
            got = where(found)
            yield (
                ("unknown" if got is None else "right" if got == country else f"wrong {got}"),
                event["place"],
            )


def incidents(path: Path, *, told: bool) -> Iterator[tuple[str, str]]:
    """Each incident's town; `told`: its state stands behind it, else only elsewhere in the document."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        town = re.sub(r" \((county)\)$", " County", row["city_or_county"])
        town = re.sub(r" \(.*\)$", "", town)
        names = [(town, row["state"])] if told else [(town, None), (row["state"], None)]
        found = gazetteer().resolve(candidates(names), ["American"])[0]
        state = next(p for p in gazetteer().lookup(row["state"]) if p.kind == "region" and p.country == "US")
        label = f"{town}, {row['state']}"
        if found.place is None:
            yield "unknown", label
        elif found.place.admin1 != state.admin1:
            yield "wrong state", label
        else:
            spot = Place(
                name="",
                country="US",
                kind="city",
                lat=float(row["latitude"] or 0),
                lon=float(row["longitude"] or 0),
            )
            away = found.place.distance(spot)
            yield (
                ("right" if away is None or away <= FAR or not row["latitude"] else "right state, far"),
                label,
            )


def latin_america(folder: Path, *, told: bool) -> Iterator[tuple[str, str]]:
    """Each place below a country in the keys of a message; `told`: its country is named in the message."""
    messages: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    message = ""
    for path in sorted(folder.glob("*/key-*")):
        for line in path.read_text(encoding="latin-1").splitlines():
            if "MESSAGE: ID" in line:
                message = line.split()[3]
            if "INCIDENT: LOCATION" in line:
                country, *parts = re.split(r": ", line[36:].strip().strip("()"))
                code = gazetteer().country_of(country.title())
                for name, kind in re.findall(r"(?:^|: )([A-Z' -]+) \(([A-Z]+)\)", ": ".join(parts)):
                    if code and "/" not in line:
                        messages[message][name, code] = kind
    for places in messages.values():
        names: list[tuple[str, str | None]] = [(name, None) for name, _ in places]
        if told:
            names += [(gazetteer().world.countries[code].name.upper(), None) for _, code in places]
        found = gazetteer().resolve(candidates(names), [])
        for ((name, code), kind), one in zip(places.items(), found, strict=False):
            got = where(one)
            yield (
                "unknown" if got is None else "right" if got == code else "wrong country",
                f"{name} {kind} {code} {got}",
            )


def locations(folder: Path) -> Iterator[tuple[str, str]]:
    """Each location that annotators marked, by what the gazetteer made of it."""
    for path in sorted(folder.glob("*.tsv")):
        names: list[list[str]] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            word, _, tag = line.partition("\t")
            if tag.strip() == "B-Location":
                names.append([word])
            elif tag.strip() == "I-Location" and names:
                names[-1].append(word)
        joined = [
            (re.sub(r" (['’]s)$", "", " ".join(n)).replace(" - ", "-").replace(" ,", ","), None)
            for n in names
        ]
        for found in gazetteer().resolve(candidates(joined), []):
            kind = found.place.kind if found.place else "unknown"
            yield (
                kind + (" by sound" if found.fuzzy else ""),
                f"{found.candidate.name} [{where(found)}] {path.name}",
            )


def show(title: str, rows: Iterator[tuple[str, str]], misses: bool) -> None:
    start = time.perf_counter()
    by_result: dict[str, Counter[str]] = defaultdict(Counter)
    for result, label in rows:
        by_result[result][label] += 1
    total = sum(sum(c.values()) for c in by_result.values())
    print(f"{title}: {total} names, {time.perf_counter() - start:.1f} s")
    for result, labels in sorted(by_result.items(), key=lambda item: -sum(item[1].values())):
        count = sum(labels.values())
        print(f"  {result:20} {count:6} {100 * count / total:5.1f} %")
        if misses and not result.startswith(("right", "country", "region")):
            print("     ", "; ".join(f"{label} ×{n}" for label, n in labels.most_common(60)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--misses", action="store_true")
    settings = parser.parse_args()
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    gazetteer()
    spent = time.perf_counter() - start
    print(
        f"load: {spent:.3f} s, {(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024:.0f} MB"
    )
    root = settings.data
    if (path := root / "fa-kes" / "dev.gold.jsonl").exists():
        show("Syria, event places", syria(path), settings.misses)
    if (path := root / "gva" / "incidents.jsonl").exists():
        show("United States, town with its state", incidents(path, told=True), settings.misses)
        show("United States, state elsewhere in the document", incidents(path, told=False), settings.misses)
    if (path := root / "muc4").exists():
        show("Latin America, country named", latin_america(path, told=True), settings.misses)
        show("Latin America, country not named", latin_america(path, told=False), settings.misses)
    if (path := root / "english" / "worldwide").exists():
        show("World news, annotated locations", locations(path), settings.misses)


if __name__ == "__main__":
    main()
