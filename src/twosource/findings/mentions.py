"""What is read from one article: figures, events, statements and places, each with its words.

Offsets are half-open code-point ranges into the article's text. `start`/`end` bound the clause that
says it, never more than `LONGEST` characters.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Struct

from twosource.findings.article import Extent, ParsedArticle
from twosource.record.vocabulary import (
    EventRole,
    EventType,
    Factuality,
    Held,
    Measure,
    ParticipantRole,
    PlacePrecision,
    Qualifier,
    RelationKind,
    SourceKind,
    Stance,
)

LONGEST = 400  # characters: a span that points at half the article is no evidence


class PlaceMention(Struct, frozen=True, kw_only=True):
    """A place named in the text, resolved as far as it goes."""

    start: int
    end: int
    name: str
    country: str | None = None  # ISO 3166-1 alpha-2
    geonames_id: int | None = None
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = "exact"
    within: tuple[str, ...] = ()  # names of the places in which it lies, nearest first
    aside: bool = False  # a government, the end of a way or of long ago: no news was there


class Speaker(Struct, frozen=True, kw_only=True):
    """Who is cited: the name under which the document knows it, and where it is named last."""

    name: str
    kind: SourceKind
    named: bool  # False for "officials", "a source", "witnesses": nobody that one could ring up
    span: Extent | None = None
    relayed_by: tuple[str, ...] = ()  # outer sources, outermost first: "state TV quoted the governor"
    body: str | None = None  # for a person: the organisation that he speaks for
    voice: bool = False  # a spokesman, whose numbers are those of his body


class ParticipantMention(Struct, frozen=True, kw_only=True):
    """One who takes part in an event, as the article names it."""

    name: str
    role: ParticipantRole
    held: Held
    start: int
    end: int


class Tie(Struct, frozen=True, kw_only=True):
    """How one event of an article stands to another, told outright: `to` indexes `Reading.events`."""

    kind: RelationKind
    to: int
    start: int
    end: int


class EventMention(Struct, frozen=True, kw_only=True):
    """A happening that the article tells of; `mentions` are the clauses that tell most of it, fullest first.

    An uncertain `date` ("2024-03-22?") is the day of the news that an undated happening is told as part
    of: the last that it can have been. `partial` is a day without its year ("XXXX-03-22").
    """

    type: EventType
    mode: str | None
    factuality: Factuality
    role: EventRole
    date: str | None  # EDTF
    place: PlaceMention | None
    participants: tuple[ParticipantMention, ...]
    trigger: Extent
    mentions: tuple[Extent, ...]
    words: frozenset[str]  # lemmas of the content words around the triggers, for comparison
    partial: str | None = None
    response: bool = False  # told as a consequence of another happening
    ties: tuple[Tie, ...] = ()
    aims: frozenset[str] = frozenset()  # what was attacked, each by one word: "convoy"
    over_land: bool = False  # told of all of the land that is its place, and of no town
    hereabouts: PlaceMention | None = None  # where it may have been of which no place is told
    method: str = "rule"  # how it was found: "rule", "llm:<name>"


class FigureMention(Struct, frozen=True, kw_only=True):
    """A number of people killed, injured, missing, detained, abducted, displaced or affected."""

    start: int
    end: int
    number: Extent
    measure: Measure
    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    victims: str
    subset: bool
    speaker: Speaker | None
    event: int  # index into `Reading.events`
    superseded: bool = False  # the text itself calls it an earlier toll
    revises: str | None = None  # "up" or "down": the text says that it replaces what was said before
    perpetrators: bool = False  # counts those who did it
    hedged: bool = False  # feared, expected
    hit: int | None = None  # so many were shot, which does not say that they lived
    others: bool = False  # told as others than the dead: "three others were shot"
    method: str = "rule"


class StatementMention(Struct, frozen=True, kw_only=True):
    """Somebody takes a stance on a happening."""

    start: int
    end: int
    cue: Extent
    speaker: Speaker | None
    stance: Stance
    target: str | None
    content: str
    quoted: bool
    event: int | None  # index into `Reading.events`
    method: str = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that is read from one article."""

    parsed: ParsedArticle
    events: tuple[EventMention, ...]
    figures: tuple[FigureMention, ...]
    statements: tuple[StatementMention, ...]
    places: tuple[PlaceMention, ...]
    credits: tuple[str, ...]
    main_event: int | None  # index into `events`
