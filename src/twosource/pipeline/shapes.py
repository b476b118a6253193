"""The shapes of the pipeline: what goes from stage to stage, and who may watch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.findings.mentions import Reading
from twosource.pipeline.parcels import packed, unpacked

Chunk: TypeAlias = tuple[Article, ...]
Outcome: TypeAlias = Reading | DatedArticle | Dropped  # read, listed and not read, or gone with its reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """What became of one chunk of articles, in their order, and what it cost."""

    outcomes: tuple[Outcome, ...]
    seconds: tuple[tuple[str, float], ...]  # per stage
    traces: tuple[str, ...] = ()  # one traceback for each bug that was met

    def __reduce__(self) -> tuple[Callable[..., Worked], tuple[object, ...]]:
        """How it goes from the process that worked to the one that asked."""
        return _arrived, (tuple(map(packed, self.outcomes)), self.seconds, self.traces)


def _arrived(
    parcels: tuple[bytes | Outcome, ...], seconds: tuple[tuple[str, float], ...], traces: tuple[str, ...]
) -> Worked:
    return Worked(outcomes=tuple(map(unpacked, parcels)), seconds=seconds, traces=traces)


Work: TypeAlias = Callable[[Chunk], Worked]


class Watch(Protocol):
    """Somebody who looks on: a progress bar, a clock, nobody."""

    def begin(self, step: str, total: int | None) -> None:
        """Take note that a step begins, with how many documents."""

    def advance(self, documents: int) -> None:
        """Take note that so many documents of the step are done."""

    def end(self) -> None:
        """Take note that the step is done."""

    def spent(self, stage: str, seconds: float) -> None:
        """Take note of time spent in a stage, in whichever process."""

    def kept(self, documents: int, damaged: int) -> None:
        """Take note how many documents an earlier build read, and of how many that is damaged."""

    def bug(self, trace: str) -> None:
        """Take note of a traceback that cost a document."""


class Unwatched:
    """Nobody looks on."""

    def begin(self, step: str, total: int | None) -> None:
        """Let it pass."""

    def advance(self, documents: int) -> None:
        """Let it pass."""

    def end(self) -> None:
        """Let it pass."""

    def spent(self, stage: str, seconds: float) -> None:
        """Let it pass."""

    def kept(self, documents: int, damaged: int) -> None:
        """Let it pass."""

    def bug(self, trace: str) -> None:
        """Let it pass."""
