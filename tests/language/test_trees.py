"""Trees out of arc scores."""

from itertools import pairwise, product

import numpy as np

from twosource.language.trees import NEVER, heads, spanning_tree


def is_tree(found: list[int]) -> bool:
    if found.count(0) != 1:
        return False
    for i in range(1, len(found) + 1):
        seen = set()
        while i:
            if i in seen:
                return False
            seen.add(i)
            i = found[i - 1]  # noqa: PLW2901 - the walk up is the point
    return True


def best_by_hand(scores: np.ndarray) -> float:
    n = len(scores)
    totals = [
        sum(float(scores[i, h]) for i, h in enumerate(choice))
        for choice in product(range(n + 1), repeat=n)
        if is_tree(list(choice)) and all(h != i + 1 for i, h in enumerate(choice))
    ]
    return max(totals)


def test_the_spanning_tree_is_the_best_of_all_trees_with_one_root() -> None:
    rng = np.random.default_rng(0)
    for n in (1, 2, 3, 4, 5):
        for _ in range(12):
            scores = rng.normal(size=(n, n + 1)).astype(np.float32)
            tree = spanning_tree(scores).tolist()
            assert is_tree(tree)
            total = sum(float(scores[i, h]) for i, h in enumerate(tree))
            assert abs(total - best_by_hand(scores)) < 1e-4


def test_every_sentence_of_a_batch_becomes_one_tree_of_its_own() -> None:
    rng = np.random.default_rng(1)
    arcs = rng.normal(size=(16, 20, 21)).astype(np.float32) * 3
    starts = rng.random((16, 20)) < 0.15
    starts[:, 0] = True
    lengths = rng.integers(1, 21, 16)
    found = heads(arcs, starts, lengths)
    for row in range(16):
        begins = [*np.flatnonzero(starts[row, : lengths[row]]), lengths[row]]
        for first, end in pairwise(begins):
            own = [h - first if h else 0 for h in found[row, first:end].tolist()]
            assert all(0 <= h <= end - first for h in own)
            assert is_tree(own)


def test_scores_that_are_never_taken_stay_out_of_the_sum() -> None:
    assert NEVER < -1e8
