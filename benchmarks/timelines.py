"""Which days matter? Timelines of the length of those that newsrooms wrote, beside them.

    python benchmarks/timelines.py [--data ../shared/data/t17] [--workers N]

prints for each set Date-F1 (the share of the newsroom's days that are found: both timelines are equally
long) with and without the first and last day of the newsroom's timeline given, and documents per second of
the whole command. Goals: a mean of .50, and 100 documents per second on two cores. Best published on all
sets of Timeline17, first and last day given: .544, at about 32 documents per second (Ghalandari and Ifrim,
2020).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import fmean
from time import perf_counter

from twosource.pipeline.timeline import timeline
from twosource.settings import Settings

DATA = Path(__file__).parent.parent.parent / "shared" / "data" / "t17"


def main() -> None:
    """Print a line for each set, then the mean."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    if not given.data.is_dir():
        print(f"skipped: there are no sets of timelines at {given.data}; name another folder with --data")
        return
    found = measured(given.data, Settings(fields={"date": "time"}, workers=given.workers))
    if given.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        print(f"{name:<24}" + "  ".join(f"{what} {value:.3f}" for what, value in row.items()))


def measured(data: Path, settings: Settings) -> dict[str, dict[str, float]]:
    """Scores by set, and their means."""
    rows: dict[str, dict[str, float]] = {}
    documents = seconds = 0.0
    for folder in sorted(each for each in data.iterdir() if (each / "timelines.jsonl").is_file()):
        pile = folder / "articles.jsonl"
        count = sum(1 for line in pile.open(encoding="utf-8") if line.strip())
        within, without, taken = [], [], []
        for days in newsrooms(folder / "timelines.jsonl"):
            begun = perf_counter()
            free = chosen(pile, settings, len(days))
            taken.append(perf_counter() - begun)
            bound = chosen(pile, settings, len(days), min(days), max(days))
            within.append(len(days & bound) / len(days))
            without.append(len(days & free) / len(days))
        documents, seconds = documents + count * len(taken), seconds + sum(taken)
        rows[folder.name] = {
            "Date-F1": fmean(within),
            "Date-F1, ends not given": fmean(without),
            "documents/s": count * len(taken) / sum(taken),
        }
    if not rows:
        sys.exit(f"no set of timelines in {data}")
    rows["mean"] = {
        "Date-F1": fmean(row["Date-F1"] for row in rows.values()),
        "Date-F1, ends not given": fmean(row["Date-F1, ends not given"] for row in rows.values()),
        "documents/s": documents / seconds,
    }
    return rows


def newsrooms(file: Path) -> Iterator[set[date]]:
    """The days of each timeline of a file."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield {date.fromisoformat(day[:10]) for day, _ in json.loads(line)}


def chosen(
    pile: Path, settings: Settings, length: int, first: date | None = None, last: date | None = None
) -> set[date]:
    """The days that the program chooses."""
    found = timeline([pile], settings, length=length, first=first, last=last)
    return {date.fromisoformat(day.date) for day in found.days}


if __name__ == "__main__":
    main()
