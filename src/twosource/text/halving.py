"""Halving: the calendar cut in halves until no part of it holds more than it may.

Where the halves meet does not depend on what lies in them, so that an addition changes no part but its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

CALENDAR: Final = 1 << 22  # days, more than four digits of a year can tell


class Span(NamedTuple):
    """Days from `start` on and before `end`, and which of the given days are some of them."""

    start: int
    end: int
    first: int
    last: int  # the first behind it


def halved(
    days: Sequence[int], most: int, shortest: int, start: int = 0, end: int = CALENDAR
) -> Iterator[Span]:
    """The parts that hold any of the days, which are in order, in order of the calendar.

    None has more days than `most`, unless it is no longer than `shortest`.
    """
    first, last = bisect_left(days, start), bisect_left(days, end)
    if last - first <= most or end - start <= shortest:
        if first < last:
            yield Span(start, end, first, last)
        return
    middle = (start + end) // 2
    yield from halved(days, most, shortest, start, middle)
    yield from halved(days, most, shortest, middle, end)
