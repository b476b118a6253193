"""Examples as padded tensors, sentences of like length together."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from augment import MASKED, Example
from torch import Tensor

from twosource.language.wordpiece import CLS, SEP, WordPieces, cases_of

LONGEST = 180  # pieces; what is longer is left out of training


@dataclass
class Encoded:
    """An example in pieces: ids, their cases, and the first and last piece of each word."""

    example: Example
    ids: list[int]
    cases: list[int]
    first: list[int]
    last: list[int]


def encode(example: Example, pieces: WordPieces) -> Encoded:
    ids, cases, first, last = [CLS], [0], [], []
    for word, case in zip(example.words, cases_of(example.words), strict=True):
        found = pieces(word)
        first.append(len(ids))
        ids.extend(found)
        cases.extend([case] * len(found))
        last.append(len(ids) - 1)
    return Encoded(example, [*ids, SEP], [*cases, 0], first, last)


@dataclass
class Batch:
    """Inputs and targets; MASKED where a data set is silent."""

    inputs: tuple[Tensor, Tensor, Tensor, Tensor]
    words: Tensor
    heads: Tensor
    deps: Tensor
    upos: Tensor
    xpos: Tensor
    names: Tensor
    starts: Tensor


def padded(rows: Sequence[Sequence[int]], fill: int) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([[*row, *[fill] * (width - len(row))] for row in rows])


def collate(encoded: Sequence[Encoded], labels: dict[str, dict[str, int]]) -> Batch:
    def targets(kind: str) -> Tensor:
        table = labels[kind]
        rows = [[table.get(x, MASKED) if x else MASKED for x in getattr(e.example, kind)] for e in encoded]
        return padded(rows, MASKED)

    first = padded([e.first for e in encoded], 0)
    return Batch(
        inputs=(
            padded([e.ids for e in encoded], 0),
            padded([e.cases for e in encoded], 0),
            first,
            padded([e.last for e in encoded], 0),
        ),
        words=first > 0,
        heads=padded([e.example.heads for e in encoded], MASKED),
        deps=targets("deps"),
        upos=targets("upos"),
        xpos=targets("xpos"),
        names=targets("names"),
        starts=padded([e.example.starts for e in encoded], MASKED),
    )


def bucketed(encoded: list[Encoded], cells: int, rng: random.Random) -> list[list[Encoded]]:
    """Batches of at most `cells` padded pieces, in random order."""
    kept = sorted((e for e in encoded if len(e.ids) <= LONGEST), key=lambda e: len(e.ids) + rng.random() * 3)
    batches: list[list[Encoded]] = []
    widest = 0
    for e in kept:
        widest = max(widest, len(e.ids))
        if not batches or widest * (len(batches[-1]) + 1) > cells:
            batches.append([])
            widest = len(e.ids)
        batches[-1].append(e)
    rng.shuffle(batches)
    return batches
