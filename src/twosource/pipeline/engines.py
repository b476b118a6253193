"""Engines: the same work in this process or in a pool of processes, with the same outcomes in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType

from twosource.errors import TwosourceError
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Work spread over fresh processes, each of which loads the reader once."""

    workers: int

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order; raise TwosourceError where a process dies."""
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(self.workers, mp_context=context, initializer=_end_with_the_first)
        try:
            with _interrupts_ignored(), _main_hidden():  # both hold for the workers, which start here
                outcomes = pool.map(work, chunks)
            yield from outcomes
        except BrokenProcessPool:
            raise TwosourceError(DIED) from None
        except BaseException:
            for process in multiprocessing.active_children():
                process.terminate()
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def engine_for(workers: int, chunks: int) -> Here | Pool:
    """The engine for so many workers and so many chunks: processes are started where they save time."""
    return Pool(workers=min(workers, chunks)) if workers > 1 and chunks >= WORTH_A_POOL else Here()


def usable_cores() -> int:
    """The number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_with_the_first() -> None:
    """End this process when the one that started it is gone: nobody else would."""
    threading.Thread(target=_wait_for_the_first, daemon=True).start()


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
