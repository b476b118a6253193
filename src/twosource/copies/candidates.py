"""Candidates: pairs of articles that share enough uncommon runs of words to be worth a closer look.

An inverted index over the runs. Within the articles that hold one run, in order of publication, each is
paired with the first few and with the few just before it: copies of one text all meet its first print,
and the work stays near-linear however often a text is reprinted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from twosource.copies.shingles import Print
from twosource.copies.telling import Numbers, chosen, crowded, each_once, held

Places = npt.NDArray[np.int64]
SKETCH = 48  # smallest runs of a text: two sketches of near-identical texts share most of them
EDITION = 0.7  # share of the sketch: above it two texts are editions of one for counting common runs
PARTNERS = 6  # first and nearest holders of a run with which a later holder is paired


class Runs(NamedTuple):
    """The runs of one text: how many they are, and those that another text of the pile has too."""

    number: int
    shared: Numbers  # sorted, unique


def several(texts: Sequence[Numbers]) -> list[Runs]:
    """The runs of each text, of which each is sorted and unique: few stand in more than one of a pile."""
    if not texts:
        return []
    runs = np.concatenate(texts)
    among = held(runs, _in_more_than(1, runs))
    return [Runs(len(text), left) for text, left in zip(texts, chosen(texts, among), strict=True)]


def editions(prints: Sequence[Print]) -> list[int]:
    """For every text the number of the first text of which it is (nearly) a reprint."""
    first_with: dict[int, list[int]] = defaultdict(list)
    edition: list[int] = []
    sketches = [p.whole[:SKETCH] for p in prints]
    sizes = [len(sketch) for sketch in sketches]
    for i, sketch in enumerate(several(sketches)):
        shared = sketch.shared.tolist()
        seen = Counter(chain.from_iterable(map(first_with.__getitem__, shared)))
        least = EDITION * sizes[i]
        close = [j for j, n in seen.items() if n >= least and n >= EDITION * sizes[j]]
        edition.append(min(close) if close else i)
        if not close:
            for run in shared:
                if len(first_with[run]) < 4 * PARTNERS:
                    first_with[run].append(i)
    return edition


def stock(
    texts: Sequence[Numbers],
    outlets: Sequence[str | None],
    edition: Sequence[int],
    most: int,
    most_of_one: int,
) -> Numbers:
    """Runs in more than `most` different texts, or `most_of_one` of one outlet: stock phrases, page ends."""
    fresh = [i for i in range(len(texts)) if edition[i] == i]
    if not fresh:
        return np.zeros(0, dtype=np.uint64)
    runs = np.concatenate([texts[i] for i in fresh])
    number = {outlet: n for n, outlet in enumerate(dict.fromkeys(outlets))}
    of = np.repeat([number[outlets[i]] for i in fresh], [len(texts[i]) for i in fresh])
    rows = np.flatnonzero(held(runs, _in_more_than(most_of_one, runs)))  # few can be usual in one outlet
    usual, of = runs[rows], of[rows]
    found = [_in_more_than(most_of_one, usual[of == n]) for outlet, n in number.items() if outlet is not None]
    among = usual if most_of_one <= most else runs
    return each_once(np.concatenate([*found, _in_more_than(most, among)]))


def _in_more_than(most: int, runs: Numbers) -> Numbers:
    """What stands in more than so many of some texts."""
    ordered = np.sort(crowded(runs, most))
    return each_once(ordered[most:][ordered[most:] == ordered[: max(0, len(ordered) - most)]])


def candidate_pairs(compared: Sequence[Runs], least: int) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of texts, given in order, that share at least `least` of their runs."""
    earlier, later, times = paired(compared)
    enough = times >= least
    return list(zip(earlier[enough].tolist(), later[enough].tolist(), strict=True))


def paired(compared: Sequence[Runs]) -> tuple[Places, Places, Places]:
    """All pairs of texts, given in order, that are found by some run: the earlier, the later, by how many."""
    shared = [text.shared for text in compared]
    if sum(map(len, shared)) == 0:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, nothing
    runs = np.concatenate(shared)
    owners = np.repeat(np.arange(len(shared), dtype=np.int64), [len(each) for each in shared])
    order = np.argsort(runs, kind="stable")
    runs, owners = runs[order], owners[order]
    starts = np.flatnonzero(np.concatenate([[True], runs[1:] != runs[:-1]]))
    place = np.arange(len(runs)) - np.repeat(starts, np.diff([*starts.tolist(), len(runs)]))
    found: list[Places] = []
    for back in range(1, PARTNERS + 1):
        near = np.flatnonzero(place >= back)
        found.append(owners[near - back] * len(compared) + owners[near])
        far = np.flatnonzero(place >= back + PARTNERS)
        found.append(owners[far - place[far] + back - 1] * len(compared) + owners[far])
    pairs, times = np.unique(np.concatenate(found), return_counts=True)
    return *np.divmod(pairs, len(compared)), times
