"""Dating a chunk: clean → date, a few articles at a time, with nothing loaded for what comes after."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import TypeVar

from twosource.clean import clean
from twosource.dating import date_article
from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.pipeline.collector import paused
from twosource.pipeline.shapes import Chunk, Worked

Made = TypeVar("Made")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")  # differs from run to run, and the record must not


@dataclass(frozen=True, slots=True, kw_only=True)
class DateDocuments:
    """Clean and date the articles of a chunk, and read no further."""

    def __call__(self, chunk: Chunk) -> Worked:
        """Return what became of each article, in order."""
        run = Run()
        with paused():
            outcomes = tuple(run.date(article) for article in chunk)
        return Worked(outcomes=outcomes, seconds=tuple(run.seconds.items()), traces=tuple(run.traces))


@dataclass(slots=True)
class Run:
    """One chunk on its way, with the time that each stage took and the bugs that were met."""

    seconds: dict[str, float] = field(default_factory=dict)
    traces: list[str] = field(default_factory=list)

    def date(self, article: Article) -> DatedArticle | Dropped:
        """An article, cleaned and dated."""
        cleaned = self.guarded("clean", article, lambda: clean(article))
        if isinstance(cleaned, Dropped):
            return cleaned
        return self.guarded("date", article, lambda: date_article(cleaned))

    def guarded(self, stage: str, article: Article, work: Callable[[], Made]) -> Made | Dropped:
        """What comes of a stage; where it meets a bug, the article is dropped."""
        try:
            return self.timed(stage, work)
        except Exception as error:
            self.traces.append(f"{article.origin}: {traceback.format_exc()}")
            return Dropped(origin=article.origin, stage=stage, reason=_internal(error))

    def timed(self, stage: str, work: Callable[[], Made]) -> Made:
        """What comes of a stage, and its time."""
        begun = perf_counter()
        try:
            return work()
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + perf_counter() - begun


def _internal(error: Exception) -> str:
    said = (str(error).strip() or "no message").splitlines()[0]
    return f"internal: {type(error).__name__}: {_ADDRESS.sub('0x…', said)[:200]}"
