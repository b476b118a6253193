"""The sieve keeps back only pairs that a close comparison gives no points either."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from random import Random
from typing import Any

import numpy as np
from msgspec import structs

from pile import PLACES, Report, happened, told
from twosource.copies import NearCopies
from twosource.findings.mentions import PlaceMention
from twosource.link import actors
from twosource.link.background import Background
from twosource.link.blocking import NEIGHBOURS, Blocks
from twosource.link.comparison import AGAINST, Comparison
from twosource.link.facts import Facts, gather
from twosource.link.link import weighed
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
    found = gather(readings, lineages, actors.identify(readings, lineages)[1])
    found = [
        structs.replace(one, marks=frozenset(dice.sample(["doran", "elm", "quill", "9"], 2))) for one in found
    ]
    background = Background.of(found)
    return [weighed(one, background) for one in found]


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


def test_what_is_kept_back_gets_no_points() -> None:
    passed = kept_back = 0
    for seed in range(3):
        those = facts(60, seed)
        comparison = Comparison(background=Background.of(those))
        pairs = list(combinations(range(len(those)), 2))
        verdicts = Sieve(those, comparison).passed(np.array(pairs))
        for (a, b), verdict in zip(pairs, verdicts, strict=True):
            points = comparison(those[a], those[b])
            assert verdict or points in (None, AGAINST), (those[a], those[b], points)
        passed, kept_back = passed + sum(verdicts), kept_back + sum(~verdicts)
    assert kept_back > passed > 0


def test_nothing_to_compare_passes_nothing() -> None:
    assert Sieve([], Comparison()).passed(np.zeros((0, 2), dtype=np.int64)).tolist() == []


def test_a_block_pairs_all_its_members_once() -> None:
    blocks = Blocks()
    for member in (4, 2, 7):
        blocks.file(member, ("w:market", "n:homs"), day=1)
    blocks.file(9, ("w:market",), day=2)
    assert blocks.pairs(largest=5).tolist() == [[2, 4], [2, 7], [4, 7]]


def test_a_block_that_is_too_large_pairs_those_next_to_each_other() -> None:
    blocks = Blocks()
    for member in range(NEIGHBOURS + 3):
        blocks.file(member, ("w:market",))
    found = blocks.pairs(largest=5).tolist()
    assert [0, NEIGHBOURS] in found
    assert [0, NEIGHBOURS + 1] not in found
    assert [2, NEIGHBOURS + 2] in found


def test_no_blocks_hold_no_pairs() -> None:
    assert Blocks().pairs(largest=5).tolist() == []
