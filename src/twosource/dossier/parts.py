"""The small pieces of which a page has thousands: a status with its shape, links to words and papers.

They are filters and no macros of the templates, because a page spends most of its time in them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from markupsafe import Markup, escape

from twosource.dossier.quotes import Quote
from twosource.dossier.shown import shown
from twosource.dossier.words import SHAPES, plain

UP: Final = Markup('<p class="up"><a href="#main">Back to the top</a></p>')


@lru_cache(maxsize=64)
def status(word: str) -> Markup:
    """A status in words, with its shape before it."""
    shape, words = SHAPES.get(word, "○"), _written(plain(word))
    return Markup(
        f'<span class="status {_written(word)}"><span aria-hidden="true">{shape}</span> {words}</span>'
    )


def quoted(quote: Quote) -> Markup:
    """Words of a document, in isolation, as a link that opens them."""
    lang = f' lang="{_written(quote.lang)}"' if quote.lang and quote.lang != "en" else ""
    href, text = _written(quote.href), _written(quote.text)
    return Markup(f'<a href="{href}"><q{lang}><bdi>{text}</bdi></q></a>')


def paper(quote: Quote) -> Markup:
    """The document of a quote as a link."""
    return _paper(quote.document, quote.outlet)


@lru_cache(maxsize=65536)
def _paper(document: str, outlet: str) -> Markup:
    return Markup(f'<a class="paper" href="#{_written(document)}"><bdi>{_written(outlet)}</bdi></a>')


def _written(text: str) -> str:
    return escape(shown(text))
