"""The day on which an article was first published, and on what ground."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from twosource.dating.catalogue import catalogue_day, url_day
from twosource.dating.doubts import settled
from twosource.dating.grammar import Found, read
from twosource.dating.lexicon import CODES, LASTING, REPORTING
from twosource.dating.self_dates import Candidate, full_day, self_dates
from twosource.dating.tense import Tense, tense
from twosource.dating.times import tagged
from twosource.dating.words import Word
from twosource.findings.article import CleanArticle, Extent, Publication, TimeMention
from twosource.text import edtf


def published(clean: CleanArticle) -> Publication:
    """The day of publication: what the text says of itself before what its catalogue and address say."""
    article = clean.article
    listed = catalogue_day(article.catalogue_date)
    linked = url_day(article.url)
    lead = settled(article.text, article.title_end, min(len(article.text), article.title_end + _LEAD))
    outside = [(day, basis) for day, basis in ((listed, "metadata"), (linked, "url")) if day is not None]
    if listed is not None and linked is not None and linked < listed - timedelta(days=1):
        outside.reverse()  # an address is as old as its page; a catalogue may hold the day of a visit
    near = outside[0][0] if outside else None
    candidates = sorted(self_dates(clean, lead, near), key=lambda c: c.rank)
    if listed is not None and listed == linked:  # two witnesses: a loose date of the page is another's
        candidates = [c for c in candidates if c.rank == 0 or abs((c.day - listed).days) <= 1]
    if candidates:
        best = candidates[0]
    elif outside:
        best = Candidate(outside[0][0], outside[0][1], 9, None)
    elif (spoken := _spoken(lead)) is not None:
        best = spoken
    else:
        return _undated(clean)
    if best.evidence is None and listed != linked and _refuted(clean, best.day):
        return _undated(clean, best.day)
    day = _by_weekdays(clean, lead, best.day)
    others = [other for other, _ in outside if other != day]
    return Publication(
        value=day.isoformat(),
        basis=best.basis,
        earliest=day.isoformat(),
        latest=day.isoformat(),
        evidence=best.evidence,
        disagrees_with=others[0].isoformat() if others else None,
    )


def _by_weekdays(clean: CleanArticle, lead: list[Word], day: date) -> date:
    """The day after, where the story is told on the weekday of the day after.

    A page keeps the date of its first version, or of another time zone, while the story runs on: "said on
    Tuesday" or "is in hospital Tuesday" under a header of Monday. Of a day six days back the lead says
    "last Tuesday" or a date. A story that is told on the weekday of its header too stays on it.
    """
    text, start = clean.article.text, clean.article.title_end
    tomorrow = day + timedelta(days=1)
    updated = "updated" in text[start : start + 60].lower()
    words = settled(text, start, len(text)) if updated else lead
    told: list[int | None] = []  # the weekdays on which somebody spoke or something lasts, in order
    for found in read(words):
        if found.draft.form != "weekday" or found.draft.which:
            continue
        if words[found.first - 1].lower == "since" and found.first:
            return day
        back = tense(words, found).back and (updated or _reports(words, found))
        if back or _lasts(words, found) or _ends_the_day(words, found):
            told.append(found.draft.weekday)
    if day.isoweekday() in told and not updated:
        return day
    return tomorrow if tomorrow.isoweekday() in (told if updated else told[:1]) else day


def _spoken(lead: list[Word]) -> Candidate | None:
    """The day of the first speech, told with its year: "the governor said on Tuesday March 4 2025 that"."""
    for found in read(lead):
        day = full_day(found.draft, None) if found.draft.year is not None else None
        if day is not None and _reports(lead, found):
            return Candidate(day, "body", 9, Extent(lead[found.first].start, lead[found.last - 1].end))
        if sum(word.code == CODES["STOP"] and word.text[:1] == "." for word in lead[: found.first]) > 1:
            break
    return None


def _reports(words: list[Word], found: Found) -> bool:
    """As in "said on Tuesday", "a monitor on Tuesday reported": the speech that the story is made of."""
    near = words[max(0, found.first - 2) : found.first] + words[found.last : found.last + 2]
    return any(word.lower in REPORTING for word in near)


def _ends_the_day(words: list[Word], found: Found) -> bool:
    """As in "earlier Saturday a car was towed": who says so writes later on that day."""
    return any(word.lower == "earlier" for word in words[max(0, found.first - 1) : found.last])


def _lasts(words: list[Word], found: Found) -> bool:
    """As in "is in hospital on Tuesday", "is dead Tuesday after": what is so on the day of the writing."""
    for word in reversed(words[max(0, found.first - 6) : found.first]):
        if word.code in _TURNS or word.lower in REPORTING:
            return False
        if word.lower in LASTING:
            return True
    return False


_TURNS: Final = frozenset(CODES[part] for part in ("PASTV", "FUTURE", "STOP", "COMMA"))
_LEAD: Final = 700  # characters in which a story names its own day


def _refuted(clean: CleanArticle, day: date) -> bool:
    """A catalogue cannot be right where the text tells, with its year, of a thing done on a later day."""
    told = [edtf.bounds(mention.edtf) for mention, when in _told(clean) if when.back and mention.edtf]
    return any(days is not None and days.first == days.last > day + timedelta(days=1) for days in told)


def _told(clean: CleanArticle) -> list[tuple[TimeMention, Tense]]:
    return tagged(clean.article.text, clean.news(), None)


def _latest_told(clean: CleanArticle) -> date | None:
    """The latest dated thing that the text tells and does not only plan."""
    days = [
        bounds.first
        for mention, when in _told(clean)
        if mention.edtf is not None and not when.ahead and (bounds := edtf.bounds(mention.edtf)) is not None
    ]
    return max((day for day in days if day.year > 1), default=None)


def _undated(clean: CleanArticle, refuted: date | None = None) -> Publication:
    """No day of its own: not before the latest thing that it tells as done."""
    told = _latest_told(clean)
    return Publication(
        value=None,
        basis="none",
        earliest=told.isoformat() if told else None,
        disagrees_with=refuted.isoformat() if refuted else None,
    )
