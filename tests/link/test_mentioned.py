"""Mentioned: which reports hold a name is kept, and is the same as found anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
import pytest

from pile import Report, told
from twosource.copies import NearCopies
from twosource.link import Link
from twosource.link.mentioned import TOGETHER


class Shelf:
    """What was put where."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.puts = 0

    def name(self, document: str) -> str:
        """A name for all that was read of it."""
        return f"hash of {document}"

    def get(self, key: str) -> bytes | None:
        """What lies there."""
        return self.held.get(key)

    def put(self, key: str, data: bytes) -> None:
        """Put it there."""
        self.held[key] = data
        self.puts += 1


TEXTS = (
    "The Lake Rescue Service gave the toll of the year {}.",
    "The LRS counted them again, as it had in {}.",
    "The Lake Rescuue Service of {} has closed its books.",
    "Nobody was asked about {}.",
    "A war monitor and the Lantern Hill Paper spoke of {}.",
)
PILE = [
    Report(f"r{year}{n}", day=f"{year}-03-0{n + 1}", text=text.format(year))
    for year in range(1990, 2026, 5)
    for n, text in enumerate(TEXTS)
]
CITING = Report("c", day="2011-05-05", figures=[told(9, "Lake Rescue Service")])
MORE = Report("d", day="2011-05-06", figures=[told(8, "Lantern Hill Paper"), told(7, "Hill Rights Watchdog")])


def mentioned(reports: Sequence[Report], shelf: Shelf | None = None) -> Mapping[str, tuple[str, ...]]:
    """Whom each report names."""
    readings = [one.reading() for one in reports]
    lineages = NearCopies()([one.parsed.dated for one in readings])
    return Link()(readings, lineages, shelf=shelf).mentioned


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a pile of some reports a handful lie together."""
    assert len(PILE) < TOGETHER
    monkeypatch.setattr("twosource.link.mentioned.TOGETHER", 7)


def test_each_report_names_whom_its_text_names() -> None:
    found = mentioned([*PILE, CITING])
    assert [found[f"r1990{n}"] for n in range(5)] == [
        *[("lake rescue service",)] * 3,
        (),
        (),
    ]


@pytest.mark.usefixtures("few")
def test_what_was_kept_is_what_would_be_found() -> None:
    shelf = Shelf()
    first = mentioned([*PILE, CITING], shelf)
    puts = shelf.puts
    assert puts > 4
    assert mentioned([*PILE, CITING], shelf) == first == mentioned([*PILE, CITING])
    assert shelf.puts == puts


@pytest.mark.usefixtures("few")
def test_a_source_that_is_new_is_found_in_reports_that_are_known() -> None:
    shelf = Shelf()
    mentioned([*PILE, CITING], shelf)
    found = mentioned([*PILE, CITING, MORE], shelf)
    assert found == mentioned([*PILE, CITING, MORE])
    assert found["r19904"] == ("hill rights watchdog", "lantern hill paper")
    assert mentioned([*PILE, CITING], shelf) == mentioned([*PILE, CITING])


def _with(places: bytes, sizes: tuple[int, ...] = (1,)) -> bytes:
    return msgspec.msgpack.encode(
        [["run lake rescue service"], np.array(sizes, dtype="<u4").tobytes(), places]
    )


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff" * 40,
        msgspec.msgpack.encode([1]),
        _with(b"abc"),
        _with(np.array([10**6], dtype="<u4").tobytes()),
        _with(bytes(4), sizes=(2**32 - 1,)),
        _with(bytes(4), sizes=(0, 1)),
    ],
    ids=["empty", "noise", "no table", "no numbers", "nobody's", "too many", "of no way"],
)
@pytest.mark.usefixtures("few")
def test_what_cannot_be_true_of_the_reports_is_found_anew(broken: bytes) -> None:
    shelf = Shelf()
    first = mentioned([*PILE, CITING], shelf)
    shelf.held = dict.fromkeys(shelf.held, broken)
    assert mentioned([*PILE, CITING], shelf) == first


def test_a_pile_that_cites_nobody_mentions_nobody() -> None:
    assert mentioned(PILE[:2], Shelf()) == {"r19900": (), "r19901": ()}
    assert mentioned([], Shelf()) == {}
