"""Readers: one file or stream becomes what it holds, document by document."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from twosource.findings.shelf import Pages
from twosource.ingest import kinds, media
from twosource.ingest.archives import guarded, is_zip, members, unpacked
from twosource.ingest.decoding import NotText, decode
from twosource.ingest.exports import exported
from twosource.ingest.feeds import feed_items
from twosource.ingest.fields import NoColumn, NoText, values_of
from twosource.ingest.html import NoBody, declared_charset, page_values
from twosource.ingest.lines import narrowed
from twosource.ingest.mail import message, messages
from twosource.ingest.objects import json_document, json_lines
from twosource.ingest.office import word_text
from twosource.ingest.received import BadRow, Name, Reading, Received, Row, dropped
from twosource.ingest.saves import mhtml_values, webarchive_values
from twosource.ingest.subtitles import spoken
from twosource.ingest.tables import table
from twosource.ingest.xml import xml_values

HEAD = 1 << 16
HELD = 16  # a JSON file is held as a whole and may hold this many times one document's limit
DEEP = 2  # packings: rows in gzip, in a ZIP archive
_FRONT = re.compile(r"\A---\n(.{0,10000}?)\n---\n", re.S)
_HEADING = re.compile(r"\A\s*#\s+(\S.*?)\s*#*\n+")
_CUT = re.compile(r"\[\+(\d+) chars\]\s*\Z")  # as news interfaces mark what they keep for who pays
_WHOLE = frozenset(
    [
        media.TEXT,
        media.SUBTITLES,
        media.MARKDOWN,
        media.HTML,
        media.XML,
        media.FEED,
        media.MAIL,
        media.MHTML,
        media.WEBARCHIVE,
    ]
)
_TABLES = frozenset([media.CSV, media.TSV])
_PAGES = frozenset([media.HTML, media.MHTML, media.WEBARCHIVE])


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Read the documents of one stream; `fields` and `max_bytes` are those of Ingest."""

    fields: Mapping[str, str]
    max_bytes: int
    pages: Pages | None = None  # what earlier builds found in pages

    def read(self, origin: str, path: str, stream: BinaryIO, *, deep: int = 0) -> Iterator[Reading]:
        """Yield every document of the stream, and a reason for each that is none.

        `deep` is how often it was unpacked.
        """
        buffered = io.BufferedReader(_Raw(stream), HEAD)
        head = buffered.peek(HEAD)
        if not head.strip():
            yield from self._blank(origin, buffered)
            return
        unpacking = self._unpacking(origin, path, head, buffered, deep)
        if unpacking is not None:
            yield from unpacking
            return
        kind = kinds.kind_of(path, head)
        if kind in kinds.NO_NEWS:
            yield dropped(origin, f"no news: {kinds.NO_NEWS[kind]}")
        elif kind in _WHOLE:
            yield from self._whole(origin, kind, buffered)
        elif kind == media.MAILBOX:
            yield from messages(origin, buffered, self.max_bytes)
        else:
            yield from self._rows(origin, kind, head, buffered)

    def _unpacking(
        self, origin: str, path: str, head: bytes, stream: BinaryIO, deep: int
    ) -> Iterator[Reading] | None:
        """The documents of what is packed; None where nothing is."""
        packed = unpacked(path, head, stream)
        if packed is None and not is_zip(head):
            return None
        if deep == DEEP or (deep and packed is None):
            return iter([dropped(origin, "an archive within an archive; unpack it first")])
        if packed is not None:
            return guarded(origin, self.read(origin, packed[0], packed[1], deep=deep + 1))
        held = self.max_bytes * HELD
        data = stream.read(held + 1)
        if len(data) > held:
            return iter([dropped(origin, f"too large: the limit of a ZIP archive is {held} bytes")])
        try:
            text = word_text(data, self.max_bytes)
        except NoBody as error:
            return iter([dropped(origin, str(error))])
        if text is not None:
            return _reports(origin, media.WORD, data, text)
        return members(origin, io.BytesIO(data), partial(self.read, deep=deep + 1), held * HELD)

    def _blank(self, origin: str, stream: BinaryIO) -> Iterator[Reading]:
        reason = "empty" if not stream.read(self.max_bytes).strip() else "empty: begins with blank space only"
        yield dropped(origin, reason)

    def _whole(self, origin: str, kind: str, stream: BinaryIO) -> Iterator[Reading]:
        data = stream.read(self.max_bytes + 1)
        if len(data) > self.max_bytes:
            yield dropped(origin, f"too large: the limit is {self.max_bytes} bytes")
            return
        try:
            if kind == media.FEED:
                yield from feed_items(origin, data)
            elif kind == media.MAIL:
                yield from message(origin, data)
            else:
                yield from self._documents(origin, kind, data)
        except (NotText, NoBody) as error:
            yield dropped(origin, str(error))

    def _documents(self, origin: str, kind: str, data: bytes) -> Iterator[Reading]:
        """The document that a file is, or those of an export of text."""
        if kind != media.TEXT:
            yield Received(origin=origin, media_type=kind, raw=data, values=self._values(kind, data))
            return
        yield from _reports(origin, kind, data, decode(data).removeprefix("\ufeff"))

    def _values(self, kind: str, data: bytes) -> dict[str, str]:
        """What a document holds; of a page that an earlier build has read, what it found there."""
        if self.pages is None or kind not in _PAGES:
            return _values(kind, data)
        values = self.pages.get(kind, data)
        if values is None:
            values = _values(kind, data)
            self.pages.put(kind, data, values)
        return values

    def _rows(self, origin: str, kind: str, head: bytes, stream: BinaryIO) -> Iterator[Reading]:
        try:
            rows = self._reading(kind, head, stream)
        except NotText as error:
            yield dropped(origin, str(error))
            return
        name = Name(origin)
        none = True
        for row in rows:
            none = False
            try:
                yield from self._received(origin, kind, row, name)
            except NoColumn as error:  # which a table has for no row
                yield dropped(origin, str(error))
                return
        if none:
            yield dropped(origin, "empty: no rows")

    def _reading(self, kind: str, head: bytes, stream: BinaryIO) -> Iterator[Row | BadRow]:
        held = self.max_bytes * HELD
        if kind == media.JSON:
            data = stream.read(held + 1)
            if len(data) > held:
                raise NotText(f"too large: the limit of a JSON file is {held} bytes, of JSON lines none")
            return json_document(data, self.max_bytes)
        narrow = narrowed(stream, head, held)
        if kind == media.JSON_LINES:
            return json_lines(narrow, self.max_bytes)
        return table(narrow, self.max_bytes, "\t" if kind == media.TSV else None)

    def _received(self, origin: str, kind: str, row: Row | BadRow, name: Name) -> Iterator[Reading]:
        at = f"{origin}#{row.line}"
        if isinstance(row, BadRow):
            yield dropped(at, f"line {row.line}: {row.reason}")
            return
        try:
            values = values_of(row.cells, self.fields)
        except NoText as error:
            if kind in _TABLES and isinstance(error, NoColumn) and not row.short:
                raise
            yield dropped(at, f"line {row.line}: {error}")
            return
        at = name(values.get("id"), row.line)
        yield Received(origin=at, media_type=kind, raw=row.raw, values=values)
        if cut := _CUT.search(values["text"][-60:]):
            yield dropped(
                at, f"cut short by who gave it: {cut[1]} characters are not there; the rest is read"
            )


