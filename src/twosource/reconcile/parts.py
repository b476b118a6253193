"""Parts: what the record says of single happenings, kept for the next build.

What it says of one follows from its group, from all documents that tell it, and from whom these name and
rest on: it is known again by the hash of all that. What lies together belongs to documents of some days, or
of fewer where many are of one day; a happening belongs to the first document that tells it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from typing import Final, NamedTuple

import msgspec
from msgspec import Struct

from twosource.findings.groups import EventRef
from twosource.findings.shelf import Shelf, from_shelf
from twosource.reconcile.accounts import Account, Notes, Referred
from twosource.reconcile.joining import referred
from twosource.reconcile.pile import Pile
from twosource.reconcile.published import is_dated
from twosource.reconcile.sketches import Sketches, digest
from twosource.reconcile.sound import sound
from twosource.reconcile.writing import Written, written
from twosource.text.checksums import checksum
from twosource.text.halving import CALENDAR, halved

MOST: Final = 16  # documents whose happenings lie together: one that comes has all of them written again


class Told(Struct, array_like=True, gc=False):
    """What a document is the first to tell, with the hashes of all that it follows from.

    `hashed` is that of the notes and of all accounts of what no other document tells; each account, which
    lies there with its first mention, and the notes have a hash of their own. What is told by nobody whose
    reading is at hand has no document and no notes.
    """

    document: str | None
    hashed: bytes
    of_notes: bytes
    notes: Notes | None
    accounts: tuple[tuple[EventRef, bytes, Account], ...]


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(tuple[Told, ...])


@dataclass(frozen=True, slots=True)
class Part:
    """Documents, and the events that each is the first to tell; None tells what nobody at hand does."""

    key: str
    before: Iterable[str]  # the keys under which what it holds could lie before some of it came
    told: Mapping[str | None, Sequence[int]]


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
        laid = (from_shelf(shelf, key, _DECODER.decode) for key in chain([part.key], part.before))
        kept = next((found for found in laid if found is not None), ())
        (told, noted), all_same = _taken(part, kept, sketches, hashes)
        found = sound(told, noted, pile.links, sizes)
        if found is None:
            told, noted = {}, {}
        else:
            whom.origins.update(found.origins)
            whom.actors.update(found.actors)
        accounts.update(told)
        notes.update(noted)
        if not all_same or found is None:
            missing.append(part)
    for document in notes.keys() - pile.issues.keys():
        pile.issues.note(document, notes[document].told)
    own = {n for part in missing for events in part.told.values() for n in events if n not in accounts}
    documents = {d for part in missing for d in part.told if d is not None and d not in notes}
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
        document: str | None = group.members[0][0]
        if document not in pile.readings:
            document = next((d for d, _ in group.members if d in pile.readings), None)
        first[document].append(index)
    for one, wider in _together(pile):
        key, *others = one.keys(shelf)
        before = chain(others, (key for each in wider for key in each.keys(shelf)))
        yield Part(key, before, {document: first.get(document, ()) for document in one.documents})
    if None in first:  # told by nobody whose reading is at hand
        yield Part(digest(None).hex(), (), {None: first[None]})


class Lying(NamedTuple):
    """What documents lie together, and the name of their days or their share."""

    name: str
    documents: Sequence[str]

    def keys(self, shelf: Shelf) -> list[str]:
        """By the document whose hash is the least, so that piles keep apart; then as if that were new."""
        least = nsmallest(2, [shelf.name(document) for document in self.documents])
        return [digest((self.name, one)).hex() for one in least]


def _together(pile: Pile) -> Iterator[tuple[Lying, Iterable[Lying]]]:
    """The documents of some days, or of a share of one day or of the undated.

    Beside those of some days come those among which they lay while there were fewer.
    """
    dated = sorted([
        (pile.issues[document].days.first.toordinal(), n, document)
        for n, (document, reading) in enumerate(pile.readings.items()) if is_dated(reading)
    ])  # fmt: skip
    days, documents = [day for day, _, _ in dated], [document for _, _, document in dated]
    for start, end, first, last in halved(days, MOST, 1):
        for one in _shared_out(f"{start}/{end}", documents[first:last]):
            yield one, _wider(days, documents, start, end)
    undated = [document for document, reading in pile.readings.items() if not is_dated(reading)]
    for one in _shared_out("undated", undated):
        yield one, ()


def _wider(days: Sequence[int], documents: Sequence[str], start: int, end: int) -> Iterator[Lying]:
    """The documents of twice as many days, and so on, that could have lain together before some came."""
    while end - start < CALENDAR:
        length = 2 * (end - start)
        start -= start % length
        end = start + length
        first, last = bisect_left(days, start), bisect_left(days, end)
        if last - first > 2 * MOST:
            return
        yield Lying(f"{start}/{end} 0/1", documents[first:last])


def _shared_out(name: str, documents: Sequence[str]) -> Iterator[Lying]:
    """Documents in as many shares as there must be, that a new one changes no share but its own."""
    shares = 1 << (max(len(documents) - 1, 0) // MOST).bit_length()
    found: dict[int, list[str]] = defaultdict(list)
    for document in documents:
        found[checksum(document) % shares].append(document)
    for share, those in sorted(found.items()):
        yield Lying(f"{name} {share}/{shares}", those)


def _taken(
    part: Part, kept: Sequence[Told], sketches: Sketches, hashes: dict[int, bytes]
) -> tuple[Written, bool]:
    """What of that which lies on the shelf follows from what this pile tells too, and whether that is all.

    The hashes of the accounts are noted.
    """
    groups, by_document = sketches.pile.links.events, {one.document: one for one in kept}
    accounts: dict[int, Account] = {}
    notes: dict[str, Notes] = {}
    all_same = len(kept) == len(part.told)
    for document, events in part.told.items():
        one = by_document.get(document)
        if one is None:
            all_same = False
            continue
        same = one.hashed == sketches.of_document(document, events)
        all_same = all_same and same
        by_mention = {mention: (own, account) for mention, own, account in one.accounts}
        for index in events:
            members = groups[index].members
            found = by_mention.get(members[0])
            alone = same and (len(members) == 1 or len({document for document, _ in members}) == 1)
            if found is not None and (alone or _follows(index, *found, sketches)):
                hashes[index], accounts[index] = found
            else:
                all_same = False
        if document is not None:
            if one.notes is not None and (same or one.of_notes == sketches.of_notes(document)):
                notes[document] = one.notes
            else:
                all_same = False
    return (accounts, notes), all_same


def _follows(index: int, own: bytes, account: Account, sketches: Sketches) -> bool:
    """Whether an account follows from what this pile tells too."""
    with suppress(LookupError):  # somebody who is not named there
        return sketches.of_account(index, account.cited, account.named) == own
    return False


def _packed(
    part: Part,
    accounts: Mapping[int, Account],
    notes: Mapping[str, Notes],
    hashes: Mapping[int, bytes],
    sketches: Sketches,
) -> bytes:
    groups = sketches.pile.links.events
    told = [
        Told(
            document,
            sketches.of_document(document, events),
            b"" if document is None else sketches.of_notes(document),
            None if document is None else notes[document],
            tuple([(groups[index].members[0], hashes[index], accounts[index]) for index in events]),
        )
        for document, events in part.told.items()
    ]
    return _ENCODER.encode(told)
