"""What dates with a month or a year say: one function for every shape, from its words to a draft."""

from __future__ import annotations

from typing import Final

from twosource.dating.drafts import Draft
from twosource.dating.lexicon import BEFORE_YEAR, COUNTED, NOT_BEFORE_YEAR, ORGANISATION_WORDS
from twosource.dating.parts import C, Words, first_of, mod_of, number_of, text_of, which_of, year_of

_DAYS: Final = (C["DAY"], C["ORDD"], C["ORDW"])


def calendar(words: Words, first: int, last: int) -> Draft | None:
    """A date with a month: "5 July 2016", "the night of March 25", "early May", "March 25-31"."""
    if C["YEAR"] not in [word.code for word in words[first:last]] and is_named(words, last):
        return None
    month = next(i for i in range(first, last) if words[i].code == C["MONTH"])
    year, which, era = year_of(words, month, last)
    era_at = next((i for i in range(first, last) if words[i].code == C["ERA"]), last)
    days = [
        number_of(w)
        for i, w in enumerate(words[first:last], first)
        if w.code in _DAYS and not (i == era_at - 1 and era_at < last)
    ]
    if any(day is not None and not 1 <= day <= 31 for day in days[:2]):
        return None
    if year is None and not which:
        year = _shared_year(words, last)
    part = text_of(first_of(words, first, last, "DPART"))
    return Draft(
        form="calendar",
        kind="TIME" if part else "DATE",
        year=year,
        which=which,
        era=era,
        month=number_of(words[month]),
        day=days[0] if days else None,
        last_day=days[1] if len(days) > 1 else None,
        weekday=number_of(first_of(words, first, last, "WDAY")),
        part=part,
        mod=mod_of(words, first, month),
    )


def is_named(words: Words, last: int) -> bool:
    """A date that opens the name of an organisation or a street is no date."""
    after = words[last] if last < len(words) else None
    return after is not None and after.capital and after.lower in ORGANISATION_WORDS


_LINKS: Final = frozenset(C[p] for p in ("AND", "TO", "DASH", "COMMA"))
_OF_DATE: Final = frozenset(
    C[p] for p in ("DAY", "ORDD", "ORDW", "COMMA", "OF", "THE", "MONTH", "EARLY", "LATE")
)


def _shared_year(words: Words, last: int) -> int | None:
    """The year of "August and September 1914" and "March 2 to April 5, 1918" is told once, at the end."""
    if last >= len(words) or words[last].code not in _LINKS:
        return None
    month = False
    for word in words[last + 1 : last + 8]:
        if word.code == C["YEAR"]:
            return number_of(word) if month else None
        if word.code not in _OF_DATE and not (month and word.code in _LINKS):
            return None
        month = month or word.code == C["MONTH"]
    return None


def week_of_month(words: Words, first: int, last: int) -> Draft | None:
    """As in "the last week of August", "the first two days of May 2011"."""
    of = next(i for i in range(last - 1, first, -1) if words[i].code == C["MONTH"]) - 1
    head = first_of(words, first, of, "LAST", "ORDW")
    unit = text_of(words[of - 1]) or ""
    year, which, _ = year_of(words, of + 1, last)
    number = number_of(first_of(words, first, of, "ORDW")) or 0
    if head is None or unit not in ("D", "W", "WE") or number > (31 if unit == "D" else 5):
        return None
    return Draft(
        form="within",
        month=number_of(words[of + 1]),
        year=year,
        which=which,
        unit=unit,
        day=-1 if head.code == C["LAST"] else number,
        amount=number_of(first_of(words, first, of, "DAY", "NUM")) or 1,
    )


def day_alone(words: Words, first: int, last: int) -> Draft | None:
    """As in "on the 20th": of the month last told."""
    day = number_of(words[last - 1]) or 0
    return Draft(form="day", day=day) if 1 <= day <= 31 else None


def listed_first(words: Words, first: int, last: int) -> Draft | None:
    """The "5" of "5 and 9 July"."""
    month = next((i for i in range(last, min(last + 9, len(words))) if words[i].code == C["MONTH"]), None)
    if month is None:
        return None
    year = words[month + 1] if month + 1 < len(words) and words[month + 1].code == C["YEAR"] else None
    return Draft(
        form="calendar", month=number_of(words[month]), day=number_of(words[first]), year=number_of(year)
    )


def listed_last(words: Words, first: int, last: int) -> Draft | None:
    """The "9" of "July 5 and 9"."""
    return Draft(
        form="calendar",
        month=number_of(words[first - 3]),
        day=number_of(words[first]),
        year=number_of(first_of(words, first, last, "YEAR")),
    )


def month_which(words: Words, first: int, last: int) -> Draft | None:
    """As in "last March", "next July"."""
    return Draft(
        form="month",
        month=number_of(words[last - 1]),
        which=which_of(words, first, last),
        mod=mod_of(words, first, last),
    )


def numeric(words: Words, first: int, last: int) -> Draft | None:
    """As in "2016-07-05", "05/07/2016", "19.07.2016"."""
    return Draft(form="numeric", numeric=text_of(words[last - 1]) or "")


def holiday(words: Words, first: int, last: int) -> Draft | None:
    """As in "Christmas Eve 1968", "the night of Easter Sunday"."""
    day = text_of(first_of(words, first, last, "HOLIDAY")) or ""
    part = text_of(first_of(words, first, last, "DPART"))
    year = number_of(first_of(words, first, last, "YEAR"))
    if " " in day:
        return Draft(form="feast", kind="TIME" if part else "DATE", value=day, year=year, part=part)
    month, _, number = day.partition("-")
    return Draft(
        form="calendar",
        kind="TIME" if part else "DATE",
        month=int(month),
        day=int(number),
        year=year,
        part=part,
        feast=True,
    )


