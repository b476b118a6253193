"""Columns: what event mentions are compared by, as arrays, to ask it of many pairs at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from math import inf, nan
from typing import Final, TypeVar

import numpy as np

from twosource.link.background import COPIED, MOSTLY, Background
from twosource.link.comparison import TOTAL, telling
from twosource.link.facts import Facts
from twosource.link.places import where
from twosource.link.shared import Array, Mask, Points, Sets, distinct
from twosource.text.edtf import Days

K = TypeVar("K", bound=Hashable)
TABLE: Final = 1_000_000  # answers of which a table is laid out, most of them empty
UNASKED: Final = inf
_ALWAYS: Final = Days(date.min, date.max)


class Columns:
    """All mentions of a pile, column by column."""

    def __init__(self, facts: Sequence[Facts], background: Background) -> None:
        self.facts = facts
        self.kinds, kinds = _numbered([one.kind for one in facts], facts)
        self.places, places = _numbered([where(one.place) for one in facts], facts)
        self._of_kinds, self._of_places = _Answers(kinds), _Answers(places)
        self.documents, _ = _numbered([one.ref[0] for one in facts], facts)
        self.lineages, _ = _numbered([one.lineage for one in facts], facts)
        self.first, self.last = _ordinals([one.days or _ALWAYS for one in facts])
        self.printed, self.printed_last = _ordinals([one.published or _ALWAYS for one in facts])
        self.dated = _flags([one.days is not None for one in facts])
        self.yearless = _flags([one.days is None and one.partial is not None for one in facts])
        self.doubtful = _flags([one.doubtful for one in facts])
        self.firm = _flags([one.firm for one in facts])
        self.cumulative = _flags([one.role == "cumulative" for one in facts])
        self.unsure = self.cumulative | _flags([one.partial is not None for one in facts])
        self.spreads = _flags([one.spreads for one in facts])
        self.spot = _flags([bool(one.spot) for one in facts])
        self.to_come = _flags([one.factuality in ("planned", "warned") for one in facts])
        self.telling = _flags([bool(one.tolls or one.ages) for one in facts])
        self.total = _flags([bool(one.rare_counts) and _is_total(one) for one in facts])
        self.main = _flags([one.main for one in facts])
        self.tells_places = _flags([bool(one.named or one.around) for one in facts])
        self.crowding = np.array([one.crowding for one in facts], dtype=np.float64)
        self.weight = np.array([one.weight for one in facts], dtype=np.float64)
        self.marked = np.array([one.marked for one in facts], dtype=np.float64)
        self.marks = Sets([one.marks for one in facts], background.marks.__getitem__)
        self.words = background.said  # of the same mentions, and weighed
        self.rare_counts = Sets([one.rare_counts for one in facts])
        self.counts = Sets([one.figures for one in facts], lambda count: telling(count[1]))
        self.agents = Sets([one.agents for one in facts])
        self.targets = Sets([one.targets for one in facts])
        self.aims = Sets([one.aims for one in facts])
        self.ages = Sets([one.ages for one in facts])

    def one_text(self, a: Array, b: Array) -> Mask:
        """Pairs of one document, or of copies of one text."""
        same: Mask = (self.documents[a] == self.documents[b]) | (self.lineages[a] == self.lineages[b])
        return same

    def known(self, a: Array, b: Array) -> Mask:
        """Pairs for which something rare may speak."""
        rare = self.rare_counts.common(a, b) > 0
        return self.one_text(a, b) | rare | self.spot[a] | self.spot[b]

    def kinship(self, a: Array, b: Array) -> Points:
        """What the rare words that the reports share tell, as `Background.kinship` says of one pair."""
        found: Points = np.zeros(len(a), dtype=np.float64)
        some = np.flatnonzero((self.marked[a] > 0) & (self.marked[b] > 0))
        a, b = a[some], b[some]
        shared = self.marks.told(a, b)
        told = shared / 1000 * np.minimum(1.0, shared / np.sqrt(self.marked[a] * self.marked[b]) / MOSTLY)
        found[some] = np.where(self.lineages[a] == self.lineages[b], np.minimum(told, COPIED), told)
        return found

    def of_kinds(self, a: Array, b: Array, asked: Callable[[Facts, Facts], float | None]) -> Points:
        """What is asked of each two kinds once: they are few. NaN stands for None."""
        return self._of_kinds(self.kinds[a], self.kinds[b], asked)

    def of_places(self, a: Array, b: Array, asked: Callable[[Facts, Facts], float | None]) -> Points:
        """What is asked of each two places once. NaN stands for None."""
        return self._of_places(self.places[a], self.places[b], asked)


class _Answers:
    """What was asked of two things, each of which is one for many mentions."""

    def __init__(self, holder: Sequence[Facts]) -> None:
        self.holder = holder  # of each thing the first mention that has it
        self._table: Points | None = None
        if len(holder) ** 2 <= TABLE:
            self._table = np.full(len(holder) ** 2, UNASKED)

    def __call__(self, a: Array, b: Array, asked: Callable[[Facts, Facts], float | None]) -> Points:
        """The answers for pairs of things, of which each was or is asked once; NaN stands for None."""
        codes = a * len(self.holder) + b
        if self._table is None:
            few, which = np.unique(codes, return_inverse=True)
            given: Points = self._given(few, asked)[which]
            return given
        found: Points = self._table[codes]
        unasked = found == UNASKED
        if unasked.any():
            fresh = distinct(codes[unasked])
            self._table[fresh] = self._given(fresh, asked)
            found = self._table[codes]
        return found

    def _given(self, codes: Array, asked: Callable[[Facts, Facts], float | None]) -> Points:
        size, holder = len(self.holder), self.holder
        found = [asked(holder[code // size], holder[code % size]) for code in codes.tolist()]
        return np.array([nan if one is None else one for one in found], dtype=np.float64)


def _numbered(held: Sequence[K], facts: Sequence[Facts]) -> tuple[Array, list[Facts]]:
    """A number for each key, and the first mention that has it."""
    first = dict(zip(reversed(held), reversed(facts), strict=True))  # what comes first is written last
    numbers = dict(zip(first, range(len(first)), strict=True))
    found = np.fromiter(map(numbers.__getitem__, held), dtype=np.int64, count=len(held))
    return found, list(first.values())


def _ordinals(days: Sequence[Days]) -> tuple[Array, Array]:
    first = [each.first.toordinal() for each in days]
    last = [each.last.toordinal() for each in days]
    return np.array(first, dtype=np.int64), np.array(last, dtype=np.int64)


def _is_total(one: Facts) -> bool:
    return max([value for _, value in one.rare_counts]) >= TOTAL


def _flags(values: Sequence[bool]) -> Mask:
    return np.array(values, dtype=bool)
