"""Words of a document as a link that opens them."""

from __future__ import annotations

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.index import Index, Words
from twosource.dossier.shown import language_tag, shortened

_MARKS = "\"“”„«»‹›'‘’ "  # the page sets its own


class Quote(Struct, frozen=True, kw_only=True):
    """A cell that rests on words: where it stands, what it opens, and the words themselves."""

    cell: str
    href: str
    text: str
    lang: str | None
    document: str
    outlet: str


def quote(index: Index, words: Words, target: str, *, limit: int = 140) -> Quote:
    """The words as they stand in their document, on one line, cut where they run long."""
    document = index.documents.get(words.document)
    text = document.text[max(words.start, 0) : words.end] if document is not None else ""
    return Quote(
        cell=anchors.cell(target),
        href=f"#{anchors.words(target)}",
        text=shortened(text, limit).strip(_MARKS) or "the words",
        lang=language_tag(document.language) if document is not None else None,
        document=anchors.name("d", words.document),
        outlet=index.document_name(words.document),
    )
