"""Words that rest on their neighbours: "may" the verb, "sat" the verb, "twenty-three" the number."""

from __future__ import annotations

import re
from typing import Final

from twosource.dating.lexicon import (
    BEFORE_MONTH,
    CODES,
    HOLIDAY_STARTS,
    HOLIDAYS,
    NAMED_DAYS,
    ORGANISATION_WORDS,
    PEOPLE,
    SHY_MONTHS,
    SHY_SEASONS,
    SHY_WEEKDAYS,
)
from twosource.dating.words import Word, words_of
from twosource.text.numerals import NUMBER_WORDS, ORDINAL_WORDS, numeral_at, ordinal_at

C: Final = CODES
_OTHER, _NUM, _DAY, _YEAR, _STOP = C["OTHER"], C["NUM"], C["DAY"], C["YEAR"], C["STOP"]
_NUMERIC: Final = frozenset((C["NUM"], C["DAY"], C["YEAR"], C["ORDD"]))
_HOLIDAY_WORDS: Final = sorted(
    ((re.findall(r"\w+|['.-]", name), day) for name, day in HOLIDAYS.items()), key=lambda item: -len(item[0])
)


def settled(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end] with numbers joined and every doubtful part decided."""
    found, unsure = words_of(text, start, end)
    gone = done = 0
    for index in unsure:
        i = index - gone
        if i < done:  # inside a number that is joined already
            continue
        before = len(found)
        _settle(found, i)
        gone += before - len(found)
        done = i + 1
    return found


_AFTER_A: Final = frozenset(("a", "hundred", "thousand", "dozen", "half", "quarter", "score", "third"))


def _settle(found: list[Word], i: int) -> None:
    word = found[i]
    lower = word.lower
    if lower in NUMBER_WORDS or (
        lower in ("a", "half") and i + 1 < len(found) and found[i + 1].text in _AFTER_A
    ):
        _join_numeral(found, i)
    elif lower in ORDINAL_WORDS:
        ordinal = ordinal_at([lower], 0)
        word.code, word.value = C["ORDW"], ordinal[0] if ordinal else None
    elif lower in HOLIDAY_STARTS:
        _join_holiday(found, i)
    elif word.code in (C["AMPM"], C["ERA"]):
        word.value = lower[0]
        if lower in ("ad", "ce") and not (i and found[i - 1].code in _NUMERIC):
            word.code = _OTHER
    elif word.code in _JUDGES:
        _swallow_dot(found, i)
        if not _JUDGES[word.code](found, i):
            word.code = _OTHER
        elif word.code == C["MONTH"] and i and found[i - 1].code == _DAY:
            _short_year(found, i + 1)


def _join_numeral(found: list[Word], i: int) -> None:
    tokens = [word.lower for word in found[i : i + 8]]
    number = numeral_at(tokens, 0)
    if number is None or (number[1] == 1 and tokens[0] in ("a", "half")) or tokens[1:2] == ["couple"]:
        return
    value, used = number
    code = _NUM
    ordinal = ordinal_at(tokens, 0) if used == 1 and tokens[0].endswith("ty") else None
    if ordinal is not None and ordinal[1] > 1:  # "twenty-first"
        (value, used), code = ordinal, C["ORDW"]
    start, end = found[i].start, found[i + used - 1].end
    found[i : i + used] = [Word(start, end, found[i].text, code, value)]


def _join_holiday(found: list[Word], i: int) -> None:
    if not found[i].capital:
        return
    for parts, day in _HOLIDAY_WORDS:
        here = [word.lower.replace("’", "'") for word in found[i : i + len(parts)]]
        if here == parts:
            if " " in day and not _is_when(found, i, i + len(parts)):
                return
            last = found[i + len(parts) - 1]
            found[i : i + len(parts)] = [Word(found[i].start, last.end, found[i].text, C["HOLIDAY"], day)]
            return


def _is_when(found: list[Word], first: int, end: int) -> bool:
    """Whether a feast says when, and is neither what something is for nor a part of a name.

    So "on Easter Sunday", "during the holy month of Ramadan"; not "the Eid truce", "the Easter Rising".
    """
    if end < len(found) and (found[end].lower in _IN_NAMES or _goes_on(found[end])):
        return False
    at = first - 1
    while at >= 0 and first - at <= _FARTHEST and found[at].lower in _AROUND_FEASTS:
        at -= 1
    return at < 0 or found[at].lower in _BEFORE_FEASTS or found[at].code in (C["COMMA"], C["WDAY"])


def _goes_on(word: Word) -> bool:
    return word.code == C["WDAY"] or (word.capital and word.code == _OTHER)


_FARTHEST: Final = 8
_AROUND_FEASTS: Final = frozenset(
    "the holy muslim islamic christian fasting month of feast first day".split()
)
_BEFORE_FEASTS: Final = frozenset(
    "on in during over throughout since until till this last early late".split()
)
_IN_NAMES: Final = frozenset(("al", "el", "bin", "ibn", "-", "–", "truce", "ceasefire"))


def _swallow_dot(found: list[Word], i: int) -> None:
    """An abbreviation ("Sept.") is one word with its dot."""
    word = found[i]
    if len(word.text) > 5 or word.lower == "march" or i + 2 >= len(found):
        return
    dot, after = found[i + 1], found[i + 2]
    if dot.text == "." and dot.start == word.end and (after.code in _NUMERIC or after.code in _AFTER_DOT):
        word.end = dot.end
        del found[i + 1]


def _short_year(found: list[Word], i: int) -> None:
    """A wire's "23 OCT 89": no day of a month is above 31, so the figure after it is a year."""
    word = found[i] if i < len(found) else None
    if word is not None and word.code == _NUM and len(word.text) == 2 and isinstance(word.value, int):
        word.code, word.value = _YEAR, 1900 + word.value


_AFTER_DOT: Final = frozenset((C["MONTH"], C["COMMA"]))


def _near(found: list[Word], i: int, step: int) -> Word:
    j = i + step
    return found[j] if 0 <= j < len(found) else _NOTHING


_NOTHING: Final = Word(0, 0, "", _STOP)


def _is_month(found: list[Word], i: int) -> bool:
    word, before, after = found[i], _near(found, i, -1), _near(found, i, 1)
    if (
        before.code in (_DAY, C["ORDD"])
        or after.code in _NUMERIC
        or (after.lower == "the" and before.code == _DAY)
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
    if _is_named(word, after):
        return False  # "police say April Quill ..."
    return before.code not in (_STOP,) and not before.capital and word.lower != "may"


def _is_named(word: Word, after: Word) -> bool:
    """Whether a word is the first half of a name: the next one has a capital too and is no part of a date."""
    return word.capital and after.capital and after.code == _OTHER


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
    unled = (_OTHER, C["PASTV"], C["IN"], C["STOP"])
    if _is_named(word, after) and before.code in unled and word.lower not in SHY_SEASONS:
        return False  # "near Winter Haven"
    if before.lower in {"a", "an"} and _is_named(word, after) and _is_named(after, _near(found, i, 2)):
        return False  # "a Winter Haven High School student", but "the Autumn Harvest Uprising"
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
    return before.code in (C["IN"], C["THIS"], C["THAT"], C["THE"], C["FOLL"], C["PREV"], C["SAME"])


_JUDGES: Final = {
    C["MONTH"]: _is_month,
    C["WDAY"]: _is_weekday,
    C["WDAYS"]: _is_weekday,
    C["SEASON"]: _is_season,
}
