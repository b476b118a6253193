"""Store: a folder of small files, each whole or not there, named by the hash of what it answers."""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from twosource.errors import UsageError

INSIDE: Final = "readings-1"  # the folder within the folder that is named: nothing beside it is ever touched
ROOMS: Final = "rooms-1"  # the same for what is found in parts of a pile
LARGEST: Final = 64_000_000  # bytes of one file; more was not written by this program
MOST_BYTES: Final = 4_000_000_000  # of all files; beyond it those that were not used for longest go
LEFT_BYTES: Final = 3_000_000_000  # after that
_NAME: Final = re.compile(r"[0-9a-f]{64}\Z")
_BINARY: Final = getattr(os, "O_BINARY", 0)  # of systems that read text otherwise
_LATELY: Final = 3600.0  # seconds; a file that was used as lately need not be marked again
_FOLDERS: Final = 16  # times as many files as begin with one digit: they are named by hashes
_MANY: Final = 64  # files of one beginning that tell how much all are
_STALE: Final = 3600.0  # seconds after which a half-written file is nobody's any more


class Damaged(Exception):
    """A file that is kept is broken, cut short or not of this program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """Bytes by key. Several processes may use one folder at a time: all would write the same bytes.

    A file begins with the hash of what follows; one that is damaged is as good as none, and is written anew.
    """

    folder: Path
    inside: str = INSIDE
    most_bytes: int = MOST_BYTES
    left_bytes: int = LEFT_BYTES

    def check(self) -> None:
        """Raise UsageError where the folder cannot be written."""
        try:
            self._inside.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._inside):
                pass
        except OSError as error:
            raise UsageError(
                f"The folder for readings {self.folder} cannot be written: {error.strerror}. "
                "Name another one with --keep."
            ) from None

    def get(self, key: str) -> bytes | None:
        """The bytes that are kept under a key, else None; raise Damaged where they are not whole."""
        try:  # by its number: a file object takes longer than its file
            stream = os.open(self._file(key), os.O_RDONLY | _BINARY)
        except FileNotFoundError:
            return None
        except OSError:
            raise Damaged from None
        try:
            told = os.fstat(stream)
            if told.st_size > LARGEST:
                raise Damaged
            whole = os.read(stream, told.st_size + 1)
        except OSError:
            raise Damaged from None
        finally:
            os.close(stream)
        data = whole[64:]
        if len(whole) != told.st_size or whole[:64] != sha256(data).hexdigest().encode():
            raise Damaged
        if not -_LATELY < time.time() - told.st_mtime < _LATELY:
            with suppress(OSError):
                os.utime(self._file(key))  # used just now
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes whole or not at all; where they cannot be written they are made again next time."""
        target = Path(self._file(key))
        partial = target.with_name(f"{key}.{os.getpid()}.partial")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(sha256(data).hexdigest().encode() + data)
            partial.replace(target)
        except OSError:
            with suppress(OSError):
                partial.unlink()

    def prune(self) -> None:
        """Delete what was not used for longest, where there is too much, and what was left half-written.

        Of very many files some are weighed first: where all cannot be too much, they are left alone.
        """
        some = list(self._files("0"))
        if len(some) >= _MANY and 2 * _FOLDERS * sum(size for _, size, _ in some) < self.most_bytes:
            return
        files = sorted(self._files(), key=lambda file: -file[0])
        newest = files[0][0] if files else 0.0
        total = sum(size for _, size, _ in files)
        bound = self.left_bytes if total > self.most_bytes else total
        kept = 0
        for used, size, path in files:
            kept += size
            half = path.suffix == ".partial" and newest - used > _STALE
            if kept > bound or half:
                with suppress(OSError):
                    path.unlink()

    def _files(self, beginning: str = "[0-9a-f]") -> Iterator[tuple[float, int, Path]]:
        """Time of last use, size and path of every file that this program wrote, whose name begins so."""
        for folder in sorted(self._inside.glob(f"{beginning}[0-9a-f]")):
            with suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    if _NAME.match(entry.name.partition(".")[0]) and entry.is_file(follow_symlinks=False):
                        told = entry.stat(follow_symlinks=False)
                        yield told.st_mtime, told.st_size, Path(entry.path)

    @property
    def _inside(self) -> Path:
        return self.folder / self.inside

    def _file(self, key: str) -> str:
        return os.path.join(self.folder, self.inside, key[:2], key)  # noqa: PTH118
