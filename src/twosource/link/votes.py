"""Votes: what most lineages say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from twosource.link.facts import Facts

T = TypeVar("T")


def by_lineage(votes: Iterable[tuple[Facts, T]]) -> T | None:
    """What most lineages say; the first in order among equals. A copy has no vote of its own."""
    cast = list(votes)
    if len(cast) < 2:
        return cast[0][1] if cast else None
    voters: dict[T, set[str]] = defaultdict(set)
    for member, value in cast:
        voters[value].add(member.lineage)
    return max(voters, key=lambda v: len(voters[v]), default=None)


def by_weight(votes: Iterable[tuple[Facts, T, int]]) -> T | None:
    """What lineages say with the most weight, each with that of its surest member; the first among equals."""
    heaviest: dict[T, dict[str, int]] = defaultdict(dict)
    for member, value, weight in votes:
        lineages = heaviest[value]
        lineages[member.lineage] = max(weight, lineages.get(member.lineage, 0))
    return max(heaviest, key=lambda v: sum(heaviest[v].values()), default=None)
