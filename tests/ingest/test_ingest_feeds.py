"""Feeds and XML: one article for each item, with what the feed says of it, and stories of agencies."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

feeds = pytest.mark.usefixtures("parser")
ITEM = (
    "<item><title>Nine die in Alpha</title><link>https://example.org/1</link><guid>g-1</guid>"
    "<pubDate>Wed, 15 May 2024 06:00:00 GMT</pubDate><author>Jane Roe</author>"
    "<description>In short.</description>"
    f"<content:encoded><![CDATA[<p>{NINE}</p><p>It rained.</p>]]></content:encoded></item>"
)
OTHER = (
    "<item><title>Twelve hurt</title><guid>g-2</guid>"
    f"<description>&lt;p&gt;{TWELVE}&lt;/p&gt;</description></item>"
)


@pytest.fixture
def parser() -> None:
    pytest.importorskip("feedparser", reason="feedparser is needed to read feeds")


def rss(items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>\n') -> str:
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return (
        f'{head}<rss version="2.0" {space}><channel><title>Alpha Times</title>'
        f"<link>https://example.org/</link><description>News</description>{items}</channel></rss>"
    )


@feeds
def test_each_item_of_a_feed_is_an_article_with_what_the_feed_says_of_it(tmp_path: Path) -> None:
    path = written(tmp_path, "a.xml", rss(ITEM + OTHER))
    one, other = articles(read(path))
    assert (one.origin, one.media_type) == (f"{path}#g-1", "application/rss+xml")
    assert one.text == f"Nine die in Alpha\n\n{NINE}\n\nIt rained."
    assert (one.title, one.outlet, one.byline) == ("Nine die in Alpha", "Alpha Times", "Jane Roe")
    assert (one.url, one.catalogue_date) == ("https://example.org/1", "Wed, 15 May 2024 06:00:00 GMT")
    assert other.text == f"Twelve hurt\n\n{TWELVE}"


@feeds
def test_an_atom_feed_is_read_under_any_of_its_endings_and_from_standard_input(tmp_path: Path) -> None:
    atom = (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Alpha Times</title>'
        "<entry><title>Nine die</title><id>urn:1</id><published>2024-05-15T06:00:00Z</published>"
        f'<content type="html">&lt;p&gt;{NINE}&lt;/p&gt;</content></entry></feed>'
    )
    for name in ("a.atom", "b.xml", "c"):
        article = only(read(written(tmp_path, name, atom)))
        assert (article.media_type, article.outlet) == ("application/atom+xml", "Alpha Times")
        assert article.text == f"Nine die\n\n{NINE}"
        assert article.catalogue_date == "2024-05-15T06:00:00Z"


@feeds
def test_an_item_of_a_headline_only_is_told_of(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.rss", rss(OTHER + "<item><title>Nine die</title></item>")))
    assert len(articles(results)) == 1
    assert reasons(results) == ["empty: item 2 of the feed holds a headline and no text"]


@feeds
def test_a_feed_without_items_is_told_of(tmp_path: Path) -> None:
    assert why(read(written(tmp_path, "a.rss", rss("")))) == "empty: the feed holds no items"


@feeds
def test_a_feed_that_breaks_off_gives_what_stands_before_and_says_so(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.rss", rss(ITEM + OTHER)[:-120]))
    assert NINE in texts(results)[0]
    assert "the feed breaks off: it is read as far as item 2" in reasons(results)


@feeds
def test_the_declared_character_set_of_a_feed_is_believed(tmp_path: Path) -> None:
    feed = rss(OTHER.replace("Beta", "Bêta"), '<?xml version="1.0" encoding="ISO-8859-1"?>')
    assert "Bêta" in only(read(written(tmp_path, "a.xml", feed.encode("latin-1")))).text


@feeds
def test_a_feed_opens_no_file_and_no_connection_and_unfolds_no_bomb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    secret = written(tmp_path, "secret", "the secret")
    lols = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    entities = f'<!ENTITY l0 "lol">{lols}<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y SYSTEM "http://example.org/">'
    feed = rss(OTHER.replace("Beta", "&x;&y;&l9;"), f'<?xml version="1.0"?><!DOCTYPE rss [{entities}]>')
    (text,) = texts(read(written(tmp_path, "a.xml", feed)))
    assert "secret" not in text
    assert len(text) < 1000


@feeds
def test_the_fields_that_a_user_names_are_those_of_tables_and_not_of_feeds(tmp_path: Path) -> None:
    path = written(tmp_path, "a.rss", rss(ITEM))
    assert texts(read(path)) == texts(read(path, fields={"text": "story"}))


NITF = f"""<?xml version="1.0"?><nitf><head><title>Blast</title><docdata><date.issue norm="20240515T060000Z"/>
<doc.copyright holder="Coastal Wire"/></docdata></head><body><body.head>
<hedline><hl1>Nine die in Alpha</hl1></hedline><byline>By Jane Roe</byline></body.head>
<body.content><p>{NINE}</p><p>{TWELVE}</p></body.content></body></nitf>"""


def test_a_story_of_an_agency_in_nitf_is_its_paragraphs(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.xml", NITF)))
    assert article.text == f"Nine die in Alpha\n\n{NINE}\n\n{TWELVE}"
    assert (article.outlet, article.byline) == ("Coastal Wire", "By Jane Roe")
    assert article.catalogue_date == "20240515T060000Z"


def test_a_story_of_an_agency_in_newsml_is_its_paragraphs(tmp_path: Path) -> None:
    newsml = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Nine die</headline>'
        "<contentCreated>2024-05-15T06:00:00Z</contentCreated></contentMeta><contentSet><inlineXML>"
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{NINE}</p></body></html>'
        "</inlineXML></contentSet></newsItem>"
    )
    article = only(read(written(tmp_path, "a.xml", newsml)))
    assert (article.text, article.catalogue_date) == (f"Nine die\n\n{NINE}", "2024-05-15T06:00:00Z")


def test_other_xml_is_no_news(tmp_path: Path) -> None:
    sitemap = '<?xml version="1.0"?><urlset><url><loc>https://example.org/</loc></url></urlset>'
    assert why(read(written(tmp_path, "a.xml", sitemap))).startswith("XML that is neither a feed")
    assert "XML" in why(read(written(tmp_path, "b.xml", "<<<")))


def test_a_page_called_xml_is_a_page(tmp_path: Path) -> None:
    page = f'<?xml version="1.0"?><!DOCTYPE html><html><body><p>{NINE}</p><p>{TWELVE}</p></body></html>'
    assert only(read(written(tmp_path, "a.xml", page))).media_type == "text/html"


@pytest.mark.parametrize(
    ("title", "address", "outlet"),
    [
        ("Alpha Times - World", "https://www.alphatimes.example/world", "Alpha Times"),
        ("World news | The Alpha Times", "https://alphatimes.example.org/", "The Alpha Times"),
        ("Alpha: World", "http://rss.alpha.example", "Alpha"),
        ("What we know - so far", "https://example.org/", "What we know - so far"),
        ("Alpha Times", "", "Alpha Times"),
    ],
)
@feeds
def test_a_section_in_the_title_of_a_feed_is_no_part_of_the_name_of_its_outlet(
    title: str, address: str, outlet: str, tmp_path: Path
) -> None:
    feed = rss(OTHER).replace(
        "Alpha Times</title><link>https://example.org/", f"{title}</title><link>{address}"
    )
    assert only(read(written(tmp_path, "a.rss", feed))).outlet == outlet
