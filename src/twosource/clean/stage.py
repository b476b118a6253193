"""The stage: an article becomes one whose page furniture is known."""

from __future__ import annotations

from collections.abc import Iterable

from twosource.clean.foot import page_foot
from twosource.clean.inline import furniture_inline
from twosource.clean.lexicon import lexicon
from twosource.clean.playlists import playlists
from twosource.clean.pointers import pointers
from twosource.clean.repeats import repeated_at_once, repeated_sentences
from twosource.clean.sentences import furniture_buttons, furniture_sentences
from twosource.clean.tags import tag_lists
from twosource.clean.tails import furniture_tails
from twosource.clean.teasers import teasers
from twosource.clean.threads import comment_threads
from twosource.clean.tickers import tickers
from twosource.clean.units import units
from twosource.clean.wrapping import in_capitals, unwrapped
from twosource.findings.article import Article, CleanArticle, Extent


def clean(article: Article) -> CleanArticle:
    """Mark what is page furniture in an article's body; its title is never furniture."""
    return CleanArticle(article=article, furniture=furniture(article.text, article.title_end))


def furniture(text: str, start: int = 0) -> tuple[Extent, ...]:
    """Return the furniture of a text from `start` on: ascending, apart, without blank ends."""
    known = lexicon(capitals=in_capitals(text[start:]))
    text = unwrapped(text)
    parts = units(text, start)
    found = [
        *furniture_sentences(parts, known),
        *furniture_buttons(parts, known),
        *furniture_inline(text, start, known),
        *playlists(text, start),
        *tickers(text, start),
        *furniture_tails(text, parts, start, known),
        *comment_threads(text, start),
        *tag_lists(parts),
        *teasers(text, start),
        *pointers(text, parts, start),
        *repeated_sentences(parts),
        *repeated_at_once(text, start),
    ]
    marked = _merged(text, found)
    return _merged(text, [*marked, *page_foot(parts, marked, known)])


def _merged(text: str, found: Iterable[Extent]) -> tuple[Extent, ...]:
    """Join what overlaps or has only blank space between."""
    merged: list[Extent] = []
    for piece in sorted(_trimmed(text, one) for one in found):
        if piece.start >= piece.end:
            continue
        if merged and (piece.start <= merged[-1].end or not text[merged[-1].end : piece.start].strip()):
            merged[-1] = Extent(merged[-1].start, max(merged[-1].end, piece.end))
        else:
            merged.append(piece)
    return tuple(merged)


def _trimmed(text: str, piece: Extent) -> Extent:
    words = text[piece.start : piece.end]
    left = len(words) - len(words.lstrip())
    return Extent(piece.start + left, piece.start + left + len(words.strip()))
