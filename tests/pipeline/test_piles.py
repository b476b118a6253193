"""Piles: the order of the input has no influence, and the same bytes count once."""

from __future__ import annotations

from twosource.findings.article import Article, Dropped
from twosource.pipeline.piles import CHUNK, chunks_of, sorted_out


def article(origin: str, name: str | None = None) -> Article:
    name = name or origin
    return Article(id=name, origin=origin, sha256=name, media_type="text/plain", size=1, text=name)


def test_articles_go_on_in_the_order_of_their_origins() -> None:
    articles, dropped = sorted_out(
        [article("c"), article("a"), Dropped(origin="b", stage="ingest", reason="r")]
    )
    assert [each.origin for each in articles] == ["a", "c"]
    assert [each.origin for each in dropped] == ["b"]


def test_the_same_bytes_from_two_places_count_once_and_the_second_says_so() -> None:
    articles, dropped = sorted_out([article("b", "same"), article("a", "same")])
    assert [each.origin for each in articles] == ["a"]
    assert dropped == [Dropped(origin="b", stage="ingest", reason="the same bytes as a")]


def test_chunks_depend_on_the_articles_alone() -> None:
    articles = [article(f"{number:03}") for number in range(2 * CHUNK + 1)]
    assert [len(chunk) for chunk in chunks_of(articles)] == [CHUNK, CHUNK, 1]
    assert [each for chunk in chunks_of(articles) for each in chunk] == articles
