"""Progress: a bar for each step on a terminal, a line for each step in a log."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from twosource.cli.terminal import console, plain

NAMES = {
    "ingest": "Taking in",
    "read": "Reading",
    "model": "Asking a model",
    "copies": "Finding copies",
    "days": "Weighing days",
    "link": "Linking",
    "reconcile": "Reconciling",
}


Meanwhile: TypeAlias = Callable[[str, int | None], object]


class Clock:
    """The plainest `Watch`: it keeps the time of each stage and the tracebacks of bugs."""

    def __init__(self, meanwhile: Meanwhile | None = None) -> None:
        self.seconds: dict[str, float] = {}
        self.traces: list[str] = []
        self.known = 0
        self.damaged = 0
        self._meanwhile = meanwhile

    def begin(self, step: str, total: int | None) -> None:
        """Show nothing; while others work there may be time for something else."""
        if self._meanwhile is not None:
            self._meanwhile(step, total)

    def advance(self, documents: int) -> None:
        """Show nothing."""

    def end(self) -> None:
        """Show nothing."""

    def spent(self, stage: str, seconds: float) -> None:
        """Add time to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds

    def kept(self, documents: int, damaged: int) -> None:
        """Keep how many documents were read by an earlier build, and of how many that is lost."""
        self.known, self.damaged = documents, damaged

    def bug(self, trace: str) -> None:
        """Keep a traceback."""
        self.traces.append(trace)


class Lines(Clock):
    """One line on standard error at the end of each step, and at each tenth of the reading."""

    def begin(self, step: str, total: int | None) -> None:
        """Begin counting the documents of a step."""
        self._step, self._total, self._done, self._told = step, total, 0, 0
        super().begin(step, total)

    def advance(self, documents: int) -> None:
        """Count, and tell of each tenth."""
        self._done += documents
        if self._total and self._done < self._total and (self._done - self._told) * 10 >= self._total:
            self._told = self._done
            self._tell(f"{self._done} of {self._total} documents")

    def end(self) -> None:
        """Tell that the step is done."""
        self._tell(f"{self._done} documents" if self._done else "done")

    def _tell(self, words: str) -> None:
        sys.stderr.write(f"{NAMES[self._step]}: {words}\n")
        sys.stderr.flush()


class Bars(Clock):
    """One bar for each step, on a terminal."""

    def __init__(self, progress: Progress, meanwhile: Meanwhile | None = None) -> None:
        super().__init__(meanwhile)
        self._progress = progress

    def begin(self, step: str, total: int | None) -> None:
        """Show the bar of a step."""
        self._total, self._done = total, 0
        self._task = self._progress.add_task(NAMES[step], total=total)
        super().begin(step, total)

    def advance(self, documents: int) -> None:
        """Move the bar."""
        self._done += documents
        self._progress.advance(self._task, documents)

    def end(self) -> None:
        """Fill the bar."""
        whole = max(self._done, 1)
        self._progress.update(self._task, total=self._total or whole, completed=self._total or whole)


@contextmanager
def onlooker(*, quiet: bool, meanwhile: Meanwhile | None = None) -> Iterator[Clock]:
    """Whoever fits the place: bars on a terminal, lines in a log, a mere clock where quiet is wanted.

    `meanwhile` is told of each step as it begins, and of how many documents.
    """
    if quiet:
        yield Clock(meanwhile)
    elif not sys.stderr.isatty():
        yield Lines(meanwhile)
    else:
        columns = (
            TextColumn("{task.description:<15}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=console(sys.stderr)) as progress:
            yield Bars(progress, meanwhile)


def tell_bugs(clock: Clock) -> None:
    """Write the tracebacks that were kept to standard error."""
    for trace in clock.traces:
        sys.stderr.write(plain(trace) + "\n")
