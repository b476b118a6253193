"""Within: what stands in which sentence of a text, and in which part of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence, Token


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


class _Stretched(_Placed, Protocol):
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Placed)
S = TypeVar("S", bound=_Stretched)


def by_sentence(found: Iterable[T], sentences: Sequence[Sentence]) -> list[list[T]]:
    """What begins in each sentence, in the given order; the sentences follow each other."""
    starts = [sentence.start for sentence in sentences]
    held: list[list[T]] = [[] for _ in sentences]
    for one in found:
        at = bisect_right(starts, one.start) - 1
        if at >= 0 and one.start < sentences[at].end:
            held[at].append(one)
    return held


_START, _END = attrgetter("start"), attrgetter("end")


class Ranges(Generic[S]):
    """What has a start and an end, to be asked for by a range of the text."""

    def __init__(self, found: Sequence[S]) -> None:
        self._found = found
        self._order = sorted(range(len(found)), key=lambda n: found[n].start)
        self._starts = [found[n].start for n in self._order]
        self._longest = max((one.end - one.start for one in found), default=0)

    def overlapping(self, start: int, end: int) -> list[S]:
        """All that share at least one character with a range, in the order in which they were given."""
        first = bisect_right(self._starts, start - self._longest)
        near = self._order[first : bisect_left(self._starts, end)]
        if len(near) > 1:
            near.sort()
        return [one for one in map(self._found.__getitem__, near) if one.end > start]


def from_range(found: Sequence[S], start: int) -> int:
    """Where those begin that end behind a start; `found` ascend and do not overlap."""
    return bisect_right(found, start, key=_END)


def words_in(sentence: Sentence, extent: Extent) -> list[Token]:
    """The words that begin inside an extent, which may be of another sentence."""
    tokens = sentence.tokens
    first = bisect_left(tokens, extent.start, key=_START)
    return list(tokens[first : bisect_left(tokens, extent.end, first, key=_START)])
