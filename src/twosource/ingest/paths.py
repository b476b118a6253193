"""Finding files: paths, folders and globs become files in an order that no file system decides."""

# Names stay as they were typed ("./a"), which a Path would tidy away.
# ruff: noqa: PTH112, PTH114, PTH116, PTH118, PTH120, PTH207, PTH208

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from twosource.errors import UsageError
from twosource.findings.article import Dropped
from twosource.ingest.received import dropped

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A file to read: how the record names it, and where it lies."""

    origin: str
    path: str


def checked(inputs: Sequence[str | Path]) -> list[str]:
    """Return the inputs as text; raise UsageError where none can be meant."""
    if isinstance(inputs, (str, Path)):
        raise UsageError("The inputs are one path. Hand over a list: ingest([path]).")
    names = [os.fspath(name) for name in inputs]
    if not names:
        raise UsageError("No input is given. Name files, folders, globs, or - for standard input.")
    if not all(names):
        raise UsageError("An input is an empty name. For this folder, write a dot.")
    return names


def find(names: Sequence[str]) -> list[Found | Dropped]:
    """Return every file that the names lead to, sorted by origin, each real file once."""
    everything = {one for name in set(names) for one in _named(name)}
    return list(_once(sorted(everything, key=lambda one: (one.origin, repr(one)))))


def origin_of(path: str) -> str:
    """Return a path as the record names it: forward slashes, and always text."""
    posix = path.replace(os.sep, "/")
    return os.fsencode(posix).decode("utf-8", "backslashreplace")


def _once(everything: list[Found | Dropped]) -> Iterator[Found | Dropped]:
    """Keep each real file under the first of its names; the same name twice is one file."""
    seen: dict[str, str] = {}
    for one in everything:
        if isinstance(one, Dropped) or one.origin == STANDARD_INPUT:
            yield one
            continue
        first = seen.get(real := os.path.realpath(one.path))
        if first is None:
            seen[real] = one.origin
            yield one
        elif first != one.origin:
            yield dropped(one.origin, f"same file as {first}")


def _named(name: str) -> Iterator[Found | Dropped]:
    if name == STANDARD_INPUT:
        yield Found(STANDARD_INPUT, STANDARD_INPUT)
    elif not glob.has_magic(name) or os.path.lexists(name):
        yield from _at(name)
    else:
        matches = sorted(glob.glob(name, recursive=True))
        for match in matches:
            yield from _at(match)
        if not matches:
            yield dropped(origin_of(name), "matches no file")


def _at(path: str) -> Iterator[Found | Dropped]:
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        yield dropped(origin_of(path), _why_missing(path, error))
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path)
    elif stat.S_ISREG(mode):
        yield Found(origin_of(path), path)
    else:
        yield dropped(origin_of(path), "not a regular file; pipe it in and name - instead")


def _why_missing(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return "not a path: it holds a NUL character"
    if os.path.islink(path):
        return "broken link or symbolic link loop"
    return f"cannot be opened: {error.strerror or type(error).__name__}"


def _folder(path: str) -> Iterator[Found | Dropped]:
    found = list(_walk(path, {os.path.realpath(path): origin_of(path)}))
    yield from found
    if not found:
        yield dropped(origin_of(path), "folder without files")


def _walk(folder: str, entered: dict[str, str]) -> Iterator[Found | Dropped]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield dropped(origin_of(folder), f"folder cannot be read: {error.strerror}")
        return
    for name in names:
        path = os.path.join(folder, name)
        if name.startswith("."):
            continue
        if os.path.isdir(path):
            yield from _enter(path, entered)
        else:
            yield from _at(path)


def _enter(path: str, entered: dict[str, str]) -> Iterator[Found | Dropped]:
    real = os.path.realpath(path)
    if real in entered:
        kind = "symbolic link loop" if _above(real, path) else "same folder"
        yield dropped(origin_of(path), f"{kind}: leads to {entered[real]}")
        return
    entered[real] = origin_of(path)
    yield from _walk(path, entered)


def _above(real: str, path: str) -> bool:
    """Whether `real` is a folder that `path` lies in."""
    inside = os.path.join(os.path.realpath(os.path.dirname(path)), "")
    return inside.startswith(os.path.join(real, ""))
