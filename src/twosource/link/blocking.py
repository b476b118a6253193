"""Blocking: which event mentions are worth comparing, without comparing all with all."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from twosource.link.columns import Columns
from twosource.link.places import cells
from twosource.link.shared import (
    Array,
    Mask,
    Sets,
    distinct,
    found_in,
    places_in_runs,
    ranges,
    starts_of_runs,
)

LARGEST = 400  # mentions of one day in one block; a key that more share tells little
LARGEST_LOOSE = 60  # the same where the day is not known
NEIGHBOURS = 12  # in a larger block each is compared with those next to it in order of date only
NAMED = 4  # places of its report by which it is filed, the most named
TELLING = 4  # rarest words of a mention by which it is filed
LOW = 3  # too many share a number below it

DAYS = 4_000_000  # more than the calendar has: a clue and a day make one number
LATE = 3  # days that a guessed day may be too late
NEAREST = 20  # happenings with most clues in common that an undated mention is compared with
MOST = 2**62  # a number that is surely held
WIDEST = 60  # clusters under one clue; beyond that the clue tells nothing

Pairs: TypeAlias = npt.NDArray[np.int64]  # two columns, the smaller number first
K = TypeVar("K", bound=Hashable)


class Filed(NamedTuple):
    """Mentions under clues, row by row: a mention stands under each of its clues."""

    members: Array
    clues: Array  # each with a day, if it is one of a day: `clue * DAYS + day`

    def of(self, mentions: Mask) -> Filed:
        """The rows of some of the mentions."""
        rows = mentions[self.members]
        return Filed(self.members[rows], self.clues[rows])

    def on(self, first: Array, last: Array) -> Filed:
        """Each row on each of the days of its mention."""
        of, days = ranges(first[self.members], (last - first + 1)[self.members])
        return Filed(self.members[of], self.clues[of] + days)


class Filing:
    """What mentions are filed under, apart from their dates: places, names, numbers, their rarest words."""

    def __init__(self, columns: Columns) -> None:
        facts = columns.facts
        self.columns = columns
        self._clues = 0
        keys: dict[str, int] = {}
        named = Sets(
            [[f"n:{name}" for name in one.named[:NAMED]] if one.named else () for one in facts], numbers=keys
        )
        places = Sets([cells(one.place) for one in facts], numbers=keys)
        figures = Sets([[c for c in one.figures if c[1] >= LOW] if one.figures else () for one in facts])
        lands = Sets([[(f.mode, f.place.country)] if f.spreads and f.place else () for f in facts])
        self.named, self._clues = self._filed(named), 0  # they share the numbers of places
        self.places = self._filed(places)
        self.marks = self._filed(columns.marks)
        self.lands = self._filed(lands)
        actors = self._filed(Sets([one.agents | one.targets if one.targets else one.agents for one in facts]))
        aims, counts = self._filed(columns.aims), self._filed(figures)
        self.everything = joined(
            self.named, self.places, self.marks, actors, aims, counts, self._rarest(columns.words)
        )

    def on_its_days(self) -> Filed:
        """The places of each mention that says or guesses its day, on all days that it can be of."""
        columns = self.columns
        placed = self.places.of(columns.firm | columns.doubtful)
        return placed.on(columns.first - LATE * columns.doubtful, columns.last)

    def _filed(self, sets: Sets[K]) -> Filed:
        """Mentions under what they have, with numbers that no other clues have."""
        first, self._clues = self._clues, self._clues + len(sets.things)
        return Filed(sets.owners, (first + sets.held) * DAYS)

    def _rarest(self, words: Sets[str]) -> Filed:
        """Mentions under their rarest words only."""
        rank = np.empty(len(words.things), dtype=np.int64)
        rarest = sorted(zip((-words.worth).tolist(), words.things, range(len(rank)), strict=True))
        rank[[number for _, _, number in rarest]] = np.arange(len(rank))
        rows = np.argsort(words.owners * len(rank) + rank[words.held])
        rows = rows[places_in_runs(words.owners[rows]) < TELLING]
        filed = self._filed(words)
        return Filed(filed.members[rows], filed.clues[rows])


def firm_pairs(filing: Filing) -> Pairs:
    """Pairs of dated mentions of neighbouring days that share a clue, or of any days that share a mark."""
    columns = filing.columns
    weeks = columns.first // 7
    found = joined(
        filing.everything.of(columns.firm).on(columns.first - 1, columns.last + 1),
        filing.lands.of(columns.firm).on(weeks, weeks + 1),
        filing.marks.of(columns.firm),
    )
    return pairs_within(found, LARGEST)


def loose_pairs(filing: Filing, among: Mask) -> Pairs:
    """Pairs of mentions that share a clue, whatever their dates."""
    return pairs_within(filing.everything.of(among), LARGEST_LOOSE)


def pairs_within(filed: Filed, largest: int) -> Pairs:
    """All pairs under one clue, each once; where too many stand under it, only those next to each other."""
    clues, members = _by_clue(filed.clues, filed.members)
    starts = starts_of_runs(clues)
    sizes = np.diff(starts, append=len(clues))
    reach = np.repeat(np.where(sizes <= largest, sizes - 1, NEIGHBOURS), sizes)  # how many each one meets
    left = np.repeat(starts + sizes, sizes) - np.arange(len(clues)) - 1  # how many come after it
    reach = np.minimum(reach, left)
    size = int(members.max(initial=0)) + 1
    found: list[Array] = [np.zeros(0, dtype=np.int64)]
    at = np.arange(len(clues))
    for apart in range(1, int(reach.max(initial=0)) + 1):
        at = at[reach[at] >= apart]
        found.append(members[at] * size + members[at + apart])
    codes = distinct(np.concatenate(found))
    return np.stack((codes // size, codes % size), axis=1)


def nearest(filing: Filing, loose: Mask, at: Array) -> Pairs:
    """For each loose mention the clusters with whose dated mentions it has most clues in common.

    Rows of a mention and a cluster; `at` says in which cluster each mention is.
    """
    columns, size = filing.columns, len(at)
    rows = joined(filing.everything, filing.on_its_days())
    dated, sought = rows.of(columns.firm & ~columns.cumulative), rows.of(loose)
    clues, clusters = _by_clue(dated.clues, at[dated.members])
    starts = starts_of_runs(clues)
    sizes = np.diff(starts, append=len(clues))
    found, block = found_in(clues[starts], sought.clues)
    tells = sizes[block] <= WIDEST
    found, block = found[tells], block[tells]
    of, where = ranges(starts[block], sizes[block])
    codes = np.sort(sought.members[found[of]] * size + clusters[where])
    starts = starts_of_runs(codes)
    times = np.diff(starts, append=len(codes))
    mentions, near = codes[starts] // max(size, 1), codes[starts] % max(size, 1)
    most = int(times.max(initial=0)) + 1
    order = np.argsort(mentions * most - times, kind="stable")  # `near` is in order already
    order = order[places_in_runs(mentions[order]) < NEAREST]
    return np.stack((mentions[order], near[order]), axis=1)


def _by_clue(clues: Array, members: Array) -> tuple[Array, Array]:
    """What stands under each clue, in order and once.

    One number is sorted in a fraction of the time of two, where there is one for both.
    """
    size = int(members.max(initial=0)) + 1
    if int(clues.max(initial=0)) < MOST // size:
        codes = distinct(clues * size + members)
        clues = codes // size
        return clues, codes - clues * size
    order = np.lexsort((members, clues))
    clues, members = clues[order], members[order]
    again = np.flatnonzero((clues[1:] == clues[:-1]) & (members[1:] == members[:-1])) + 1
    return np.delete(clues, again), np.delete(members, again)


def joined(*several: Filed) -> Filed:
    """The rows of several one after the other."""
    return Filed(*(np.concatenate(columns) for columns in zip(*several, strict=True)))
