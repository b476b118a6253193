"""Piles: what is ingested and what became of it, sorted into what goes on and what was dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.findings.mentions import Reading
from twosource.pipeline.shapes import Chunk, Watch, Worked

CHUNK = 16  # articles handed to the reader at once; what it finds in one does not depend on the others


@dataclass(slots=True)
class Intake:
    """What is ingested, as it comes: each text once, in chunks that are read while others come in."""

    articles: int = 0
    dropped: list[Dropped] = field(default_factory=list)
    _origins: dict[str, str] = field(default_factory=dict)

    def chunks(self, ingested: Iterable[Article | Dropped]) -> Iterator[Chunk]:
        """The articles in chunks, the last of which may hold fewer; what is no article is put aside."""
        chunk: list[Article] = []
        for each in ingested:
            if not isinstance(each, Article):
                self.dropped.append(each)
            elif each.id in self._origins:
                reason = f"the same bytes as {self._origins[each.id]}"
                self.dropped.append(Dropped(origin=each.origin, stage="ingest", reason=reason))
            else:
                self._origins[each.id] = each.origin
                self.articles += 1
                chunk.append(each)
                if len(chunk) == CHUNK:
                    yield tuple(chunk)
                    chunk.clear()
        if chunk:
            yield tuple(chunk)
        self.dropped.sort(key=lambda each: (each.origin, each.reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """What became of all articles: read, listed and not read, or dropped; each in the order of origins."""

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
                    found.dropped.extend(_end(outcome.parsed.dated))
                elif isinstance(outcome, DatedArticle):
                    found.unread.append(outcome)
                else:
                    found.dropped.append(outcome)
            for stage, seconds in chunk.seconds:
                watch.spent(stage, seconds)
            for trace in chunk.traces:
                watch.bug(trace)
            watch.advance(len(chunk.outcomes))
        found.readings.sort(key=lambda reading: _by_origin(reading.parsed.dated))
        found.unread.sort(key=_by_origin)
        return found

    def dated(self) -> list[DatedArticle]:
        """Every article that is listed, read or not."""
        return [*(reading.parsed.dated for reading in self.readings), *self.unread]


def listed(worked: Worked) -> Iterator[DatedArticle]:
    """Every article of a chunk that is listed, read or not."""
    for outcome in worked.outcomes:
        if isinstance(outcome, Reading):
            yield outcome.parsed.dated
        elif isinstance(outcome, DatedArticle):
            yield outcome


def _end(dated: DatedArticle) -> Iterator[Dropped]:
    """The end of an article that is too long to be read whole."""
    if dated.reach is not None:
        article = dated.clean.article
        reason = f"too long: read as far as character {dated.reach:,} of {len(article.text):,}"
        yield Dropped(origin=article.origin, stage="parse", reason=reason)


def _by_origin(dated: DatedArticle) -> tuple[str, str]:
    article = dated.clean.article
    return article.origin, article.id
