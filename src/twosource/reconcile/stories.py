"""Stories: each chain of happenings with its title, its documents and its days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.findings.groups import Links
from twosource.findings.mentions import Reading
from twosource.reconcile.published import Issue
from twosource.record import Event, Story
from twosource.text.edtf import bounds


def stories(
    links: Links, events: Sequence[Event], readings: Mapping[str, Reading], issues: Mapping[str, Issue]
) -> tuple[Story, ...]:
    """The stories of the record, numbered in the order of the links."""
    return tuple(
        Story(
            id=f"s{n}",
            title=_title(story.title_event, story.documents, events, readings),
            documents=story.documents,
            first=min(days, default=None),
            last=max(days, default=None),
            events=tuple(events[e].id for e in story.events),
        )
        for n, story in enumerate(links.stories, 1)
        for days in [_days(story.documents, story.title_event, events, issues)]
    )


def _title(
    event: int | None, documents: Sequence[str], events: Sequence[Event], readings: Mapping[str, Reading]
) -> str:
    """The name of its biggest event, else the title of its first document."""
    if event is not None:
        return events[event].title
    first = readings[documents[0]].parsed.article
    return first.title or " ".join(first.text[:80].split()) or first.origin


def _days(
    documents: Sequence[str], event: int | None, events: Sequence[Event], issues: Mapping[str, Issue]
) -> list[str]:
    """The days on which its documents came out, and that of its biggest event."""
    days = [value for d in documents if (value := issues[d].published.value) is not None]
    date = events[event].date if event is not None else None
    span = bounds(date) if date else None
    return [*days, span.first.isoformat()] if span is not None and span.length == 1 else days
