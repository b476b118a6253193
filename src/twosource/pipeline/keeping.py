"""Keeping: what was read from an article, kept for the next build, so that only new articles are read.

What an article says does not depend on the others of its pile, so that its reading is the same in every build
of one version of this program. It is kept under the hash of the article and of all that reads it, with what
the article is compared by. Neither the text nor where it came from is kept, only numbers of its words and of
runs of them and lists of its words, out of order: offsets stand off the text that the next build takes in.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from operator import attrgetter
from pathlib import Path
from typing import Final, Protocol, TypeAlias

import msgspec

from twosource.findings.article import (
    Article,
    CleanArticle,
    DatedArticle,
    Dropped,
    Extent,
    Publication,
    TimeMention,
)
from twosource.findings.mentions import Reading, Speaker
from twosource.language import SHIPPED, load
from twosource.pipeline.meanwhile import Meanwhile
from twosource.pipeline.parcels import Found
from twosource.pipeline.shapes import Watch, Worked
from twosource.pipeline.store import Damaged, Store
from twosource.pipeline.traits import PackedTraits, Traits, packed_traits, restored_traits

Known: TypeAlias = tuple[Reading | DatedArticle, Traits]  # what was read, and what it is compared by
LIBRARIES = ("numpy", "onnxruntime", "python-dateutil", "rapidfuzz", "simplemma", "spacy")  # that read


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """One article without its text; `found` is None where it is listed and not read."""

    furniture: tuple[Extent, ...]
    published: Publication
    times: tuple[TimeMention, ...]
    found: Found | None
    traits: PackedTraits


class _Range(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_WHAT_IT_IS: Final = attrgetter(*(each.name for each in fields(Article) if each.name != "origin"))
_ENCODER = msgspec.msgpack.Encoder(order="deterministic")
_DECODER = msgspec.msgpack.Decoder(_Kept)


@dataclass(slots=True, kw_only=True)
class Keeper:
    """Knows what earlier builds read, and keeps what this one reads; without a store it does neither."""

    store: Store | None
    reader: str
    damaged: int = field(default=0, init=False)  # readings that were kept and are not whole
    _known: dict[str, Known] = field(default_factory=dict, init=False, repr=False)

    @property
    def number(self) -> int:
        """How many of the articles were read by earlier builds."""
        return len(self._known)

    def aside(self, ingested: Iterable[Article | Dropped]) -> Iterator[Article | Dropped]:
        """What comes in without the articles that earlier builds read."""
        for each in ingested:
            if self.store is None or isinstance(each, Dropped):
                yield each
                continue
            if each.id in self._known:
                first = _dated(self._known[each.id][0]).clean.article.origin
                yield Dropped(origin=each.origin, stage="ingest", reason=f"the same bytes as {first}")
                continue
            known = self._kept(self.store, each)
            if known is not None:
                self._known[each.id] = known
            else:
                yield each

    def joined(self, worked: Iterable[Worked], meanwhile: Meanwhile, watch: Watch) -> Iterator[Worked]:
        """What earlier builds read, then what is read now, kept as it comes: an interrupted build goes on."""
        watch.kept(self.number, self.damaged)
        if self._known:
            for known, traits in self._known.values():
                meanwhile.known(known, traits)
            yield Worked(outcomes=tuple(outcome for outcome, _ in self._known.values()), seconds=())
        for chunk in meanwhile.seen(worked):
            for outcome in chunk.outcomes:
                if not isinstance(outcome, Dropped):
                    self._put(outcome, meanwhile.traits)
            yield chunk
        if self.store is not None:
            self.store.prune()

    def _kept(self, store: Store, article: Article) -> Known | None:
        """What an earlier build read of an article; None where it is to be read."""
        try:
            data = store.get(self._key(article))
            return None if data is None else restored(data, article)
        except Damaged:
            self.damaged += 1
            return None

    def _put(self, outcome: Reading | DatedArticle, traits: Mapping[str, Traits]) -> None:
        """Keep what was read, unless its numbers are too large to be kept."""
        if self.store is not None:
            article = _dated(outcome).clean.article
            with suppress(OverflowError):
                self.store.put(self._key(article), packed(outcome, traits[article.id]))

    def _key(self, article: Article) -> str:
        """The hash of an article, wherever it came from, and of all that reads it."""
        return sha256(_ENCODER.encode((program(), self.reader, _WHAT_IT_IS(article)))).hexdigest()


def keeper(folder: str | None, reader: str) -> Keeper:
    """A keeper for a folder, or for none; raise UsageError where it cannot be written.

    The reader that ships is known by the program that it is part of, any other by its name and version.
    """
    if folder is None:
        return Keeper(store=None, reader=reader)
    store = Store(folder=Path(folder))
    store.check()
    return Keeper(store=store, reader=reader if reader == SHIPPED else load(reader).name)


def packed(outcome: Reading | DatedArticle, traits: Traits) -> bytes:
    """What was read, with what it is compared by."""
    dated = _dated(outcome)
    kept = _Kept(
        furniture=dated.clean.furniture,
        published=dated.published,
        times=dated.times,
        found=Found.of(outcome) if isinstance(outcome, Reading) else None,
        traits=packed_traits(traits),
    )
    return _ENCODER.encode(kept)


def restored(data: bytes, article: Article) -> Known:
    """What was read of this article; raise Damaged where the bytes say nothing that can be true of it."""
    try:
        kept = _DECODER.decode(data)
        traits = restored_traits(kept.traits)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise Damaged from None
    if not _sound(kept, article):
        raise Damaged
    clean = CleanArticle(article=article, furniture=kept.furniture)
    dated = DatedArticle(clean=clean, published=kept.published, times=kept.times)
    return dated if kept.found is None else kept.found.reading(dated), traits


def _dated(outcome: Reading | DatedArticle) -> DatedArticle:
    return outcome.parsed.dated if isinstance(outcome, Reading) else outcome


def _sound(kept: _Kept, article: Article) -> bool:
    """Whether every offset lies in the text and every index among the events: files can be anybody's."""
    if (kept.found is None) != (article.unread is not None):
        return False
    events = len(kept.found.events) if kept.found else 0
    if len(kept.traits.worded) != events:
        return False
    size = len(article.text)
    misplaced = [one for one in _ranges(kept) if not 0 <= one.start <= one.end <= size]
    return not misplaced and all(0 <= event < events for event in _indices(kept.found))


def _ranges(kept: _Kept) -> list[_Range]:
    """Everything that stands somewhere in the text."""
    found: list[_Range | None] = [*kept.furniture, kept.published.evidence, *kept.times]
    if kept.found is not None:
        for event in kept.found.events:
            found += [event.trigger, *event.mentions, *event.participants, *event.ties]
        found += [*kept.found.figures, *kept.found.statements, *kept.found.places]
        found += [figure.number for figure in kept.found.figures]
        found += [said.cue for said in kept.found.statements]
        found += [speaker.span for speaker in _speakers(kept.found)]
    return [one for one in found if one is not None]


def _speakers(found: Found) -> Iterator[Speaker]:
    cited = (*(f.speaker for f in found.figures), *(s.speaker for s in found.statements))
    yield from (speaker for speaker in cited if speaker is not None)


def _indices(found: Found | None) -> Iterator[int]:
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
