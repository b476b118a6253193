"""Pile: all texts in order of publication, their finger prints, and what names them on a shelf."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from twosource.copies.shingles import Print
from twosource.findings.article import DatedArticle
from twosource.findings.shelf import Shelf
from twosource.text.edtf import bounds


@dataclass(frozen=True, kw_only=True)
class Pile:
    """Texts by their place; a finger print is taken, or asked for, where a text is compared."""

    articles: Sequence[DatedArticle]  # in order
    taken: Mapping[str, Print]
    take: Callable[[DatedArticle], Print]
    shelf: Shelf | None
    _prints: dict[int, Print] = field(default_factory=dict, init=False, repr=False)

    def print(self, i: int) -> Print:
        """The finger print of a text."""
        found = self._prints.get(i)
        if found is None:
            article = self.articles[i]
            found = self.taken.get(article.clean.article.id) or self.take(article)
            self._prints[i] = found
        return found

    @property
    def places(self) -> list[int | None]:
        """Where each text stands in the calendar: on its day, or on the latest that an undated one tells."""
        return [_place(article) for article in self.articles]

    @cached_property
    def names(self) -> list[tuple[str | None, ...]]:
        """All that comparing a text follows from, where there is a shelf."""
        if self.shelf is None:
            return [()] * len(self.articles)
        return [_named(article, self.shelf) for article in self.articles]


def in_order(articles: Sequence[DatedArticle]) -> list[DatedArticle]:
    """Each article once, the first that was published first."""
    return sorted({a.clean.article.id: a for a in articles}.values(), key=_first_printed)


def _first_printed(article: DatedArticle) -> tuple[str, bool, str, str]:
    """Publication decides; an undated text comes no earlier than the latest day that it tells."""
    day = article.published.value or article.published.earliest or "9999"
    whole = article.clean.article
    return (day, article.published.value is None, whole.origin, whole.id)


def _place(article: DatedArticle) -> int | None:
    day = article.published.value or article.published.earliest
    days = bounds(day) if day else None
    return None if days is None else days.first.toordinal()


def _named(article: DatedArticle, shelf: Shelf) -> tuple[str | None, ...]:
    whole, published = article.clean.article, article.published
    return (shelf.name(whole.id), whole.outlet, published.value, published.earliest)
