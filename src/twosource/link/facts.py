"""Facts: what an event mention is compared by, gathered once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from twosource.findings.groups import EventRef
from twosource.findings.mentions import PlaceMention
from twosource.link.outsets import Outset
from twosource.link.wording import Wording
from twosource.record.vocabulary import EventRole, EventType, Factuality
from twosource.text.edtf import Days

TOLL: Final = 5  # two incidents of neighbouring days in one town seldom share a count from here on
RARE: Final = 10  # victims; a count from here on is shared by few incidents of a pile
Order = tuple[str, str, str, str, EventRef]


class Facts(Struct, eq=False):
    """One event mention with what its document adds, and what the others of its pile make of it."""

    ref: EventRef
    outlet: str | None
    type: EventType
    mode: str | None
    role: EventRole
    factuality: Factuality
    date: str | None  # as told; else, for what a report is mainly about, the day of the report, in doubt
    told_date: str | None
    days: Days | None
    partial: str | None  # a day or month told without its year, "03-22", "03"
    published: Days | None  # the days on which its document can have been published
    place: PlaceMention | None
    told_where: int  # how surely words say that it was there
    insurgent: bool  # done by those who have no planes, whatever they are called
    figures: frozenset[tuple[str, int]]  # whole counts only
    largest: Mapping[str, int]  # the largest of each measure
    words: frozenset[str]
    spot: frozenset[str]  # the words of a place that no gazetteer knows: a building, a square
    aims: frozenset[str]  # what was attacked: a convoy, a wedding
    ages: frozenset[int]  # of those whom the clauses on it tell of
    main: bool
    around: tuple[PlaceMention, ...]  # known places that such a report names, the most named first
    land: PlaceMention | None  # that its report is of, where people are counted and no place is told
    named: tuple[str, ...]  # the keys of all places that such a report names, the most named first
    order: Order  # the same whatever the order of the input
    wording: Wording | None
    outset: Outset | None  # of a war, told in passing
    by_air: bool  # done as only those who have planes can do it
    tolls: frozenset[tuple[str, int]]  # the counts that two happenings of one town hardly share
    rare_counts: frozenset[tuple[str, int]]  # those that few happenings of a pile share
    lineage: str = ""
    agents: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()  # rare words of the report, for what a report is mainly about
    names: frozenset[str] = frozenset()  # two of them in a row: somebody's first and last name
    crowding: float = 1.0  # how much its place tells, in the pile
    marked: int = 0  # how much its marks tell, in the pile
    weight: int = 0  # how much its words tell, in the pile
    doubtful: bool = False  # whether the date is a guess: the day of the report or not long before
    firm: bool = False  # whether the date says which days: no more than three, and without doubt

    @property
    def spreads(self) -> bool:
        """Whether it strikes a whole land: told from many places, on several days."""
        return self.type in ("disaster", "outbreak")

    @property
    def kind(self) -> tuple[str, str | None, bool, bool, str]:
        """All that its kind is compared by."""
        return (self.type, self.mode, self.insurgent, self.role == "cumulative", self.factuality)

    def spreads_as(self, other: Facts) -> bool:
        """Whether both strike a whole land, and in one way."""
        return self.spreads and other.spreads and self.type == other.type and self.mode == other.mode

    @property
    def bare(self) -> bool:
        """Whether nothing but its words could tell it apart: no day, place, number or name."""
        told = self.days or self.partial or self.place or self.figures or self.agents or self.targets
        return not told and not self.main


def with_year(partial: str, last: date) -> date | None:
    """The latest such day of a year that is not after another day; the next day is still near enough."""
    for year in (last.year, last.year - 1):
        try:
            day = date.fromisoformat(f"{year}-{partial}")
        except ValueError:
            continue
        if day <= last + timedelta(days=1):
            return day
    return None
