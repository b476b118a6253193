"""Document by document: clean → date → parse → extract, a few articles at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from twosource.findings.article import Article, DatedArticle, Dropped, Extent, ParsedArticle
from twosource.findings.mentions import Reading
from twosource.findings.tokens import Sentence
from twosource.language import Reader, TextPiece, load, reached
from twosource.pipeline.collector import paused
from twosource.pipeline.dates import Run
from twosource.pipeline.pieces import pieces_of, unwrapped
from twosource.pipeline.shapes import Chunk, Outcome, Worked

if TYPE_CHECKING:
    from twosource.extract import Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocuments:
    """Read the articles of a chunk; an article that meets a bug is dropped, and the rest is read."""

    reader: str

    def __call__(self, chunk: Chunk) -> Worked:
        """Return what became of each article, in order."""
        run = _Run()
        with paused():
            dated = [run.date(article) for article in chunk]
            parsed = run.parse(load(self.reader), dated)
            outcomes = tuple(run.extract(each) for each in parsed)
        return Worked(outcomes=outcomes, seconds=tuple(run.seconds.items()), traces=tuple(run.traces))

    def prepare(self) -> None:
        """Read a report that holds one of each, so that what is loaded at the first one is there."""
        self((_REPORT,))


_REPORT = Article(
    id="", origin="", sha256="", media_type="text/plain", size=0, catalogue_date="2024-03-22",
    text="Nine people were killed and 12 injured by a bomb in Paris on Friday, the police said.",
)  # fmt: skip


def read_unparsed(sentence: Callable[[str], Sentence]) -> None:
    """Read the report that holds one of each by the looks of its words, which takes no network."""
    run = _Run()
    dated = run.date(_REPORT)
    if isinstance(dated, DatedArticle):
        run.extract(ParsedArticle(dated=dated, sentences=(sentence(_REPORT.text),)))


@cache
def extractor() -> Extract:
    """The extractors, their lexicons loaded once in each process that reads."""
    from twosource.extract import Extract  # noqa: PLC0415 - a process that lets others read needs none

    return Extract()


@dataclass(slots=True)
class _Run(Run):
    """One chunk on its way through all stages."""

    def parse(
        self, reader: Reader, dated: Sequence[DatedArticle | Dropped]
    ) -> list[DatedArticle | ParsedArticle | Dropped]:
        """All articles of the chunk in one batch; one by one where the batch meets a bug."""
        readable = [each for each in dated if isinstance(each, DatedArticle) and not _unread(each)]
        try:
            parsed: list[ParsedArticle | Dropped] = list(
                self.timed("parse", lambda: _parse(reader, readable))
            )
        except Exception:
            parsed = [self._parse_alone(reader, each) for each in readable]
        found = iter(parsed)
        return [each if isinstance(each, Dropped) or _unread(each) else next(found) for each in dated]

    def extract(self, parsed: DatedArticle | ParsedArticle | Dropped) -> Outcome:
        if not isinstance(parsed, ParsedArticle):
            return parsed
        found = self.guarded("extract", parsed.article, lambda: extractor()(parsed))
        return found if isinstance(found, Dropped) else _without_sentences(found)

    def _parse_alone(self, reader: Reader, dated: DatedArticle) -> ParsedArticle | Dropped:
        return self.guarded("parse", dated.clean.article, lambda: _parse(reader, [dated])[0])


def _unread(dated: DatedArticle) -> bool:
    return dated.clean.article.unread is not None


def _parse(reader: Reader, dated: Sequence[DatedArticle]) -> list[ParsedArticle]:
    """Hand the pieces of several articles to the reader at once, and give each article its own back."""
    extents = [pieces_of(each.clean) for each in dated]
    pieces = [_as_read(each.clean.article.text, own) for each, own in zip(dated, extents, strict=True)]
    read = iter(reader.read([piece for own in pieces for piece in own]))
    parsed = []
    for each, whole, own in zip(dated, extents, pieces, strict=True):
        sentences: list[Sentence] = []
        for _ in own:
            sentences.extend(next(read))
        parsed.append(ParsedArticle(dated=_told_how_far(each, whole, own), sentences=tuple(sentences)))
    return parsed


def _as_read(text: str, extents: Sequence[Extent]) -> list[TextPiece]:
    """The pieces of an article that are read."""
    return list(reached([TextPiece(unwrapped(text[p.start : p.end]), p.start) for p in extents]))


def _told_how_far(dated: DatedArticle, whole: Sequence[Extent], read: Sequence[TextPiece]) -> DatedArticle:
    """An article with the place up to which it is read, where that is not its end."""
    if not whole or (read and read[-1].start + len(read[-1].text) == whole[-1].end):
        return dated
    return replace(dated, reach=read[-1].start + len(read[-1].text) if read else whole[0].start)


def _without_sentences(reading: Reading) -> Reading:
    """What is compared with other articles: findings. Sentences are many, and stay where they were read."""
    return replace(reading, parsed=replace(reading.parsed, sentences=()))
