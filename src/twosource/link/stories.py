"""Stories: documents that follow one chain of happenings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from twosource.findings.groups import EventGroup, EventRef, StoryGroup
from twosource.findings.mentions import Reading
from twosource.link.shared import distinct, starts_of_runs
from twosource.text.edtf import bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Chaining:
    """How far apart two reports may lie and still follow one story."""

    days: int = 30
    hub: int = 400  # documents of one happening that are chained one by one; keeps the work linear


def stories(
    readings: Mapping[str, Reading],
    groups: Sequence[EventGroup],
    group_of: Mapping[EventRef, int],
    chaining: Chaining,
) -> tuple[StoryGroup, ...]:
    """Documents are of one story if one of them is mainly about what the other tells too.

    `group_of` knows every mention, group by group.
    """
    days = _days(readings)
    order = sorted(days, key=lambda d: (days[d] is None, days[d] or 0, d))
    told = _Told.of(order, readings, groups, group_of)
    when = [days[document] for document in order]
    parent = list(range(len(order)))
    for group, documents in told.by_several():
        first = next((document for document in documents if told.main[document] == group), None)
        if first is not None and not told.sums[group]:
            _chain(parent, first, documents, when, chaining)
    found: dict[int, list[int]] = defaultdict(list)
    for place in range(len(order)):
        found[_root(parent, place)].append(place)
    return tuple([_story(members, order, told) for members in found.values()])


@dataclass(frozen=True, slots=True)
class _Told:
    """Which groups documents tell, by their places."""

    groups: Sequence[Sequence[int]]  # of each document, in order
    main: Sequence[int]  # what each is mainly about, else -1
    sums: Sequence[bool]  # whether a group is told of days and weeks together

    @classmethod
    def of(
        cls,
        order: Sequence[str],
        readings: Mapping[str, Reading],
        groups: Sequence[EventGroup],
        group_of: Mapping[EventRef, int],
    ) -> _Told:
        """Look it up."""
        place = {document: n for n, document in enumerate(order)}
        many = max(1, len(groups))
        documents = np.array([place[document] for document, _ in group_of], dtype=np.int64)
        codes = distinct(documents * many + np.fromiter(group_of.values(), np.int64, len(group_of)))
        ends = np.searchsorted(codes, np.arange(len(order) + 1) * many).tolist()
        told = (codes % many).tolist()
        mains = [(document, readings[document].main_event) for document in order]
        return cls(
            [told[start:end] for start, end in pairwise(ends)],
            [-1 if main is None else group_of[document, main] for document, main in mains],
            [group.role == "cumulative" for group in groups],
        )

    def by_several(self) -> list[tuple[int, list[int]]]:
        """Each group that several documents tell, and these."""
        sizes = [len(groups) for groups in self.groups]
        documents = np.repeat(np.arange(len(sizes)), sizes)
        groups = np.array([group for groups in self.groups for group in groups], dtype=np.int64)
        ordered = np.argsort(groups, kind="stable")
        starts = starts_of_runs(groups[ordered])
        several = np.flatnonzero(np.diff(starts, append=len(groups)) > 1)
        ends = [*starts.tolist(), len(groups)]
        by_group = documents[ordered].tolist()
        return [
            (group, by_group[ends[n] : ends[n + 1]])
            for n, group in zip(several.tolist(), groups[ordered][starts[several]].tolist(), strict=True)
        ]


def _days(readings: Mapping[str, Reading]) -> dict[str, int | None]:
    """The first day on which each document can have been published."""
    found: dict[str | None, int | None] = {None: None}
    days: dict[str, int | None] = {}
    for document, reading in readings.items():
        published = reading.parsed.dated.published
        known = published.value or published.earliest
        if known not in found:
            lies = bounds(known) if known else None
            found[known] = None if lies is None else lies.first.toordinal()
        days[document] = found[known]
    return days


def _chain(
    parent: list[int], first: int, documents: Sequence[int], when: Sequence[int | None], chaining: Chaining
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


def _root(parent: list[int], document: int) -> int:
    while parent[document] != document:
        parent[document] = parent[parent[document]]
        document = parent[document]
    return document


def _join(parent: list[int], one: int, other: int) -> None:
    a, b = sorted((_root(parent, one), _root(parent, other)))
    parent[b] = a


def _story(members: Sequence[int], order: Sequence[str], told: _Told) -> StoryGroup:
    """The biggest event names the story: what most documents are about, then what most of them tell."""
    if len(members) == 1:
        return _of_one(members[0], order, told)
    main = Counter([told.main[d] for d in members])
    tells = Counter([g for d in members for g in told.groups[d]])
    ranked = [(-tells[g] - main[g], -main[g], g) for g in tells if not told.sums[g]]
    return StoryGroup(
        documents=tuple([order[d] for d in members]),
        events=tuple(sorted(tells)),
        title_event=min(ranked)[2] if ranked else None,
    )


def _of_one(document: int, order: Sequence[str], told: _Told) -> StoryGroup:
    """The story of a single document, as most are, named by what it is about, else by what it tells first."""
    events, main = told.groups[document], told.main[document]
    named = main if main >= 0 and not told.sums[main] else None
    if named is None:
        named = next((g for g in events if not told.sums[g]), None)
    return StoryGroup(documents=(order[document],), events=tuple(events), title_event=named)
