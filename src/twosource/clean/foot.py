"""Foot-shaped evidence: between two sentences of a page's foot stands nothing but its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.clean.lexicon import Lexicon
from twosource.clean.units import Unit
from twosource.findings.article import Extent

FEW = 12  # words of a line that needs only one word of the foot


def page_foot(units: Sequence[Unit], marked: Sequence[Extent], known: Lexicon) -> Iterator[Extent]:
    """Yield the page's foot from its first marked sentence on, with the headlines right before it."""
    surely = _covered(units, marked)
    first = len(units)
    while first and (surely[first - 1] or _of_foot(units[first - 1], known)):
        first -= 1
    while first < len(units) and not surely[first]:
        first += 1
    if sum(surely[first:]) < 2:
        return
    yield Extent(units[first].start, units[-1].end)
    if first:
        yield from _headlines_before(units[first - 1], known)


def _covered(units: Sequence[Unit], marked: Sequence[Extent]) -> list[bool]:
    """Return for each unit whether one extent holds all of it but a little; both ascend."""
    found = []
    at = 0
    for unit in units:
        while at < len(marked) and marked[at].end <= unit.start:
            at += 1
        shared = min(unit.end, marked[at].end) - max(unit.start, marked[at].start) if at < len(marked) else 0
        found.append(shared * 10 >= (unit.end - unit.start) * 8)
    return found


def _of_foot(unit: Unit, known: Lexicon) -> bool:
    words = len({found.lower() for found in known.foot.findall(unit.words[:1000])})
    return words > 1 or (words == 1 and not unit.closed and len(unit.words.split()) <= FEW)


def _headlines_before(unit: Unit, known: Lexicon) -> Iterator[Extent]:
    """Yield what follows a marker of two words inside the sentence that runs into the foot."""
    for found in known.headlines.finditer(unit.words):
        if " " in found.group():
            yield Extent(unit.start + found.start(), unit.end)
            return
