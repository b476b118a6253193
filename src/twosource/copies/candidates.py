"""Candidates: pairs of articles that share enough uncommon runs of words to be worth a closer look.

An inverted index over the runs. Within the articles that hold one run, in order of publication, each is
paired with the first few and with the few just before it: copies of one text all meet its first print,
and the work stays near-linear however often a text is reprinted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from twosource.copies.shingles import Print
from twosource.copies.telling import Numbers, each_once, held

SKETCH = 48  # smallest runs of a text: two sketches of near-identical texts share most of them
EDITION = 0.7  # share of the sketch: above it two texts are editions of one for counting common runs
PARTNERS = 6  # first and nearest holders of a run with which a later holder is paired


def editions(prints: Sequence[Print]) -> list[int]:
    """For every text the number of the first text of which it is (nearly) a reprint."""
    first_with: dict[int, list[int]] = defaultdict(list)
    edition: list[int] = []
    sketches = [p.whole[:SKETCH] for p in prints]
    sizes = [len(sketch) for sketch in sketches]
    for i, shared in enumerate(_shared(sketches)):
        seen = Counter(chain.from_iterable(first_with[run] for run in shared))
        close = [j for j, n in seen.items() if n >= EDITION * max(sizes[i], sizes[j])]
        edition.append(min(close) if close else i)
        if not close:
            for run in shared:
                if len(first_with[run]) < 4 * PARTNERS:
                    first_with[run].append(i)
    return edition


def _shared(sketches: Sequence[Numbers]) -> Iterator[list[int]]:
    """Of each sketch the runs that another has too: most have none, and tell no editions."""
    if sketches:
        runs = np.concatenate(sketches)
        several = held(runs, _in_more_than(1, sketches))
        for start, sketch in zip(np.cumsum([0, *map(len, sketches[:-1])]), sketches, strict=True):
            yield sketch[several[start : start + len(sketch)]].tolist()


def stock(
    texts: Sequence[Numbers],
    outlets: Sequence[str | None],
    edition: Sequence[int],
    most: int,
    most_of_one: int,
) -> Numbers:
    """Runs in more than `most` different texts, or `most_of_one` of one outlet: stock phrases, page ends."""
    fresh = [i for i in range(len(texts)) if edition[i] == i]
    by_outlet: dict[str | None, list[int]] = defaultdict(list)
    for i in fresh:
        by_outlet[outlets[i]].append(i)
    found = [_in_more_than(most, [texts[i] for i in fresh])]
    for outlet, its in sorted(by_outlet.items(), key=lambda item: item[0] or ""):
        if outlet is not None:
            found.append(_in_more_than(most_of_one, [texts[i] for i in its]))
    return each_once(np.concatenate(found))


def _in_more_than(most: int, texts: Sequence[Numbers]) -> Numbers:
    if not texts:
        return np.zeros(0, dtype=np.uint64)
    runs = np.sort(np.concatenate(texts))
    return each_once(runs[most:][runs[most:] == runs[: max(0, len(runs) - most)]])


def candidate_pairs(compared: Sequence[Numbers], least: int) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of texts, given in order, that share at least `least` of their runs."""
    if not compared or sum(map(len, compared)) == 0:
        return []
    runs = np.concatenate(compared)
    owners = np.repeat(np.arange(len(compared), dtype=np.int64), [len(c) for c in compared])
    order = _held_by_several(runs)
    runs, owners = runs[order], owners[order]
    starts = np.flatnonzero(np.concatenate([[True], runs[1:] != runs[:-1]]))
    place = np.arange(len(runs)) - np.repeat(starts, np.diff([*starts.tolist(), len(runs)]))
    found: list[Numbers] = []
    for back in range(1, PARTNERS + 1):
        near = np.flatnonzero(place >= back)
        found.append(_coded(owners[near - back], owners[near], len(compared)))
        far = np.flatnonzero(place >= back + PARTNERS)
        found.append(_coded(owners[far - place[far] + back - 1], owners[far], len(compared)))
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    size = np.uint64(len(compared))
    return [(int(p // size), int(p % size)) for p in pairs[shared >= least]]


def _held_by_several(runs: Numbers) -> npt.NDArray[np.int64]:
    """Where the runs stand that come more than once, in their order: of a pile's runs they are few."""
    order = np.argsort(runs)
    ordered = runs[order]
    again = np.zeros(len(runs) + 1, dtype=bool)
    again[1:-1] = ordered[1:] == ordered[:-1]
    several = again[1:] | again[:-1]
    order, runs = order[several], ordered[several]
    return order[np.lexsort((order, runs))]


def _coded(earlier: npt.NDArray[np.int64], later: npt.NDArray[np.int64], size: int) -> Numbers:
    return earlier.astype(np.uint64) * np.uint64(size) + later.astype(np.uint64)
