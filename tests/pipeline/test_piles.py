"""Piles: the order of the input has no influence, and the same bytes count once."""

from __future__ import annotations

from twosource.findings.article import Article, CleanArticle, DatedArticle, Dropped, Publication
from twosource.pipeline.piles import CHUNK, Intake, Outcomes
from twosource.pipeline.shapes import Unwatched, Worked


def article(origin: str, name: str | None = None) -> Article:
    name = name or origin
    return Article(id=name, origin=origin, sha256=name, media_type="text/plain", size=1, text=name)


def listed(origin: str) -> DatedArticle:
    clean = CleanArticle(article=article(origin), furniture=())
    return DatedArticle(clean=clean, published=Publication(value=None, basis="none"), times=())


def test_what_became_of_articles_is_told_in_the_order_of_their_origins() -> None:
    worked = [Worked(outcomes=(listed(origin),), seconds=()) for origin in "cab"]
    outcomes = Outcomes.of(worked, Unwatched())
    assert [each.clean.article.origin for each in outcomes.unread] == ["a", "b", "c"]


def test_what_is_no_article_is_put_aside() -> None:
    intake = Intake()
    aside = [Dropped(origin=origin, stage="ingest", reason="r") for origin in "ba"]
    assert list(intake.chunks([aside[0], article("c"), aside[1]])) == [(article("c"),)]
    assert intake.dropped == aside[::-1]


def test_the_same_bytes_count_once_and_the_second_says_so() -> None:
    intake = Intake()
    assert list(intake.chunks([article("a", "same"), article("b", "same")])) == [(article("a", "same"),)]
    assert intake.articles == 1
    assert intake.dropped == [Dropped(origin="b", stage="ingest", reason="the same bytes as a")]


def test_articles_go_on_in_chunks_as_they_come() -> None:
    articles = [article(f"{number:03}") for number in range(2 * CHUNK + 1)]
    coming = iter(articles)
    chunks = Intake().chunks(coming)
    assert next(chunks) == tuple(articles[:CHUNK])
    assert next(coming) == articles[CHUNK]
    assert [len(chunk) for chunk in chunks] == [CHUNK]
