"""From what a time expression says to the days it means, counted from publication or the last date told."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from twosource.dating.drafts import Draft
from twosource.text import edtf


class Told(NamedTuple):
    """A date that the text has told: year, perhaps month and day."""

    year: int
    month: int | None = None
    day: int | None = None
    era: str = ""

    def first_day(self) -> date | None:
        """The first day that it can be."""
        try:
            return date(self.year, self.month or 1, self.day or 1)
        except ValueError:
            return None


class Resolved(NamedTuple):
    """TIMEX3 value, its days, and whether a known day stands behind it."""

    value: str
    edtf: str | None
    anchored: bool = True
    told: Told | None = None  # what later expressions may count from


@dataclass(slots=True)
class Context:
    """What is known while a text is read in order."""

    anchor: date | None  # day of publication
    narrative: bool = False  # a history: dates are counted from the date last told, not from publication
    last: Told | None = None  # the date last told
    last_day: Told | None = None  # the last one that is a day
    here: Told | None = None  # the last one of this sentence
    ahead: bool = False  # the words around the expression speak of the future
    back: bool = False  # ... of the past
    day_first: bool = True  # 05/07 is 5 July

    def base(self) -> date | None:
        """The day that "this" and "last" are counted from."""
        if self.narrative and self.last is not None:
            return self.last.first_day()
        return self.anchor


UNKNOWN: Final = "XXXX"


def day_value(day: date, part: str | None = None) -> str:
    """A day or a part of it as a TIMEX3 value."""
    return f"{day.isoformat()}T{part}" if part else day.isoformat()


def _told(day: date) -> Told:
    return Told(day.year, day.month, day.day)


def _plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _of_day(day: date | None, part: str | None = None) -> Resolved | None:
    if day is None:
        return None
    return Resolved(day_value(day, part), day.isoformat(), told=_told(day))


def _loose(value: str) -> Resolved:
    return Resolved(value, None, anchored=False)


def _ancient(year: int, era: str) -> str:
    return f"BC{year:04d}" if era == "b" else f"{year:04d}"


def months_away(year: int, month: int, months: int) -> tuple[int, int]:
    """The month so many months before or after another."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


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
    at = (month, day or (anchor.day if month == anchor.month else 1))
    now = (anchor.month, anchor.day)
    if at == now:
        return anchor.year
    if context.ahead:
        return anchor.year + (at < now)
    if not context.back and 0 < (at[0] - now[0]) * 31 + at[1] - now[1] <= 45:
        return anchor.year  # "March 30" in a text of March 22 that says neither "will" nor "did"
    return anchor.year - (at > now)


def _year_after(told: Told, month: int) -> int:
    """In a history a month is the nearest one to the date last told."""
    if told.month is None:
        return told.year
    gap = month - told.month
    return told.year + (1 if gap < -7 else -1 if gap > 9 else 0)


def _relative_year(draft: Draft, context: Context) -> int | None:
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
        year = _relative_year(draft, context)
    if year is None and draft.month is not None:
        year = _year_near(context, draft.month, draft.day)
    era = draft.era or (context.last.era if draft.year is None and context.last else "")
    if year is None:
        sure = False
    head = UNKNOWN if year is None else _ancient(year, era)
    if draft.month is None:
        if draft.last_year is not None and not era:
            return _interval(head, f"{draft.last_year:04d}", Told(draft.last_year), "")
        return _dated(head, draft, Told(year or 0, era=era), sure)
    month = f"{head}-{draft.month:02d}"
    if draft.day is None:
        return _dated(month, draft, Told(year or 0, draft.month, era=era), sure)
    if year is not None and not era and draft.day > monthrange(min(max(year, 1), 9999), draft.month)[1]:
        return None
    told = Told(year or 0, draft.month, draft.day, era)
    value = f"{month}-{draft.day:02d}"
    if draft.last_day is not None and draft.last_day > draft.day:
        return _interval(value, f"{month}-{draft.last_day:02d}", told._replace(day=draft.last_day), "", sure)
    return _dated(value, draft, told, sure)


def _interval(low: str, high: str, told: Told, era: str, sure: bool = True) -> Resolved | None:
    value = f"{low}/{high}"
    known = sure and edtf.bounds(value) is not None
    return Resolved(value, value if known else None, sure, told if known else None)


def _dated(value: str, draft: Draft, told: Told, sure: bool) -> Resolved | None:
    days = edtf.from_timex(value, draft.mod if draft.part is None else None) if sure else None
    if draft.part:
        value += f"T{draft.part}"
    return Resolved(value, days, sure, told if sure else None)


