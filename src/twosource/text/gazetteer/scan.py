"""Find place names in words by the gazetteer alone: a second look beside the trained tagger."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from twosource.text.gazetteer.keys import ARTICLES, fold
from twosource.text.gazetteer.world import World
from twosource.text.lexicon import words as listed

PACKAGE = "twosource.text.gazetteer"
LONGEST = 6  # words
SMALLEST = 5_000  # people; smaller towns need two words to be taken by name alone

_INNER = ARTICLES | listed(PACKAGE, "writing", "inner")


class Scanner:
    """Find the longest known names among capitalised words."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._stop = listed(PACKAGE, "words", "english") | listed(PACKAGE, "words", "people")
        self.alone = lru_cache(maxsize=65536)(self._alone)
        self.joined = lru_cache(maxsize=65536)(self._joined)

    def __call__(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Half-open index ranges, ascending, that do not overlap."""
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(words):
            end = self._longest(words, at)
            if end:
                found.append((at, end))
            at = end or at + 1
        return found

    def _longest(self, words: Sequence[str], at: int) -> int | None:
        if not _opens(words[at]):
            return None
        for end in range(min(at + LONGEST, len(words)), at, -1):
            last = words[end - 1]
            if not last[:1].isupper() or any(not _inner(w) for w in words[at + 1 : end - 1]):
                continue
            if end - at == 1:
                return end if self.alone(words[at]) else None
            if self.joined(" ".join(words[at:end])):
                return end
        return None

    def _alone(self, word: str) -> bool:
        """Whether one word is a place beyond doubt: a country, a region, a town of some size."""
        key = fold(word)
        if key in self._stop or len(key) < 2 or (not word[:1].isupper() and "-" not in word):
            return False
        for match in self.world.matches(word):
            place = match.place
            if place.kind != "city" or (place.population >= SMALLEST and (match.chief or len(key) > 4)):
                return True
        return False

    def _joined(self, name: str) -> bool:
        """Whether several words are one place name: small towns pass, alternates only of larger ones."""
        if fold(name) in self._stop:
            return False
        return any(
            m.place.kind != "city" or m.chief or m.place.population >= SMALLEST
            for m in self.world.matches(name)
        )


def _opens(word: str) -> bool:
    head, dash, rest = word.partition("-")
    if word == "The":
        return False
    return word[:1].isupper() or bool(dash and head in ARTICLES and rest[:1].isupper())


def _inner(word: str) -> bool:
    return word[:1].isupper() or word in _INNER or word in {"-", "'", "’"}