def century(words: Words, first: int, last: int) -> Draft | None:
    """As in "the 19th century"."""
    number = number_of(first_of(words, first, last, "ORDW", "ORDD"))
    if number is None or not 1 <= number <= 21:
        return None
    era = text_of(first_of(words, first, last, "ERA")) or ""
    return Draft(form="years", value=f"{number - 1:02d}", mod=mod_of(words, first, last), era=era)


def part_of_year(words: Words, first: int, last: int) -> Draft | None:
    """As in "the fourth quarter", "the first half of 2016"."""
    head = next(i for i in range(first, last) if words[i].code in (C["UNIT"], C["HALF"]))
    number = number_of(words[head - 1]) or 0
    half = words[head].code == C["HALF"]
    if (not half and words[head].value != "Q") or not 1 <= number <= (2 if half else 4):
        return None
    if half and last == head + 1:
        return None
    year, which, _ = year_of(words, head, last)
    return Draft(form="part", year=year, which=which, value=f"{'H' if half else 'Q'}{number}")


def decade(words: Words, first: int, last: int) -> Draft | None:
    """As in "the 1990s", "the early eighties"."""
    value = text_of(first_of(words, first, last, "DECADE")) or ""
    if _is_age(words, first):
        return None
    era = text_of(first_of(words, first, last, "ERA")) or ""
    return Draft(form="years", value=value, mod=mod_of(words, first, last), era=era)


def _is_age(words: Words, first: int) -> bool:
    """Whether a decade is one of somebody's life: "a man in his early 20s"."""
    at = first - 1
    while at > 0 and words[at].lower in {"early", "mid", "late", "-"}:
        at -= 1
    return at >= 0 and words[at].lower in _WHOSE


_WHOSE = frozenset({"his", "her", "their", "my", "your", "our"})


def season(words: Words, first: int, last: int) -> Draft | None:
    """As in "the summer of 2014", "last winter"."""
    at = next(i for i in range(first, last) if words[i].code == C["SEASON"])
    year, which, era = year_of(words, at, last)
    if at == first and last == at + 1 and words[at].capital and first and words[first - 1].capital:
        return None
    return Draft(
        form="season",
        season=text_of(words[at]),
        year=year,
        era=era,
        which=which or which_of(words, first, at),
        mod=mod_of(words, first, at),
    )


def year_range(words: Words, first: int, last: int) -> Draft | None:
    """As in "1914-18", "2011–2014"."""
    numbers = [w for w in words[first:last] if w.code in (C["YEAR"], C["DAY"], C["NUM"])]
    low, high = number_of(numbers[0]), number_of(numbers[1])
    if low is None or high is None:
        return None
    if len(numbers[1].lower) == 2:
        high += low - low % 100
    if not low < high <= low + 150:
        return None
    return Draft(
        form="calendar", year=low, last_year=high, era=text_of(first_of(words, first, last, "ERA")) or ""
    )


_ROUGHLY: Final = frozenset((C["APPROX"], C["MORE"]))
_ABOUT: Final = frozenset(("about", "around", "approximately", "roughly"))


def _is_of_year(words: Words, of: int) -> bool:
    """Whether an "of" leads to a year: "the quake of 1960", no "a total of 1960"."""
    return words[of].lower == "of" and of > 0 and words[of - 1].lower not in _SUMS


_SUMS: Final = frozenset(("total", "toll", "number", "average", "estimate", "figure", "tally", "sum"))
_TAKEN: Final = frozenset(
    "a an the some more at about nearly almost over up dozens scores hundreds thousands several many".split()
)
_DOING: Final = frozenset(("killed", "wounded", "injured", "displaced"))  # "a blast in 2005 killed nine"


def year(words: Words, first: int, last: int) -> Draft | None:
    """As in "2014", "late 2014", "480 BC", where the number stands where a year can stand."""
    era = text_of(first_of(words, first, last, "ERA")) or ""
    number = first_of(words, first, last, "YEAR") or first_of(words, first, last, "NUM", "DAY")
    value = number_of(number)
    if (
        value is None
        or number is None
        or (number.code == C["YEAR"] and not era and _counts(words, first, last))
    ):
        return None
    return Draft(form="calendar", year=value, era=era, mod=mod_of(words, first, last))


def _counts(words: Words, first: int, last: int) -> bool:
    """Whether four digits are a count or a name: "some 1300", "1950 fighters", "the Russell 2000 Index"."""
    modern = 1900 <= (number_of(words[last - 1]) or 0) <= 2049
    before = words[first - 1] if first else None
    after = words[last] if last < len(words) else None
    if before is not None and (before.lower in NOT_BEFORE_YEAR or before.code == C["PASTV"]):
        return True
    if not modern and before is not None and (before.lower == "at" or before.code in _ROUGHLY):
        return True  # "at 1514", "at about 1330": hours
    if words[first].code in _ROUGHLY:
        return not modern or words[first].lower not in _ABOUT
    if after is not None and after.lower in COUNTED:
        told = before is not None and (before.lower == "in" or _is_of_year(words, first - 1))
        taken = last + 1 < len(words) and (
            words[last + 1].code == C["NUM"] or words[last + 1].lower in _TAKEN
        )
        return not (modern and told and taken and after.lower in _DOING)
    bare = first == last - 1 and not (before is None or before.code in BEFORE_YEAR or before.lower == "(")
    named = after is not None and before is not None and after.capital and before.capital
    return bare and (named or not modern)
