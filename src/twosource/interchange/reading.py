"""A record from a file: every cell has its type and every offset lies in its text, or the fault is named."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from twosource.errors import RecordError
from twosource.interchange.soundness import faults
from twosource.record import FORMAT, VERSION, Record

T = TypeVar("T")


class _Envelope(msgspec.Struct):
    """The two fields that say what the rest is."""

    format: str
    version: int


class _Tables(msgspec.Struct):
    """Every table is there: one that is missing is a fault, one that is empty says that there is nothing."""

    documents: msgspec.Raw
    stories: msgspec.Raw
    sources: msgspec.Raw
    actors: msgspec.Raw
    places: msgspec.Raw
    events: msgspec.Raw
    figures: msgspec.Raw
    statements: msgspec.Raw
    conflicts: msgspec.Raw
    timeline: msgspec.Raw
    dropped: msgspec.Raw


def read_record(path: str | Path) -> Record:
    """The record that a file holds.

    A RecordError names the fault: the file cannot be read, is no record, is of another version, or points
    outside itself.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise RecordError(f"{path}: {error.strerror or error}") from error
    return record_from(data, name=str(path))


def record_from(data: bytes, *, name: str = "record") -> Record:
    """The record that JSON bytes hold; `name` is what a RecordError reports a fault under."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    _check_envelope(_decoded(data, _Envelope, name), name)
    _decoded(data, _Tables, name)
    record = _decoded(data, Record, name)
    for fault in faults(record):
        raise RecordError(f"{name}: not a record: {fault}")
    return record


def _decoded(data: bytes, kind: type[T], name: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise RecordError(f"{name}: not a record: {error}") from error


def _check_envelope(envelope: _Envelope, name: str) -> None:
    if envelope.format != FORMAT:
        raise RecordError(f"{name}: not a record: `$.format` is {envelope.format[:80]!r}, not {FORMAT!r}")
    if envelope.version != VERSION:
        raise RecordError(
            f"{name}: a record of version {envelope.version}; this program reads version {VERSION}"
        )
