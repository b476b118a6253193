"""Parts: what the record says of single happenings, kept for the next build.

What it says of one follows from its group, from all documents that tell it, and from whom these name and
rest on: it is known again by the hash of all that. What lies together belongs to documents of a month, or of
a day, or of fewer where there are many; a happening belongs to the first document that tells it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec import Struct

from twosource.findings.shelf import Shelf
from twosource.reconcile.accounts import Account, Notes
from twosource.reconcile.pile import Pile
from twosource.reconcile.sketches import Sketches, digest
from twosource.reconcile.sound import are_sound
from twosource.reconcile.writing import Written, written
from twosource.text.checksums import checksum

MOST: Final = 24  # documents whose happenings lie together: one that comes has all of them written again


class Kept(Struct, array_like=True, gc=False):
    """What lies together, each with the hash of all that it follows from."""

    accounts: tuple[tuple[bytes, Account], ...]
    notes: tuple[tuple[bytes, Notes], ...]


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(Kept)


@dataclass(frozen=True, slots=True)
class Part:
    """Documents, and the events that they are the first to tell, with the hashes of what is said of them."""

    key: str
    documents: Mapping[str, bytes]
    events: Mapping[int, bytes]


def kept_or_written(pile: Pile, shelf: Shelf) -> Written:
    """The accounts and notes of a pile: those that lie on the shelf, and the others, which are put there."""
    accounts: dict[int, Account] = {}
    notes: dict[str, Notes] = {}
    missing: list[Part] = []
    sizes = {document: len(r.parsed.article.text) for document, r in pile.readings.items()}
    for part in parts(pile, shelf):
        told, noted = _kept(part, shelf.get(part.key))
        if not are_sound(told, noted, pile.links, sizes):
            told, noted = {}, {}
        accounts |= told
        notes |= noted
        if len(told) < len(part.events) or len(noted) < len(part.documents):
            missing.append(part)
    for document in notes.keys() - pile.issues.keys():
        pile.issues.note(document, notes[document].told)
    own = {n for part in missing for n in part.events if n not in accounts}
    documents = {d for part in missing for d in part.documents if d not in notes}
    tellers = {d for n in own for d, _ in pile.links.events[n].members} | documents
    found = written(pile, own, documents, tellers) if tellers else ({}, {})
    accounts |= found[0]
    notes |= found[1]
    for part in missing:
        with suppress(OverflowError):  # a number too large to be kept
            shelf.put(part.key, _packed(part, accounts, notes))
    return accounts, notes


def parts(pile: Pile, shelf: Shelf) -> Iterator[Part]:
    """The parts of a pile: every event and every document is in one of them."""
    sketches = Sketches.of(pile, shelf)
    first: dict[str | None, list[int]] = defaultdict(list)
    for index, group in enumerate(pile.links.events):
        first[next((d for d, _ in group.members if d in pile.readings), None)].append(index)
    for label, documents in _together(pile):
        events = [n for document in documents for n in first.get(document, ())]
        yield Part(
            digest((label, min([shelf.name(document) for document in documents]))).hex(),
            {document: sketches.by_document[document] for document in documents},
            {index: sketches.of_event(index) for index in events},
        )
    if None in first:  # told by nobody whose reading is at hand
        yield Part(digest(None).hex(), {}, {index: sketches.of_event(index) for index in first[None]})


def _together(pile: Pile) -> Iterator[tuple[str, list[str]]]:
    """The documents of a month, of a day or of a share of one."""
    published = {d: r.parsed.dated.published.value or "" for d, r in pile.readings.items()}
    for month, of_month in _by(pile.readings, lambda d: published[d][:7]).items():
        if len(of_month) <= MOST:
            yield month, of_month
            continue
        for day, of_day in _by(of_month, lambda d: published[d]).items():
            shares = 1 << ((len(of_day) - 1) // MOST).bit_length()
            for share, those in _by(of_day, lambda d, of=shares: str(checksum(d) % of)).items():  # type: ignore[misc]
                yield f"{day} {share}/{shares}", those


def _by(documents: Iterable[str], trait: Callable[[str], str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        found[trait(document)].append(document)
    return found


def _kept(part: Part, data: bytes | None) -> Written:
    """What lies on the shelf and follows from what this pile tells too."""
    if data is None:
        return {}, {}
    try:
        kept = _DECODER.decode(data)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return {}, {}
    accounts, notes = dict(kept.accounts), dict(kept.notes)
    return (
        {index: accounts[hashed] for index, hashed in part.events.items() if hashed in accounts},
        {document: notes[hashed] for document, hashed in part.documents.items() if hashed in notes},
    )


def _packed(part: Part, accounts: Mapping[int, Account], notes: Mapping[str, Notes]) -> bytes:
    kept = Kept(
        tuple([(hashed, accounts[index]) for index, hashed in part.events.items()]),
        tuple([(hashed, notes[document]) for document, hashed in part.documents.items()]),
    )
    return _ENCODER.encode(kept)
