"""Engines: the same work in this process or in a pool of processes, with the same outcomes in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import ModuleType

from twosource.errors import TwosourceError
from twosource.findings.article import Article, Dropped
from twosource.pipeline.collector import settle
from twosource.pipeline.piles import CHUNK
from twosource.pipeline.shapes import Chunk, Work, Worked

DIED = (
    "A worker process died before its work was done; most often the machine ran out of memory. "
    "Run again with fewer workers: --workers 1."
)

WORTH_A_POOL = 3  # chunks: a fresh process takes about as long to load as one or two of them to be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Work done in this process."""

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order."""
        for chunk in chunks:
            yield work(chunk)


@dataclass(slots=True, kw_only=True)
class Pool:
    """Work spread over fresh processes, each of which loads the reader once.

    `prepare` is what each process does first, while there may be nothing to read yet.
    """

    workers: int
    prepare: Callable[[], object] | None = field(default=None, compare=False)
    _started: ProcessPoolExecutor | None = field(default=None, init=False, repr=False, compare=False)

    def start(self) -> ProcessPoolExecutor:
        """Start the processes, if they do not run yet."""
        if self._started is None:
            context = multiprocessing.get_context("spawn")
            self._started = ProcessPoolExecutor(
                self.workers, mp_context=context, initializer=_begin, initargs=(self.prepare,)
            )
            with _interrupts_ignored(), _main_hidden():
                for _ in range(self.workers):  # each task starts a process while none is idle
                    self._started.submit(_nothing)
        return self._started

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order; raise TwosourceError where a process dies."""
        try:
            pool = self.start()
            with _interrupts_ignored(), _main_hidden():  # both hold for workers that start only now
                outcomes = pool.map(work, chunks)
            yield from outcomes
        except BrokenProcessPool:
            self.stop()
            raise TwosourceError(DIED) from None
        except BaseException:
            self.stop()
            raise
        pool.shutdown(wait=False)  # the processes end while the first one goes on

    def stop(self) -> None:
        """End the processes at once, whatever they do."""
        if self._started is not None:
            for process in multiprocessing.active_children():
                process.terminate()
            self._started.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True, kw_only=True)
class Engine:
    """Here or a pool, which begins to load as soon as enough articles have come in."""

    workers: int
    prepare: Callable[[], object]
    _pool: Pool | None = field(default=None, init=False)

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and self._pool is not None:
            self._pool.stop()

    def expect(self, items: Iterable[Article | Dropped]) -> Iterator[Article | Dropped]:
        """The items as they come; once there is a chunk for every process, the processes are started."""
        enough = (max(self.workers, WORTH_A_POOL) - 1) * CHUNK + 1
        articles = 0
        for each in items:
            articles += isinstance(each, Article)
            if articles == enough and self.workers > 1 and self._pool is None:
                self._pool = Pool(workers=self.workers, prepare=self.prepare)
                self._pool.start()
            yield each

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order."""
        return (self._pool or engine_for(self.workers, len(chunks))).map(work, chunks)


def engine_for(workers: int, chunks: int) -> Here | Pool:
    """The engine for so many workers and so many chunks: processes are started where they save time."""
    return Pool(workers=min(workers, chunks)) if workers > 1 and chunks >= WORTH_A_POOL else Here()


def usable_cores() -> int:
    """The number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin(prepare: Callable[[], object] | None) -> None:
    """End this process when the one that started it is gone, as nobody else would, and make it ready."""
    threading.Thread(target=_wait_for_the_first, daemon=True).start()
    if prepare is not None:
        with suppress(Exception):  # the work meets it again, and can tell what it cost
            prepare()
    settle()


def _nothing() -> None:
    """Do nothing: a pool starts its processes for tasks, not before."""


def _wait_for_the_first() -> None:
    first = multiprocessing.parent_process()
    if first is not None:
        first.join()
        os._exit(1)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignore Ctrl-C for a moment, so that it is left to the first process, which ends the others."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _main_hidden() -> Iterator[None]:
    """Keep fresh processes from importing the script that runs.

    They would run it from its first line where it has no `if __name__ == "__main__":`, and what they are
    to do is imported by its own name.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
