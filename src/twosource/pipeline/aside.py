"""Aside: pieces of work done in a process beside this one, which has other work to do meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from time import sleep
from typing import TypeVar

from twosource.pipeline.engines import Pool

HANDED_OVER = 0.001  # seconds in which those threads get their turn that hand the work over
A = TypeVar("A")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Aside:
    """A process that is given pieces of work and does them in turn."""

    pool: Pool

    def __call__(self, work: Callable[[A], T], given: A, /) -> Callable[[], T]:
        """Have it begin, and give what waits for the outcome; where the process dies it is done here."""
        future = None
        with suppress(BrokenProcessPool):
            future = self.pool.start().submit(work, given)
            sleep(HANDED_OVER)

        @cache
        def outcome() -> T:
            with suppress(BrokenProcessPool):
                if future is not None:
                    return future.result()
            return work(given)

        return outcome


@contextmanager
def aside(pool: Pool | None = None) -> Iterator[Aside]:
    """A process of its own, which `pool` may have started before.

    It ends with the block, at once where that is left by an error.
    """
    pool = pool or Pool(workers=1)
    try:
        yield Aside(pool)
    except BaseException:
        pool.stop()
        raise
    pool.leave()
