"""The stage: readings and links in, the record out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.findings.article import DatedArticle, Dropped
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.findings.shelf import Shelf
from twosource.reconcile import ids
from twosource.reconcile.coverage import coverage
from twosource.reconcile.documents import documents
from twosource.reconcile.events import relations
from twosource.reconcile.joining import (
    number_conflicts,
    number_events,
    number_figures,
    number_rows,
    number_statements,
)
from twosource.reconcile.parts import kept_or_written
from twosource.reconcile.pile import Pile
from twosource.reconcile.repeats import repeats
from twosource.reconcile.stories import stories
from twosource.reconcile.timeline import timeline
from twosource.reconcile.writing import all_written
from twosource.record import DroppedInput, Record, Tool


def reconcile(
    readings: Sequence[Reading],
    lineages: Mapping[str, Lineage],
    links: Links,
    unread: Sequence[DatedArticle],
    dropped: Sequence[Dropped],
    tool: Tool,
    *,
    days: int | None = None,
    shelf: Shelf | None = None,
) -> Record:
    """Return the record of everything that was read; it does not depend on the order of the input.

    `days` is the length of its timeline: as many days, one headline each; None for all that is dated. On the
    `shelf` lies what it says of happenings of which this pile tells as an earlier one did.
    """
    first = {r.parsed.article.id: r for r in sorted(readings, key=_fixed, reverse=True)}
    by_id = {document: first[document] for document in sorted(first, key=lambda d: _fixed(first[d]))}
    pile = Pile.of(by_id, lineages, links)
    (by_event, notes), whom = all_written(pile) if shelf is None else kept_or_written(pile, shelf)
    accounts = [by_event[n] for n in range(len(links.events))]
    names = ids.numbered(whom.origins, whom.actors, links, lineages)
    place_of, places = ids.places(links.events)
    told = number_events(accounts, place_of, relations(notes, links), names)
    figures = number_figures(accounts, names)
    conflicts = number_conflicts(accounts, names)
    said = number_statements(accounts, notes.values(), pile, names)
    number_rows(accounts)
    told_stories = stories(links, told, by_id, pile.issues)
    return Record(
        tool=tool,
        documents=documents(by_id, lineages, links, issues=pile.issues, stories=told_stories, unread=unread),
        stories=told_stories,
        sources=ids.sources(names, links),
        actors=ids.actors(names, links),
        places=places,
        events=told,
        figures=figures,
        statements=said,
        conflicts=conflicts,
        timeline=timeline(accounts, pile, length=days),
        coverage=coverage(accounts, pile, repeats(notes, pile)),
        dropped=tuple(
            DroppedInput(origin=d.origin, stage=d.stage, reason=d.reason)
            for d in sorted(dropped, key=lambda d: (d.origin, d.stage, d.reason))
        ),
    )


def _fixed(reading: Reading) -> tuple[str, str]:
    return (reading.parsed.article.origin, reading.parsed.article.id)
