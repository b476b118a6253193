"""Tickers: the hours before the entries of a live page: "1732 Crews reached the town. 1810 The toll ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.clean.playlists import turns
from twosource.findings.article import Extent

LEAST = 4  # entries of a ticker
_STAMP = re.compile(
    r"(?:^|(?<=[.!?:\"”’')\]…])[ \t]+|\n[ \t]*)"
    r"(?P<stamp>(?P<hour>[01]?\d|2[0-3])[:.]?(?P<minute>[0-5]\d)(?:[ ]?(?:GMT|BST|UTC|[ap]m))?:?)"
    r"[ \t]+(?=[\"“'‘]?[A-Z])"
)
_SHORTEST = 3  # characters of an hour
_CENTURIES = range(19, 21)  # what looks like an hour after seven in the evening may be a year


def tickers(text: str, start: int) -> Iterator[Extent]:
    """Yield the hours that date the entries of a live page; they run on in one direction.

    An hour is no year and counts nobody, though it stands before the subject of a sentence.
    """
    rows = [row for row in _STAMP.finditer(text, start) if len(row["stamp"]) > _SHORTEST]
    if len(rows) < LEAST:
        return
    times = [(int(row["hour"]), int(row["minute"])) for row in rows]
    years = sum(
        hour in _CENTURIES and row["stamp"].isdigit() for (hour, _), row in zip(times, rows, strict=True)
    )
    if 2 * years > len(rows) or turns(times) > len(rows) // 10:
        return
    for row in rows:
        yield Extent(row.start("stamp"), row.end("stamp"))
