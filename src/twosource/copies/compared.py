"""Compared: what is found by comparing the texts of a block, and its way to a shelf and back.

Texts are told by their places in the block, and of those only the block's own; what follows from all blocks
together, the numbers of lineages, is no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any, Final

import msgspec
import numpy as np
from msgspec import Struct

from twosource.copies.originals import Parent, Parents
from twosource.copies.telling import Numbers

_RUN: Final[np.dtype[np.uint64]] = np.dtype("<u8")
_SKETCHED: Final[np.dtype[np.uint32]] = np.dtype("<u4")
_ENCODER = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The originals of a block's own texts, and what these are found by from afar."""

    parents: Sequence[Parent | None]  # of each own text
    turned: Mapping[int, Parents]  # likelier parents, by the first text of a lineage
    words: Sequence[bytes]  # the same for texts of the very same words; empty for none
    sketches: Sequence[Numbers]  # some of each own text's runs
    stock: Numbers  # runs that count for nothing


class _Packed(Struct, frozen=True, array_like=True):
    parents: tuple[Parent | None, ...]
    turned: tuple[tuple[int, tuple[tuple[int, Parent | None], ...]], ...]
    words: tuple[bytes, ...]
    sizes: tuple[int, ...]
    sketches: bytes
    stock: bytes


_DECODER = msgspec.msgpack.Decoder(_Packed)


def key(*of: Any) -> str:
    """The name on a shelf of what follows from all of this."""
    return sha256(_ENCODER.encode(("copies", *of))).hexdigest()


def packed(compared: Compared) -> bytes:
    """As bytes, the same on every machine."""
    sketches = compared.sketches
    return _ENCODER.encode(
        _Packed(
            parents=tuple(compared.parents),
            turned=tuple((root, tuple(found.items())) for root, found in compared.turned.items()),
            words=tuple(compared.words),
            sizes=tuple(map(len, sketches)),
            sketches=b"".join(each.astype(_SKETCHED).tobytes() for each in sketches),
            stock=compared.stock.astype(_RUN).tobytes(),
        )
    )


def restored(data: bytes, own: Sequence[int]) -> Compared | None:
    """What was found of a block with such own texts; None where the bytes tell what cannot be."""
    kept = _DECODER.decode(data)
    runs = np.frombuffer(kept.sketches, dtype=_SKETCHED)
    if not len(own) == len(kept.parents) == len(kept.words) == len(kept.sizes):
        return None
    if not all(map(possible, kept.parents, own)) or not _turns(kept.turned, set(own)):
        return None
    ends = np.cumsum((0, *kept.sizes)).tolist()
    if min(kept.sizes, default=0) < 0 or ends[-1] != len(runs):
        return None
    return Compared(
        parents=kept.parents,
        turned={root: dict(found) for root, found in kept.turned},
        words=kept.words,
        sketches=[runs[start:end] for start, end in pairwise(ends)],
        stock=np.frombuffer(kept.stock, dtype=_RUN),
    )


def possible(parent: Parent | None, before: int) -> bool:
    """Whether this can be the original of a text at a place: it comes before it, and shares are shares."""
    return parent is None or (
        0 <= parent.of < before and 0 <= parent.share <= 1 and 0 <= parent.closeness <= 1
    )


def _turns(turned: Iterable[tuple[int, Iterable[tuple[int, Parent | None]]]], own: set[int]) -> bool:
    """Whether each is a tree of own texts that is told from its root, which is none's copy."""
    for root, found in turned:
        seen: set[int] = set()
        for i, parent in found:
            if i in seen or i not in own or (parent is None) != (not seen):
                return False
            if parent is not None and (parent.of not in seen or not possible(parent, parent.of + 1)):
                return False
            seen.add(i)
        if root not in seen:
            return False
    return True
