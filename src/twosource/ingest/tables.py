"""Tables: CSV and TSV, whose rows may be ragged, badly quoted or in a foreign encoding."""

from __future__ import annotations

import csv
import io
import json
from collections import deque
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from twosource.ingest.decoding import NotText, decode
from twosource.ingest.lines import numbered
from twosource.ingest.received import BadRow, Row

DELIMITERS = ",;\t|"
_BOM = "\ufeff"
_Line = tuple[int, str]


def table(stream: BinaryIO, limit: int, delimiter: str | None = None) -> Iterator[Row | BadRow]:
    """Read a table whose first row names its columns."""
    csv.field_size_limit(max(limit, csv.field_size_limit()))
    header: list[str] = []
    for one in _records(_lines(stream, limit), limit, delimiter):
        if isinstance(one, BadRow):
            yield one
            continue
        number, cells = one
        if not any(cell.strip() for cell in cells):
            continue
        if header:
            yield _row(number, header, cells)
        else:
            header = [cell.removeprefix(_BOM).strip() for cell in cells]


def delimiter_of(line: str) -> str:
    """Return the character that divides a header line."""
    return max(DELIMITERS, key=lambda mark: (line.count(mark), -DELIMITERS.index(mark)))


def cells_of(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _lines(stream: BinaryIO, limit: int) -> Iterator[_Line | BadRow]:
    for one in numbered(stream, limit):
        if isinstance(one, BadRow):
            yield one
            continue
        number, line = one
        try:
            yield number, decode(line)
        except NotText as error:
            yield BadRow(line=number, reason=str(error))


def _records(
    lines: Iterator[_Line | BadRow], limit: int, delimiter: str | None
) -> Iterator[tuple[int, list[str]] | BadRow]:
    """Join lines to records: one is complete when its quotation marks are even in number.

    Where that fails, by a mark too many, only the line that opened the record is given up.
    """
    again: deque[_Line] = deque()
    pending: list[_Line] = []
    quotes = size = 0
    while True:
        one = again.popleft() if again else next(lines, None)
        if isinstance(one, BadRow):
            yield one
            continue
        if one is not None:
            pending.append(one)
            quotes, size = quotes + one[1].count('"'), size + len(one[1])
            if quotes % 2 and size <= limit:
                continue
        if not pending:
            return
        delimiter = delimiter or delimiter_of(pending[0][1])
        closed = quotes % 2 == 0
        parsed = _parsed(pending, delimiter) if closed else _parsed(pending[:1], delimiter)
        yield (pending[0][0], parsed) if isinstance(parsed, list) else parsed
        if not closed or isinstance(parsed, BadRow):
            again.extendleft(reversed(pending[1:]))
        pending, quotes, size = [], 0, 0


def _parsed(lines: Sequence[_Line], delimiter: str) -> list[str] | BadRow:
    text = "".join(line for _, line in lines)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return BadRow(line=lines[0][0], reason=f"broken CSV: {error}")
    if len(rows) > 1:
        return BadRow(line=lines[0][0], reason="broken CSV: a quotation mark without its partner")
    return rows[0] if rows else []


def _row(number: int, header: list[str], cells: list[str]) -> Row | BadRow:
    if len(cells) > len(header) and any(cells[len(header) :]):
        return BadRow(line=number, reason=f"ragged row: {len(cells)} cells under {len(header)} columns")
    named = {name: cell for name, cell in zip(header, cells, strict=False) if name}
    raw = json.dumps(named, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Row(line=number, raw=raw.encode("utf-8", "replace"), cells=named)
