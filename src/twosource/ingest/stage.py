"""The stage: inputs become articles, each identified by its bytes, each loss with its reason."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from twosource.errors import UsageError
from twosource.findings.article import Article, Dropped
from twosource.findings.shelf import Pages
from twosource.ingest.fields import NOUNS
from twosource.ingest.language import ENGLISH, language_of
from twosource.ingest.paths import STANDARD_INPUT, Found, checked, find
from twosource.ingest.readers import Reader
from twosource.ingest.received import Reading, Received, dropped

MAX_BYTES = 16_000_000  # a document larger than this is a book, a dump or an attack


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """Read files, folders, globs and standard input into articles.

    `fields` maps a noun (id, url, title, text, date, outlet, author) to the column that holds it
    where it is not found by itself; `max_bytes` is the limit of one document; `pages` knows what
    earlier builds found in web pages.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    max_bytes: int = MAX_BYTES
    pages: Pages | None = None

    def __post_init__(self) -> None:
        unknown = sorted(set(self.fields) - set(NOUNS))
        if unknown:
            raise UsageError(f"No field is called {', '.join(unknown)}. The fields are {', '.join(NOUNS)}.")
        if self.max_bytes < 1:
            raise UsageError("max_bytes is the limit of one document and must be at least 1.")

    def __call__(self, inputs: Sequence[str | Path]) -> Iterator[Article | Dropped]:
        """Yield every document of the inputs, by origin; raise UsageError where none is named."""
        return self._articles(find(checked(inputs)))

    def _articles(self, found: Sequence[Found | Dropped]) -> Iterator[Article | Dropped]:
        first: dict[str, str] = {}
        for one in found:
            for reading in [one] if isinstance(one, Dropped) else self._read(one):
                yield reading if isinstance(reading, Dropped) else _article(reading, first)

    def _read(self, one: Found) -> Iterator[Reading]:
        reader = Reader(fields=self.fields, max_bytes=self.max_bytes, pages=self.pages)
        try:
            if one.path == STANDARD_INPUT:
                yield from reader.read(one.origin, one.path, _standard_input())
                return
            with Path(one.path).open("rb") as stream:
                yield from reader.read(one.origin, one.path, stream)
        except OSError as error:
            yield dropped(one.origin, f"cannot be read: {error.strerror or type(error).__name__}")


def _standard_input() -> BinaryIO:
    return sys.stdin.buffer


def _article(received: Received, first: dict[str, str]) -> Article | Dropped:
    """Make an article of one document; the same bytes a second time are dropped."""
    digest = sha256(received.raw).hexdigest()
    if not received.values["text"].strip():
        return dropped(received.origin, "empty: there is no text")
    earlier = first.setdefault(digest, received.origin)
    if earlier != received.origin:
        return dropped(received.origin, f"same bytes as {earlier}")
    return _identified(received, digest)


def _identified(received: Received, digest: str) -> Article:
    values = received.values
    title = values.get("title")
    head = f"{title}\n\n" if title else ""
    code = language_of(values["text"])  # what is not English is kept and not read
    return Article(
        id=digest[:16],
        origin=received.origin,
        sha256=digest,
        media_type=received.media_type,
        size=len(received.raw),
        text=head + values["text"],
        title=title,
        title_end=len(head),
        outlet=values.get("outlet"),
        url=values.get("url"),
        byline=values.get("author"),
        language=code,
        catalogue_date=values.get("date"),
        unread=None if code == ENGLISH else f"language: {code}",
    )
