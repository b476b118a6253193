"""The stage: readings and links in, the record out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import structs

from twosource.findings.article import DatedArticle, Dropped
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.reconcile import events, ids, timeline
from twosource.reconcile.conflicts import Conflicts
from twosource.reconcile.coverage import Press, coverage
from twosource.reconcile.documents import documents
from twosource.reconcile.figures import Settled, figure, settle
from twosource.reconcile.happened import Happened, gather
from twosource.reconcile.histories import History, histories
from twosource.reconcile.origins import Origins
from twosource.reconcile.published import issues
from twosource.reconcile.repeats import repeats
from twosource.reconcile.said import Said, statements_of
from twosource.reconcile.statements import statements
from twosource.reconcile.stories import stories
from twosource.reconcile.topics import topics
from twosource.record import Conflict, DroppedInput, Event, Record, Tool

Found = tuple[int, Conflict]  # of which event


def reconcile(
    readings: Sequence[Reading],
    lineages: Mapping[str, Lineage],
    links: Links,
    unread: Sequence[DatedArticle],
    dropped: Sequence[Dropped],
    tool: Tool,
    *,
    days: int | None = None,
) -> Record:
    """Return the record of everything that was read; it does not depend on the order of the input.

    `days` is the length of its timeline: as many days, one headline each; None for all that is dated.
    """
    first = {r.parsed.article.id: r for r in sorted(readings, key=_fixed, reverse=True)}
    by_id = {document: first[document] for document in sorted(first, key=lambda d: _fixed(first[d]))}
    origins = Origins(links, lineages)
    issued = issues(by_id, links)
    quantities = histories(by_id, links, origins, issued)
    said = statements_of(by_id, links, origins)
    happened = gather(by_id, links, origins, quantities, said)
    settled = [settle(quantity) for quantity in quantities]
    named = {document: frozenset(p.name for p in r.places) for document, r in by_id.items()}
    found = _found(happened, settled, Conflicts(links, origins, named))
    names = _ids(happened, quantities, said, found, links)
    told = _events(happened, by_id, links, names)
    told_stories = stories(links, told, by_id, issued)
    figures = tuple(
        figure(s, n, names.event(s.history.event), names.source) for n, s in enumerate(settled, 1)
    )
    conflicts = tuple(_named(conflict, n, event, names) for n, (event, conflict) in enumerate(found, 1))
    return Record(
        tool=tool,
        documents=documents(by_id, lineages, links, issues=issued, stories=told_stories, unread=unread),
        stories=told_stories,
        sources=ids.sources(names, links),
        actors=ids.actors(names, links),
        places=ids.places(names, links.events),
        events=told,
        figures=figures,
        statements=statements(said, names.event, names.source),
        conflicts=conflicts,
        timeline=timeline.timeline(happened, by_id, links, lineages, names.event, length=days),
        coverage=coverage(
            topics(happened, figures, conflicts, origins),
            Press.of(links, issued, lineages),
            links,
            repeats(by_id, links, lineages),
        ),
        dropped=tuple(
            DroppedInput(origin=d.origin, stage=d.stage, reason=d.reason)
            for d in sorted(dropped, key=lambda d: (d.origin, d.stage, d.reason))
        ),
    )


def _fixed(reading: Reading) -> tuple[str, str]:
    return (reading.parsed.article.origin, reading.parsed.article.id)


def _ids(
    happened: Sequence[Happened],
    quantities: Sequence[History],
    said: Sequence[Said],
    found: Sequence[Found],
    links: Links,
) -> ids.Ids:
    """Number whatever the record refers to, and nothing else.

    Who stands on a side of a conflict is one of them, whether or not he counts as an origin of the event.
    """
    sources = {key for _, conflict in found for side in conflict.sides for key in side.origins}
    sources |= {s.origin.key for s in said} | {s.source for s in said if s.source}
    told = [t for quantity in quantities for t in quantity.told]
    sources |= {t.origin.key for t in told} | {t.source for t in told if t.source}
    sources |= {o.key for event in happened for o in event.origins}
    actors = {key for event in happened for key, _ in event.people}
    return ids.numbered(sources, actors, links)


def _events(
    happened: Sequence[Happened], readings: Mapping[str, Reading], links: Links, names: ids.Ids
) -> tuple[Event, ...]:
    related = events.relations(readings, links)
    return tuple(
        events.event(one, links, related=related.get(one.index, {}), names=names) for one in happened
    )


def _found(happened: Sequence[Happened], settled: Sequence[Settled], find: Conflicts) -> list[Found]:
    by_event: dict[int, list[Settled]] = defaultdict(list)
    for one in settled:
        if one.clashes:  # most numbers are given once
            by_event[one.history.event].append(one)
    several = [one for one in happened if one.said or len(one.mentions) > 1 or one.index in by_event]
    return [(one.index, conflict) for one in several for conflict in find(one, by_event.get(one.index, ()))]


def _named(conflict: Conflict, number: int, event: int, names: ids.Ids) -> Conflict:
    """A conflict with its id and those of its event and of its sources."""
    sides = (
        structs.replace(side, origins=tuple(sorted(map(names.source, side.origins))))
        for side in conflict.sides
    )
    return structs.replace(conflict, id=f"k{number}", event=names.event(event), sides=tuple(sides))
