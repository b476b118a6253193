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
def read(text: str, published: str | None = PUBLISHED) -> Reading:
    """The reading of a text that has no headline."""
    article = Article(
        id="a", origin="a.txt", sha256="", media_type="text/plain", size=len(text), text=text,
        catalogue_date=published, language="en",
    )  # fmt: skip
    sentences = tuple(s for piece in load().read([TextPiece(text)]) for s in piece)
    return Extract()(ParsedArticle(dated=date_article(clean(article)), sentences=sentences))
