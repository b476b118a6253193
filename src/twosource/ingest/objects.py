"""JSON: one object, a list of objects, a list within an answer of a news interface, or one object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from twosource.ingest.decoding import NotText, decode
from twosource.ingest.fields import NOUNS
from twosource.ingest.lines import numbered
from twosource.ingest.received import BadRow, Row

_BOM = b"\xef\xbb\xbf"
_JSON = json.JSONDecoder(strict=False)
_SPACE = re.compile(r"[ \t\n\r]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[\[\]{}]', re.S)  # one that never closes is the rest
_ARTICLES = re.compile(r'\s*\{\s*"articles"\s*:\s*(?=\[)', re.I)
# The keys under which news interfaces and their archives list what was found.
_LISTS = frozenset(
    f'"{key}"'
    for key in """articles results docs documents items entries records data hits posts news stories value
    """.split()
)
_LISTED = re.compile("|".join(sorted(_LISTS)), re.I)
_TEXTS = frozenset(f'"{key}"' for key in NOUNS["text"])
_NAMES = re.compile(r"\s*:")
_OBJECTS = re.compile(r"\s*\{")
_DEEP = 3  # objects around the list


def json_lines(stream: BinaryIO, limit: int) -> Iterator[Row | BadRow]:
    """Read one object a line; a broken line costs only itself."""
    for one in numbered(stream, limit):
        if isinstance(one, BadRow):
            yield one
            continue
        number, line = one
        raw = line.removeprefix(_BOM if number == 1 else b"").strip()
        if raw:
            yield _row(number, raw[:-1] if raw.endswith(b"},") else raw)  # a list torn into lines


def json_document(data: bytes, limit: int) -> Iterator[Row | BadRow]:
    """Read a JSON file: an object, a list, a list under a key such as "articles", or JSON lines."""
    try:
        text = decode(data)
    except NotText as error:
        yield BadRow(line=1, reason=str(error))
        return
    start = _list_start(text)
    if start is not None:
        yield from _elements(text, start, limit)
    else:
        yield from _single(text, limit)


def _row(number: int, raw: bytes) -> Row | BadRow:
    try:
        return _object(number, raw, decode(raw))
    except NotText as error:
        return BadRow(line=number, reason=str(error))


def _object(number: int, raw: bytes, text: str) -> Row | BadRow:
    try:
        value = json.loads(text, strict=False) if text.startswith("\ufeff") else _JSON.decode(text)
    except json.JSONDecodeError as error:
        return BadRow(line=number, reason=f"broken JSON: {error.msg} at character {error.pos}")
    except RecursionError:
        return BadRow(line=number, reason="JSON nested too deep")
    except ValueError as error:  # an integer of more digits than Python converts
        return BadRow(line=number, reason=f"broken JSON: {error}")
    if not isinstance(value, dict):
        return BadRow(line=number, reason="not a JSON object")
    return Row(line=number, raw=raw, cells=value)


def _list_start(text: str) -> int | None:
    """Return where the list of articles opens: at once, or under "articles"."""
    begin = _end_of(_SPACE, text, 0)
    if text.startswith("[", begin):
        return begin
    under = _ARTICLES.match(text)
    if under:
        return under.end()
    return _deeper(text) if _LISTED.search(text) else None


def _deeper(text: str) -> int | None:
    """Return where the list of articles opens within objects; none where the outermost holds a text."""
    above: list[str] = []  # the keys under which what is open stands, "[" for lists
    key, start = "", None
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark[0] == '"':
            key = mark.lower()
            if len(above) == 1 and key in _TEXTS and _NAMES.match(text, token.end()):
                return None
            continue
        if mark in "[{":
            if mark == "[" and start is None and key in _LISTS and "[" not in above and len(above) <= _DEEP:
                start = token.start() if _OBJECTS.match(text, token.end()) else None
                if key == '"articles"' and start is not None:
                    return start
            above.append("[" if mark == "[" else key)
        elif above:
            above.pop()
        if not above:
            break
    return start


def _elements(text: str, start: int, limit: int) -> Iterator[Row | BadRow]:
    """Read a list element by element, so that a broken one costs only itself."""
    at, number = start + 1, 0
    line, counted = 1, 0
    while True:
        at = _end_of(_SPACE, text, at)
        if text.startswith(",", at):
            at += 1
            continue
        if at >= len(text) or text[at] == "]":
            break
        end = _end_of_value(text, at)
        line, counted = line + text.count("\n", counted, at), at
        number += 1
        yield _element(text[at:end], line, limit)
        at = end
    if at >= len(text):
        yield BadRow(line=line, reason="broken JSON: the list is not closed")


def _element(text: str, line: int, limit: int) -> Row | BadRow:
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) > limit:
        return BadRow(line=line, reason=f"too large: {len(raw)} bytes, the limit is {limit}")
    return _object(line, raw, text)


def _end_of_value(text: str, at: int) -> int:
    """Return where a value ends, whether or not it is well formed, by its brackets."""
    if text[at] not in "[{":
        stop = re.compile(r'"(?:[^"\\]|\\.)*"|[^,\]\s]+', re.S).match(text, at)
        return stop.end() if stop else len(text)
    depth = 0
    for token in _TOKEN.finditer(text, at):
        mark = token.group()
        if mark[0] != '"':
            depth += 1 if mark in "[{" else -1
        if depth == 0:
            return token.end()
    return len(text)


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _single(text: str, limit: int) -> Iterator[Row | BadRow]:
    """Read one object; several objects one after the other are read as lines."""
    first, _, rest = text.strip().partition("\n")
    if first.rstrip().endswith("}") and rest.lstrip().startswith("{"):
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield _element(line.strip(), number, limit)
    else:
        yield _element(text.strip(), 1, limit)
