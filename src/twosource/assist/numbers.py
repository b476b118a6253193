"""Numbers: every number of the news text with its worth, and how the words beside it hold it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from twosource.assist.quotes import Page
from twosource.assist.words import PACKAGE
from twosource.findings.article import Extent, TimeMention
from twosource.record.vocabulary import Qualifier
from twosource.text.lexicon import load_table
from twosource.text.numerals import numeral_at, range_at, vague_at

_WORD = re.compile(r"\d+(?:[.,]\d+)*\w*(?:[-–—‐‑]\w+)*|[^\W\d_]+(?:[-‐‑][^\W\d_]+)*|\S")
_MONEY = frozenset("$ € £ ¥ ₽ usd eur gbp rs rs.".split())
_SHARE = frozenset({"%", "percent", "per"})
_AGE = re.compile(r"(?:[-‐‑\s]|^)(?:years?|months?|weeks?)\b[-‐‑\s]*(?:old|of\s+age)?", re.IGNORECASE)
_AGED = frozenset({"aged", "age", "ages"})
_NO_NUMBER = frozenset({"many", "numerous", "countless", "multiple", "few"})  # a desk books none for these
_FILLED = 3  # words that may fill the room between a number and its qualifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number of the text. `core` leaves out "between" and "from", `begin` takes in its qualifier.

    `counts` is False for dates, ages, money and shares.
    """

    begin: int
    extent: Extent
    core: Extent
    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    counts: bool


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


def numbers(page: Page, times: Sequence[TimeMention]) -> tuple[Number, ...]:
    """Every number of the news text, in order, none overlapping another."""
    spent = [Extent(t.start, t.end) for t in times]
    return tuple(number for piece in page.pieces for number in _numbers(page.text, piece.extent(), spent))


def _numbers(text: str, piece: Extent, times: Sequence[Extent]) -> Iterator[Number]:
    words = [_Word(m.group().lower(), *m.span()) for m in _WORD.finditer(text, piece.start, piece.end)]
    said = [word.text for word in words]
    at = 0
    while at < len(words):
        found = _number_at(text, words, said, at)
        if found is None:
            at += 1
            continue
        number, at = found[0], at + found[1]
        yield replace(number, counts=number.counts and not _dated(number, times))


def _number_at(text: str, words: Sequence[_Word], said: Sequence[str], at: int) -> tuple[Number, int] | None:
    value = low = high = None
    qualifier: Qualifier | None = None
    if (between := range_at(said, at)) is not None:
        low, high, taken, qualifier = int(between.low), int(between.high), between.consumed, "between"
    elif (vague := vague_at(said, at)) is not None and said[at] not in _NO_NUMBER:
        taken, qualifier = vague.consumed, "vague"
    else:
        numeral = numeral_at(said, at)
        if numeral is None or numeral[0] != int(numeral[0]) or numeral[0] < 0:
            return None
        value, taken = int(numeral[0]), numeral[1]
    first = at + (said[at] in {"between", "from"})
    end = words[at + taken - 1].end
    opened, ahead = _before(said, at)
    number = Number(
        begin=words[opened].start,
        extent=Extent(words[at].start, end), core=Extent(words[first].start, end), value=value, low=low,
        high=high, qualifier=qualifier or _after(said, at + taken) or ahead or "exact",
        counts=_counts(text, said, at, taken, end),
    )  # fmt: skip
    return number, taken


def _counts(text: str, said: Sequence[str], at: int, taken: int, end: int) -> bool:
    """Whether it can count people: no sum of money, no share, no age."""
    before = said[at - 1] if at else ""
    after = said[at + taken] if at + taken < len(said) else ""
    return not (before in _MONEY | _AGED or after in _SHARE or _AGE.match(text, end))


def _dated(number: Number, times: Sequence[Extent]) -> bool:
    return any(t.start <= number.core.start and number.core.end <= t.end for t in times)


def _before(said: Sequence[str], at: int) -> tuple[int, Qualifier | None]:
    """Where the qualifier right before a number begins, and which it is; fillers may stand between."""
    fillers: list[str] = load_table(PACKAGE, "qualifiers")["filler"]["words"]
    for here in range(at, max(-1, at - _FILLED - 1), -1):
        for phrase, kind in _phrases("before"):
            if tuple(said[max(0, here - len(phrase)) : here]) == phrase:
                return here - len(phrase), kind
        if here == 0 or said[here - 1] not in fillers:
            break
    return at, None


def _after(said: Sequence[str], end: int) -> Qualifier | None:
    return next((k for p, k in _phrases("after") if tuple(said[end : end + len(p)]) == p), None)


@cache
def _phrases(side: str) -> tuple[tuple[tuple[str, ...], Qualifier], ...]:
    """Qualifier phrases of one side as words, longest first."""
    rows: dict[Qualifier, list[str]] = load_table(PACKAGE, "qualifiers")[side]
    found = [(tuple(phrase.split()), kind) for kind, phrases in rows.items() for phrase in phrases]
    return tuple(sorted(found, key=lambda row: (-len(row[0]), row[0])))
