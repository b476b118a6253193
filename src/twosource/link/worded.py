"""Worded: what the words of a report say of each of its events, taken once and kept with the reading."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from twosource.findings.mentions import EventMention, Reading
from twosource.link.marks import ages_in
from twosource.link.outsets import tells_outset
from twosource.link.wording import Wording, wording

_NO_AGE: Final[frozenset[int]] = frozenset()
_LEAD = 24  # characters of a preposition with "the 800 block of" behind it
_THERE = re.compile(r"\b(?:in|at|near|outside|inside|on|off)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$", re.IGNORECASE)


class Worded(Struct, frozen=True):
    """What the clauses on one event say; numbers and no words, so that it can be kept beside no text."""

    where: int  # how surely they say that it was there
    ages: frozenset[int]  # of those whom they tell of
    wording: Wording | None
    outset: bool  # whether they tell how a war began


def worded(reading: Reading) -> tuple[Worded, ...]:
    """What the words of a report say of each of its events, in their order."""
    text = reading.parsed.article.text
    return tuple(
        [
            Worded(
                _told_where(event, text), _ages(event, text), wording(event, text), tells_outset(event, text)
            )
            for event in reading.events
        ]
    )


def _told_where(event: EventMention, text: str) -> int:
    """How surely a report says that an event was at its place: 3 where it says "in" beside the deed."""
    place = event.place
    if place is None or place.start == place.end:
        return 1
    beside = any(part.start <= place.start < part.end for part in event.mentions)
    return 1 + beside + (_THERE.search(text, max(0, place.start - _LEAD), place.start) is not None)


def _ages(event: EventMention, text: str) -> frozenset[int]:
    return _NO_AGE.union(*[ages_in(text[part.start : part.end]) for part in event.mentions])
