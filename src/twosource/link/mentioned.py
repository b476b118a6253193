"""Mentioned: the sources that a report names in any way, whether or not it says what they said.

What a report tells on its own word may rest on any of them. Which reports hold a way to name somebody is kept
by the reports of some days together, so that an addition has only these read again, and only new ways looked
for in all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from itertools import pairwise
from typing import Final

import msgspec
import numpy as np
from msgspec import Struct

from twosource.findings.groups import SourceIdentity
from twosource.findings.shelf import Shelf, from_shelf
from twosource.link.chapters import chapters
from twosource.link.outlines import Outline
from twosource.link.said import Said
from twosource.link.shared import Array, distinct, ranges
from twosource.link.ways import holders, ways

TOGETHER: Final = 1_000  # reports that are kept together, but those of one day always are
_NUMBER: Final = np.dtype("<u4")


class _Kept(Struct, frozen=True, array_like=True):
    """Some ways, how many of the reports that lie together hold each, and the places of all these."""

    ways: tuple[str, ...]
    sizes: bytes
    places: bytes


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(_Kept)


@dataclass(slots=True)
class _Part:
    """Reports that lie together: who of them holds which of the ways that are wanted."""

    rows: Array
    key: str
    which: Array
    places: Array  # among the rows


def mentioned(
    reports: Mapping[str, Outline], identities: Mapping[str, SourceIdentity], shelf: Shelf | None = None
) -> dict[str, tuple[str, ...]]:
    """By document the keys of the sources that its news names."""
    meant = ways(identities.values())
    keys = sorted({key for means in meant.values() for key in means})
    number = {key: n for n, key in enumerate(keys)}
    means = [sorted(number[key] for key in of) for of in meant.values()]
    sizes = np.array([len(of) for of in means], dtype=np.int64)
    starts, whom = np.cumsum(sizes) - sizes, np.array([n for of in means for n in of], dtype=np.int64)
    codes = [np.zeros(0, dtype=np.int64)]
    for part in _parts(reports, list(meant), shelf):
        of, each = ranges(starts[part.which], sizes[part.which])
        codes.append(part.rows[part.places][of] * len(keys) + whom[each])
    found = distinct(np.concatenate(codes))
    named = [keys[n] for n in (found % max(1, len(keys))).tolist()]
    ends = np.searchsorted(found, np.arange(len(reports) + 1) * len(keys)).tolist()
    return {
        document: tuple(named[start:end])
        for document, (start, end) in zip(reports, pairwise(ends), strict=True)
    }


def _parts(reports: Mapping[str, Outline], wanted: Sequence[str], shelf: Shelf | None) -> Iterator[_Part]:
    """The parts of the reports; ways that are not on the shelf yet are looked for in many parts at once."""
    said, documents = [one.said for one in reports.values()], list(reports)
    if shelf is None or not wanted:
        some = _Part(np.arange(len(said)), "", _NONE, _NONE)
        _look_for(range(len(wanted)), [some] if wanted else [], wanted, said)
        yield some
        return
    number = {way: n for n, way in enumerate(wanted)}
    asked: dict[tuple[int, ...], list[_Part]] = defaultdict(list)
    for days in chapters([one.day for one in reports.values()], TOGETHER, 1):
        names = [shelf.name(documents[row]) for row in days.rows.tolist()]
        key = sha256(_ENCODER.encode(("mentioned", names))).hexdigest()
        kept = from_shelf(shelf, key, partial(_sound, reports=len(names)))
        part, known = _restored(days.rows, key, kept, number)
        asked[tuple([n for n in range(len(wanted)) if n not in known])].append(part)
    for missing, parts in asked.items():
        if missing:
            _look_for(missing, parts, wanted, said)
            for part in parts:
                shelf.put(part.key, _packed(part, wanted))
        yield from parts


def _look_for(
    missing: Sequence[int], parts: Sequence[_Part], wanted: Sequence[str], said: Sequence[Said]
) -> None:
    """Add to parts who holds some ways more."""
    rows = np.concatenate([_NONE, *[part.rows for part in parts]])
    held = holders([said[row] for row in rows.tolist()], [wanted[n] for n in missing])
    found = [held[wanted[n]] for n in missing]
    which, places = np.repeat(missing, [len(one) for one in found]), np.concatenate([_NONE, *found])
    ends = np.cumsum([0, *[len(part.rows) for part in parts]])
    of = np.searchsorted(ends, places, side="right") - 1
    order = np.argsort(of, kind="stable")
    cuts = np.searchsorted(of[order], np.arange(len(parts) + 1)).tolist()
    for part, start, (first, last) in zip(parts, ends.tolist(), pairwise(cuts), strict=False):
        part.which = np.concatenate([part.which, which[order[first:last]]])
        part.places = np.concatenate([part.places, places[order[first:last]] - start])


_NONE: Final[Array] = np.zeros(0, dtype=np.int64)


def _restored(
    rows: Array, key: str, kept: _Kept | None, number: Mapping[str, int]
) -> tuple[_Part, frozenset[int]]:
    """A part as far as it was kept, and the ways that were looked for in it."""
    if kept is None:
        return _Part(rows, key, _NONE, _NONE), frozenset()
    known = [number.get(way, -1) for way in kept.ways]
    which = np.repeat(np.array(known, dtype=np.int64), _numbers(kept.sizes))
    wanted = which >= 0
    return _Part(rows, key, which[wanted], _numbers(kept.places)[wanted]), frozenset(known)


def _packed(part: _Part, wanted: Sequence[str]) -> bytes:
    order = np.argsort(part.which, kind="stable")
    sizes = np.bincount(part.which, minlength=len(wanted)).astype(_NUMBER)
    places = part.places[order].astype(_NUMBER)
    return _ENCODER.encode(_Kept(tuple(wanted), sizes.tobytes(), places.tobytes()))


def _sound(data: bytes, reports: int) -> _Kept | None:
    """What was kept, if it can be the places of so many reports."""
    kept = _DECODER.decode(data)
    sizes, places = _numbers(kept.sizes), _numbers(kept.places)
    sound = len(sizes) == len(kept.ways) and sizes.sum() == len(places) and not (places >= reports).any()
    return kept if sound else None


def _numbers(data: bytes) -> Array:
    """The numbers of bytes; raise ValueError where they are none."""
    return np.frombuffer(data, dtype=_NUMBER).astype(np.int64)
