"""From arc scores to trees: greedy over a whole batch, and a maximum spanning tree where greed fails."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Heads = NDArray[np.int64]
Flags = NDArray[np.bool_]

NEVER = np.float32(-1e9)


def heads(arcs: Scores, starts: Flags, lengths: Heads) -> Heads:
    """The governor of every word, counted from 1 with 0 for a root; one root and no cycle in a sentence.

    `arcs[b, i, j]` scores governor j of word i, `starts` marks the first word of each sentence and
    `lengths` counts the words of each row; arcs between two sentences are never taken.
    """
    batch, width = starts.shape
    inside: Flags = np.arange(width) < lengths[:, None]
    sentence: Heads = np.cumsum(starts, 1, dtype=np.int64)
    same = (sentence[:, :, None] == sentence[:, None, :]) & inside[:, None, :]
    same[:, np.arange(width), np.arange(width)] = False
    allowed = np.concatenate([np.ones((batch, width, 1), np.bool_), same], 2)
    scores = np.where(allowed, arcs, NEVER)
    found: Heads = scores.argmax(2)
    found[~inside] = 0
    for row, number in _broken(found, sentence, inside):
        first, last = np.flatnonzero((sentence[row] == number) & inside[row])[[0, -1]]
        own = scores[row, first : last + 1]
        local = np.concatenate([own[:, :1], own[:, first + 1 : last + 2]], 1)
        tree = spanning_tree(local)
        found[row, first : last + 1] = np.where(tree > 0, tree + first, 0)
    return found


def _broken(found: Heads, sentence: Heads, inside: Flags) -> list[tuple[int, int]]:
    """(row, sentence number) of every sentence that has a cycle, no root or several roots."""
    batch, width = found.shape
    up = np.concatenate([np.zeros((batch, 1), np.int64), found], 1)
    for _ in range(max(1, width.bit_length())):
        up = np.take_along_axis(up, up, 1)
    lost = (up[:, 1:] != 0) & inside
    roots = (found == 0) & inside
    extra = np.zeros_like(roots)
    extra[:, 1:] = roots[:, 1:] & (_latest(roots, sentence)[:, :-1] == sentence[:, 1:])
    rows, columns = np.nonzero(lost | extra)
    return sorted({(int(r), int(sentence[r, c])) for r, c in zip(rows, columns, strict=True)})


def _latest(roots: Flags, sentence: Heads) -> Heads:
    """The number of the last sentence that has had a root by each word."""
    return np.maximum.accumulate(np.where(roots, sentence, 0), 1)


def spanning_tree(scores: Scores) -> Heads:
    """The best tree with exactly one root; `scores[i, j]` is for governor j of word i + 1, root 0."""
    n = len(scores)
    if n == 1:
        return np.zeros(1, np.int64)
    square = np.full((n + 1, n + 1), float(NEVER))
    square[1:] = scores
    np.fill_diagonal(square, float(NEVER))
    free = _arborescence(square)
    roots = [i for i in range(1, n + 1) if free[i] == 0]
    if len(roots) == 1:
        return np.array(free[1:])
    best: tuple[float, list[int]] | None = None
    for root in roots:
        one = square.copy()
        one[1:, 0] = float(NEVER)
        one[root, 0] = square[root, 0]
        tree = _arborescence(one)
        total = sum(float(one[i, tree[i]]) for i in range(1, n + 1))
        if best is None or total > best[0]:
            best = (total, tree)
    assert best is not None
    return np.array(best[1][1:])


def _arborescence(scores: NDArray[np.float64]) -> list[int]:
    """Chu-Liu-Edmonds: each node takes its best governor, a cycle is contracted and tried again."""
    n = len(scores)
    governor = [0, *scores[1:].argmax(1).tolist()]
    cycle = _cycle(governor)
    if not cycle:
        return governor
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    loop = len(outside)
    small = np.full((loop + 1, loop + 1), float(NEVER))
    rows, within = scores[outside], scores[cycle]
    small[:loop, :loop] = rows[:, outside]
    down = rows[:, cycle]
    leave = down.argmax(1)
    small[1:loop, loop] = down.max(1)[1:]
    gain = within[:, outside] - scores[cycle, [governor[c] for c in cycle]][:, None]
    enter = gain.argmax(0)
    small[loop, :loop] = gain.max(0)
    solved = _arborescence(small)
    result = list(governor)
    for k, node in enumerate(outside[1:], 1):
        result[node] = cycle[int(leave[k])] if solved[k] == loop else outside[solved[k]]
    broken = cycle[int(enter[solved[loop]])]
    result[broken] = outside[solved[loop]]
    return result


def _cycle(governor: list[int]) -> list[int]:
    """The nodes of one cycle, or nothing."""
    colour = [0] * len(governor)
    for begin in range(1, len(governor)):
        path = []
        node = begin
        while node and not colour[node]:
            colour[node] = begin
            path.append(node)
            node = governor[node]
        if node and colour[node] == begin and node in path:
            return path[path.index(node) :]
    return []
