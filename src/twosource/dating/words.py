"""A text as the words of time: each word's place, its part in a time expression, and its value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from twosource.dating.lexicon import (
    BEFORE_MONTH,
    CODES,
    ENTRIES,
    HOLIDAYS,
    NAMED_DAYS,
    ORGANISATION_WORDS,
    PEOPLE,
    SHY_MONTHS,
    SHY_SEASONS,
    SHY_WEEKDAYS,
)
from twosource.text.numerals import NUMBER_WORDS, ORDINAL_WORDS, numeral_at, ordinal_at

_TOKEN: Final = re.compile(
    r"""
      (?P<numdate> \b\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\d-])
        | (?<![\d.,/-])\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d\d)(?![\d/-]) )
    | (?P<clock> \b\d{1,2}:\d\d(?::\d\d)?(?!\d) )
    | (?P<ordinal> \b\d{1,4}(?:st|nd|rd|th)\b )
    | (?P<decade> (?:\b\d{3}|['’]\d|\b[2-9])0['’]?s\b )
    | (?P<short> ['’]\d\d\b(?!\d) )
    | (?P<number> \d{1,3}(?:,\d{3})+(?:\.\d+)? | \d+(?:\.\d+)? )
    | (?P<ampm> \b[apAP]\.[mM]\b\.? )
    | (?P<era> \b[Bb]\.[Cc]\.?(?:[Ee]\.)? | \bA\.D\.? )
    | (?P<word> [^\W\d_]+ )
    | (?P<break> \n\s*\n )
    | (?P<mark> [^\w\s] )
    """,
    re.VERBOSE,
)
_MERIDIEM: Final = re.compile(r"(am|pm)\Z", re.IGNORECASE)
_GLUED: Final = re.compile(r"([0-2]?\d|3[01])((?:19|20)\d\d)\Z")
C: Final = CODES
_OTHER, _NUM, _DAY, _YEAR, _STOP = C["OTHER"], C["NUM"], C["DAY"], C["YEAR"], C["STOP"]
_NUMERIC: Final = frozenset((C["NUM"], C["DAY"], C["YEAR"], C["ORDD"]))

@dataclass(slots=True)
class Word:
    """One word or mark of the text: offsets, lower-case form, part (a code of `CODES`) and value."""

    start: int
    end: int
    lower: str
    code: str
    value: int | float | str | None = None
    capital: bool = False


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of text[start:end], each with the part it can play in a time expression."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or ""
        raw = match.group()
        at, to = match.span()
        if kind == "word":
            lower = raw.lower()
            entry = ENTRIES.get(lower)
            if entry is not None:
                found.append(Word(at, to, lower, entry.code, entry.value, raw[0].isupper()))
            else:
                found.append(Word(at, to, lower, _verb(lower), None, raw[0].isupper()))
            if found[-1].code == C["PASTV"] and len(found) > 1 and found[-2].lower in ("be", "to"):
                found[-1].code = _OTHER  # "will be held"
        elif kind == "mark":
            entry = ENTRIES.get(raw)
            code = entry.code if entry else C["APOS"] if raw in "'’" else _OTHER
            found.append(Word(at, to, raw, code))
        else:
            found += _NUMBERS[kind](raw, at, found)
    _spell(found)
    _doubt(found)
    return found


def _verb(lower: str) -> str:
    return C["PASTV"] if lower.endswith("ed") and len(lower) > 4 else _OTHER


def _one(code: str, value: int | float | str | None, raw: str, at: int) -> list[Word]:
    return [Word(at, at + len(raw), raw.lower(), code, value)]


def _number(raw: str, at: int, before: list[Word]) -> list[Word]:
    if raw.isdigit():
        value = int(raw) if len(raw) < 16 else 0
        if len(raw) == 4 and 1000 <= value <= 2100:
            return _one(_YEAR, value, raw, at)
        glued = _GLUED.match(raw) if before and before[-1].code == C["MONTH"] and len(raw) in (5, 6) else None
        if glued is not None:
            day, year = glued.groups()
            return _one(_DAY, int(day), day, at) + _one(_YEAR, int(year), year, at + len(day))
        return _one(_DAY if 1 <= value <= 31 and len(raw) <= 2 else _NUM, value, raw, at)
    try:
        return _one(_NUM, float(raw.replace(",", "")), raw, at)
    except ValueError:
        return _one(_NUM, None, raw, at)


def _decade(raw: str, at: int, _before: list[Word]) -> list[Word]:
    figures = "".join(c for c in raw if c.isdigit())
    return _one(C["DECADE"], figures[:3] if len(figures) == 4 else "19" + figures[0], raw, at)


_NUMBERS: Final[dict[str, Callable[[str, int, list[Word]], list[Word]]]] = {
    "numdate": lambda raw, at, _: _one(C["NUMDATE"], raw, raw, at),
    "clock": lambda raw, at, _: _one(C["CLOCK"], raw, raw, at),
    "ordinal": lambda raw, at, _: _one(C["ORDD"], int(raw[:-2]), raw, at),
    "decade": _decade,
    "short": lambda raw, at, _: _one(_YEAR, 1900 + int(raw[1:]), raw, at),
    "number": _number,
    "ampm": lambda raw, at, _: _one(C["AMPM"], raw[0].lower(), raw, at),
    "era": lambda raw, at, _: _one(C["ERA"], raw[0].lower(), raw, at),
    "break": lambda raw, at, _: _one(_STOP, None, raw, at),
}


def _spell(found: list[Word]) -> None:
    """Join number words into one number, ordinals likewise, and the words of a fixed day."""
    i = 0
    while i < len(found):
        word = found[i]
        if word.lower in NUMBER_WORDS or (word.lower in ("a", "half") and i + 1 < len(found)):
            _join_numeral(found, i)
        elif word.lower in ORDINAL_WORDS:
            ordinal = ordinal_at([word.lower], 0)
            word.code, word.value = C["ORDW"], ordinal[0] if ordinal else None
        elif word.lower in _HOLIDAY_STARTS and word.capital:
            _join_holiday(found, i)
        elif word.code in (C["AMPM"], C["ERA"]) and word.value is None:
            word.value = word.lower[0]
        i += 1


def _join_numeral(found: list[Word], i: int) -> None:
    tokens = [w.lower for w in found[i : i + 8]]
    number = numeral_at(tokens, 0)
    if number is None or (number[1] == 1 and tokens[0] in ("a", "half")) or tokens[1:2] == ["couple"]:
        return
    value, used = number
    ordinal = (
        found[i + used + 1] if used == 1 and len(found) > i + 2 and found[i + 1].code == C["DASH"] else None
    )
    if ordinal is not None and ordinal.lower in ORDINAL_WORDS and found[i].lower.endswith("ty"):
        unit = ordinal_at([ordinal.lower], 0)
        value, used = value + (unit[0] if unit else 0), 3
    last = found[i + used - 1]
    code = C["ORDW"] if ordinal is not None and used == 3 else _NUM
    found[i : i + used] = [Word(found[i].start, last.end, tokens[0], code, value, found[i].capital)]


_HOLIDAY_STARTS: Final = frozenset(re.split(r"\W", name)[0] for name in HOLIDAYS)
_HOLIDAY_WORDS: Final = sorted(
    ((re.findall(r"\w+|'", name), day) for name, day in HOLIDAYS.items()), key=lambda item: -len(item[0])
)


def _join_holiday(found: list[Word], i: int) -> None:
    for parts, day in _HOLIDAY_WORDS:
        here = [w.lower.replace("’", "'") for w in found[i : i + len(parts)]]
        if here == parts:
            last = found[i + len(parts) - 1]
            found[i : i + len(parts)] = [Word(found[i].start, last.end, parts[0], C["HOLIDAY"], day, True)]
            return


def _doubt(found: list[Word]) -> None:
    """Take back the part of words that look like a month, a weekday or a season and are none."""
    for i, word in enumerate(found):
        if word.code == C["MONTH"]:
            _swallow_dot(found, i)
            if not _is_month(found, i):
                word.code = C["FUTURE"] if word.lower == "may" else _OTHER
        elif word.code in (C["WDAY"], C["WDAYS"]):
            _swallow_dot(found, i)
            if not _is_weekday(found, i):
                word.code = _OTHER
        elif (word.code == C["SEASON"] and not _is_season(found, i)) or (
            word.code == C["ERA"] and word.lower in ("ad", "ce") and not (i and found[i - 1].code in _NUMERIC)
        ):
            word.code = _OTHER


def _swallow_dot(found: list[Word], i: int) -> None:
    """As in "Sept." is one word with its dot."""
    if (
        len(found[i].lower) <= 5
        and i + 2 < len(found)
        and found[i + 1].lower == "."
        and found[i].lower != "march"
    ):
        after = found[i + 2]
        if found[i + 1].start == found[i].end and after.code in _NUMERIC | {C["MONTH"], C["COMMA"]}:
            found[i].end = found[i + 1].end
            del found[i + 1]


def _near(found: list[Word], i: int, step: int) -> Word:
    j = i + step
    return found[j] if 0 <= j < len(found) else _NOTHING


_NOTHING: Final = Word(0, 0, "", _STOP)


def _is_month(found: list[Word], i: int) -> bool:
    word, before, after = found[i], _near(found, i, -1), _near(found, i, 1)
    if (
        before.code in (_DAY, C["ORDD"])
        or after.code in _NUMERIC
        or (after.lower == "the"
        and before.code == _DAY)
    ):
        return not (word.lower == "may" and not word.capital and after.code != _YEAR and before.code != _DAY)
    if not word.capital or before.lower in PEOPLE:
        return False
    if word.lower not in SHY_MONTHS:
        return True
    if len(word.lower) <= 4 and word.lower not in ("may", "june"):
        return before.code in BEFORE_MONTH and after.code in (C["COMMA"], _STOP)
    if before.code in BEFORE_MONTH or after.code == C["OF"]:
        return not (word.lower == "march" and after.lower in ("on", "to", "against"))
    return before.code not in (_STOP,) and not before.capital and word.lower != "may"


def _is_weekday(found: list[Word], i: int) -> bool:
    word, before, after = found[i], _near(found, i, -1), _near(found, i, 1)
    if not word.capital or before.lower in NAMED_DAYS:
        return False
    if word.lower in SHY_WEEKDAYS:
        return after.code in (C["MONTH"], _DAY, C["COMMA"], C["NUMDATE"]) and _near(found, i, 2).code in (
            C["MONTH"],
            _DAY,
            _YEAR,
        )
    return after.lower not in ORGANISATION_WORDS or not after.capital


def _is_season(found: list[Word], i: int) -> bool:
    word, before, after = found[i], _near(found, i, -1), _near(found, i, 1)
    if word.capital and before.capital and before.code == _OTHER:
        return False
    if word.lower not in SHY_SEASONS:
        return True
    if word.lower == "fall" and after.code == C["OF"] and _near(found, i, 2).code != _YEAR:
        return False
    if after.code == _YEAR or before.code in (
        C["LAST"],
        C["NEXT"],
        C["EARLY"],
        C["LATE"],
        C["MID"],
        C["EACH"],
    ):
        return True
    return before.code in (C["IN"], C["THIS"], C["THAT"], C["THE"], C["FOLL"], C["PREV"])
