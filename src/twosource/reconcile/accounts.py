"""Accounts: what the record says of one happening, and notes: what it takes from one document beside that.

Both are kept between builds. They hold no number that another pile would change: their ids are empty, and
where an id of a source or an actor belongs stands his key. What goes back to nobody but a text has the id of
the first document of its lineage for a key.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec import Struct

from twosource.findings.mentions import Tie
from twosource.record import Conflict, Covered, Event, Figure, Statement, TimelineEntry

By = tuple[str, Covered]  # the key of an outlet, and what it told


Named = tuple[tuple[int, str], ...]  # a document by its place among the tellers, and a name there
Heard = tuple[int, str, tuple[str, ...], bool]  # likewise, who passes it on, and whether he answers for it


class Row(Struct, frozen=True, array_like=True, gc=False):
    """Who told or left out a happening, a number of it or one side of a question on it.

    `figure` and `conflict` are places among those of the happening. Of a happening `known` is the day by
    which two independent origins had told of it, if they had, with the words of both.
    """

    figure: int | None
    conflict: int | None
    told: tuple[By, ...]
    left_out: tuple[By, ...]
    first: By | None
    known: tuple[date, Covered] | None


class Account(Struct, frozen=True, array_like=True, gc=False):
    """What the record says of one happening.

    `same_as` of its statements holds places among them.
    """

    event: Event  # with neither place nor relations
    sources: tuple[str, ...]  # keys of all whom it goes back to
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...]
    places: tuple[int, ...]  # of each statement among those of its document
    conflicts: tuple[Conflict, ...]
    entry: TimelineEntry | None  # of the timeline
    rows: tuple[Row, ...]  # the happening itself comes first
    cited: tuple[Heard, ...] = ()  # all who are cited for it
    named: Named = ()  # all who take part in it or are named in a statement on it


class Notes(Struct, frozen=True, array_like=True, gc=False):
    """What the record takes from one document beside the accounts of its events."""

    events: int  # how many it tells
    told: date | None  # undated: the latest day that it tells
    ties: tuple[tuple[int, Tie], ...]  # by the place of the event that it ties to another
    responses: tuple[int, ...]  # which of its events are told as a consequence
    cites: tuple[tuple[str, int, int], ...]  # each paper and agency that it cites, with the first words
    statements: tuple[Statement, ...]  # on no event
    places: tuple[int, ...]
    sources: tuple[str, ...]  # keys of all whom those go back to


class Referred(NamedTuple):
    """The keys of all origins and actors to whom some accounts and notes refer."""

    origins: set[str]
    actors: set[str]
