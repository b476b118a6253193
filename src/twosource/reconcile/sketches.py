"""Sketches: what the record of a part can follow from, as hashes.

Whatever is read in a document, and whoever is cited there, is told exactly. On whom its own word may rest is
told only as far as it matters: whom it shares with others that tell the same. So a source that is new to a
pile, or has another name in it, changes no more than what it is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

import msgspec

from twosource.findings.groups import Links
from twosource.findings.shelf import Shelf
from twosource.reconcile.pile import Pile
from twosource.reconcile.published import is_dated
from twosource.reconcile.resting import responsible

FEW: Final = 24  # reports each of which is laid beside each other
_ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic")


def digest(what: object) -> bytes:
    """The hash of a value."""
    return sha256(_ENCODER.encode(what)).digest()


@dataclass(frozen=True, slots=True)
class Sketches:
    """The hashes of the documents of a pile, and how far their own words rest on the same."""

    pile: Pile
    by_document: Mapping[str, bytes]
    cited: Mapping[str, Sequence[str]]  # keys of all whom a document cites
    _fixed: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, pile: Pile, shelf: Shelf) -> Sketches:
        """Sketch every document of a pile."""
        links, resting = pile.links, pile.origins.resting
        source = _sources(pile)
        actor = {key: _actor(key, links) for key in links.actors}
        speakers: dict[str, list[object]] = defaultdict(list)
        cited: dict[str, list[str]] = defaultdict(list)
        for (document, name), key in links.speakers.items():
            behind = resting.behind(document, responsible(links.sources[key], links).key)
            speakers[document].append(
                (name, source[key], [source[k] for k in sorted(behind)] if behind else 0)
            )
            cited[document].append(key)
        participants: dict[str, list[object]] = defaultdict(list)
        for (document, name), key in links.participants.items():
            participants[document].append((name, actor[key]))
        days = _days(pile)
        found: dict[str, bytes] = {}
        for document, reading in pile.readings.items():
            what = (
                shelf.name(document),
                document,
                reading.parsed.article.origin,
                pile.origins.lineage(document),
                pile.is_copy(document),
                links.outlets.get(document),
                [source[key] for key in resting.publishers.get(document, ())],
                speakers.get(document),
                participants.get(document),
                days.get(document),
            )
            found[document] = digest(what)
        return cls(pile, found, cited)

    def of_event(self, index: int) -> bytes:
        """The hash of all from which the record of one happening follows."""
        group = self.pile.links.events[index]
        documents = [d for d in dict.fromkeys([d for d, _ in group.members]) if d in self.by_document]
        sketches = [self.by_document[document] for document in documents]
        return digest((group, sketches, self._shared(documents) if len(documents) > 1 else None))

    def _shared(self, documents: Sequence[str]) -> object:
        """On whom reports that tell the same rest together by their own words.

        Whoever is cited by one of them, or prints it, is told by name; of others it matters only which
        reports have any in common. Of how many each rests on, it matters which has more.
        """
        own = [self.pile.origins.of(document, None).marks for document in documents]
        fixed = frozenset[str]().union(*[self._fixed_of(document) for document in documents])
        named = [sorted(marks & fixed) for marks in own]
        beside = _beside(own)
        sizes = {size: n for n, size in enumerate(sorted({len(marks) for marks in own}))}
        alike: dict[frozenset[str], int] = {}
        same = [alike.setdefault(marks, len(alike)) for marks in own]
        return (named, beside, [sizes[len(marks)] for marks in own], same)

    def _fixed_of(self, document: str) -> frozenset[str]:
        found = self._fixed.get(document)
        if found is None:
            found = self.pile.origins.fixed(document, self.cited.get(document, ()))
            self._fixed[document] = found
        return found


def _beside(own: Sequence[frozenset[str]]) -> list[str]:
    """With which others each has something in common, as the bits of a number."""
    found: list[str] = []
    if len(own) <= FEW:
        for marks in own:
            bits = 0
            for n, other in enumerate(own):
                if not marks.isdisjoint(other):
                    bits |= 1 << n
            found.append(f"{bits:x}")
        return found
    holders: dict[str, int] = {}
    for n, marks in enumerate(own):
        for mark in marks:
            holders[mark] = holders.get(mark, 0) | 1 << n
    for marks in own:
        bits = 0
        for mark in marks:
            bits |= holders[mark]
        found.append(f"{bits:x}")
    return found


def _sources(pile: Pile) -> dict[str, bytes]:
    """All that the record can take from who a source is, as bytes, by key.

    Whoever speaks for a body is also what the body is. An actor of the same key gives it his name.
    """
    own = {key: _source(key, pile) for key in pile.links.sources}
    bodies = {key: one.body for key, one in pile.links.sources.items() if one.body in own}
    return {key: _ENCODER.encode((told, own.get(bodies.get(key) or ""))) for key, told in own.items()}


def _source(key: str, pile: Pile) -> object:
    one, actor = pile.links.sources[key], pile.links.actors.get(key)
    roof = sorted(pile.origins.roof(key))
    return (key, one.name, one.kind, one.named, one.body, roof, actor and (actor.name, actor.armed))


def _actor(key: str, links: Links) -> object:
    """The same of an actor: his name, and whether he is a known armed group."""
    one, source = links.actors[key], links.sources.get(key)
    armed = one.armed or (source is not None and source.named and source.kind == "armed_group")
    return (key, one.name, armed)


def _days(pile: Pile) -> dict[str, list[str | None]]:
    """The days of all events that an undated document tells: its own follows from them."""
    undated = {document for document, reading in pile.readings.items() if not is_dated(reading)}
    found: dict[str, list[tuple[int, str | None]]] = defaultdict(list)
    if undated:
        for group in pile.links.events:
            for document, index in group.members:
                if document in undated:
                    found[document].append((index, group.date))
    return {document: [day for _, day in sorted(of_it, key=_place)] for document, of_it in found.items()}


def _place(of_it: tuple[int, str | None]) -> int:
    return of_it[0]
