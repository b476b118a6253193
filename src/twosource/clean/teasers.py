"""Teasers: other stories of a page's outlet that stand above its own, each told twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from twosource.findings.article import Extent

MOST = 3  # teasers from which on they are a list; a caption of the story itself may stand twice too
OPENING = 8  # words alike from which on two paragraphs tell of one thing
APART = 4  # paragraphs between two teasers at most: one of them is told once
_BREAK = re.compile(r"\n\s*\n")
_WORD = re.compile(r"\w+")
_DATELINE = re.compile(r"(?:[A-Z][A-Z ,.]*)?\([A-Z0-9/ -]{2,20}\)\s*[–-]*\s*")  # "VELDIN (WVEL) – "


def teasers(text: str, start: int) -> Iterator[Extent]:
    """Yield the list of teasers that opens a text: from the first of them to the last."""
    if len(_BREAK.findall(text, start)) < 2 * MOST:
        return
    parts = list(_paragraphs(text, start))
    opens = [_opening(text, part) for part in parts]
    twice = [n for n in range(len(parts) - 1) if opens[n] and opens[n] == opens[n + 1]]
    listed: list[int] = []
    for n in twice:
        if n - (listed[-1] + 1 if listed else 0) <= APART:
            listed.append(n)
    told = {opens[n] for n in listed}
    if len(told) >= MOST and listed[-1] + 2 < len(parts):
        yield Extent(parts[listed[0]].start, parts[listed[-1] + 1].end)


def _paragraphs(text: str, start: int) -> Iterator[Extent]:
    at = start
    for found in _BREAK.finditer(text, start):
        if found.start() > at:
            yield Extent(at, found.start())
        at = found.end()
    if at < len(text):
        yield Extent(at, len(text))


def _opening(text: str, part: Extent) -> tuple[str, ...]:
    """The first words of a paragraph without its dateline; none where there are too few."""
    line = _DATELINE.match(text, part.start, part.end)
    begin = line.end() if line is not None else part.start
    words = tuple(w.group().lower() for w in islice(_WORD.finditer(text, begin, part.end), OPENING))
    return words if len(words) == OPENING else ()
