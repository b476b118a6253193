"""Repeats: a sentence that the same text has already said, word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.clean.units import Unit
from twosource.findings.article import Extent

SHORTEST = 6  # words
CERTAIN = 15  # words; a shorter sentence may be a formula said of two different victims
# A sentence that opens with one of these leans on what stands before it.
_LEANING = frozenset(
    (
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "their",
        "its",
        "the",
        "a",
        "an",
        "no",
        "one",
        "both",
        "this",
        "that",
    )
)


def repeated_sentences(units: Sequence[Unit]) -> Iterator[Extent]:
    """Yield each sentence of six words or more that is an exact repeat of an earlier one."""
    seen: dict[str, int] = {}
    earlier: list[int | None] = []
    for place, unit in enumerate(units):
        words = unit.key
        long = words.count(" ") + 1 >= SHORTEST
        earlier.append(seen.get(words) if long else None)
        if long:
            seen.setdefault(words, place)
    for place, unit in enumerate(units):
        if earlier[place] is not None and _is_copy(units, earlier, place):
            yield unit.extent


def _is_copy(units: Sequence[Unit], earlier: Sequence[int | None], place: int) -> bool:
    """Whether a repeat is a copy: long, leaning on nothing, or beside another repeat."""
    words = units[place].key.split()
    if len(words) >= CERTAIN or words[0] not in _LEANING:
        return True
    first = earlier[place]
    if first is None:
        return False
    before = place > 0 and earlier[place - 1] == first - 1
    after = place + 1 < len(units) and earlier[place + 1] == first + 1
    return before or after
