"""Dates as EDTF level 1 strings: which days they mean, and how two of them stand to each other."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple


class Days(NamedTuple):
    """The first and the last day that a date can mean, both included."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """How many days the range holds."""
        return (self.last - self.first).days + 1


# ISO 8601-2 season codes (21 spring ... 24 winter, 33-36 quarters) as first month and months covered.
_SEASONS: Final = {
    "21": (3, 3),
    "22": (6, 3),
    "23": (9, 3),
    "24": (12, 3),
    "33": (1, 3),
    "34": (4, 3),
    "35": (7, 3),
    "36": (10, 3),
}
_TIMEX_SEASONS: Final = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
_PLAIN: Final = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?\Z")
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)(?:-([1-7]|WE))?\Z")
_PART: Final = re.compile(r"(\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])\Z")
_DAY_WITH_TIME: Final = re.compile(r"(\d{4}-\d\d-\d\d)T")
_MARKS: Final = "?~%"


def _months(year: int, month: int, count: int) -> Days | None:
    last_month = month + count - 1
    last_year, last_month = year + (last_month - 1) // 12, (last_month - 1) % 12 + 1
    if not 1 <= year <= last_year <= 9999:
        return None
    return Days(date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]))


def _one(text: str) -> Days | None:
    match = _PLAIN.match(text)
    if match is None:
        return None
    years, month, day = match.groups()
    low, high = int(years.replace("X", "0")), int(years.replace("X", "9"))
    if low == 0 or (low != high and month):
        return None
    if month is None:
        return Days(date(low, 1, 1), date(high, 12, 31))
    if day is None:
        start, count = _SEASONS.get(month) or (int(month), 1)
        return _months(low, start, count) if 1 <= start <= 12 else None
    try:
        only = date(low, int(month), int(day))
    except ValueError:
        return None
    return Days(only, only)


@lru_cache(maxsize=65536)
def bounds(edtf: str) -> Days | None:
    """Every date lies between a first and a last day; None where the text is no date this module reads.

    An open or unknown end of an interval ("2011/..") reaches to the end of the calendar.
    """
    text = edtf.rstrip(_MARKS)
    if "/" not in text:
        return _one(text)
    left, _, right = text.partition("/")
    left, right = left.rstrip(_MARKS), right.rstrip(_MARKS)
    first = Days(date.min, date.min) if left in ("", "..") else _one(left)
    last = Days(date.max, date.max) if right in ("", "..") else _one(right)
    if first is None or last is None or first.first > last.last:
        return None
    return Days(first.first, last.last)


def of_day(day: date) -> str:
    """A calendar day is written YYYY-MM-DD."""
    return day.isoformat()


def of_month(year: int, month: int) -> str:
    """A month is written YYYY-MM."""
    return f"{year:04d}-{month:02d}"


def of_range(first: date, last: date) -> str:
    """A run of days takes the shortest form that means the same: a day, a month, a year, an interval."""
    if first == last:
        return first.isoformat()
    if first.day == 1 and last.year == first.year:
        if first.month == last.month and last.day == monthrange(last.year, last.month)[1]:
            return of_month(first.year, first.month)
        if (first.month, last.month, last.day) == (1, 12, 31):
            return f"{first.year:04d}"
    return f"{first.isoformat()}/{last.isoformat()}"


def is_uncertain(edtf: str) -> bool:
    """A date marked '?' or '%' is uncertain."""
    return "?" in edtf or "%" in edtf


def is_approximate(edtf: str) -> bool:
    """A date marked '~' or '%' is approximate."""
    return "~" in edtf or "%" in edtf


def plain(edtf: str) -> str:
    """The same date without its marks."""
    return edtf.replace("?", "").replace("~", "").replace("%", "")


def uncertain(edtf: str) -> str:
    """The same date, marked uncertain at its end."""
    return _marked(edtf, unsure=True, about=is_approximate(edtf))


def approximate(edtf: str) -> str:
    """The same date, marked approximate at its end."""
    return _marked(edtf, unsure=is_uncertain(edtf), about=True)


def _marked(edtf: str, *, unsure: bool, about: bool) -> str:
    mark = "%" if unsure and about else "?" if unsure else "~" if about else ""
    return "/".join(part if part in ("", "..") else part + mark for part in plain(edtf).split("/"))


def meets(one: str, other: str) -> bool:
    """Two dates meet if they can mean the same day."""
    a, b = bounds(one), bounds(other)
    return a is not None and b is not None and a.first <= b.last and b.first <= a.last


def contains(outer: str, inner: str) -> bool:
    """A date contains another if every day of the other is one of its own."""
    a, b = bounds(outer), bounds(inner)
    return a is not None and b is not None and a.first <= b.first and b.last <= a.last


def order(one: str, other: str) -> int:
    """-1 where the first date lies wholly before the second, 1 where wholly after, 0 where they can meet."""
    a, b = bounds(one), bounds(other)
    if a is None or b is None:
        return 0
    return -1 if a.last < b.first else 1 if b.last < a.first else 0


def narrower(one: str, other: str) -> str:
    """Of two dates the one that means fewer days; a certain one before a doubtful one, else the first."""
    a, b = bounds(one), bounds(other)
    if a is None or b is None:
        return one if a is not None or b is None else other
    if a.length != b.length:
        return one if a.length < b.length else other
    return other if plain(one) != one and plain(other) == other else one


def precision(edtf: str) -> int | None:
    """UCDP's date_prec: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer."""
    days = bounds(edtf)
    if days is None:
        return None
    return next((p for p, most in ((1, 1), (2, 6), (3, 7), (4, 31)) if days.length <= most), 5)


