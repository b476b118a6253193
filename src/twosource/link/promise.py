"""Promise: how many points two event mentions can get at most, seen for many pairs at a time.

What is told by words, names and rare words is summed as `Comparison` sums it. Of days, places and numbers the
most is taken that their kind can get: a close comparison gives as much or less, or forbids the pair.
"""

from __future__ import annotations

import numpy as np

from twosource.link.chronology import AFTERMATH, COUNTED, LASTING, SEASON, WIDE, YEAR
from twosource.link.columns import Columns
from twosource.link.comparison import MOST_TELLING, Comparison
from twosource.link.shared import Array, Points
from twosource.link.telling import SPOT

NEVER = -np.inf  # of what excludes a pair


class Promise:
    """The most that speaks for pairs of mentions."""

    def __init__(self, columns: Columns, comparison: Comparison) -> None:
        self.columns = columns
        self.weights = comparison

    def __call__(self, a: Array, b: Array, *, kind: Points, place: Points, kinship: Points) -> Points:
        """The most points of each pair, of which is known what its kinds, places and rare words tell."""
        one, weights = self.columns, self.weights
        found = kind + self._where(a, b, place, kinship) + self._when(a, b, kinship)
        found += self._who(a, b) + self._how_many(a, b) + self._words(a, b)
        found += weights.main * (one.main[a] & one.main[b]) + weights.marks * np.minimum(3.0, kinship)
        copied = (one.lineages[a] == one.lineages[b]) & (one.documents[a] != one.documents[b])
        found += weights.lineage * copied
        return found

    def _where(self, a: Array, b: Array, told: Points, kinship: Points) -> Points:
        one, weights = self.columns, self.weights
        moved = np.where(kinship < weights.akin, NEVER, max(weights.namesake, weights.moved))
        named = weights.around * (one.tells_places[a] | one.tells_places[b])
        found: Points = np.where(np.isnan(told), moved, np.where(told == 0.0, named, told))
        crowding = np.where(one.cumulative[a], 1.0, np.minimum(one.crowding[a], one.crowding[b]))
        found = np.where(found > 0.0, found * np.where(np.isnan(told), 1.0, crowding), found)
        found = np.where(~np.isnan(told) & (one.spot[a] | one.spot[b]), np.maximum(found, SPOT), found)
        spread = np.maximum(np.where(np.isnan(told), 0.0, told), weights.land)
        most: Points = np.where(one.spreads[a] & one.spreads[b], np.maximum(found, spread), found)
        return most

    def _when(self, a: Array, b: Array, kinship: Points) -> Points:
        one, when = self.columns, self.weights.chronology
        akin = np.where(kinship > 0.0, max(points for _, _, points in when.akin), NEVER)
        told = np.where(one.doubtful[a] | one.doubtful[b], self._guessed(a, b, akin), self._told(a, b, akin))
        undated = np.where(one.spreads[a] & one.spreads[b], when.aftermath, 0.0)
        told = np.where(one.dated[a] & one.dated[b], told, undated)
        most = max(when.same_day, when.open_day, *(points for _, points in when.recent))
        told = np.where(one.yearless[a] | one.yearless[b], most, told)
        found: Points = np.where(one.cumulative[a], self._since(a, b), told)
        return found

    def _told(self, a: Array, b: Array, akin: Points) -> Points:
        """Two days that are told."""
        one, when = self.columns, self.weights.chronology
        firm = one.firm[a] & one.firm[b]
        same = (one.first[a] == one.first[b]) & (one.last[a] == one.last[b])
        apart = np.maximum(one.first[a] - one.last[b], one.first[b] - one.last[a])
        told = np.where((apart <= 1) & one.telling[a] & one.telling[b], when.near_day, NEVER)
        lasting = (apart <= LASTING) & one.spreads[a] & one.spreads[b]
        told = np.maximum(np.where(lasting, when.lasting, told), akin)
        told = np.where(apart <= 0, np.where(firm, when.same_day * 0.75, when.open_day), told)
        found: Points = np.where(same & one.firm[a], when.same_day, told)
        return found

    def _guessed(self, a: Array, b: Array, akin: Points) -> Points:
        """A guessed day and another, so many days before it."""
        one, when = self.columns, self.weights.chronology
        guess, other = np.where(one.doubtful[a], (a, b), (b, a))
        both = one.doubtful[a] & one.doubtful[b]
        late = one.first[guess] - one.last[other]
        late = np.where(both, np.abs(late), late)
        found: Points = akin
        for rows, open_ in ((when.long_ago, one.known(a, b)), (when.recent, np.True_)):
            for days, points in reversed(rows):
                found = np.where(open_ & (late <= days), points, found)
        spread = one.spreads[a] & one.spreads[b] & (late <= AFTERMATH)
        found = np.where(spread, np.maximum(found, when.aftermath), found)
        early = ~both & (one.first[guess] < one.first[other])
        most: Points = np.where(early, akin, found)
        return most

    def _since(self, a: Array, b: Array) -> Points:
        """Running totals of other days, or counted from other beginnings, are not one."""
        one = self.columns
        dated = one.dated[a] & one.dated[b]
        short = (one.last[a] - one.first[a] < WIDE) & (one.last[b] - one.first[b] < WIDE)
        overlap = np.maximum(one.first[a], one.first[b]) <= np.minimum(one.last[a], one.last[b])
        begun = np.abs(one.first[a] - one.first[b])
        years = np.where(begun <= SEASON, COUNTED, np.where(begun <= YEAR, 0.0, NEVER))
        counted = np.where(short, np.where(overlap, COUNTED, NEVER), years)
        found: Points = np.where(dated, counted, 0.0)
        return found

    def _who(self, a: Array, b: Array) -> Points:
        one, weights = self.columns, self.weights
        found: Points = np.where(one.targets.common(a, b) > 0, weights.actors / 2, 0.0)
        for sets, shared, other in (
            (one.aims, weights.aims, weights.other_aims),
            (one.agents, weights.actors, weights.other_actors),
            (one.ages, weights.ages, weights.other_ages),
        ):
            both = sets.any[a] & sets.any[b]
            found += both * np.where(sets.common(a, b) > 0, shared, other)
        return found

    def _how_many(self, a: Array, b: Array) -> Points:
        one, weights = self.columns, self.weights
        shared = np.minimum(MOST_TELLING, one.counts.told(a, b))
        many, totals = one.rare_counts.any, one.total
        apart = np.where(many[a] & many[b], weights.alike, 0.0)
        apart = np.where(one.cumulative[a] & totals[a] & totals[b], weights.total, apart)
        both = one.counts.any[a] & one.counts.any[b]
        found: Points = np.where(both, np.maximum(weights.figure * shared, apart), 0.0)
        return found

    def _words(self, a: Array, b: Array) -> Points:
        one, weights = self.columns, self.weights
        size = np.sqrt(one.weight[a] * one.weight[b])
        common, told = one.words.shared(a, b)
        share = told / np.where(size > 0.0, size, np.inf)
        found: Points = weights.words * share * np.minimum(1.0, common / weights.enough)
        return found
