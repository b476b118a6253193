"""EDTF dates as a reader says them: "25 to 31 March 2024", "about March 2024"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from twosource.text.edtf import is_approximate, is_uncertain, plain

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_PARTS: Final = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "33": "first quarter of", "34": "second quarter of", "35": "third quarter of", "36": "last quarter of",
}  # fmt: skip
_DATE: Final = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?\Z")


@lru_cache(maxsize=65536)
def day(edtf: str | None) -> str:
    """A date in words; one that this module cannot read stays as it is written."""
    if edtf is None:
        return "date unknown"
    words = _interval(plain(edtf))
    if is_approximate(edtf):
        words = f"about {words}"
    return f"{words} (uncertain)" if is_uncertain(edtf) else words


def is_open(edtf: str) -> bool:
    """An interval with one end unknown dates nothing."""
    return edtf.endswith(("/..", "/")) or edtf.startswith(("../", "/"))


def days(first: str | None, last: str | None) -> str:
    """A run of days in words."""
    if first is None or last is None or first == last:
        return day(first if first is not None else last)
    return day(f"{first.partition('/')[0]}/{last.rpartition('/')[2]}")


def _interval(text: str) -> str:
    left, slash, right = text.partition("/")
    if not slash:
        return _single(text)
    if left in ("", ".."):
        return f"until {_single(right)}"
    if right in ("", ".."):
        return f"from {_single(left)} on"
    if left == right:
        return _single(left)
    return f"{_without_repeats(left, right)} to {_single(right)}"


def _without_repeats(left: str, right: str) -> str:
    """The first day of a run without the month and the year that the last one names."""
    one, other = left.split("-"), right.split("-")
    if len(one) == len(other) == 3 and all(part.isdigit() for part in one + other):
        if one[:2] == other[:2]:
            return str(int(one[2]))
        if one[0] == other[0]:
            return _single(left).rsplit(" ", 1)[0]
    return _single(left)


def _single(text: str) -> str:
    match = _DATE.match(text)
    if match is None:
        return text
    year, month, number = match.groups()
    if year.endswith("X"):
        year = year.replace("X", "0") + "s"
    if month is None:
        return year
    if month in _PARTS:
        return f"{_PARTS[month]} {year}"
    if not 1 <= int(month) <= 12:
        return text
    name = f"{MONTHS[int(month) - 1]} {year}"
    return f"{int(number)} {name}" if number else name
