"""Readers: one file or stream becomes what it holds, document by document."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from twosource.ingest import kinds
from twosource.ingest.decoding import NotText, decode
from twosource.ingest.fields import NoText, values_of
from twosource.ingest.html import NoBody, declared_charset, page_values
from twosource.ingest.lines import narrowed
from twosource.ingest.objects import json_document, json_lines
from twosource.ingest.received import BadRow, Reading, Received, Row, dropped
from twosource.ingest.tables import table

HEAD = 1 << 16
HELD = 16  # a JSON file is held as a whole and may hold this many times one document's limit
_FRONT = re.compile(r"\A---\n(.{0,10000}?)\n---\n", re.S)
_HEADING = re.compile(r"\A\s*#\s+(\S.*?)\s*#*\n+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Read the documents of one stream; `fields` and `max_bytes` are those of Ingest."""

    fields: Mapping[str, str]
    max_bytes: int

    def read(self, origin: str, path: str, stream: BinaryIO) -> Iterator[Reading]:
        """Yield every document of the stream, and a reason for each that is none."""
        buffered = io.BufferedReader(_Raw(stream), HEAD)
        head = buffered.peek(HEAD)
        if not head.strip():
            yield from self._blank(origin, buffered)
            return
        kind = kinds.kind_of(path, head)
        if kind in (kinds.TEXT, kinds.MARKDOWN, kinds.HTML):
            yield self._whole(origin, kind, buffered)
        else:
            yield from self._rows(origin, kind, head, buffered)

    def _blank(self, origin: str, stream: BinaryIO) -> Iterator[Reading]:
        reason = "empty" if not stream.read(self.max_bytes).strip() else "empty: begins with blank space only"
        yield dropped(origin, reason)

    def _whole(self, origin: str, kind: str, stream: BinaryIO) -> Reading:
        data = stream.read(self.max_bytes + 1)
        if len(data) > self.max_bytes:
            return dropped(origin, f"too large: the limit is {self.max_bytes} bytes")
        try:
            values = _values(kind, data)
        except (NotText, NoBody) as error:
            return dropped(origin, str(error))
        return Received(origin=origin, media_type=kind, raw=data, values=values)

    def _rows(self, origin: str, kind: str, head: bytes, stream: BinaryIO) -> Iterator[Reading]:
        try:
            rows = self._reading(kind, head, stream)
        except NotText as error:
            yield dropped(origin, str(error))
            return
        taken: set[str] = set()
        none = True
        for row in rows:
            none = False
            yield self._received(origin, kind, row, taken)
        if none:
            yield dropped(origin, "empty: no rows")

    def _reading(self, kind: str, head: bytes, stream: BinaryIO) -> Iterator[Row | BadRow]:
        held = self.max_bytes * HELD
        if kind == kinds.JSON:
            data = stream.read(held + 1)
            if len(data) > held:
                raise NotText(f"too large: the limit of a JSON file is {held} bytes, of JSON lines none")
            return json_document(data, self.max_bytes)
        narrow = narrowed(stream, head, held)
        if kind == kinds.JSON_LINES:
            return json_lines(narrow, self.max_bytes)
        return table(narrow, self.max_bytes, "\t" if kind == kinds.TSV else None)

    def _received(self, origin: str, kind: str, row: Row | BadRow, taken: set[str]) -> Reading:
        at = f"{origin}#{row.line}"
        if isinstance(row, BadRow):
            return dropped(at, f"line {row.line}: {row.reason}")
        try:
            values = values_of(row.cells, self.fields)
        except NoText as error:
            return dropped(at, f"line {row.line}: {error}")
        at = f"{origin}#{values['id']}" if "id" in values else at
        at = at if at not in taken else f"{at}.line-{row.line}"
        taken.add(at)
        return Received(origin=at, media_type=kind, raw=row.raw, values=values)


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


def _values(kind: str, data: bytes) -> dict[str, str]:
    if kind == kinds.HTML:
        return page_values(decode(data, declared_charset(data)))
    text = decode(data).removeprefix("\ufeff")
    return _markdown(text) if kind == kinds.MARKDOWN else {"text": text}


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
