"""Sieve: which pairs of event mentions are worth a close comparison.

Most pairs that share a clue are of different days, places or kinds. What excludes them is looked up here for
many pairs at a time. Where the sieve is not sure it lets a pair pass: what it keeps back gets no points from
`Comparison`, and what passes is compared in full.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Final, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from twosource.link.blocking import Pairs
from twosource.link.chronology import LASTING, WIDE, Chronology
from twosource.link.comparison import Comparison, one_kind
from twosource.link.facts import Facts
from twosource.link.places import fit
from twosource.text.edtf import Days

Array: TypeAlias = npt.NDArray[np.int64]
Mask: TypeAlias = npt.NDArray[np.bool_]
K = TypeVar("K", bound=Hashable)
AT_ONCE: Final = 500_000  # pairs; so many arrays of that length are held at a time
_ALWAYS: Final = Days(date.min, date.max)


class Sieve:
    """What keeps mentions apart, as numbers: one array for all mentions, in their order."""

    def __init__(self, facts: Sequence[Facts], comparison: Comparison) -> None:
        self.facts = facts
        self.comparison = comparison
        self.kinds, self.of_kind = _numbered((one.kind for one in facts), facts)
        self.places, self.of_place = _numbered((one.place for one in facts), facts)
        self.documents, _ = _numbered((one.ref[0] for one in facts), facts)
        self.lineages, _ = _numbered((one.lineage for one in facts), facts)
        days = [one.days or _ALWAYS for one in facts]
        published = [one.published or _ALWAYS for one in facts]
        self.first, self.last = _ordinals(days)
        self.printed, self.printed_last = _ordinals(published)
        self.dated = _flags(one.days is not None for one in facts)
        self.doubtful = _flags(one.doubtful for one in facts)
        self.firm = _flags(one.firm for one in facts)
        self.unsure = _flags(one.role == "cumulative" or one.partial is not None for one in facts)
        self.spreads = _flags(one.spreads for one in facts)
        self.marked = _flags(bool(one.marks and one.marked) for one in facts)
        self.rare = _flags(bool(one.rare_counts) for one in facts)
        self.spot = _flags(bool(one.spot) for one in facts)
        self.to_come = _flags(one.factuality in ("planned", "warned") for one in facts)
        self.telling = _flags(bool(one.tolls or one.ages) for one in facts)

    def passed(self, pairs: Pairs) -> Mask:
        """Which of the pairs may get points."""
        found = [self._passed(pairs[at : at + AT_ONCE]) for at in range(0, len(pairs), AT_ONCE)]
        return np.concatenate(found) if found else np.zeros(0, dtype=bool)

    def _passed(self, pairs: Pairs) -> Mask:
        open_ = np.ones(len(pairs), dtype=bool)
        for excluded in (self._by_kind, self._by_day, self._by_place):
            left = np.flatnonzero(open_)
            open_[left[excluded(pairs[left, 0], pairs[left, 1])]] = False
        return open_

    def _by_kind(self, a: Array, b: Array) -> Mask:
        def apart(one: Facts, other: Facts) -> bool:
            return one_kind(one, other) is None

        return self._looked_up(self.kinds, self.of_kind, a, b, apart)

    def _by_place(self, a: Array, b: Array) -> Mask:
        def apart(one: Facts, other: Facts) -> bool:
            return fit(one.place, other.place) is None

        exempt = self._akin(a, b) | (self.spreads[a] & self.spreads[b])
        found = ~exempt
        left = np.flatnonzero(found)
        found[left] = self._looked_up(self.places, self.of_place, a[left], b[left], apart)
        return found

    def _by_day(self, a: Array, b: Array) -> Mask:
        """Pairs whose days exclude each other, with nothing rare that speaks for them."""
        when = self.comparison.chronology
        dated = self.dated[a] & self.dated[b]
        doubtful = self.doubtful[a] | self.doubtful[b]
        excluded = np.where(
            dated,
            np.where(doubtful, self._guessed(a, b, when), self._told(a, b)),
            self._undated(a, b, when),
        )
        excluded &= ~(self.unsure[a] | self.unsure[b])
        left = np.flatnonzero(excluded)
        excluded[left] = ~self._akin(a[left], b[left])
        return excluded

    def _told(self, a: Array, b: Array) -> Mask:
        apart = np.maximum(self.first[a] - self.last[b], self.first[b] - self.last[a])
        firm = self.firm[a] & self.firm[b]
        one_night = (apart <= 1) & self.telling[a] & self.telling[b]
        lasting = (apart <= LASTING) & self.spreads[a] & self.spreads[b]
        length = np.maximum(self.last[a] - self.first[a], self.last[b] - self.first[b]) + 1
        wide = (length > WIDE) & ~firm & ~self._known(a, b)
        excluded: Mask = np.where(apart <= 0, wide, ~(firm & (one_night | lasting)))
        return excluded

    def _guessed(self, a: Array, b: Array, when: Chronology) -> Mask:
        guess, other = np.where(self.doubtful[a], a, b), np.where(self.doubtful[a], b, a)
        both = self.doubtful[a] & self.doubtful[b]
        late = self.first[guess] - self.last[other]
        before = ~both & (self.first[guess] < self.first[other])
        late = np.where(both, np.abs(late), late)
        most = np.where(self._known(a, b), when.longest_ago(known=True), when.longest_ago(known=False))
        return before | (late > most)

    def _undated(self, a: Array, b: Array, when: Chronology) -> Mask:
        known = self._known(a, b)
        apart = np.maximum(self.printed[a] - self.printed_last[b], self.printed[b] - self.printed_last[a])
        neither = ~(self.dated[a] | self.dated[b])
        dated, undated = np.where(self.dated[a], a, b), np.where(self.dated[a], b, a)
        late = self.printed[undated] - self.last[dated]
        later = ~neither & ~self.to_come[undated] & (self.first[dated] > self.printed_last[undated])
        return later | (~known & np.where(neither, apart > when.soon, late > when.soon))

    def _known(self, a: Array, b: Array) -> Mask:
        """Pairs for which something rare may speak."""
        same: Mask = (self.documents[a] == self.documents[b]) | (self.lineages[a] == self.lineages[b])
        return same | (self.rare[a] & self.rare[b]) | self.spot[a] | self.spot[b]

    def _akin(self, a: Array, b: Array) -> Mask:
        """Pairs whose reports share rare words enough to allow two days or two places."""
        found = self.marked[a] & self.marked[b]
        kinship, least = self.comparison.background.kinship, self.comparison.least_kinship
        for n in np.flatnonzero(found).tolist():
            found[n] = kinship(self.facts[a[n]], self.facts[b[n]]) >= least
        return found

    def _looked_up(
        self,
        number: Array,
        holder: Sequence[Facts],
        a: Array,
        b: Array,
        excluded: Callable[[Facts, Facts], bool],
    ) -> Mask:
        """What is asked of each two numbers once: kinds and places are few."""
        size = len(holder)
        low, high = np.minimum(number[a], number[b]), np.maximum(number[a], number[b])
        codes, which = np.unique(low * size + high, return_inverse=True)
        answers = [excluded(holder[code // size], holder[code % size]) for code in codes.tolist()]
        return np.array(answers, dtype=bool)[which]


def _numbered(keys: Iterable[K], facts: Sequence[Facts]) -> tuple[Array, list[Facts]]:
    """A number for each key, and the first mention that has it."""
    numbers: dict[K, int] = {}
    holder: list[Facts] = []
    found = np.empty(len(facts), dtype=np.int64)
    for i, key in enumerate(keys):
        number = numbers.setdefault(key, len(numbers))
        if number == len(holder):
            holder.append(facts[i])
        found[i] = number
    return found, holder


def _ordinals(days: Sequence[Days]) -> tuple[Array, Array]:
    first = [each.first.toordinal() for each in days]
    last = [each.last.toordinal() for each in days]
    return np.array(first, dtype=np.int64), np.array(last, dtype=np.int64)


def _flags(values: Iterable[bool]) -> Mask:
    return np.fromiter(values, dtype=bool)
