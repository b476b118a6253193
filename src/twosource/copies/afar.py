"""Afar: texts of different blocks that are nearly the same, however long after each other they came out.

Of each text an eighth of its runs is compared, the same eighth in every text, so that a short one is found in
a long one too; who shares half of that with another is looked at whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from hashlib import blake2b
from typing import Final

import msgspec
import numpy as np

from twosource.copies.blocks import Block
from twosource.copies.candidates import Runs, paired, several
from twosource.copies.compared import Compared, key, possible
from twosource.copies.originals import Parent, nearest
from twosource.copies.pile import Pile
from twosource.copies.shingles import Print, share
from twosource.copies.telling import Numbers, held
from twosource.copies.whole import of_all
from twosource.findings.shelf import from_shelf

Asked = Sequence[tuple[int, Sequence[int]]]  # texts, each with those that it may be a copy of
Told = tuple[
    tuple[int, Parent], ...
]  # which of the asked, and its original by the place among its candidates
_BELOW: Final = np.uint64(1 << 61)  # runs are numbers of 64 bits, evenly spread
_DIGITS: Final = np.uint64(29)  # that are left off: two runs of a pile hardly ever are alike in the other 32
_SHARED: Final = 3  # runs of two sketches from which on they are laid side by side
_SHARE: Final = 0.5  # of the smaller sketch: what is nearly the same shares more, give or take
_DECODER = msgspec.msgpack.Decoder(Told)


def sketched(runs: Numbers) -> Numbers:
    """An eighth of a text's runs, which are in order, each as a smaller number."""
    return (runs[: int(runs.searchsorted(_BELOW))] >> _DIGITS).astype(np.uint32)


def words_told(one: Print) -> bytes:
    """The same for texts of the very same words and for no others; empty where there are none."""
    return blake2b(one.words.tobytes(), digest_size=16).digest() if len(one.words) else b""


def first_of_words(words: Iterable[bytes]) -> dict[int, int]:
    """For every text whose very words were printed before, the first that printed them."""
    first: dict[bytes, int] = {}
    origins = [(i, first.setdefault(each, i)) for i, each in enumerate(words) if each]
    return {i: origin for i, origin in origins if origin != i}


@dataclass(frozen=True, kw_only=True)
class Afar:
    """Looks for originals in blocks with which a text's own is not compared."""

    pile: Pile
    cut: Sequence[Block]
    keys: Sequence[str]  # of the blocks on the shelf
    found: Sequence[Compared]
    inside: Callable[[Print, Print, Runs, Runs], float | None]  # of the smaller text, where it is a copy
    _own: dict[int, Runs] = field(default_factory=dict, init=False, repr=False)

    def __call__(self) -> Iterator[tuple[int, Parent]]:
        """Texts of the very same words, and texts that are nearly the same."""
        latest_first = self.cut[::-1]  # an undated text is compared in several
        since = of_all(latest_first, [[block.members[0]] * len(block.own) for block in latest_first])
        same = first_of_words(of_all(self.cut, [one.words for one in self.found]))
        yield from ((i, Parent(first, 1.0, 1.0)) for i, first in same.items() if first < since[i])
        asked: dict[int, list[tuple[int, Sequence[int]]]] = {}
        for i, firsts in sorted(
            candidates(of_all(self.cut, [one.sketches for one in self.found]), since).items()
        ):
            asked.setdefault(self._home[i], []).append((i, firsts))
        for n, these in asked.items():
            yield from ((these[k][0], _of(these[k][1], parent)) for k, parent in self._told(n, these))

    @cached_property
    def _home(self) -> Sequence[int]:
        """The block of each text."""
        return of_all(self.cut, [[n] * len(block.own) for n, block in enumerate(self.cut)])

    def _told(self, n: int, asked: Asked) -> Told:
        """What is found for texts of a block, by this build or an earlier one."""
        shelf = self.pile.shelf
        if shelf is None:
            return self._compared(asked)
        name = key("afar", self.keys[n], [(self._name(i), [*map(self._name, firsts)]) for i, firsts in asked])
        kept = from_shelf(shelf, name, partial(_restored, asked=asked))
        if kept is None:
            kept = self._compared(asked)
            shelf.put(name, msgspec.msgpack.encode(kept))
        return kept

    def _name(self, i: int) -> tuple[str | None, str]:
        """A text in its block, by which phrases count as stock."""
        return self.pile.names[i][0], self.keys[self._home[i]]

    def _compared(self, asked: Asked) -> Told:
        pairs = ((k, self._parent(i, firsts)) for k, (i, firsts) in enumerate(asked))
        return tuple((k, parent) for k, parent in pairs if parent is not None)

    def _parent(self, i: int, firsts: Sequence[int]) -> Parent | None:
        """The nearest of some texts, by its place among them."""
        one, found = self.pile.print(i), list[Parent]()
        for n, j in enumerate(firsts):
            other = self.pile.print(j)
            inside = self.inside(one, other, self._runs(i), self._runs(j))
            if inside is not None:
                found.append(Parent(n, share(one, other), inside))
        return nearest(found)

    def _runs(self, i: int) -> Runs:
        """A text's runs but for the stock phrases of its block."""
        found = self._own.get(i)
        if found is None:
            runs = self.pile.print(i).compared
            own = runs[~held(runs, self.found[self._home[i]].stock)]
            found = self._own[i] = Runs(len(own), own)
        return found


def candidates(sketches: Sequence[Numbers], since: Sequence[int]) -> dict[int, list[int]]:
    """For every text those that may be nearly the same and come before the first that it is compared with."""
    earlier, later, times = paired(several(sketches))
    sizes = np.array([len(each) for each in sketches])
    least = np.maximum(_SHARED, _SHARE * np.minimum(sizes[earlier], sizes[later]))
    enough = (times >= least) & (earlier < np.array(since)[later])
    found: dict[int, list[int]] = {}
    for first, i in zip(earlier[enough].tolist(), later[enough].tolist(), strict=True):
        found.setdefault(i, []).append(first)
    return found


def _of(among: Sequence[int], parent: Parent) -> Parent:
    return Parent(among[parent.of], parent.share, parent.closeness)


def _restored(data: bytes, asked: Asked) -> Told | None:
    told = _DECODER.decode(data)
    sound = all(0 <= k < len(asked) and possible(parent, len(asked[k][1])) for k, parent in told)
    return told if sound else None
