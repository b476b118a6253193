"""Names out of label scores: the best row of labels in which every name goes on as it began."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

NEVER = np.float32(-1e9)


def allowed(labels: Sequence[str]) -> NDArray[np.float32]:
    """0 where a label may follow another, NEVER where not: "I-PER" follows "B-PER" and "I-PER" alone."""
    table = np.zeros((len(labels), len(labels)), np.float32)
    for before, first in enumerate(labels):
        for after, second in enumerate(labels):
            if second[0] == "I" and first[2:] != second[2:]:
                table[before, after] = NEVER
    return table


def best_labels(
    scores: NDArray[np.float32], lengths: NDArray[np.int64], labels: Sequence[str]
) -> NDArray[np.int64]:
    """The label numbers of every word of a batch; `labels[0]` is "O".

    Where each word's best label may follow the one before, they are the best row; Viterbi's algorithm
    finds it for the others.
    """
    scores = scores.copy()
    padding = np.arange(scores.shape[1]) >= lengths[:, None]
    scores[padding] = NEVER
    scores[padding, 0] = 0
    scores[:, 0, [label[0] == "I" for label in labels]] = NEVER
    follows = allowed(labels)
    found: NDArray[np.int64] = scores.argmax(2)
    broken = np.flatnonzero((follows[found[:, :-1], found[:, 1:]] < 0).any(1))
    if len(broken):
        found[broken] = _viterbi(scores[broken], follows)
    return found


def _viterbi(scores: NDArray[np.float32], follows: NDArray[np.float32]) -> NDArray[np.int64]:
    """The rows of labels with the highest sums, no label after one that it may not follow."""
    batch, width, labels = scores.shape
    came = np.zeros((batch, width, labels), np.int64)
    total = scores[:, 0]
    for i in range(1, width):
        ways = total[:, :, None] + follows
        came[:, i] = ways.argmax(1)
        total = ways.max(1) + scores[:, i]
    found = np.zeros((batch, width), np.int64)
    found[:, -1] = total.argmax(1)
    rows = np.arange(batch)
    for i in range(width - 1, 0, -1):
        found[:, i - 1] = came[rows, i, found[:, i]]
    return found
