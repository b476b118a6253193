"""Every document as received: its facts, and its text with the words marked."""

from __future__ import annotations

from markupsafe import Markup
from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.backing import copied_from
from twosource.dossier.days import day
from twosource.dossier.index import Index
from twosource.dossier.marks import marked
from twosource.dossier.shown import language_tag, shortened, web_address
from twosource.dossier.words import BASES, number
from twosource.record import Document


class DocumentView(Struct, frozen=True, kw_only=True):
    """One document as received, its text with the words marked."""

    anchor: str
    cell: str
    title: str
    outlet: str | None
    byline: str | None
    published: str
    basis: str
    disagrees: str | None
    opens: str | None
    bounds: str | None
    origin: str
    url: str | None
    link: str | None
    sha256: str
    size: str
    media_type: str
    language: str | None
    lang: str | None
    credits: tuple[str, ...]
    copy: tuple[str, str, str | None] | None
    unread: str | None
    event: tuple[str, str] | None
    text: Markup
    findings: int


def document_view(index: Index, document: Document) -> DocumentView:
    """A document with its marks."""
    findings = index.findings.get(document.id, [])
    has_title = bool(document.title) and document.text.startswith(f"{document.title}\n")
    text = marked(
        document.text,
        findings,
        furniture=document.furniture,
        headline=len(document.title or "") if has_title else 0,
    )
    published = document.published
    main = index.events.get(document.main_event or "")
    target = anchors.finding("d", document.id)
    outer = [edge for edge in (published.earliest, published.latest) if edge]
    return DocumentView(
        anchor=anchors.name("d", document.id),
        cell=anchors.cell(target),
        title=shortened(document.title or "", 160) or index.document_name(document.id),
        outlet=shortened(document.outlet, 120) if document.outlet else None,
        byline=document.byline,
        published=day(published.value) if published.value else "undated",
        basis=BASES[published.basis],
        disagrees=day(published.disagrees_with) if published.disagrees_with else None,
        opens=f"#{anchors.words(target)}" if published.evidence is not None else None,
        bounds=f"not before {day(outer[0])}" if outer and published.value is None else None,
        origin=document.origin,
        url=document.url,
        link=web_address(document.url),
        sha256=document.sha256,
        size=f"{number(document.bytes)} bytes",
        media_type=document.media_type,
        language=document.language,
        lang=language_tag(document.language),
        credits=document.credits,
        copy=copied_from(index, document),
        unread=document.unread,
        event=(anchors.name("e", main.id), main.title) if main is not None else None,
        text=text,
        findings=len(findings),
    )
