"""What the words of a time expression tell, asked for by their parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from twosource.dating.drafts import Draft
from twosource.dating.lexicon import CODES
from twosource.dating.words import Word

Words = Sequence[Word]
Reader = Callable[[Words, int, int], Draft | None]
C: Final = CODES
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
WHICH: Final = {
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


def first_of(words: Words, first: int, last: int, *parts: str) -> Word | None:
    """The first word that plays one of the parts."""
    codes = [C[part] for part in parts]
    return next((word for word in words[first:last] if word.code in codes), None)


def number_of(word: Word | None) -> int | None:
    """The whole number that a word is worth."""
    return int(word.value) if word is not None and isinstance(word.value, int | float) else None


def text_of(word: Word | None) -> str | None:
    """What a word is worth, as text."""
    return str(word.value) if word is not None and word.value is not None else None


def mod_of(words: Words, first: int, last: int) -> str | None:
    """The TIMEX3 mod of the first word such as "early" or "end"."""
    return next((_MODS[word.code] for word in words[first:last] if word.code in _MODS), None)


def which_of(words: Words, first: int, last: int) -> str:
    """As in "the next day" and "the following day" are counted from the day last mentioned."""
    codes = [word.code for word in words[first:last]]
    found = [WHICH[code] for code in codes if code in WHICH]
    if not found:
        return ""
    if found[0] == "this" and len(found) > 1:
        return found[1] if found[1] != "that" else "that"
    if found[0] == "next" and C["THE"] in codes:
        return "foll"
    return found[0]


def year_of(words: Words, first: int, last: int) -> tuple[int | None, str, str]:
    """The year of a date as told (a number, or a word such as "that" year), and the era."""
    era = text_of(first_of(words, first, last, "ERA")) or ""
    for i in range(last - 1, first - 1, -1):
        if words[i].code == C["YEAR"]:
            return number_of(words[i]), "", era
        if words[i].code == C["ERA"] and i > first and words[i - 1].code in (C["NUM"], C["DAY"]):
            return number_of(words[i - 1]), "", era
        if words[i].code == C["UNIT"] and words[i].value == "Y":
            return None, which_of(words, first, last), era
    return None, "", era
