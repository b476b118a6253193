"""How well time expressions are found and dated, scored as TempEval-3 does, on TimeML documents.

    python benchmarks/times.py --data DIR

Extents strict and relaxed, and value F1: of the mentions whose extents meet, those with the same value.
TIMEX3 has no intervals: a mention such as "1914-18" counts as its two ends.
"""

from __future__ import annotations

import argparse
import html
import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from twosource.dating.times import tag
from twosource.findings.article import Extent

_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
Mention = tuple[int, int, str]


@dataclass
class Score:
    """Counts of one set of documents."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    valued: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, text: str, gold: list[Mention], found: list[Mention]) -> None:
        """Count one document."""
        self.gold += len(gold)
        self.found += len(found)
        taken: set[int] = set()
        for start, end, value in gold:
            hit = next(
                (n for n, m in enumerate(found) if n not in taken and m[0] < end and start < m[1]), None
            )
            if hit is None:
                self.wrong.append(
                    f"missed {text[start:end]!r} {value} | {text[max(0, start - 40) : end + 30]!r}"
                )
                continue
            taken.add(hit)
            self.relaxed += 1
            self.strict += found[hit][:2] == (start, end)
            if found[hit][2] == value:
                self.valued += 1
            else:
                around = text[max(0, start - 60) : end + 30]
                self.wrong.append(f"valued {text[start:end]!r} {value} as {found[hit][2]} | {around!r}")
        for n, (start, end, value) in enumerate(found):
            if n not in taken:
                self.wrong.append(
                    f"extra  {text[start:end]!r} {value} | {text[max(0, start - 40) : end + 30]!r}"
                )

    def line(self) -> str:
        """The figures in one line."""

        def f1(hits: int) -> float:
            return 2 * hits / (self.gold + self.found or 1)

        return (
            f"strict {f1(self.strict):.3f}  relaxed {f1(self.relaxed):.3f}  value {f1(self.valued):.3f}  "
            f"(gold {self.gold}, found {self.found})"
        )


def timeml(path: Path) -> tuple[str, date, list[Mention]]:
    """The text, creation day and gold mentions of one TimeML file."""
    raw = path.read_text(encoding="utf-8")
    created = re.search(r'functionInDocument="CREATION_TIME"[^>]*value="(\d{4}-\d\d-\d\d)', raw)
    body = raw.split("<TEXT>", 1)[1].rsplit("</TEXT>", 1)[0]
    pieces: list[str] = []
    length = at = 0
    gold: list[Mention] = []
    opened: tuple[int, str] | None = None
    for match in _TAG.finditer(body):
        piece = html.unescape(body[at : match.start()])
        pieces.append(piece)
        length += len(piece)
        at = match.end()
        if match.group(2) != "TIMEX3":
            continue
        if match.group(1):
            if opened is not None:
                gold.append((opened[0], length, opened[1]))
            opened = None
        else:
            value = re.search(r'value="([^"]*)"', match.group(3))
            opened = (length, value.group(1) if value else "")
    pieces.append(html.unescape(body[at:]))
    day = date.fromisoformat(created.group(1)) if created else date(2000, 1, 1)
    return "".join(pieces), day, gold


def _ends(text: str, found: Iterable[Mention]) -> list[Mention]:
    opened: list[Mention] = []
    for start, end, value in found:
        cut = re.search(r"\s*(?:[-–—‐‑]|\bto\b|\band\b)\s*", text[start:end])
        if "/" in value and cut:
            low, high = value.split("/")
            opened += [(start, start + cut.start(), low), (start + cut.end(), end, high)]
        else:
            opened.append((start, end, value))
    return opened


def measure(paths: list[Path]) -> tuple[Score, float]:
    """The score of the documents, and characters read in a second."""
    score, size, spent = Score(), 0, 0.0
    for path in paths:
        text, day, gold = timeml(path)
        begun = time.perf_counter()
        mentions = tag(text, [Extent(0, len(text))], day)
        spent += time.perf_counter() - begun
        size += len(text)
        score.add(text, gold, _ends(text, [(m.start, m.end, m.value) for m in mentions]))
    return score, size / (spent or 1)


def main(arguments: list[str] | None = None) -> int:
    """Print the figures for the half that rules are tuned on and for the other half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with TimeML files (*.tml)")
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of the tuning half")
    chosen = parser.parse_args(arguments)
    paths = sorted(chosen.data.glob("*.tml")) or sorted((chosen.data / "whole-tml" / "tml").glob("*.tml"))
    if not paths:
        print(f"No *.tml under {chosen.data}.", file=sys.stderr)
        return 2
    half = len(paths) // 2
    for name, part in (("tuned on", paths[:half]), ("test", paths[half:])):
        score, speed = measure(part)
        print(f"{name:9} {len(part)} documents  {score.line()}  {speed / 1e6:.2f} M characters/s")
        if name == "tuned on":
            print("\n".join(score.wrong[: chosen.errors]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
