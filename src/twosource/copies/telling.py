"""Telling words: what a sentence says without its grammar, which a rewriter cannot leave out.

Names, numbers and most nouns and verbs outlive a rewrite, in whatever order they are put.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from twosource.text.lexicon import load_table, words

Numbers = npt.NDArray[np.unsignedinteger[Any]]  # of 64 bits those of runs, of 32 those of words

STEM: Final = 6  # letters of a word: "attacked" and "attacks" tell the same
LONGEST: Final = 30  # telling words that are laid side by side; flattened text has no stops for pages
SHORTEST: Final = 4
MANY: Final = 5000  # numbers that are looked at by their ends before they are looked for

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOP: Final = re.compile(r"(?<=[.?!])\s+|\n+")


def each_once(numbers: Numbers) -> Numbers:
    """Numbers in order, each once: what `np.unique` gives, in a third of the time."""
    ordered = np.sort(numbers)
    first = np.ones(len(ordered), dtype=bool)
    first[1:] = ordered[1:] != ordered[:-1]
    return ordered[first]


def held(numbers: Numbers, among: Numbers) -> npt.NDArray[np.bool_]:
    """Which of the numbers stand among others, which are sorted."""
    if len(among) == 0:
        return np.zeros(len(numbers), dtype=bool)
    if len(numbers) < MANY:
        return _looked_up(numbers, among)
    found = _alike(numbers, among)
    perhaps = np.flatnonzero(found)
    found[perhaps] = _looked_up(numbers[perhaps], among)
    return found


def _looked_up(numbers: Numbers, among: Numbers) -> npt.NDArray[np.bool_]:
    places = among.searchsorted(numbers)
    places[places == len(among)] = 0
    found: npt.NDArray[np.bool_] = among[places] == numbers
    return found


def _alike(numbers: Numbers, among: Numbers) -> npt.NDArray[np.bool_]:
    """Which of the numbers end as one of the others does, in binary: most do not, and this is soon seen."""
    mask = (1 << min(24, len(among).bit_length() + 4)) - 1
    ends = np.zeros(mask + 1, dtype=bool)
    ends[(among & mask).astype(np.int64)] = True
    found: npt.NDArray[np.bool_] = ends[(numbers & mask).astype(np.int64)]
    return found


def crowded(numbers: Numbers, most: int) -> Numbers:
    """Of many numbers those that may stand there more than so many times, and all that do.

    They end in binary as more than so many do: few do, and this is soon seen.
    """
    if len(numbers) < MANY:
        return numbers
    mask = (1 << min(24, len(numbers).bit_length() + 2)) - 1
    ends = (numbers & mask).astype(np.int64)
    return numbers[np.bincount(ends)[ends] > most]


def without(texts: Sequence[Numbers], others: Numbers) -> list[Numbers]:
    """The numbers of each text that do not stand among others, which are sorted."""
    return chosen(texts, ~held(np.concatenate(texts), others)) if texts else []


def chosen(texts: Sequence[Numbers], which: npt.NDArray[np.bool_]) -> list[Numbers]:
    """The chosen numbers of each text; `which` says it for those of all texts in a row."""
    left = np.concatenate(texts)[which]
    before = np.concatenate(([0], np.cumsum(which)))  # how many are left of all that come before
    ends = before[np.cumsum([0, *map(len, texts)])].tolist()
    return [left[start:end] for start, end in pairwise(ends)]


def sentences(text: str) -> list[list[str]]:
    """The words of every sentence."""
    return [plain_words(sentence) for sentence in _STOP.split(text)]


def told(sentence: Sequence[str]) -> Iterator[list[int]]:
    """The telling words of a sentence, each one number; of a very long one in several pieces."""
    found = list(filter(None, map(_number, sentence)))
    yield from (found[i : i + LONGEST] for i in range(0, len(found), LONGEST))


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation and apostrophes."""
    return _WORD.findall(text.lower().replace("’", "'").replace("'", ""))


@lru_cache(maxsize=200_000)
def _number(word: str) -> int:
    """The number of a telling word; 0 for a word of grammar."""
    if word in words("twosource.copies", "grammar", "words"):
        return 0
    numbers: dict[str, int] = load_table("twosource.copies", "grammar")["numbers"]
    return zlib.crc32(str(numbers.get(word, word))[:STEM].encode())


def kept(ours: Sequence[Numbers], theirs: Sequence[Numbers]) -> float:
    """The share of a text's telling words that stand together in single sentences of another text."""
    ours = [words for words in ours if len(words) >= SHORTEST]
    if not ours or not theirs:
        return 0.0
    there = np.concatenate(theirs)
    of = np.repeat(np.arange(len(theirs)), [len(words) for words in theirs])
    best = [int(np.bincount(of[held(there, words)], minlength=1).max()) for words in ours]
    return sum(best) / sum(map(len, ours))
