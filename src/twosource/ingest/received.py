"""What a reader hands over: one document's bytes with the fields its container gave it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from twosource.findings.article import Dropped

STAGE = "ingest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One document before it is an article.

    `raw` are the bytes that the id is made of; `values` holds what was found under the seven nouns
    of `fields.NOUNS`, "text" always among them.
    """

    origin: str
    media_type: str
    raw: bytes
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table or one JSON object, as received; `line` is where it begins in its file."""

    line: int
    raw: bytes
    cells: Mapping[str, object]
    short: bool = False  # it has fewer cells than there are columns


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that cannot be read, and why."""

    line: int
    reason: str


def as_bytes(values: Mapping[str, object]) -> bytes:
    """What stands for the bytes of a document that has none of its own: its fields, in a fixed order."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace")


Reading: TypeAlias = Received | Dropped


def dropped(origin: str, reason: str) -> Dropped:
    """State that something was not read."""
    return Dropped(origin=origin, stage=STAGE, reason=reason)


class Name:
    """Names the documents of one file: by their id, and by their number where that is taken."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._taken: set[str] = set()

    def __call__(self, known: str | None, number: int) -> str:
        """Name the document of this id, or of none, by its line or its place among the items."""
        at = f"{self._origin}#{known or number}"
        at = at if at not in self._taken else f"{at}.line-{number}"
        self._taken.add(at)
        return at
