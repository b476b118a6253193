"""Weekdays: a weekday of which the text tells the date elsewhere."""

from __future__ import annotations

import re
from datetime import date

from twosource.extract.calls import CALLED, DEEDS, follows_a_deed, is_calendar, names_a_deed
from twosource.extract.clauses import token_at
from twosource.findings.article import Extent, ParsedArticle, TimeMention

_WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_STALE = 2  # days after which news of a weekday may have been told before
_LONGEST = 70  # days; a page is seldom written on, or its first words told again, for longer


def dated_elsewhere(day: str | None, parsed: ParsedArticle) -> str | None:
    """The date of a happening that was on a weekday; another where the text dates a deed on such a weekday.

    Pages tell the first report again, or keep its words while they are written on: "on Monday" under a header
    of June is the Monday of which a sentence below says "on May 23".
    """
    if day is None or len(day) != len("2024-05-15"):
        return day
    text, told = parsed.article.text, [t for t in parsed.dated.times if t.edtf]
    if any(t.edtf == day and is_calendar(text, t) for t in told):
        return day
    if not any(t.edtf == day and _WEEKDAY.search(text[t.start : t.end]) for t in told):
        return day
    return next((t.edtf for t in told if _is_such_a_day(t, date.fromisoformat(day), parsed)), day)


def _is_such_a_day(time: TimeMention, day: date, parsed: ParsedArticle) -> bool:
    """Whether a mention is of such a weekday of the weeks before, told with its date and with a deed."""
    evidence = parsed.dated.published.evidence
    if evidence is not None and evidence.overlaps(Extent(time.start, time.end)):
        return False
    if not time.edtf or len(time.edtf) != len("2024-05-15") or not is_calendar(parsed.article.text, time):
        return False
    back = (day - date.fromisoformat(time.edtf)).days
    if not 0 < back <= _LONGEST or back % 7:
        return False
    sentence = next((s for s in parsed.sentences if s.start <= time.start < s.end), None)
    at = token_at(sentence, time.start) if sentence is not None else None
    if sentence is None or at is None:
        return False
    text, published = parsed.article.text, parsed.dated.published.value
    if _WEEKDAY.search(text[time.start : time.end]):  # "on Monday, May 23"
        return not (CALLED | DEEDS).isdisjoint(sentence.lower)
    if published is not None and (date.fromisoformat(published) - day).days < _STALE:
        return False
    return names_a_deed(text, time) or follows_a_deed(sentence, at)
