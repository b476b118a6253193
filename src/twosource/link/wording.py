"""Wording: the very words of an event, to know again what copies and an outlet's own boilerplate tell."""

from __future__ import annotations

import re
from hashlib import blake2b

from msgspec import Struct

from twosource.findings.mentions import EventMention

LEAST = 8  # words; fewer are told alike of many happenings
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


class Wording(Struct, frozen=True):
    """The words of the clause of an event, and how many stand before its trigger."""

    words: int  # the number of all of them in small letters: two clauses in 2^64 share one
    before: int
    dated: bool  # whether they name a year: they tell of no other year's happening wherever they stand


def wording(event: EventMention, text: str) -> Wording | None:
    """How an event is worded; None where its clause has fewer than eight words."""
    clause = next((part for part in event.mentions if part.overlaps(event.trigger)), None)
    if clause is None:
        return None
    told = text[clause.start : clause.end]
    words = _WORD.findall(told.lower())
    if len(words) < LEAST:
        return None
    before = len(_WORD.findall(text[clause.start : event.trigger.start]))
    return Wording(_number(" ".join(words)), before, _YEAR.search(told) is not None)


def _number(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest())
