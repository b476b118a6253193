"""Roundups: the happenings of a report that tells of several shootings, with what counts them all marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.extract.rounds import Spot

_LEAD = 4  # sentences in which a total is told again in other words


def in_rounds(told: Sequence[Happening], counted: Mapping[int, set[tuple[str, int]]]) -> list[Happening]:
    """The happenings, those marked that give the number of victims of several others.

    `counted` are the numbers above one that each counts. Where deeds at other hours in other streets follow,
    the numbers before the first of them are of them all; and a number told again is of what it was of.
    """
    spots = [h.opens for h in told]
    opening = [n for n, spot in enumerate(spots) if spot is not None]
    found = list(told)
    if _lie_apart([spot for spot in spots if spot is not None]):
        for number in range(opening[0]):
            if counted.get(number):
                found[number] = _of_several(told[number])
    sums = {pair for n, h in enumerate(found) if h.several for pair in _most(counted.get(n, set()))}
    for number, happening in enumerate(found):
        again = happening.sentence < _LEAD or happening.summing
        if again and sums & counted.get(number, set()) and happening.opens is None:
            found[number] = _of_several(happening)
    return found


def _most(counted: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """The highest number of each measure: "the two were among nine who were shot"."""
    return {(kind, max(n for m, n in counted if m == kind)) for kind, _ in counted}


def _of_several(happening: Happening) -> Happening:
    return structs.replace(happening, several=True, cumulative=True)


def _lie_apart(spots: Sequence[Spot]) -> bool:
    """Whether two deeds are told at other hours in other streets."""
    known = [spot for spot in spots if spot.hour and spot.street]
    return any(a.hour != b.hour and a.street != b.street for a, b in pairwise(known))
