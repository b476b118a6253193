"""Drafts: what one report gives to be compared, as far as it alone says it.

They are made as the reports come in. What depends on the others of a pile is added once all are there: whose
copy a report is, who its actors are, which of its words are rare.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Final

from msgspec import Struct, structs

from twosource.findings.groups import Lineage
from twosource.findings.mentions import EventMention, PlaceMention, Reading, StatementMention
from twosource.link.facts import RARE, TOLL, Facts, Order
from twosource.link.kinds import by_plane, is_insurgent
from twosource.link.marks import Writing, Written, written
from twosource.link.names import identity_key
from twosource.link.outsets import land_of, outset
from twosource.link.places import place_key
from twosource.link.worded import Worded, worded
from twosource.text.edtf import Days, bounds, is_uncertain, uncertain
from twosource.text.gazetteer import gazetteer

_NONE: Final[frozenset[str]] = frozenset()
_NO_COUNT: Final[frozenset[tuple[str, int]]] = frozenset()
_NOTHING_COUNTED: Final[Mapping[str, int]] = {}
_INSURGENT: Final = ("terrorist", "takfiri")  # of a deed whose doers are not named


class Draft(Struct, frozen=True, eq=False):
    """What one report gives, as far as it alone says it."""

    reading: Reading
    written: Written
    facts: tuple[Facts, ...]  # of its events
    statements: Mapping[int, Sequence[StatementMention]]  # by event
    published: Days | None

    @property
    def document(self) -> str:
        """The id of the report."""
        return self.reading.parsed.article.id


def draft(reading: Reading, words: Written | None = None, told: Sequence[Worded] | None = None) -> Draft:
    """What a report gives; what was taken of its words already is not taken again."""
    told = worded(reading) if told is None else told
    counts, report = _whole_counts(reading), _Report.of(reading)
    return Draft(
        reading=reading,
        written=words or written(reading.parsed.dated.clean),
        facts=tuple(
            [
                _facts(report, index, event, said, counts.get(index, _NO_COUNT))
                for index, (event, said) in enumerate(zip(reading.events, told, strict=True))
            ]
        ),
        statements=_statements(reading),
        published=report.published,
    )


class Part(Struct, frozen=True):
    """A report as far as a chapter tells of it: some of its events, and whether its words count there."""

    draft: Draft
    events: Sequence[int]
    home: bool  # it is of this chapter, with its main event if it has one

    @classmethod
    def whole(cls, one: Draft) -> Part:
        """All of a report."""
        return cls(one, range(len(one.facts)), home=True)


def gather(
    parts: Sequence[Part], lineages: Mapping[str, Lineage], actors: Mapping[tuple[str, str], str]
) -> list[Facts]:
    """The facts of all events of some reports, in an order that does not depend on that of the reports."""
    writing = Writing.of([part.draft.written for part in parts if part.home])
    found: list[Facts] = []
    for part in parts:
        one, document = part.draft, part.draft.document
        marks, names = writing.marks(one.reading, one.written) if part.home else (_NONE, _NONE)
        lineage = lineages[document].lineage if document in lineages else document
        found += [_placed(one, index, lineage, marks, names, actors) for index in part.events]
    return sorted(found, key=attrgetter("order"))


def _placed(
    each: Draft,
    index: int,
    lineage: str,
    marks: frozenset[str],
    names: frozenset[str],
    actors: Mapping[tuple[str, str], str],
) -> Facts:
    """The facts of one event with what the pile adds to them."""
    one = each.facts[index]
    agents, targets = _named(one.ref[0], each.reading.events[index], actors)
    about = each.statements.get(index)
    if about:
        agents |= _held_responsible(one.ref[0], about, actors)
    if not one.main:
        return structs.replace(one, lineage=lineage, agents=agents, targets=targets)
    own = marks - _place_words(one.place)
    return structs.replace(one, lineage=lineage, agents=agents, targets=targets, marks=own, names=names)


class _Report(Struct, frozen=True):
    """What all the events of one report have in common."""

    reading: Reading
    published: Days | None
    day: str  # the first of them
    around: tuple[PlaceMention, ...]
    named: tuple[str, ...]
    land: str | None  # whose places it names most
    country: PlaceMention | None  # the same where it is named
    counting: frozenset[int]  # events in which people are counted

    @classmethod
    def of(cls, reading: Reading) -> _Report:
        """Look it up."""
        published = _published(reading)
        land = land_of(reading.places)
        countries = (p for p in reading.places if p.precision == "country" and p.country == land)
        return cls(
            reading=reading,
            published=published,
            day=published.first.isoformat() if published else "9999",
            around=_places_named(reading),
            named=_keys_named(reading),
            land=land,
            country=next(countries, None) if land is not None else None,
            counting=frozenset(f.event for f in reading.figures),
        )


def _facts(
    report: _Report, index: int, event: EventMention, said: Worded, figures: frozenset[tuple[str, int]]
) -> Facts:
    reading, article = report.reading, report.reading.parsed.article
    main = reading.main_event == index
    date = event.date or _guess(event, reading)
    days = bounds(date) if date else None
    doubtful = days is not None and date is not None and is_uncertain(date)
    return Facts(
        ref=(article.id, index),
        outlet=article.outlet,
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
        told_where=said.where,
        insurgent=_insurgent(event),
        figures=figures,
        largest=_largest(figures),
        words=event.words,
        spot=_spot(event.place),
        aims=event.aims,
        ages=said.ages,
        main=main,
        around=_around(report, event) if main else (),
        land=_land(report, index, event),
        named=report.named if main else (),
        order=_order(report, index, event, days),
        wording=said.wording,
        outset=outset(event, days, report.land) if said.outset else None,
        by_air=by_plane(event.mode),
        tolls=_from(TOLL, figures),
        rare_counts=_from(RARE, figures),
    )


def _land(report: _Report, index: int, event: EventMention) -> PlaceMention | None:
    """Where what tells no place may have been; who is counted was in the land that the report names most."""
    if event.place is not None:
        return None
    return event.hereabouts or (report.country if index in report.counting else None)


def _around(report: _Report, event: EventMention) -> tuple[PlaceMention, ...]:
    """The places that an event may have been near: none for a whole land, and none abroad."""
    if event.over_land:
        return ()
    if event.place is not None or report.land is None:
        return report.around
    return tuple([p for p in report.around if p.country == report.land])


def _place_words(place: PlaceMention | None) -> frozenset[str]:
    """The words of its place, which is compared as such."""
    names = () if place is None else (place.name, *place.within)
    return frozenset(word for name in names for word in name.lower().split())


def _order(report: _Report, index: int, event: EventMention, days: Days | None) -> Order:
    """Earlier first, by the event's day, then by the report's; then by content."""
    first, article = days.first.isoformat() if days else "9999", report.reading.parsed.article
    return (first, report.day, event.type, article.origin, (article.id, index))


def _whole_counts(reading: Reading) -> dict[int, frozenset[tuple[str, int]]]:
    found: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for f in reading.figures:
        if f.value is not None and not f.subset and not f.perpetrators:
            found[f.event].add((f.measure, f.value))
    return {event: frozenset(counts) for event, counts in found.items()}


def _largest(counts: frozenset[tuple[str, int]]) -> Mapping[str, int]:
    """The largest count of each measure."""
    if not counts:
        return _NOTHING_COUNTED
    found: dict[str, int] = {}
    for measure, value in counts:
        found[measure] = max(value, found.get(measure, value))
    return found


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
    if agents:
        return any(map(is_insurgent, agents))
    return not event.words.isdisjoint(_INSURGENT)


def _places_named(reading: Reading) -> tuple[PlaceMention, ...]:
    """The known places of a report, the most named first."""
    known = [
        p for p in reading.places
        if p.geonames_id is not None and p.precision in ("exact", "near") and not p.aside
    ]  # fmt: skip
    if len(known) < 2:
        return tuple(known)
    times = Counter([p.geonames_id for p in known])
    first = {p.geonames_id: p for p in reversed(known)}
    return tuple(sorted(first.values(), key=lambda p: (-times[p.geonames_id], p.start)))


def _keys_named(reading: Reading) -> tuple[str, ...]:
    """The keys of all places of a report, the most named first."""
    times: dict[str, int] = {}
    for place in reading.places:
        key = place_key(place.name)
        times[key] = times.get(key, 0) + 1
    return tuple(sorted(times, key=times.__getitem__, reverse=True))


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
    if not event.participants:
        return _NONE, _NONE
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
