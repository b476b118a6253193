"""What each shape of time expression says: one function per shape, from its words to a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from twosource.dating.drafts import Draft
from twosource.dating.lexicon import BEFORE_YEAR, CODES, COUNTED, NOT_BEFORE_YEAR, ORGANISATION_WORDS
from twosource.dating.words import Word

Words = Sequence[Word]
Reader = Callable[[Words, int, int], Draft | None]
C: Final = CODES
_DAYS: Final = (C["DAY"], C["ORDD"], C["ORDW"])
_MODS: Final = {
    C["EARLY"]: "START",
    C["EARLIER"]: "START",
    C["START"]: "START",
    C["MID"]: "MID",
    C["MIDDLE"]: "MID",
    C["LATE"]: "END",
    C["LATER"]: "END",
    C["END"]: "END",
}
_WHICH: Final = {
    C["LAST"]: "last",
    C["PAST"]: "last",
    C["NEXT"]: "next",
    C["COMING"]: "next",
    C["THIS"]: "this",
    C["CURRENT"]: "this",
    C["THAT"]: "that",
    C["SAME"]: "that",
    C["PREV"]: "prev",
    C["FOLL"]: "foll",
}


def _first(words: Words, first: int, last: int, *parts: str) -> Word | None:
    codes = [C[part] for part in parts]
    return next((word for word in words[first:last] if word.code in codes), None)


def _number(word: Word | None) -> int | None:
    return int(word.value) if word is not None and isinstance(word.value, int | float) else None


def _text(word: Word | None) -> str | None:
    return str(word.value) if word is not None and word.value is not None else None


def _mod(words: Words, first: int, last: int) -> str | None:
    return next((_MODS[word.code] for word in words[first:last] if word.code in _MODS), None)


def _which(words: Words, first: int, last: int) -> str:
    """As in "the next day" and "the following day" are counted from the day last mentioned."""
    codes = [word.code for word in words[first:last]]
    found = [_WHICH[code] for code in codes if code in _WHICH]
    if not found:
        return ""
    if found[0] == "this" and len(found) > 1:
        return found[1] if found[1] != "that" else "that"
    if found[0] == "next" and C["THE"] in codes:
        return "foll"
    return found[0]


def _named(words: Words, last: int) -> bool:
    """A date that opens the name of an organisation or a street is no date."""
    after = words[last] if last < len(words) else None
    return after is not None and after.capital and after.lower in ORGANISATION_WORDS


def _year_of(words: Words, first: int, last: int) -> tuple[int | None, str, str]:
    """The year of a date as told (a number, or a word such as "that" year), and the era."""
    era = _text(_first(words, first, last, "ERA")) or ""
    for i in range(last - 1, first - 1, -1):
        if words[i].code == C["YEAR"]:
            return _number(words[i]), "", era
        if words[i].code == C["ERA"] and i > first and words[i - 1].code in (C["NUM"], C["DAY"]):
            return _number(words[i - 1]), "", era
        if words[i].code == C["UNIT"] and words[i].value == "Y":
            return None, _which(words, first, last), era
    return None, "", era


def calendar(words: Words, first: int, last: int) -> Draft | None:
    """A date with a month: "5 July 2016", "the night of March 25", "early May", "March 25-31"."""
    if C["YEAR"] not in [word.code for word in words[first:last]] and _named(words, last):
        return None
    month = next(i for i in range(first, last) if words[i].code == C["MONTH"])
    year, which, era = _year_of(words, month, last)
    era_at = next((i for i in range(first, last) if words[i].code == C["ERA"]), last)
    days = [
        _number(w)
        for i, w in enumerate(words[first:last], first)
        if w.code in _DAYS and not (i == era_at - 1 and era_at < last)
    ]
    if any(day is not None and not 1 <= day <= 31 for day in days[:2]):
        return None
    part = _text(_first(words, first, last, "DPART"))
    return Draft(
        form="calendar",
        kind="TIME" if part else "DATE",
        year=year,
        which=which,
        era=era,
        month=_number(words[month]),
        day=days[0] if days else None,
        last_day=days[1] if len(days) > 1 else None,
        part=part,
        mod=_mod(words, first, month),
    )


def listed_first(words: Words, first: int, last: int) -> Draft | None:
    """The "5" of "5 and 9 July"."""
    month = next((i for i in range(last, min(last + 9, len(words))) if words[i].code == C["MONTH"]), None)
    if month is None:
        return None
    year = words[month + 1] if month + 1 < len(words) and words[month + 1].code == C["YEAR"] else None
    return Draft(form="calendar", month=_number(words[month]), day=_number(words[first]), year=_number(year))


def listed_last(words: Words, first: int, last: int) -> Draft | None:
    """The "9" of "July 5 and 9"."""
    return Draft(
        form="calendar",
        month=_number(words[first - 3]),
        day=_number(words[first]),
        year=_number(_first(words, first, last, "YEAR")),
    )


def month_which(words: Words, first: int, last: int) -> Draft | None:
    """As in "last March", "next July"."""
    return Draft(
        form="month",
        month=_number(words[last - 1]),
        which=_which(words, first, last),
        mod=_mod(words, first, last),
    )


def numeric(words: Words, first: int, last: int) -> Draft | None:
    """As in "2016-07-05", "05/07/2016", "19.07.2016"."""
    return Draft(form="numeric", numeric=_text(words[last - 1]) or "")


def holiday(words: Words, first: int, last: int) -> Draft | None:
    """As in "Christmas Eve 1968"."""
    day = _text(_first(words, first, last, "HOLIDAY")) or ""
    month, _, number = day.partition("-")
    part = _text(_first(words, first, last, "DPART"))
    return Draft(
        form="calendar",
        kind="TIME" if part else "DATE",
        month=int(month),
        day=int(number),
        year=_number(_first(words, first, last, "YEAR")),
        part=part,
    )


def weekday(words: Words, first: int, last: int) -> Draft | None:
    """As in "late on Tuesday", "Friday night", "next Monday"."""
    part = _text(_first(words, first, last, "DPART"))
    return Draft(
        form="weekday",
        kind="TIME" if part else "DATE",
        weekday=_number(_first(words, first, last, "WDAY", "WDAYS")),
        which=_which(words, first, last),
        part=part,
        mod=_mod(words, first, last),
    )


def set_weekday(words: Words, first: int, last: int) -> Draft | None:
    """As in "every Friday", "on Sundays"."""
    number = _number(_first(words, first, last, "WDAY", "WDAYS"))
    return Draft(form="fixed", kind="SET", value=f"XXXX-WXX-{number}")


def set_unit(words: Words, first: int, last: int) -> Draft | None:
    """As in "every day", "each week", "daily"."""
    word = words[last - 1]
    if word.code == C["SET"]:
        return Draft(form="fixed", kind="SET", value=_text(word) or "")
    if word.code == C["DPART"]:
        return Draft(form="fixed", kind="SET", value=f"XXXX-XX-XXT{word.value}")
    amount = _number(_first(words, first, last, "DAY", "NUM", "ORDW"))
    if _first(words, first, last, "OTHERS") is not None:
        amount = 2
    return Draft(form="duration", kind="SET", unit=_text(word) or "", amount=amount or 1)


def two_days(words: Words, first: int, last: int) -> Draft | None:
    """As in "the day before yesterday", "the day after tomorrow"."""
    days = _number(words[last - 1]) or 0
    step = -1 if words[last - 2].code == C["BEFORE"] else 1
    unit = _first(words, first, last, "UNIT")
    return Draft(form="deictic", amount=days + step) if unit is not None and unit.value == "D" else None


def deictic(words: Words, first: int, last: int) -> Draft | None:
    """As in "yesterday evening", "tonight", "overnight"."""
    head = words[last - 1]
    if head.code == C["TONIGHT"]:
        return Draft(form="deictic", kind="TIME", amount=0, part="NI")
    if head.code == C["OVERNIGHT"]:
        return Draft(form="overnight", kind="TIME", part="NI")
    part = _text(_first(words, first, last, "DPART"))
    return Draft(
        form="deictic",
        kind="TIME" if part else "DATE",
        amount=_number(_first(words, first, last, "DEICTIC")),
        part=part,
        mod=_mod(words, first, last),
    )


def clock(words: Words, first: int, last: int) -> Draft | None:
    """As in "9:30 am", "0630 GMT"."""
    head = words[first]
    figures = head.lower
    if head.code in (C["YEAR"], C["NUM"]):
        if len(figures) != 4 or not figures.isdigit():
            return None
        figures = figures[:2] + ":" + figures[2:]
    hour, _, rest = figures.partition(":")
    half = _text(_first(words, first, last, "AMPM"))
    hours = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    minutes = rest[:2] or "00"
    if hours > 24 or int(minutes) > 59:
        return None
    return Draft(form="clock", kind="TIME", value=f"T{hours:02d}:{minutes}")


def _amount(words: Words, first: int, last: int) -> float | None:
    number = _first(words, first, last, "DAY", "NUM")
    half = _first(words, first, last, "HALF") is not None
    if number is not None and isinstance(number.value, int | float):
        return number.value + (0.5 if half else 0)
    if _first(words, first, last, "FEW", "UNITS") is not None:
        return None
    return 0.5 if half and words[last - 1].code != C["HALF"] else 1.5 if half else 1


_AROUND: Final = {C["AGO"]: "ago", C["EARLIER"]: "before", C["PREV"]: "before", C["BEFORE"]: "before"}


def shift(words: Words, first: int, last: int) -> Draft | None:
    """As in "three days ago", "two weeks earlier", "a year later", "the day before"."""
    unit = _text(_first(words, first, last, "UNIT", "UNITS", "CENTURY")) or ""
    which = _AROUND.get(words[last - 1].code, "after")
    return Draft(form="shift", unit=unit, which=which, amount=_amount(words, first, last - 1))


_BACK_OR_AHEAD: Final = frozenset(C[p] for p in ("LAST", "PAST", "NEXT", "COMING", "PREV", "FOLL"))


def span(words: Words, first: int, last: int) -> Draft | None:
    """As in "the past two weeks", "the next 48 hours"."""
    return Draft(
        form="span",
        kind="DURATION",
        unit=_text(words[last - 1]) or "",
        amount=_amount(words, first, last),
        which=_WHICH[next(word.code for word in words[first:last] if word.code in _BACK_OR_AHEAD)],
    )


def duration(words: Words, first: int, last: int) -> Draft | None:
    """As in "five-year", "for 48 hours", "half a century"."""
    unit = _text(_first(words, first, last, "UNIT", "UNITS", "CENTURY")) or ""
    if unit == "WE" or (unit == "Q" and last < len(words) and words[last].code == C["OF"]):
        return None  # "a quarter of the town"
    return Draft(form="duration", kind="DURATION", unit=unit, amount=_amount(words, first, last))


def daypart(words: Words, first: int, last: int) -> Draft | None:
    """As in "that afternoon", "this morning", "the early evening", "at dawn"."""
    return Draft(
        form="daypart",
        kind="TIME",
        part=_text(words[last - 1]),
        which=_which(words, first, last),
        mod=_mod(words, first, last),
    )


def unit_which(words: Words, first: int, last: int) -> Draft | None:
    """As in "last week", "earlier this month", "the end of the year", "the following day"."""
    unit = _text(_first(words, first, last, "UNIT", "CENTURY", "WEEKEND")) or ""
    if unit.startswith("T"):
        return None
    early = _first(words, first, last, "EARLIER", "LATER", "REST")
    return Draft(
        form="weekend" if unit == "WE" else "unit",
        unit=unit,
        which=_which(words, first, last),
        mod=_mod(words, first, last),
        value="" if early is None else "so far" if early.code == C["EARLIER"] else "ahead",
    )


def weekend(words: Words, first: int, last: int) -> Draft | None:
    """As in "over the weekend"."""
    return Draft(form="weekend", unit="WE")


def century(words: Words, first: int, last: int) -> Draft | None:
    """As in "the 19th century"."""
    number = _number(_first(words, first, last, "ORDW", "ORDD"))
    if number is None or not 1 <= number <= 21:
        return None
    era = _text(_first(words, first, last, "ERA")) or ""
    return Draft(form="years", value=f"{number - 1:02d}", mod=_mod(words, first, last), era=era)


def part_of_year(words: Words, first: int, last: int) -> Draft | None:
    """As in "the fourth quarter", "the first half of 2016"."""
    head = next(i for i in range(first, last) if words[i].code in (C["UNIT"], C["HALF"]))
    number = _number(words[head - 1]) or 0
    half = words[head].code == C["HALF"]
    if (not half and words[head].value != "Q") or not 1 <= number <= (2 if half else 4):
        return None
    if half and last == head + 1:
        return None
    if _first(words, head, last, "MONTH") is not None:
        return None
    year, which, _ = _year_of(words, head, last)
    return Draft(form="part", year=year, which=which, value=f"{'H' if half else 'Q'}{number}")


def decade(words: Words, first: int, last: int) -> Draft | None:
    """As in "the 1990s", "the early eighties"."""
    value = _text(_first(words, first, last, "DECADE")) or ""
    era = _text(_first(words, first, last, "ERA")) or ""
    return Draft(form="years", value=value, mod=_mod(words, first, last), era=era)


def season(words: Words, first: int, last: int) -> Draft | None:
    """As in "the summer of 2014", "last winter"."""
    at = next(i for i in range(first, last) if words[i].code == C["SEASON"])
    year, which, era = _year_of(words, at, last)
    if at == first and last == at + 1 and words[at].capital and first and words[first - 1].capital:
        return None
    return Draft(
        form="season",
        season=_text(words[at]),
        year=year,
        era=era,
        which=which or _which(words, first, at),
        mod=_mod(words, first, at),
    )


def year_range(words: Words, first: int, last: int) -> Draft | None:
    """As in "1914-18", "2011–2014"."""
    numbers = [w for w in words[first:last] if w.code in (C["YEAR"], C["DAY"], C["NUM"])]
    low, high = _number(numbers[0]), _number(numbers[1])
    if low is None or high is None:
        return None
    if len(numbers[1].lower) == 2:
        high += low - low % 100
    if not low < high <= low + 150:
        return None
    return Draft(
        form="calendar", year=low, last_year=high, era=_text(_first(words, first, last, "ERA")) or ""
    )


def year(words: Words, first: int, last: int) -> Draft | None:
    """As in "2014", "late 2014", "480 BC", where the number stands where a year can stand."""
    era = _text(_first(words, first, last, "ERA")) or ""
    number = _first(words, first, last, "YEAR") or _first(words, first, last, "NUM", "DAY")
    value = _number(number)
    if value is None or number is None:
        return None
    if number.code == C["YEAR"] and not era:
        before = words[first - 1] if first else None
        after = words[last] if last < len(words) else None
        if before is not None and before.lower in NOT_BEFORE_YEAR:
            return None
        placed = first == last - 1 and not (
            before is None or before.code in BEFORE_YEAR or before.lower == "("
        )
        if placed and not 1900 <= value <= 2049:
            return None
        if after is not None and after.code == C["OTHER"] and after.lower in COUNTED:
            return None
        if after is not None and before is not None and after.capital and before.capital and placed:
            return None  # "the Russell 2000 Index"
    return Draft(form="calendar", year=value, era=era, mod=_mod(words, first, last))


def reference(words: Words, first: int, last: int) -> Draft | None:
    """As in "now", "recently"."""
    return Draft(form="fixed", value=_text(words[first]) or "")
