"""The day on which an article was first published, and on what ground."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from twosource.dating.catalogue import catalogue_day, url_day
from twosource.dating.doubts import settled
from twosource.dating.drafts import Draft
from twosource.dating.grammar import Found, read
from twosource.dating.lexicon import BEFORE_RUNNING_DATE, CODES, REPORTING
from twosource.dating.resolve_dates import readings
from twosource.dating.times import Tense, tagged, tense
from twosource.dating.words import Word
from twosource.findings.article import CleanArticle, Extent, Publication, TimeMention
from twosource.text import edtf

OPENING: Final = 400  # characters of the body in which a page tells its own date; 684 pages of 15 outlets
_PUBLISHED: Final = re.compile(
    r"(?:first |date )?(?:published|posted|publication date|date of publication|date published|created|date)"
    r"(?: (?:time|date|on|at|by))*\s*[:,–-]?\s*(?:\w+day,? )?\Z",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    r"(?:last |latest )?(?:updated?|modified|revised|edited)(?: (?:time|date|on|at))*\s*[:,–-]?\s*"
    r"(?:\d{1,2}:?\d\d\s*)?(?:\w+day,? )?\Z",
    re.IGNORECASE,
)
_DASHES: Final = frozenset("-–—")


class Candidate(NamedTuple):
    """A day that the text may have been published on, its ground and where it stands."""

    day: date
    basis: str
    rank: int  # lower wins
    evidence: Extent | None


def published(clean: CleanArticle) -> Publication:
    """The day of publication: what the text says of itself before what its catalogue and address say."""
    article = clean.article
    listed = catalogue_day(article.catalogue_date)
    linked = url_day(article.url)
    candidates = sorted(_in_text(clean, listed or linked), key=lambda c: c.rank)
    outside = [(day, basis) for day, basis in ((listed, "metadata"), (linked, "url")) if day is not None]
    if listed is not None and listed == linked:  # two witnesses: a loose date of the page is another's
        candidates = [c for c in candidates if c.rank == 0 or abs((c.day - listed).days) <= 1]
    if candidates:
        best = candidates[0]
    elif outside:
        best = Candidate(outside[0][0], outside[0][1], 9, None)
    else:
        return _undated(clean)
    if best.evidence is None and _refuted(clean, best.day):
        return _undated(clean, best.day)
    day = _by_weekdays(clean, best.day)
    others = [other for other, _ in outside if other != day]
    return Publication(
        value=day.isoformat(),
        basis=best.basis,
        earliest=day.isoformat(),
        latest=day.isoformat(),
        evidence=best.evidence,
        disagrees_with=others[0].isoformat() if others else None,
    )


def _in_text(clean: CleanArticle, near: date | None) -> Iterable[Candidate]:
    """Every full date of the opening that stands where a page tells its own date."""
    article = clean.article
    start = article.title_end
    words = settled(article.text, start, min(len(article.text), start + OPENING))
    for found in read(words):
        day = _full_day(found.draft, near)
        if day is None or not date(1900, 1, 1) <= day <= date(2100, 1, 1):
            continue
        at, end = words[found.first].start, words[found.last - 1].end
        before = article.text[max(start, at - 60) : at]
        ground = _ground(words, found, before)
        if ground is not None:
            yield Candidate(day, ground[0], ground[1], Extent(at, end))


def _full_day(draft: Draft, near: date | None) -> date | None:
    if draft.form == "numeric":
        days = readings(draft.numeric)
        if near is not None:
            days.sort(key=lambda day: abs((day - near).days))
        return days[0] if days else None
    if draft.form != "calendar" or draft.mod or draft.last_day or draft.era or draft.month is None:
        return None
    if draft.day is None:
        return None
    year = draft.year
    if year is None and near is not None and not draft.which:
        year = min((near.year - 1, near.year, near.year + 1), key=lambda y: _gap(y, draft, near))
    try:
        return date(year, draft.month, draft.day) if year is not None else None
    except ValueError:
        return None


def _gap(year: int, draft: Draft, near: date) -> int:
    return abs(
        (year - near.year) * 365 + ((draft.month or 1) - near.month) * 31 + (draft.day or 1) - near.day
    )


def _ground(words: Sequence[Word], found: Found, before: str) -> tuple[str, int] | None:
    """What kind of place the date stands in, and how far it is to be trusted."""
    full = found.draft.form == "numeric" or found.draft.year is not None
    if full and _UPDATED.search(before):
        return "header", 3
    if full and _PUBLISHED.search(before):
        return "header", 0
    if _is_dateline(words, found):
        return "dateline", 2 if full else 5
    if not full:
        return None
    if found.first <= 1:
        return "header", 1
    return ("header", 4) if _is_header(words, found) else None


def _is_dateline(words: Sequence[Word], found: Found) -> bool:
    """A place, the date, then a dash or an agency in brackets and a dash."""
    after = [word.lower for word in words[found.last : found.last + 6]]
    if not after or (after[0] not in _DASHES and after[0] not in ("(", "/")):
        return False
    if after[0] in ("(", "/") and not any(mark in _DASHES for mark in after):
        return False
    before = words[: found.first]
    return len(before) > 0 and before[-1].lower == "," and len(before) > 1 and before[-2].capital


def _is_header(words: Sequence[Word], found: Found) -> bool:
    """A full date between a headline and the first word of the story: no word of a sentence leads to it."""
    before = words[found.first - 1]
    after = words[found.last] if found.last < len(words) else None
    if before.lower in BEFORE_RUNNING_DATE or before.lower in ("(", "“", '"', ","):
        return False
    inside = CODES["STOP"] in [word.code for word in words[: found.first]] and before.code != CODES["STOP"]
    dated = words[found.first].code == CODES["WDAY"] and before.capital  # "AFP Monday 6 Jun 2016 seventeen"
    opens = after is None or after.capital or dated or not after.lower[0].isalpha()
    return opens and not (inside and not before.capital)


def _by_weekdays(clean: CleanArticle, day: date) -> date:
    """The day after, where the story tells in the past of things done on the weekday of the day after.

    A page keeps the date of its first version, or of another time zone, while the story runs on: "said on
    Tuesday" under a header of Monday. Of a day six days back the lead says "last Tuesday" or a date.
    """
    text, start = clean.article.text, clean.article.title_end
    tomorrow = day + timedelta(days=1)
    updated = "updated" in text[start : start + 60].lower()
    words = settled(text, start, len(text) if updated else min(len(text), start + _LEAD))
    codes = [word.code for word in words]
    told: list[int | None] = []  # the first weekday of the lead, every one of an updated story
    for found in read(words):
        if found.draft.form != "weekday" or found.draft.which:
            continue
        if words[found.first - 1].lower == "since" and found.first:
            return day
        if updated or not told:
            back = tense(codes, found).back and (updated or _reports(words, found))
            told.append(found.draft.weekday if back else 0)
    return tomorrow if tomorrow.isoweekday() in told else day


def _reports(words: list[Word], found: Found) -> bool:
    """As in "said on Tuesday", "a monitor on Tuesday reported": the speech that the story is made of."""
    near = words[max(0, found.first - 2) : found.first] + words[found.last : found.last + 2]
    return any(word.lower in REPORTING for word in near)


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
