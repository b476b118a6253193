"""Pile: the reports of a pile chapter by chapter, and what of a chapter is kept for the next build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

import msgspec
import numpy as np
from msgspec import Struct

from twosource.findings.groups import EventGroup, Lineage, beginnings
from twosource.findings.mentions import PlaceMention, Reading
from twosource.findings.shelf import Shelf
from twosource.link import actors
from twosource.link.chapters import chapters
from twosource.link.drafts import Part, gather
from twosource.link.facts import Facts
from twosource.link.outlines import Drafts, Outline
from twosource.record.vocabulary import EventRole, EventType, Factuality

_ENCODER = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True)
class Pile:
    """All reports, by id and in their order, with what every one of them gives to the others."""

    readings: Mapping[str, Reading]
    outlines: Mapping[str, Outline]
    lineages: Mapping[str, Lineage]
    participants: Mapping[tuple[str, str], str]  # who each report means by a name, if all are asked
    drafts: Drafts

    def told(self, most: int) -> Iterator[Told]:
        """What is told of each chapter, of so many mentions at most."""
        documents = list(self.outlines)
        refs = [(n, i) for n, one in enumerate(self.outlines.values()) for i in range(len(one.days))]
        texts = beginnings(self.lineages)
        days = np.array([one.day for one in self.outlines.values()], dtype=np.int64)
        for chapter in chapters([day for one in self.outlines.values() for day in one.days], most):
            of: dict[int, list[int]] = defaultdict(list)
            for row in chapter.rows.tolist():
                number, index = refs[row]
                of[number].append(index)
            home = set(np.flatnonzero(chapter.holds(days)).tolist())
            reports = [
                Report(documents[n], tuple(of.get(n, ())), n in home) for n in sorted(home | of.keys())
            ]
            yield Told(self, reports, texts)


class Report(Struct, frozen=True):
    """What a report tells of a chapter: some of its events; and whether it is of it."""

    document: str
    events: tuple[int, ...]
    home: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What the reports of a pile tell of a chapter."""

    pile: Pile
    reports: Sequence[Report]
    texts: Mapping[str, str]  # the first of each lineage

    def facts(self) -> list[Facts]:
        """The facts of its mentions, in their order."""
        pile = self.pile
        parts = [Part(pile.drafts.draft(pile.readings[r.document]), r.events, r.home) for r in self.reports]
        return gather(parts, pile.lineages, self._participants())

    def _participants(self) -> Mapping[tuple[str, str], str]:
        """Who its reports mean by a name, whatever is told in other chapters."""
        pile = self.pile
        if len(self.reports) == len(pile.outlines):
            return pile.participants
        names = {r.document: pile.outlines[r.document].names for r in self.reports}
        return actors.participants(names, pile.lineages)

    def key(self, shelf: Shelf) -> str:
        """The hash of all that its happenings follow from."""
        found = [(shelf.name(r.document), self.texts.get(r.document), r.events, r.home) for r in self.reports]
        return sha256(_ENCODER.encode(("chapter", found))).hexdigest()


class _Kept(Struct, frozen=True, array_like=True):
    """A happening; its mentions by the place of their report among those of the chapter."""

    members: tuple[tuple[int, int], ...]
    type: EventType
    mode: str | None
    factuality: Factuality
    role: EventRole
    date: str | None
    place: PlaceMention | None
    spot: str | None


_DECODER = msgspec.msgpack.Decoder(list[_Kept])


def kept_groups(groups: Sequence[EventGroup], told: Told) -> bytes:
    """The happenings of a chapter as bytes."""
    number = {report.document: n for n, report in enumerate(told.reports)}
    return _ENCODER.encode(
        [
            _Kept(
                tuple((number[document], index) for document, index in one.members),
                one.type,
                one.mode,
                one.factuality,
                one.role,
                one.date,
                one.place,
                one.spot,
            )
            for one in groups
        ]
    )


def groups_kept(data: bytes, told: Told) -> list[EventGroup] | None:
    """The happenings of bytes; None where they are not those of all mentions of the chapter, each once."""
    kept = _DECODER.decode(data)
    members = sorted(member for one in kept for member in one.members)
    if members != [(n, i) for n, report in enumerate(told.reports) for i in report.events]:
        return None
    documents = [report.document for report in told.reports]
    return [
        EventGroup(
            members=tuple([(documents[n], i) for n, i in one.members]),
            type=one.type,
            mode=one.mode,
            factuality=one.factuality,
            role=one.role,
            date=one.date,
            place=one.place,
            spot=one.spot,
        )
        for one in kept
    ]
