"""Kinds: what a file is, by its name and, where that says nothing, by its first bytes."""

from __future__ import annotations

import json
import re
from pathlib import PurePath

from twosource.ingest.decoding import NotText, decode
from twosource.ingest.fields import knows
from twosource.ingest.tables import cells_of, delimiter_of

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
JSON = "application/json"
JSON_LINES = "application/x-ndjson"
CSV = "text/csv"
TSV = "text/tab-separated-values"

_BY_NAME = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".json": JSON,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
    ".csv": CSV,
    ".tsv": TSV,
}
_PAGE = re.compile(
    r"\s*(<!--.{0,2000}?-->\s*)*(<\?xml[^>]*>\s*)?(<!doctype\s+html|<html|<head|<body)", re.I | re.S
)


def kind_of(path: str, head: bytes) -> str:
    """Return the media type of a file from its name, or from its first bytes."""
    named = _BY_NAME.get(PurePath(path).suffix.lower())
    if named == JSON_LINES and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        return JSON
    return named or sniffed(head)


def sniffed(head: bytes) -> str:
    """Return the media type that the first bytes of a stream look like."""
    try:
        text = decode(head).removeprefix("\ufeff")
    except NotText:
        return TEXT
    first = text.lstrip().partition("\n")[0].strip()
    if first.startswith(("{", "[")):
        return _json_kind(first, text)
    if _PAGE.match(text):
        return HTML
    return _table_kind(first) or TEXT


def _json_kind(first: str, text: str) -> str:
    if first.startswith("{") and "\n" in text.strip():
        try:
            json.loads(first)
        except (ValueError, RecursionError):
            return JSON
        return JSON_LINES
    return JSON


def _table_kind(first: str) -> str | None:
    """Recognise a table by two column names that are found by themselves."""
    delimiter = delimiter_of(first)
    if sum(knows(cell) for cell in cells_of(first, delimiter)) < 2:
        return None
    return TSV if delimiter == "\t" else CSV
