"""Word pieces: the ids by which the encoder knows a word, and the class of its capitals."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102  # the reserved rows of the BERT uncased vocabulary
PIECES_PER_WORD = 6  # a longer word (an address, a hash) is known by its beginning
LONGEST_WORD = 100  # characters looked at; what follows changes no piece that is kept

# Classes of capitals. A sentence all in one case tells nothing by its capitals and is BARE throughout.
BARE, LOWER, TITLE, UPPER, MIXED, DIGIT = range(6)
CASES = 6


class WordPieces:
    """The vocabulary of the encoder; a call turns a word into the ids of its pieces."""

    def __init__(self, vocabulary: Sequence[str], remembered: int = 200_000) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._longest = max(map(len, self._ids))
        self._of = lru_cache(maxsize=remembered)(self._split)

    @classmethod
    def load(cls, path: Path) -> WordPieces:
        """Read a vocabulary file, one piece a line."""
        return cls(path.read_text(encoding="utf-8").split("\n")[:-1])

    def __call__(self, word: str) -> tuple[int, ...]:
        """The ids of the word's pieces, at least one."""
        return self._of(word[:LONGEST_WORD])

    def each(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """The pieces of many words in one step."""
        of = self._of
        return [of(word[:LONGEST_WORD]) for word in words]

    def _split(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        for part in _parts(_plain(word)):
            found.extend(self._greedy(part))
            if len(found) >= PIECES_PER_WORD:
                break
        return tuple(found[:PIECES_PER_WORD]) or (UNKNOWN,)

    def _greedy(self, part: str) -> list[int]:
        """Longest pieces first; a part that does not divide without a rest is unknown."""
        found: list[int] = []
        at = 0
        while at < len(part):
            mark = "##" if at else ""
            for end in range(min(len(part), at + self._longest), at, -1):
                number = self._ids.get(mark + part[at:end])
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return [UNKNOWN]
        return found


def _plain(word: str) -> str:
    """Lower case without accents and control characters, as the vocabulary was made."""
    if word.isascii():
        return "".join(c for c in word.lower() if c.isprintable())
    spread = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in spread if unicodedata.category(c) not in {"Mn", "Cc", "Cf", "Cs", "Co", "Cn"})


def _parts(word: str) -> list[str]:
    """Break a word at punctuation and at Chinese characters, each of which stands alone."""
    if word.isalnum() and word.isascii():
        return [word]
    parts: list[str] = []
    joined = False
    for character in word:
        alone = not character.isalnum() or "\u3400" <= character <= "\u9fff"
        if alone or not joined:
            parts.append(character)
        else:
            parts[-1] += character
        joined = not alone
    return [part for part in parts if not part.isspace()]


def _case_of(word: str) -> int:
    """The class of capitals of one word."""
    if word.islower():
        return LOWER
    if any(c.isdigit() for c in word):
        return DIGIT
    if word.isupper():
        return TITLE if len(word) == 1 else UPPER
    if word[:1].isupper():
        return TITLE if word[1:].islower() else MIXED
    return MIXED if any(c.isupper() for c in word) else LOWER


def cases_of(words: Sequence[str]) -> list[int]:
    """The class of capitals of every word; BARE throughout where the sentence is all in one case."""
    of = _remembered
    found = [of(word) if len(word) <= LONGEST_WORD else _case_of(word) for word in words]
    lower = any(c == LOWER and w[:1].isalpha() for c, w in zip(found, words, strict=True))
    raised = TITLE in found or UPPER in found or MIXED in found
    return found if lower and raised else [BARE] * len(words)


_remembered = lru_cache(maxsize=200_000)(_case_of)
