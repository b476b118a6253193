"""Mentioned: the sources that a report names in any way, whether or not it says what they said.

What a report tells on its own word may rest on any of them. Which reports hold a way to name somebody is kept
by the reports of some days together, so that an addition has only these read again, and only new ways looked
for in all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from typing import Final

import msgspec
import numpy as np

from twosource.findings.groups import SourceIdentity
from twosource.findings.shelf import Shelf, from_shelf
from twosource.link.chapters import chapters
from twosource.link.outlines import Outline
from twosource.link.said import Said
from twosource.link.shared import Array, distinct, ranges
from twosource.link.ways import holders, ways

TOGETHER: Final = 1_000  # reports that are kept together, but those of one day always are
_PLACE: Final = np.dtype("<u4")
_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(dict[str, bytes])


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
    for rows, held in _held(reports, meant, shelf):
        which = np.repeat(np.arange(len(means)), [len(places) for places in held])
        of, each = ranges(starts[which], sizes[which])
        codes.append(rows[np.concatenate(held)][of] * len(keys) + whom[each])
    found = distinct(np.concatenate(codes))
    named = [keys[n] for n in (found % max(1, len(keys))).tolist()]
    ends = np.searchsorted(found, np.arange(len(reports) + 1) * len(keys)).tolist()
    return {
        document: tuple(named[start:end])
        for document, (start, end) in zip(reports, pairwise(ends), strict=True)
    }


def _held(
    reports: Mapping[str, Outline], meant: Iterable[str], shelf: Shelf | None
) -> Iterator[tuple[Array, list[Array]]]:
    """Rows of reports that are looked at together, and by way the places among them of those that hold it."""
    wanted, documents = list(meant), list(reports)
    said = [one.said for one in reports.values()]
    if not wanted:
        return
    if shelf is None:
        held = holders(said, wanted)
        yield np.arange(len(said)), [held[way] for way in wanted]
        return
    for part in chapters([one.day for one in reports.values()], TOGETHER, 1):
        rows = part.rows.tolist()
        names = [shelf.name(documents[row]) for row in rows]
        key = sha256(_ENCODER.encode(("mentioned", names))).hexdigest()
        yield part.rows, _kept(key, [said[row] for row in rows], wanted, shelf)


def _kept(key: str, reports: Sequence[Said], wanted: Sequence[str], shelf: Shelf) -> list[Array]:
    """The places of the reports that hold each way; those that are not on the shelf yet are looked for."""
    packed = from_shelf(shelf, key, lambda data: _sound(_DECODER.decode(data), len(reports))) or {}
    missing = [way for way in wanted if way not in packed]
    if missing:
        packed |= {way: at.astype(_PLACE).tobytes() for way, at in holders(reports, missing).items()}
        shelf.put(key, _ENCODER.encode({way: packed[way] for way in wanted}))
    return [np.frombuffer(packed[way], dtype=_PLACE) for way in wanted]


def _sound(packed: dict[str, bytes], reports: int) -> dict[str, bytes] | None:
    """What was kept, if it can be the places of so many reports."""
    if any(len(places) % _PLACE.itemsize for places in packed.values()):
        return None
    places = np.frombuffer(b"".join(packed.values()), dtype=_PLACE)
    return None if (places >= reports).any() else packed
