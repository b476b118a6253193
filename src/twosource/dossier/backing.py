"""Who rests on whom: what each source backs, who credits which agency, which text copies which."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.index import Index
from twosource.dossier.shown import shortened
from twosource.dossier.words import MEASURES, POSITIONS, counted, plain, said
from twosource.record import Document, Source

MOST_LINKS = 12  # links in one cell of the table of sources; the rest is a number
Papers = tuple[tuple[str, tuple[str, ...]], ...]


class SourceView(Struct, frozen=True, kw_only=True):
    """One source: what it backs and which documents cite it."""

    name: str
    aliases: str
    kind: str
    grade: str
    sum: str
    backs: tuple[tuple[str, str], ...]
    backs_more: int
    papers: Papers
    papers_more: int
    count: int


@dataclass(frozen=True, slots=True)
class _Backing:
    """What rests on one source: labels by cell, how many of each kind, and the documents in order."""

    cells: dict[str, str]
    kinds: Counter[str]
    papers: dict[str, None]


def source_views(index: Index) -> tuple[SourceView, ...]:
    """The sources, the most cited first."""
    backing: dict[str, _Backing] = defaultdict(lambda: _Backing({}, Counter(), {}))
    for figure in index.record.figures:
        for place, seen in enumerate(figure.observations):
            for source in dict.fromkeys(one for one in (seen.source, seen.origin) if one is not None):
                backing[source].cells[anchors.cell(anchors.finding("f", figure.id, place))] = (
                    f"{MEASURES[figure.measure]}: {said(seen)}"
                )
                backing[source].kinds["number"] += 1
                backing[source].papers[seen.document] = None
    for statement in index.record.statements:
        if statement.source is not None:
            label = f"{POSITIONS[statement.stance].lower()}: {shortened(statement.content, 50)}"
            found = backing[statement.source]
            found.cells[anchors.cell(anchors.finding("c", statement.id))] = label
            found.kinds["statement"] += 1
            found.papers[statement.document] = None
    views = (_source(index, source, backing[source.id]) for source in index.record.sources)
    return tuple(sorted(views, key=lambda view: (-view.count, -len(view.backs), view.name)))


def _source(index: Index, source: Source, backing: _Backing) -> SourceView:
    papers = list(backing.papers)
    return SourceView(
        name=shortened(source.name, 120),
        aliases=shortened("; ".join(source.aliases), 160),
        kind=plain(source.kind),
        grade=source.grade,
        sum=", ".join(counted(backing.kinds[kind], kind) for kind in backing.kinds),
        backs=tuple(backing.cells.items())[:MOST_LINKS],
        backs_more=max(len(backing.cells) - MOST_LINKS, 0),
        papers=_papers(index, papers[:MOST_LINKS]),
        papers_more=max(len(papers) - MOST_LINKS, 0),
        count=len(papers),
    )


def _papers(index: Index, documents: Iterable[str]) -> Papers:
    """Documents by the name they go by, with a link to each."""
    named: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        named[index.document_name(document)].append(anchors.name("d", document))
    return tuple((name, tuple(links)) for name, links in named.items())


def credit_views(index: Index) -> tuple[tuple[str, Papers], ...]:
    """Each agency that documents credit, with those documents, the most credited first."""
    crediting: dict[str, list[str]] = defaultdict(list)
    for document in index.record.documents:
        for credit in dict.fromkeys(document.credits):
            crediting[credit].append(document.id)
    order = sorted(crediting.items(), key=lambda row: (-len(row[1]), row[0]))
    return tuple((credit, _papers(index, documents)) for credit, documents in order)


class Copy(Struct, frozen=True, kw_only=True):
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
    return Copy(anchor=anchors.name("d", document.id), name=name, copy=copied_from(index, document))


def copied_from(index: Index, document: Document) -> tuple[str, str, str | None] | None:
    """The document that another one copies, and the share of its text that is found there."""
    if document.copy_of is None:
        return None
    share = f"{document.overlap:.0%}" if document.overlap is not None else None
    return anchors.name("d", document.copy_of), index.document_name(document.copy_of), share
