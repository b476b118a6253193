"""Labels of names that fit together."""

from itertools import product

import numpy as np

from twosource.language.names import best_labels

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]


def fits(row: tuple[int, ...]) -> bool:
    before = "O"
    for label in (LABELS[k] for k in row):
        if label[0] == "I" and before[2:] != label[2:]:
            return False
        before = label
    return True


def test_the_best_row_of_labels_that_fit_together_is_found() -> None:
    rng = np.random.default_rng(0)
    scores = rng.normal(size=(8, 4, 5)).astype(np.float32)
    lengths = np.array([4, 4, 4, 4, 3, 2, 1, 4])
    found = best_labels(scores, lengths, LABELS)
    for row, n in enumerate(lengths):
        rows = [r for r in product(range(5), repeat=int(n)) if fits(r)]
        best = max(rows, key=lambda r: sum(float(scores[row, i, k]) for i, k in enumerate(r)))
        assert tuple(found[row, :n]) == best
        assert not found[row, n:].any()


def test_a_name_goes_on_in_the_kind_it_began_in() -> None:
    scores = np.zeros((1, 3, 5), np.float32)
    scores[0, 0, 3], scores[0, 1, 2], scores[0, 1, 4], scores[0, 2, 4] = 5, 2.0, 1.9, 5
    assert best_labels(scores, np.array([3]), LABELS).tolist() == [[3, 4, 4]]
