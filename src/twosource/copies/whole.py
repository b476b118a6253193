"""Whole: what the blocks of a pile tell together, by the places of texts in the pile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from twosource.copies.blocks import Block
from twosource.copies.compared import Compared
from twosource.copies.originals import Parent, Parents, nearest, numbers
from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage

T = TypeVar("T")


def originals(cut: Sequence[Block], found: Sequence[Compared], afar: Iterable[tuple[int, Parent]]) -> Parents:
    """The nearest of the originals that are found for each text, in blocks and beyond."""
    several: dict[int, list[Parent]] = defaultdict(list)
    for block, one in zip(cut, found, strict=True):
        for at, parent in zip(block.own, one.parents, strict=True):
            if parent is not None:
                several[block.members[at]].append(_moved(block, parent))
    for i, parent in afar:
        several[i].append(parent)
    parents: dict[int, Parent | None] = dict.fromkeys(sorted(own(cut)))
    return parents | {i: nearest(each) for i, each in several.items()}


def lineages(
    articles: Sequence[DatedArticle], cut: Sequence[Block], found: Sequence[Compared], parents: Parents
) -> dict[str, Lineage]:
    """Each text's lineage, numbered in order of time; one that starts at a likelier original is turned."""
    number = numbers(parents)
    settled = dict(parents)
    for block, one in zip(cut, found, strict=True):
        for root, turned in one.turned.items():
            first = block.members[root]
            if parents[first] is None and all(number[block.members[i]] == number[first] for i in turned):
                for i, parent in turned.items():
                    settled[block.members[i]] = None if parent is None else _moved(block, parent)
    ids = [article.clean.article.id for article in articles]
    return {ids[i]: _lineage(number[i], parent, ids) for i, parent in settled.items()}


def own(cut: Sequence[Block]) -> Iterator[int]:
    """The texts whose originals the blocks tell; some more than once."""
    for block in cut:
        yield from (block.members[at] for at in block.own)


def of_all(cut: Sequence[Block], told: Iterable[Sequence[T]]) -> list[T]:
    """What the blocks tell of each of their own texts, in order of the pile."""
    found: dict[int, T] = {}
    for block, each in zip(cut, told, strict=True):
        found |= zip((block.members[at] for at in block.own), each, strict=True)
    return [found[i] for i in range(len(found))]


def _moved(block: Block, parent: Parent) -> Parent:
    return Parent(block.members[parent.of], parent.share, parent.closeness)


def _lineage(number: int, parent: Parent | None, ids: Sequence[str]) -> Lineage:
    if parent is None:
        return Lineage(lineage=f"l{number}")
    return Lineage(lineage=f"l{number}", copy_of=ids[parent.of], overlap=round(parent.share, 4))
