"""Beside: work that another process does while the page is made, or this one where there is no other."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Protocol, TypeVar

A = TypeVar("A")
T = TypeVar("T")


class Beside(Protocol):
    """Has pieces of work done, one after the other."""

    def __call__(self, work: Callable[[A], T], given: A, /) -> Callable[[], T]:
        """Begin a piece of work, and give what waits for its outcome."""


def here(work: Callable[[A], T], given: A, /) -> Callable[[], T]:
    """Work that is done in this process, once somebody asks what came of it."""
    return cache(partial(work, given))
