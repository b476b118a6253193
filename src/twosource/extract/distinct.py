"""Distinct: pairs of events whose numbers add up by chance: of two towns or days, told from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from twosource.extract.spots import is_precise, is_small, nearness
from twosource.findings.mentions import EventMention, FigureMention, PlaceMention


class Distinct:
    """Whether two events of an article are distinct, answered for each pair as it is asked for."""

    def __init__(self, events: Sequence[EventMention], figures: Sequence[FigureMention], text: str) -> None:
        self._days = [e.date if e.date is not None and _A_DAY.fullmatch(e.date) else None for e in events]
        self._spots = [e.place if is_precise(e.place) else None for e in events]
        self._placed = [e.place is not None and e.place.precision != "country" for e in events]
        self._beyond = {f.event for f in figures if _is_elsewhere(f, text)}
        self._small: dict[int, bool] = {}

    def __call__(self, one: int, other: int) -> bool:
        """Whether what is counted in another event is no part of what is counted in one."""
        if one == other:
            return False
        day, day_of_other = self._days[one], self._days[other]
        if day is not None and day_of_other is not None and day != day_of_other:
            return True
        if other in self._beyond and self._placed[one]:
            return True
        here, there = self._spots[one], self._spots[other]
        return here is not None and there is not None and self._are_apart(one, here, there)

    def _are_apart(self, one: int, here: PlaceMention, there: PlaceMention) -> bool:
        """Whether the first is a small town and the second another place.

        The name of a large town may stand for its province.
        """
        small = self._small.get(one)
        if small is None:
            small = self._small[one] = is_small(here)
        if not small:
            return False
        if here.geonames_id is not None and here.geonames_id == there.geonames_id:
            return False
        return nearness(here, there) < 1


_A_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def _is_elsewhere(figure: FigureMention, text: str) -> bool:
    """Whether the sentence of a figure leads away from what was told before: "Elsewhere, nine died"."""
    start = max(text.rfind(end, 0, figure.start) for end in (". ", "\n", "\u201d ", '" '))
    return _LEADING_AWAY.match(text, start + 1) is not None


_LEADING_AWAY = re.compile(
    r"\W*(?:elsewhere|separately|in (?:a separate|an unrelated|separate))\b", re.IGNORECASE
)
