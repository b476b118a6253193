"""Archives: what is packed is read as if it lay unpacked in a folder of that name."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

from twosource.ingest.received import Reading, dropped

ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_PACKED: tuple[tuple[bytes, tuple[str, ...], Callable[[BinaryIO], object]], ...] = (
    (b"\x1f\x8b", (".gz",), gzip.open),
    (b"BZh", (".bz2",), bz2.open),
    (b"\xfd7zXZ\x00", (".xz",), lzma.open),
)
_DOCUMENTS = {
    "xl/": "an Excel workbook; save it as CSV",
    "ppt/": "a PowerPoint presentation",
    "META-INF/container.xml": "an EPUB book",
    "mimetype": "an OpenDocument file; save it as text or CSV",
}
_BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile)
# What zipfile makes of passwords and the like.
_UNKNOWN = (ValueError, RuntimeError, NotImplementedError, KeyError)
Read = Callable[[str, str, BinaryIO], Iterator[Reading]]


def is_zip(head: bytes) -> bool:
    """Whether the first bytes are those of a ZIP archive."""
    return head.startswith((ZIP, _EMPTY_ZIP))


def unpacked(path: str, head: bytes, stream: BinaryIO) -> tuple[str, BinaryIO] | None:
    """The name and the stream of what is packed alone; None where it is not packed."""
    for begins, endings, opened in _PACKED:
        if head.startswith(begins):
            name = next((path[: -len(end)] for end in endings if path.lower().endswith(end)), path)
            return name, cast(BinaryIO, opened(stream))
    return None


def members(origin: str, stream: BinaryIO, read: Read, most: int) -> Iterator[Reading]:
    """Read every file of an archive of at most so many bytes unpacked, by name.

    What the system of its maker left there is passed over.
    """
    try:
        archive = zipfile.ZipFile(stream)
    except (*_BROKEN, *_UNKNOWN) as error:
        yield dropped(origin, f"not text: a ZIP archive or office document that cannot be read: {error}")
        return
    with archive:
        files = [each for each in archive.infolist() if not each.is_dir()]
        size = sum(each.file_size for each in files)
        shown = sorted((each for each in files if not _is_hidden(each.filename)), key=_by_name)
        if kind := _document(files):
            yield dropped(origin, f"not text: {kind}")
        elif size > most:
            yield dropped(origin, f"too large: {size} bytes unpacked, the limit is {most}")
        elif not shown:
            yield dropped(origin, "archive without files")
        else:
            for each in shown:
                yield from _member(f"{origin}/{each.filename}", archive, each, read)


def guarded(at: str, readings: Iterator[Reading]) -> Iterator[Reading]:
    """The documents of what is packed, as far as it can be unpacked."""
    try:
        yield from readings
    except _BROKEN as error:
        yield dropped(at, f"cannot be unpacked: {error or type(error).__name__}")


def _member(at: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, read: Read) -> Iterator[Reading]:
    try:
        stream = archive.open(member)
    except (*_BROKEN, *_UNKNOWN) as error:
        why = "it is encrypted" if member.flag_bits & 1 else str(error)
        yield dropped(at, f"cannot be unpacked: {why}")
        return
    with stream:
        yield from guarded(at, read(at, at, cast(BinaryIO, stream)))


def _document(files: list[zipfile.ZipInfo]) -> str | None:
    """What an archive is that an office program wrote."""
    names = [each.filename for each in files]
    return next(
        (what for begins, what in _DOCUMENTS.items() if any(n.startswith(begins) for n in names)), None
    )


def _by_name(member: zipfile.ZipInfo) -> tuple[str, int]:
    return member.filename, member.header_offset


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.replace("\\", "/").split("/"))
