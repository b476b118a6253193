"""Coverage: what each outlet told and what it left out, what it was first to say, and whom it repeats.

An outlet leaves out a happening that two independent origins have told of within a week, where it prints
other reports in the days after and not a word of that; and a side of a question that two reports independent
of one another have given, where it goes on to tell of the same happening without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from twosource.findings.groups import Lineage, Links
from twosource.reconcile.origins import Origin, independent
from twosource.reconcile.published import Issue
from twosource.reconcile.topics import Heard, Topic
from twosource.record import Coverage, Covered, Repeat

REACH = 3  # days in which a paper that comes out could have told of what others have told
FRESH = 7  # days between the first who told it and the second, beyond which the second looks back
Days = Mapping[str, date]


@dataclass(frozen=True, slots=True)
class Press:
    """Which outlet printed each report, on which day, and what it copies; only outlets that are known."""

    outlets: Mapping[str, str]  # document to key of the outlet
    days: Days  # of documents whose day is known
    lineages: Mapping[str, Lineage]

    @classmethod
    def of(cls, links: Links, issues: Mapping[str, Issue], lineages: Mapping[str, Lineage]) -> Press:
        """The press of a pile."""
        days = {d: i.days.first for d, i in issues.items() if i.dated and i.days.length == 1}
        outlets = {d: links.outlets[d] for d in issues if d in links.outlets}
        return cls(outlets, days, lineages)

    def earliest(self, documents: Sequence[str]) -> str:
        """The report that came out first, the undated ones last."""
        return min(documents, key=lambda d: (self.days.get(d, date.max), documents.index(d)))

    def tellers(self, topic: Topic) -> dict[str, list[str]]:
        """The outlets that tell something, each with its reports that do."""
        found: dict[str, list[str]] = defaultdict(list)
        for document in topic.words:
            if document in self.outlets:
                found[self.outlets[document]].append(document)
        return found

    def original(self, document: str) -> str:
        """The first text of its lineage."""
        while document in self.lineages and (first := self.lineages[document].copy_of) is not None:
            document = first
        return document


def coverage(
    topics: Sequence[Topic], press: Press, links: Links, repeats: Mapping[str, Sequence[Repeat]]
) -> tuple[Coverage, ...]:
    """One entry for each outlet, by name."""
    told: dict[str, list[Covered]] = defaultdict(list)
    first: dict[str, list[Covered]] = defaultdict(list)
    missed: dict[str, list[Covered]] = defaultdict(list)
    telling = {topic.event: press.tellers(topic) for topic in topics if topic.whole}
    printed = _printed(press)
    for topic in topics:
        if topic.whole or topic.conflict is not None:
            tellers = telling[topic.event] if topic.whole else press.tellers(topic)
            for outlet, documents in tellers.items():
                told[outlet].append(_covered(topic, [press.earliest(documents)], press.days))
            for outlet, pair in _silent(topic, tellers, telling[topic.event], printed, press.days):
                missed[outlet].append(_covered(topic, pair, press.days))
        found = _first(topic, press)
        if found is not None:
            first[press.outlets[found]].append(_covered(topic, [found], press.days))
    papers: dict[str, list[str]] = defaultdict(list)
    for document, outlet in press.outlets.items():
        papers[outlet].append(document)
    order = sorted(papers, key=lambda outlet: (links.sources[outlet].name.casefold(), outlet))
    return tuple(
        Coverage(
            outlet=links.sources[outlet].name,
            documents=tuple(papers[outlet]),
            first=_iso(min(days, default=None)),
            last=_iso(max(days, default=None)),
            told=tuple(told[outlet]),
            left_out=tuple(missed[outlet]),
            first_to_say=tuple(first[outlet]),
            repeats=tuple(repeats.get(outlet, ())),
        )
        for outlet in order
        for days in [[press.days[d] for d in papers[outlet] if d in press.days]]
    )


def _covered(topic: Topic, documents: Sequence[str], days: Days) -> Covered:
    """The topic in the words of these reports, of the day by which all of them had told it."""
    known = [days[d] for d in documents if d in days]
    return Covered(
        event=topic.event,
        figure=topic.figure,
        conflict=topic.conflict,
        position=topic.position,
        date=_iso(max(known, default=None)),
        evidence=tuple(topic.words[d] for d in documents if d in topic.words),
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _printed(press: Press) -> Mapping[date, set[str]]:
    """The outlets that came out on each day."""
    found: dict[date, set[str]] = defaultdict(set)
    for document, outlet in press.outlets.items():
        if document in press.days:
            found[press.days[document]].add(outlet)
    return found


def _silent(
    topic: Topic,
    tellers: Mapping[str, Sequence[str]],
    telling: Mapping[str, Sequence[str]],
    printed: Mapping[date, set[str]],
    days: Days,
) -> Iterator[tuple[str, tuple[str, str]]]:
    """The outlets that could have told it and did not, with two reports that had told it by then."""
    pair = _independent_pair(topic.heard, days)
    if pair is None or days[pair[1]] - days[pair[0]] > timedelta(FRESH):
        return
    known = days[pair[1]]
    if topic.whole:
        could = set().union(*(printed.get(known + timedelta(n), ()) for n in range(1, REACH + 1)))
    else:
        could = {o for o, documents in telling.items() if any(days.get(d, known) > known for d in documents)}
    for outlet in sorted(could - set(tellers)):
        yield outlet, pair


def _independent_pair(heard: Heard, days: Days) -> tuple[str, str] | None:
    """The two earliest reports that go back to origins independent of one another."""
    seen: dict[frozenset[str], tuple[str, Origin]] = {}
    for document, origin in sorted(
        (one for one in heard if one[0] in days), key=lambda one: (days[one[0]], one[0], one[1].key)
    ):
        if origin.known and origin.marks not in seen:
            for earlier, other in seen.values():
                if independent(other, origin):
                    return earlier, document
            seen[origin.marks] = (document, origin)
    return None


def _first(topic: Topic, press: Press) -> str | None:
    """The report that told it a day or more before any other outlet; of copies of one day their original."""
    dated = {d: press.days[d] for d in topic.words if d in press.days}
    if len({press.outlets.get(d, d) for d in dated}) < 2:
        return None
    day = min(dated.values())
    earliest = [d for d in dated if dated[d] == day]
    own = [d for d in earliest if press.original(d) == d or press.original(d) not in earliest]
    alone = len({press.outlets.get(d, d) for d in own}) == 1
    return own[0] if alone and own[0] in press.outlets else None
