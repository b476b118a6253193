"""Roles: what an article tells as news beside the happening that it is mainly about."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.findings.mentions import EventMention
from twosource.text.edtf import bounds

_DAYS = 8  # that a date may span and still be one of news: a week


def with_the_news(events: Sequence[EventMention], main: int) -> tuple[EventMention, ...]:
    """The events, of which those of the day of the main one are news as it is."""
    day = bounds(events[main].date) if events[main].date else None
    if day is None:
        return tuple(events)
    return tuple(
        replace(e, role="main") if e.role == "background" and _meets(e.date, day[0].toordinal()) else e
        for e in events
    )


def _meets(date: str | None, first: int) -> bool:
    """Whether a date falls on the first day of the main happening, or on the next."""
    days = bounds(date) if date else None
    if days is None or (days[1] - days[0]).days > _DAYS:
        return False
    return days[0].toordinal() <= first + 1 and days[1].toordinal() >= first
