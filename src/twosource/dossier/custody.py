"""Who rests on whom, which text copies which, and every document as received."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from markupsafe import Markup

from twosource.dossier import anchors
from twosource.dossier.days import day
from twosource.dossier.index import Index
from twosource.dossier.marks import marked
from twosource.dossier.shown import language_tag, shortened, web_address
from twosource.dossier.words import BASES, MEASURES, POSITIONS, number, plain, said
from twosource.record import Document, Source

MOST_LINKS = 12  # links in one cell of the table of sources; the rest is a number


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """One source: what it backs and which documents cite it."""

    name: str
    aliases: str
    kind: str
    grade: str
    backs: tuple[tuple[str, str], ...]
    backs_more: int
    documents: tuple[tuple[str, str], ...]
    documents_more: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
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


def source_views(index: Index) -> tuple[SourceView, ...]:
    """The sources that something rests on, the most cited first."""
    backs: dict[str, dict[str, str]] = defaultdict(dict)
    cited: dict[str, dict[str, None]] = defaultdict(dict)
    for figure in index.record.figures:
        for place, seen in enumerate(figure.observations):
            for source in {seen.source, seen.origin} - {None}:
                target = anchors.cell(anchors.finding("f", figure.id, place))
                backs[str(source)][target] = f"{MEASURES[figure.measure]}: {said(seen)}"
                cited[str(source)][seen.document] = None
    for statement in index.record.statements:
        if statement.source is not None:
            target = anchors.cell(anchors.finding("c", statement.id))
            content = shortened(statement.content, 50)
            backs[statement.source][target] = f"{POSITIONS[statement.stance].lower()}: {content}"
            cited[statement.source][statement.document] = None
    views = (
        _source(index, source, backs[source.id], list(cited[source.id])) for source in index.record.sources
    )
    return tuple(sorted(views, key=lambda view: (-view.count, -len(view.backs), view.name)))


def _source(index: Index, source: Source, backs: dict[str, str], cited: list[str]) -> SourceView:
    return SourceView(
        name=shortened(source.name, 120),
        aliases=shortened("; ".join(source.aliases), 160),
        kind=plain(source.kind),
        grade=source.grade,
        backs=tuple(backs.items())[:MOST_LINKS],
        backs_more=max(len(backs) - MOST_LINKS, 0),
        documents=tuple((anchors.name("d", d), index.document_name(d)) for d in cited[:MOST_LINKS]),
        documents_more=max(len(cited) - MOST_LINKS, 0),
        count=len(cited),
    )


def credit_views(index: Index) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Each agency that documents credit, with those documents."""
    crediting: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for document in index.record.documents:
        for credit in dict.fromkeys(document.credits):
            crediting[credit].append((anchors.name("d", document.id), index.document_name(document.id)))
    return tuple(
        sorted(((c, tuple(d)) for c, d in crediting.items()), key=lambda row: (-len(row[1]), row[0]))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One document of a family of copies."""

    anchor: str
    name: str
    copy: tuple[str, str, str | None] | None


def lineage_views(index: Index) -> tuple[tuple[Copy, ...], ...]:
    """Texts that are copies or rewrites of one another, largest family first."""
    families: dict[str, list[Document]] = defaultdict(list)
    for document in index.record.documents:
        families[document.lineage].append(document)
    several = sorted(
        (family for family in families.values() if len(family) > 1), key=lambda family: -len(family)
    )
    return tuple(tuple(_copied(index, document) for document in family) for family in several)


def _copied(index: Index, document: Document) -> Copy:
    name = index.document_name(document.id)
    return Copy(anchor=anchors.name("d", document.id), name=name, copy=_copy(index, document))


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
        copy=_copy(index, document),
        unread=document.unread,
        event=(anchors.name("e", main.id), main.title) if main is not None else None,
        text=text,
        findings=len(findings),
    )


def _copy(index: Index, document: Document) -> tuple[str, str, str | None] | None:
    if document.copy_of is None:
        return None
    share = f"{document.overlap:.0%}" if document.overlap is not None else None
    return anchors.name("d", document.copy_of), index.document_name(document.copy_of), share
