"""The file of places: columns and a sorted list of names, deflated, read once and kept compact."""

from __future__ import annotations

import json
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twosource.errors import TwosourceError
from twosource.text.gazetteer.keys import skeleton
from twosource.text.gazetteer.place import Place

MAGIC = b"2SGAZ001"
STRIDE = 64  # names between two anchors: one look-up reads about a kilobyte
DEGREE = 10_000  # coordinates are kept to a ten-thousandth of a degree, about eleven metres

MARKS = 23  # bits of a mark: of names that no place has, one in twenty is marked like one that a place has
_MIXER, _TURN = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F  # odd numbers without a pattern in their bits
_ALL = (1 << 64) - 1

Column = NDArray[np.int64]


def pack(head: Mapping[str, Any], sections: Mapping[str, bytes]) -> bytes:
    """The bytes of a gazetteer file: magic, a JSON head that names the sections, the sections deflated."""
    deflated = {name: zlib.compress(data, 9) for name, data in sections.items()}
    sizes = [[name, len(data)] for name, data in deflated.items()]
    front = json.dumps({**head, "sections": sizes}, ensure_ascii=False, sort_keys=True).encode()
    front = zlib.compress(front, 9)
    return b"".join([MAGIC, len(front).to_bytes(4, "little"), front, *deflated.values()])


def column(values: Column) -> bytes:
    """Numbers as differences in four bytes each, first all low bytes: what deflates best."""
    steps = np.diff(values, prepend=0).astype("<i4")
    return steps.view(np.uint8).reshape(-1, 4).T.tobytes()


def _numbers(data: bytes) -> Column:
    planes = np.frombuffer(data, np.uint8).reshape(4, -1).T
    return np.cumsum(np.ascontiguousarray(planes).view("<i4")[:, 0], dtype=np.int64)


