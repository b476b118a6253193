"""Feasts that move from year to year: those around Easter, weekdays of a month, the Islamic calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.easter import easter  # type: ignore[import-untyped]
from dateutil.relativedelta import relativedelta, weekdays  # type: ignore[import-untyped]
from hijridate import Gregorian, Hijri

from twosource.dating.context import Context, Resolved, of_day
from twosource.dating.drafts import Draft
from twosource.dating.resolve_dates import EVE

_WEEKDAYS = dict(zip(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), weekdays, strict=True))


class Kept(NamedTuple):
    """The days on which a feast is kept once: one day, or the month of Ramadan."""

    first: date
    last: date


def kept_in(rule: str, year: int) -> Iterator[Kept]:
    """When a feast begins in a year, by its rule in `words.toml`; the Islamic year may bring it twice.

    Nothing for a year that the calendar does not know (Umm al-Qura: 1924 to 2077).
    """
    kind, *parts = rule.split()
    if kind == "easter":
        day = easter(year) + timedelta(days=int(parts[0]))
        yield Kept(day, day)
    elif kind == "weekday":
        month, weekday, which = int(parts[0]), _WEEKDAYS[parts[1]], int(parts[2])
        day = date(year, month, 1) + relativedelta(day=31 if which < 0 else 1, weekday=weekday(which))
        yield Kept(day, day)
    else:
        yield from _islamic(parts[0], year)


def _islamic(rule: str, year: int) -> Iterator[Kept]:
    month, _, number = rule.partition("-")
    try:
        begun = Gregorian(year, 1, 1).to_hijri().year
        starts = [Hijri(begun + after, int(month), int(number or 1)) for after in (0, 1)]
    except (OverflowError, ValueError):
        return
    for start in starts:
        first = date.fromisoformat(start.to_gregorian().isoformat())
        if first.year == year:
            yield Kept(first, first if number else first + timedelta(days=start.month_length() - 1))


def feast(draft: Draft, context: Context) -> Resolved | None:
    """The feast of the year that is told, else the one that is kept these days, to come, or the last."""
    base = context.base()
    if draft.year is not None:
        one = next(_kept(draft.value, [draft.year]), None)
    else:
        one = _near(draft.value, base, ahead=context.ahead) if base is not None else None
    if one is None:
        return None
    if one.first == one.last:
        return of_day(one.first, draft.part)
    # Of a month nothing follows for the day of a deed in it, and what is told next is not counted from it.
    return Resolved(f"{one.first}/{one.last}", None)


def _kept(rule: str, years: Iterable[int]) -> Iterator[Kept]:
    return (one for year in years if _FIRST <= year <= _LAST for one in kept_in(rule, year))


_FIRST, _LAST = 1900, 2100  # years for which news may tell a feast


def _near(rule: str, base: date, *, ahead: bool) -> Kept | None:
    found = list(_kept(rule, range(base.year - 1, base.year + 2)))
    these = [one for one in found if one.first - timedelta(days=EVE) <= base <= one.last]
    to_come = [one for one in found if one.first > base] if ahead else []
    past = [one for one in reversed(found) if one.first <= base]
    return next(iter(these or to_come or past or found), None)
