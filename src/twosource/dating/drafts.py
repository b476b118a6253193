"""A time expression as read, before anything is known of the day that it is counted from."""

from __future__ import annotations

from msgspec import Struct


class Draft(Struct, frozen=True, kw_only=True):
    """What the words of a time expression say; `form` names the rule of resolve.py that dates it."""

    form: str  # calendar weekday unit shift span deictic fixed duration season clock daypart weekend decade
    kind: str = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # "March 25-31"
    last_year: int | None = None  # "1914-18"
    weekday: int | None = None
    season: str | None = None
    unit: str = ""
    amount: float | None = None  # None: an unknown number ("days", "several weeks")
    which: str = ""  # last this next that same prev foll ago earlier later before after
    part: str | None = None  # of the day: MO, AF, NI ...
    mod: str | None = None
    value: str = ""  # of fixed forms, and the digits of clocks
    era: str = ""
    feast: bool = False  # "Halloween": people speak of the one that is near
    numeric: str = ""  # a date in digits whose order of day and month is the document's
