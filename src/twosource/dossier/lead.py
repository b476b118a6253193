"""The top of the page: what happened, when, where, to how many, and what is in dispute."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.dossier.days import day, days
from twosource.dossier.happenings import EventView
from twosource.dossier.index import Index
from twosource.dossier.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """What a reader who reads no further has read."""

    heading: str
    event: EventView | None
    basis: str


def lead(index: Index, first: EventView | None) -> Lead:
    """The main happening, and on what pile of reports the page rests."""
    return Lead(
        heading=first.title if first is not None else _nothing(index),
        event=first,
        basis=_basis(index),
    )


def _nothing(index: Index) -> str:
    return "No happening was found in these reports" if index.record.documents else "An empty record"


def _basis(index: Index) -> str:
    """The pile in a sentence: how many reports, of how many outlets, how many of them copies."""
    documents = index.record.documents
    outlets = {document.outlet for document in documents if document.outlet}
    dates = sorted(d.published.value for d in documents if d.published.value)
    copies = sum(document.copy_of is not None for document in documents)
    parts = [counted(len(documents), "document")]
    if outlets:
        parts.append(f"from {counted(len(outlets), 'outlet')}")
    if dates:
        parts.append(f"published {days(dates[0], dates[-1]) if dates[0] != dates[-1] else day(dates[0])}")
    words = " ".join(parts)
    if copies:
        words += f"; {counted(copies, 'is a copy or rewrite', 'are copies or rewrites')} of another"
    return words + "."
