"""Joining: accounts of happenings made one record, in which everything has its number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec.structs import force_setattr

from twosource.reconcile.accounts import Account, Notes, Referred, Row
from twosource.reconcile.events import Related
from twosource.reconcile.ids import Ids
from twosource.reconcile.pile import Pile
from twosource.record import Conflict, Event, Figure, Relation, Statement

_set: Final[Callable[[Any, str, object], None]] = force_setattr  # nobody else holds what was just made


def referred(accounts: Iterable[Account], notes: Iterable[Notes]) -> Referred:
    """The keys of all origins and of all actors to whom the record refers.

    Who stands on a side of a conflict is one of them, whether or not he counts as an origin of the event.
    """
    origins: set[str | None] = set()
    actors: set[str] = set()
    for account in accounts:
        origins.update(account.sources)
        for figure in account.figures:
            for seen in figure.observations:
                origins.add(seen.source)
                origins.add(seen.origin)
        for statement in account.statements:
            origins.add(statement.source)
        for conflict in account.conflicts:
            for side in conflict.sides:
                origins.update(side.origins)
        for person in account.event.participants:
            actors.add(person.actor)
    for note in notes:
        origins.update(note.sources)
        for statement in note.statements:
            origins.add(statement.source)
    return Referred({key for key in origins if key is not None}, actors)


def number_events(
    accounts: Sequence[Account],
    places: Sequence[str | None],
    related: Mapping[int, Related],
    ids: Ids,
) -> tuple[Event, ...]:
    """The events of the record."""
    actors = ids.actors
    for index, (account, place) in enumerate(zip(accounts, places, strict=True)):
        event = account.event
        _set(event, "id", f"e{index + 1}")
        _set(event, "place", place)
        for person in event.participants:
            _set(person, "actor", actors[person.actor])
        if account.entry is not None:
            _set(account.entry, "event", event.id)
    for index, found in related.items():
        relations = [
            Relation(to=f"e{to + 1}", kind=kind, evidence=tuple(said))
            for (to, kind), said in sorted(found.items())
        ]
        _set(accounts[index].event, "relations", tuple(relations))
    return tuple([account.event for account in accounts])


def number_figures(accounts: Sequence[Account], ids: Ids) -> tuple[Figure, ...]:
    """The figures of the record."""
    names = ids.origins
    found: list[Figure] = []
    for account in accounts:
        for figure in account.figures:
            found.append(figure)
            _set(figure, "id", f"f{len(found)}")
            _set(figure, "event", account.event.id)
            for seen in figure.observations:
                if seen.source is not None:
                    _set(seen, "source", names[seen.source])
                if seen.origin is not None:
                    _set(seen, "origin", names[seen.origin])
    return tuple(found)


def number_conflicts(accounts: Sequence[Account], ids: Ids) -> tuple[Conflict, ...]:
    """The conflicts of the record."""
    names = ids.origins
    found: list[Conflict] = []
    for account in accounts:
        for conflict in account.conflicts:
            found.append(conflict)
            _set(conflict, "id", f"k{len(found)}")
            _set(conflict, "event", account.event.id)
            for side in conflict.sides:
                _set(side, "origins", tuple(sorted([names[key] for key in side.origins])))
    return tuple(found)


def number_statements(
    accounts: Sequence[Account], notes: Iterable[Notes], pile: Pile, ids: Ids
) -> tuple[Statement, ...]:
    """The statements of the record, by where they stand."""
    origin_of = {document: reading.parsed.article.origin for document, reading in pile.readings.items()}
    found: list[tuple[tuple[str, int, int, str, str, int], Statement]] = []
    holders: tuple[Account | Notes, ...] = (*accounts, *notes)
    for holder in [holder for holder in holders if holder.statements]:
        for one, place in zip(holder.statements, holder.places, strict=True):
            cue = one.cue[0] if one.cue else 0
            at = (origin_of[one.document], one.start, cue, one.stance, one.document, place)
            found.append((at, one))
    found.sort(key=_at)
    for number, (_, one) in enumerate(found, 1):
        _set(one, "id", f"c{number}")
        if one.source is not None:
            _set(one, "source", ids.sources[one.source])
    for account in accounts:
        for one in account.statements:
            _set(one, "event", account.event.id)
            if one.same_as:
                _set(one, "same_as", tuple([account.statements[int(k)].id for k in one.same_as]))
    return tuple([one for _, one in found])


def _at(placed: tuple[tuple[str, int, int, str, str, int], Statement]) -> tuple[str, int, int, str, str, int]:
    return placed[0]


def number_rows(accounts: Sequence[Account]) -> None:
    """Name in the rows of the coverage what they are of; all that has a number has it."""
    for account in accounts:
        event = account.event.id
        for row in account.rows:
            figure = None if row.figure is None else account.figures[row.figure].id
            conflict = None if row.conflict is None else account.conflicts[row.conflict].id
            for covered in _covered(row):
                _set(covered, "event", event)
                if figure is not None:
                    _set(covered, "figure", figure)
                if conflict is not None:
                    _set(covered, "conflict", conflict)


def _covered(row: Row) -> Iterator[Any]:
    for _, covered in row.told:
        yield covered
    for _, covered in row.left_out:
        yield covered
    if row.first is not None:
        yield row.first[1]
    if row.known is not None:
        yield row.known[1]
