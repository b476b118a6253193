"""Sight: the stretches of a text in which a time expression can stand; the rest is not worth its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from twosource.dating.lexicon import CODES, HOLIDAY_STARTS, TABLES
from twosource.dating.words import words_of
from twosource.findings.article import Extent

_HEADS: Final = frozenset(CODES[part] for part in TABLES["contexts"]["heads"])
_DOTTED: Final = frozenset(CODES[part] for part in ("MONTH", "WDAY", "WDAYS", "SEASON"))  # "on Sept. 11"
_BEFORE, _AFTER = 3, 2  # runs of letters beyond a sentence that say what its first and last words are
# What a run of letters does: nothing, a head of an expression, the end of a sentence, a head and that end.
_NOTHING, _HEAD, _STOP, _LAST = "-", "h", "s", "l"
_SENTENCE: Final = re.compile(r"-*+(?:h[-h]*+[sl]?+|l|(s|$))")  # of such runs; the group where it has no head
_MOST: Final = 50_000  # runs of letters that are remembered
_LONGEST: Final = 40  # letters of such a run


class _Marks(dict[str, str]):
    """What each run of letters between two blanks does, worked out once."""

    def __missing__(self, run: str) -> str:
        found = _mark(run)
        if len(run) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[run] = found
        return found


_MARKS: Final = _Marks()


def _mark(run: str) -> str:
    """Whether a head of an expression stands in a run of letters, and whether a sentence ends with it."""
    words, _ = words_of(run, 0, len(run))
    heads, stops = [], []
    for n, word in enumerate(words):
        if word.code in _HEADS or (word.capital and word.lower in HOLIDAY_STARTS):
            heads.append(n)
        elif word.code == CODES["STOP"] and not (n and words[n - 1].code in _DOTTED):
            stops.append(n)
    if not heads:
        return _STOP if stops else _NOTHING
    return _LAST if stops and stops[0] > heads[-1] else _HEAD


def in_sight(text: str, start: int, end: int) -> Iterator[Extent]:
    """The sentences of text[start:end] that hold the head of a time expression, with some words around."""
    runs = text[start:end].split(" ")
    marks = "".join(map(_MARKS.__getitem__, runs))
    ends = list(accumulate(map(len, runs)))
    first = last = 0
    for found in _SENTENCE.finditer(marks):
        if found.lastindex:
            continue
        if last and found.start() - _BEFORE > last:
            yield Extent(_begin(ends, first) + start, ends[last - 1] + last - 1 + start)
            last = 0
        if not last:
            first = max(0, found.start() - _BEFORE)
        last = min(len(runs), found.end() + _AFTER)
    if last:
        yield Extent(_begin(ends, first) + start, ends[last - 1] + last - 1 + start)


def _begin(ends: list[int], run: int) -> int:
    return ends[run - 1] + run if run else 0
