"""Sound: whether accounts that were kept can be those of the happenings that they are taken for.

A file can be anybody's. Whatever such accounts refer to is there, and their words lie in the texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Protocol

from twosource.findings.groups import EventGroup, Links
from twosource.reconcile.accounts import Account, Notes, Referred
from twosource.reconcile.origins import TEXT
from twosource.record import Conflict, Figure, Statement

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
    seen = _Seen(links, sizes)
    try:
        for index, account in accounts.items():
            if not seen.has_account(account, links.events[index]):
                return None
        for document, note in notes.items():
            if not seen.has_notes(document, note):
                return None
        if [1 for w in seen.words if not 0 <= w.start <= w.end <= sizes[w.document]]:
            return None
    except (KeyError, ValueError):  # a document that is not there, a place that is none
        return None
    return seen.referred()


@dataclass(slots=True)
class _Seen:
    """All words that accounts and notes point at, and all keys that they name."""

    links: Links
    sizes: Mapping[str, int]
    words: list[Words] = field(default_factory=list)
    origins: set[str | None] = field(default_factory=set)
    sources: set[str | None] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)  # of the coverage
    actors: set[str] = field(default_factory=set)

    def has_account(self, account: Account, group: EventGroup) -> bool:
        """Take note of an account; whether its numbers are of what is in it, and its day its event's."""
        event, entry = account.event, account.entry
        if event.relations or event.date != group.date or (entry is not None and entry.date != group.date):
            return False
        self.words += event.mentions
        if entry is not None:
            self.words.append(entry.evidence)
        self.origins.update(account.sources)
        for person in event.participants:
            self.actors.add(person.actor)
        if account.conflicts:
            self.of_conflicts(account.conflicts)
        if account.statements:
            self.of_statements(account.statements)
        return (
            _are_numbered(account.statements, account.places)
            and (not account.figures or self.has_figures(account.figures))
            and (not account.rows or self.has_rows(account))
        )

    def has_notes(self, document: str, notes: Notes) -> bool:
        """Take note of notes; whether they can be those of a document."""
        self.of_statements(notes.statements)
        self.origins.update(notes.sources)
        self.papers.update([key for key, _, _ in notes.cites])
        return _is_of(document, notes, self.links, self.sizes[document])

    def has_figures(self, figures: Sequence[Figure]) -> bool:
        """Take note of figures; whether what takes the place of a count is another of them."""
        for figure in figures:
            several = range(len(figure.observations))
            self.words += figure.observations
            for one in figure.observations:
                self.sources.add(one.source)
                self.origins.add(one.origin)
                if one.superseded_by is not None and one.superseded_by not in several:
                    return False
        return True

    def of_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Take note of conflicts."""
        for conflict in conflicts:
            for side in conflict.sides:
                self.words += side.evidence
                self.origins.update(side.origins)

    def has_rows(self, account: Account) -> bool:
        """Take note of the rows of the coverage; whether they are of what is in the account."""
        figures, conflicts = range(len(account.figures)), range(len(account.conflicts))
        for row in account.rows:
            if row.figure is not None and row.figure not in figures:
                return False
            if row.conflict is not None and row.conflict not in conflicts:
                return False
            for outlet, covered in chain(row.told, row.left_out):
                self.papers.add(outlet)
                self.words += covered.evidence
            if row.first is not None:
                self.papers.add(row.first[0])
                self.words += row.first[1].evidence
            if row.known is not None:
                if row.known[0].year > LAST:
                    return False
                self.words += row.known[1].evidence
        return True

    def of_statements(self, statements: Sequence[Statement]) -> None:
        """Take note of statements; raise ValueError where a cue or a speaker is not in the document."""
        self.words += statements
        for one in statements:
            self.sources.add(one.source)
            size = self.sizes[one.document]
            for start, end in (one.cue or (0, 0), one.speaker_span or (0, 0)):
                if not 0 <= start <= end <= size:
                    raise ValueError

    def referred(self) -> Referred | None:
        """To whom they refer, if all of these are there."""
        texts = {key for key in self.origins if key is not None and key.startswith(TEXT)}
        known = ((self.origins - texts) | self.sources | self.papers) - {None} <= self.links.sources.keys()
        if not known or not self.actors <= self.links.actors.keys():
            return None
        return Referred({key for key in self.sources | self.origins if key is not None}, self.actors)


def _are_numbered(statements: Sequence[Statement], places: Sequence[int]) -> bool:
    """Whether each statement has a place, and is the same as others of these at most."""
    if not statements:
        return not places
    several = range(len(statements))
    same = (int(other) for one in statements for other in one.same_as)
    return len(places) == len(statements) and all(other in several for other in same)


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
