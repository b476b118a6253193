"""Aside: one piece of work done in a process beside this one, which has other work to do meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from typing import TypeVar

from twosource.pipeline.engines import Pool

A = TypeVar("A")
T = TypeVar("T")


@contextmanager
def aside(work: Callable[[A], T], given: A, pool: Pool | None = None) -> Iterator[Callable[[], T]]:
    """Have work done in a process of its own, and yield what waits for its outcome.

    `pool` may have started that process before. Where it dies the work is done here. It ends with the
    block, at once where that is left by an error.
    """
    pool = pool or Pool(workers=1)
    try:
        future = None
        with suppress(BrokenProcessPool):
            future = pool.start().submit(work, given)

        def outcome() -> T:
            with suppress(BrokenProcessPool):
                if future is not None:
                    return future.result()
            return work(given)

        yield outcome
    except BaseException:
        pool.stop()
        raise
    pool.leave()
