"""Before: the day and the place that were told last before what gives none of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.gathered import CUSTODY, Gathered
from twosource.extract.lengths import dates_meet
from twosource.extract.spots import is_precise
from twosource.extract.triggers import HARMABLE
from twosource.findings.article import DatedArticle
from twosource.findings.kept import kept
from twosource.findings.mentions import PlaceMention
from twosource.record.vocabulary import EventType
from twosource.text.edtf import bounds


def days_told(events: Sequence[Gathered], published: str | None) -> list[tuple[int, str]]:
    """The days told with the sentences that tell them; of deeds, and of all else that is news.

    "The truce of 12 April" says nothing of when the shells that are told next fell.
    """
    found = [
        (h.sentence, h.date)
        for e in events
        if not e.cumulative
        for h in e.happenings
        if h.date and (e.type not in _TALK or is_news(h.date, published))
    ]
    return sorted(found)


def is_news(day: str, published: str | None) -> bool:
    """Whether a day is that of the news, or was not long before."""
    days, now = bounds(day), bounds(published) if published else None
    return days is None or now is None or (now[0] - days[1]).days <= _NEWS


_NEWS = 7  # days
_TALK = frozenset({"negotiation", "statement", "sanction", "warning", "investigation", "other"})


def day_before(dated: Sequence[tuple[int, str]], sentence: int) -> str | None:
    """The day that was told last, in the two sentences before this one or in it."""
    first, last = (bisect_left(dated, (n, "")) for n in (sentence - 2, sentence + 1))
    return next((date for _, date in reversed(dated[first:last]) if _A_DAY.fullmatch(date)), None)


_A_DAY = re.compile(r"\d{4}-\d\d-\d\d\??")


class InOrder(list[Gathered]):
    """The events of an article, asked for by the sentences that tell of them."""

    @kept
    def places(self) -> dict[int, list[_Told]]:
        """For each sentence the clauses that say where people came to harm in it, each with its event."""
        told: dict[int, list[_Told]] = {}
        for n, event in enumerate(self):
            if event.type in HARMABLE and not event.cumulative and not event.previous:
                for happening in event.happenings:
                    told.setdefault(happening.sentence, []).append((n, event, happening.place))
        return told


def place_before(event: Gathered, events: InOrder) -> PlaceMention | None:
    """Near where something else was told of right before, for harm of which no place is told."""
    if not event.counting or event.type not in HARMABLE | CUSTODY | _DRIVEN or event.previous:
        return None
    at = event.happenings[0].sentence
    if any(h.elsewhere or h.another or h.referred for h in event.happenings):
        return None
    told = [
        (number, n, place)
        for number in range(at - 2, at + 1)
        for n, other, place in events.places.get(number, ())
        if other is not event
        and place is not None
        and place.precision != "country"
        and (place.precision != "region" or place.country is not None)
        and dates_meet(other.date, event.date) >= 0
    ]
    last = max(told, key=lambda t: t[:2], default=None)
    if last is None or last[2] is None:
        return None
    return replace(last[2], precision="near") if is_precise(last[2]) else last[2]


_Told = tuple[int, Gathered, PlaceMention | None]
_DRIVEN: frozenset[EventType] = frozenset({"displacement"})


def place_of_run(event: Gathered, near: PlaceMention | None, dated: DatedArticle) -> PlaceMention | None:
    """Where those are counted of whom no place is told: over some days near what else is told.

    As in "since Wednesday clashes in the town have left 23 dead".
    """
    since = bounds(event.since) if event.since and not event.war else None
    told = bounds(dated.published.value) if dated.published.value else None
    return near if since is not None and told is not None and (told[1] - since[0]).days <= _RUN else None


_RUN = 31  # days
