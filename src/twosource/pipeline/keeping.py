"""Keeping: what was read from an article, kept for the next build, so that only new articles are read.

What an article says does not depend on the others of its pile, so that its reading is the same in every build
of one version of this program. It is kept under the hash of the article and of all that reads it, with what
the article is compared by. Neither the text nor where it came from is kept, only numbers of its words and of
runs of them and lists of its words, out of order: offsets stand off the text that the next build takes in.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, fields
from functools import cache, partial
from hashlib import sha256
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Final

from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.findings.mentions import Reading
from twosource.findings.shelf import Shelf
from twosource.language import SHIPPED, load
from twosource.pipeline.known import ENCODER, Known, packed
from twosource.pipeline.meanwhile import Meanwhile
from twosource.pipeline.pages import KeptPages
from twosource.pipeline.shapes import Watch, Worked
from twosource.pipeline.store import Damaged, Store

LARGE: Final = 1_000  # articles of a pile from which on it is worth keeping what they have in common
TOGETHER: Final = 256  # articles that are asked for at once
LIBRARIES = (  # that read
    *("courlan", "htmldate", "justext", "lxml", "trafilatura"),
    *("numpy", "onnxruntime", "python-dateutil", "rapidfuzz", "simplemma", "spacy"),
)


_WHAT_IT_IS: Final = attrgetter(*(each.name for each in fields(Article) if each.name != "origin"))


@dataclass(slots=True, kw_only=True)
class Keeper:
    """Knows what earlier builds read, and keeps what this one reads; without a store it does neither.

    A careful one opens all that was kept as it comes in, so that nothing proves damaged later.
    """

    store: Store | None
    reader: str
    careful: bool = True
    damaged: int = field(default=0, init=False)  # readings that were kept and are not whole
    _known: dict[str, Known] = field(default_factory=dict, init=False, repr=False)
    _keys: dict[str, str] = field(default_factory=dict, init=False, repr=False)  # by article id

    @property
    def number(self) -> int:
        """How many of the articles were read by earlier builds."""
        return len(self._known)

    def aside(self, ingested: Iterable[Article | Dropped]) -> Iterator[Article | Dropped]:
        """What comes in without the articles that earlier builds read."""
        if self.store is None:
            yield from ingested
            return
        coming = iter(ingested)
        while some := list(islice(coming, TOGETHER)):
            keys = [None if isinstance(each, Dropped) else self._key(each) for each in some]
            kept = self.store.several([key for key in keys if key is not None])
            for each, key in zip(some, keys, strict=True):
                if isinstance(each, Dropped) or key is None:
                    yield each
                elif each.id in self._known:
                    first = self._known[each.id].dated.clean.article.origin
                    yield Dropped(origin=each.origin, stage="ingest", reason=f"the same bytes as {first}")
                else:
                    self._keys.setdefault(each.id, key)
                    known = self._opened(self.store, key, kept[key], each) if key in kept else None
                    if known is None:
                        yield each
                    else:
                        self._known[each.id] = known

    def joined(self, worked: Iterable[Worked], meanwhile: Meanwhile, watch: Watch) -> Iterator[Worked]:
        """What earlier builds read, then what is read now, kept as it comes: an interrupted build goes on."""
        watch.kept(self.number, self.damaged)
        if self._known:
            for known in self._known.values():
                meanwhile.known(known)
            yield Worked(outcomes=tuple(known.outcome for known in self._known.values()), seconds=())
        for chunk in meanwhile.seen(worked):
            for outcome in chunk.outcomes:
                if not isinstance(outcome, Dropped):
                    self._put(outcome, meanwhile)
            if self.store is not None:
                self.store.flush()
            yield chunk
        if self.store is not None:
            self.store.prune()

    def shelf(self) -> Shelf | None:
        """Where the rooms keep what they find in parts of this pile; none for a small one."""
        if self.store is None or len(self._keys) < LARGE:
            return None
        return Shelved(store=self.store, names=self._keys)

    def pages(self) -> KeptPages | None:
        """Where it is kept what web pages hold."""
        return None if self.store is None else KeptPages(store=self.store, program=program())

    def _opened(self, store: Store, key: str, data: bytes | None, article: Article) -> Known | None:
        """What an earlier build read of an article; None where it is damaged, and to be read again."""
        try:
            if data is None:
                raise Damaged
            known = Known(data, partial(store.more, key), article)
            if self.careful:
                known.open()
        except Damaged:
            self.damaged += 1
            return None
        return known

    def _put(self, outcome: Reading | DatedArticle, meanwhile: Meanwhile) -> None:
        """Keep what was read, unless its numbers are too large to be kept."""
        if self.store is not None:
            dated = outcome.parsed.dated if isinstance(outcome, Reading) else outcome
            article = dated.clean.article
            traits, outline = meanwhile.traits[article.id], meanwhile.outlines.get(article.id)
            with suppress(OverflowError):
                key = self._keys.get(article.id) or self._key(article)
                self.store.put(key, *packed(outcome, traits, outline))

    def _key(self, article: Article) -> str:
        """The hash of an article, wherever it came from, and of all that reads it."""
        return sha256(ENCODER.encode((program(), self.reader, _WHAT_IT_IS(article)))).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """What the rooms find in parts of a pile, beside the readings."""

    store: Store
    names: Mapping[str, str]  # the key of each article, by its id

    def name(self, document: str) -> str:
        """The hash of an article and of all that reads it."""
        return self.names[document]

    def get(self, key: str) -> bytes | None:
        """What was put under a key, if it is whole."""
        try:
            return self.store.get(key)
        except Damaged:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Keep it for the next build."""
        self.store.put(key, data)


@contextmanager
def keeper(folder: str | None, reader: str, *, careful: bool = True) -> Iterator[Keeper]:
    """A keeper for a folder, or for none; raise UsageError where it cannot be written.

    The reader that ships is known by the program that it is part of, any other by its name and version.
    """
    if folder is None:
        yield Keeper(store=None, reader=reader)
        return
    store = Store(Path(folder))
    store.check()
    with closing(store):
        yield Keeper(store=store, reader=reader if reader == SHIPPED else load(reader).name, careful=careful)


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
