"""Keeping: what was read from an article, kept for the next build, so that only new articles are read.

What an article says does not depend on the others of its pile, so that its reading is the same in every build
of one version of this program. It is kept under the hash of the article and of all that reads it. Neither the
text nor where it came from is kept: the offsets stand off the text that the next build takes in.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

import msgspec

from twosource.findings.article import (
    Article,
    CleanArticle,
    DatedArticle,
    Extent,
    ParsedArticle,
    Publication,
    TimeMention,
)
from twosource.findings.mentions import (
    EventMention,
    FigureMention,
    PlaceMention,
    Reading,
    Speaker,
    StatementMention,
)
from twosource.pipeline.piles import chunks_of
from twosource.pipeline.shapes import Chunk, Outcome, Watch, Worked
from twosource.pipeline.store import Store

LIBRARIES = ("numpy", "onnxruntime", "python-dateutil", "rapidfuzz", "simplemma", "spacy")  # that read


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was found in an article that was read."""

    events: tuple[EventMention, ...]
    figures: tuple[FigureMention, ...]
    statements: tuple[StatementMention, ...]
    places: tuple[PlaceMention, ...]
    credits: tuple[str, ...]
    main_event: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """One article without its text; `found` is None where it is listed and not read."""

    furniture: tuple[Extent, ...]
    published: Publication
    times: tuple[TimeMention, ...]
    found: _Found | None


