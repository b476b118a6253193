"""Events: every happening with its status, who took part, and how it stands to other happenings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from twosource.findings.groups import EventGroup, Links
from twosource.reconcile.accounts import Notes
from twosource.reconcile.happened import Happened, status, why
from twosource.reconcile.titles import codes, title
from twosource.record import Event, Evidence, Mention, Participant
from twosource.record.vocabulary import RelationKind
from twosource.text.edtf import contains, order

Related = dict[tuple[int, RelationKind], list[Evidence]]  # the other event and how, with the words


def event(happened: Happened, links: Links) -> Event:
    """The event of the record, with no id, place and relations yet, and with keys for the ids of actors."""
    group = happened.group
    people = tuple([
        Participant(actor=key, name=links.actors[key].name, role=role, held=held)
        for (key, role), held in sorted(happened.people.items())
    ])  # fmt: skip
    agent = next((p.name for p in people if p.role == "agent" and p.name[:1].isupper()), None)
    return Event(
        id="",
        title=title(group, agent),
        type=group.type,
        mode=group.mode,
        codes=codes(group),
        date=group.date,
        place=None,
        participants=people,
        factuality=group.factuality,
        role=group.role,
        status=status(happened),
        why=why(happened, len(happened.documents)),
        relations=(),
        mentions=_mentions(happened),
    )


def _mentions(happened: Happened) -> tuple[Mention, ...]:
    """Every clause that tells of it, each once."""
    spans = {
        (d, s.start, s.end): m.method for d, m in happened.mentions for s in (m.mentions or (m.trigger,))
    }
    return tuple([Mention(document=d, start=s, end=e, method=how) for (d, s, e), how in spans.items()])


def relations(notes: Mapping[str, Notes], links: Links) -> dict[int, Related]:
    """How each event stands to others told in the same documents: first what they say outright."""
    found = _told_outright(notes, links)
    answered = {one for one, related in found.items() if any(kind == "response_to" for _, kind in related)}
    responding = _responding(notes, links) - answered
    sums = {n for n, group in enumerate(links.events) if group.role == "cumulative"}
    related = responding | sums | {n for n, group in enumerate(links.events) if group.type == "warning"}
    told: dict[str, set[int]] = defaultdict(set)
    for one in related:
        for document, _ in links.events[one].members:
            told[document].add(one)
    for document in sorted(told.keys() & notes.keys()):
        here = sorted({links.group_of[document, i] for i in range(notes[document].events)})
        totals = [g for g in here if g in sums]
        responses = responding.intersection(here)
        for one in sorted(responses):
            cause = _cause(one, [g for g in here if g not in responses], links.events)
            if cause is not None:
                found[one].setdefault((cause, "response_to"), [])
        for one in here:
            group = links.events[one]
            if group.type == "warning":
                for other in _warned_of(group, here, links.events):
                    found[one].setdefault((other, "warning_of"), [])
            if totals and group.role != "cumulative":
                for other in totals:
                    if _part_of(group, links.events[other]):
                        found[one].setdefault((other, "part_of"), [])
    return found


def _told_outright(notes: Mapping[str, Notes], links: Links) -> dict[int, Related]:
    """The ties that a document states, with its words: an answer or an inquiry comes after its matter."""
    found: dict[int, Related] = defaultdict(dict)
    for document in sorted([document for document, one in notes.items() if one.ties]):
        for index, tie in notes[document].ties:
            one = links.group_of[document, index]
            other = links.group_of[document, tie.to]
            dates = links.events[one].date, links.events[other].date
            if one != other and not (dates[0] and dates[1] and order(dates[1], dates[0]) > 0):
                where = Evidence(document=document, start=tie.start, end=tie.end)
                found[one].setdefault((other, tie.kind), []).append(where)
    return found


def _responding(notes: Mapping[str, Notes], links: Links) -> set[int]:
    """The events that most of their mentions tell as a consequence of something else."""
    times = Counter(
        [links.group_of[document, index] for document, one in notes.items() for index in one.responses]
    )
    return {n for n, t in times.items() if t * 2 > sum(d in notes for d, _ in links.events[n].members)}


def _harm(group: EventGroup) -> bool:
    """Whether it is a deed or a disaster that others react to."""
    return group.type in ("assault", "disaster", "accident", "outbreak") and group.role != "cumulative"


def _cause(one: int, candidates: Sequence[int], groups: Sequence[EventGroup]) -> int | None:
    """What a response responds to: of the deeds told beside it, not later, the one most told."""
    date = groups[one].date
    fitting = [
        g
        for g in candidates
        if g != one
        and _harm(groups[g])
        and not (date and groups[g].date and order(groups[g].date or "", date) > 0)
    ]
    return max(fitting, key=lambda g: (len(groups[g].members), -g), default=None)


def _warned_of(warning: EventGroup, candidates: Sequence[int], groups: Sequence[EventGroup]) -> list[int]:
    """The deed that followed a warning in the same text: the one that most texts tell."""
    later = [
        g
        for g in candidates
        if _harm(groups[g])
        and groups[g].factuality == "occurred"
        and warning.date
        and groups[g].date
        and order(groups[g].date or "", warning.date) >= 0
    ]
    return sorted(later, key=lambda g: (-len(groups[g].members), g))[:1]


def _part_of(one: EventGroup, total: EventGroup) -> bool:
    """An incident is part of a running total of its own kind, place and time."""
    if total.type != one.type or total.place is None or one.place is None:
        return False
    placed = total.place.name == one.place.name or total.place.name in one.place.within
    return placed and total.date is not None and one.date is not None and contains(total.date, one.date)
