"""Whens: the date of what an article tells, as far as its clauses and its news give it."""

from __future__ import annotations

from datetime import date

from twosource.extract.before import is_news
from twosource.extract.gathered import CUSTODY, Gathered
from twosource.extract.lengths import before
from twosource.extract.spots import nearness
from twosource.extract.triggers import HARMABLE
from twosource.findings.article import DatedArticle
from twosource.record.vocabulary import EventRole
from twosource.text.edtf import bounds, of_range


def when(
    event: Gathered, role: EventRole, dated: DatedArticle, first: Gathered | None, beside: str | None
) -> str | None:
    """The event's own date; else, marked uncertain, the day of the news that it is told as part of."""
    if event.cumulative or (event.type == "outbreak" and event.since and event.date is None):
        return _span(event, dated)
    published = dated.published.value
    if event.date is not None and published and event.factuality in {"occurred", "alleged"}:
        days = bounds(event.date)
        if days is not None and days[0].isoformat() > published[:10]:
            return None if event.previous else f"{published}?"  # told as past: it was no later than its news
        if days is not None and "/" in event.date and days[1].isoformat() > published[:10]:
            return of_range(days[0], date.fromisoformat(published[:10]))  # "this week": so far
        if event.date == published[:4] and role == "main" and event.figures:
            return f"{published}?"  # "the ninth of 2014" dates no deed
    ago = next((h.ago for h in event.happenings if h.ago), None)
    if event.date is not None or (event.previous and not event.figures and ago is None):
        return event.date
    if ago is not None:
        return before(ago, published)
    died = min((h.died for h in event.happenings if h.died), default=None)
    if died is not None:
        return f"{died.rstrip('?~')}?"
    said = min((h.said for h in event.happenings if h.said and len(h.said) == 10), default=None)
    if said is not None and dated.published.value and said < dated.published.value:
        return f"{said}?"
    today = said is not None and said == (published or "")[:10]  # "said on Monday they had seized power"
    known = all(h.definite or h.referred or h.other_time for h in event.happenings)
    if known and not today and any(h.other_time for h in event.happenings):
        return None  # taken as known, beside a day that is not its own
    if known and not today and event.type == "disaster" and not any(h.headline for h in event.happenings):
        return None  # "the quake" is spoken of for weeks
    anew = any(h.besides == "meanwhile" for h in event.happenings)  # another piece of the day's news
    saved = event.mode == "rescue"  # days after what struck
    opening = _opening(first, published, anew=anew) if not saved else None
    news = opening if opening and "/" not in opening else dated.published.value
    near = first is not None and nearness(event.place, first.place) >= 0
    harmed = event.counting or bool(event.figures)
    fresh = role == "main" or (harmed and event.type in HARMABLE and near)
    if not fresh and harmed and event.type in HARMABLE | CUSTODY:
        beside = None if anew else beside
        news, fresh = beside or news, anew or beside is not None or event.type in HARMABLE
    return f"{news.rstrip('?~')}?" if fresh and news and "/" not in news else None


def _opening(first: Gathered | None, published: str | None, *, anew: bool) -> str | None:
    """The day of what the article opens with; what is told besides an old one is of the day of the news."""
    day = first.date if first else None
    if day is None or len(day.rstrip("?~")) < len("2024-05-14"):
        return None  # "the tenth anniversary of the raid"
    return None if anew and not is_news(day, published) else day


def _span(event: Gathered, dated: DatedArticle) -> str | None:
    """The time that a cumulative total covers: from its "since" to the article's own day.

    A year or month that still goes on is counted up to that day.
    """
    since = min((h.since for h in event.happenings if h.since), default=None)
    limits = bounds(since) if since else None
    if limits is None and event.date is None and any(h.several for h in event.happenings):
        return f"{dated.published.value[:10]}?" if dated.published.value else None
    if limits is None:
        days, day = bounds(event.date) if event.date else None, (dated.published.value or "")[:10]
        running = days is not None and days[0].isoformat() < day < days[1].isoformat()
        return of_range(days[0], date.fromisoformat(day)) if days is not None and running else event.date
    first = limits[0].isoformat()
    end = dated.published.value or dated.published.earliest
    return f"{first}/{end}" if end and first <= end else first