Reads: TypeAlias = Callable[[Sequence[Chunk]], Iterator[Worked]]
_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(_Kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """Knows what earlier builds read, and keeps what this one reads. `reader` is the reader's own name."""

    store: Store
    reader: str
    _keys: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def read(self, articles: Sequence[Article], read: Reads, watch: Watch) -> Iterator[Worked]:
        """What earlier builds read, and what is new read now, in the order of the articles."""
        known = self.known(articles)
        watch.kept(len(known))
        new = [article for article in articles if article.id not in known]
        yield from in_order(articles, known, self.keep(read(chunks_of(new))))
        self.store.prune()

    def known(self, articles: Iterable[Article]) -> dict[str, Outcome]:
        """What earlier builds read, by the id of the article."""
        found: dict[str, Outcome] = {}
        for article in articles:
            data = self.store.get(self._key(article))
            outcome = restored(data, article) if data is not None else None
            if outcome is not None:
                found[article.id] = outcome
        return found

    def keep(self, worked: Iterable[Worked]) -> Iterator[Worked]:
        """The work as it comes, each outcome kept at once: what an interrupted build has read is not lost."""
        for chunk in worked:
            for outcome in chunk.outcomes:
                if isinstance(outcome, Reading | DatedArticle):
                    self.store.put(self._key(_dated(outcome).clean.article), packed(outcome))
            yield chunk

    def _key(self, article: Article) -> str:
        """The hash of an article, wherever it came from, and of all that reads it."""
        if article.id not in self._keys:
            data = _ENCODER.encode((program(), self.reader, replace(article, origin="")))
            self._keys[article.id] = sha256(data).hexdigest()
        return self._keys[article.id]


def keeper(folder: str | None, reader: str) -> Keeper | None:
    """A keeper for a folder, None where none is named; raise UsageError where it cannot be written."""
    if folder is None:
        return None
    store = Store(folder=Path(folder))
    store.check()
    return Keeper(store=store, reader=reader)


def in_order(
    articles: Sequence[Article], known: Mapping[str, Outcome], worked: Iterable[Worked]
) -> Iterator[Worked]:
    """What is known among what is read now, in the order of the articles."""
    rest = iter(articles)
    for chunk in worked:
        outcomes: list[Outcome] = []
        for outcome in chunk.outcomes:
            for article in rest:
                if article.id not in known:
                    break  # the outcome is of this one
                outcomes.append(known[article.id])
            outcomes.append(outcome)
        yield replace(chunk, outcomes=tuple(outcomes))
    yield Worked(outcomes=tuple(known[article.id] for article in rest), seconds=())


def packed(outcome: Reading | DatedArticle) -> bytes:
    """What was read, as JSON."""
    dated = _dated(outcome)
    found = None
    if isinstance(outcome, Reading):
        found = _Found(
            events=outcome.events,
            figures=outcome.figures,
            statements=outcome.statements,
            places=outcome.places,
            credits=outcome.credits,
            main_event=outcome.main_event,
        )
    kept = _Kept(furniture=dated.clean.furniture, published=dated.published, times=dated.times, found=found)
    return _ENCODER.encode(kept)


def restored(data: bytes, article: Article) -> Reading | DatedArticle | None:
    """What was read of this article; None where the bytes say nothing that can be true of it."""
    try:
        kept = _DECODER.decode(data)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None
    if not _sound(kept, article):
        return None
    clean = CleanArticle(article=article, furniture=kept.furniture)
    dated = DatedArticle(clean=clean, published=kept.published, times=kept.times)
    if kept.found is None:
        return dated
    found = kept.found
    return Reading(
        parsed=ParsedArticle(dated=dated, sentences=()),
        events=found.events,
        figures=found.figures,
        statements=found.statements,
        places=found.places,
        credits=found.credits,
        main_event=found.main_event,
    )


def _dated(outcome: Reading | DatedArticle) -> DatedArticle:
    return outcome.parsed.dated if isinstance(outcome, Reading) else outcome


def _sound(kept: _Kept, article: Article) -> bool:
    """Whether every offset lies in the text and every index among the events: files can be anybody's."""
    if (kept.found is None) != (article.unread is not None):
        return False
    events = len(kept.found.events) if kept.found else 0
    return all(0 <= start <= end <= len(article.text) for start, end in _extents(kept)) and all(
        0 <= event < events for event in _indices(kept.found)
    )


def _extents(kept: _Kept) -> Iterator[tuple[int, int]]:
    pieces: list[Extent | None] = [*kept.furniture, kept.published.evidence]
    ranges: list[TimeMention | PlaceMention | FigureMention | StatementMention] = [*kept.times]
    if kept.found is not None:
        found = kept.found
        for event in found.events:
            pieces += [event.trigger, *event.mentions]
            yield from ((one.start, one.end) for one in event.participants)
            yield from ((tie.start, tie.end) for tie in event.ties)
        ranges += [*found.figures, *found.statements, *found.places]
        pieces += [figure.number for figure in found.figures]
        pieces += [said.cue for said in found.statements]
        pieces += [speaker.span for speaker in _speakers(found)]
    yield from ((one.start, one.end) for one in ranges)
    yield from ((piece.start, piece.end) for piece in pieces if piece is not None)


def _speakers(found: _Found) -> Iterator[Speaker]:
    cited = (*(f.speaker for f in found.figures), *(s.speaker for s in found.statements))
    yield from (speaker for speaker in cited if speaker is not None)


def _indices(found: _Found | None) -> Iterator[int]:
    if found is not None:
        yield from (figure.event for figure in found.figures)
        yield from (tie.to for event in found.events for tie in event.ties)
        yield from (said.event for said in found.statements if said.event is not None)
        if found.main_event is not None:
            yield found.main_event


@cache
def program() -> str:
    """The hash of this program, its tables and weights, of the libraries that read, and of the machine."""
    digest = sha256()
    for name, file in sorted(_files("", resources.files("twosource"))):
        digest.update(f"{name}\0".encode())
        digest.update(sha256(file.read_bytes()).digest())
    versions = [f"{name} {_version(name)}" for name in LIBRARIES]
    machine = (platform.python_version(), platform.system(), platform.machine())
    digest.update("\0".join((*versions, *machine)).encode())
    return digest.hexdigest()


def _files(path: str, folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(f"{path}{entry.name}/", entry)
        else:
            yield f"{path}{entry.name}", entry


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
