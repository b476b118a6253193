"""Blocking: which event mentions are worth comparing, without comparing all with all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from twosource.link.facts import Facts
from twosource.link.places import cells

LARGEST = 400  # mentions of one day in one block; a key that more share tells little
LARGEST_LOOSE = 60  # the same where the day is not known
NEIGHBOURS = 12  # in a larger block each is compared with those next to it in order of date only
NAMED = 4  # places of its report by which it is filed, the most named
TELLING = 4  # rarest words of a mention by which it is filed

DAYS = 4_000_000  # more than the calendar has: a clue and a day make one number

Clues: TypeAlias = tuple[str, ...]
Pairs: TypeAlias = npt.NDArray[np.int64]  # two columns, the smaller number first


def days_of(facts: Facts) -> range:
    """The days around a firm date, as numbers."""
    if facts.days is None or not facts.firm:
        return range(0)
    return range(facts.days.first.toordinal() - 1, facts.days.last.toordinal() + 2)


def recent_clues(facts: Facts) -> Clues:
    """Place and day together; a guessed day stands for itself and the three before it."""
    if facts.days is None or not (facts.firm or facts.doubtful):
        return ()
    first = facts.days.first - timedelta(days=3 if facts.doubtful else 0)
    days = [(first + timedelta(days=n)).isoformat() for n in range((facts.days.last - first).days + 1)]
    squares = cells(facts.place)
    return tuple(f"{day} {cell}" for day in days for cell in squares)


def clues(facts: Facts, rarity: Mapping[str, int]) -> Clues:
    """What a mention is filed under apart from its date: places, names, numbers, its rarest words."""
    rare = sorted(facts.words, key=lambda w: (-rarity.get(w, 0), w))[:TELLING]
    figures = (f"f:{m}:{v}" for m, v in facts.figures if v >= 3)
    return (
        *cells(facts.place),
        *(f"n:{name}" for name in facts.named[:NAMED]),
        *(f"a:{a}" for a in sorted(facts.agents | facts.targets)),
        *(f"t:{aim}" for aim in sorted(facts.aims)),
        *sorted(figures),
        *(f"w:{w}" for w in rare),
        *(f"p:{n}" for n in sorted(facts.marks)),
    )


def firm_pairs(facts: Sequence[Facts], filed: Sequence[Clues]) -> Pairs:
    """Pairs of dated mentions of neighbouring days that share a clue, or of any days that share a mark.

    `filed` is what each mention is filed under, in the order of the mentions.
    """
    blocks = Blocks()
    for i, one in enumerate(facts):
        if one.firm:
            for day in days_of(one):
                blocks.file(i, filed[i], day)
            if one.spreads and one.days is not None and one.place is not None:
                week = one.days.first.toordinal() // 7
                for near in (week, week + 1):
                    blocks.file(i, (f"{one.mode} {one.place.country}",), near)
            blocks.file(i, [f"p:{mark}" for mark in one.marks])
    return blocks.pairs(LARGEST)


def loose_pairs(filed: Sequence[Clues], among: Sequence[int]) -> Pairs:
    """Pairs of mentions that share a clue, whatever their dates."""
    blocks = Blocks()
    for i in among:
        blocks.file(i, filed[i])
    return blocks.pairs(LARGEST_LOOSE)


class Blocks:
    """Mentions under what they share: a clue, or a clue and a day."""

    def __init__(self) -> None:
        self._clues: dict[str, int] = {}
        self._keys: list[int] = []
        self._members: list[int] = []

    def file(self, member: int, under: Iterable[str], day: int = 0) -> None:
        """Put a mention under each of the clues on that day."""
        number = self._clues.setdefault
        keys = [number(clue, len(self._clues)) * DAYS + day for clue in under]
        self._keys += keys
        self._members += [member] * len(keys)

    def pairs(self, largest: int) -> Pairs:
        """All pairs within the blocks, each once; of one that is too large those next to each other."""
        keys, members = np.array(self._keys, dtype=np.int64), np.array(self._members, dtype=np.int64)
        order = np.lexsort((members, keys))
        keys, members = keys[order], members[order]
        again = np.flatnonzero((keys[1:] == keys[:-1]) & (members[1:] == members[:-1])) + 1
        keys, members = np.delete(keys, again), np.delete(members, again)
        _, block, sizes = np.unique(keys, return_inverse=True, return_counts=True)
        reach = np.where(sizes <= largest, sizes - 1, NEIGHBOURS)[block]  # how many after it each one meets
        left = np.cumsum(sizes)[block] - np.arange(len(keys)) - 1  # how many come after it
        reach = np.minimum(reach, left)
        size = len(members) and int(members.max()) + 1
        found: list[npt.NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
        at = np.arange(len(keys))
        for apart in range(1, int(reach.max(initial=0)) + 1):
            at = at[reach[at] >= apart]
            found.append(members[at] * size + members[at + apart])
        codes = np.unique(np.concatenate(found))
        return np.stack((codes // max(size, 1), codes % max(size, 1)), axis=1)
