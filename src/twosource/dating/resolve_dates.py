"""Dates with a month or a year, and the year of those that tell none."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from twosource.dating.context import (
    UNKNOWN,
    Context,
    Resolved,
    Told,
    ancient,
    loose,
    of_day,
    plus,
    told_of,
)
from twosource.dating.drafts import Draft
from twosource.text import edtf


def _year_near(context: Context, month: int, day: int | None) -> int | None:
    """The year of a date without one: the last such day, the next if the words look ahead."""
    told = context.here if context.here is not None else context.last if context.narrative else None
    if told is not None and (
        context.narrative or context.anchor is None or told.year < context.anchor.year - 1
    ):
        return _year_after(told, month)
    if context.anchor is None:
        return None
    anchor = context.anchor
    known = context.years.get(month)
    if known is not None and known < anchor.year and not context.ahead:
        return known  # "Dec. 6" in a text of June 2016 that has told of December 2014
    at = (month, day or (anchor.day if month == anchor.month else 1))
    now = (anchor.month, anchor.day)
    if at == now:
        return anchor.year
    months = (at[0] - now[0]) % 12 + (12 if at[0] == now[0] and at < now else 0)
    if context.ahead and months <= (6 if day else 9):
        return anchor.year + (at < now)  # "would condemn the August 21 attack" is not of next year
    if (day or not context.back) and 0 < (at[0] - now[0]) * 31 + at[1] - now[1] <= 45:
        return anchor.year  # "March 30" in a text of March 22: of a day a year ago the year is told
    return anchor.year - (at > now)


def _year_of_weekday(year: int, month: int, day: int, weekday: int) -> int:
    """The year next to one in which a day falls on its weekday: "Monday, February 1" is not of 2009."""
    for near in (year, year + 1, year - 1):
        try:
            if date(near, month, day).isoweekday() == weekday:
                return near
        except ValueError:
            continue
    return year


def _year_of_feast(anchor: date, month: int, day: int) -> int | None:
    """The year of a feast that is kept these days: "a Halloween party" on the eve of it."""
    near = (anchor + timedelta(days=ahead) for ahead in range(EVE + 1))
    return next((d.year for d in near if (d.month, d.day) == (month, day)), None)


EVE = 7  # days before a feast on which people speak of the one to come


def _year_after(told: Told, month: int) -> int:
    """In a history a month is the nearest one to the date last told."""
    if told.month is None:
        return told.year
    gap = month - told.month
    return told.year + (1 if gap < -7 else -1 if gap > 9 else 0)


def relative_year(draft: Draft, context: Context) -> int | None:
    """The year of "July of that year" and "the summer of last year"."""
    told = context.last
    anchor = context.base()
    if draft.which in ("that", "prev", "foll"):
        year = told.year if told is not None else anchor.year if anchor else None
        step = {"that": 0, "prev": -1, "foll": 1}[draft.which]
    else:
        year, step = (anchor.year if anchor else None), {"last": -1, "next": 1}.get(draft.which, 0)
    return None if year is None else year + step


def calendar(draft: Draft, context: Context) -> Resolved | None:
    """A year, a month, a day, or a run of days."""
    year = draft.year
    sure = True
    if year is None and draft.which:
        year = relative_year(draft, context)
    if year is None and draft.month is not None:
        year = _year_near(context, draft.month, draft.day)
        if year is not None and draft.weekday and draft.day:
            year = _year_of_weekday(year, draft.month, draft.day, draft.weekday)
        if draft.feast and draft.day and context.anchor is not None:
            year = _year_of_feast(context.anchor, draft.month, draft.day) or year
    era = draft.era or (context.last.era if draft.year is None and context.last else "")
    if year is None:
        sure = False
    head = UNKNOWN if year is None else ancient(year, era)
    if draft.month is None:
        if draft.last_year is not None and not era:
            return _interval(head, f"{draft.last_year:04d}", Told(draft.last_year), "")
        return dated(head, draft, Told(year or 0, era=era), sure)
    month = f"{head}-{draft.month:02d}"
    if draft.day is None:
        return dated(month, draft, Told(year or 0, draft.month, era=era), sure)
    if year is not None and not era and draft.day > monthrange(min(max(year, 1), 9999), draft.month)[1]:
        return None
    told = Told(year or 0, draft.month, draft.day, era)
    value = f"{month}-{draft.day:02d}"
    if draft.last_day is not None and draft.last_day > draft.day:
        return _interval(value, f"{month}-{draft.last_day:02d}", told._replace(day=draft.last_day), "", sure)
    return dated(value, draft, told, sure)


def _interval(low: str, high: str, told: Told, era: str, sure: bool = True) -> Resolved | None:
    value = f"{low}/{high}"
    known = sure and edtf.bounds(value) is not None
    return Resolved(value, value if known else None, sure, told if known else None)


def dated(value: str, draft: Draft, told: Told, sure: bool) -> Resolved | None:
    """A date with what its "early", "late" or part of the day makes of it."""
    days = edtf.from_timex(value, draft.mod if draft.part is None else None) if sure else None
    if draft.part:
        value += f"T{draft.part}"
    return Resolved(value, days, sure, told if sure else None)


def month(draft: Draft, context: Context) -> Resolved | None:
    """As in "last March", "next July"."""
    base = context.base()
    if base is None or draft.month is None:
        return loose(f"{UNKNOWN}-{draft.month or 0:02d}")
    year = base.year
    if draft.which in ("last", "prev"):
        year -= draft.month >= base.month
    elif draft.which in ("next", "foll"):
        year += draft.month <= base.month
    return dated(f"{year:04d}-{draft.month:02d}", draft, Told(year, draft.month), True)


def within(draft: Draft, context: Context) -> Resolved | None:
    """The first, second or last week (weekend, days) of a month."""
    whole = calendar(Draft(form="calendar", month=draft.month, year=draft.year, which=draft.which), context)
    days = edtf.bounds(whole.edtf) if whole is not None and whole.edtf else None
    if whole is None or days is None:
        return whole
    size = {"W": 7, "D": 1, "WE": 2}[draft.unit]
    length = int(size * (draft.amount or 1))
    begin = days.first
    if draft.unit == "WE":
        begin += timedelta(days=(6 - begin.isoweekday()) % 7)
    if draft.day == -1:
        weeks = (days.last - begin).days // 7
        late = days.last - timedelta(days=length - 1)
        begin = begin + timedelta(days=7 * weeks) if draft.unit == "WE" else late
    else:
        begin = plus(begin, ((draft.day or 1) - 1) * (7 if draft.unit == "WE" else size)) or begin
    end = min(plus(begin, length - 1) or begin, days.last)
    if not days.first <= begin <= end:
        return None
    told = told_of(begin) if begin == end else whole.told
    return Resolved(begin.isoformat() if begin == end else whole.value, edtf.of_range(begin, end), told=told)


def day_alone(draft: Draft, context: Context) -> Resolved | None:
    """A day of the month last told, of the month of publication where none is."""
    told = context.last if context.last is not None and context.last.month else None
    if told is None and context.anchor is not None:
        told = told_of(context.anchor)
    if told is None or told.month is None or draft.day is None:
        return None
    try:
        day = date(told.year, told.month, draft.day)
    except ValueError:
        return None
    if context.anchor is not None and not context.narrative and day > context.anchor and not context.ahead:
        day = (day.replace(day=1) - timedelta(days=1)).replace(day=min(draft.day, 28))
    return of_day(day)


def numeric(draft: Draft, context: Context) -> Resolved | None:
    """A date in digits; the order of day and month is the one nearer to publication, else the document's."""
    days = readings(draft.numeric)
    if not days:
        return None
    if context.anchor is not None and len(days) > 1:
        anchor = context.anchor
        days.sort(key=lambda day: abs((day - anchor).days))
    elif len(days) > 1 and not context.day_first:
        days.reverse()
    return of_day(days[0])


def readings(digits: str) -> list[date]:
    """Every day that a date in digits can be, day-first readings first."""
    fields = [int(field) for field in digits.replace("/", "-").replace(".", "-").split("-")]
    if len(fields) != 3:
        return []
    if len(digits.replace("/", "-").replace(".", "-").split("-")[0]) == 4:
        orders = [(fields[0], fields[1], fields[2])]
    else:
        year = fields[2] if fields[2] > 99 else fields[2] + (2000 if fields[2] < 50 else 1900)
        orders = [(year, fields[1], fields[0]), (year, fields[0], fields[1])]
    found: list[date] = []
    for y, m, d in orders:
        try:
            day = date(y, m, d)
        except ValueError:
            continue
        if day not in found and 1000 <= y <= 2100:
            found.append(day)
    return found
