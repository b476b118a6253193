"""Running: whether a page told on beyond its own date, into the day after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from twosource.dating.grammar import Found
from twosource.dating.tense import tense
from twosource.dating.words import Word

_BEFORE: Final = frozenset(("W", "WE"))  # units of which the last one is told of


def runs_on(pieces: Iterable[tuple[Sequence[Word], Sequence[Found]]], anchor: date | None) -> bool:
    """Whether a text tells as past both of the weekday of its date and of that of the day after.

    A page keeps the date of its first version while its story runs on. Of a day six days back a text says
    "last Tuesday", and it tells of the days between too or of "last week".
    """
    if anchor is None:
        return False
    seen = [
        (words, found)
        for words, founds in pieces
        for found in founds
        if found.draft.form == "weekday" and not found.draft.which
    ]
    told = {(anchor.isoweekday() - (found.draft.weekday or 1)) % 7 for _, found in seen}
    if not {0, 6} <= told or 5 in told:
        return False
    if any(_is_of_last_week(found) for _, founds in pieces for found in founds):
        return False
    past = {found.draft.weekday for words, found in seen if not tense(words, found).ahead}
    return {anchor.isoweekday(), anchor.isoweekday() % 7 + 1} <= past


def _is_of_last_week(found: Found) -> bool:
    """As in "last weekend", "a week ago", "last Tuesday"."""
    draft = found.draft
    return draft.which in ("last", "ago") and (draft.unit in _BEFORE or draft.form in ("weekday", "weekend"))
