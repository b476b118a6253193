"""Watching: how a step of the recipe tells whoever looks on that it begins, moves and ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

from twosource.pipeline.collector import paused
from twosource.pipeline.shapes import Watch

Item = TypeVar("Item")
OVER_DOCUMENTS = "read"  # its time is told stage by stage, by whoever reads


@contextmanager
def step(watch: Watch, name: str, total: int | None = None) -> Iterator[None]:
    """Tell the watch when a step begins and ends, and what it took."""
    watch.begin(name, total)
    begun = perf_counter()
    try:
        with paused():
            yield
    finally:
        if name != OVER_DOCUMENTS:
            watch.spent(name, perf_counter() - begun)
        watch.end()


def watched(watch: Watch, items: Iterable[Item]) -> Iterator[Item]:
    """The items as they come, each counted."""
    for item in items:
        yield item
        watch.advance(1)
