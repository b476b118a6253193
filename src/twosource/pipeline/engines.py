"""Engines: the same work in this process or in a pool of processes, with the same outcomes in order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, InvalidStateError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.context import SpawnContext, SpawnProcess
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

from twosource.errors import TwosourceError
from twosource.pipeline.collector import settle
from twosource.pipeline.interrupts import interrupts_held
from twosource.pipeline.shapes import Chunk, Work, Worked

DIED = (
    "A worker process died before its work was done; most often the machine ran out of memory. "
    "Run again with fewer workers: --workers 1."
)

WARM = "twosource.pipeline.warm"  # what the server of forked processes imports first
WARM_FOR_DATES = "twosource.pipeline.dates"  # the same where reports are dated only, in a quarter of the time
CUT = 2  # chunks for each process that are handed out in pieces at the end
PIECES = 4  # of such a chunk
WORTH_A_POOL = 3  # chunks: a fresh process takes about as long to load as one or two of them to be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Work done in this process."""

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order."""
        for chunk in chunks:
            yield work(chunk)


class _Fresh(SpawnContext):
    """Starts processes from nothing and knows which: the program that builds may have others of its own."""

    def __init__(self) -> None:
        self.started: list[BaseProcess] = []

    def Process(self, *args: Any, **given: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802
        """A process that a pool is about to start."""
        process = SpawnProcess(*args, **given)
        self.started.append(process)
        return process


if sys.platform == "linux":
    from multiprocessing import forkserver
    from multiprocessing.context import ForkServerContext, ForkServerProcess

    class _Forked(ForkServerContext):
        """Forks processes from one that has loaded what they share, and knows which."""

        def __init__(self, loads: str) -> None:
            self.started: list[BaseProcess] = []
            self.set_forkserver_preload([loads])  # without a word where such a server runs already

        def Process(self, *args: Any, **given: Any) -> ForkServerProcess:  # type: ignore[override]  # noqa: N802
            """A process that a pool is about to start."""
            process = ForkServerProcess(*args, **given)
            self.started.append(process)
            return process

    def _own(loads: str) -> _Forked | _Fresh:
        """How processes are started here."""
        return _Forked(loads)

    def load_ahead(loads: str = WARM) -> None:
        """Begin to load what workers share, in a process beside this one, and do not wait for it."""
        _own(loads)
        with _interrupts_ignored(), _main_hidden(), _one_thread_each():
            forkserver.ensure_running()

    @contextmanager
    def _interrupts_kept_off() -> Iterator[None]:
        """Hold Ctrl-C back while workers are forked: they ignore it as their server does."""
        with _interrupts_ignored():
            forkserver.ensure_running()
        with interrupts_held():
            yield

else:  # elsewhere a forked process may not use what its system loads

    def _own(_loads: str) -> _Fresh:
        """How processes are started here."""
        return _Fresh()

    def load_ahead(loads: str = WARM) -> None:
        """Do nothing: each process loads what it needs."""

    @contextmanager
    def _interrupts_kept_off() -> Iterator[None]:
        """Ignore Ctrl-C while workers are started: they ignore it then too."""
        with _interrupts_ignored():
            yield


@dataclass(slots=True, kw_only=True)
class Pool:
    """Work spread over fresh processes, each of which loads the reader once.

    `prepare` is what each process does first, while there may be nothing to read yet; `loads` is the module
    that holds what they share.
    """

    workers: int
    prepare: Callable[[], object] | None = field(default=None, compare=False)
    loads: str = WARM
    _own: _Forked | _Fresh | None = field(default=None, init=False, repr=False, compare=False)
    _started: ProcessPoolExecutor | None = field(default=None, init=False, repr=False, compare=False)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Wait until the processes have ended, which have nothing to do, or end them after an error.

        This process must not end at the same moment: its threads would write into pipes that are closed.
        """
        if kind is not None:
            self.stop()
        elif self._started is not None:
            self._started.shutdown()

    def start(self) -> ProcessPoolExecutor:
        """Start the processes, if they do not run yet."""
        if self._started is None:
            self._own = _own(self.loads)
            self._started = ProcessPoolExecutor(
                self.workers, mp_context=self._own, initializer=_begin, initargs=(self.prepare,)
            )
            with _main_hidden(), _one_thread_each(), _interrupts_kept_off():
                for _ in range(self.workers):  # each task starts a process while none is idle
                    self._started.submit(_nothing)
        return self._started

    def submit(self, work: Work, chunk: Chunk) -> Future[Worked]:
        """Have a chunk worked on as soon as a process is free; raise TwosourceError where one has died."""
        pool = self.start()
        try:
            with _main_hidden(), _interrupts_kept_off():  # both hold for workers that start only now
                return pool.submit(work, chunk)
        except BrokenProcessPool:
            self.stop()
            raise TwosourceError(DIED) from None

    def results(self, given: deque[Future[Worked]]) -> Iterator[Worked]:
        """Yield what comes of all that was submitted, in order, and hold none of it."""
        try:
            while given:
                yield given.popleft().result()
        except BrokenProcessPool:
            self.stop()
            raise TwosourceError(DIED) from None
        except BaseException:
            self.stop()
            raise
        self.leave()

    def leave(self) -> None:
        """Let the processes end once they have nothing to do, while this one goes on."""
        if self._started is not None:
            self._started.shutdown(wait=False)

    def map(self, work: Work, chunks: Sequence[Chunk]) -> Iterator[Worked]:
        """Yield the outcome of each chunk, in order; raise TwosourceError where a process dies."""
        return self.results(deque(self.submit(work, chunk) for chunk in chunks))

    def stop(self) -> None:
        """End the processes at once, whatever they do."""
        if self._started is not None and self._own is not None:
            for process in self._own.started:
                if process.is_alive():
                    process.terminate()
            _end_of_results(self._started)
            _nobody_waits(self._started)
            with _cancelled_left_alone():
                self._started.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True, kw_only=True)