class _Raw(io.RawIOBase):
    """A stream that is read but never closed, so that standard input stays open."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, into: object) -> int:
        view = memoryview(into)  # type: ignore[arg-type]
        data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)


def _reports(origin: str, kind: str, data: bytes, text: str) -> Iterator[Reading]:
    """The reports of an export, or the one that a text is."""
    reports = exported(text)
    for each in reports:
        at = f"{origin}#{each.line}"
        if "text" in each.values:
            yield Received(origin=at, media_type=kind, raw=each.whole.encode(), values=each.values)
        else:
            yield dropped(at, f"line {each.line}: no report is found in this part of the export")
    if not reports:
        yield Received(origin=origin, media_type=kind, raw=data, values={"text": text})


def _values(kind: str, data: bytes) -> dict[str, str]:
    if kind == media.HTML:
        return page_values(decode(data, declared_charset(data)))
    if kind == media.SUBTITLES:
        return {"text": spoken(decode(data))}
    if kind == media.MARKDOWN:
        return _markdown(decode(data).removeprefix("\ufeff"))
    return {media.XML: xml_values, media.MHTML: mhtml_values, media.WEBARCHIVE: webarchive_values}[kind](data)


def _markdown(text: str) -> dict[str, str]:
    """Read the front matter of a Markdown file as fields and its first heading as its title."""
    values: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        pairs = (line.partition(":") for line in front.group(1).split("\n"))
        values = {key.strip(): value.strip().strip("'\"") for key, _, value in pairs}
        text = text[front.end() :]
    heading = _HEADING.match(text)
    if heading:
        values.setdefault("title", heading.group(1))
        text = text[heading.end() :]
    return values_of({**values, "text": text}, {})
