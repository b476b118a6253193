"""Sketches: all that the record of a happening can follow from, as hashes.

What is read in a document, and who they are whom it cites and names for the happening, is told exactly.
On whom its own word may rest is told only as far as it matters: whom it shares with others that tell the
same. So a source that is new to a pile, or has another name in it, changes no more than what it is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

import msgspec

from twosource.findings.groups import Links, SourceIdentity
from twosource.findings.shelf import Shelf
from twosource.reconcile.accounts import Heard, Named
from twosource.reconcile.origins import sharing
from twosource.reconcile.pile import Pile
from twosource.reconcile.published import is_dated
from twosource.reconcile.resting import responsible

_BITS: Final = 64  # of a number that can be kept
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
    cited: Mapping[tuple[str, str], bytes]  # who is cited under a name, and the families he rests on there
    named: Mapping[tuple[str, str], bytes]  # who is named so
    whole: Mapping[str, bytes]  # the hash of all of these of a document
    _marks: dict[str, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, pile: Pile, shelf: Shelf) -> Sketches:
        """Sketch a pile."""
        links, days = pile.links, _days(pile)
        published = {key: _publisher(one) for key, one in links.sources.items()}
        source = _sources(links, published)
        resting, answering = pile.origins.resting, _answering(pile.links)
        keys: dict[str, list[str]] = defaultdict(list)
        cited: dict[tuple[str, str], bytes] = {}
        whom: dict[str, list[object]] = defaultdict(list)  # does a document mean by its names, in their order
        for where, key in links.speakers.items():
            document = where[0]
            body, known_as = answering[key]
            own = source[key]
            if (behind := resting.behind(document, body)) and (families := _families(behind, links)):
                own = _ENCODER.encode((own, families))
            cited[where] = own
            keys[document].append(key)
            whom[document] += (own, known_as)
        actors = {key: _actor(key, links) for key in links.actors}
        named = {where: actors[key] for where, key in links.participants.items()}
        for (document, _), who in named.items():
            whom[document].append(who)
        documents: dict[str, bytes] = {}
        whole: dict[str, bytes] = {}
        for document, reading in pile.readings.items():
            what = (
                shelf.name(document),
                document,
                reading.parsed.article.origin,
                pile.origins.lineage(document),
                pile.is_copy(document),
                links.outlets.get(document),
                [published[key] for key in resting.publishers.get(document, ())],
                days.get(document),
            )
            documents[document] = _ENCODER.encode(what)
            whole[document] = digest((documents[document], whom.get(document)))
        return cls(pile, documents, source, keys, cited, named, whole)

    def of_document(self, document: str | None, events: Sequence[int]) -> bytes:
        """The hash of all from which the notes of a document and the accounts of some events follow.

        It is made at once; where it is another, those of each may be the same. Events that other documents
        tell as well follow from more than that.
        """
        groups = self.pile.links.events
        return digest(([groups[index] for index in events], self.whole.get(document or "")))

    def of_notes(self, document: str) -> bytes:
        """The hash of all from which the notes of a document follow."""
        keys = self.keys.get(document, ())
        return digest((self.documents[document], [self.sources[key] for key in keys]))

    def of_account(self, index: int, cited: Sequence[Heard], named: Named) -> bytes:
        """The hash of all from which the account of a happening follows, if these are cited and named for it.

        Who they are by name follows from what is read; raise LookupError where they cannot be.
        """
        group = self.pile.links.events[index]
        documents = [group.members[0][0]]
        if len(group.members) > 1:
            documents = list(dict.fromkeys([document for document, _ in group.members]))
        documents = [document for document in documents if document in self.documents]
        speakers = [(documents[n], name, relays) for n, name, relays, _ in cited]
        origins = self.pile.origins
        own = [origins.of_cited(documents[n], name, by).cited for n, name, by, answers in cited if answers]
        what = (
            group,
            [self.documents[document] for document in documents],
            [self.cited[d, who] for d, name, relays in speakers for who in (name, *relays)],
            [_known_as(key, self.pile.links) for key in own],  # who answer for a deed
            [self.named[documents[n], name] for n, name in named] if named else None,
            self._shared(documents, speakers) if len(documents) > 1 else None,
        )
        return digest(what)

    def _shared(
        self, documents: Sequence[str], cited: Sequence[tuple[str, str, tuple[str, ...]]]
    ) -> Sequence[int | str]:
        """Which of all whom it goes back to have anything in common, whatever that is.

        Those are the reports by their own word and as prints, and all who are cited.
        """
        marks: list[frozenset[str]] = []
        for document in documents:
            own = self._marks.get(document)
            if own is None:
                origins = self.pile.origins
                own = (origins.of(document, None).marks, origins.marks_of_print(document))
                self._marks[document] = own
            marks += own
        marks += [self.pile.origins.of_cited(*where).marks for where in cited]
        found = sharing(marks)
        return found if len(marks) < _BITS else [f"{bits:x}" for bits in found]


def _publisher(one: SourceIdentity) -> object:
    """All that the record can take from who prints something."""
    return (one.key, one.name, one.kind, one.named, one.body, one.family)


def _sources(links: Links, own: Mapping[str, object]) -> dict[str, bytes]:
    """All that the record can take from who a source is that is cited, as bytes, by key.

    Whoever speaks for a body is also what the body is.
    """
    found: dict[str, bytes] = {}
    for key, one in links.sources.items():
        found[key] = _ENCODER.encode((own[key], own.get(one.body) if one.body is not None else None))
    return found


def _answering(links: Links) -> dict[str, tuple[str, object]]:
    """Who answers for each source, by key, with all that the record can take from who that is as an actor."""
    found: dict[str, tuple[str, object]] = {}
    for key, source in links.sources.items():
        body = responsible(source, links).key
        found[key] = (body, _known_as(body, links))
    return found


def _families(keys: Iterable[str], links: Links) -> list[str]:
    return sorted({family for key in keys if (family := links.sources[key].family)})


def _known_as(key: str | None, links: Links) -> object:
    """What the actor of the same key is called, and whether he is armed."""
    actor = links.actors.get(key or "")
    return actor and (actor.name, actor.armed)


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
