"""Piles: what was ingested and what became of it, sorted into what goes on and what was dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.findings.mentions import Reading
from twosource.pipeline.shapes import Chunk, Watch, Worked

CHUNK = 16  # articles handed to the reader at once; the same for any number of workers, as batches are


def sorted_out(ingested: Iterable[Article | Dropped]) -> tuple[list[Article], list[Dropped]]:
    """Part articles from what was dropped, each in the order of origins; the same bytes count once."""
    articles: dict[str, Article] = {}
    dropped: list[Dropped] = []
    for each in sorted(ingested, key=_by_origin):
        if isinstance(each, Dropped):
            dropped.append(each)
        elif each.id in articles:
            reason = f"the same bytes as {articles[each.id].origin}"
            dropped.append(Dropped(origin=each.origin, stage="ingest", reason=reason))
        else:
            articles[each.id] = each
    return list(articles.values()), dropped


def chunks_of(articles: list[Article]) -> list[Chunk]:
    """The articles in chunks, whose number and size depend on the articles alone."""
    return [tuple(articles[start : start + CHUNK]) for start in range(0, len(articles), CHUNK)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """What became of all articles: read, listed and not read, or dropped."""

    readings: list[Reading] = field(default_factory=list)
    unread: list[DatedArticle] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    @classmethod
    def of(cls, worked: Iterable[Worked], watch: Watch) -> Outcomes:
        """Gather the outcomes of all chunks, and tell the watch how it goes."""
        found = cls()
        for chunk in worked:
            for outcome in chunk.outcomes:
                if isinstance(outcome, Reading):
                    found.readings.append(outcome)
                elif isinstance(outcome, DatedArticle):
                    found.unread.append(outcome)
                else:
                    found.dropped.append(outcome)
            for stage, seconds in chunk.seconds:
                watch.spent(stage, seconds)
            for trace in chunk.traces:
                watch.bug(trace)
            watch.advance(len(chunk.outcomes))
        return found

    def dated(self) -> list[DatedArticle]:
        """Every article that is listed, read or not."""
        return [*(reading.parsed.dated for reading in self.readings), *self.unread]


def _by_origin(each: Article | Dropped) -> tuple[str, str]:
    return each.origin, each.id if isinstance(each, Article) else each.reason
