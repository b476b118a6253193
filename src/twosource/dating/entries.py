"""Entries: a page that is written on under the dates of its updates, each counted from its own day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final, NamedTuple

from twosource.dating.lexicon import TABLES

_MONTHS: Final[dict[str, int]] = TABLES["months"]
_ENTRY: Final = re.compile(
    r"""
    (?: ^[^\w\n]{0,4} (?i:updated?|previous(?:ly)?|original(?:ly)?|earlier|latest)
      | \b(?:UPDATED?|PREVIOUS(?:LY)?|ORIGINAL(?:LY)?|EARLIER|LATEST) )
    (?i: [ ](?:story|report|update|post|posted|reported|version) )?
    [ ,@:–—-]{0,3} (?: \d{1,2}(?::\d\d)? [ ]? (?i:[ap]\.?m\.?)? (?:[ ][A-Z]{2,3})? [ ,–—-]{0,3} )?
    (?i:\(?(?:on[ ])?) (?:(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day),?[ ])?
    (?: (?P<one>\d\d?)/(?P<two>\d\d?)(?:/(?P<short>\d\d(?:\d\d)?))?
      | (?P<month>[A-Za-z]{3,9})\.?[ ](?P<day>\d\d?)(?:,?[ ](?P<year>\d{4}))? )
    (?: [ ,@–—-]{1,3} (?:(?i:at)[ ])? \d{1,2}(?::\d\d)? [ ]? (?i:[ap]\.?m\.?)? )?
    \)? [ ]? (?: :(?!\d) | [–—-](?=[ ]\D) )
    """,
    re.VERBOSE | re.MULTILINE,
)
_FAR: Final = 300  # days from the page beyond which a label without a year is none of its updates


class Entry(NamedTuple):
    """What follows a label such as "UPDATE 5/14:", and the day that the label gives it."""

    label: int
    start: int
    day: date


@dataclass(frozen=True, slots=True)
class Log:
    """The entries of a page in order, and the day of what stands under none."""

    anchor: date | None
    entries: Sequence[Entry]

    @classmethod
    def of(cls, text: str, anchor: date | None) -> Log:
        """The entries of a text, each on the day that is nearest to that of its page."""
        if anchor is None or not ("pdate" in text or "PDATE" in text):  # most pages are none
            return cls(anchor, [])
        return cls(anchor, _entries(text, anchor))

    def anchor_at(self, start: int) -> date | None:
        """The day from which words that stand here are counted."""
        return next((entry.day for entry in reversed(self.entries) if entry.label <= start), self.anchor)

    def is_label(self, start: int) -> bool:
        """Whether the words are those of a label, which date nothing that is told."""
        return any(entry.label <= start < entry.start for entry in self.entries)


def _entries(text: str, near: date) -> list[Entry]:
    return [
        Entry(match.start(), match.end(), day)
        for match in _ENTRY.finditer(text)
        if (day := min(_days(match, near), key=lambda day: _gap(day, near), default=None)) is not None
    ]


def _days(match: re.Match[str], near: date) -> Iterator[date]:
    year = match["short"] or match["year"]
    years = [near.year - 1, near.year, near.year + 1]
    if year:
        years = [int(year) + 2000 * (len(year) == len("24"))]
    pairs = [(match["one"], match["two"]), (match["two"], match["one"])]
    if match["month"]:
        month = _MONTHS.get(match["month"].lower())
        pairs = [(month, match["day"])] if month else []
    for told, (one, two) in product(years, pairs):
        try:
            day = date(told, int(one), int(two))
        except ValueError:
            continue
        if year or _gap(day, near) < _FAR:
            yield day


def _gap(day: date, near: date) -> int:
    return abs((day - near).days)
