"""Chapters: a large pile is cut by the calendar, and what lies in a chapter is linked once and then kept."""

from __future__ import annotations

import random
from collections.abc import Sequence

import msgspec
import numpy as np
import pytest

from pile import Report, happened
from twosource.copies import NearCopies
from twosource.findings.groups import Links
from twosource.link import Link
from twosource.link.chapters import SHORTEST, chapters
from twosource.text.halving import CALENDAR

YEARS = range(1990, 2026, 3)
TOWNS = ("Idlib", "Homs", "Moscow")


class Shelf:
    """What was put where, and how often something was found there."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.found = 0

    def name(self, document: str) -> str:
        """A name for all that was read of it."""
        return f"hash of {document}"

    def get(self, key: str) -> bytes | None:
        """What lies there."""
        self.found += key in self.held
        return self.held.get(key)

    def put(self, key: str, data: bytes) -> None:
        """Put it there."""
        self.held[key] = data


def report(year: int, n: int, town: str) -> Report:
    """A report on one deed, that looks back on that of the year before the last cut."""
    day, outlet = f"{year}-06-1{n}", f"Paper {n}"
    return Report(
        f"{year}{town}{n}",
        day=f"{year}-06-1{n + 1}",
        outlet=outlet,
        events=[
            happened(date=day, place=town, words=("bomb", "market", town), agents=("Brandvik",)),
            happened(date=f"{year - 3}-06-10", place=town, words=("bomb", town), role="background"),
        ],
    )


PILE = [report(year, n, town) for year in YEARS for n in range(2) for town in TOWNS]


def links(reports: Sequence[Report], shelf: Shelf | None = None, most: int = 20) -> Links:
    """What the reports share, in chapters of at most so many mentions."""
    readings = [one.reading() for one in reports]
    lineages = NearCopies()([one.parsed.dated for one in readings])
    return Link(chapter=most)(readings, lineages, shelf=shelf)


def joined(found: Links) -> list[list[tuple[str, int]]]:
    """The mentions of each happening."""
    return sorted(sorted(group.members) for group in found.events)


def test_every_row_is_in_one_chapter_and_none_is_larger_than_it_may_be() -> None:
    dice = random.Random(3)
    days = [dice.randrange(700_000, 760_000) for _ in range(4_000)]
    found = chapters(days, 300)
    assert sorted(row for one in found for row in one.rows.tolist()) == list(range(len(days)))
    assert [one.first for one in found] == sorted(one.first for one in found)
    for one in found:
        assert one.holds(np.array(days)[one.rows]).all()
        assert len(one.rows) <= 300 or one.end - one.first == SHORTEST
        assert one.rows.tolist() == sorted(one.rows.tolist())


def test_what_is_added_changes_no_chapter_but_its_own() -> None:
    dice = random.Random(4)
    days = [dice.randrange(700_000, 760_000) for _ in range(4_000)]
    before = {(one.first, one.end): len(one.rows) for one in chapters(days, 300)}
    after = {(one.first, one.end): len(one.rows) for one in chapters([*days, 712_345], 300)}
    changed = {days for days in before.keys() | after.keys() if before.get(days) != after.get(days)}
    assert changed
    assert all(first <= 712_345 < end for first, end in changed if (first, end) in after)


@pytest.mark.parametrize("days", [[], [0], [0] * 50, [CALENDAR - 1] * 50, [5] * 3 + [CALENDAR - 1]])
def test_a_small_pile_and_one_of_a_single_day_are_one_chapter(days: list[int]) -> None:
    assert [one.rows.tolist() for one in chapters(days, 60)] == [list(range(len(days)))]


def test_many_of_one_day_are_one_chapter_however_many_they_are() -> None:
    assert [len(one.rows) for one in chapters([730_000] * 1_000 + [1], 100)] == [1, 1_000]


def test_chapter_by_chapter_the_same_is_joined_as_at_once() -> None:
    assert joined(links(PILE)) == joined(links(PILE, most=10**6))


def test_the_order_of_the_reports_does_not_matter() -> None:
    mixed = random.Random(5).sample(PILE, len(PILE))
    assert links(mixed).events == links(PILE).events


def test_what_lies_on_the_shelf_is_what_would_be_found() -> None:
    shelf = Shelf()
    first = links(PILE, shelf)
    made = len(shelf.held)
    assert made > 3
    assert shelf.found == 0
    assert links(PILE, shelf) == first == links(PILE)
    assert shelf.found == made == len(shelf.held)


def test_a_report_that_is_added_reaches_its_own_chapter() -> None:
    shelf = Shelf()
    links(PILE[:-1], shelf)
    made = len(shelf.held)
    assert links(PILE, shelf) == links(PILE)
    assert 0 < len(shelf.held) - made <= 2
    assert shelf.found >= made - 2


def chapter(sizes: Sequence[int], reports: Sequence[int], kind: str = "assault") -> bytes:
    """A chapter as it may lie on the shelf, with the first event of some reports."""
    group: list[object] = [[], kind, None, "occurred", "main", None, None, None]
    numbers = [np.array(each, dtype="<u4").tobytes() for each in (sizes, reports, [0] * len(reports))]
    return msgspec.msgpack.encode([[group] * len(sizes), *numbers])


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff" * 40,
        msgspec.msgpack.encode([]),
        chapter([1], [0]),
        chapter([1], [999]),
        chapter([1], [0], kind="picnic"),
        chapter([0, 1], [0]),
        chapter([2], [0]),
        chapter([1, 1], [0, 0]),
        msgspec.msgpack.encode([[], b"abc", b"", b""]),
    ],
    ids=[
        *("empty", "noise", "nothing", "one of many", "nobody's", "no such kind"),
        *("told by none", "too many", "told twice", "no numbers"),
    ],
)
def test_what_cannot_be_true_of_the_chapter_is_found_anew(broken: bytes) -> None:
    shelf = Shelf()
    first = links(PILE, shelf)
    shelf.held = dict.fromkeys(shelf.held, broken)
    assert links(PILE, shelf) == first


def test_an_empty_pile_has_nothing_to_share() -> None:
    assert links([], Shelf()).events == ()
