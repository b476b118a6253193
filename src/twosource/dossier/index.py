"""Everything of a record by what it belongs to, looked up once and in the order of the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from twosource.dossier import anchors
from twosource.dossier.marks import Finding
from twosource.dossier.shown import shortened
from twosource.dossier.words import POSITIONS, said
from twosource.record import (
    Conflict,
    Document,
    Event,
    Evidence,
    Figure,
    Mention,
    Observation,
    Place,
    Record,
    Source,
    Statement,
    Story,
)

T = TypeVar("T")
K = TypeVar("K")
Words = Evidence | Mention | Observation | Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The tables of one record by id and by event."""

    record: Record
    documents: dict[str, Document]
    document_names: dict[str, str]
    sources: dict[str, Source]
    places: dict[str, Place]
    events: dict[str, Event]
    figures: dict[str, list[Figure]]
    statements: dict[str | None, list[Statement]]
    statement_ids: dict[str, Statement]
    conflicts: dict[str, list[Conflict]]
    findings: dict[str, list[Finding]]
    marked: dict[tuple[str, int, int], str]
    telling: dict[str, list[str]]
    lineages: dict[str, str]

    def source_name(self, identifier: str | None) -> str | None:
        """The name of a source; an origin that is only a text goes by the document that gave it first."""
        if identifier is None:
            return None
        source = self.sources.get(identifier)
        if source is not None:
            return source.name
        text = self.lineages.get(identifier)
        return f"{self.document_name(text)}, naming no source" if text is not None else identifier

    def opens(self, words: Evidence) -> str:
        """Where the page shows these words: at their mark, else at the head of their document."""
        target = self.marked.get((words.document, words.start, words.end))
        return f"#{anchors.words(target) if target else anchors.name('d', words.document)}"

    def document_name(self, identifier: str) -> str:
        """A document by its outlet, else by its title or by where it came from."""
        return self.document_names.get(identifier, identifier)


def indexed(record: Record) -> Index:
    """The record's tables, each looked through once."""
    findings = _findings(record)
    return Index(
        record=record,
        documents={document.id: document for document in record.documents},
        document_names={document.id: _name(document) for document in record.documents},
        sources={source.id: source for source in record.sources},
        places={place.id: place for place in record.places},
        events={event.id: event for event in record.events},
        figures=_by(record.figures, lambda figure: figure.event),
        statements=_by(record.statements, lambda statement: statement.event),
        statement_ids={statement.id: statement for statement in record.statements},
        conflicts=_by(record.conflicts, lambda conflict: conflict.event),
        findings=findings,
        marked={
            (document, one.start, one.end): one.target
            for document, many in findings.items()
            for one in reversed(many)  # what is found first names the words
        },
        lineages={document.lineage: document.id for document in reversed(record.documents)},
        telling={
            event.id: _distinct(mention.document for mention in event.mentions) for event in record.events
        },
    )


def _name(document: Document) -> str:
    name = document.outlet or document.title or document.origin.rstrip("/").rpartition("/")[2]
    return shortened(name, 60) or document.id


def _by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    grouped: dict[K, list[T]] = defaultdict(list)
    for item in items:
        grouped[key(item)].append(item)
    return dict(grouped)


def _distinct(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _findings(record: Record) -> dict[str, list[Finding]]:
    """Each document's findings: the one place that names the targets of the page."""
    found: dict[str, list[Finding]] = defaultdict(list)
    for document, finding in chain(_of_figures(record), _of_statements(record), _of_events(record)):
        found[document].append(finding)
    for paper in record.documents:
        if paper.published.evidence is not None:
            start, end = paper.published.evidence
            target = anchors.finding("d", paper.id)
            label = "date of publication"
            found[paper.id].append(Finding(start=start, end=end, target=target, kind="date", label=label))
    return found


def _finding(words: Words, target: str, kind: str, label: str) -> tuple[str, Finding]:
    found = Finding(start=words.start, end=words.end, target=target, kind=kind, label=shortened(label, 120))
    return words.document, found


def _of_figures(record: Record) -> Iterator[tuple[str, Finding]]:
    for figure in record.figures:
        for number, seen in enumerate(figure.observations):
            target = anchors.finding("f", figure.id, number)
            yield _finding(seen, target, "figure", f"{figure.measure}: {said(seen)}")


def _of_statements(record: Record) -> Iterator[tuple[str, Finding]]:
    for statement in record.statements:
        label = f"{statement.speaker or 'somebody'}: {POSITIONS[statement.stance].lower()}"
        yield _finding(statement, anchors.finding("c", statement.id), "statement", label)
    for conflict in record.conflicts:
        for number, side in enumerate(conflict.sides):
            for item, words in enumerate(side.evidence):
                target = anchors.finding("k", conflict.id, number, item)
                yield _finding(words, target, "conflict", conflict.question)


def _of_events(record: Record) -> Iterator[tuple[str, Finding]]:
    for event in record.events:
        for number, mention in enumerate(event.mentions):
            yield _finding(mention, anchors.finding("e", event.id, number), "event", event.title)
    for number, outlet in enumerate(record.coverage):
        for place, repeat in enumerate(outlet.repeats):
            for item, words in enumerate(repeat.evidence if repeat.how == "credits" else ()):
                yield _finding(words, credit(number, place, item), "credit", f"{outlet.outlet} repeats")
    for number, entry in enumerate(record.timeline):
        yield _finding(entry.evidence, f"t-{number}", "timeline", f"timeline, {entry.date}")


def credit(outlet: int, repeat: int, item: int) -> str:
    """The name of the words in which a report credits somebody."""
    return f"o-{outlet}-{repeat}-{item}"


def largest_first(story: Story) -> tuple[int, str, str]:
    """The story that most documents tell of comes first, of equal ones the earlier."""
    return (-len(story.documents), story.first or "9999", story.id)
