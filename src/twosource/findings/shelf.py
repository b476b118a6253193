"""Shelf: where a room keeps what it found in a page or in a part of a pile, for the next build."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec

T = TypeVar("T")


class Shelf(Protocol):
    """Bytes by the hash of all that they follow from; whoever takes them checks that they can be true."""

    def name(self, document: str) -> str:
        """The hash of an article of the pile, and of this program: all that its reading follows from."""

    def get(self, key: str) -> bytes | None:
        """What was put under a key, by this build or an earlier one, if it is whole."""

    def put(self, key: str, data: bytes) -> None:
        """Keep it for the next build."""


class Pages(Protocol):
    """What was found in web pages, by their kind and their bytes: fields as text, the body among them."""

    def get(self, kind: str, page: bytes) -> dict[str, str] | None:
        """What an earlier build found in a page, if it is whole."""

    def put(self, kind: str, page: bytes, values: dict[str, str]) -> None:
        """Keep it for the next build."""


def from_shelf(shelf: Shelf | None, key: str, restored: Callable[[bytes], T | None]) -> T | None:
    """What lies under a key, made of its bytes; None where nothing does or it cannot be true."""
    data = None if shelf is None else shelf.get(key)
    if data is None:
        return None
    try:
        return restored(data)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None