def of_week(year: int, week: int) -> Days | None:
    """An ISO week runs from Monday to Sunday."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return Days(monday, monday + timedelta(days=6)) if monday <= date.max - timedelta(days=6) else None


def from_timex(value: str, mod: str | None = None) -> str | None:
    """A TIMEX3 value as EDTF days; None for durations, sets, present and past, and what has no year."""
    found = _from_timex(value)
    if found is None or bounds(found) is None:
        return None
    if mod in ("START", "MID", "END"):
        return _part_of(found, mod)
    return approximate(found) if mod == "APPROX" else found


def _from_timex(value: str) -> str | None:
    if _PLAIN.match(value):
        return value
    if timed := _DAY_WITH_TIME.match(value):
        return timed.group(1)
    if week := _WEEK.match(value):
        return _week(int(week.group(1)), int(week.group(2)), week.group(3))
    if part := _PART.match(value):
        return _part_of_year(*part.groups())
    return value + "X" * (4 - len(value)) if re.match(r"\d{2,3}\Z", value) else None


def _week(year: int, number: int, part: str | None) -> str | None:
    days = of_week(year, number)
    if days is None:
        return None
    if part == "WE":
        return of_range(days.last - timedelta(days=1), days.last)
    return of_range(*days) if part is None else of_day(days.first + timedelta(days=int(part) - 1))


def _part_of_year(year: str, name: str) -> str:
    if name in _TIMEX_SEASONS:
        return f"{year}-{_TIMEX_SEASONS[name]}"
    if name.startswith("Q"):
        return f"{year}-{32 + int(name[1])}"
    return f"{year}-01/{year}-06" if name == "H1" else f"{year}-07/{year}-12"


def _part_of(edtf: str, mod: str) -> str:
    """Early, middle and late mean a third each: ten days of a month, three of a week, four months."""
    days = bounds(edtf)
    if days is None or days.length < 3:
        return edtf
    if "X" in edtf:
        low, count = int(edtf.replace("X", "0")), 10 ** edtf.count("X")
        years = {"START": (0, count * 4 // 10 - 1), "MID": (count * 4 // 10, count * 7 // 10 - 1)}
        first, last = years.get(mod, (count * 7 // 10, count - 1))
        return f"{low + first:04d}/{low + last:04d}"
    if len(edtf) == 4:
        months = {"START": (1, 4), "MID": (5, 8), "END": (9, 12)}[mod]
        return f"{edtf}-{months[0]:02d}/{edtf}-{months[1]:02d}"
    third = timedelta(days=3 if days.length == 7 else days.length // 3)
    if mod == "START":
        return of_range(days.first, days.first + third - timedelta(days=1))
    if mod == "END":
        return of_range(days.last - third + timedelta(days=1), days.last)
    return of_range(days.first + third, days.last - third)
