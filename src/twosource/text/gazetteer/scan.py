"""Find place names in words by the gazetteer alone: a second look beside the trained tagger."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from twosource.text.gazetteer.keys import ARTICLES, fold
from twosource.text.gazetteer.world import Match, World
from twosource.text.lexicon import words as listed

PACKAGE = "twosource.text.gazetteer"
LONGEST = 6  # words
SMALLEST = 5_000  # people: a town of one word after a preposition of place
LARGE = 100_000  # people: a town of one word anywhere; most family names have a smaller one
GREAT = 500_000  # people: a town of one word even beside another name ("Cairo Airport", but "Daniel Ortega")
ACRONYM = 5  # letters: NATO is a town somewhere, but CAIRO and LIMA open dispatches
UNBOUNDED = 10**10  # people: a country or a region
NEVER = UNBOUNDED + 1
SHORT = 3  # letters: such a word in capitals is a country's short form or nothing

_INNER = ARTICLES | listed(PACKAGE, "writing", "inner")
_BEFORE = listed(PACKAGE, "cues", "locative")


class Scanner:
    """Find the longest known names among capitalised words."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._stop = listed(PACKAGE, "words", "english") | listed(PACKAGE, "words", "people")
        self.size = lru_cache(maxsize=65536)(self._size)
        self.begins = lru_cache(maxsize=65536)(self._begins)

    def __call__(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Half-open index ranges, ascending, that do not overlap."""
        found: list[tuple[int, int]] = []
        free = 0
        begins = self.begins
        for at in [i for i, word in enumerate(words) if begins(word)]:
            end = self._longest(words, at) if at >= free else None
            if end:
                found.append((at, end))
                free = end
        return found

    def _begins(self, word: str) -> bool:
        """Whether a known name can begin with a word, alone or with others: with one in forty."""
        return _opens(word) and (self.world.opens(word) or self.size(word) >= SMALLEST)

    def _longest(self, words: Sequence[str], at: int) -> int | None:
        limit, last = at + 1, min(at + LONGEST, len(words))
        while limit < last and _inner(words[limit]):
            limit += 1
        several = limit > at + 1 and self.world.opens(words[at])
        for end in range(limit, at + 1, -1) if several else ():
            if words[end - 1][:1].isupper():
                size = self.size(" ".join(words[at:end]))
                if size >= LARGE or (size and not self._plain(words[at:end])):
                    return end
        size = self.size(words[at])
        return at + 1 if size >= SMALLEST and size >= self._wanted(words, at) else None

    def _wanted(self, words: Sequence[str], at: int) -> int:
        """How large a town of one word must be to be taken for one here."""
        word, before = words[at], words[at - 1] if at else ""
        after = words[at + 1] if at + 1 < len(words) else ""
        if fold(word) in self._stop and not self._abbreviates(word):
            return NEVER
        if word.isupper() and len(word) <= SHORT:
            return UNBOUNDED
        if word.isupper() and len(word) <= ACRONYM:
            return GREAT
        if self._named(before) or self._named(after):
            return GREAT
        return SMALLEST if before.lower() in _BEFORE else LARGE

    def _abbreviates(self, word: str) -> bool:
        """Whether a word is the short form of a country: "US" is, "Us" and "us" are not."""
        return word.replace(".", "") in self.world.abbreviations

    def _plain(self, words: Sequence[str]) -> bool:
        """Whether the name is made of common words: "Red Cross", "White House", "Green Bay"."""
        return all(fold(w) in self._stop for w in words)

    def _named(self, word: str) -> bool:
        """Whether a word beside a name looks like part of one: a capital, no common word, no place."""
        return word[:1].isupper() and fold(word) not in self._stop and not self.size(word)

    def _size(self, name: str) -> int:
        """The people of the largest place of this name, UNBOUNDED for countries and regions, 0 for none.

        Nationalities are none ("Argentine"), nor are short alternates ("Ho"), nor small towns' ones.
        """
        if name.isalpha() and not name[:1].isupper():
            return 0
        return max([_weight(m, name) for m in self.world.matches(name)], default=0)


def _weight(match: Match, name: str) -> int:
    place = match.place
    if place.kind in {"country", "continent", "region", "district"}:
        return UNBOUNDED
    if match.chief or (place.population >= SMALLEST and len(name) > 4 and match.kinship > 0.5):
        return max(place.population, 1)
    return 0


def _opens(word: str) -> bool:
    if word[:1].isupper() or "-" not in word:
        return word[:1].isupper() and word != "The"
    head, _, rest = word.partition("-")
    return head in ARTICLES and rest[:1].isupper()


def _inner(word: str) -> bool:
    return word[:1].isupper() or word in _INNER or word in {"-", "'", "’", "."}
