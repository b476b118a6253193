"""Foot-shaped evidence: between two sentences of a page's foot stands nothing but its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.clean.lexicon import Lexicon
from twosource.clean.units import Unit
from twosource.findings.article import Extent

MANY = 3  # words of the foot in one sentence that make it as good as marked
BACK = 6  # sentences before the foot that may be headlines
FEW = 12  # words of a line that needs only one word of the foot


def page_foot(units: Sequence[Unit], marked: Sequence[Extent], known: Lexicon) -> Iterator[Extent]:
    """Yield the page's foot from its first marked sentence on, with the headlines right before it."""
    surely = _covered(units, marked)
    first = len(units)
    while first and (surely[first - 1] or _of_foot(units[first - 1], known)):
        first -= 1
    while first < len(units) and not surely[first]:
        first += 1
    strong = sum(
        sure or _words_of_foot(unit, known) >= MANY
        for sure, unit in zip(surely[first:], units[first:], strict=True)
    )
    if strong < 2 or first == len(units):
        return
    yield Extent(units[first].start, units[-1].end)
    yield from _headlines_before(units, first, known)


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
    words = _words_of_foot(unit, known)
    return words > 1 or (words == 1 and not unit.closed and len(unit.words.split()) <= FEW)


def _words_of_foot(unit: Unit, known: Lexicon) -> int:
    return len({found.lower() for found in known.foot.findall(unit.words[:1000])})


def _headlines_before(units: Sequence[Unit], first: int, known: Lexicon) -> Iterator[Extent]:
    """Yield what follows a marker of two words inside a sentence that runs into the foot.

    Between the two stand only headlines that end as questions or calls, and the one before the foot.
    """
    for place in range(first - 1, max(-1, first - 1 - BACK), -1):
        unit = units[place]
        for found in known.headlines.finditer(unit.words):
            if " " in found.group():
                yield Extent(unit.start + found.start(), units[first - 1].end)
                return
        if place < first - 1 and unit.words[-1] not in "?!":
            return
