"""Published: when a document came out, and for an undated one the latest dated thing that it tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from msgspec import Struct

from twosource.findings.article import DatedArticle
from twosource.findings.groups import Links
from twosource.findings.mentions import Reading
from twosource.record import Published
from twosource.record.vocabulary import PublicationBasis
from twosource.text.edtf import Days, bounds


class Issue(Struct, frozen=True):
    """A document's day of publication with its bounds; `days` are all days if nothing is known."""

    published: Published
    days: Days
    dated: bool

    @property
    def as_of(self) -> str | None:
        """The day as an EDTF date; an undated document is open at the end that is not known."""
        if self.dated:
            return self.published.value
        earliest, latest = self.published.earliest, self.published.latest
        if earliest is None and latest is None:
            return None
        return f"{earliest or '..'}/{latest or '..'}"


class Issues(dict[str, Issue]):
    """Every read document's issue, by document id.

    Of an undated one it follows from its events, and is worked out when it is asked for.
    """

    def __init__(self, readings: Mapping[str, Reading], links: Links) -> None:
        super().__init__()
        self.readings, self.links = readings, links
        for document, reading in readings.items():
            if is_dated(reading):
                self[document] = _of(reading.parsed.dated, None)

    def __missing__(self, document: str) -> Issue:
        """Work out that of an undated document."""
        return self.note(document, latest_told(self.readings[document], self.links))

    def note(self, document: str, told: date | None) -> Issue:
        """The issue of an undated document that tells of such a day."""
        self[document] = found = _of(self.readings[document].parsed.dated, told)
        return found


def unread_issue(article: DatedArticle) -> Issue:
    """The issue of a document that is listed and not read."""
    return _of(article, None)


def is_dated(reading: Reading) -> bool:
    """Whether the day on which a document came out is known."""
    known = reading.parsed.dated.published.value
    return known is not None and bounds(known) is not None


def _of(article: DatedArticle, told: date | None) -> Issue:
    known = article.published
    value = bounds(known.value) if known.value else None
    earliest, latest = known.earliest, known.latest
    if value is None and told is not None:
        before = bounds(earliest) if earliest else None
        after = bounds(latest) if latest else None
        if (before is None or before.first < told) and (after is None or told <= after.last):
            earliest = told.isoformat()
    published = Published(
        value=known.value,
        basis=cast(PublicationBasis, known.basis),
        earliest=earliest,
        latest=latest,
        evidence=(known.evidence.start, known.evidence.end) if known.evidence else None,
        disagrees_with=known.disagrees_with,
    )
    return Issue(published, value or _between(earliest, latest), value is not None)


def _between(earliest: str | None, latest: str | None) -> Days:
    first = bounds(earliest) if earliest else None
    last = bounds(latest) if latest else None
    return Days(first.first if first else date.min, last.last if last else date.max)


def latest_told(reading: Reading, links: Links) -> date | None:
    """The latest first day of its events, and of what other documents date of the same events."""
    document = reading.parsed.article.id
    days: list[date] = []
    for index, event in enumerate(reading.events):
        if event.factuality in ("planned", "warned") or event.role == "cumulative":
            continue
        for told in (event.date, links.events[links.group_of[document, index]].date):
            span = bounds(told) if told else None
            if span is not None and span.length <= 31:
                days.append(span.first)
    return max(days, default=None)