@dataclass(frozen=True, kw_only=True)
class Table:
    """The places of the world by folded name."""

    head: Mapping[str, Any]
    columns: Mapping[str, NDArray[np.int32]]
    titles: bytes  # display names, one per place, each followed by a line feed
    names: bytes  # folded names in order of (skeleton, name), each between line feeds
    anchors: list[str]  # the skeleton of every STRIDE-th name
    _title_ends: NDArray[np.int32] = field(repr=False)
    _name_starts: NDArray[np.int32] = field(repr=False)  # of every STRIDE-th name

    @classmethod
    def read(cls, path: Path) -> Table:
        """The table in a file that `training/gazetteer.py` wrote."""
        data = path.read_bytes()
        if data[:8] != MAGIC:
            raise TwosourceError(f"{path} is no gazetteer of this version. Run: python training/gazetteer.py")
        at = 12 + int.from_bytes(data[8:12], "little")
        head = json.loads(zlib.decompress(data[12:at]))
        parts: dict[str, bytes] = {}
        for name, size in head["sections"]:
            parts[name] = zlib.decompress(data[at : at + size])
            at += size
        titles, names, anchors = parts.pop("titles"), parts.pop("names"), parts.pop("anchors")
        numbers = {name: _numbers(part).astype(np.int32) for name, part in parts.items()}
        return cls(
            head=head,
            columns=numbers,
            titles=titles,
            names=names,
            anchors=anchors.decode().split("\n"),
            _title_ends=_line_ends(titles),
            _name_starts=_line_ends(names)[:-1][::STRIDE],
        )

    @cached_property
    def _ends(self) -> NDArray[np.int32]:
        """Where the postings of each name end."""
        return np.cumsum(self.columns["counts"], dtype=np.int32)

    def _chunk(self, anchor: int) -> bytes:
        """STRIDE names from an anchor on, with the line feeds around them."""
        start = int(self._name_starts[anchor])
        last = anchor + 1 >= len(self._name_starts)
        return self.names[start : len(self.names) if last else int(self._name_starts[anchor + 1]) + 1]

    def _chunks(self, sound: str) -> range:
        """The anchors whose chunks may hold names of this skeleton."""
        last = bisect_right(self.anchors, sound)
        first = last - 1
        while first > 0 and self.anchors[first] == sound:
            first -= 1
        return range(max(first, 0), last)

    @cached_property
    def _marked(self) -> bytes:
        """For each mark whether a name has it: of the names that a text asks for, no place has most."""
        lines = _line_ends(self.names)
        return _marks(self.names, lines[:-1] + 1, lines[1:])

    @cached_property
    def _opened(self) -> bytes:
        """For each mark whether the first of several words of a name has it."""
        lines = _line_ends(self.names)
        blanks = np.flatnonzero(np.frombuffer(self.names, np.uint8) == ord(" ")).astype(np.int32)
        next_blank = np.append(blanks, lines[-1])[np.searchsorted(blanks, lines[:-1])]
        several = next_blank < lines[1:]
        return _marks(self.names, lines[:-1][several] + 1, next_blank[several])

    def opens(self, word: str) -> bool:
        """Whether a name of several words may begin with a folded word."""
        return bool(self._opened[_mark(word.encode())])

    def row(self, key: str) -> int | None:
        """The row of a folded name, None if there is no such name."""
        plain = key.encode()
        if not self._marked[_mark(plain)]:
            return None
        wanted = b"\n%b\n" % plain
        for anchor in self._chunks(skeleton(key)):
            chunk = self._chunk(anchor)
            at = chunk.find(wanted)
            if at >= 0:
                return anchor * STRIDE + chunk.count(b"\n", 0, at)
        return None

    def alike(self, sound: str) -> list[tuple[str, int]]:
        """The names with this skeleton, each with its row; those of a chunk stand side by side."""
        found: list[tuple[str, int]] = []
        for anchor in self._chunks(sound):
            names = self._chunk(anchor)[1:-1].decode().split("\n")
            first = 0 if self.anchors[anchor] == sound else bisect_left(names, sound, key=skeleton)
            if first < len(names) and skeleton(names[first]) == sound:
                last = bisect_right(names, sound, first, key=skeleton)
                found += [(names[i], anchor * STRIDE + i) for i in range(first, last)]
        return found

    def postings(self, row: int) -> list[tuple[int, bool]]:
        """The places of a name: index, and whether it is the place's chief name."""
        end = int(self._ends[row])
        found = self.columns["postings"][end - int(self.columns["counts"][row]) : end]
        return [(int(p) >> 1, not p & 1) for p in found]

    def title(self, index: int) -> str:
        """The display name of a place."""
        start = int(self._title_ends[index - 1]) + 1 if index else 0
        return self.titles[start : int(self._title_ends[index])].decode()

    def place(self, index: int) -> Place:
        """The place at an index."""
        country, admin1 = self.area(index)
        columns = self.columns
        return Place(
            name=self.title(index),
            country=country,
            kind="city",
            geonames_id=int(columns["id"][index]),
            lat=int(columns["lat"][index]) / DEGREE,
            lon=int(columns["lon"][index]) / DEGREE,
            population=int(columns["people"][index]),
            admin1=admin1 or None,
        )

    def area(self, index: int) -> tuple[str, str]:
        """The country of a place and the code of its first-level division."""
        country, _, admin1 = self.head["areas"][self.columns["area"][index]].partition(".")
        return country, admin1


def _marks(text: bytes, starts: NDArray[np.int32], ends: NDArray[np.int32]) -> bytes:
    """For each mark whether one of these runs of letters has it."""
    eights = np.ndarray((len(text),), "<u8", text + bytes(8), strides=(1,))
    sizes = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)
    inside = sizes[np.minimum(ends - starts, 8)]  # nothing of what follows
    first, last = eights[starts] & inside, eights[np.maximum(starts, ends - 8)] & inside
    marks = ((first ^ (last * np.uint64(_TURN))) * np.uint64(_MIXER)) >> np.uint64(64 - MARKS)
    found = np.zeros(1 << MARKS, np.bool_)
    found[marks] = True
    return found.tobytes()


def _mark(name: bytes) -> int:
    """The mark of a name, by its first eight letters and its last."""
    first, last = int.from_bytes(name[:8], "little"), int.from_bytes(name[-8:], "little")
    return ((first ^ last * _TURN) * _MIXER & _ALL) >> (64 - MARKS)


def _line_ends(text: bytes) -> NDArray[np.int32]:
    return np.flatnonzero(np.frombuffer(text, np.uint8) == ord("\n")).astype(np.int32)
