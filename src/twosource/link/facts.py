"""Facts: what an event mention is compared by, gathered once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from operator import attrgetter
from typing import Final

from msgspec import Struct

from twosource.findings.groups import EventRef, Lineage
from twosource.findings.mentions import EventMention, PlaceMention, Reading, StatementMention
from twosource.link.kinds import by_plane, is_insurgent
from twosource.link.marks import Writing, Written, ages_in, written
from twosource.link.names import identity_key
from twosource.link.outsets import Outset, land_of, outset
from twosource.link.places import place_key
from twosource.link.wording import Wording, wording
from twosource.record.vocabulary import EventRole, EventType, Factuality
from twosource.text.edtf import Days, bounds, is_uncertain, uncertain
from twosource.text.gazetteer import gazetteer

TOLL: Final = 5  # two incidents of neighbouring days in one town seldom share a count from here on
RARE: Final = 10  # victims; a count from here on is shared by few incidents of a pile
_NO_COUNT: Final[frozenset[tuple[str, int]]] = frozenset()
_NO_AGE: Final[frozenset[int]] = frozenset()
_NONE_TAKEN: Final[Mapping[str, Written]] = {}

Order = tuple[str, str, str, str, EventRef]


class Facts(Struct, frozen=True, eq=False, dict=True):
    """One event mention with what its document adds."""

    ref: EventRef
    lineage: str
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
    agents: frozenset[str]
    targets: frozenset[str]
    insurgent: bool  # done by those who have no planes, whatever they are called
    figures: frozenset[tuple[str, int]]  # whole counts only
    words: frozenset[str]
    spot: frozenset[str]  # the words of a place that no gazetteer knows: a building, a square
    aims: frozenset[str]  # what was attacked: a convoy, a wedding
    ages: frozenset[int]  # of those whom the clauses on it tell of
    main: bool
    marks: frozenset[str]  # rare words of the report, for what a report is mainly about
    names: frozenset[str]  # two of them in a row: somebody's first and last name
    around: tuple[PlaceMention, ...]  # known places that such a report names, the most named first
    named: tuple[str, ...]  # the keys of all places that such a report names, the most named first
    order: Order  # the same whatever the order of the input
    wording: Wording | None
    outset: Outset | None  # of a war, told in passing
    by_air: bool  # done as only those who have planes can do it
    tolls: frozenset[tuple[str, int]]  # the counts that two happenings of one town hardly share
    rare_counts: frozenset[tuple[str, int]]  # those that few happenings of a pile share
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

    @cached_property
    def largest(self) -> Mapping[str, int]:
        """Its largest count of each measure."""
        found: dict[str, int] = {}
        for measure, value in self.figures:
            found[measure] = max(value, found.get(measure, value))
        return found

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


class _Report(Struct, frozen=True):
    """What all the events of one report have in common."""

    reading: Reading
    figures: Mapping[int, frozenset[tuple[str, int]]]  # whole counts by event
    statements: Mapping[int, Sequence[StatementMention]]  # by event
    document: str
    lineage: str
    published: Days | None
    day: str  # the first of them
    marks: frozenset[str]
    names: frozenset[str]
    around: tuple[PlaceMention, ...]
    named: tuple[str, ...]
    land: str | None  # whose places it names most


def gather(
    readings: Sequence[Reading],
    lineages: Mapping[str, Lineage],
    actors: Mapping[tuple[str, str], str],
    taken: Mapping[str, Written] = _NONE_TAKEN,
) -> list[Facts]:
    """Every event mention's facts, in an order that does not depend on that of the readings."""
    reports = [
        taken.get(reading.parsed.article.id) or written(reading.parsed.dated.clean) for reading in readings
    ]
    writing = Writing.of(reports)
    found: list[Facts] = []
    for reading, own in zip(readings, reports, strict=True):
        report = _report(reading, lineages, *writing.marks(reading, own))
        found += [_facts(report, index, event, actors) for index, event in enumerate(reading.events)]
    return sorted(found, key=attrgetter("order"))


def _report(
    reading: Reading, lineages: Mapping[str, Lineage], marks: frozenset[str], names: frozenset[str]
) -> _Report:
    document = reading.parsed.article.id
    published = _published(reading)
    return _Report(
        reading=reading,
        figures=_whole_counts(reading),
        statements=_statements(reading),
        document=document,
        lineage=lineages[document].lineage if document in lineages else document,
        published=published,
        day=published.first.isoformat() if published else "9999",
        marks=marks,
        names=names,
        around=_places_named(reading),
        named=tuple(name for name, _ in Counter(place_key(p.name) for p in reading.places).most_common()),
        land=land_of(reading.places),
    )


def _facts(report: _Report, index: int, event: EventMention, actors: Mapping[tuple[str, str], str]) -> Facts:
    reading, document = report.reading, report.document
    main = reading.main_event == index
    text = reading.parsed.article.text
    agents, targets = _named(document, event, actors)
    date = event.date or _guess(event, reading)
    days = bounds(date) if date else None
    doubtful = days is not None and date is not None and is_uncertain(date)
    figures = report.figures.get(index, _NO_COUNT)
    return Facts(
        ref=(document, index),
        lineage=report.lineage,
        outlet=reading.parsed.article.outlet,
        type=event.type,
        mode=event.mode,
        role=event.role,
        factuality=event.factuality,
        date=date if days else None,
        doubtful=doubtful,
        firm=days is not None and days.length <= 3 and not doubtful,
        told_date=event.date,
        days=days,
        partial=event.partial[5:10] if event.partial else None,
        published=report.published,
        place=event.place,
        told_where=_told_where(event, text),
        agents=agents | _held_responsible(document, report.statements.get(index, ()), actors),
        targets=targets,
        insurgent=_insurgent(event),
        figures=figures,
        words=event.words,
        spot=_spot(event.place),
        aims=event.aims,
        ages=_ages(event, text),
        main=main,
        marks=report.marks - _place_words(event.place) if main else frozenset(),
        names=report.names if main else frozenset(),
        around=report.around if main else (),
        named=report.named if main else (),
        order=_order(report, index, event, days),
        wording=wording(event, text),
        outset=outset(event, days, report.land, text),
        by_air=by_plane(event.mode),
        tolls=_from(TOLL, figures),
        rare_counts=_from(RARE, figures),
    )


