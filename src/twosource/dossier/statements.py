"""Statements side by side by position, and conflicts as questions with their sides."""

from __future__ import annotations

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.index import Index
from twosource.dossier.quotes import Quote, quote
from twosource.dossier.shown import shortened
from twosource.dossier.words import POSITIONS
from twosource.record import Conflict, Statement


class Saying(Struct, frozen=True, kw_only=True):
    """One statement, with the documents that give it again."""

    words: Quote
    speaker: str
    target: str | None
    content: str
    quoted: bool
    status: str
    again: tuple[Quote, ...]


class Position(Struct, frozen=True, kw_only=True):
    """Who claims, who blames, who denies: one column."""

    heading: str
    sayings: tuple[Saying, ...]


class SideView(Struct, frozen=True, kw_only=True):
    """One side of a conflict with the words that say so."""

    position: str
    origins: tuple[str, ...]
    evidence: tuple[Quote, ...]


class ConflictView(Struct, frozen=True, kw_only=True):
    """A question on which the record does not agree with itself."""

    anchor: str
    kind: str
    question: str
    why: str
    event: str
    title: str
    sides: tuple[SideView, ...]


def positions(index: Index, statements: list[Statement]) -> tuple[Position, ...]:
    """Statements by stance, responsibility first; the same statement in several documents once."""
    shown: set[str] = set()
    columns: dict[str, list[Saying]] = {heading: [] for heading in POSITIONS.values()}
    for statement in statements:
        if statement.id in shown:
            continue
        again = [
            index.statement_ids[other]
            for other in dict.fromkeys(statement.same_as)
            if other in index.statement_ids and other not in shown and other != statement.id
        ]
        shown.update((statement.id, *(other.id for other in again)))
        columns[POSITIONS[statement.stance]].append(_saying(index, statement, again))
    return tuple(
        Position(heading=heading, sayings=tuple(sayings)) for heading, sayings in columns.items() if sayings
    )


def _saying(index: Index, statement: Statement, again: list[Statement]) -> Saying:
    return Saying(
        words=_quote(index, statement),
        speaker=shortened(statement.speaker or index.source_name(statement.source) or "", 120)
        or "Speaker not named",
        target=shortened(statement.target, 120) if statement.target is not None else None,
        content=shortened(statement.content, 320),
        quoted=statement.quoted,
        status=statement.status,
        again=tuple(_quote(index, other) for other in again),
    )


def _quote(index: Index, statement: Statement) -> Quote:
    return quote(index, statement, anchors.finding("c", statement.id))


def conflict_view(index: Index, conflict: Conflict) -> ConflictView:
    """A conflict with its sides in the order of the record."""
    return ConflictView(
        anchor=anchors.name("k", conflict.id),
        kind=conflict.kind,
        question=conflict.question,
        why=conflict.why,
        event=anchors.name("e", conflict.event),
        title=index.events[conflict.event].title if conflict.event in index.events else "",
        sides=tuple(
            SideView(
                position=side.position,
                origins=tuple(index.source_name(origin) or origin for origin in side.origins),
                evidence=tuple(
                    quote(index, words, anchors.finding("k", conflict.id, number, item))
                    for item, words in enumerate(side.evidence)
                ),
            )
            for number, side in enumerate(conflict.sides)
        ),
    )
