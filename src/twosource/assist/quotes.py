"""Quotes: where the words that a model names stand in the news text of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from twosource.findings.article import CleanArticle, Extent

# Models set quotation marks and dashes anew; one sign for another moves no offset.
_SIGNS = str.maketrans("‘’‚‛“”„‟«»–—‐‑−", '\'\'\'\'""""""-----')
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")  # soft hyphen, marks of zero width


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of news text with white space folded; `at` has the article's offset of each character."""

    folded: str
    at: tuple[int, ...]

    def extent(self) -> Extent:
        """The stretch in the article's text."""
        return Extent(self.at[0], self.at[-1] + 1)


@dataclass(frozen=True, slots=True)
class Page:
    """The news text of an article: no furniture, and the title apart from the body.

    `unsent` counts the characters beyond the limit: they are not sent, and no quote stands there.
    """

    text: str
    title_end: int
    pieces: tuple[Piece, ...]
    unsent: int = 0

    @classmethod
    def of(cls, clean: CleanArticle, most: int | None = None) -> Page:
        """The page of an article, no longer than the limit."""
        text, body = clean.article.text, clean.article.title_end
        parts = [part for extent in clean.news() for part in _parted(extent, body)]
        kept = parts if most is None else list(_first(parts, most))
        folded = (_folded(text, part) for part in kept)
        unsent = _length(parts) - _length(kept)
        return cls(text, body, tuple(piece for piece in folded if piece.folded), unsent)

    def news(self) -> str:
        """The text that is sent."""
        return "\n\n".join(self.text[e.start : e.end] for e in (p.extent() for p in self.pieces))

    def find(self, quote: str, *, near: Extent | None = None, reach: int | None = None) -> Extent | None:
        """Where a quote stands: the nearest to `near`, within `reach`; else the first, the body first."""
        places = list(self.all(quote))
        if near is not None:
            places = [p for p in places if reach is None or gap(p, near) <= reach]
            return min(places, key=lambda p: (gap(p, near), p.start), default=None)
        return min(places, key=lambda p: (p.start < self.title_end, p.start), default=None)

    def find_inside(self, quote: str, outer: Extent) -> Extent | None:
        """Where a quote first stands inside other words."""
        return next((p for p in self.all(quote) if outer.start <= p.start and p.end <= outer.end), None)

    def all(self, quote: str) -> Iterator[Extent]:
        """Every place in which the words of a quote stand as whole words, in order."""
        wanted = fold(quote)
        if not any(c.isalnum() for c in wanted):
            return
        for piece in self.pieces:
            start = piece.folded.find(wanted)
            while start >= 0:
                end = start + len(wanted)
                if _whole(piece.folded, start, end):
                    yield Extent(piece.at[start], piece.at[end - 1] + 1)
                start = piece.folded.find(wanted, start + 1)


def fold(words: str) -> str:
    """Words with white space folded and signs in their plain form."""
    seen = "".join(c for c in words if c not in _UNSEEN)
    return " ".join(seen.split()).translate(_SIGNS)


def gap(one: Extent, other: Extent) -> int:
    """The number of characters between two extents, 0 where they touch or overlap."""
    return max(0, one.start - other.end, other.start - one.end)


def _parted(extent: Extent, at: int) -> Iterator[Extent]:
    if extent.start < at < extent.end:
        yield Extent(extent.start, at)
        yield Extent(at, extent.end)
    else:
        yield extent


def _first(parts: Iterable[Extent], most: int) -> Iterator[Extent]:
    """As much of the parts as the limit allows."""
    for part in parts:
        if most <= 0:
            return
        yield Extent(part.start, min(part.end, part.start + most))
        most -= part.end - part.start


def _length(parts: Iterable[Extent]) -> int:
    return sum(part.end - part.start for part in parts)


def _folded(text: str, extent: Extent) -> Piece:
    """Character by character, so that every folded character knows its place."""
    letters: list[str] = []
    at: list[int] = []
    for offset in range(extent.start, extent.end):
        letter = text[offset]
        if letter in _UNSEEN or (letter.isspace() and (not letters or letters[-1] == " ")):
            continue
        letters.append(" " if letter.isspace() else letter.translate(_SIGNS))
        at.append(offset)
    if letters and letters[-1] == " ":
        letters.pop()
        at.pop()
    return Piece("".join(letters), tuple(at))


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word and no number is cut at either side."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_joins(before) and text[start].isalnum()) and not (_joins(after) and text[end - 1].isalnum())


def _joins(letter: str) -> bool:
    return letter.isalnum()
