"""Telling: what two mentions share that few others have: a person's name, a large number, a building."""

from __future__ import annotations

from functools import cache
from typing import Final

from twosource.link.facts import RARE, Facts
from twosource.link.kinds import is_general
from twosource.link.places import fit
from twosource.text.lexicon import load_table

SPOT: Final = 2.0  # points of one spot, as `places.fit` gives them


def known_by_more(a: Facts, b: Facts) -> bool:
    """Whether something rare speaks for two mentions being one, beside their kind, day and town."""
    if a.ref[0] == b.ref[0] or a.lineage == b.lineage:
        return True
    if not a.rare_counts.isdisjoint(b.rare_counts) and any(v >= RARE for _, v in counts_shared(a, b)):
        return True
    return bool(a.spot or b.spot) and spot_shared(a, b) and not (a.spot | b.spot) & _afterwards()


def counts_shared(a: Facts, b: Facts) -> list[tuple[str, int]]:
    """The counts that both tell, each the largest of its measure in one: a later toll holds the earlier one.

    Of whom two larger tolls hold as many, children or fighters, they are others.
    """
    shared = a.figures & b.figures
    return [(m, v) for m, v in shared if v in (a.largest[m], b.largest[m])] if shared else []


def shared_tolls(a: Facts, b: Facts) -> bool:
    """Whether they share a count so large that two happenings hardly share it."""
    return not a.tolls.isdisjoint(b.tolls)


def spot_shared(a: Facts, b: Facts) -> bool:
    """The spot of the one ("Crocus City Hall") is that of the other, or stands in its words."""
    return _stands_in(a, b) or _stands_in(b, a)


def one_spot(a: Facts, b: Facts) -> bool:
    """The same narrow place and the same specific kind."""
    return fit(a.place, b.place) == SPOT and a.mode == b.mode and not is_general(a.mode)


def _stands_in(one: Facts, other: Facts) -> bool:
    if not one.spot or one.spot <= _buildings():
        return False
    return one.spot <= other.words or one.spot <= other.spot


@cache
def _afterwards() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["afterwards"])


@cache
def _buildings() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["buildings"])
