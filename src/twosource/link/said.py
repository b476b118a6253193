"""Said: which words the news of a report holds, which stand side by side, and what is in capitals.

Sorted and each once, and but for the long ones as numbers: in them a name is looked for without reading the
report again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from twosource.findings.article import CleanArticle
from twosource.link.names import plain_key
from twosource.link.shared import Array, distinct
from twosource.text.checksums import checksum

Numbers = npt.NDArray[np.uint32]
_LETTERS: Final = re.compile(r"[A-Z](?<=\b[A-Z])[A-Z]{1,6}\b")
WIDTH: Final = 4  # bytes of a number
LONG: Final = 5  # letters of a word in which one that is wrong is seen to be
_FACTOR: Final = np.uint32(0x9E3779B1)  # 2^32 / golden ratio: neighbouring values land far apart


class Said(Struct, frozen=True):
    """The words of one report's news; each number is four bytes, the same on every machine."""

    words: bytes
    pairs: bytes  # of neighbouring words
    letters: frozenset[str]  # words in capitals, in small letters
    long: str  # its long words, a blank between two

    @property
    def whole(self) -> bool:
        """Whether its bytes are numbers: what is kept in a file can be anybody's."""
        return len(self.words) % WIDTH == len(self.pairs) % WIDTH == 0


def said(clean: CleanArticle) -> Said:
    """What an article's news says, which needs no other article beside it."""
    text = news(clean)
    words = plain_key(text).split()
    numbers = _numbers(words)
    letters = frozenset(map(str.lower, _LETTERS.findall(text)))
    long = " ".join(sorted({word for word in words if len(word) >= LONG}))
    return Said(_packed(numbers), _packed(_side_by_side(numbers)), letters, long)


def news(clean: CleanArticle) -> str:
    """The news of an article as one text."""
    text = clean.article.text
    return " ".join(text[piece.start : piece.end] for piece in clean.news())


def pairs_of(words: Sequence[str]) -> frozenset[int]:
    """The numbers of each two words that stand side by side."""
    return frozenset(_side_by_side(_numbers(words)).tolist())


def packed_words(words: Iterable[str]) -> bytes:
    """The numbers of words, in order and each once, as bytes."""
    return _packed(_numbers(words))


def unpacked(data: bytes) -> Array:
    """The numbers of bytes."""
    return np.frombuffer(data, dtype="<u4").astype(np.int64)


def _numbers(words: Iterable[str]) -> Numbers:
    return np.array(list(map(checksum, words)), dtype=np.uint32)


def _side_by_side(numbers: Numbers) -> Numbers:
    return numbers[:-1] * _FACTOR + numbers[1:]


def _packed(numbers: Numbers) -> bytes:
    return distinct(numbers.astype(np.int64)).astype("<u4").tobytes()
