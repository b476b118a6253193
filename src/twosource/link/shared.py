"""Shared: what two mentions have in common of their words, names and numbers, for many pairs at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from functools import cached_property
from itertools import chain
from typing import Final, Generic, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.int64]
Mask: TypeAlias = npt.NDArray[np.bool_]
Points: TypeAlias = npt.NDArray[np.float64]
K = TypeVar("K", bound=Hashable)
MANY: Final = 20_000  # things sought that are looked at by their ends before they are looked for
ENDS: Final = 2**24 - 1


class Sets(Generic[K]):
    """What each mention has of one kind, as numbers in one row: whose, and which.

    `numbers` are those that things have already; `worth` says how much a thing tells.
    """

    def __init__(
        self,
        sets: Sequence[Collection[K]],
        worth: Callable[[K], float] | None = None,
        numbers: dict[K, int] | None = None,
    ) -> None:
        numbers = {} if numbers is None else numbers
        some = list(filter(None, sets))  # of most things few mentions have any
        fresh = [one for one in dict.fromkeys(chain.from_iterable(some)) if one not in numbers]
        numbers.update(zip(fresh, range(len(numbers), len(numbers) + len(fresh)), strict=True))
        self.sizes: Array = np.fromiter(map(len, sets), dtype=np.int64, count=len(sets))
        held = map(numbers.__getitem__, chain.from_iterable(some))
        self.held: Array = np.fromiter(held, dtype=np.int64, count=int(self.sizes.sum()))
        self.owners: Array = np.repeat(np.arange(len(sets)), self.sizes)
        self.things = list(numbers)
        self.weighed(worth)
        self._starts: Array = np.cumsum(self.sizes) - self.sizes
        self._codes: Array = np.sort(self.owners * len(self.things) + self.held)

    def weighed(self, worth: Callable[[K], float] | None) -> None:
        """Say how much each thing tells."""
        told = [worth(one) for one in self.things] if worth else []
        self.worth: Points = np.array(told, dtype=np.float64)

    def times(self) -> list[int]:
        """How many mentions have each thing."""
        found: list[int] = np.bincount(self.held, minlength=len(self.things)).tolist()
        return found

    def told_by_each(self) -> list[int]:
        """How much the things of each mention tell together; what each tells is a whole number."""
        told = np.bincount(self.owners, weights=self.worth[self.held], minlength=len(self.sizes))
        found: list[int] = told.astype(np.int64).tolist()
        return found

    @property
    def any(self) -> Mask:
        """Which mentions have any."""
        found: Mask = self.sizes > 0
        return found

    def common(self, a: Array, b: Array) -> Array:
        """How many of them the two mentions of each pair share."""
        return np.bincount(self._shared(a, b)[0], minlength=len(a))

    def told(self, a: Array, b: Array) -> Points:
        """How much those that they share tell."""
        return self.shared(a, b)[1]

    def shared(self, a: Array, b: Array) -> tuple[Array, Points]:
        """How many they share, and how much these tell."""
        pairs, shared = self._shared(a, b)
        told: Points = np.bincount(pairs, weights=self.worth[shared], minlength=len(a)).astype(np.float64)
        return np.bincount(pairs, minlength=len(a)), told

    def _shared(self, a: Array, b: Array) -> tuple[Array, Array]:
        """Everything that is shared: by which pair, and its number."""
        some = np.flatnonzero((self.sizes[a] > 0) & (self.sizes[b] > 0))  # of most things few have any
        a, b = a[some], b[some]
        turned = self.sizes[a] > self.sizes[b]
        few, many = np.where(turned, b, a), np.where(turned, a, b)
        pairs, rows = ranges(self._starts[few], self.sizes[few])
        held = self.held[rows]
        sought = many[pairs] * len(self.things) + held
        if len(sought) > MANY:
            perhaps = self._ends[sought & ENDS]  # most are not there, and this is soon seen
            sought, pairs, held = sought[perhaps], pairs[perhaps], held[perhaps]
        found = found_in(self._codes, sought)[0]
        return some[pairs[found]], held[found]

    @cached_property
    def _ends(self) -> Mask:
        """How what somebody has ends as a number, in binary."""
        found = np.zeros(ENDS + 1, dtype=bool)
        found[self._codes & ENDS] = True
        return found


def ranges(starts: Array, sizes: Array) -> tuple[Array, Array]:
    """All numbers of several ranges: of which range each is, and the number."""
    of = np.repeat(np.arange(len(starts)), sizes)
    return of, np.arange(len(of)) + np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)


def found_in(ordered: Array, sought: Array) -> tuple[Array, Array]:
    """Which of the numbers sought stand among ordered ones, and where each of these stands."""
    if not len(ordered):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    places = np.searchsorted(ordered, sought)
    places[places == len(ordered)] = 0
    found = np.flatnonzero(ordered[places] == sought)
    return found, places[found]


def distinct(numbers: Array) -> Array:
    """The numbers in order, each once."""
    ordered = np.sort(numbers)
    return ordered[starts_of_runs(ordered)]


def starts_of_runs(numbers: Array) -> Array:
    """Where each run of equal numbers begins."""
    begins = np.ones(len(numbers), dtype=bool)
    begins[1:] = numbers[1:] != numbers[:-1]
    return np.flatnonzero(begins)


def places_in_runs(numbers: Array) -> Array:
    """The place of each number in its run of equal ones, from 0."""
    starts = starts_of_runs(numbers)
    return np.arange(len(numbers)) - np.repeat(starts, np.diff(starts, append=len(numbers)))
