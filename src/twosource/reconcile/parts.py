"""Parts: what the record says of single happenings, kept for the next build.

What it says of one follows from its group, from all documents that tell it, and from whom these name and
rest on: it is known again by the hash of all that. What lies together belongs to documents of a month, or of
a day, or of fewer where there are many; a happening belongs to the first document that tells it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec import Struct

from twosource.findings.groups import EventRef
from twosource.findings.shelf import Shelf, from_shelf
from twosource.reconcile.accounts import Account, Notes, Referred
from twosource.reconcile.joining import referred
from twosource.reconcile.pile import Pile
from twosource.reconcile.sketches import Sketches, digest
from twosource.reconcile.sound import sound
from twosource.reconcile.writing import Written, written
from twosource.text.checksums import checksum

MOST: Final = 24  # documents whose happenings lie together: one that comes has all of them written again


class Kept(Struct, array_like=True, gc=False):
    """What lies together, with the hash of all that it follows from; accounts with their first mention."""

    accounts: tuple[tuple[EventRef, bytes, Account], ...]
    notes: tuple[tuple[bytes, Notes], ...]


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(Kept)


@dataclass(frozen=True, slots=True)
class Part:
    """Documents, and the events that they are the first to tell."""

    key: str
    documents: Sequence[str]
    events: Sequence[int]


def kept_or_written(pile: Pile, shelf: Shelf) -> tuple[Written, Referred]:
    """The accounts and notes of a pile, and to whom they refer.

    Those that lie on the shelf are taken from it, and the others are put there.
    """
    whom = Referred(set(), set())
    accounts: dict[int, Account] = {}
    notes: dict[str, Notes] = {}
    missing: list[Part] = []
    hashes: dict[int, bytes] = {}
    sketches = Sketches.of(pile, shelf)
    sizes = {document: len(r.parsed.article.text) for document, r in pile.readings.items()}
    for part in parts(pile, shelf):
        told, noted = _kept(part, from_shelf(shelf, part.key, _DECODER.decode), sketches, hashes)
        found = sound(told, noted, pile.links, sizes)
        if found is None:
            told, noted = {}, {}
        else:
            whom.origins.update(found.origins)
            whom.actors.update(found.actors)
        accounts.update(told)
        notes.update(noted)
        if len(told) < len(part.events) or len(noted) < len(part.documents):
            missing.append(part)
    for document in notes.keys() - pile.issues.keys():
        pile.issues.note(document, notes[document].told)
    own = {n for part in missing for n in part.events if n not in accounts}
    documents = {d for part in missing for d in part.documents if d not in notes}
    tellers = {d for n in own for d, _ in pile.links.events[n].members} | documents
    fresh = written(pile, own, documents, tellers, to_keep=True) if own or documents else ({}, {})
    also = referred(fresh[0].values(), fresh[1].values())
    whom.origins.update(also.origins)
    whom.actors.update(also.actors)
    accounts.update(fresh[0])
    notes.update(fresh[1])
    for index, account in fresh[0].items():
        hashes[index] = sketches.of_account(index, account.cited, account.named)
    for part in missing:
        with suppress(OverflowError):  # a number too large to be kept
            shelf.put(part.key, _packed(part, accounts, notes, hashes, sketches))
    return (accounts, notes), whom


def parts(pile: Pile, shelf: Shelf) -> Iterator[Part]:
    """The parts of a pile: every event and every document is in one of them."""
    first: dict[str | None, list[int]] = defaultdict(list)
    for index, group in enumerate(pile.links.events):
        first[next((d for d, _ in group.members if d in pile.readings), None)].append(index)
    for label, documents in _together(pile):
        events = [n for document in documents for n in first.get(document, ())]
        named = min([shelf.name(document) for document in documents])
        yield Part(digest((label, named)).hex(), documents, events)
    if None in first:  # told by nobody whose reading is at hand
        yield Part(digest(None).hex(), (), first[None])


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


def _kept(part: Part, kept: Kept | None, sketches: Sketches, hashes: dict[int, bytes]) -> Written:
    """What lies on the shelf and follows from what this pile tells too, and the hashes of its accounts."""
    if kept is None:
        return {}, {}
    by_mention = {mention: (hashed, account) for mention, hashed, account in kept.accounts}
    accounts: dict[int, Account] = {}
    groups = sketches.pile.links.events
    for index in part.events:
        found = by_mention.get(groups[index].members[0])
        if found is None:
            continue
        with suppress(LookupError):  # somebody who is not named there
            hashes[index] = sketches.of_account(index, found[1].cited, found[1].named)
            if hashes[index] == found[0]:
                accounts[index] = found[1]
    notes = dict(kept.notes)
    of_notes = {document: sketches.of_notes(document) for document in part.documents}
    return accounts, {document: notes[each] for document, each in of_notes.items() if each in notes}


def _packed(
    part: Part,
    accounts: Mapping[int, Account],
    notes: Mapping[str, Notes],
    hashes: Mapping[int, bytes],
    sketches: Sketches,
) -> bytes:
    groups = sketches.pile.links.events
    kept = Kept(
        tuple([(groups[index].members[0], hashes[index], accounts[index]) for index in part.events]),
        tuple([(sketches.of_notes(document), notes[document]) for document in part.documents]),
    )
    return _ENCODER.encode(kept)
