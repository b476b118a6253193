"""Events: every happening with its status, who took part, and how it stands to other happenings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from twosource.findings.groups import EventGroup, Links
from twosource.findings.mentions import Reading
from twosource.reconcile.happened import Happened, status, why
from twosource.reconcile.ids import Ids
from twosource.reconcile.titles import codes, title
from twosource.record import Event, Mention, Participant, Relation
from twosource.record.vocabulary import Held, ParticipantRole, RelationKind
from twosource.text.edtf import contains, order

HELD: tuple[Held, ...] = ("asserted", "claimed", "alleged", "denied")  # the firmest first


def event(
    happened: Happened,
    links: Links,
    *,
    related: Sequence[tuple[int, RelationKind]],
    names: Ids,
) -> Event:
    """The event of the record."""
    group = happened.group
    people = _participants(happened, links, names.actor)
    agent = next((p.name for p in people if p.role == "agent" and p.name[:1].isupper()), None)
    return Event(
        id=names.event(happened.index),
        title=title(group, agent),
        type=group.type,
        mode=group.mode,
        codes=codes(group),
        date=group.date,
        place=names.place(group.place),
        participants=people,
        factuality=group.factuality,
        role=group.role,
        status=status(happened),
        why=why(happened, len(happened.documents)),
        relations=tuple(Relation(to=names.event(to), kind=kind) for to, kind in related),
        mentions=_mentions(happened),
    )


def _mentions(happened: Happened) -> tuple[Mention, ...]:
    """Every clause that tells of it, each once."""
    spans = {
        (d, s.start, s.end): m.method for d, m in happened.mentions for s in (m.mentions or (m.trigger,))
    }
    return tuple(Mention(document=d, start=s, end=e, method=how) for (d, s, e), how in spans.items())


def _participants(
    happened: Happened, links: Links, actor_id: Callable[[str], str]
) -> tuple[Participant, ...]:
    """Each actor once per role, as firmly as anybody holds it."""
    held: dict[tuple[str, ParticipantRole], list[Held]] = defaultdict(list)
    for document, mention in happened.mentions:
        for participant in mention.participants:
            key = links.participants[document, participant.name]
            held[key, participant.role].append(participant.held)
    return tuple(
        Participant(
            actor=actor_id(key),
            name=links.actors[key].name,
            role=role,
            held=min(ways, key=HELD.index),
        )
        for (key, role), ways in sorted(held.items())
    )


def relations(
    readings: Mapping[str, Reading], links: Links
) -> dict[int, tuple[tuple[int, RelationKind], ...]]:
    """How each event stands to others told in the same documents."""
    found: dict[int, set[tuple[int, RelationKind]]] = defaultdict(set)
    responding = {n for n, group in enumerate(links.events) if _responds(group, readings)}
    for document, reading in sorted(readings.items()):
        here = sorted({links.group_of[document, i] for i in range(len(reading.events))})
        responses = responding.intersection(here)
        for one in sorted(responses):
            cause = _cause(one, [g for g in here if g not in responses], links.events)
            if cause is not None:
                found[one].add((cause, "response_to"))
        for one in here:
            group = links.events[one]
            if group.type == "warning":
                found[one] |= {(g, "warning_of") for g in _warned_of(group, here, links.events)}
            if group.role != "cumulative":
                found[one] |= {(g, "part_of") for g in here if _part_of(group, links.events[g])}
    return {one: tuple(sorted(related)) for one, related in found.items()}


def _responds(group: EventGroup, readings: Mapping[str, Reading]) -> bool:
    """Whether most of its mentions tell it as a consequence of something else."""
    told = [readings[d].events[i].response for d, i in group.members if d in readings]
    return sum(told) * 2 > len(told)


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
    if total.role != "cumulative" or total.type != one.type or total.place is None or one.place is None:
        return False
    placed = total.place.name == one.place.name or total.place.name in one.place.within
    return placed and total.date is not None and one.date is not None and contains(total.date, one.date)