def _told_where(event: EventMention, text: str) -> int:
    """How surely a report says that an event was at its place: 3 where it says "in" beside the deed."""
    place = event.place
    if place is None or place.start == place.end:
        return 1
    beside = any(part.start <= place.start < part.end for part in event.mentions)
    return 1 + beside + (_THERE.search(text, max(0, place.start - _LEAD), place.start) is not None)


_LEAD = 24  # characters of a preposition with "the 800 block of" behind it
_THERE = re.compile(r"\b(?:in|at|near|outside|inside|on|off)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$", re.IGNORECASE)


def _place_words(place: PlaceMention | None) -> frozenset[str]:
    """The words of its place, which is compared as such."""
    names = () if place is None else (place.name, *place.within)
    return frozenset(word for name in names for word in name.lower().split())


def _order(report: _Report, index: int, event: EventMention, days: Days | None) -> Order:
    """Earlier first, by the event's day, then by the report's; then by content."""
    first = days.first.isoformat() if days else "9999"
    return (first, report.day, event.type, report.reading.parsed.article.origin, (report.document, index))


def _whole_counts(reading: Reading) -> dict[int, frozenset[tuple[str, int]]]:
    found: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for f in reading.figures:
        if f.value is not None and not f.subset and not f.perpetrators:
            found[f.event].add((f.measure, f.value))
    return {event: frozenset(counts) for event, counts in found.items()}


def _from(least: int, counts: frozenset[tuple[str, int]]) -> frozenset[tuple[str, int]]:
    return frozenset([count for count in counts if count[1] >= least]) if counts else _NO_COUNT


def _statements(reading: Reading) -> dict[int, list[StatementMention]]:
    found: dict[int, list[StatementMention]] = defaultdict(list)
    for said in reading.statements:
        if said.event is not None:
            found[said.event].append(said)
    return found


def _insurgent(event: EventMention) -> bool:
    """Whether its agents are called that, or, where it has none, the deed is: "terrorist rocket attacks"."""
    agents = [p.name for p in event.participants if p.role == "agent"]
    return any(map(is_insurgent, agents)) or (
        not agents and not event.words.isdisjoint(("terrorist", "takfiri"))
    )


def _ages(event: EventMention, text: str) -> frozenset[int]:
    return _NO_AGE.union(*[ages_in(text[part.start : part.end]) for part in event.mentions])


def _places_named(reading: Reading) -> tuple[PlaceMention, ...]:
    """The known places of a report, the most named first."""
    known = [p for p in reading.places if p.geonames_id is not None and p.precision in ("exact", "near")]
    times = Counter(p.geonames_id for p in known)
    first = {p.geonames_id: p for p in reversed(known)}
    return tuple(sorted(first.values(), key=lambda p: (-times[p.geonames_id], p.start)))


def _guess(event: EventMention, reading: Reading) -> str | None:
    """What a report is mainly about happened on its day or not long before."""
    day = reading.parsed.dated.published.value
    current = event.role == "main" and event.factuality in ("occurred", "alleged")
    return uncertain(day) if current and day else None


def _spot(place: PlaceMention | None) -> frozenset[str]:
    if place is None or place.geonames_id is not None or place.precision not in ("exact", "near"):
        return frozenset()
    words = place.name.lower().split()
    if len(words) < 2 or gazetteer().world.matches(place.name):
        return frozenset()  # a town whose land is not known is no building
    return frozenset(words)


def _named(
    document: str, event: EventMention, actors: Mapping[tuple[str, str], str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The agents, and those hit, with a name of their own; "gunmen" are not the same men everywhere."""
    agents: list[str] = []
    targets: list[str] = []
    for one in event.participants:
        key = actors.get((document, one.name), "?")
        if not key.startswith("?") and one.role in ("agent", "target", "victim"):
            (agents if one.role == "agent" else targets).append(key)
    return frozenset(agents), frozenset(targets)


def _held_responsible(
    document: str, about: Sequence[StatementMention], actors: Mapping[tuple[str, str], str]
) -> frozenset[str]:
    """Those who claim it and those who are blamed for it."""
    if not about:
        return frozenset()
    claiming = {
        identity_key(s.speaker.name)
        for s in about
        if s.stance == "claims_responsibility" and s.speaker is not None and s.speaker.named
    }
    blamed = {actors[document, s.target] for s in about if s.stance in ("blames", "suspects") and s.target}
    return frozenset(k for k in claiming | blamed if not k.startswith("?"))


def _published(reading: Reading) -> Days | None:
    known = reading.parsed.dated.published
    if known.value:
        return bounds(known.value)
    first = bounds(known.earliest) if known.earliest else None
    last = bounds(known.latest) if known.latest else None
    if first is None and last is None:
        return None
    return Days(first.first if first else date.min, last.last if last else date.max)
