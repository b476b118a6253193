"""Background: how common words, places and names are in the pile, so that what is rare tells more."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from math import log, log2, sqrt
from typing import Final

from twosource.link.facts import Facts
from twosource.link.places import place_key
from twosource.link.shared import Sets

KNOWN = (20, 30)  # lineages from which on a mark tells nothing, in a small and in a large pile
SHARE = 10  # of the lineages of a pile between these
MOSTLY = 0.4  # share of the rare words of two reports from which on all that they share tells in full
COPIED = 1.3  # most that the words of a copy tell
ONE = 6  # times rarer than what tells nothing: such a mark tells one
HOUSES = 3  # outlets of a pile from which on one is seen to spell in its own way
_NONE: Final[frozenset[str]] = frozenset()
CROWD = 10  # mentions of a place from which on to share it tells less, where the day is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """How common words and places are in the pile: the fewer mentions, the more it tells."""

    words: Mapping[str, int] = field(default_factory=dict)  # thousandths, so that sums do not depend on order
    places: Mapping[str, int] = field(default_factory=dict)
    marks: Mapping[str, int] = field(default_factory=dict)  # thousandths; one that five of many have is one
    said: Sets[str] = field(default_factory=lambda: Sets([]), repr=False, compare=False)  # of all mentions

    @classmethod
    def of(cls, facts: Iterable[Facts]) -> Background:
        """Count the words and places of all mentions."""
        seen = list(facts)
        said = Sets([one.words for one in seen])
        times = zip(said.things, said.times(), strict=True)
        words = {word: int(1000 * log((len(seen) + 1) / n)) for word, n in times}
        said.weighed(words.__getitem__)
        return cls(
            words=words,
            places=Counter([place_key(one.place.name) for one in seen if one.place is not None]),
            marks=_marks(seen),
            said=said,
        )

    def rare(self, marks: frozenset[str]) -> frozenset[str]:
        """The marks, or names of two, that two reports at least have, and few."""
        return frozenset(marks & self.marks.keys()) if marks else marks

    def kinship(self, a: Facts, b: Facts) -> float:
        """What the rare words that two reports share tell: about one for each, if they have few others.

        A copy has all of them, whichever of the happenings in it is meant.
        """
        if a.marks.isdisjoint(b.marks):
            return 0.0
        shared = sum([self.marks[mark] for mark in a.marks & b.marks])
        told = shared / 1000 * min(1.0, shared / sqrt(a.marked * b.marked) / MOSTLY)
        return min(told, COPIED) if a.lineage == b.lineage else told

    def marked(self, one: Facts) -> int:
        """How much all its rare words tell."""
        return sum([self.marks[mark] for mark in one.marks if mark in self.marks])

    def weights(self) -> list[int]:
        """How much the words of each of the mentions tell, in their order."""
        return self.said.told_by_each()

    def weight(self, words: Iterable[str]) -> int:
        """How much a set of words tells."""
        return sum(map(self.words.get, words, repeat(1000)))

    def crowding(self, one: Facts) -> float:
        """How much a shared place tells, between a quarter and one."""
        if one.place is None:
            return 1.0
        times = self.places.get(place_key(one.place.name), 0)
        return max(0.25, 1.0 - 0.25 * log2(times / CROWD)) if times > CROWD else 1.0


def _marks(facts: Sequence[Facts]) -> dict[str, int]:
    """What each mark tells: the fewer lineages have it, the more."""
    seen = [one for one in facts if one.marks]
    lineages: dict[str, frozenset[str]] = {}
    for one in seen:
        lineages[one.lineage] = lineages.get(one.lineage, _NONE) | one.marks | one.names
    least, most = KNOWN
    told = len({one.lineage for one in facts if one.main})  # those of reports without a mark too
    known = max(least, min(most, told // SHARE))
    times = Counter(chain.from_iterable(lineages.values()))
    documents = Counter(chain.from_iterable([one.marks | one.names for one in seen]))
    few = frozenset(mark for mark, n in documents.items() if n > 1 and times[mark] < known)
    tells = {mark: int(1000 * log(known / max(2, times[mark]), ONE)) for mark in few}
    for mark in _house_words(seen, few):
        del tells[mark]
    return tells


def _house_words(seen: Sequence[Facts], among: frozenset[str]) -> list[str]:
    """Words that one outlet of several alone writes: how a house spells tells of no happening."""
    if len({one.outlet for one in seen}) < HOUSES:
        return []
    outlets: dict[str, set[str | None]] = defaultdict(set)
    for one in seen:
        for mark in one.marks & among:
            outlets[mark].add(one.outlet)
    return [mark for mark, by in outlets.items() if len(by) == 1 and None not in by]
