"""The nouns of the record: frozen values, field for field what `record.json` holds.

Offsets are half-open code-point ranges into the text of the document that is named beside them. Dates
are EDTF level 1 strings. Unknown is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from twosource.record.vocabulary import (
    ActorKind,
    ConflictKind,
    EventRole,
    EventStatus,
    EventType,
    Factuality,
    FigureStatus,
    Held,
    Measure,
    ParticipantRole,
    PlacePrecision,
    PublicationBasis,
    Qualifier,
    RelationKind,
    RepeatKind,
    SourceKind,
    Stance,
    StatementStatus,
)

Offsets = tuple[int, int]
FORMAT = "twosource-record"
VERSION = 1


class Evidence(Struct, frozen=True, kw_only=True):
    """The exact words of a document that say something."""

    document: str
    start: int
    end: int


class Published(Struct, frozen=True, kw_only=True):
    """When a document was published, on what ground, within which bounds."""

    value: str | None
    basis: PublicationBasis
    earliest: str | None = None
    latest: str | None = None
    evidence: Offsets | None = None
    disagrees_with: str | None = None


class Document(Struct, frozen=True, kw_only=True):
    """One report as received, with all that stands off its text."""

    id: str
    origin: str
    sha256: str
    media_type: str
    bytes: int
    title: str | None
    outlet: str | None
    url: str | None
    byline: str | None
    language: str | None
    text: str
    furniture: tuple[Offsets, ...]
    published: Published
    credits: tuple[str, ...]
    lineage: str
    copy_of: str | None
    overlap: float | None
    story: str | None
    main_event: str | None
    unread: str | None = None  # why the text is listed and not read, else None


class Story(Struct, frozen=True, kw_only=True):
    """A chain of happenings that belong together, and the documents that tell of it."""

    id: str
    title: str
    documents: tuple[str, ...]
    first: str | None
    last: str | None
    events: tuple[str, ...]


class Source(Struct, frozen=True, kw_only=True):
    """Whoever is cited as saying something; `grade` is the Admiralty letter, set by the user only."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: SourceKind
    grade: str = "F"


