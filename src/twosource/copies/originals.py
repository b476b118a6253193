"""Originals: which text of a lineage the others copy, where several came out on its first day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import NamedTuple

from twosource.findings.article import DatedArticle

Rank = tuple[int, int]


class Parent(NamedTuple):
    """The text that is copied, how much of the copy stands in it, and how much of the smaller of both."""

    of: int
    share: float
    closeness: float


Parents = Mapping[int, Parent | None]


def nearest(parents: Iterable[Parent | None]) -> Parent | None:
    """The one that is copied most, of equals the earliest."""
    found = [parent for parent in parents if parent is not None]
    return min(found, key=lambda one: (-one.closeness, -one.share, one.of), default=None)


def numbers(parents: Parents) -> list[int]:
    """A text joins the lineage of the one text that it copies most; a digest of two joins no two together."""
    number: list[int] = []
    fresh = count(1)
    for i in range(len(parents)):
        parent = parents[i]
        number.append(next(fresh) if parent is None else number[parent.of])
    return number


def linked(earlier: Mapping[int, Sequence[int]]) -> Mapping[int, Sequence[int]]:
    """For each text all that may copy it or be copied by it."""
    both: dict[int, set[int]] = defaultdict(set)
    for later, firsts in earlier.items():
        for first in firsts:
            both[later].add(first)
            both[first].add(later)
    return {i: sorted(others) for i, others in both.items()}


def original_first(articles: Sequence[DatedArticle], words: Sequence[int]) -> Callable[[int, int], Rank]:
    """How likely a text is the original of another: the other credits it; it is the longer."""

    def rank(one: int, other: int) -> Rank:
        return (_credits(articles[other], articles[one].clean.article.outlet), words[one])

    return rank


def _credits(article: DatedArticle, outlet: str | None) -> int:
    """Whether a text names an outlet where a wire's tag stands: "(Meridian)", "- Meridian"."""
    if not outlet or article.clean.article.outlet == outlet:
        return 0
    tag = rf"\(\s*{re.escape(outlet)}\s*\)|[\u2014\u2013-]\s?{re.escape(outlet)}\b"
    return int(re.search(tag, article.clean.article.text) is not None)


def turned(
    parents: Parents,
    rank: Callable[[int, int], Rank],
    days: Sequence[date | None],
    near: Mapping[int, Sequence[int]],
    parent: Callable[[int, Sequence[int]], Parent | None],
) -> dict[int, Parents]:
    """The lineages that have a likelier original than their first text, by that: the parents that change.

    Only texts of the first day stand before the original; no text changes its lineage.
    """
    lineages: dict[int, list[int]] = defaultdict(list)
    for i, lineage in enumerate(numbers(parents)):
        lineages[lineage].append(i)
    found: dict[int, Parents] = {}
    for members in lineages.values():
        root = members[0]
        beside = set(near.get(root, ()))
        peers = [i for i in members if i in beside and days[i] is not None and days[i] == days[root]]
        best = root
        for i in peers:
            best = i if rank(i, best) > rank(best, i) else best
        if best != root and parent(root, [best]) is not None:
            found[root] = _from(best, [i for i in members if i < best], parents, near, parent)
    return found


def _from(
    best: int,
    before: Sequence[int],
    parents: Parents,
    near: Mapping[int, Sequence[int]],
    parent: Callable[[int, Sequence[int]], Parent | None],
) -> Parents:
    """The parents below another root, which the first one is near to; what comes after it keeps its own."""
    found: dict[int, Parent | None] = {best: None}
    for i in before:
        found[i] = parent(i, [j for j in near.get(i, ()) if j in found]) or parents[i]
    return found
