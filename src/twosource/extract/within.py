"""Within: what stands in which sentence of a text, and in which part of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence, Token


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


T = TypeVar("T", bound=_Placed)


def by_sentence(found: Iterable[T], sentences: Sequence[Sentence]) -> list[list[T]]:
    """What begins in each sentence, in the given order; the sentences follow each other."""
    starts = [sentence.start for sentence in sentences]
    held: list[list[T]] = [[] for _ in sentences]
    for one in found:
        at = bisect_right(starts, one.start) - 1
        if at >= 0 and one.start < sentences[at].end:
            held[at].append(one)
    return held


_START = attrgetter("start")


def words_in(sentence: Sentence, extent: Extent) -> list[Token]:
    """The words that begin inside an extent, which may be of another sentence."""
    tokens = sentence.tokens
    first = bisect_left(tokens, extent.start, key=_START)
    return list(tokens[first : bisect_left(tokens, extent.end, first, key=_START)])
