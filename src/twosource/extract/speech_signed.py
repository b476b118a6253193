"""Signed quotations: the name behind a dash after a quotation, as in "“It burned.” — Lena Brandt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.findings.article import Extent, ParsedArticle

# A dash and a name up to the end of the line.
SIGNED = re.compile(r"[ \t]*([-–—―]|--)[ \t]*([A-Z][^\n“”\"]{2,60}?)[ \t\xa0.]*(?=\n|$)")
LONGEST = 8  # words of a name with its trade


def signed(parsed: ParsedArticle, marks: Sequence[Extent]) -> Iterator[tuple[Extent, Extent, Extent]]:
    """Each signed quotation of an article with its dash and its name."""
    text = parsed.article.text
    for quote in marks:
        match = SIGNED.match(text, quote.end)
        if match is None or len(match[2].split()) > LONGEST or quote.end - quote.start < 12:
            continue
        yield quote, Extent(*match.span(1)), Extent(*match.span(2))
