"""Playlists: the videos of a page, each with how long it runs, before its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from twosource.findings.article import Extent

LEAST = 3  # rows of a list
_LONGEST = 1000  # characters of a page that only names its videos
_ROW = re.compile(r"^[ \t]*(\d{1,2}):([0-5]\d)[ \t]+(?=[A-Z0-9'‘“\"])\S[^\n]*$", re.MULTILINE)
_ALONE = re.compile(r"^[ \t]*\d{1,2}:[0-5]\d[ \t]*$", re.MULTILINE)
_TOLD = re.compile(r"\.[\"”’')\]]{0,3}[ \t]*$", re.MULTILINE)


def playlists(text: str, start: int) -> Iterator[Extent]:
    """Yield the rows of a video playlist: running times, in no order, before headlines.

    Where a time has a line of its own and no line ends a sentence, the page only names its videos.
    """
    if len(text) - start < _LONGEST and _ALONE.search(text, start) and not _TOLD.search(text, start):
        yield Extent(start, len(text))
        return
    rows = list(_ROW.finditer(text, start))
    if len(rows) >= LEAST and not _runs_on([(int(row[1]), int(row[2])) for row in rows]):
        for row in rows:
            yield Extent(row.start(), row.end())


def _runs_on(times: Sequence[tuple[int, int]]) -> bool:
    """Whether times are those of a day's events: in order either way, but for one turn at noon."""
    at_noon = 1 if any(minutes > 9 for minutes, _ in times) else 0
    return turns(times) <= at_noon


def turns(times: Sequence[tuple[int, int]]) -> int:
    """How often times run against the direction that most of them run in."""
    falls = sum(later < earlier for earlier, later in pairwise(times))
    rises = sum(later > earlier for earlier, later in pairwise(times))
    return min(falls, rises)
