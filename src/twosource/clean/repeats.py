"""Repeats: words that the same text has already said, one for one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.units import Unit
from twosource.findings.article import Extent

SHORTEST = 6  # words
CERTAIN = 15  # words; a shorter sentence may be a formula said of two different victims
TWICE = 8  # words of a caption or headline that stands twice with nothing between
LONGEST = 80
ANCHOR = 6  # letters of a word rare enough to look for its last place; eight words in a row hold one
# A sentence that opens with one of these leans on what stands before it.
_LEANING = frozenset(
    ("he", "she", "they", "it", "his", "her", "their", "its", "the", "a", "an", "no", "one", "both", "this")
)
_WORD = re.compile(r"\S+")
_POINTS = ".,:;!?\"'”’)]"
_STOPS = '.!?"”'


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
        if earlier[place] is not None and _is_copy(unit, earlier, place):
            yield unit.extent


def repeated_at_once(text: str, start: int) -> Iterator[Extent]:
    """Yield one of two like runs of eight words or more with nothing between them.

    The second goes where a full stop ends it; else the first, a headline that ran into its sentence.
    """
    words = text[start:].split()
    twice = list(_runs_twice(words))
    if not twice:
        return
    spans = [found.span() for found in _WORD.finditer(text, start)]
    for first, size in twice:
        closed = first + 2 * size >= len(words) or words[first + 2 * size - 1][-1] in _STOPS
        at = first + size if closed else first
        yield Extent(spans[at][0], spans[at + size - 1][1])


def _runs_twice(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a run begins that follows itself at once, and its length."""
    last: dict[str, int] = {}
    done = 0
    for place, word in enumerate(words):
        if len(word) < ANCHOR:
            continue
        before = last.get(word)
        last[word] = place
        if before is None or not TWICE <= place - before <= LONGEST or before < done:
            continue
        size = place - before
        first = before
        while first > done and _same(words, first - 1, first - 1 + size):
            first -= 1
        after = before
        while after + size < len(words) and after - first < size and _same(words, after, after + size):
            after += 1
        if after - first >= size:
            yield first, size
            done = first + 2 * size


def _same(words: Sequence[str], one: int, other: int) -> bool:
    return words[one] == words[other] or words[one].rstrip(_POINTS) == words[other].rstrip(_POINTS)


def _is_copy(unit: Unit, earlier: Sequence[int | None], place: int) -> bool:
    """Whether a repeat is a copy: long, leaning on nothing, or beside another repeat."""
    words = unit.key.split()
    if len(words) >= CERTAIN or words[0] not in _LEANING:
        return True
    first = earlier[place]
    if first is None:
        return False
    before = place > 0 and earlier[place - 1] == first - 1
    after = place + 1 < len(earlier) and earlier[place + 1] == first + 1
    return before or after
