"""The evaluation gate: every measure of the reading beside the floor that it must not fall below.

    python evaluation/gate.py [--data ../shared] [--only fa-kes,polnear] [--update [--lower]] [--json]

builds the records it needs into a temporary folder, runs every measure and prints each beside its floor. It
ends with 1 when one is below its floor, when a floor has no measure any more, or when a gold file is not the
one that the floors belong to. Measures and sets are defined in docs/evaluation.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from floors import Floors, Refused, Row, changed, digests, raised, read, rows, write
from sets import ROOT, SAMPLE, SETS, Bench, Broken, GoldSet

FLOORS = Path(__file__).parent / "floors.toml"


@dataclass(slots=True, kw_only=True)
class Report:
    """What came of a run: rows of the table, sets that were left out, faults, and what sets say beside."""

    rows: list[Row] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether nothing is below its floor and nothing went wrong."""
        return not self.faults and all(row.ok is not False for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Run sets against floors; with `update` the floors follow."""

    sets: Sequence[GoldSet]
    floors: Path = FLOORS
    slack: float = 0.0
    update: bool = False
    lower: bool = False

    def __call__(self, bench: Bench) -> Report:
        """Measure each set that is there."""
        report, kept = Report(), read(self.floors)
        for each in self.sets:
            if not (bench.data / each.folder).is_dir():
                report.skipped[each.name] = f"there is no {bench.data / each.folder}"
                continue
            begun = time.perf_counter()
            try:
                kept[each.name] = self.one(each, bench, kept.get(each.name, Floors()), report)
            except (Broken, Refused) as fault:
                report.faults[each.name] = str(fault)
            report.seconds[each.name] = time.perf_counter() - begun
        report.notes |= bench.notes
        if self.update:
            write(self.floors, {name: each for name, each in kept.items() if each.floors})
        return report

    def one(self, gold_set: GoldSet, bench: Bench, pinned: Floors, report: Report) -> Floors:
        """Measure one set, and give its floors as they are from now on."""
        found = digests(bench.data, gold_set.gold)
        if (other := changed(pinned, found)) and not (self.update and self.lower):
            raise Refused(
                "the gold has changed, so its floors say nothing: " + "; ".join(other) + ". "
                "If that is meant: --update --lower."
            )
        measured = gold_set.measure(bench)
        gated = gold_set.gated and bench.usual
        if self.update and gated:
            pinned = raised(pinned, measured, found, lower=self.lower)
        report.rows += rows(gold_set.name, measured, pinned if gated else Floors(), self.slack)
        return pinned


def table(found: Iterable[Row]) -> str:
    """The rows as a table; what is below its floor says by how much."""
    lines = [f"{'set':<11} {'measure':<42} {'value':>6} {'floor':>6}  ok"]
    for row in found:
        value = "  none" if row.value is None else f"{row.value:6.3f}"
        floor = "     –" if row.floor is None else f"{row.floor:6.3f}"
        lines.append(f"{row.set:<11} {row.measure:<42} {value} {floor}  {verdict(row)}")
    return "\n".join(lines)


def verdict(row: Row) -> str:
    """The last cell of a row."""
    if row.ok is None:
        return "–"
    if row.ok:
        return "yes"
    if row.value is None or row.floor is None:
        return "NO: not measured"
    return f"NO: {row.floor - row.value:.4f} below"


def told(report: Report) -> str:
    """The whole run in words."""
    parts = [table(report.rows)] if report.rows else ["nothing was measured"]
    parts += [f"{name}: {note}" for name, note in report.notes.items()]
    parts += [f"skipped {name}: {why}" for name, why in report.skipped.items()]
    parts += [f"FAULT {name}: {why}" for name, why in report.faults.items()]
    parts.append(", ".join(f"{name} {seconds:.0f} s" for name, seconds in report.seconds.items()))
    return "\n".join(part for part in parts if part)


def as_json(report: Report) -> str:
    """The whole run as JSON."""
    return json.dumps({"passed": report.passed, **asdict(report)}, indent=1)


def chosen(only: str | None, known: Mapping[str, GoldSet]) -> list[GoldSet]:
    """The sets that are asked for, in their own order."""
    names = only.split(",") if only else list(known)
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"unknown set {', '.join(unknown)}; there are {', '.join(known)}")
    return [each for name, each in known.items() if name in names]


def main(arguments: list[str] | None = None) -> int:
    """Run the gate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="holds data/ and bench/")
    parser.add_argument("--only", help="names of sets with commas between them")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="single-article incidents that are read")
    parser.add_argument("--offset", type=int, default=0, help="how many of them are left out before")
    parser.add_argument("--slack", type=float, default=0.0, help="how far below its floor a value may be")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--update", action="store_true", help="raise the floors to what was measured")
    parser.add_argument("--lower", action="store_true", help="with --update: also lower, pin new gold")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    gate = Gate(
        sets=chosen(given.only, {each.name: each for each in SETS}),
        slack=given.slack,
        update=given.update,
        lower=given.lower,
    )
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(
            data=given.data.resolve() / "data",
            scorers=given.data.resolve() / "bench",
            work=Path(work),
            workers=given.workers,
            sample=given.sample,
            offset=given.offset,
        )
        report = gate(bench)
    print(as_json(report) if given.json else told(report))
    return 0 if report.passed else 1


if __name__ == "__main__":
    sys.exit(main())