class Engine:
    """Here or a pool, which begins to work while chunks still come in, once there are enough of them.

    `worth` is how many chunks are enough.
    """

    workers: int
    work: Work
    prepare: Callable[[], object] | None = None
    loads: str = WARM
    worth: int = WORTH_A_POOL
    _waiting: list[Chunk] = field(default_factory=list, init=False)
    _pool: Pool | None = field(default=None, init=False)
    _given: deque[Future[Worked]] = field(default_factory=deque, init=False)
    _last: deque[Chunk] = field(default_factory=deque, init=False)  # as many of those given as may be cut

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and self._pool is not None:
            self._pool.stop()

    def take(self, chunk: Chunk) -> None:
        """Take a chunk to be worked on; processes are started once there is one for each of them."""
        self._waiting.append(chunk)
        if self._pool is None and self.workers > 1 and len(self._waiting) >= max(self.workers, self.worth):
            self._pool = Pool(workers=self.workers, prepare=self.prepare, loads=self.loads)
        if self._pool is not None:
            for each in self._waiting:
                self._given.append(self._pool.submit(self.work, each))
                self._last.append(each)
            self._waiting.clear()
            while len(self._last) > CUT * self.workers:
                self._last.popleft()

    def worked(self) -> Iterator[Worked]:
        """Yield the outcome of everything that was taken, in order."""
        if self._pool is not None:
            self._cut_last(self._pool)
            return self._pool.results(self._given)
        engine = engine_for(self.workers, len(self._waiting), worth=self.worth, loads=self.loads)
        return engine.map(self.work, self._waiting)

    def _cut_last(self, pool: Pool) -> None:
        """Cut the last chunks that nobody has begun: no process is left with a whole one when others end."""
        ends = [self._given.pop() for _ in self._last]
        for chunk, future in zip(self._last, reversed(ends), strict=True):
            if future.cancel():
                size = -(-len(chunk) // PIECES)
                pieces = [chunk[at : at + size] for at in range(0, len(chunk), size)]
                self._given.extend(pool.submit(self.work, piece) for piece in pieces)
            else:
                self._given.append(future)
        self._last.clear()


def engine_for(workers: int, chunks: int, *, worth: int = WORTH_A_POOL, loads: str = WARM) -> Here | Pool:
    """The engine for so many workers and so many chunks: processes are started where they save time."""
    if workers < 2 or chunks < worth:
        return Here()
    return Pool(workers=min(workers, chunks), loads=loads)


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


def _end_of_results(pool: ProcessPoolExecutor) -> None:
    """Let the thread that reads results meet their end: it waits for ever for the rest of one cut short.

    A process may be ended in the middle of a result, and this one holds the pipe open too.
    """
    with suppress(AttributeError, OSError):  # names of the standard library that it may change
        pool._result_queue._writer.close()  # type: ignore[attr-defined]


def _nobody_waits(pool: ProcessPoolExecutor) -> None:
    """Let nobody wait for a chunk that is on its way to a process which is gone."""
    with suppress(AttributeError):  # a name of the standard library that it may change
        pool._call_queue.cancel_join_thread()  # type: ignore[attr-defined]


@contextmanager
def _cancelled_left_alone() -> Iterator[None]:
    """Say nothing of a chunk that is cancelled and then fails as its process is gone.

    The thread of a pool that ends meets such a one, and older versions of Python take it for an error.
    """
    before = threading.excepthook

    def told(error: threading.ExceptHookArgs) -> None:
        if not issubclass(error.exc_type, InvalidStateError):
            before(error)

    threading.excepthook = told
    try:
        yield
    finally:
        threading.excepthook = before


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
def _one_thread_each() -> Iterator[None]:
    """Keep numpy in fresh processes from starting a thread for each core: they share the cores already."""
    set_here = [name for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS") if name not in os.environ]
    os.environ.update(dict.fromkeys(set_here, "1"))
    try:
        yield
    finally:
        for name in set_here:
            del os.environ[name]


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
