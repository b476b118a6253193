"""Words: numbers, days and counts as a desk editor writes them."""

from __future__ import annotations

from typing import Final

from twosource.reconcile.told import Told
from twosource.text.edtf import bounds, is_uncertain

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_BEFORE: Final = {
    "at_least": "at least ", "more_than": "more than ", "at_most": "at most ", "less_than": "fewer than ",
    "about": "about ", "nearly": "nearly ",
}  # fmt: skip


def number_words(told: Told) -> str:
    """A count as it is said: "at least 16", "12 to 15", "dozens"."""
    m = told.mention
    if m.value is not None:
        return f"{_BEFORE.get(m.qualifier, '')}{m.value}"
    if m.low is not None and m.high is not None:
        return f"{m.low} to {m.high}"
    return " ".join(told.number.lower().split()) or "an unknown number"


def day_words(edtf: str) -> str:
    """A date in words: "22 March 2024", "March 2024", "25 to 31 March 2024"."""
    span = bounds(edtf)
    if span is None:
        return edtf
    first, last = span
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    doubt = "perhaps " if is_uncertain(edtf) else ""
    if first == last:
        return doubt + end
    if len(edtf.rstrip("?~%")) == 7:
        return f"{doubt}{_MONTHS[last.month - 1]} {last.year}"
    if len(edtf.rstrip("?~%")) == 4:
        return f"{doubt}{last.year}"
    start = (
        str(first.day)
        if (first.year, first.month) == (last.year, last.month)
        else day_words(first.isoformat())
    )
    return f"{doubt}{start} to {end}"


def plural(number: int, word: str) -> str:
    """A number with its noun: "1 origin", "3 origins"."""
    return f"{number} {word}{'' if number == 1 else 's'}"
