"""Traits: what an article is compared by with others, taken from it alone, and prints as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from twosource.copies import NearCopies, Print
from twosource.findings.article import DatedArticle
from twosource.findings.mentions import Reading
from twosource.link import Worded, Written, worded, written

N = TypeVar("N", bound=np.unsignedinteger[Any])
_RUN: Final[np.dtype[np.uint64]] = np.dtype("<u8")
_WORD: Final[np.dtype[np.uint32]] = np.dtype("<u4")  # a word's number is a checksum of 32 bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """The finger print of an article, the words of its news, and what they say of each of its events."""

    print: Print
    written: Written
    worded: tuple[Worded, ...] = ()

    @classmethod
    def of(cls, outcome: Reading | DatedArticle) -> Traits:
        """Take them."""
        if not isinstance(outcome, Reading):
            return cls(print=NearCopies().taken(outcome), written=written(outcome.clean))
        dated = outcome.parsed.dated
        return cls(print=NearCopies().taken(dated), written=written(dated.clean), worded=worded(outcome))


class PackedPrint(Struct, frozen=True, kw_only=True):
    """A finger print as bytes."""

    words: bytes
    own: bytes
    whole: bytes
    telling: bytes
    ends: bytes
    pairs: bytes
    shingle: int


def packed_print(one: Print) -> PackedPrint:
    """A finger print as bytes, the same on every machine."""
    return PackedPrint(
        words=one.words.astype(_WORD).tobytes(),
        own=one.own.astype(_RUN).tobytes(),
        whole=one.whole.astype(_RUN).tobytes(),
        telling=one.telling.astype(_WORD).tobytes(),
        ends=one.ends.astype(_WORD).tobytes(),
        pairs=one.pairs.astype(_RUN).tobytes(),
        shingle=one.shingle,
    )


def restored_print(packed: PackedPrint) -> Print:
    """The finger print of bytes; raise ValueError where they can be that of no article."""
    found = Print(
        words=_numbers(packed.words, _WORD),
        own=_numbers(packed.own, _RUN),
        whole=_numbers(packed.whole, _RUN),
        telling=_numbers(packed.telling, _WORD),
        ends=_numbers(packed.ends, _WORD).astype(np.int64),
        pairs=_numbers(packed.pairs, _RUN),
        shingle=packed.shingle,
    )
    last = int(found.ends[-1]) if len(found.ends) else 0
    if last != len(found.telling) or (found.ends[1:] <= found.ends[:-1]).any() or found.shingle < 1:
        raise ValueError("sentences that do not end where their words do")
    return found


def _numbers(data: bytes, kind: np.dtype[N]) -> npt.NDArray[N]:
    return np.frombuffer(data, dtype=kind)
