"""The sieve keeps back only pairs that a close comparison gives no points either."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from random import Random
from typing import Any

import numpy as np
import pytest
from msgspec import structs

from pile import PLACES, Report, happened, told
from twosource.copies import NearCopies
from twosource.findings.groups import beginnings
from twosource.findings.mentions import PlaceMention
from twosource.link import actors, columns
from twosource.link.background import Background
from twosource.link.blocking import NEIGHBOURS, Filed, pairs_within
from twosource.link.columns import Columns
from twosource.link.comparison import AGAINST, Comparison
from twosource.link.drafts import Part, draft, gather
from twosource.link.facts import Facts
from twosource.link.link import weigh
from twosource.link.shared import Sets
from twosource.link.sieve import Sieve

SHOP = PlaceMention(start=0, end=9, name="Corner Shop", country="SY")
KINDS = [
    ("assault", "bombing"), ("assault", "airstrike"), ("assault", None), ("arrest", "arrest"),
    ("disaster", "earthquake"), ("disaster", "flood"),
]  # fmt: skip
DATES = [
    None, "2016-07-05", "2016-07-04", "2016-07-02?", "2016-07-05?", "2016-07", "2016", "2015-01-03",
    "2016-07-03/2016-07-06", "2016-06-01?",
]  # fmt: skip


def facts(number: int, seed: int) -> Sequence[Facts]:
    """The facts of reports made at random, with what they tell among each other."""
    dice = Random(seed)
    readings = [_report(dice, f"r{n}").reading() for n in range(number)]
    lineages = NearCopies()([r.parsed.dated for r in readings])
    names = {r.parsed.article.id: actors.names_of(r) for r in readings}
    found = gather(
        [Part.whole(draft(reading)) for reading in readings],
        lineages,
        actors.participants(names, beginnings(lineages)),
    )
    found = [
        structs.replace(one, marks=frozenset(dice.sample(["doran", "elm", "quill", "9"], 2))) for one in found
    ]
    background = Background.of(found)
    weigh(found, background)
    return found


def _report(dice: Random, name: str) -> Report:
    events = [_event(dice) for _ in range(dice.randint(1, 3))]
    values = [dice.choice((1, 6, 12, 40)) for _ in events]
    return Report(
        name,
        dice.choice((None, "2016-07-05", "2016-07-06", "2016-09-01")),
        text=f"What {name} writes. " + dice.choice(("A man, 30, died.", "A boy was hit.")),
        events=events,
        figures=[told(v, event=n) for n, v in enumerate(values) if dice.random() < 0.5],
    )


def _event(dice: Random) -> dict[str, Any]:
    kind, mode = dice.choice(KINDS)
    more: dict[str, Any] = {} if dice.random() < 0.9 else {"partial": "XXXX-07-05", "date": None}
    return happened(
        kind,
        mode,
        **{
            "date": dice.choice(DATES),
            "place": dice.choice([None, SHOP, *PLACES]),
            "role": dice.choice(("main", "main", "background", "cumulative")),
            "factuality": dice.choice(("occurred", "occurred", "planned")),
            "words": dice.sample(["market", "bus", "corner", "shop", "square"], 3),
            **more,
        },
    )


def sieve(those: Sequence[Facts]) -> Sieve:
    comparison = Comparison(background=Background.of(those))
    return Sieve(Columns(those, comparison.background), comparison)


def filed(rows: Sequence[tuple[int, int]]) -> Filed:
    """Members under clues."""
    members, clues = np.array(rows, dtype=np.int64).reshape(-1, 2).T
    return Filed(members, clues)


def test_what_is_kept_back_gets_no_points_and_what_passes_no_more_than_it_promises() -> None:
    passed = kept_back = 0
    close: list[float] = []
    for seed in range(3):
        those = facts(60, seed)
        sure = sieve(those)
        pairs = list(combinations(range(len(those)), 2))
        for (a, b), most in zip(pairs, sure.promised(np.array(pairs)).tolist(), strict=True):
            points = sure.comparison(those[a], those[b])
            if points in (None, AGAINST):
                kept_back += most < 0
            else:
                assert points is not None and points <= most, (those[a], those[b], points, most)
                close.append(most - points)
                passed += 1
    assert kept_back > passed > 0
    assert sum(gap < 1 for gap in close) > len(close) / 2


def test_the_order_of_a_pair_is_that_of_its_mentions() -> None:
    those = facts(20, 7)
    pairs = np.array(list(combinations(range(len(those)), 2)))
    sure = sieve(those)
    assert sure.promised(pairs).tolist() == sure.promised(pairs[:, ::-1]).tolist()


def test_few_kinds_and_many_are_looked_up_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    those = facts(30, 5)
    pairs = np.array(list(combinations(range(len(those)), 2)))
    in_a_table = sieve(those).promised(pairs).tolist()
    monkeypatch.setattr(columns, "TABLE", 0)
    assert sieve(those).promised(pairs).tolist() == in_a_table


def test_nothing_to_compare_promises_nothing() -> None:
    assert sieve([]).promised(np.zeros((0, 2), dtype=np.int64)).tolist() == []


def test_what_two_mentions_share_is_counted_and_weighed() -> None:
    sets = [["bus", "market"], [], ["market", "bus", "square"], ["square"]]
    words = Sets(sets, lambda word: 5.0 if word == "bus" else 1.0)
    a, b = np.array([0, 0, 2, 3]), np.array([2, 1, 3, 0])
    assert words.common(a, b).tolist() == [2, 0, 1, 0]
    assert words.told(a, b).tolist() == [6, 0, 1, 0]


def test_all_under_one_clue_are_paired_once() -> None:
    rows = [(member, clue) for member in (4, 2, 7) for clue in (1, 2)]
    assert pairs_within(filed([*rows, (9, 3)]), largest=5).tolist() == [[2, 4], [2, 7], [4, 7]]


def test_where_too_many_stand_under_a_clue_those_next_to_each_other_are_paired() -> None:
    found = pairs_within(filed([(member, 1) for member in range(NEIGHBOURS + 3)]), largest=5).tolist()
    assert [0, NEIGHBOURS] in found
    assert [0, NEIGHBOURS + 1] not in found
    assert [2, NEIGHBOURS + 2] in found


def test_what_is_not_filed_is_not_paired() -> None:
    assert pairs_within(filed([]), largest=5).tolist() == []
