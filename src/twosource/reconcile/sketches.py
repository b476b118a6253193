"""Sketches: all that the record of a happening can follow from, as hashes.

What is read in a document, and who they are whom it cites and names for the happening, is told exactly.
On whom its own word may rest is told only as far as it matters: whom it shares with others that tell the
same. So a source that is new to a pile, or has another name in it, changes no more than what it is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import msgspec

from twosource.findings.groups import Links
from twosource.findings.shelf import Shelf
from twosource.reconcile.accounts import Named
from twosource.reconcile.pile import Pile
from twosource.reconcile.published import is_dated

FEW: Final = 24  # reports each of which is laid beside each other
_ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic")


def digest(what: object) -> bytes:
    """The hash of a value."""
    return sha256(_ENCODER.encode(what)).digest()


@dataclass(frozen=True, slots=True)
class Sketches:
    """What is known of the documents and the sources of a pile, as bytes, and the hashes of it."""

    pile: Pile
    documents: Mapping[str, bytes]
    sources: Mapping[str, bytes]
    keys: Mapping[str, Sequence[str]]  # of all whom a document cites
    cited: Mapping[tuple[str, str], bytes]  # who is cited under a name, and on whom he rests there
    named: Mapping[tuple[str, str], bytes]  # who is named so

    @classmethod
    def of(cls, pile: Pile, shelf: Shelf) -> Sketches:
        """Sketch a pile."""
        links, source, days = pile.links, _sources(pile), _days(pile)
        keys: dict[str, list[str]] = defaultdict(list)
        cited: dict[tuple[str, str], bytes] = {}
        for where, key in links.speakers.items():
            keys[where[0]].append(key)
            cited[where] = source[key]
            if behind := pile.origins.behind(where[0], key):
                cited[where] = _ENCODER.encode((source[key], [source[other] for other in sorted(behind)]))
        actors = {key: _actor(key, links) for key in links.actors}
        named = {where: actors[key] for where, key in links.participants.items()}
        found: dict[str, bytes] = {}
        for document, reading in pile.readings.items():
            what = (
                shelf.name(document),
                document,
                reading.parsed.article.origin,
                pile.origins.lineage(document),
                pile.is_copy(document),
                links.outlets.get(document),
                [source[key] for key in pile.origins.resting.publishers.get(document, ())],
                days.get(document),
            )
            found[document] = _ENCODER.encode(what)
        return cls(pile, found, source, keys, cited, named)

    def of_notes(self, document: str) -> bytes:
        """The hash of all from which the notes of a document follow."""
        keys = self.keys.get(document, ())
        return digest((self.documents[document], [self.sources[key] for key in keys]))

    def of_account(self, index: int, cited: Named, named: Named) -> bytes:
        """The hash of all from which the account of a happening follows, if these are cited and named for it.

        Who they are by name follows from what is read; raise LookupError where they cannot be.
        """
        group = self.pile.links.events[index]
        documents = [group.members[0][0]]
        if len(group.members) > 1:
            documents = list(dict.fromkeys([document for document, _ in group.members]))
        documents = [document for document in documents if document in self.documents]
        speakers = [(documents[n], name) for n, name in cited] if cited else []
        what = (
            group,
            [self.documents[document] for document in documents],
            [self.cited[where] for where in speakers] if cited else None,
            [self.named[documents[n], name] for n, name in named] if named else None,
            self._shared(documents, speakers) if len(documents) > 1 else None,
        )
        return digest(what)

    def _shared(self, documents: Sequence[str], cited: Sequence[tuple[str, str]]) -> object:
        """On whom reports that tell the same rest together by their own words.

        Whoever is cited by one of them, or prints it, is told by name; of others it matters only which
        reports have any in common. Of how many each rests on, it matters which has more.
        """
        origins = self.pile.origins
        own = [origins.of(document, None).marks for document in documents]
        keys: set[str] = set()
        for document, name in cited:
            key = origins.links.speakers[document, name]
            keys |= {key, origins.responsible(origins.links.sources[key]).key}
            keys |= origins.behind(document, key)
        fixed = frozenset[str]().union(*map(origins.marks_of_print, documents), *map(origins.roof, keys))
        named = [sorted(marks & fixed) for marks in own]
        beside = _beside(own)
        sizes = {size: n for n, size in enumerate(sorted({len(marks) for marks in own}))}
        alike: dict[frozenset[str], int] = {}
        same = [alike.setdefault(marks, len(alike)) for marks in own]
        return (named, beside, [sizes[len(marks)] for marks in own], same)


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


def _actor(key: str, links: Links) -> bytes:
    """All that the record can take from who an actor is: his name, and whether he is a known armed group."""
    one, source = links.actors[key], links.sources.get(key)
    armed = one.armed or (source is not None and source.named and source.kind == "armed_group")
    return _ENCODER.encode((key, one.name, armed))


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
