"""Happenings: which of the events that the rules found a clause tells of."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.assist.quotes import Page, gap
from twosource.findings.article import Extent
from twosource.findings.mentions import EventMention

MOST = 40  # happenings are listed; an article tells of ten


def told_in(words: str | None, quote: Extent, page: Page, events: Sequence[EventMention]) -> int | None:
    """The index of the event that the words tell of; without words, that of the quote itself."""
    clause = page.find(words, near=quote) if words else quote
    return None if clause is None else _nearest(clause, quote, events)


def clauses(page: Page, events: Sequence[EventMention]) -> list[str]:
    """The fullest clause of each event as it stands in the text, for a model to choose from."""
    first = [event.mentions[0] if event.mentions else event.trigger for event in events]
    told = [page.text[each.start : each.end] for each in first]
    return [clause for clause in dict.fromkeys(told) if page.find(clause) is not None][:MOST]


def _nearest(clause: Extent, quote: Extent, events: Sequence[EventMention]) -> int | None:
    """Of the events told there the one whose trigger stands there, then the one nearest to the quote."""
    told = [
        (not event.trigger.overlaps(clause), gap(event.trigger, quote), index)
        for index, event in enumerate(events)
        if any(clause.overlaps(each) for each in (event.trigger, *event.mentions))
    ]
    return min(told)[2] if told else None
