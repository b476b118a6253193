"""The small pieces of which a page has thousands: a status with its shape, links to words and papers.

They are filters and no macros of the templates, because a page spends most of its time in them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from twosource.dossier.figures import Row
from twosource.dossier.quotes import Quote
from twosource.dossier.shown import marked_up, written
from twosource.dossier.words import SHAPES, plain

UP: Final = Markup('<p class="up"><a href="#main">Back to the top</a></p>')


@lru_cache(maxsize=64)
def status(word: str) -> Markup:
    """A status in words, with its shape before it."""
    shape, words = SHAPES.get(word, "○"), written(plain(word))
    return marked_up(
        f'<span class="status {written(word)}"><span aria-hidden="true">{shape}</span> {words}</span>'
    )


def quoted(quote: Quote) -> Markup:
    """Words of a document, in isolation, as a link that opens them."""
    lang = f' lang="{written(quote.lang)}"' if quote.lang and quote.lang != "en" else ""
    href, text = written(quote.href), written(quote.text)
    return marked_up(f'<a href="{href}"><q{lang}><bdi>{text}</bdi></q></a>')


def who(row: Row) -> Markup:
    """Whom a number is according to, and whom it goes back to."""
    if row.attribution:
        said = f"<bdi>{written(row.attribution)}</bdi>"
        back = f' <span class="note">{row.way} <bdi>{written(row.origin)}</bdi></span>' if row.origin else ""
        return marked_up(said + back)
    if row.origin:
        return marked_up(f'<bdi>{written(row.origin)}</bdi> <span class="note">{row.way}</span>')
    return marked_up('<span class="note">the report itself</span>')


def paper(quote: Quote) -> Markup:
    """The document of a quote as a link."""
    return _paper(quote.document, quote.outlet)


def told(quotes: Iterable[Quote]) -> Markup:
    """Lines of a list: each document that tells something, with its words."""
    lines = [f'<li id="{written(one.cell)}">{paper(one)}: {quoted(one)}</li>\n' for one in quotes]
    return marked_up("".join(lines))


@lru_cache(maxsize=65536)
def _paper(document: str, outlet: str) -> Markup:
    return marked_up(f'<a class="paper" href="#{written(document)}"><bdi>{written(outlet)}</bdi></a>')