def month(draft: Draft, context: Context) -> Resolved | None:
    """As in "last March", "next July"."""
    base = context.base()
    if base is None or draft.month is None:
        return _loose(f"{UNKNOWN}-{draft.month or 0:02d}")
    year = base.year
    if draft.which in ("last", "prev"):
        year -= draft.month >= base.month
    elif draft.which in ("next", "foll"):
        year += draft.month <= base.month
    return _dated(f"{year:04d}-{draft.month:02d}", draft, Told(year, draft.month), True)


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
    return _of_day(days[0])


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
        return _loose(f"{UNKNOWN}-WXX-{number}" + (f"T{draft.part}" if draft.part else ""))
    since = (base.isoweekday() - number) % 7
    if which == "last":
        step = -(since or 7)
    elif which == "next":
        step = 7 - since
    elif which == "on or after" or (which == "this" and not context.back) or (not which and context.ahead):
        step = (7 - since) % 7
    else:
        step = -since
    return _of_day(_plus(base, step), draft.part)


def deictic(draft: Draft, context: Context) -> Resolved | None:
    """As in "today", "yesterday", "tomorrow"."""
    if context.anchor is None or context.narrative:
        return _loose("PRESENT_REF" if not draft.amount and not draft.part else f"{UNKNOWN}-XX-XX")
    return _of_day(_plus(context.anchor, int(draft.amount or 0)), draft.part)


def overnight(_draft: Draft, context: Context) -> Resolved | None:
    """As in "overnight": the night that ends on the day of publication."""
    base = context.base()
    before = _plus(base, -1) if base else None
    if base is None or before is None:
        return _loose(f"{UNKNOWN}-XX-XXTNI")
    return Resolved(day_value(base, "NI"), edtf.of_range(before, base))


def _base_of(which: str, context: Context) -> Told | None:
    if context.last is not None and (which in ("that", "prev", "foll") or context.narrative):
        return context.last
    return _told(context.anchor) if context.anchor else context.last if which in ("that", "foll") else None


def unit(draft: Draft, context: Context) -> Resolved | None:
    """As in "last week", "this month", "that year", "the end of the month"."""
    step = {"last": -1, "prev": -1, "next": 1, "foll": 1}.get(draft.which, 0)
    if draft.unit == "D" and draft.which in ("this", "last", "next", ""):
        return _shifted(context.last, "D", 0) if draft.which == "this" and context.narrative else None
    base = _base_of(draft.which, context)
    if base is None or base.era:
        return _ancient_unit(base, draft.unit, step) if base else _loose(_UNPLACED.get(draft.unit, UNKNOWN))
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
        return _loose(f"BC{UNKNOWN}-XX-XX")
    year = base.year - step
    return Resolved(_ancient(year, base.era), None, True, Told(year, era=base.era))


_UNPLACED: Final = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX"}


def _shifted(base: Told | None, unit_name: str, amount: float) -> Resolved | None:
    """The day, week, month, year ... so many of them away from a date told."""
    if base is None:
        return None
    if unit_name in ("D", "N", "W", "F"):
        return _days_away(base, unit_name, amount)
    if unit_name in ("M", "Q"):
        return _months_shifted(base, unit_name, amount)
    return _years_shifted(base, unit_name, amount)


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
        moved = _plus(start, int(amount * (14 if unit_name == "F" else 7))) if start else None
        if moved is None or base.month is None:
            return Resolved(f"{base.year:04d}-WXX", None, told=base)
        iso = moved.isocalendar()
        value = f"{iso.year:04d}-W{iso.week:02d}"
        return Resolved(value, edtf.from_timex(value), told=_told(moved))
    if base.day is None or base.era:
        return Resolved(f"{base.year:04d}-XX-XX", None, told=base)
    start = base.first_day()
    return _of_day(_plus(start, int(amount))) if start else None


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
        return _loose(_UNPLACED.get(draft.unit, UNKNOWN))
    if base.era:
        years = {"Y": 1, "DE": 10, "CE": 100}.get(draft.unit)
        if years is None:
            return _loose(f"{_ancient(base.year, base.era)}-XX")
        year = base.year - int(sign * draft.amount * years)
        return Resolved(_ancient(year, base.era), None, told=Told(year, era=base.era))
    return _shifted(base, draft.unit, sign * draft.amount)


def _shift_base(draft: Draft, context: Context) -> Told | None:
    if draft.which == "ago":
        return _told(context.anchor) if context.anchor and not context.narrative else None
    fine = draft.unit in ("D", "N", "W", "F") or draft.unit.startswith("T")
    told = context.last_day if fine and not context.narrative else context.last
    return told if told is not None else _told(context.anchor) if context.anchor else None


