"""Shingles: an article's news as runs of a few words, each run one number that is the same everywhere.

Beside the runs stand the telling words of every sentence, by which a rewritten text is known again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

import numpy as np
import numpy.typing as npt

from twosource.copies.telling import Numbers, each_once, held, plain_words, sentences, told
from twosource.findings.article import CleanArticle
from twosource.text.checksums import checksum

_QUOTED: Final = re.compile(r"“[^”]{1,3000}”|«[^»]{1,3000}»|\"[^\"]{1,3000}\"")
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio: neighbouring values land far apart


@dataclass(frozen=True, eq=False)
class Print:
    """The finger print of one article: the runs of its own words, and those with what it quotes.

    `words` are all of its words, as numbers.
    """

    words: Numbers
    own: Numbers  # runs outside quotation marks: sorted, unique
    whole: Numbers  # runs of the whole news text: sorted, unique
    telling: Numbers  # telling words outside quotation marks, in order
    ends: npt.NDArray[np.int64]  # where each sentence of them ends
    pairs: Numbers  # neighbouring telling words, whichever comes first: sorted, unique
    shingle: int  # words in a run

    @cached_property
    def in_order(self) -> Numbers:
        """The runs of the whole news text as they follow each other."""
        return _runs(self.words, self.shingle)

    @cached_property
    def told(self) -> list[Numbers]:
        """The telling words of every sentence outside quotation marks: sorted, unique."""
        return [each_once(words) for words in np.split(self.telling, self.ends[:-1])]

    @property
    def compared(self) -> Numbers:
        """The runs by which it is compared: its own words, unless it hardly does anything but quote."""
        return self.own if 4 * len(self.own) >= len(self.whole) else self.whole


def fingerprint(article: CleanArticle, shingle: int) -> Print:
    """The print of an article's news: lower case, no punctuation, page furniture left out."""
    words: list[Numbers] = [_numbers(())]
    own: list[Numbers] = [_numbers(())]
    said: list[list[int]] = []  # none is empty
    for extent in article.news():
        piece = article.article.text[extent.start : extent.end]
        parts = [sentences(part) for part in _QUOTED.split(piece)]
        apart = [_numbers(chain.from_iterable(part)) for part in parts]
        words.append(apart[0] if len(parts) == 1 else _numbers(plain_words(piece)))
        own += [_runs(part, shingle) for part in apart]
        said += [found for part in parts for sentence in part for found in told(sentence)]
    whole = np.concatenate(words)
    telling = np.array([word for sentence in said for word in sentence], dtype=np.uint32)
    ends = np.cumsum([len(sentence) for sentence in said], dtype=np.int64)
    return Print(
        words=whole,
        own=each_once(np.concatenate(own)),
        whole=each_once(_runs(whole, shingle)),
        telling=telling,
        ends=ends,
        pairs=_pairs(telling, ends),
        shingle=shingle,
    )


def shared_runs(one: Numbers, other: Numbers) -> int:
    """How many numbers stand in both, of which each is sorted and unique."""
    few, many = (one, other) if len(one) < len(other) else (other, one)
    return int(np.count_nonzero(held(few, many)))


def share(one: Print, other: Print) -> float:
    """How much of a text stands in another."""
    return shared_runs(one.whole, other.whole) / max(1, len(one.whole))


def _pairs(words: Numbers, ends: npt.NDArray[np.int64]) -> Numbers:
    """One number for every two neighbours of one sentence, the same in either order: sorted, unique."""
    low, high = np.minimum(words[:-1], words[1:]), np.maximum(words[:-1], words[1:])
    together = np.ones(max(0, len(words) - 1), dtype=bool)
    together[ends[:-1] - 1] = False  # the last of a sentence and the first of the next
    return each_once((low * _FACTOR + high)[together])


def _numbers(words: Iterable[str]) -> Numbers:
    return np.array(list(map(checksum, words)), dtype=np.uint32)


def _runs(words: Numbers, size: int) -> Numbers:
    """One number for every run of `size` words; a text shorter than that is one run."""
    if len(words) == 0:
        return words.astype(np.uint64)
    size = min(size, len(words))
    total = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for offset in range(size):
        total = total * _FACTOR + words[offset : len(words) - size + 1 + offset]
        total ^= total >> np.uint64(29)
    return total
