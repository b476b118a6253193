"""Sound: whether accounts that were kept can be those of the happenings that they are taken for.

A file can be anybody's. Whatever such accounts refer to is there, and their words lie in the texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Protocol

from twosource.findings.groups import EventGroup, Links
from twosource.reconcile.accounts import Account, Notes, Referred, Row
from twosource.reconcile.origins import TEXT
from twosource.record import Statement

LAST = 9998  # year: nothing is of a later one, and no date is far beyond it


class Words(Protocol):
    """What stands somewhere in a document."""

    @property
    def document(self) -> str:
        """The id of the document."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def sound(
    accounts: Mapping[int, Account], notes: Mapping[str, Notes], links: Links, sizes: Mapping[str, int]
) -> Referred | None:
    """To whom they refer, if all of them hold together; `sizes` are the lengths of the texts."""
    words: list[Words] = []
    origins: set[str | None] = set()
    sources: set[str | None] = set()
    papers: set[str] = set()  # of the coverage
    actors: set[str] = set()
    try:
        for index, account in accounts.items():
            if not _holds(account, links.events[index]):
                return None
            words += _words(account)
            origins.update(account.sources)
            actors.update([person.actor for person in account.event.participants])
            if account.figures:
                seen = [o for figure in account.figures for o in figure.observations]
                sources.update([o.source for o in seen])
                origins.update([o.origin for o in seen])
            if account.statements:
                sources.update([statement.source for statement in account.statements])
                _cues(account.statements, sizes)
            if account.conflicts:
                origins.update([key for c in account.conflicts for side in c.sides for key in side.origins])
            for row in account.rows:
                papers.update(_outlets(row))
        for document, note in notes.items():
            if not _is_of(document, note, links, sizes[document]):
                return None
            words += note.statements
            _cues(note.statements, sizes)
            origins.update(note.sources)
            sources.update([statement.source for statement in note.statements])
            papers.update([key for key, _, _ in note.cites])
        lie_in = not [1 for w in words if not 0 <= w.start <= w.end <= sizes[w.document]]
    except (KeyError, ValueError):  # a document that is not there, a place that is none
        return None
    texts = {key for key in origins if key is not None and key.startswith(TEXT)}
    known = ((origins - texts) | sources | papers) - {None} <= links.sources.keys()
    if not lie_in or not known or not actors <= links.actors.keys():
        return None
    return Referred({key for key in sources | origins if key is not None}, actors)


def _words(account: Account) -> list[Words]:
    found: list[Words] = [*account.event.mentions, *account.statements]
    if account.entry is not None:
        found.append(account.entry.evidence)
    for figure in account.figures:
        found += figure.observations
    for conflict in account.conflicts:
        for side in conflict.sides:
            found += side.evidence
    for row in account.rows:
        for _, covered in chain(row.told, row.left_out):
            found += covered.evidence
        if row.first is not None:
            found += row.first[1].evidence
        if row.known is not None:
            found += row.known[1].evidence
    return found


def _holds(account: Account, group: EventGroup) -> bool:
    """Whether the numbers in an account are of what is in it, and its days those of the event."""
    event, entry = account.event, account.entry
    if event.relations or event.date != group.date or (entry is not None and entry.date != group.date):
        return False
    for figure in account.figures:
        several = range(len(figure.observations))
        for seen in figure.observations:
            if seen.superseded_by is not None and seen.superseded_by not in several:
                return False
    figures, conflicts = range(len(account.figures)), range(len(account.conflicts))
    for row in account.rows:
        if row.figure is not None and row.figure not in figures:
            return False
        if row.conflict is not None and row.conflict not in conflicts:
            return False
        if row.known is not None and row.known[0].year > LAST:
            return False
    return _are_numbered(account.statements, account.places)


def _are_numbered(statements: Sequence[Statement], places: Sequence[int]) -> bool:
    if len(places) != len(statements):
        return False
    several = range(len(statements))
    return all(int(other) in several for one in statements for other in one.same_as)


def _cues(statements: Iterable[Statement], sizes: Mapping[str, int]) -> None:
    """Raise ValueError where a cue or a speaker of a statement does not stand in its document."""
    for one in statements:
        size = sizes[one.document]
        for start, end in (one.cue or (0, 0), one.speaker_span or (0, 0)):
            if not 0 <= start <= end <= size:
                raise ValueError


def _outlets(row: Row) -> list[str]:
    found = [outlet for outlet, _ in row.told]
    if row.left_out:
        found += [outlet for outlet, _ in row.left_out]
    if row.first is not None:
        found.append(row.first[0])
    return found


def _is_of(document: str, notes: Notes, links: Links, size: int) -> bool:
    """Whether notes can be those of a document."""
    several = notes.events
    if several < 0 or (document, several) in links.group_of:
        return False
    if several and (document, several - 1) not in links.group_of:
        return False
    for index in notes.responses:
        if not 0 <= index < several:
            return False
    for index, tie in notes.ties:
        if not (0 <= index < several and 0 <= tie.to < several and 0 <= tie.start <= tie.end <= size):
            return False
    for _, start, end in notes.cites:
        if not 0 <= start <= end <= size:
            return False
    alone = not any(one.same_as for one in notes.statements)
    return alone and _are_numbered(notes.statements, notes.places)
