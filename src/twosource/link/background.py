"""Background: how common words, places and names are in the pile, so that what is rare tells more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log, log2

from twosource.link.facts import Facts
from twosource.link.places import place_key

KNOWN = 12  # lineages that name somebody, in a large pile, up to which the name tells something
CROWD = 10  # mentions of a place from which on to share it tells less, where the day is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """How common words and places are in the pile: the fewer mentions, the more it tells."""

    words: Mapping[str, int] = field(default_factory=dict)  # thousandths, so that sums do not depend on order
    places: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, int] = field(default_factory=dict)  # lineages of reports that name somebody
    known: int = 4  # such lineages up to which a name tells something

    @classmethod
    def of(cls, facts: Iterable[Facts]) -> Background:
        """Count the words and places of all mentions."""
        seen = list(facts)
        times = Counter(word for one in seen for word in one.words)
        return cls(
            words={word: int(1000 * log((len(seen) + 1) / n)) for word, n in times.items()},
            places=Counter(place_key(one.place.name) for one in seen if one.place is not None),
            known=max(4, min(KNOWN, len({one.lineage for one in seen}) // 50)),
            names=Counter(name for _, name in {(one.lineage, n) for one in seen for n in one.names}),
        )

    def rare_names(self, names: Iterable[str]) -> frozenset[str]:
        """The names that few texts know."""
        return frozenset(n for n in names if self.names.get(n, 1) <= self.known)

    def weight(self, words: Iterable[str]) -> int:
        """How much a set of words tells."""
        return sum(self.words.get(w, 1000) for w in words)

    def crowding(self, one: Facts) -> float:
        """How much a shared place tells, between a quarter and one."""
        if one.place is None:
            return 1.0
        times = self.places.get(place_key(one.place.name), 0)
        return max(0.25, 1.0 - 0.25 * log2(times / CROWD)) if times > CROWD else 1.0