class Actor(Struct, frozen=True, kw_only=True):
    """A person, body, group or state that takes part in events."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    country: str | None


class Place(Struct, frozen=True, kw_only=True):
    """Where something happened, with how precisely that is known; degrees of WGS 84."""

    id: str
    name: str
    country: str | None
    geonames_id: int | None
    lat: float | None
    lon: float | None
    precision: PlacePrecision


class Participant(Struct, frozen=True, kw_only=True):
    """One who takes part in an event, in which role, and how that is held."""

    actor: str
    name: str
    role: ParticipantRole
    held: Held


class Codes(Struct, frozen=True, kw_only=True):
    """The event in the code books of other projects."""

    plover: str | None
    acled: str | None
    cameo: str | None


class Relation(Struct, frozen=True, kw_only=True):
    """How one event stands to another, and the words that say so outright, where any do."""

    to: str
    kind: RelationKind
    evidence: tuple[Evidence, ...] = ()


class Mention(Struct, frozen=True, kw_only=True):
    """The words of one document that tell of an event, and how they were found."""

    document: str
    start: int
    end: int
    method: str


class Event(Struct, frozen=True, kw_only=True):
    """One real-world happening, whatever number of documents tell of it."""

    id: str
    title: str
    type: EventType
    mode: str | None
    codes: Codes
    date: str | None
    place: str | None
    participants: tuple[Participant, ...]
    factuality: Factuality
    role: EventRole
    status: EventStatus
    why: str
    relations: tuple[Relation, ...]
    mentions: tuple[Mention, ...]


class Observation(Struct, frozen=True, kw_only=True):
    """One number as one document gives it, with who is cited and whom it goes back to."""

    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    attribution: str | None
    source: str | None
    origin: str | None
    as_of: str | None
    superseded: bool
    superseded_by: int | None
    document: str
    start: int
    end: int
    method: str


class UcdpView(Struct, frozen=True, kw_only=True):
    """Low, best and high of what stands."""

    low: int | None
    best: int | None
    high: int | None


class Views(Struct, frozen=True, kw_only=True):
    """One history read by four code books."""

    latest: int | None
    gtd: int | None
    acled: int | None
    ucdp: UcdpView


class Figure(Struct, frozen=True, kw_only=True):
    """One quantity of one event: the whole history of what was said of it."""

    id: str
    event: str
    measure: Measure
    victims: str
    subset: bool
    low: int | None
    best: int | None
    high: int | None
    views: Views
    status: FigureStatus
    why: str
    observations: tuple[Observation, ...]


class Statement(Struct, frozen=True, kw_only=True):
    """Somebody claims, denies, blames, confirms, doubts or warns."""

    id: str
    event: str | None
    speaker: str | None
    source: str | None
    stance: Stance
    target: str | None
    content: str
    quoted: bool
    document: str
    start: int
    end: int
    cue: Offsets | None
    speaker_span: Offsets | None
    method: str
    status: StatementStatus
    same_as: tuple[str, ...]


class Side(Struct, frozen=True, kw_only=True):
    """One position in a conflict, the origins that hold it and the words that say so."""

    position: str
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Conflict(Struct, frozen=True, kw_only=True):
    """A question on which the record does not agree with itself."""

    id: str
    event: str
    kind: ConflictKind
    question: str
    sides: tuple[Side, ...]
    why: str


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """A day and what happened on it, in words of a document."""

    date: str
    event: str
    headline: str
    evidence: Evidence


class Covered(Struct, frozen=True, kw_only=True):
    """One thing that can be told or left out: a happening, a number of it, one side of a question on it."""

    event: str
    figure: str | None
    conflict: str | None
    position: str | None
    date: str | None
    evidence: tuple[Evidence, ...]


class Repeat(Struct, frozen=True, kw_only=True):
    """One whom an outlet repeats, in which of its documents, and the words that say so."""

    of: str
    how: RepeatKind
    documents: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Coverage(Struct, frozen=True, kw_only=True):
    """What one outlet told in this pile, what it left out, what it was first to say, and whom it repeats."""

    outlet: str
    documents: tuple[str, ...]
    first: str | None
    last: str | None
    told: tuple[Covered, ...]
    left_out: tuple[Covered, ...]
    first_to_say: tuple[Covered, ...]
    repeats: tuple[Repeat, ...]


class DroppedInput(Struct, frozen=True, kw_only=True):
    """Something that was not read, at which stage, and why."""

    origin: str
    stage: str
    reason: str


class Tool(Struct, frozen=True, kw_only=True):
    """What made the record, and with which settings."""

    name: str
    version: str
    settings_sha256: str


class Record(Struct, frozen=True, kw_only=True):
    """The whole record: every table, cross-linked by ids, every finding with its words."""

    tool: Tool
    documents: tuple[Document, ...] = ()
    stories: tuple[Story, ...] = ()
    sources: tuple[Source, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    dropped: tuple[DroppedInput, ...] = ()
    format: str = FORMAT
    version: int = VERSION

    def to_bytes(self) -> bytes:
        """The record as UTF-8 JSON, the same bytes for the same record: one row of a table a line."""
        parts: list[bytes] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            parts.append(b',\n"%b": ' % name.encode())
            if isinstance(value, tuple) and value:
                some = [_rows(value[start : start + _TOGETHER]) for start in range(0, len(value), _TOGETHER)]
                some[-1] = some[-1].removesuffix(b",\n")
                parts += [b"[\n", *some, b"\n]"]
            else:
                parts.append(_ENCODER.encode(value))
        parts[0] = b"{\n" + parts[0].removeprefix(b",\n")
        return b"".join([*parts, b"\n}\n"])

    def to_json(self) -> str:
        """The same as text."""
        return self.to_bytes().decode()

    def write(self, path: str | Path) -> None:
        """Write the record as UTF-8 JSON, whole or not at all."""
        target = Path(path)
        partial = target.with_name(target.name + ".partial")
        partial.write_bytes(self.to_bytes())
        partial.replace(target)


_ENCODER: Final = msgspec.json.Encoder(enc_hook=str)  # a parser may give text of a kind of its own
_TOGETHER: Final = 200  # rows: they stay in the processor's cache


def _rows(some: Sequence[object]) -> bytes:
    """Rows, each with a comma and a line end; JSON itself has no line ends."""
    return _ENCODER.encode_lines(some).replace(b"\n", b",\n")
