"""Read a few sentences as one article, with the reader that ships."""

from __future__ import annotations

from functools import cache

from twosource.clean import clean
from twosource.dating import date_article
from twosource.extract import Extract
from twosource.findings.article import Article, ParsedArticle
from twosource.findings.mentions import Reading
from twosource.language import TextPiece, load

PUBLISHED = "2024-05-15"  # a Wednesday


@cache
def read(text: str, published: str | None = PUBLISHED, headline: str = "", url: str | None = None) -> Reading:
    """The reading of a text, with a headline or without."""
    text = f"{headline}\n\n{text}" if headline else text
    article = Article(
        id="a", origin="a.txt", sha256="", media_type="text/plain", size=len(text), text=text,
        title=headline or None, title_end=len(headline) + 2 if headline else 0,
        catalogue_date=published, language="en", url=url,
    )  # fmt: skip
    sentences = tuple(s for piece in load().read([TextPiece(text)]) for s in piece)
    return Extract()(ParsedArticle(dated=date_article(clean(article)), sentences=sentences))
