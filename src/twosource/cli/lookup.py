"""Looking up: everything in a record by its id, and the words of a document with the sentence around them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from twosource.errors import UsageError
from twosource.record import (
    Actor,
    Conflict,
    Document,
    Event,
    Figure,
    Place,
    Record,
    Source,
    Statement,
    Story,
)

Item: TypeAlias = Event | Figure | Statement | Conflict | Source | Document | Story | Actor | Place
CONTEXT = 300  # characters on either side, at most, where a sentence has no end in sight
_SENTENCE_END = re.compile(r"""[.!?…]["”’»)\]]*\s|\n""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of a document, where they stand, and the sentence around them."""

    said: str  # what the words are quoted for
    document: str
    origin: str
    start: int
    end: int
    before: str
    words: str
    after: str


class Lookup:
    """A record by its ids."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """Every item of the record by its id."""
        record = self.record
        tables: tuple[tuple[Item, ...], ...] = (
            record.places, record.actors, record.stories, record.documents, record.sources,
            record.conflicts, record.statements, record.figures, record.events,
        )  # fmt: skip
        return {item.id: item for table in tables for item in table}

    def find(self, identifier: str) -> Item:
        """The item of that id, or the only one whose id or origin begins so."""
        if identifier in self.items:
            return self.items[identifier]
        found = [item for key, item in self.items.items() if key.startswith(identifier)]
        found = found or [doc for doc in self.record.documents if doc.origin == identifier]
        if len(found) == 1 and identifier:
            return found[0]
        raise UsageError(self._why_not(identifier, [item.id for item in found]))

    def event(self, identifier: str) -> Event:
        """The event of that id."""
        found = self.find(identifier)
        if not isinstance(found, Event):
            raise UsageError(f"{found.id} is no event. Try: twosource explain RECORD {found.id}")
        return found

    def title(self, event: str | None) -> str:
        """The title of an event, by its id."""
        found = self.items.get(event or "")
        return found.title if isinstance(found, Event) else "—"

    def origin(self, origin: str) -> str:
        """Whom a finding goes back to: a source by its name, else the text that nobody else is cited in."""
        found = self.items.get(origin)
        return found.name if isinstance(found, Source) else f"the report's own word ({origin})"

    def place(self, place: str | None) -> Place | None:
        """A place, by its id."""
        found = self.items.get(place or "")
        return found if isinstance(found, Place) else None

    def document(self, document: str) -> Document:
        """A document, by its id."""
        found = self.items.get(document)
        if not isinstance(found, Document):
            raise UsageError(f"There is no document {document!r} in this record.")
        return found

    def quote(self, said: str, document: str, start: int, end: int) -> Quote:
        """The words at an offset, with the sentence around them."""
        of = self.document(document)
        first, last = sentence_around(of.text, start, end)
        return Quote(
            said=said,
            document=document,
            origin=of.origin,
            start=start,
            end=end,
            before=of.text[first:start],
            words=of.text[start:end],
            after=of.text[end:last],
        )

    def _why_not(self, identifier: str, several: list[str]) -> str:
        if several:
            shown = ", ".join(several[:5]) + (", …" if len(several) > 5 else "")
            return f"{identifier!r} is the beginning of {len(several)} ids: {shown}. Write more of it."
        near = difflib.get_close_matches(identifier, self.items, n=1)
        hint = f"Did you mean {near[0]!r}?" if near else "`twosource show RECORD` lists the ids."
        return f"There is no {identifier!r} in this record. {hint}"


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a range of text begins and ends."""
    first = max(0, start - CONTEXT)
    for found in _SENTENCE_END.finditer(text, first, start):
        first = found.end()
    last = min(len(text), end + CONTEXT)
    found_end = _SENTENCE_END.search(text, max(start, end - 1), last)
    if found_end:
        last = max(end, found_end.start() + len(found_end.group().rstrip()))
    return first, last
