"""Kinds: what a file is, by its name and, where that says nothing, by its first bytes."""

from __future__ import annotations

import json
import re
from pathlib import PurePath

from twosource.ingest.decoding import NotText, decode
from twosource.ingest.feeds import is_feed
from twosource.ingest.fields import knows
from twosource.ingest.media import (
    CSV,
    FEED,
    HTML,
    JSON,
    JSON_LINES,
    MAIL,
    MAILBOX,
    MARKDOWN,
    MHTML,
    SUBTITLES,
    TEXT,
    TSV,
    WEBARCHIVE,
    XML,
)
from twosource.ingest.tables import cells_of, delimiter_of

_BY_NAME = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".srt": SUBTITLES,
    ".vtt": SUBTITLES,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".json": JSON,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
    ".csv": CSV,
    ".tsv": TSV,
    ".xml": XML,
    ".rss": XML,
    ".atom": XML,
    ".rdf": XML,
    ".eml": MAIL,
    ".mbox": MAILBOX,
    ".mht": MHTML,
    ".mhtml": MHTML,
    ".webarchive": WEBARCHIVE,
}
# What looks like text and is none: what browsers put beside a page that they save, and systems into folders.
NO_NEWS = {
    ".js": "a script",
    ".mjs": "a script",
    ".map": "a map of a script",
    ".css": "a style sheet",
    ".svg": "a drawing",
    ".ini": "settings of a program",
    ".url": "a link; save the page that it leads to",
    ".webloc": "a link; save the page that it leads to",
    ".ics": "a calendar",
    ".vcf": "a visiting card",
}
_PAGE = re.compile(
    r"\s*(<!--.{0,2000}?-->\s*)*(<\?xml[^>]*>\s*)?(<!doctype\s+html|<html|<head|<body)", re.I | re.S
)
_FIRST = 500  # bytes in which the names of columns stand
_OBJECT = re.compile(r'\{\s*("|\}|\Z)|\[\s*([{\["\]]|\Z)')  # "[UPDATE] Nine die" is none
_MARKED = re.compile(r"\s*<(\?xml|rss|feed|nitf|newsItem|newsML)\b", re.I)
_ENVELOPE = re.compile(r"From \S+.*\d{4}\n(>?[A-Za-z-]+:)")
_HEADING = re.compile(r"[A-Za-z][A-Za-z0-9-]*:|[ \t]")
_SAVED = re.compile(r"^Snapshot-Content-Location:|^From: <Saved by ", re.M)
_TRANSPORT = re.compile(
    r"^(MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location):", re.I | re.M
)


def kind_of(path: str, head: bytes) -> str:
    """Return the media type of a file from its name, or from its first bytes."""
    ending = PurePath(path).suffix.lower()
    if ending in NO_NEWS:
        return ending
    named = _BY_NAME.get(ending)
    if named is None:
        return sniffed(head)
    if named == JSON_LINES and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        return JSON
    if named == XML:
        return _xml_kind(head)
    if named == TEXT and b"\t" in head[:_FIRST]:  # what spreadsheets save as "Unicode text"
        return TSV if sniffed(head) == TSV else TEXT
    return named


def sniffed(head: bytes) -> str:
    """Return the media type that the first bytes of a stream look like."""
    if head.startswith(b"bplist00") and b"WebMainResource" in head[:_FIRST]:
        return WEBARCHIVE
    try:
        text = decode(head).removeprefix("\ufeff")
    except NotText:
        return TEXT
    first = text.lstrip().partition("\n")[0].strip()
    if _OBJECT.match(first):
        return _json_kind(first, text)
    if _PAGE.match(text):
        return HTML
    if _MARKED.match(text):
        return _xml_kind(head)
    if _ENVELOPE.match(text):
        return MAILBOX
    if _is_mail(text):
        return MHTML if _SAVED.search(text) else MAIL
    return _table_kind(first) or TEXT


def _xml_kind(head: bytes) -> str:
    if is_feed(head):
        return FEED
    try:
        return HTML if _PAGE.match(decode(head).removeprefix("\ufeff")) else XML
    except NotText:
        return XML


def _is_mail(text: str) -> bool:
    """Whether a text opens with headings that only mail programs write."""
    headings = text.partition("\n\n")[0]
    return all(map(_HEADING.match, headings.split("\n"))) and _TRANSPORT.search(headings) is not None


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
