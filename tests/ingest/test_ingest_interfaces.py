"""News interfaces and spreadsheets: where they put articles, what they call things, how they end lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

ROW = {"title": "Nine die", "text": NINE}
PAGE = f"<p>{NINE}</p>\n<p>{TWELVE}</p>"


@pytest.mark.parametrize(
    "answer",
    [
        {"meta": {"found": 1}, "data": [ROW]},
        {"results": [ROW], "nextPage": 1},
        {"response": {"status": "ok", "results": [ROW]}},
        {"response": {"docs": [ROW], "meta": {"hits": 1}}},
        {"articles": {"results": [ROW], "totalResults": 1}},
        {"hits": {"total": 1, "hits": [{"_id": "1", "_source": ROW}]}},
        {"tags": ["data", "items"], "items": [ROW]},
        {"posts": [{"id": "1", "fields": ROW}]},
    ],
    ids="/".join,
)
def test_the_list_of_articles_is_found_within_an_answer(answer: dict[str, object], tmp_path: Path) -> None:
    assert texts(read(written(tmp_path, "a.json", json.dumps(answer, indent=1)))) == [f"Nine die\n\n{NINE}"]


@pytest.mark.parametrize(
    "row",
    [
        {**ROW, "items": [{"name": "x"}]},
        {"data": [{"name": "x"}], "text": NINE, "title": "Nine die"},
        {"text": NINE, "title": "Nine die", "media": {"results": [{"text": "A picture."}]}},
    ],
)
def test_a_list_within_an_article_is_not_taken_for_the_articles(
    row: dict[str, object], tmp_path: Path
) -> None:
    assert texts(read(written(tmp_path, "a.json", json.dumps(row)))) == [f"Nine die\n\n{NINE}"]


def test_a_broken_article_within_an_answer_costs_only_itself(tmp_path: Path) -> None:
    answer = (
        f'{{"response": {{"results": [{{"text": "{NINE}"}}, {{"text": oops}}, {{"text": "{TWELVE}"}}]}}}}'
    )
    results = read(written(tmp_path, "a.json", answer))
    assert texts(results) == [NINE, TWELVE]
    assert len(reasons(results)) == 1


def test_what_interfaces_call_things_is_known(tmp_path: Path) -> None:
    guardian = {
        "id": "world/2024/may/15/blast",
        "webTitle": "Nine die",
        "webUrl": "https://example.org/1",
        "webPublicationDate": "2024-05-15T06:00:00Z",
        "fields": {"byline": "Jane Roe", "bodyText": NINE},
    }
    article = only(read(written(tmp_path, "a.json", json.dumps({"response": {"results": [guardian]}}))))
    assert article.text == f"Nine die\n\n{NINE}"
    assert (article.byline, article.url) == ("Jane Roe", "https://example.org/1")
    assert article.catalogue_date == "2024-05-15T06:00:00Z"


def test_objects_where_a_name_is_meant_are_read(tmp_path: Path) -> None:
    row = {
        "headline": {"main": "Nine die"},
        "articleBody": NINE,
        "provider": [{"name": "Alpha Times"}],
        "author": [{"name": "Jane Roe"}, {"name": "John Doe"}],
    }
    article = only(read(written(tmp_path, "a.json", json.dumps([row]))))
    assert (article.title, article.outlet, article.byline) == (
        "Nine die",
        "Alpha Times",
        "Jane Roe, John Doe",
    )


def test_a_text_in_html_is_its_words(tmp_path: Path) -> None:
    posts = [{"title": {"rendered": "Nine die &#8211; Alpha"}, "content": {"rendered": PAGE}}, {"text": PAGE}]
    one, other = texts(read(written(tmp_path, "a.json", json.dumps(posts))))
    assert one == f"Nine die – Alpha\n\n{NINE}\n\n{TWELVE}"
    assert other == f"{NINE}\n\n{TWELVE}"


def test_a_stray_tag_or_sign_makes_no_markup_of_a_text(tmp_path: Path) -> None:
    for text in (f"<p>It rained.</p>\n\n{NINE}\n\n{TWELVE}", f"{NINE} 3 < 4 &amp; 5 > 4", f"<b {NINE}"):
        assert texts(read(written(tmp_path, "a.json", json.dumps([{"text": text}])))) == [text]


def test_a_text_that_an_interface_cuts_short_is_read_and_told_of(tmp_path: Path) -> None:
    row = {"articles": [{"content": f"{NINE} The gov… [+2310 chars]"}]}
    results = read(written(tmp_path, "a.json", json.dumps(row)))
    assert len(articles(results)) == 1
    assert reasons(results) == ["cut short by who gave it: 2310 characters are not there; the rest is read"]


@pytest.mark.parametrize("value", [1715752800, 1715752800.0, 1715752800000, "1715752800"])
def test_a_date_in_seconds_or_milliseconds_is_a_day(value: object, tmp_path: Path) -> None:
    row = {"text": NINE, "date": value}
    assert only(read(written(tmp_path, "a.json", json.dumps([row])))).catalogue_date == "2024-05-15"


@pytest.mark.parametrize("value", [20240515, "20240515", "202405150600", "1998051506", "2024"])
def test_a_date_in_digits_stays_as_it_is_written(value: object, tmp_path: Path) -> None:
    row = {"text": NINE, "date": value}
    assert only(read(written(tmp_path, "a.json", json.dumps([row])))).catalogue_date == str(value)


def test_lines_that_were_a_list_are_read(tmp_path: Path) -> None:
    lines = f'{{"text": "{NINE}"}},\n{{"text": "{TWELVE}"}}\n'
    assert texts(read(written(tmp_path, "a.jsonl", lines))) == [NINE, TWELVE]


def test_a_text_that_opens_with_a_bracket_is_a_text(tmp_path: Path) -> None:
    for text in (f"[UPDATE] {NINE}", f"[1] {NINE}", f"{{sic}} {NINE}"):
        assert texts(read(written(tmp_path, "report", text))) == [text]


TABLE = [
    ["id", "title", "source", "text"],
    ["1", "Nine die", "Alpha Times", NINE],
    ["2", "Hurt", "B", TWELVE],
]


def table(delimiter: str, end: str = "\r\n") -> str:
    return "".join(delimiter.join(f'"{cell}"' for cell in row) + end for row in TABLE)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("semicolons.csv", "\ufeff" + table(";")),
        ("told.csv", "sep=;\r\n" + table(";")),
        ("told-tabs.csv", "sep=\t\r\n" + table("\t")),
        ("commas.tsv", table(",")),
        ("carriage-returns.csv", table(",", "\r")),
        ("unicode-text.txt", table("\t")),
    ],
)
def test_what_spreadsheets_write_is_read(name: str, content: str, tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-16"):
        results = articles(read(written(tmp_path, name, content.encode(encoding))))
        assert [each.text for each in results] == [f"Nine die\n\n{NINE}", f"Hurt\n\n{TWELVE}"]
        assert results[0].outlet == "Alpha Times"


def test_what_stands_above_the_names_of_the_columns_is_told_of(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.csv", "Export of 15 May 2024,,,\r\n\r\n" + table(",")))
    assert len(articles(results)) == 2
    assert reasons(results) == ["line 1: above the names of the columns"]


def test_a_table_without_a_column_of_texts_is_told_of_once_with_the_columns_that_it_has(
    tmp_path: Path,
) -> None:
    rows = "Nr;Titel;Volltext\n" + f"1;Neun Tote;{NINE}\n" * 50
    path = written(tmp_path, "a.csv", rows)
    assert why(read(path)).endswith("(--fields text=NAME) of those that are: Nr, Titel, Volltext")
    assert len(articles(read(path, fields={"text": "Volltext"}))) == 1


def test_columns_of_a_media_archive_are_known(tmp_path: Path) -> None:
    rows = "Headline,Pub. Date,Publication,Full Text\n" + f'Nine die,15 May 2024,Alpha Times,"{NINE}"\n'
    article = only(read(written(tmp_path, "a.csv", rows)))
    assert (article.title, article.outlet, article.catalogue_date) == (
        "Nine die",
        "Alpha Times",
        "15 May 2024",
    )


def test_a_text_that_never_closes_is_given_up_in_seconds(tmp_path: Path) -> None:
    broken = '{"data":"' + '\\"' * 500_000
    assert "broken JSON" in why(read(written(tmp_path, "a.json", broken)))
