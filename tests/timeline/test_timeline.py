"""Which days matter, and in whose words they are told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from twosource.clean import clean
from twosource.dating import date_article
from twosource.findings.article import Article, DatedArticle
from twosource.findings.groups import Lineage
from twosource.pipeline.timeline import timeline
from twosource.settings import Settings
from twosource.timeline import days_told, headline


def dated(name: str, text: str, day: str | None = "2024-05-16", title: str | None = None) -> DatedArticle:
    whole = f"{title}\n\n{text}" if title else text
    article = Article(
        id=name, origin=f"{name}.txt", sha256="", media_type="text/plain", size=len(whole), text=whole,
        title=title, title_end=len(title) + 2 if title else 0, catalogue_date=day, language="en",
    )  # fmt: skip
    return date_article(clean(article))


def days(*articles: DatedArticle, lineages: dict[str, Lineage] | None = None) -> list[tuple[str, float]]:
    return [(each.day.isoformat(), each.weight) for each in days_told(articles, lineages or {})]


def test_a_day_that_two_texts_name_matters_more_than_their_own_days() -> None:
    one = dated("a", "A ferry sank on Tuesday, killing nine sailors.")
    two = dated("b", "Rescuers said on Friday that the ferry had sunk on May 14.", "2024-05-17")
    assert days(one, two)[0] == ("2024-05-14", 2.0)


def test_a_text_counts_once_for_a_day_however_often_it_names_it() -> None:
    one = dated("a", "The ferry sank on Tuesday. On Tuesday night divers came. Tuesday was calm.")
    assert ("2024-05-14", 1.0) in days(one)


def test_copies_of_one_text_count_as_one() -> None:
    text = "A ferry sank on Tuesday, killing nine sailors."
    both = {name: Lineage(lineage="one") for name in ("a", "b")}
    assert ("2024-05-14", 1.0) in days(dated("a", text), dated("b", text), lineages=both)


def test_a_day_that_is_only_planned_does_not_count() -> None:
    one = dated("a", "The court will hear the captain on May 30.")
    assert days(one) == [("2024-05-16", 0.5)]


def test_weeks_and_years_are_no_days() -> None:
    one = dated("a", "Ferries sank in 2019 and last week.", None)
    assert days(one) == []


def test_the_day_in_a_header_is_no_day_that_the_text_tells_of() -> None:
    one = dated("a", " date 2024-05-16 A ferry sank on Tuesday, killing nine.", None)
    assert days(one) == [("2024-05-14", 1.0), ("2024-05-16", 0.5)]


def test_the_headline_is_the_sentence_that_shares_most_words() -> None:
    articles = [
        dated("a", "The ferry sank off Port Marin on Tuesday with forty passengers aboard."),
        dated("b", "Forty passengers were aboard when the ferry sank off Port Marin on Tuesday."),
        dated("c", "Asked about Tuesday, the minister of fisheries declined any comment whatsoever."),
    ]
    first = days_told(articles, {})[0]
    found = headline(first, articles)
    assert found is not None
    assert found.article in (0, 1)
    text = articles[found.article].clean.article.text
    assert text[found.extent.start : found.extent.end] == found.words


def test_a_title_can_be_the_headline() -> None:
    articles = [
        dated(
            "a",
            "Divers searched on. It sank on Tuesday.",
            title="Ferry with forty passengers sinks off Marin",
        ),
    ]
    found = headline(days_told(articles, {})[0], articles)
    assert found is not None
    assert found.words == "Ferry with forty passengers sinks off Marin"


def test_a_very_long_line_gives_a_short_headline() -> None:
    articles = [dated("a", "word " * 40_000 + "the ferry sank on Tuesday off the coast " + "word " * 40_000)]
    found = headline(days_told(articles, {})[0], articles)
    assert found is not None
    assert "Tuesday" in found.words
    assert len(found.words) <= 300


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    rows = [
        {
            "title": "Ferry sinks",
            "text": "A ferry sank on Tuesday, killing nine sailors.",
            "date": "2024-05-15",
        },
        {"title": "Nine dead", "text": "Nine died when a ferry sank on Tuesday.", "date": "2024-05-16"},
        {"title": "Captain held", "text": "The captain was arrested on Thursday.", "date": "2024-05-17"},
    ]
    file = tmp_path / "pile.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return file


def test_the_days_come_in_their_order_and_no_more_than_asked_for(pile: Path) -> None:
    found = timeline([pile], length=2)
    assert [each.date for each in found.days] == ["2024-05-14", "2024-05-16"]
    assert found.days[0].texts == 2
    assert found.reports == 3


def test_days_outside_of_the_ends_are_left_out(pile: Path) -> None:
    found = timeline([pile], first=date(2024, 5, 15), last=date(2024, 5, 16))
    assert {each.date for each in found.days} == {"2024-05-16"}


def test_what_is_not_english_is_left_out_with_its_reason(tmp_path: Path) -> None:
    text = "Bei einem Anschlag auf einen Markt sind am Dienstag neun Menschen getötet. "
    (tmp_path / "de.txt").write_text(text * 3, encoding="utf-8")
    found = timeline([tmp_path])
    assert found.days == ()
    assert [each.reason for each in found.dropped] == ["language: de"]


def test_many_processes_find_what_one_finds(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text(
            f"PORT MARIN, May 16, 2024 – Ship {number} sank on Tuesday, killing {number} sailors in port.",
            encoding="utf-8",
        )
    assert timeline([tmp_path], Settings(workers=2)) == timeline([tmp_path], Settings(workers=1))
