"""Blocking: which event mentions are worth comparing, without comparing all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import TypeAlias

from twosource.link.facts import Facts
from twosource.link.places import cells

LARGEST = 400  # mentions of one day in one block; a key that more share tells little
LARGEST_LOOSE = 60  # the same where the day is not known
NEIGHBOURS = 12  # in a larger block each is compared with those next to it in order of date only
NAMED = 4  # places of its report by which it is filed, the most named
TELLING = 4  # rarest words of a mention by which it is filed

Clues: TypeAlias = tuple[str, ...]


def days_of(facts: Facts) -> tuple[str, ...]:
    """The days around a firm date."""
    if facts.days is None or not facts.firm:
        return ()
    first = facts.days.first - timedelta(days=1)
    return tuple((first + timedelta(days=n)).isoformat() for n in range(facts.days.length + 2))


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
        *sorted(figures),
        *(f"w:{w}" for w in rare),
        *(f"p:{n}" for n in sorted(facts.marks)),
    )


def firm_pairs(facts: Sequence[Facts], filed: Sequence[Clues]) -> set[tuple[int, int]]:
    """Pairs of dated mentions of neighbouring days that share a clue, or of any days that share a mark.

    `filed` is what each mention is filed under, in the order of the mentions.
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(facts):
        if one.firm:
            for day in days_of(one):
                for clue in filed[i]:
                    blocks[f"{day} {clue}"].append(i)
            if one.spreads and one.days is not None and one.place is not None:
                week = one.days.first.toordinal() // 7
                for near in (week, week + 1):
                    blocks[f"{near} {one.mode} {one.place.country}"].append(i)
            for mark in sorted(one.marks):
                blocks[f"p:{mark}"].append(i)
    return _pairs(blocks.values(), LARGEST)


def loose_pairs(filed: Sequence[Clues], among: Sequence[int]) -> set[tuple[int, int]]:
    """Pairs of mentions that share a clue, whatever their dates."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for i in among:
        for clue in filed[i]:
            blocks[clue].append(i)
    return _pairs(blocks.values(), LARGEST_LOOSE)


def _pairs(blocks: Iterable[Sequence[int]], largest: int) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for block in blocks:
        if len(block) > 1:  # most hold one
            found.update(_within(block, largest))
    return found


def _within(block: Sequence[int], largest: int) -> Iterator[tuple[int, int]]:
    members = sorted(set(block))
    if len(members) <= largest:
        yield from combinations(members, 2)
        return
    for at, one in enumerate(members):
        for other in members[at + 1 : at + 1 + NEIGHBOURS]:
            yield one, other
