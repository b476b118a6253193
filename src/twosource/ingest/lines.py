"""Lines of a stream, read one at a time; a line over the limit is passed over, not held."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from twosource.ingest.decoding import decode, marked_encoding
from twosource.ingest.received import BadRow

_STEP = 1 << 20


def numbered(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes] | BadRow]:
    """Yield every line with its number, a BadRow for each that is longer than `limit` bytes."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line
            continue
        size = len(line) + _pass_over(stream)
        yield BadRow(line=number, reason=f"too large: {size} bytes, the limit is {limit}")


def _pass_over(stream: BinaryIO) -> int:
    """Read to the end of the line and return how much that was."""
    size = 0
    while piece := stream.readline(_STEP):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def narrowed(stream: BinaryIO, head: bytes, limit: int) -> BinaryIO:
    r"""Return a stream whose line ends are single bytes \n: UTF-16 and UTF-32 become UTF-8."""
    encoding = marked_encoding(head)
    if encoding in (None, "utf-8-sig"):
        if head.count(b"\r") > head.count(b"\n") and b"\r\n" not in head:  # as old spreadsheets end lines
            return io.BytesIO(stream.read(limit).replace(b"\r", b"\n"))
        return stream
    return io.BytesIO(decode(stream.read(limit)).encode("utf-8"))
