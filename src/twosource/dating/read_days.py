"""What days, units and lengths of time say: one function for every shape, from its words to a draft."""

from __future__ import annotations

from typing import Final

from twosource.dating.drafts import Draft
from twosource.dating.parts import WHICH, C, Words, first_of, mod_of, number_of, text_of, which_of
from twosource.dating.read_dates import year


def weekday(words: Words, first: int, last: int) -> Draft | None:
    """As in "late on Tuesday", "Friday night", "next Monday"."""
    part = text_of(first_of(words, first, last, "DPART"))
    return Draft(
        form="weekday",
        kind="TIME" if part else "DATE",
        weekday=number_of(first_of(words, first, last, "WDAY", "WDAYS")),
        which=which_of(words, first, last),
        part=part,
        mod=mod_of(words, first, last),
    )


def weekday_of(words: Words, first: int, last: int) -> Draft | None:
    """As in "Monday of last week", "on Friday next week"."""
    if words[last - 1].value != "W":
        return None
    part = text_of(first_of(words, first, last, "DPART"))
    return Draft(
        form="weekday_of",
        kind="TIME" if part else "DATE",
        weekday=number_of(first_of(words, first, last, "WDAY", "WDAYS")),
        which=which_of(words, first, last),
        part=part,
    )


def set_weekday(words: Words, first: int, last: int) -> Draft | None:
    """As in "every Friday", "on Sundays"."""
    number = number_of(first_of(words, first, last, "WDAY", "WDAYS"))
    return Draft(form="fixed", kind="SET", value=f"XXXX-WXX-{number}")


def set_unit(words: Words, first: int, last: int) -> Draft | None:
    """As in "every day", "each week", "daily"."""
    word = words[last - 1]
    if word.code == C["SET"]:
        return Draft(form="fixed", kind="SET", value=text_of(word) or "")
    if word.code == C["DPART"]:
        return Draft(form="fixed", kind="SET", value=f"XXXX-XX-XXT{word.value}")
    amount = number_of(first_of(words, first, last, "DAY", "NUM", "ORDW"))
    if first_of(words, first, last, "OTHERS") is not None:
        amount = 2
    return Draft(form="duration", kind="SET", unit=text_of(word) or "", amount=amount or 1)


def two_days(words: Words, first: int, last: int) -> Draft | None:
    """As in "the day before yesterday", "the day after tomorrow"."""
    days = number_of(words[last - 1]) or 0
    step = -1 if words[last - 2].code == C["BEFORE"] else 1
    unit = first_of(words, first, last, "UNIT")
    return Draft(form="deictic", amount=days + step) if unit is not None and unit.value == "D" else None


