"""What is known while a text is read, and what an expression comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple


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
    runs_on: bool = False  # the page tells of the day after its date too
    years: dict[int, int] = field(default_factory=dict)  # of each month that was told with its year, the last

    def base(self) -> date | None:
        """The day that "this" and "last" are counted from."""
        if self.narrative and self.last is not None:
            return self.last.first_day()
        return self.anchor


UNKNOWN: Final = "XXXX"
UNPLACED: Final = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX"}


def day_value(day: date, part: str | None = None) -> str:
    """A day or a part of it as a TIMEX3 value."""
    return f"{day.isoformat()}T{part}" if part else day.isoformat()


def told_of(day: date) -> Told:
    """A calendar day as a date that the text has told."""
    return Told(day.year, day.month, day.day)


def plus(day: date, days: int) -> date | None:
    """So many days on; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def of_day(day: date | None, part: str | None = None) -> Resolved | None:
    """An expression that means one day or a part of it."""
    if day is None:
        return None
    return Resolved(day_value(day, part), day.isoformat(), told=told_of(day))


def loose(value: str) -> Resolved:
    """An expression whose day rests on a publication that is not known."""
    return Resolved(value, None, anchored=False)


def ancient(year: int, era: str) -> str:
    """A year in TIMEX3, "BC0480" before the common era."""
    return f"BC{year:04d}" if era == "b" else f"{year:04d}"
