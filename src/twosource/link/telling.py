"""Telling: what two mentions share that few others have: a person's name, a large number, a building."""

from __future__ import annotations

from functools import cache
from typing import Final

from twosource.link.facts import Facts
from twosource.link.kinds import is_general
from twosource.link.places import fit
from twosource.text.lexicon import load_table

SPOT: Final = 2.0  # points of one spot, as `places.fit` gives them


def known_by_more(a: Facts, b: Facts) -> bool:
    """Whether something rare speaks for two mentions being one, beside their kind, day and town."""
    if a.ref[0] == b.ref[0] or a.lineage == b.lineage:
        return True
    if not a.rare_counts.isdisjoint(b.rare_counts):
        return True
    return bool(a.spot or b.spot) and spot_shared(a, b) and not (a.spot | b.spot) & _afterwards()


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
