"""Checksums: a word as one number, in whatever way words are compared."""

from __future__ import annotations

import zlib
from functools import lru_cache


@lru_cache(maxsize=200_000)  # the words of a pile come back
def checksum(word: str) -> int:
    """The CRC-32 of a word in UTF-8: the same on every machine, and two words in a million share one."""
    return zlib.crc32(word.encode())
