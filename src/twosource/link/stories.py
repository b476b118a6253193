"""Stories: documents that follow one chain of happenings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from twosource.findings.groups import EventGroup, EventRef, StoryGroup
from twosource.findings.mentions import Reading
from twosource.text.edtf import bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Chaining:
    """How far apart two reports may lie and still follow one story."""

    days: int = 30
    hub: int = 400  # documents of one happening that are chained one by one; keeps the work linear


def stories(
    readings: Mapping[str, Reading],
    events: Mapping[str, int],
    groups: Sequence[EventGroup],
    group_of: Mapping[EventRef, int],
    chaining: Chaining,
) -> tuple[StoryGroup, ...]:
    """Documents are of one story if one of them is mainly about what the other tells too.

    `events` says how many each has.
    """
    when = {document: _day(reading) for document, reading in readings.items()}
    order = sorted(when, key=lambda d: (when[d] is None, when[d] or 0, d))
    mains: dict[int, list[str]] = defaultdict(list)
    tells: dict[int, list[str]] = defaultdict(list)
    told: dict[str, set[int]] = {}
    for document in order:
        told[document] = {group_of[document, i] for i in range(events[document])}
        for group in sorted(told[document]):
            if groups[group].role != "cumulative":
                tells[group].append(document)
        main = readings[document].main_event
        if main is not None:
            mains[group_of[document, main]].append(document)
    parent = {d: d for d in order}
    for group, documents in sorted(mains.items()):
        if groups[group].role != "cumulative":
            _chain(parent, documents[0], tells[group], when, chaining)
    found: dict[str, list[str]] = defaultdict(list)
    for document in order:
        found[_root(parent, document)].append(document)
    return tuple(_story(members, told, readings, group_of, groups) for members in found.values())


def _day(reading: Reading) -> int | None:
    published = reading.parsed.dated.published
    known = published.value or published.earliest
    days = bounds(known) if known else None
    return None if days is None else days.first.toordinal()


def _chain(
    parent: dict[str, str],
    first: str,
    documents: Sequence[str],
    when: Mapping[str, int | None],
    chaining: Chaining,
) -> None:
    """Join the documents in order of date; a long silence ends the story, an undated one joins the first."""
    last = first
    for document in documents:
        here, there = when[document], when[last]
        if here is None or there is None:
            _join(parent, first, document)
        elif abs(here - there) <= chaining.days:
            _join(parent, last, document)
            last = document if here >= there else last


def _root(parent: dict[str, str], document: str) -> str:
    while parent[document] != document:
        parent[document] = parent[parent[document]]
        document = parent[document]
    return document


def _join(parent: dict[str, str], one: str, other: str) -> None:
    a, b = sorted((_root(parent, one), _root(parent, other)))
    parent[b] = a


def _story(
    members: Sequence[str],
    told: Mapping[str, set[int]],
    by_id: Mapping[str, Reading],
    group_of: Mapping[EventRef, int],
    groups: Sequence[EventGroup],
) -> StoryGroup:
    """The biggest event names the story: what most documents are about, then what most of them tell."""
    events = sorted({g for d in members for g in told[d]})
    main = Counter(group_of[d, m] for d in members if (m := by_id[d].main_event) is not None)
    tells = Counter(g for d in members for g in told[d] if groups[g].role != "cumulative")
    ranked = sorted(tells, key=lambda g: (-tells[g] - main[g], -main[g], g))
    return StoryGroup(
        documents=tuple(members), events=tuple(events), title_event=ranked[0] if ranked else None
    )
