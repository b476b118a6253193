"""HTML pages: body, metadata, and what holds no article."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from reading import NINE, TWELVE, only, read, reasons, texts, why, written

BODY = f"<article><h1>Blast in Alpha kills nine</h1><p>{NINE}</p><p>{TWELVE}</p></article>"


def page(head: str = "", body: str = BODY) -> str:
    return (
        f'<!doctype html><html lang="en"><head>{head}</head><body><nav>Home World</nav>{body}</body></html>'
    )


META = """<title>Blast in Alpha kills nine | Alpha Times</title>
<meta property="og:title" content="Blast in Alpha kills nine">
<meta property="og:site_name" content="The Alpha Times">
<meta property="article:published_time" content="2016-07-05T10:00:00Z">
<meta name="author" content="Jane Roe">
<link rel="canonical" href="https://example.org/blast">"""


def test_a_page_gives_its_body_and_what_it_says_of_itself(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.html", page(META))))
    assert article.title == "Blast in Alpha kills nine"
    assert article.text == f"Blast in Alpha kills nine\n\n{NINE}\n{TWELVE}"
    assert (article.outlet, article.byline) == ("The Alpha Times", "Jane Roe")
    assert (article.catalogue_date, article.url) == ("2016-07-05", "https://example.org/blast")
    assert article.media_type == "text/html"


def test_the_tail_of_a_title_is_the_outlet_where_no_other_is_named(tmp_path: Path) -> None:
    article = only(
        read(written(tmp_path, "a.html", page("<title>Blast in Alpha kills nine | Alpha Times</title>")))
    )
    assert (article.title, article.outlet) == ("Blast in Alpha kills nine", "Alpha Times")


def test_a_tail_that_is_no_name_stays_in_the_title(tmp_path: Path) -> None:
    head = "<title>Blast in Alpha kills nine – what we know so far</title>"
    article = only(read(written(tmp_path, "a.html", page(head))))
    assert article.outlet is None


def test_a_page_without_a_body_is_dropped(tmp_path: Path) -> None:
    assert (
        why(read(written(tmp_path, "a.html", "<html><body></body></html>")))
        == "empty: the HTML holds no body text"
    )
    assert "empty" in why(read(written(tmp_path, "b.html", "<html><head><title>x</title></head></html>")))


def test_the_declared_character_set_of_a_page_is_believed(tmp_path: Path) -> None:
    html = page('<meta charset="windows-1254">', BODY.replace("Alpha", "Şırnak"))
    article = only(read(written(tmp_path, "a.html", html.encode("cp1254"))))
    assert "Şırnak" in article.text


def test_an_xml_declaration_does_not_stop_a_page(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.html", '<?xml version="1.0" encoding="utf-8"?>' + page())))
    assert NINE in article.text


def test_a_page_of_deep_nesting_is_an_article_or_a_reason(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.html", page(body="<div>" * 20_000 + NINE + "</div>" * 20_000)))
    assert len(results) == 1


def test_a_page_is_read_without_a_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    html = page(META + '<link rel="stylesheet" href="https://example.org/x.css">') + "https://example.org"
    assert not reasons(read(written(tmp_path, "a.html", html)))


def test_the_date_of_a_page_does_not_depend_on_the_day_of_reading(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="2031-07-05">'
    assert only(read(written(tmp_path, "a.html", page(head)))).catalogue_date == "2031-07-05"


def test_what_stands_on_two_pages_is_read_from_both(tmp_path: Path) -> None:
    pages = [written(tmp_path, f"{name}.html", page(f"<title>Fire in {name}</title>")) for name in "abc"]
    assert [NINE in text and TWELVE in text for text in texts(read(*pages))] == [True, True, True]


def test_pages_read_twice_in_another_order_give_the_same_articles(tmp_path: Path) -> None:
    pages = [written(tmp_path, f"{name}.html", page(f"<title>Fire in {name}</title>")) for name in "abc"]
    assert read(*pages) == read(*pages[::-1])


def test_a_page_with_a_tag_of_very_many_attributes_is_dropped(tmp_path: Path) -> None:
    attributes = " ".join(f'a{n}="{n}"' for n in range(6_000))
    results = read(written(tmp_path, "a.html", f"<html><body><p {attributes}>{NINE}</p></body></html>"))
    assert why(results) == "the HTML cannot be read: a tag of more than 5,000 attributes"
