"""What a store holds, for tests: read and changed behind its back; and news to be kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from twosource.pipeline.store import FILE

NEWS = (
    "IDLIB, July {day}, 2016 - At least {n} people were killed in a bombing on Monday, the governor said.\n"
)
Entry = tuple[bytes, int, bytes, bytes, bytes]  # key, last use, checksums, what everybody needs, the rest


def entries(keep: Path) -> list[Entry]:
    """What is kept, by key."""
    with closing(sqlite3.connect(keep / FILE)) as kept:
        return kept.execute("SELECT * FROM kept ORDER BY key").fetchall()


def write(keep: Path, *changed: Entry) -> None:
    """Put entries in the place of those of their keys."""
    with closing(sqlite3.connect(keep / FILE)) as kept, kept:
        kept.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", changed)


def delete(keep: Path, key: bytes) -> None:
    with closing(sqlite3.connect(keep / FILE)) as kept, kept:
        kept.execute("DELETE FROM kept WHERE key = ?", (key,))


def well_made(entry: Entry, data: bytes, more: bytes) -> Entry:
    """An entry of other bytes, with the checksums of these."""
    key = entry[0].hex().encode()
    return entry[0], entry[1], b"".join(sha256(key + part).digest() for part in (data, more)), data, more
