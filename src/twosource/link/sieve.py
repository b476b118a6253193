"""Sieve: which pairs of event mentions are worth a close comparison.

Most pairs that share a clue are of different days, places or kinds, or have too little in common. What
keeps them apart is looked up here for many pairs at a time. Where the sieve is not sure it lets a pair pass:
what it keeps back gets no points from `Comparison`, and what passes no more than it promises.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from twosource.link.blocking import Pairs
from twosource.link.chronology import LASTING, WIDE, Chronology
from twosource.link.columns import Columns
from twosource.link.comparison import Comparison, one_kind
from twosource.link.places import fit
from twosource.link.promise import NEVER, Promise
from twosource.link.shared import Array, Mask, Points

AT_ONCE: Final = 500_000  # pairs; so many arrays of that length are held at a time
ROUNDING: Final = 1e-6  # sums of the same points in another order


class Sieve:
    """What keeps mentions apart."""

    def __init__(self, columns: Columns, comparison: Comparison) -> None:
        self.columns = columns
        self.comparison = comparison
        self.promise = Promise(columns, comparison)

    def promised(self, pairs: Pairs) -> Points:
        """The most points that each of the pairs can get; NEVER for those that get none."""
        found = [self._promised(pairs[at : at + AT_ONCE]) for at in range(0, len(pairs), AT_ONCE)]
        return np.concatenate(found) if found else np.zeros(0, dtype=np.float64)

    def _promised(self, pairs: Pairs) -> Points:
        a, b = np.minimum(*pairs.T), np.maximum(*pairs.T)  # as the comparison gets them
        one, found = self.columns, np.full(len(pairs), NEVER)
        kind = one.of_kinds(a, b, one_kind)
        open_ = np.flatnonzero(~np.isnan(kind))
        open_ = open_[~self._by_day(a[open_], b[open_])]
        a, b = a[open_], b[open_]
        kinship, place = one.kinship(a, b), one.of_places(a, b, lambda x, y: fit(x.place, y.place))
        left = ~np.isnan(place) | self._enough(kinship) | (one.spreads[a] & one.spreads[b])
        open_, a, b, kinship, place = open_[left], a[left], b[left], kinship[left], place[left]
        found[open_] = self.promise(a, b, kind=kind[open_], place=place, kinship=kinship) + ROUNDING
        return found

    def _by_day(self, a: Array, b: Array) -> Mask:
        """Pairs whose days exclude each other, with nothing rare that speaks for them."""
        one, when = self.columns, self.comparison.chronology
        dated = one.dated[a] & one.dated[b]
        doubtful = one.doubtful[a] | one.doubtful[b]
        known = one.known(a, b)
        excluded = np.where(
            dated,
            np.where(doubtful, self._guessed(a, b, when, known), self._told(a, b, known)),
            self._undated(a, b, when, known),
        )
        excluded &= ~(one.unsure[a] | one.unsure[b])
        excluded &= ~(one.spreads[a] & one.spreads[b] & (doubtful | ~dated))
        left = np.flatnonzero(excluded)
        excluded[left] = ~self._enough(one.kinship(a[left], b[left]))
        return excluded

    def _told(self, a: Array, b: Array, known: Mask) -> Mask:
        one = self.columns
        apart = np.maximum(one.first[a] - one.last[b], one.first[b] - one.last[a])
        firm = one.firm[a] & one.firm[b]
        one_night = (apart <= 1) & one.telling[a] & one.telling[b]
        lasting = (apart <= LASTING) & one.spreads[a] & one.spreads[b]
        length = np.maximum(one.last[a] - one.first[a], one.last[b] - one.first[b]) + 1
        wide = (length > WIDE) & ~firm & ~known
        excluded: Mask = np.where(apart <= 0, wide, ~(firm & (one_night | lasting)))
        return excluded

    def _guessed(self, a: Array, b: Array, when: Chronology, known: Mask) -> Mask:
        one = self.columns
        guess, other = np.where(one.doubtful[a], a, b), np.where(one.doubtful[a], b, a)
        both = one.doubtful[a] & one.doubtful[b]
        late = one.first[guess] - one.last[other]
        before = ~both & (one.first[guess] < one.first[other])
        late = np.where(both, np.abs(late), late)
        most = np.where(known, when.longest_ago(known=True), when.longest_ago(known=False))
        return before | (late > most)

    def _undated(self, a: Array, b: Array, when: Chronology, known: Mask) -> Mask:
        one = self.columns
        apart = np.maximum(one.printed[a] - one.printed_last[b], one.printed[b] - one.printed_last[a])
        neither = ~(one.dated[a] | one.dated[b])
        dated, undated = np.where(one.dated[a], a, b), np.where(one.dated[a], b, a)
        late = one.printed[undated] - one.last[dated]
        later = ~neither & ~one.to_come[undated] & (one.first[dated] > one.printed_last[undated])
        return later | (~known & np.where(neither, apart > when.soon, late > when.soon))

    def _enough(self, kinship: Points) -> Mask:
        """Pairs whose reports share rare words enough to allow two days or two places."""
        enough: Mask = kinship > self.comparison.least_kinship - ROUNDING
        return enough
