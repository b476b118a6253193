"""Weekdays, parts of the day, weekends, seasons and other parts of the year."""

from __future__ import annotations

from datetime import date
from typing import Final

from twosource.dating.context import (
    UNKNOWN,
    UNPLACED,
    Context,
    Resolved,
    Told,
    ancient,
    day_value,
    loose,
    of_day,
    plus,
    told_of,
)
from twosource.dating.drafts import Draft
from twosource.dating.resolve_dates import relative_year
from twosource.text import edtf


def weekday(draft: Draft, context: Context) -> Resolved | None:
    """The last such day on or before the anchor; ahead with "next" or words of the future."""
    number = draft.weekday or 1
    base = context.anchor
    which = draft.which
    if which in ("that", "prev", "foll") or (context.narrative and context.last_day is not None):
        base = (context.last_day.first_day() if context.last_day else None) or base
        which = {"prev": "last", "foll": "next"}.get(which, "" if which == "that" else which)
        if context.narrative and not which:
            which = "on or after"
    if base is None:
        return loose(f"{UNKNOWN}-WXX-{number}" + (f"T{draft.part}" if draft.part else ""))
    since = (base.isoweekday() - number) % 7
    if which == "last":
        step = -(since or 7)
    elif which == "next":
        step = 7 - since
    elif which == "on or after" or (which == "this" and not context.back) or (not which and context.ahead):
        step = (7 - since) % 7
    elif since == 6 and not which and context.runs_on:
        step = 1
    else:
        step = -since
    return of_day(plus(base, step), draft.part)


def weekday_of(draft: Draft, context: Context) -> Resolved | None:
    """A weekday of the week before, of this one or of the next."""
    number = draft.weekday or 1
    base = context.base()
    if base is None:
        return loose(f"{UNKNOWN}-WXX-{number}")
    weeks = {"last": -1, "next": 1}.get(draft.which, 0)
    return of_day(plus(base, 7 * weeks + number - base.isoweekday()), draft.part)


def deictic(draft: Draft, context: Context) -> Resolved | None:
    """As in "today", "yesterday", "tomorrow"."""
    if context.anchor is None or context.narrative:
        return loose("PRESENT_REF" if not draft.amount and not draft.part else f"{UNKNOWN}-XX-XX")
    return of_day(plus(context.anchor, int(draft.amount or 0)), draft.part)


def overnight(_draft: Draft, context: Context) -> Resolved | None:
    """As in "overnight": the night that ends on the day of publication, and so that day or the one before."""
    base = context.base()
    if base is None:
        return loose(f"{UNKNOWN}-XX-XXTNI")
    return Resolved(day_value(base, "NI"), edtf.uncertain(base.isoformat()))


def weekend(draft: Draft, context: Context) -> Resolved | None:
    """As in "the weekend" is the last one that has begun; "next weekend" the one ahead."""
    base = context.base()
    if base is None:
        return loose(UNPLACED["WE"])
    saturday = plus(base, -((base.isoweekday() - 6) % 7))
    began = base.isoweekday() >= 6
    weeks = {"last": -1 if began else 0, "prev": -1 if began else 0, "next": 1, "foll": 1}.get(draft.which, 0)
    if weeks == 0 and not began and (draft.which == "this" or context.ahead) and not context.back:
        weeks = 1
    start = plus(saturday, 7 * weeks) if saturday else None
    end = plus(start, 1) if start else None
    if start is None or end is None:
        return None
    iso = start.isocalendar()
    return Resolved(f"{iso.year:04d}-W{iso.week:02d}-WE", edtf.of_range(start, end), told=told_of(start))


def years(draft: Draft, _context: Context) -> Resolved | None:
    """A decade or a century, as the leading digits of its years."""
    if draft.era == "b":
        return Resolved("BC0" + draft.value[-2:] if len(draft.value) > 2 else f"BC{draft.value}", None)
    return Resolved(draft.value, edtf.from_timex(draft.value, draft.mod))


def part_of_year(draft: Draft, context: Context) -> Resolved | None:
    """A quarter or half without a year is the last one that has begun."""
    year = draft.year if draft.year is not None else relative_year(draft, context) if draft.which else None
    anchor = context.base()
    if year is None and anchor is not None:
        months = (int(draft.value[1]) - 1) * (3 if draft.value[0] == "Q" else 6) + 1
        year = anchor.year - (months > anchor.month and not context.ahead)
    if year is None:
        return loose(f"{UNKNOWN}-{draft.value}")
    value = f"{year:04d}-{draft.value}"
    return Resolved(value, edtf.from_timex(value), told=Told(year))


_SEASON_MONTH: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def season(draft: Draft, context: Context) -> Resolved | None:
    """A season of a year told, else the last one that has begun."""
    name = draft.season or "SU"
    year = draft.year
    era = draft.era
    base = context.last if context.narrative or draft.which in ("that", "prev", "foll") else None
    if year is None and base is not None:
        step = {"prev": -1, "last": -1, "next": 1, "foll": 1}.get(draft.which, 0)
        year, era = base.year + (-step if base.era == "b" else step), base.era
    elif year is None and context.anchor is not None:
        anchor = context.anchor
        begun = anchor.month >= _SEASON_MONTH[name]
        year = anchor.year - (not begun)
        if draft.which == "next" or (context.ahead and not draft.which):
            year += 1
        elif draft.which == "last" and begun and anchor.month < _SEASON_MONTH[name] + 3:
            year -= 1
    if year is None:
        return loose(f"{UNKNOWN}-{name}")
    value = f"{ancient(year, era)}-{name}"
    return Resolved(value, edtf.from_timex(value), told=Told(year, era=era))


def _day_here(draft: Draft, context: Context) -> date | None:
    told = context.here
    if (
        draft.which in ("that", "prev", "foll")
        or context.narrative
        or (told is None and context.anchor is None)
    ):
        told = context.last_day
    if draft.which in ("this", "last", "next") and not context.narrative:
        told = None
    day = (
        told.first_day()
        if told is not None and told.day
        else context.anchor
        if not context.narrative
        else None
    )
    step = {"foll": 1, "prev": -1, "last": -1, "next": 1}.get(draft.which, 0)
    return plus(day, step) if day else None


def clock(draft: Draft, context: Context) -> Resolved | None:
    """A time of day belongs to the day that its sentence tells, else to the day of publication."""
    day = _day_here(draft, context)
    return Resolved(f"{day}{draft.value}", day.isoformat()) if day else loose(f"{UNKNOWN}-XX-XX{draft.value}")


def daypart(draft: Draft, context: Context) -> Resolved | None:
    """As in "that afternoon", "last night", "at dawn"; "the night of the raid" is no night of the news."""
    alone = draft.value and not draft.which and context.here is None and not context.narrative
    day = None if alone else _day_here(draft, context)
    if day is None:
        return loose(f"{UNKNOWN}-XX-XXT{draft.part}")
    found = of_day(day, draft.part)
    return found._replace(told=None) if found and draft.which not in ("foll", "prev") else found