def deictic(words: Words, first: int, last: int) -> Draft | None:
    """As in "yesterday evening", "tonight", "overnight"."""
    head = words[last - 1]
    if head.code == C["TONIGHT"]:
        return Draft(form="deictic", kind="TIME", amount=0, part="NI")
    if head.code == C["OVERNIGHT"]:
        return Draft(form="overnight", kind="TIME", part="NI")
    part = text_of(first_of(words, first, last, "DPART"))
    return Draft(
        form="deictic",
        kind="TIME" if part else "DATE",
        amount=number_of(first_of(words, first, last, "DEICTIC")),
        part=part,
        mod=mod_of(words, first, last),
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
    half = text_of(first_of(words, first, last, "AMPM"))
    hours = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    minutes = rest[:2] or "00"
    if hours > 24 or int(minutes) > 59:
        return None
    return Draft(form="clock", kind="TIME", value=f"T{hours:02d}:{minutes}")


_AT: Final = frozenset("at about around by from since until till before after between".split())


def hours(words: Words, first: int, last: int) -> Draft | None:
    """As in "at 1830 on 25 May", which is no year; "in 1950 on 25 May" is one."""
    head = last - 1
    draft = clock(words, head, last) if words[head - 1].lower in _AT else None
    return draft or (year(words, first, last) if words[head].code == C["YEAR"] else None)


def _amount(words: Words, first: int, last: int) -> float | None:
    number = first_of(words, first, last, "DAY", "NUM")
    half = first_of(words, first, last, "HALF") is not None
    if number is not None and isinstance(number.value, int | float):
        return number.value + (0.5 if half else 0)
    if first_of(words, first, last, "FEW", "UNITS") is not None:
        return None
    return 0.5 if half and words[last - 1].code != C["HALF"] else 1.5 if half else 1


_AROUND: Final = {C["AGO"]: "ago", C["EARLIER"]: "before", C["PREV"]: "before", C["BEFORE"]: "before"}


def shift(words: Words, first: int, last: int) -> Draft | None:
    """As in "three days ago", "two weeks earlier", "a year later", "the day before"."""
    unit = text_of(first_of(words, first, last, "UNIT", "UNITS", "CENTURY")) or ""
    which = _AROUND.get(words[last - 1].code, "after")
    return Draft(form="shift", unit=unit, which=which, amount=_amount(words, first, last - 1))


_BACK_OR_AHEAD: Final = frozenset(C[p] for p in ("LAST", "PAST", "NEXT", "COMING", "PREV", "FOLL"))


def span(words: Words, first: int, last: int) -> Draft | None:
    """As in "the past two weeks", "the next 48 hours"."""
    return Draft(
        form="span",
        kind="DURATION",
        unit=text_of(words[last - 1]) or "",
        amount=_amount(words, first, last),
        which=WHICH[next(word.code for word in words[first:last] if word.code in _BACK_OR_AHEAD)],
    )


def span_one(words: Words, first: int, last: int) -> Draft | None:
    """As in "the past week": that long up to now, not the calendar's."""
    unit = text_of(words[last - 1]) or ""
    return Draft(form="span", kind="DURATION", unit=unit, amount=1, which="last") if unit != "D" else None


def duration(words: Words, first: int, last: int) -> Draft | None:
    """As in "five-year", "for 48 hours", "half a century"."""
    unit = text_of(first_of(words, first, last, "UNIT", "UNITS", "CENTURY")) or ""
    if unit == "WE" or (unit == "Q" and last < len(words) and words[last].code == C["OF"]):
        return None  # "a quarter of the town"
    return Draft(form="duration", kind="DURATION", unit=unit, amount=_amount(words, first, last))


def daypart(words: Words, first: int, last: int) -> Draft | None:
    """As in "that afternoon", "this morning", "the early evening", "at dawn"."""
    after = words[last].lower if last < len(words) else ""
    return Draft(
        form="daypart",
        kind="TIME",
        part=text_of(words[last - 1]),
        which=which_of(words, first, last),
        mod=mod_of(words, first, last),
        value="of it" if words[first].code == C["THE"] and after in _OF_IT else "",
    )


_OF_IT: Final = frozenset(("of", "when", "that", "he", "she", "they", "it", "his", "her", "before", "after"))


def unit_which(words: Words, first: int, last: int) -> Draft | None:
    """As in "last week", "earlier this month", "the end of the year", "the following day"."""
    unit = text_of(first_of(words, first, last, "UNIT", "UNITS", "CENTURY", "WEEKEND")) or ""
    if unit.startswith("T"):
        return None
    early = first_of(words, first, last, "EARLIER", "LATER", "REST")
    return Draft(
        form="weekend" if unit == "WE" else "unit",
        unit=unit,
        which=which_of(words, first, last),
        mod=mod_of(words, first, last),
        value="" if early is None else "so far" if early.code == C["EARLIER"] else "ahead",
    )


def weekend(words: Words, first: int, last: int) -> Draft | None:
    """As in "over the weekend"."""
    return Draft(form="weekend", unit="WE")


def reference(words: Words, first: int, last: int) -> Draft | None:
    """As in "now", "recently"."""
    return Draft(form="fixed", value=text_of(words[first]) or "")
