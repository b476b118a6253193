"""Dating: when an article was published, and which days its words mean."""

from __future__ import annotations

from datetime import date

from twosource.dating.published import published
from twosource.dating.times import tag
from twosource.findings.article import CleanArticle, DatedArticle

__all__ = ["date_article", "published", "tag"]


def date_article(clean: CleanArticle) -> DatedArticle:
    """The article's day of publication, then every time expression of its news text."""
    told = published(clean)
    if clean.article.unread is not None:
        return DatedArticle(clean=clean, published=told, times=())
    anchor = date.fromisoformat(told.value) if told.value else None
    return DatedArticle(clean=clean, published=told, times=tag(clean.article.text, clean.news(), anchor))
