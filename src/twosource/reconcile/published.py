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


def issues(readings: Mapping[str, Reading], links: Links) -> dict[str, Issue]:
    """Every read document's issue, by document id."""
    return {document: _issue(reading, links) for document, reading in readings.items()}


def unread_issue(article: DatedArticle) -> Issue:
    """The issue of a document that is listed and not read."""
    return _of(article, None)


def _issue(reading: Reading, links: Links) -> Issue:
    known = reading.parsed.dated.published.value
    dated = known is not None and bounds(known) is not None
    return _of(reading.parsed.dated, None if dated else _latest_told(reading, links))


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


def _latest_told(reading: Reading, links: Links) -> date | None:
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
