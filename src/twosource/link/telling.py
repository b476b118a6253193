"""Telling: what two mentions share that few others have: a person's name, a large number, a building."""

from __future__ import annotations

from functools import cache
from typing import Final

from twosource.link.facts import Facts
from twosource.link.kinds import is_general
from twosource.link.places import fit
from twosource.text.lexicon import load_table

TOLL: Final = 5  # two incidents of neighbouring days in one town seldom share a count from here on
RARE: Final = 10  # victims; a count from here on is shared by few incidents of a pile
SPOT: Final = 2.0  # points of one spot, as `places.fit` gives them


def known_by_more(a: Facts, b: Facts) -> bool:
    """Whether something rare speaks for two mentions being one, beside their kind, day and town."""
    if a.ref[0] == b.ref[0] or a.lineage == b.lineage:
        return True
    if shared_names(a, b) or _rare_counts(a) & _rare_counts(b):
        return True
    return spot_shared(a, b) and not (a.spot | b.spot) & _afterwards()


def shared_names(a: Facts, b: Facts) -> frozenset[str]:
    """The rare names that the reports on both give."""
    return a.names & b.names


def names_shared_in_it(a: Facts, b: Facts) -> bool:
    """Whether a name that both reports give is that of one who takes part in it."""
    part = a.agents | a.targets | b.agents | b.targets
    return any(name.lower() in one for name in shared_names(a, b) for one in part)


def shared_tolls(a: Facts, b: Facts) -> bool:
    """Whether they share a count so large that two happenings hardly share it."""
    return bool({c for c in a.figures if c[1] >= TOLL} & {c for c in b.figures if c[1] >= TOLL})


def spot_shared(a: Facts, b: Facts) -> bool:
    """The spot of the one ("Crocus City Hall") is that of the other, or stands in its words."""
    return _stands_in(a.spot, b) or _stands_in(b.spot, a)


def one_spot(a: Facts, b: Facts) -> bool:
    """The same narrow place and the same specific kind."""
    return fit(a.place, b.place) == SPOT and a.mode == b.mode and not is_general(a.mode)


def _rare_counts(facts: Facts) -> frozenset[tuple[str, int]]:
    return frozenset(count for count in facts.figures if count[1] >= RARE)


def _stands_in(spot: frozenset[str], other: Facts) -> bool:
    if not spot - _buildings():
        return False
    return spot <= other.words or spot <= other.spot


@cache
def _afterwards() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["afterwards"])


@cache
def _buildings() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["buildings"])
