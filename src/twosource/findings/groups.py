"""What the articles have in common: lineages of copied text, shared happenings, sources, actors, stories."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import Struct

from twosource.findings.mentions import PlaceMention
from twosource.record.vocabulary import ActorKind, EventRole, EventType, Factuality, SourceKind

EventRef = tuple[str, int]  # document id, index into that document's `Reading.events`


class Lineage(Struct, frozen=True, kw_only=True):
    """Where an article's text comes from: `overlap` is the share of it found in `copy_of`."""

    lineage: str
    copy_of: str | None = None
    overlap: float | None = None


def beginnings(lineages: Mapping[str, Lineage]) -> dict[str, str]:
    """By document the one with which its lineage begins: a name for it that no other report changes."""
    first: dict[str, str] = {}
    for document, one in lineages.items():
        if one.copy_of is None:
            first[one.lineage] = min(document, first.get(one.lineage, document))
    return {document: first.get(one.lineage, document) for document, one in lineages.items()}


class EventGroup(Struct, frozen=True, kw_only=True, array_like=True):
    """One happening and every mention of it; `members` are in order of date, then of content."""

    members: tuple[EventRef, ...]
    type: EventType
    mode: str | None
    factuality: Factuality
    role: EventRole
    date: str | None  # EDTF, the day that most independent texts give
    place: PlaceMention | None  # the most specific of an agreed identity
    spot: str | None = None  # the building, street or square in it, as the reports name it


class SourceIdentity(Struct, frozen=True, kw_only=True):
    """One who is cited, credited or publishes, under every name that the articles use."""

    key: str
    name: str
    aliases: tuple[str, ...]
    kind: SourceKind
    named: bool
    family: str | None = None  # publishers under one roof: "Syrian state media"
    body: str | None = None  # key of the organisation that a person speaks for


class ActorIdentity(Struct, frozen=True, kw_only=True):
    """One who takes part in happenings, under every name that the articles use."""

    key: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    country: str | None = None
    armed: bool = False  # a known armed group


class StoryGroup(Struct, frozen=True, kw_only=True):
    """Documents that follow one chain of happenings; `events` are indices into `Links.events`."""

    documents: tuple[str, ...]
    events: tuple[int, ...]
    title_event: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """All that is shared between articles.

    `speakers` maps (document, name of the speaker there), `credits` and `outlets` a document to keys of
    `sources`, and `mentioned` to those of all whom its text names; `participants` maps (document, name of
    the participant there, or of the target of a statement) to a key of `actors`.
    """

    events: tuple[EventGroup, ...]
    group_of: Mapping[EventRef, int]
    sources: Mapping[str, SourceIdentity]
    speakers: Mapping[tuple[str, str], str]
    credits: Mapping[str, tuple[str, ...]]
    outlets: Mapping[str, str]
    mentioned: Mapping[str, tuple[str, ...]]
    actors: Mapping[str, ActorIdentity]
    participants: Mapping[tuple[str, str], str]
    stories: tuple[StoryGroup, ...]
