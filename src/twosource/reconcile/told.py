"""Told: one number as one document gives it, with when, according to whom and which numbers it can mean."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from math import inf
from typing import Final

from msgspec import Struct

from twosource.findings.kept import kept
from twosource.findings.mentions import FigureMention
from twosource.reconcile.origins import Origin
from twosource.text.edtf import Days
from twosource.text.lexicon import load_table

FLOOR: Final = 1.25  # "at least 16" agrees with 17 to 20; 44 is another count
ABOUT: Final = 0.1  # "about 100" means 90 to 110

Range = tuple[float, float]
Order = tuple[date, date, str, int, int]


class Told(Struct, frozen=True, eq=False, dict=True):
    """A figure of one document, ready to be laid beside the figures of others."""

    mention: FigureMention
    document: str
    article: str  # origin of the document, for a fixed order
    lineage: str
    origin: Origin
    source: str | None  # key of whoever is cited
    when: Days  # the days of which it can be the count; unknown: all days
    dated: bool
    as_of: str | None
    number: str  # the words of the number
    dead: int = 0  # so many of those counted have died: it counts all who were hit

    @property
    def with_dead(self) -> bool:
        """Whether it counts all who were hit, and some of them have died."""
        return self.dead > 0

    @kept
    def lowest(self) -> int | None:
        """The smaller number that is said."""
        m = self.mention
        return m.value if m.value is not None else m.low if m.low is not None else m.high

    @kept
    def highest(self) -> int | None:
        """The larger number that is said."""
        m = self.mention
        return m.value if m.value is not None else m.high if m.high is not None else m.low

    @property
    def vague(self) -> bool:
        """Whether no number is said at all."""
        return self.lowest is None

    @kept
    def range(self) -> Range:
        """Every number that it can mean."""
        return meaning(self.mention)

    @kept
    def near(self) -> Range:
        """The range with its open end drawn in to the number that is said."""
        low, high = self.range
        said_low, said_high = self.lowest or 0, self.highest or 0
        return (max(low, said_low / FLOOR), min(high, max(said_high * FLOOR, said_high + 1)))

    @kept
    def order(self) -> Order:
        """Earlier first, undated last; the same whatever the order of the input."""
        return (self.when.last, self.when.first, self.article, self.mention.start, self.mention.number.start)


def meaning(m: FigureMention) -> Range:
    """The numbers that a count with its qualifier can mean; a vague word says only that there are some."""
    if m.value is None:
        if m.qualifier == "vague" or m.low is m.high is None:  # "nearly half of the population"
            return (1, inf)
        return (m.low if m.low is not None else 0, m.high if m.high is not None else inf)
    value = float(m.value)
    match m.qualifier:
        case "at_least" | "more_than":  # "150" and "more than 150" are no dispute
            return (value, inf)
        case "at_most" | "less_than":
            return (0, value)
        case "about":
            return (value * (1 - ABOUT), value * (1 + ABOUT))
        case "nearly":
            return (value * (1 - ABOUT), value)
        case _:
            return (value, value)


def meet(a: Told, b: Told) -> bool:
    """Two counts meet if one number can be meant by both."""
    return a.range[0] <= b.range[1] and b.range[0] <= a.range[1]


def agree(a: Told, b: Told) -> bool:
    """Two counts agree if they meet and neither leaves the other's number far behind."""
    if a.vague or b.vague:
        return False
    return meet(a, b) and a.near[0] <= b.near[1] and b.near[0] <= a.near[1]


def before(a: Told, b: Told) -> bool:
    """Whether the first count is surely of an earlier day."""
    return a.when.last < b.when.first


@lru_cache(maxsize=4096)
def counted(victims: str, *, total: bool = False) -> str:
    """The kind that is counted: "people", "armed", or the word itself in the singular.

    Of a running total (of a war, of a year) a trade or a lot is a kind: its protesters are not all its dead.
    """
    table = load_table("twosource.reconcile", "victims")
    word = re.sub(r"[^\w-]+", " ", victims.lower()).split()[-1:] or ["people"]
    if word[0] in table["general"] and not (total and word[0] in table["some"]):
        return "people"
    if word[0] in table["armed"]:
        return "armed"
    return who(victims)


def among(kind: str) -> bool:
    """Whether those of a kind are people like all others: children, women, relatives."""
    return kind in load_table("twosource.reconcile", "victims")["among"]


def who(victims: str) -> str:
    """The word for those counted, in the singular: two spellings of one subset meet."""
    words = victims.lower().split() or ["people"]
    irregular: dict[str, str] = load_table("twosource.reconcile", "victims")["singular"]
    last = irregular.get(words[-1], words[-1])
    if last == words[-1] and last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return " ".join((*words[:-1], last))


def vague_count(number: str) -> int | None:
    """The number that ACLED's code book puts for a vague word."""
    table: dict[str, int] = load_table("twosource.reconcile", "victims")["vague"]
    found = [table[word] for word in re.findall(r"[a-z]+", number.lower()) if word in table]
    return max(found) if found else None