def _hours(draft: Draft, base: Told | None, sign: int) -> Resolved | None:
    """As in "three hours ago" is a time of a day that may be this one or its neighbour."""
    day = base.first_day() if base is not None and base.day else None
    if day is None:
        return _loose(f"{UNKNOWN}-XX-XXTXX")
    size = {"TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400}.get(draft.unit, 0)
    other = _plus(day, int(sign * ((draft.amount or 0) * size + 1)))
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
    """As in "the past two weeks" reaches back from publication, "the next 48 hours" ahead of it."""
    value = duration_value(draft.unit, draft.amount)
    base = context.anchor if draft.which in ("last", "next") and not context.narrative else None
    if base is None or draft.amount is None:
        return Resolved(value, None)
    clock_unit = _CLOCKS.get(draft.unit)
    days = -(-draft.amount // clock_unit) if clock_unit else round(draft.amount * _LENGTHS.get(draft.unit, 1))
    other = _plus(base, int(days if draft.which == "next" else -days)) if days < 10**6 else None
    return Resolved(value, edtf.of_range(*sorted((base, other))) if other else None)


def weekend(draft: Draft, context: Context) -> Resolved | None:
    """As in "the weekend" is the last one that has begun; "next weekend" the one ahead."""
    base = context.base()
    if base is None:
        return _loose(_UNPLACED["WE"])
    saturday = _plus(base, -((base.isoweekday() - 6) % 7))
    began = base.isoweekday() >= 6
    weeks = {"last": -1 if began else 0, "prev": -1 if began else 0, "next": 1, "foll": 1}.get(draft.which, 0)
    if weeks == 0 and not began and (draft.which == "this" or context.ahead) and not context.back:
        weeks = 1
    start = _plus(saturday, 7 * weeks) if saturday else None
    end = _plus(start, 1) if start else None
    if start is None or end is None:
        return None
    iso = start.isocalendar()
    return Resolved(f"{iso.year:04d}-W{iso.week:02d}-WE", edtf.of_range(start, end), told=_told(start))


def years(draft: Draft, _context: Context) -> Resolved | None:
    """A decade or a century, as the leading digits of its years."""
    if draft.era == "b":
        return Resolved("BC0" + draft.value[-2:] if len(draft.value) > 2 else f"BC{draft.value}", None)
    return Resolved(draft.value, edtf.from_timex(draft.value, draft.mod))


def part_of_year(draft: Draft, context: Context) -> Resolved | None:
    """A quarter or half without a year is the last one that has begun."""
    year = draft.year if draft.year is not None else _relative_year(draft, context) if draft.which else None
    anchor = context.base()
    if year is None and anchor is not None:
        months = (int(draft.value[1]) - 1) * (3 if draft.value[0] == "Q" else 6) + 1
        year = anchor.year - (months > anchor.month and not context.ahead)
    if year is None:
        return _loose(f"{UNKNOWN}-{draft.value}")
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
        return _loose(f"{UNKNOWN}-{name}")
    value = f"{_ancient(year, era)}-{name}"
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
    return _plus(day, step) if day else None


def clock(draft: Draft, context: Context) -> Resolved | None:
    """A time of day belongs to the day that its sentence tells, else to the day of publication."""
    day = _day_here(draft, context)
    return (
        Resolved(f"{day}{draft.value}", day.isoformat()) if day else _loose(f"{UNKNOWN}-XX-XX{draft.value}")
    )


def daypart(draft: Draft, context: Context) -> Resolved | None:
    """As in "that afternoon", "last night", "at dawn"."""
    day = _day_here(draft, context)
    if day is None:
        return _loose(f"{UNKNOWN}-XX-XXT{draft.part}")
    found = _of_day(day, draft.part)
    return found._replace(told=None) if found and draft.which not in ("foll", "prev") else found


def fixed(draft: Draft, _context: Context) -> Resolved | None:
    """A value that rests on nothing."""
    return Resolved(draft.value, None)


RESOLVERS: Final[dict[str, Callable[[Draft, Context], Resolved | None]]] = {
    "calendar": calendar,
    "month": month,
    "numeric": numeric,
    "weekday": weekday,
    "deictic": deictic,
    "overnight": overnight,
    "unit": unit,
    "shift": shift,
    "duration": duration,
    "span": span,
    "weekend": weekend,
    "years": years,
    "season": season,
    "part": part_of_year,
    "clock": clock,
    "daypart": daypart,
    "fixed": fixed,
}
