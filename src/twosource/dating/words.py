"""A text as the words of time: each word's place, its part in a time expression, and its value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from twosource.dating.lexicon import CODES, ENTRIES, HOLIDAY_STARTS
from twosource.text.numerals import NUMBER_WORDS, ORDINAL_WORDS

_TOKEN: Final = re.compile(
    r"""
    [ ]?+ (?:
      (?P<word> (?:[A-Za-z]++[^\W\d_]*+|[^\W\d_]++) (?!\.[MmCcDd]\b) )
    | (?P<point> [^\w\s'’] )
    | (?P<numdate> \b\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\d-])(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?
        | (?<![\d.,/-])\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d\d)(?![\d/-]) )
    | (?P<clock> \b\d{1,2}:\d\d(?::\d\d)?(?!\d) )
    | (?P<ordinal> \b\d{1,4}(?:st|nd|rd|th|ST|ND|RD|TH)\b )
    | (?P<decade> (?:\b\d{3}|['’]\d|\b[2-9])0['’]?s\b )
    | (?P<short> ['’]\d\d\b(?!\d) )
    | (?P<number> \d{1,3}(?:,\d{3})+(?:\.\d+)? | \d+(?:\.\d+)? )
    | (?P<ampm> \b[apAP]\.[mM]\b\.? )
    | (?P<era> \b[Bb]\.[Cc]\.?(?:[Ee]\.)? | \bA\.D\.? )
    | (?P<letter> [^\W\d_] )
    | (?P<break> \n\s*\n )
    | (?P<mark> ['’] )
    )
    """,
    re.VERBOSE,
)
_GLUED: Final = re.compile(r"([0-2]?\d|3[01])((?:19|20)\d\d)\Z")
C: Final = CODES
_OTHER, _PASTV = C["OTHER"], C["PASTV"]
_FORMS: Final = frozenset((C["PASTV"], C["TO"]))


class Word(Struct):
    """One word or mark of the text: offsets, how it is written, part (a code of `CODES`) and value."""

    start: int
    end: int
    text: str
    code: str
    value: int | float | str | None = None

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital."""
        return self.text[:1].isupper()


_INFINITE: Final = frozenset(("be", "to", "BE", "TO"))
_UNSURE_CODES: Final = frozenset(C[p] for p in ("MONTH", "WDAY", "WDAYS", "SEASON", "ERA", "AMPM"))
_UNSURE_WORDS: Final = NUMBER_WORDS | ORDINAL_WORDS | HOLIDAY_STARTS | {"a", "half"}
# How a word is looked up: what it does, its value, and whether that rests on its neighbours.
_LOOKUP: Final[dict[str, tuple[str, int | str | None, bool]]] = {
    form: (entry.code, entry.value, entry.code in _UNSURE_CODES or word in _UNSURE_WORDS)
    for word, entry in ENTRIES.items()
    for form in (word, word.capitalize(), word.upper())
} | {
    form: (_OTHER, None, True)
    for word in _UNSURE_WORDS - ENTRIES.keys()
    for form in (word, word.capitalize(), word.upper())
}


class _Entries(dict[str, tuple[str, int | str | None, bool] | None]):
    """How each word of letters is looked up, worked out once; None for what is none."""

    def __missing__(self, raw: str) -> tuple[str, int | str | None, bool] | None:
        found = _LOOKUP.get(raw)
        if found is None and raw.isalpha():
            past = raw[-2:] in ("ed", "ED") and len(raw) > _SHORT
            found = (_PASTV if past else _OTHER, None, False)
        if len(raw) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[raw] = found
        return found


_SHORT: Final = 4  # letters: "need", "Reed"
_MOST: Final = 50_000  # words that are remembered
_LONGEST: Final = 40  # letters of such a word
_ENTRIES: Final = _Entries()


def words_of(text: str, start: int, end: int) -> tuple[list[Word], list[int]]:
    """The words and marks of text[start:end], and which of them rest on their neighbours."""
    found: list[Word] = []
    unsure: list[int] = []
    add, entries = found.append, _ENTRIES
    for match in _TOKEN.finditer(text, start, end):
        at, to = match.span()
        at += text[at] == " "
        raw = text[at:to]
        entry = entries[raw]
        if entry is not None:
            code, value, rests = entry
            if rests:
                unsure.append(len(found))
            elif code in _FORMS and found:
                code = _verb(code, found[-1])
            add(Word(at, to, raw, code, value))
        else:
            kind = match.lastgroup or ""
            if kind in _NUMBERS:
                found += _NUMBERS[kind](raw, at, found)
            else:
                add(Word(at, to, raw, C["APOS"] if raw in "'’" else _OTHER))
    return found, unsure


def _verb(code: str, before: Word) -> str:
    """A past form after "be" is none ("will be held"); "set to" looks ahead."""
    if code == _PASTV:
        return _OTHER if before.text in _INFINITE else code
    if before.text == "set":
        before.code = C["FUTURE"]
    return code


def _one(code: str, value: int | float | str | None, raw: str, at: int) -> list[Word]:
    return [Word(at, at + len(raw), raw, code, value)]


def _number(raw: str, at: int, before: list[Word]) -> list[Word]:
    if raw.isdigit():
        value = int(raw) if len(raw) < 16 else 0
        if len(raw) == 4 and 1000 <= value <= 2100 and not _dialled(before):
            return _one(C["YEAR"], value, raw, at)
        glued = _GLUED.match(raw) if before and before[-1].code == C["MONTH"] and len(raw) in (5, 6) else None
        if glued is not None:  # "Jul 282016"
            day, year = glued.groups()
            return _one(C["DAY"], int(day), day, at) + _one(C["YEAR"], int(year), year, at + len(day))
        return _one(C["DAY"] if 1 <= value <= 31 and len(raw) <= 2 else C["NUM"], value, raw, at)
    return _one(C["NUM"], float(raw.replace(",", "")) if len(raw) < 16 else None, raw, at)


def _dialled(before: list[Word]) -> bool:
    """Whether a telephone number goes on: "504-822- | 1111", "(504) 822- | 1111"."""
    if len(before) < 3:
        return False
    area, group, dash = before[-3:]
    inside = len(group.text) == 3 and group.text.isdigit() and group.end == dash.start
    return inside and dash.text in {"-", "."} and area.text in {"-", ".", ")"}


def _decade(raw: str, at: int, _before: list[Word]) -> list[Word]:
    figures = "".join(c for c in raw if c.isdigit())
    return _one(C["DECADE"], figures[:3] if len(figures) == 4 else "19" + figures[0], raw, at)


_NUMBERS: Final[dict[str, Callable[[str, int, list[Word]], list[Word]]]] = {
    "numdate": lambda raw, at, _: _one(C["NUMDATE"], raw.partition("T")[0], raw, at),
    "clock": lambda raw, at, _: _one(C["CLOCK"], raw, raw, at),
    "ordinal": lambda raw, at, _: _one(C["ORDD"], int(raw[:-2]), raw, at),
    "decade": _decade,
    "short": lambda raw, at, _: _one(C["YEAR"], 1940 + (int(raw[1:]) - 40) % 100, raw, at),
    "number": _number,
    "ampm": lambda raw, at, _: _one(C["AMPM"], raw[0].lower(), raw, at),
    "era": lambda raw, at, _: _one(C["ERA"], raw[0].lower(), raw, at),
    "break": lambda raw, at, _: _one(C["STOP"], None, raw, at),
}
