"""The shapes of time expressions: patterns over parts of words, each with a function that reads it.

A text is a string of part codes (words.py), one character per word, and every shape is a pattern over
that string; one scan of one compiled alternation finds them all, leftmost first, earlier shapes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from twosource.dating import read_dates, read_days
from twosource.dating.drafts import Draft
from twosource.dating.lexicon import CODES, TABLES
from twosource.dating.parts import Reader
from twosource.dating.words import Word


class Found(NamedTuple):
    """A draft with the words it covers: words[first:last]."""

    first: int
    last: int
    draft: Draft


# Larger pieces, in terms of parts and of each other.
_PIECES: Final = {
    "DD": "(?:DAY|ORDD|ORDW)",
    "QTY": "(?:DAY|NUM)",
    "WD": "(?:WDAY|WDAYS)",
    "UNITLIKE": "(?:UNIT|UNITS|CENTURY|WEEKEND)",
    "ANYUNIT": "(?:UNIT|UNITS|CENTURY)",
    "SAMEAS": "(?:THE SAME|THAT SAME|THIS SAME|THAT)",
    "WHICH": "(?:SAMEAS|THIS PAST|THIS COMING|THIS|THE FOLL|THE? (?:LAST|PAST|NEXT|COMING|PREV|CURRENT))",
    "PARTOF": "(?:THE? (?:START|MIDDLE|END|REST) OF)",
    "MODP": "(?:THE? (?:EARLY|LATE|MID) DASH?|(?:EARLY|LATE|EARLIER|LATER) (?:IN|ON)|PARTOF)",
    "DP": "(?:THE? (?:EARLY|LATE|MID)? DPART UNITS? (?:OF|ON)|THE? (?:EARLY|LATE) UNITS (?:OF|ON))",
    "SOME": "(?:QTY|A? FEW OF?)",
    "ABOUT": "(?:APPROX|MORE MORE?)",
    "YEARS": "(?:YEAR ERA?|QTY ERA)",
    "OFYEAR": "(?:COMMA? OF? YEARS|OF? (?:SAMEAS|THIS|LAST|NEXT|THE (?:PREV|FOLL|NEXT)) UNIT)",
    "DAYLIST": "(?:DD (?:DASH|TO) DD|DD)",
}

_SHAPES: Final[tuple[tuple[str, str, Reader], ...]] = (
    ("numdate", "(?:WD COMMA?)? NUMDATE", read_dates.numeric),
    ("set_weekday", "EACH WD DPART?|(?<=ON) WDAYS (?=STOP|COMMA|AND|IN)", read_days.set_weekday),
    ("set_unit", "EACH (?:OTHERS|QTY|ORDW)? UNITLIKE|EACH DPART|SET", read_days.set_unit),
    ("dmy", "DP? (?:WD COMMA?)? THE? DAYLIST OF? MONTH OFYEAR?", read_dates.calendar),
    (
        "mdy",
        "DP? (?:WD COMMA?)? MODP? MONTH THE? DAYLIST (?! DASH? ANYUNIT) OFYEAR? DPART?",
        read_dates.calendar,
    ),
    ("listed_first", "DD (?=(?:COMMA DD){0,6} COMMA? AND DD OF? MONTH)", read_dates.listed_first),
    ("listed_last", "(?<=MONTH DD AND) DD (?! DASH? ANYUNIT) (?:COMMA YEAR)?", read_dates.listed_last),
    (
        "week_of_month",
        "THE? (?:LAST|ORDW) QTY? (?:UNIT|UNITS|WEEKEND) OF MONTH OFYEAR?",
        read_dates.week_of_month,
    ),
    ("day_alone", "(?<=ON) THE ORDD (?=STOP|COMMA|PASTV|IN|AND|TO|\\Z)", read_dates.day_alone),
    (
        "month_which",
        "MODP? (?:LAST|NEXT|THIS|THIS PAST|THIS COMING|THE? PREV|THE FOLL) MONTH (?! DAY)",
        read_dates.month_which,
    ),
    ("month", "DP? (?:MODP THE?)? MONTH OFYEAR?", read_dates.calendar),
    ("holiday", "DP? (?:WD COMMA?)? HOLIDAY DPART? (?:(?:COMMA|IN|OF)? YEAR)?", read_dates.holiday),
    (
        "weekday_of",
        "(?:EARLY ON|LATE ON|EARLY|LATE)? WD DPART? OF? (?:LAST|NEXT|THIS) UNIT",
        read_days.weekday_of,
    ),
    ("which_weekday", "(?:EARLY|LATE|EARLIER|LATER)? ON? DP? WHICH WD DPART?", read_days.weekday),
    ("weekday", "(?:(?:EARLY|LATE|EARLIER|LATER) ON|EARLY|LATE)? DP? WD DPART?", read_days.weekday),
    ("two_days", "THE? UNIT (?:BEFORE|AFTER) DEICTIC", read_days.two_days),
    ("deictic", "(?:EARLY|LATE|EARLIER|LATER)? DP? DEICTIC DPART?|TONIGHT|OVERNIGHT", read_days.deictic),
    ("clock", "(?:CLOCK|DAY|YEAR|NUM) AMPM ZONE?|CLOCK ZONE?|(?:YEAR|NUM) ZONE", read_days.clock),
    (
        "hours",
        "(?:(?<=IN)|APPROX) (?:YEAR|NUM)"
        " (?= COMMA? ON? (?:THE? DAYLIST OF? MONTH|MONTH DD|WD|DEICTIC|WHICH DPART))",
        read_days.hours,
    ),
    (
        "ago",
        "ABOUT? (?:SOME|A|HALF A)? (?:HALF DASH?)? ANYUNIT (?:AND A HALF)? (?:AGO|EARLIER|LATER|PREV)",
        read_days.shift,
    ),
    (
        "before",
        "THE UNIT (?:BEFORE|AFTER) (?=STOP|COMMA|IN|AND|PASTV|ON|(?:NUM|DAY) (?:OTHER|PASTV)|\\Z)",
        read_days.shift,
    ),
    (
        "before_some",
        "ABOUT? (?:SOME|A) ANYUNIT (?:BEFORE|AFTER) (?=STOP|COMMA|IN|AND|ON|\\Z)",
        read_days.shift,
    ),
    ("which_units", "(?:LAST|THIS|NEXT) UNITS (?=OTHER)", read_days.unit_which),  # "last weeks attack"
    (
        "span",
        "(?:(?:THE|THESE|THIS)? (?:LAST|PAST|NEXT|COMING|PREV)|THE FOLL) ABOUT? SOME? ENTIRE? UNITS",
        read_days.span,
    ),
    ("span_one", "(?:THE|THIS)? PAST UNIT", read_days.span_one),
    ("span_between", "THE? SOME (?:LAST|PAST|PREV|FOLL) UNITS", read_days.span),
    (
        "which_daypart",
        "(?:EARLY|LATE|EARLIER|LATER)? (?:WHICH|THE) (?:EARLY|LATE|MID)? DPART",
        read_days.daypart,
    ),
    (
        "which_unit",
        "(?:MODP|EARLIER|LATER|LATE|EARLY)? WHICH (?:UNIT|CENTURY|WEEKEND)|THE UNIT FOLL",
        read_days.unit_which,
    ),
    ("unit_part", "(?:MODP|LATER IN|EARLIER IN) (?:THE|THIS) (?:UNIT|CENTURY)", read_days.unit_which),
    ("weekend", "(?:THE|A)? WEEKEND", read_days.weekend),
    ("century", "THE? MODP? (?:ORDW|ORDD) DASH? CENTURY ERA?", read_dates.century),
    (
        "part_of_year",
        "THE? ORDW (?:UNIT|HALF) OFYEAR?",
        read_dates.part_of_year,
    ),
    ("decade", "THE? MODP? DECADE ERA?", read_dates.decade),
    ("season", "(?:MODP|EARLIER|LATER|LATE|EARLY)? (?:WHICH|THE)? SEASON OFYEAR?", read_dates.season),
    ("old", "ABOUT? SOME DASH? ANYUNIT (?:DASH? OLD|OF AGE)", read_days.duration),
    (
        "half",
        "ABOUT? HALF (?:A|DASH) (?:UNIT|CENTURY)",
        read_days.duration,
    ),
    ("and_half", "ABOUT? (?:A|QTY) ANYUNIT AND A HALF", read_days.duration),
    ("half_after", "ABOUT? QTY AND A HALF ANYUNIT", read_days.duration),
    ("duration", "ABOUT? SOME (?:DASH|ENTIRE)? ANYUNIT (?:DASH? LONG)?", read_days.duration),
    ("duration_one", "ABOUT? (?:A ENTIRE? (?:UNIT|CENTURY)|UNIT DASH LONG)", read_days.duration),
    ("duration_some", "(?<=IN) UNITS|UNITS (?=OF)", read_days.duration),
    ("years", "ABOUT? (?:MODP THE?)? YEAR DASH (?:YEAR|DAY|NUM) ERA?", read_dates.year_range),
    ("era", "ABOUT? (?:MODP THE?)? QTY (?:DASH QTY)? ERA", read_dates.year),
    ("year", "ABOUT? (?:MODP THE?)? YEAR ERA?", read_dates.year),
    ("bare_daypart", "(?:EARLY|LATE|MID) DPART|(?<=IN) DPART (?! ON)", read_days.daypart),
    ("reference", "REF", read_days.reference),
)


def _compiled(shape: str) -> str:
    """A shape in names becomes a pattern over codes."""
    while (opened := re.sub(r"[A-Z]+", lambda m: _PIECES.get(m.group(), m.group()), shape)) != shape:
        shape = opened
    return re.sub(r"[A-Z]+", lambda m: CODES[m.group()], shape.replace("\\Z", "$")).replace(" ", "")


_SCAN: Final = re.compile("|".join(f"(?P<{name}>{_compiled(shape)})" for name, shape, _ in _SHAPES))
# What no expression runs across, and what one is made around: runs without a head hold none.
_BREAKS: Final = "".join(CODES[part] for part in ("OTHER", "PASTV", "FUTURE", "STOP"))
_HEADS: Final = "".join(CODES[part] for part in TABLES["contexts"]["heads"])
_RUN: Final = re.compile(f"[^{_BREAKS}{_HEADS}]*+[{_HEADS}][^{_BREAKS}]*+")
_READERS: Final = {name: reader for name, _, reader in _SHAPES}


def read(words: Sequence[Word]) -> Iterator[Found]:
    """Every time expression of the words, in order; none overlaps another."""
    codes = "".join([word.code for word in words])
    for run in _RUN.finditer(codes):
        start, end = run.span()
        seen = codes[start : end + 1]  # shapes look one word beyond themselves
        at = 0
        while match := _scanned(seen, at):
            name, first, last = match
            draft = _READERS[name](words, start + first, start + last)
            if draft is None:
                at = first + 1
                continue
            yield Found(start + first, start + last, draft)
            at = last


@lru_cache(maxsize=20_000)
def _scanned(codes: str, at: int) -> tuple[str, int, int] | None:
    """The next shape, and where it begins and ends; kept, for most runs are short and come again."""
    match = _SCAN.search(codes, at)
    return (match.lastgroup or "", match.start(), match.end()) if match is not None else None
