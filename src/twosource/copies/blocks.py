"""Blocks: a large pile in parts of the calendar, so that an addition is compared where it belongs.

A part of the calendar is halved while more texts came out in it than are compared at once. Where the halves
meet does not depend on the texts, so that only parts that get new ones are others than before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from twosource.text.halving import halved

_SHORTEST: Final = 64  # days of a part that is not halved again, however many texts came out in it
_FEW: Final = 0.25  # of a part: as many undated texts cost little more in each


class Block(NamedTuple):
    """Texts that are compared with each other, each by its place in the pile, in order."""

    members: Sequence[int]
    own: Sequence[int]  # which of the members' originals are looked for: those of the rest are told elsewhere


def blocks(days: Sequence[int | None], most: int, reach: int) -> list[Block]:
    """The parts of a pile whose texts came out on such days, each with the days before it that it reaches to.

    A text without a day is compared with all that have one, part by part.
    """
    if len(days) <= most:
        everything = range(len(days))
        return [Block(everything, everything)]
    undated = [i for i, day in enumerate(days) if day is None]
    dated = sorted((day, i) for i, day in enumerate(days) if day is not None)
    calendar, places = [day for day, _ in dated], [i for _, i in dated]
    few = undated if len(undated) <= most * _FEW else []
    found: list[Block] = []
    for _, _, first, last in halved(calendar, most, _SHORTEST):
        start = bisect_left(calendar, calendar[first] - reach)
        found.append(_block(places[start:first], [*places[first:last], *few]))
    if undated and not few:
        others = [one[2:] for one in halved(calendar, max(most, 2 * len(undated)), _SHORTEST)]
        found += [_block(places[first:last], undated) for first, last in others or [(0, 0)]]
    return found


def _block(tail: Sequence[int], own: Sequence[int]) -> Block:
    members = sorted((*tail, *own))
    place = {i: n for n, i in enumerate(members)}
    return Block(members, sorted(place[i] for i in own))
