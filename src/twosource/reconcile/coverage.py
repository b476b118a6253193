"""Coverage: what each outlet told and what it left out, what it was first to say, and whom it repeats.

An outlet leaves out a happening that two independent origins have told of within a week, where it prints
other reports in the days after and not a word of that; and a side of a question that two reports independent
of one another have given, where it goes on to tell of the same happening without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from twosource.reconcile.accounts import Account, Row
from twosource.reconcile.origins import Origin, independent
from twosource.reconcile.pile import Pile
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
    original: Callable[[str], str]  # the first text of the lineage of a document

    @classmethod
    def of(cls, documents: Iterable[str], pile: Pile) -> Press:
        """The press that printed these documents."""
        issued = {d: pile.issues[d] for d in documents}
        days = {d: i.days.first for d, i in issued.items() if i.dated and i.days.length == 1}
        outlets = {d: pile.links.outlets[d] for d in issued if d in pile.links.outlets}
        return cls(outlets, days, pile.origins.lineage)

    def earliest(self, documents: Sequence[str]) -> str:
        """The report that came out first, the undated ones last."""
        if len(documents) == 1:
            return documents[0]
        return min(documents, key=lambda d: (self.days.get(d, date.max), documents.index(d)))

    def tellers(self, topic: Topic) -> dict[str, list[str]]:
        """The outlets that tell something, each with its reports that do."""
        found: dict[str, list[str]] = {}
        for document in topic.words:
            if document in self.outlets:
                found.setdefault(self.outlets[document], []).append(document)
        return found


def rows(topics: Iterable[Topic], press: Press) -> tuple[Row, ...]:
    """Who told each topic of a happening, and who left out a side of a question on it; itself comes first."""
    found: list[Row] = []
    telling: Mapping[str, Sequence[str]] = {}
    for topic in topics:
        several = len(topic.words) > 1  # a single report is not the first, and not independent of itself
        if not several and topic.conflict is None and not topic.whole:
            continue
        tellers = press.tellers(topic) if topic.whole or topic.conflict is not None else {}
        told = [(outlet, _covered(topic, [press.earliest(by)], press.days)) for outlet, by in tellers.items()]
        telling = tellers if topic.whole else telling
        if not several:
            found.append(Row(topic.figure, topic.conflict, tuple(told), (), None, None))
            continue
        earliest = _first(topic, press)
        first = earliest and (press.outlets[earliest], _covered(topic, [earliest], press.days))
        pair = _independent_pair(topic.heard, press.days)
        both = pair and _covered(topic, pair, press.days)
        known = press.days[pair[1]] if pair else date.max
        silent = [] if topic.whole or not pair else _silent(known, tellers, telling, press.days)
        missed = [(outlet, both) for outlet in silent if both]
        by = (known, both) if topic.whole and both else None
        if told or first or missed or by:
            found.append(Row(topic.figure, topic.conflict, tuple(told), tuple(missed), first or None, by))
    return tuple(found)


def coverage(
    accounts: Sequence[Account], pile: Pile, repeats: Mapping[str, Sequence[Repeat]]
) -> tuple[Coverage, ...]:
    """One entry for each outlet, by name; the accounts have their ids."""
    press, sources = Press.of(pile.readings, pile), pile.links.sources
    told: dict[str, list[Covered]] = defaultdict(list)
    first: dict[str, list[Covered]] = defaultdict(list)
    missed: dict[str, list[Covered]] = defaultdict(list)
    printed = Printed.of(press)
    for row in _in_order(accounts):
        for found, by in (
            (told, row.told),
            (missed, row.left_out),
            (first, (row.first,) if row.first else ()),
        ):
            for outlet, covered in by:
                found[outlet].append(covered)
        if row.known is not None:
            for outlet in printed.silent(row.known[0], {outlet for outlet, _ in row.told}):
                missed[outlet].append(row.known[1])
    papers: dict[str, list[str]] = defaultdict(list)
    for document, outlet in press.outlets.items():
        papers[outlet].append(document)
    order = sorted(papers, key=lambda outlet: (sources[outlet].name.casefold(), outlet))
    return tuple(
        Coverage(
            outlet=sources[outlet].name,
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


def _in_order(accounts: Sequence[Account]) -> Iterator[Row]:
    """The happenings, then the numbers, then the sides of the questions."""
    rows = [row for account in accounts for row in account.rows]
    yield from (row for row in rows if row.figure is None and row.conflict is None)
    yield from (row for row in rows if row.figure is not None and row.conflict is None)
    yield from (row for row in rows if row.conflict is not None)


def _covered(topic: Topic, documents: Sequence[str], days: Days) -> Covered:
    """The topic in the words of these reports, of the day by which all had told it; with no ids yet."""
    known = [days[d] for d in documents if d in days]
    return Covered(
        event="",
        figure=None,
        conflict=None,
        position=topic.position,
        date=_iso(max(known, default=None)),
        evidence=tuple(topic.words[d] for d in documents if d in topic.words),
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@dataclass(frozen=True, slots=True)
class Printed:
    """The outlets that came out on each day."""

    outlets: Mapping[date, set[str]]

    @classmethod
    def of(cls, press: Press) -> Printed:
        """Those of a press."""
        found: dict[date, set[str]] = defaultdict(set)
        for document, outlet in press.outlets.items():
            if document in press.days:
                found[press.days[document]].add(outlet)
        return cls(found)

    def silent(self, known: date, tellers: Collection[str]) -> list[str]:
        """The outlets that could have told what was known on a day and did not."""
        could = set().union(*(self.outlets.get(known + timedelta(n), ()) for n in range(1, REACH + 1)))
        return sorted(could.difference(tellers))


def _silent(
    known: date, tellers: Collection[str], telling: Mapping[str, Sequence[str]], days: Days
) -> list[str]:
    """The outlets that go on to tell of the happening without a side that was known by then."""
    could = {o for o, documents in telling.items() if any(days.get(d, known) > known for d in documents)}
    return sorted(could.difference(tellers))


def _independent_pair(heard: Heard, days: Days) -> tuple[str, str] | None:
    """The two earliest reports that go back to origins independent of one another, if none looks back."""
    if len(heard) < 2:
        return None
    seen: dict[frozenset[str], tuple[str, Origin]] = {}
    for document, origin in sorted(
        (one for one in heard if one[0] in days), key=lambda one: (days[one[0]], one[0], one[1].key)
    ):
        if origin.known and origin.marks not in seen:
            for earlier, other in seen.values():
                if independent(other, origin):
                    near = days[document] - days[earlier] <= timedelta(FRESH)
                    return (earlier, document) if near else None
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
