"""Store: bytes by the hash of what they answer, each whole or not there, in one database of a folder."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

from twosource.errors import UsageError

FILE: Final = "kept-1.sqlite"  # within the folder that is named: nothing beside it is ever touched
LARGEST: Final = 64_000_000  # bytes of one entry; more was not written by this program
MOST_BYTES: Final = 6_000_000_000  # of the database; beyond it the entries that were not used for longest go
LEFT_BYTES: Final = 4_500_000_000  # after that
_LATELY: Final = 3600  # seconds; an entry that was used as lately need not be marked again
_TOGETHER: Final = 4_000_000  # bytes that wait to be written in one go
_PATIENCE: Final = 10.0  # seconds for another process that is writing
_SCHEMA: Final = "CREATE TABLE kept (key BLOB PRIMARY KEY, used INTEGER, sums BLOB, data BLOB, more BLOB)"
_TABLES: Final = [("kept", _SCHEMA), ("sqlite_autoindex_kept_1", None)]
_SETTINGS: Final = (
    "PRAGMA trusted_schema = OFF",  # a file can be anybody's
    "PRAGMA cell_size_check = ON",
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA journal_mode = TRUNCATE",  # works on every file system, and undoes what is broken off
    "PRAGMA synchronous = OFF",  # what a loss of power damages is made again
    "PRAGMA cache_size = -16000",  # KiB
)
_BROKEN: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SUM: Final = 32  # bytes of a checksum


class Damaged(Exception):
    """An entry that is kept is broken, cut short or not of this program."""


class Store:
    """Bytes by key, of two parts, of which the second is read only when it is asked for.

    Several processes may use one folder at a time: all would write the same bytes. What waits is written by
    `flush`. A key is 64 hexadecimal digits. An entry goes with the checksums of its parts; one that is
    damaged is as good as none, and is written anew; so is a database that is none.
    """

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES, left_bytes: int = LEFT_BYTES) -> None:
        self._folder, self._most_bytes, self._left_bytes = folder, most_bytes, left_bytes
        self._opened: sqlite3.Connection | None = None
        self._waiting: dict[str, tuple[bytes, bytes]] = {}
        self._size = 0  # of what waits
        self._used: set[str] = set()

    def check(self) -> None:
        """Raise UsageError where the folder cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder):
                pass
        except OSError as error:
            raise UsageError(
                f"The folder for readings {self._folder} cannot be written: {error.strerror}. "
                "Name another one with --keep."
            ) from None

    def get(self, key: str) -> bytes | None:
        """The first part of what is kept under a key, else None; raise Damaged where it is not whole."""
        found = self.several([key])
        if key in found and found[key] is None:
            raise Damaged
        return found.get(key)

    def several(self, keys: Sequence[str]) -> dict[str, bytes | None]:
        """The first parts of what is kept under some keys, where anything is; None where it is not whole."""
        found: dict[str, bytes | None] = {k: self._waiting[k][0] for k in keys if k in self._waiting}
        asked = [bytes.fromhex(key) for key in keys if key not in found]
        places = ",".join("?" * len(asked))
        try:
            rows = self._rows(f"SELECT key, used, sums, data FROM kept WHERE key IN ({places})", *asked)
        except Damaged:
            return dict.fromkeys(keys)
        now = time.time()
        for name, used, sums, data in rows:
            key = name.hex()
            found[key] = data if _is_whole(key, sums, 0, data) else None
            if not isinstance(used, int) or abs(now - used) > _LATELY:
                self._used.add(key)
        return found

    def more(self, key: str) -> bytes:
        """The second part of what is kept under a key; raise Damaged where it is not there or not whole."""
        if key in self._waiting:
            return self._waiting[key][1]
        found = self._row("SELECT sums, more FROM kept WHERE key = ?", bytes.fromhex(key))
        if found is None or not _is_whole(key, found[0], 1, found[1]):
            raise Damaged
        return cast(bytes, found[1])

    def put(self, key: str, data: bytes, more: bytes = b"") -> None:
        """Keep bytes whole or not at all; where they cannot be written they are made again next time."""
        if max(len(data), len(more)) < LARGEST // 2:  # a row has room for both
            self._waiting[key] = (data, more)
            self._size += len(data) + len(more)
            if self._size > _TOGETHER:
                self.flush()

    def flush(self) -> None:
        """Write what waits."""
        now = int(time.time())
        rows = [
            (bytes.fromhex(key), now, _checksum(key, data) + _checksum(key, more), data, more)
            for key, (data, more) in self._waiting.items()
        ]
        used = [(now, bytes.fromhex(key)) for key in self._used - self._waiting.keys()]
        self._waiting, self._size, self._used = {}, 0, set()
        if rows or used:
            self._write(
                ("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", rows),
                ("UPDATE kept SET used = ? WHERE key = ?", used),
            )

    def prune(self) -> None:
        """Delete what was not used for longest, where there is too much."""
        self.flush()
        pages = [self._row(f"PRAGMA {what}") for what in ("page_count", "freelist_count", "page_size")]
        of_all, free, size = [int(found[0]) if found else 0 for found in pages]
        if (of_all - free) * size <= self._most_bytes:
            return
        kept, beyond = 0, []
        found = self._rows("SELECT key, length(data) + length(more) FROM kept ORDER BY used DESC, key")
        for key, length in found:
            kept += length or 0
            if kept > self._left_bytes:
                beyond.append((key,))
        self._write(("DELETE FROM kept WHERE key = ?", beyond))
        with suppress(sqlite3.Error):  # they are gone, though the file is as large as before
            self._connection().executescript("PRAGMA incremental_vacuum")

    def close(self) -> None:
        """Write what waits, and let go of the database."""
        self.flush()
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _row(self, question: str, *values: bytes) -> tuple[Any, ...] | None:
        found = self._rows(question, *values)
        return found[0] if found else None

    def _rows(self, question: str, *values: bytes) -> list[tuple[Any, ...]]:
        """All answers at once, so that nobody waits until the last is asked for; none where it is busy."""
        try:
            return self._connection().execute(question, values).fetchall()
        except sqlite3.OperationalError:
            return []
        except sqlite3.Error as error:
            self._give_up(error)
            raise Damaged from None

    def _write(self, *changes: tuple[str, Sequence[tuple[Any, ...]]]) -> None:
        """Make all changes or none."""
        try:
            connection = self._connection()
            with connection:  # rolls back what fails
                connection.execute("BEGIN IMMEDIATE")
                for change, rows in changes:
                    connection.executemany(change, rows)
        except sqlite3.Error as error:
            self._give_up(error)

    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            try:
                self._opened = _opened(self._folder / FILE)
            except sqlite3.Error as error:
                self._give_up(error)
                self._opened = _opened(self._folder / FILE)
        return self._opened

    def _give_up(self, error: sqlite3.Error) -> None:
        """Delete a database that is none; one that is busy, full or out of reach stays."""
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB)  # of our own errors
        if code & 0xFF in _BROKEN:
            if self._opened is not None:
                self._opened.close()
                self._opened = None
            for name in (FILE, f"{FILE}-journal"):
                with suppress(OSError):
                    (self._folder / name).unlink()


def _opened(file: Path) -> sqlite3.Connection:
    """The database of a file, made if there is none; raise sqlite3.Error where it is none of this program."""
    connection = sqlite3.connect(file, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
        tables = "SELECT name, sql FROM sqlite_master ORDER BY name"
        if not connection.execute(tables).fetchall():
            connection.execute(_SCHEMA.replace("TABLE", "TABLE IF NOT EXISTS"))
        if connection.execute(tables).fetchall() != _TABLES:
            raise sqlite3.DatabaseError
    except BaseException:
        connection.close()
        raise
    return connection


def _checksum(key: str, part: bytes) -> bytes:
    found = sha256(key.encode())
    found.update(part)
    return found.digest()


def _is_whole(key: str, sums: object, place: int, part: object) -> bool:
    """Whether a part of an entry is the one of this checksum."""
    if not isinstance(sums, bytes) or not isinstance(part, bytes):
        return False
    return sums[place * _SUM : (place + 1) * _SUM] == _checksum(key, part)
