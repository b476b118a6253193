"""Clusters: event mentions gathered into happenings, best evidence first, never against a constraint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import repeat
from math import inf
from statistics import fmean

import numpy as np

from twosource.link.blocking import Filing, Pairs, firm_pairs, loose_pairs, nearest
from twosource.link.columns import Columns
from twosource.link.comparison import AGAINST, Comparison, apart
from twosource.link.facts import Facts
from twosource.link.shared import Mask, ranges
from twosource.link.sieve import Sieve

PROBES = 12  # members of a cluster that a newcomer is compared with: its first ones
FITTING = 3  # of these the ones that it fits best


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Points from which two mentions are one happening."""

    dated: float = 3.9
    undated: float = 2.8
    unique: float = 0.6  # by how much the best happening must beat the next for an undated mention
    plain: float = 4.5  # from here on a smaller difference decides
    unique_plain: float = 0.1
    among_undated: float = 3.3
    cumulative: float = 2.4
    kept: float = 0.7  # share of the threshold that all pairs of a cluster reach on average
    sure: float = 4.5  # from here on what two reports are mainly about is one, though one tells of it twice
    kept_sure: float = 0.4  # the share that is enough beside such a pair: days of hearings tell little


@dataclass(eq=False)
class Clusters:
    """A growing partition of the mentions; `at` says in which cluster each one is."""

    facts: Sequence[Facts]
    compare: Callable[[Facts, Facts], float | None]
    sieve: Sieve
    at: list[int] = field(default_factory=list)
    members: dict[int, list[int]] = field(default_factory=dict)
    known: dict[tuple[int, int], float | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.at = list(range(len(self.facts)))
        self.members = {i: [i] for i in range(len(self.facts))}

    def points(self, a: int, b: int) -> float | None:
        """The points of a pair, counted once."""
        pair = (a, b) if a < b else (b, a)
        try:
            return self.known[pair]
        except KeyError:
            points = self.known[pair] = self.compare(self.facts[pair[0]], self.facts[pair[1]])
            return points

    def between(self, one: int, other: int, *, twice: bool = False) -> list[float] | None:
        """The points of every pair across two clusters; None where one pair cannot be one.

        `twice` lets a report tell of one happening two times, with another day or number.
        """
        found: list[float] = []
        for a in self.members[one][:PROBES]:
            for b in self.members[other][:PROBES]:
                points = self.points(a, b)
                if points is not None:
                    found.append(points)
                elif not twice or self.facts[a].ref[0] != self.facts[b].ref[0]:
                    return None
        return found

    def merge(self, one: int, other: int) -> None:
        """Make one cluster of two; it keeps the smaller number."""
        kept, gone = min(one, other), max(one, other)
        for member in self.members[gone]:
            self.at[member] = kept
        self.members[kept] = sorted(self.members[kept] + self.members.pop(gone))

    def gather(self, pairs: Pairs, least: float, limits: Thresholds, sure: float = inf) -> None:
        """Merge along the pairs, the best first, while the two clusters fit as wholes.

        A pair is compared when all that promise more are done with: by then most are of one cluster.
        """
        promised = self.sieve.promised(pairs)
        pairs, promised = pairs[promised >= least], promised[promised >= least]
        ours, theirs = pairs[:, 0].tolist(), pairs[:, 1].tolist()
        waiting = sorted(zip((-promised).tolist(), repeat(False), ours, theirs, strict=False), reverse=True)
        known: list[tuple[float, bool, int, int]] = []  # compared, and waiting again
        refused: dict[tuple[int, int, bool], int] = {}  # clusters that do not fit, with how large they were
        while waiting or known:
            fresh = not known or (waiting and waiting[-1] < known[0])
            _, compared, a, b = waiting.pop() if fresh else heappop(known)
            one, other = self.at[a], self.at[b]
            if one == other:
                continue
            points = self.points(a, b)
            if points is None or points < least:
                continue
            if not compared:
                heappush(known, (-round(points, 6), True, a, b))
                continue
            if len(self.members[one]) == len(self.members[other]) == 1:
                self.merge(one, other)  # there is no other pair, as of most
                continue
            main = points >= sure and self.facts[a].main and self.facts[b].main
            asked = (min(one, other), max(one, other), main)
            size = len(self.members[one]) + len(self.members[other])
            if refused.get(asked) == size:
                continue  # clusters only grow: these two are as they were
            across = self.between(one, other, twice=main)
            if across and fmean(across) >= least * (limits.kept_sure if main else limits.kept):
                self.merge(one, other)
            else:
                refused[asked] = size


def cluster(facts: Sequence[Facts], comparison: Comparison, limits: Thresholds) -> list[list[int]]:
    """Partition the mentions (given in their order) into happenings."""
    columns = Columns(facts, comparison.background)
    filing = Filing(columns)
    clusters = Clusters(facts, comparison, Sieve(columns, comparison))
    bare = np.fromiter((one.bare for one in facts), dtype=bool)
    loose = ~columns.cumulative & ~columns.firm & ~bare
    _join_worded_alike(clusters)
    clusters.gather(firm_pairs(filing), limits.dated, limits, limits.sure)
    open_ones = _all_of_cluster(clusters, loose)
    _join_undated(clusters, nearest(filing, open_ones, np.array(clusters.at, dtype=np.int64)), limits)
    clusters.gather(loose_pairs(filing, _all_of_cluster(clusters, loose)), limits.among_undated, limits)
    totals = [i for i, f in enumerate(facts) if f.role == "cumulative"]
    clusters.gather(_total_pairs(facts, totals), limits.cumulative, limits)
    return [sorted(members) for _, members in sorted(clusters.members.items())]


def _join_worded_alike(clusters: Clusters) -> None:
    """Join what copies of one text tell in the same words, and what reports repeat of a year that they name.

    How a war of a land began is one happening too, in whatever words they repeat it.
    The news that two outlets print in the same words is left to other evidence, as it would count as of two
    origins; what both tell as background does not.
    """
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for number, one in enumerate(clusters.facts):
        if one.outset is not None:
            groups[one.outset].append(number)
        if one.wording is None:
            continue
        groups["lineage", one.lineage, one.wording].append(number)
        if one.wording.dated and (one.role == "background" or one.outlet is not None):
            printer = None if one.role == "background" else one.outlet
            groups["year", printer, one.wording].append(number)
    for first, *others in groups.values():
        for other in others:
            ours, theirs = clusters.at[first], clusters.at[other]
            if ours == theirs or clusters.between(ours, theirs) is None:
                continue
            if not any(
                apart(clusters.facts[a], clusters.facts[b])
                for a in clusters.members[ours][:PROBES]
                for b in clusters.members[theirs][:PROBES]
            ):
                clusters.merge(ours, theirs)


def _join_undated(clusters: Clusters, near: Pairs, limits: Thresholds) -> None:
    """An undated mention joins the one dated happening that it fits, if no other fits nearly as well."""
    chosen: list[tuple[float, int, int]] = []
    for i, candidates in _worth_fitting(clusters, near, limits.undated - limits.unique).items():
        ranked = _ranked(clusters, i, candidates, limits)
        if not ranked:
            continue
        best, *others = (points for points, _ in ranked[:2])
        margin = limits.unique if best < limits.plain else limits.unique_plain
        if best >= limits.undated and all(best - other >= margin for other in others):
            chosen.append((-round(best, 6), i, clusters.members[ranked[0][1]][0]))
    joined: set[int] = set()  # clusters; those worded alike go one way together
    for _, i, member in sorted(chosen):
        one, other = clusters.at[i], clusters.at[member]
        if one != other and one not in joined and clusters.between(one, other) is not None:
            clusters.merge(one, other)
            joined.add(min(one, other))


def _all_of_cluster(clusters: Clusters, some: Mask) -> Mask:
    """The mentions in whose cluster all are of some."""
    at = np.array(clusters.at, dtype=np.int64)
    whole = np.ones(len(at), dtype=bool)
    whole[at[~some]] = False
    found: Mask = whole[at]
    return found


def _ranked(
    clusters: Clusters, mention: int, candidates: Sequence[tuple[float, int]], limits: Thresholds
) -> list[tuple[float, int]]:
    """How well a mention fits the happenings, the best first, without those that cannot change the choice.

    Once the best is known a happening that promises clearly less is no rival. What a mention that goes one
    way with others promises does not tell what all of them do.
    """
    alone = len(clusters.members[clusters.at[mention]]) == 1
    found: list[tuple[float, int]] = []
    best = -inf
    for most, candidate in sorted(candidates, reverse=True):
        if alone and most < (best - limits.unique if best >= limits.undated else limits.undated):
            break
        points = _fit(clusters, mention, candidate)
        best = max(best, points)
        found.append((points, candidate))
    return sorted(found, key=lambda r: (-r[0], r[1]))


def _worth_fitting(clusters: Clusters, near: Pairs, least: float) -> dict[int, list[tuple[float, int]]]:
    """For each mention the clusters with a member that it can be one with, and how well it fits at most.

    The others are no rivals, nor are those that fit with so few points that the best, if it has enough, is
    well before them.
    """
    at = np.array(clusters.at, dtype=np.int64)
    members = np.argsort(at, kind="stable")  # those of one cluster in a row, in their order
    starts = np.searchsorted(at[members], near[:, 1])
    sizes = np.minimum(np.bincount(at, minlength=1)[near[:, 1]], PROBES)
    rows, places = ranges(starts, sizes)
    most = np.full((len(near), PROBES), -inf)
    most[rows, places - starts[rows]] = np.maximum(
        clusters.sieve.promised(np.stack((near[rows, 0], members[places]), axis=1)), AGAINST
    )
    best = np.sort(most, axis=1)[:, -FITTING:]
    told = np.isfinite(best)
    fits = np.where(told, best, 0.0).sum(axis=1) / np.maximum(told.sum(axis=1), 1)
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    worth = fits >= least
    for (mention, number), fit in zip(near[worth].tolist(), fits[worth].tolist(), strict=True):
        found[mention].append((fit, number))
    return found


def _fit(clusters: Clusters, mention: int, cluster_number: int) -> float:
    """The mean of the three best comparisons with a happening's mentions; -1 where one forbids it."""
    points = clusters.between(clusters.at[mention], cluster_number)
    return -1.0 if points is None else fmean(sorted(points)[-FITTING:])


def _total_pairs(facts: Sequence[Facts], totals: Sequence[int]) -> Pairs:
    """Running totals meet only in the same country or place; those of a war without one meet all."""
    blocks: dict[str, list[int]] = defaultdict(list)
    nowhere = [i for i in totals if facts[i].place is None]
    for i in totals:
        place = facts[i].place
        if place is not None:
            blocks[place.country or place.name].append(i)
    for block in blocks.values():
        block.extend(nowhere)
        block.sort()
    blocks[""] = nowhere
    found = [(a, b) for block in blocks.values() for n, a in enumerate(block) for b in block[n + 1 : n + 41]]
    return np.array(found, dtype=np.int64).reshape(-1, 2)
