"""Units of time: "last week", "three days ago", "the past two years", and how long things took."""

from __future__ import annotations

from typing import Final

from twosource.dating.context import (
    UNKNOWN,
    UNPLACED,
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


def _base_of(which: str, context: Context) -> Told | None:
    if context.last is not None and (which in ("that", "prev", "foll") or context.narrative):
        return context.last
    return told_of(context.anchor) if context.anchor else context.last if which in ("that", "foll") else None


def unit(draft: Draft, context: Context) -> Resolved | None:
    """As in "last week", "this month", "that year", "the end of the month"."""
    step = {"last": -1, "prev": -1, "next": 1, "foll": 1}.get(draft.which, 0)
    if draft.unit == "D" and draft.which in ("this", "last", "next", ""):
        return _shifted(context.last, "D", 0) if draft.which == "this" and context.narrative else None
    base = _base_of(draft.which, context)
    if base is None or base.era:
        return _ancient_unit(base, draft.unit, step) if base else loose(UNPLACED.get(draft.unit, UNKNOWN))
    if draft.unit == "D" and base.day is None and context.last_day is not None and not context.narrative:
        base = context.last_day
    found = _shifted(base, draft.unit, step)
    if found is None or found.edtf is None:
        return found
    days = edtf.bounds(found.edtf)
    anchor = context.anchor
    if draft.value and anchor is not None and days is not None and days.first <= anchor <= days.last:
        run = (days.first, anchor) if draft.value == "so far" else (anchor, days.last)
        return found._replace(edtf=edtf.of_range(*run))
    return found._replace(edtf=edtf.from_timex(found.value, draft.mod) or found.edtf) if draft.mod else found


def _ancient_unit(base: Told, unit_name: str, step: int) -> Resolved | None:
    if unit_name != "Y":
        return loose(f"BC{UNKNOWN}-XX-XX")
    year = base.year - step
    return Resolved(ancient(year, base.era), None, True, Told(year, era=base.era))


def _shifted(base: Told | None, unit_name: str, amount: float) -> Resolved | None:
    """The day, week, month, year ... so many of them away from a date told."""
    if base is None:
        return None
    if unit_name in ("D", "N", "W", "F"):
        return _days_away(base, unit_name, amount)
    if unit_name in ("M", "Q"):
        return _months_shifted(base, unit_name, amount)
    return _years_shifted(base, unit_name, amount)


def months_away(year: int, month: int, months: int) -> tuple[int, int]:
    """The month so many months before or after another."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def _months_shifted(base: Told, unit_name: str, amount: float) -> Resolved | None:
    if base.month is None:
        return Resolved(f"{base.year:04d}-XX", None, told=base) if unit_name == "M" else None
    year, month_number = months_away(base.year, base.month, int(amount) * (3 if unit_name == "Q" else 1))
    if unit_name == "Q":
        value, told = f"{year:04d}-Q{(month_number + 2) // 3}", Told(year)
    else:
        value, told = f"{year:04d}-{month_number:02d}", Told(year, month_number)
    return Resolved(value, edtf.from_timex(value), told=told)


_YEARS: Final = {"Y": (1, 4), "DE": (10, 3), "CE": (100, 2)}  # years in it, digits that name it


def _years_shifted(base: Told, unit_name: str, amount: float) -> Resolved | None:
    size, named = _YEARS.get(unit_name, (0, 0))
    year = base.year + int(amount * size)
    if not size or not 1 <= year <= 9999:
        return None
    value = f"{year:04d}"[:named]
    return Resolved(value, edtf.from_timex(value), told=Told(year))


def _days_away(base: Told, unit_name: str, amount: float) -> Resolved | None:
    if unit_name in ("W", "F"):
        start = base.first_day()
        moved = plus(start, int(amount * (14 if unit_name == "F" else 7))) if start else None
        if moved is None or base.month is None:
            return Resolved(f"{base.year:04d}-WXX", None, told=base)
        iso = moved.isocalendar()
        value = f"{iso.year:04d}-W{iso.week:02d}"
        return Resolved(value, edtf.from_timex(value), told=told_of(moved))
    if base.day is None or base.era:
        return Resolved(f"{base.year:04d}-XX-XX", None, told=base)
    start = base.first_day()
    return of_day(plus(start, int(amount))) if start else None


def shift(draft: Draft, context: Context) -> Resolved | None:
    """As in "three days ago" counts from publication, "two weeks earlier" from the date last told."""
    back = draft.which in ("ago", "before")
    if draft.amount is None:
        return Resolved("PAST_REF" if back else "FUTURE_REF", None)
    sign = -1 if back else 1
    base = _shift_base(draft, context)
    if draft.unit.startswith("T"):
        return _hours(draft, base, sign)
    if base is None:
        return loose(UNPLACED.get(draft.unit, UNKNOWN))
    if base.era:
        years = {"Y": 1, "DE": 10, "CE": 100}.get(draft.unit)
        if years is None:
            return loose(f"{ancient(base.year, base.era)}-XX")
        year = base.year - int(sign * draft.amount * years)
        return Resolved(ancient(year, base.era), None, told=Told(year, era=base.era))
    return _shifted(base, draft.unit, sign * draft.amount)


def _shift_base(draft: Draft, context: Context) -> Told | None:
    if draft.which == "ago":
        return told_of(context.anchor) if context.anchor and not context.narrative else None
    fine = draft.unit in ("D", "N", "W", "F") or draft.unit.startswith("T")
    told = context.last_day if fine and not context.narrative else context.last
    return told if told is not None else told_of(context.anchor) if context.anchor else None


def _hours(draft: Draft, base: Told | None, sign: int) -> Resolved | None:
    """As in "three hours ago" is a time of a day that may be this one or its neighbour."""
    day = base.first_day() if base is not None and base.day else None
    if day is None:
        return loose(f"{UNKNOWN}-XX-XXTXX")
    size = {"TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400}.get(draft.unit, 0)
    other = plus(day, int(sign * ((draft.amount or 0) * size + 1)))
    return Resolved(f"{day.isoformat()}TXX", edtf.of_range(*sorted((day, other or day))))


_DURATION_UNITS: Final = {"N": "D", "F": "W", "Q": "M", "DE": "DE", "CE": "CE", "WE": "D"}


def duration_value(unit_name: str, amount: float | None) -> str:
    """A length of time as a TIMEX3 value: "P3D", "PT48H", "PXM"."""
    figures = "X" if amount is None else f"{amount:g}"
    if amount is not None and unit_name in ("F", "Q"):
        figures = f"{amount * (2 if unit_name == 'F' else 3):g}"
    if unit_name.startswith("T"):
        return f"PT{figures}{unit_name[1]}"
    return f"P{figures}{_DURATION_UNITS.get(unit_name, unit_name)}"


def duration(draft: Draft, _context: Context) -> Resolved | None:
    """A length of time has no days of its own."""
    return Resolved(duration_value(draft.unit, draft.amount), None)


_FEW: Final = 7  # days
_LENGTHS: Final = {
    "D": 1,
    "N": 1,
    "W": 7,
    "F": 14,
    "M": 30.44,
    "Q": 91.3,
    "Y": 365.25,
    "DE": 3652.5,
    "CE": 36525,
}
_CLOCKS: Final = {"TH": 24, "TM": 1440, "TS": 86400}


def span(draft: Draft, context: Context) -> Resolved | None:
    """As in "the past two weeks" reaches back from publication, "the next 48 hours" ahead of it.

    "The past few days" reach back about a week.
    """
    value = duration_value(draft.unit, draft.amount)
    base = context.anchor if draft.which in ("last", "next") and not context.narrative else None
    if base is None or draft.amount is None:
        first = plus(base, -_FEW) if base and (draft.which, draft.unit) == ("last", "D") else None
        return Resolved(value, f"{first}~/{base}" if first else None)
    clock_unit = _CLOCKS.get(draft.unit)
    days = -(-draft.amount // clock_unit) if clock_unit else round(draft.amount * _LENGTHS.get(draft.unit, 1))
    other = plus(base, int(days if draft.which == "next" else -days)) if days < 10**6 else None
    return Resolved(value, edtf.of_range(*sorted((base, other))) if other else None)
