"""Pile: the reports of a pile chapter by chapter, and what of a chapter is kept for the next build."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, pairwise
from typing import Final

import msgspec
import numpy as np
from msgspec import Struct, structs

from twosource.findings.groups import EventGroup, Lineage
from twosource.findings.mentions import Reading
from twosource.findings.shelf import Shelf
from twosource.link import actors
from twosource.link.chapters import chapters
from twosource.link.drafts import Part, gather
from twosource.link.facts import Facts
from twosource.link.outlines import Drafts, Outline
from twosource.link.shared import Array, ranges

_ENCODER = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True)
class Pile:
    """All reports, by id and in their order, with what every one of them gives to the others."""

    readings: Mapping[str, Reading]
    outlines: Mapping[str, Outline]
    lineages: Mapping[str, Lineage]
    texts: Mapping[str, str]  # the first of each one's lineage
    participants: Mapping[tuple[str, str], str]  # who each report means by a name, if all are asked
    drafts: Drafts

    def told(self, most: int) -> Iterator[Told]:
        """What is told of each chapter, of so many mentions at most."""
        documents, outlines = list(self.outlines), list(self.outlines.values())
        sizes = np.array([len(one.days) for one in outlines], dtype=np.int64)
        owners, indices = np.repeat(np.arange(len(sizes)), sizes), ranges(np.zeros_like(sizes), sizes)[1]
        days = np.array([one.day for one in outlines], dtype=np.int64)
        for chapter in chapters(list(chain.from_iterable([one.days for one in outlines])), most):
            home = chapter.holds(days)
            told = owners[chapter.rows]
            of = np.flatnonzero(home | (np.bincount(told, minlength=len(sizes)) > 0))
            events, ends = indices[chapter.rows].tolist(), [0, *np.searchsorted(told, of, "right").tolist()]
            reports = [
                Report(documents[n], tuple(events[start:end]), at_home)
                for n, (start, end), at_home in zip(
                    of.tolist(), pairwise(ends), home[of].tolist(), strict=True
                )
            ]
            yield Told(self, reports)


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
        return actors.participants(names, pile.texts)

    def key(self, shelf: Shelf) -> str:
        """The hash of all that its happenings follow from."""
        found = [
            (shelf.name(r.document), self.pile.texts.get(r.document), r.events, r.home) for r in self.reports
        ]
        return sha256(_ENCODER.encode(("chapter", found))).hexdigest()


class _Kept(Struct, frozen=True, array_like=True):
    """The happenings of a chapter without their mentions, and these, by the place of their report in it."""

    groups: list[EventGroup]
    sizes: bytes  # how many mentions each has
    reports: bytes  # of all mentions
    indices: bytes  # likewise


_NUMBER: Final = np.dtype("<u4")
_DECODER: Final = msgspec.msgpack.Decoder(_Kept)


def kept_groups(groups: Sequence[EventGroup], told: Told) -> bytes:
    """The happenings of a chapter as bytes."""
    place = {report.document: n for n, report in enumerate(told.reports)}
    return _ENCODER.encode(
        _Kept(
            groups=[structs.replace(group, members=()) for group in groups],
            sizes=_packed([len(group.members) for group in groups]),
            reports=_packed([place[document] for group in groups for document, _ in group.members]),
            indices=_packed([index for group in groups for _, index in group.members]),
        )
    )


def groups_kept(data: bytes, told: Told) -> list[EventGroup] | None:
    """The happenings of bytes; None where they are not those of all mentions of the chapter, each once."""
    kept = _DECODER.decode(data)
    sizes, reports, indices = _numbers(kept.sizes), _numbers(kept.reports), _numbers(kept.indices)
    mentions = [one.events for one in told.reports]
    owners = np.repeat(np.arange(len(mentions)), list(map(len, mentions)))
    events = np.fromiter(chain.from_iterable(mentions), np.int64, len(owners))
    if not len(reports) == len(indices) == len(owners) == sizes.sum() or len(sizes) != len(kept.groups):
        return None
    if (sizes < 1).any() or not np.array_equal(np.sort(_code(reports, indices)), _code(owners, events)):
        return None
    documents = [report.document for report in told.reports]
    refs = list(zip(map(documents.__getitem__, reports.tolist()), indices.tolist(), strict=True))
    ends = [0, *np.cumsum(sizes).tolist()]
    for group, (start, end) in zip(kept.groups, pairwise(ends), strict=True):
        structs.force_setattr(group, "members", tuple(refs[start:end]))
    return kept.groups


def _code(reports: Array, indices: Array) -> Array:
    """Each mention as one number, in their order."""
    found: Array = (reports << 32) + indices
    return found


def _packed(numbers: Sequence[int]) -> bytes:
    return np.array(numbers, dtype=_NUMBER).tobytes()


def _numbers(data: bytes) -> Array:
    """The numbers of bytes; raise ValueError where they are none."""
    return np.frombuffer(data, dtype=_NUMBER).astype(np.int64)
