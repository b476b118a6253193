"""Documents: every report as received, with where it stands among the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.findings.article import CleanArticle, DatedArticle
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.reconcile.published import Issue, unread_issue
from twosource.record import Document, Story


def documents(
    readings: Mapping[str, Reading],
    lineages: Mapping[str, Lineage],
    links: Links,
    *,
    issues: Mapping[str, Issue],
    stories: Sequence[Story],
    unread: Sequence[DatedArticle],
) -> tuple[Document, ...]:
    """The documents of the record by origin: those that were read and those that are only listed."""
    story_of = {d: story.id for story in stories for d in story.documents}
    found = [
        _document(
            reading.parsed.dated.clean,
            issues[document],
            lineages.get(document, Lineage(lineage=document)),
            credits=reading.credits,
            story=story_of.get(document),
            main_event=None
            if reading.main_event is None
            else f"e{links.group_of[document, reading.main_event] + 1}",
        )
        for document, reading in readings.items()
    ]
    for article in unread:
        whole = article.clean.article
        lineage = lineages.get(whole.id, Lineage(lineage=whole.id))
        found.append(_document(article.clean, unread_issue(article), lineage))
    return tuple(sorted(found, key=lambda d: (d.origin, d.id)))


def _document(
    clean: CleanArticle,
    issue: Issue,
    lineage: Lineage,
    *,
    credits: tuple[str, ...] = (),
    story: str | None = None,
    main_event: str | None = None,
) -> Document:
    article = clean.article
    return Document(
        id=article.id,
        origin=article.origin,
        sha256=article.sha256,
        media_type=article.media_type,
        bytes=article.size,
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        byline=article.byline,
        language=article.language,
        text=article.text,
        furniture=tuple((f.start, f.end) for f in clean.furniture),
        published=issue.published,
        credits=credits,
        lineage=lineage.lineage,
        copy_of=lineage.copy_of,
        overlap=lineage.overlap,
        story=story,
        main_event=main_event,
        unread=article.unread,
    )
