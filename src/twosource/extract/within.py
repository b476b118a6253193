"""Within: what stands in which sentence, told once for a whole text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from twosource.findings.tokens import Sentence


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
