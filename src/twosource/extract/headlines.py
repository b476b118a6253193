"""Headlines: where the headline of a page ends, which flattened pages tell twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import eq

from twosource.findings.article import Article
from twosource.findings.tokens import Sentence

_LEAST = 4  # words of a headline, to be known again
_SITE = re.compile(
    r"\s+\|\s|\s*[-–—]\s+(?=[A-Z])"
)  # before the name of the site: "Two killed in Hask | Kivera"


def headline_end(article: Article, sentences: Sequence[Sentence]) -> int:
    """Where the headline ends: flattened pages tell it again, after a date, at the start of the body."""
    title = article.text[: article.title_end]
    told = [_words(form) for form in dict.fromkeys((title, _SITE.split(title.strip())[0]))]
    if len(told[0]) < _LEAST:
        return article.title_end
    body = list(_pieces(s for s in sentences[:8] if s.start >= article.title_end))
    return next((end for form in told if (end := _told_again(form, body)) is not None), article.title_end)


def highlights_end(article: Article) -> int:
    """Where the lines end that sum a report up before its dateline, 0 where it begins with the dateline."""
    return _summed(article.text, article.title_end)


@lru_cache(maxsize=16)
def _summed(text: str, start: int) -> int:
    found = _DATELINE.search(text, start, start + _SUMMED)
    return found.start() if found is not None and found.start() > start + _TOWN else 0


_DATELINE = re.compile(r"(?:-LRB- |\()[A-Z][A-Za-z./ ]{1,20}(?:\)| -RRB-) ?(?:--|—|–)")
_SUMMED = 1500  # characters of a report in which its dateline stands
_TOWN = 60  # characters of a town and its land


def _told_again(title: list[str], body: list[tuple[str, int]]) -> int | None:
    """Where a headline that the body tells again ends in it."""
    if len(title) < _LEAST:
        return None
    size, lower = len(title), [word for word, _ in body]
    known = set(lower)
    if sum([word in known for word in title]) < 0.8 * size:
        return None
    for first in range(len(body) - size + 1):
        if sum(map(eq, title, lower[first : first + size])) >= 0.8 * size:
            return body[first + size - 1][1]
    return None


def _pieces(sentences: Iterator[Sentence]) -> Iterator[tuple[str, int]]:
    """The first words of a body, each with where it ends; of those with a hyphen each half is one."""
    left = 60
    for sentence in sentences:
        for token in sentence:
            for word in _words(token.text):
                yield word, token.end
                left -= 1
                if not left:
                    return


def _words(text: str) -> list[str]:
    if text.isascii() and text.isalnum():
        return [text.lower()]
    if len(text) == 1 and not text.isalnum():
        return []
    return [
        w for w in "".join(c.lower() if c.isalnum() or c in ".'" else " " for c in text).split()
        if w[:1].isalnum()
    ]  # fmt: skip
