"""Told: which event of an article a statement speaks of, by the words that both stand in."""

from __future__ import annotations

from typing import NamedTuple

from twosource.extract.within import Ranges
from twosource.findings.article import Extent
from twosource.findings.kept import kept
from twosource.findings.mentions import EventMention
from twosource.record.vocabulary import Stance

_ACCUSING = frozenset({"blames", "claims_responsibility", "suspects"})
_WORDS = frozenset({"statement"})  # of which it is one itself
_NO_DEEDS = frozenset({"negotiation", "aid", "investigation", "statement", "warning"})


class _Mentioned(NamedTuple):
    start: int
    end: int
    event: int


class Told(tuple[EventMention, ...]):
    """The events of an article, asked for by where they are told."""

    @kept
    def mentions(self) -> Ranges[_Mentioned]:
        """Every place where one is told."""
        return Ranges(
            [_Mentioned(m.start, m.end, n) for n, e in enumerate(self) for m in (e.trigger, *e.mentions)]
        )


def told_in(events: Told, extent: Extent, cue: Extent, stance: Stance | None = None) -> int | None:
    """The event told inside the statement, the nearest to its cue where there are several.

    Who is accused is so of a deed: not of the truce that he is said to have used, nor of the inquiry.
    """
    accuses = stance in _ACCUSING
    never = _NO_DEEDS if accuses else _WORDS
    best: tuple[bool, int, int] | None = None
    for mention in events.mentions.overlapping(extent.start, extent.end):
        kind = events[mention.event].type
        if kind in never:
            continue
        distance = min(abs(mention.start - cue.end), abs(cue.start - mention.end))
        found = (accuses and kind == "accident", distance, mention.event)
        if best is None or found < best:
            best = found
    return best[2] if best else None
