"""Tables: CSV and TSV, whose rows may be ragged, badly quoted or in a foreign encoding."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from twosource.ingest.decoding import NotText, decode
from twosource.ingest.fields import knows
from twosource.ingest.lines import numbered
from twosource.ingest.received import BadRow, Row, as_bytes

DELIMITERS = ",;\t|"
_BOM = "\ufeff"
_SEPARATOR = re.compile(r"sep=(.)", re.I)
_Line = tuple[int, str]
_Record = tuple[int, list[str]]
ABOVE = 10  # records among which those that name the columns are looked for
SURE = 2  # names of columns that are known, by which they are


def table(stream: BinaryIO, limit: int, delimiter: str | None = None) -> Iterator[Row | BadRow]:
    """Read a table whose first row names its columns."""
    csv.field_size_limit(max(limit, csv.field_size_limit()))
    header: list[str] = []
    for one in _from_header(_records(_lines(stream, limit), limit, delimiter)):
        if isinstance(one, BadRow):
            yield one
        elif header:
            yield _row(one[0], header, one[1])
        else:
            header = [cell.removeprefix(_BOM).strip() for cell in one[1]]


def _from_header(records: Iterator[_Record | BadRow]) -> Iterator[_Record | BadRow]:
    """The records from that on which names the columns: what a program writes above is told of."""
    first: list[_Record | BadRow] = []
    filled = (one for one in records if isinstance(one, BadRow) or any(cell.strip() for cell in one[1]))
    for one in islice(filled, ABOVE):
        first.append(one)
        if not isinstance(one, BadRow) and sum(map(knows, one[1])) >= SURE:
            break
    else:
        yield from first
        yield from filled
        return
    for above in first[:-1]:
        reason = "above the names of the columns"
        yield above if isinstance(above, BadRow) else BadRow(line=above[0], reason=reason)
    yield first[-1]
    yield from filled


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
) -> Iterator[_Record | BadRow]:
    """Join lines to records: one is complete when its quotation marks are even in number.

    Where that fails, by a mark too many, only the line that opened the record is given up.
    """
    again: deque[_Line] = deque()
    pending: list[_Line] = []
    quotes = size = 0
    begun = False
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
        if told := _SEPARATOR.fullmatch(
            pending[0][1].strip("\r\n").removeprefix(_BOM)
        ):  # "sep=;", for a program
            delimiter, pending, quotes, size = told[1], [], 0, 0
            continue
        if delimiter is None or (delimiter == "\t" and not begun and "\t" not in pending[0][1]):
            delimiter = delimiter_of(pending[0][1])
        begun = True
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
    return Row(line=number, raw=as_bytes(named), cells=named, short=len(cells) < len(header))
