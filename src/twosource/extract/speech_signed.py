"""Signed words: a name behind a dash after a quotation, "“It burned.” — Lena Brandt", or before a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.findings.article import Extent, ParsedArticle

# A dash and a name up to the end of the line.
SIGNED = re.compile(r"[ \t\xa0]*([-–—―]|--)[ \t\xa0]*([A-Z][^\n“”\"]{2,60}?)[ \t\xa0.]*(?=\n|$)")
LONGEST = 8  # words of a name with its trade


def signed(parsed: ParsedArticle, marks: Sequence[Extent]) -> Iterator[tuple[Extent, Extent, Extent]]:
    """Each signed quotation of an article with its dash and its name."""
    text = parsed.article.text
    for quote in marks:
        match = SIGNED.match(text, quote.end)
        if match is None or len(match[2].split()) > LONGEST or quote.end - quote.start < 12:
            continue
        yield quote, Extent(*match.span(1)), Extent(*match.span(2))


# A name in capitals that opens a line, as transcripts set whoever speaks: "BRANDT: It burned."
_CAPITALS = r"[A-Z][A-Z.’'-]"
LABEL = re.compile(rf"(?:^|(?<=\n))[ \t\xa0]*[\"“]?({_CAPITALS}+(?: {_CAPITALS}*){{0,3}})(:)[ \t\xa0]+(?=\S)")
NOTE = re.compile(r"\n\s*[\"“]?\([^()\n]{3,30}\)\s*[\"”]?\s*$")  # "(CROSSTALK.)"
TURNS = 3  # labels that make a transcript, of two speakers at least


def turns(text: str) -> Iterator[tuple[Extent, Extent, Extent]]:
    """Each turn of a transcript with its colon and its name; the last one ends with its line."""
    found = list(LABEL.finditer(text)) if text.count(":") >= TURNS else []
    if len(found) < TURNS or not 1 < len({m[1] for m in found}) < len(found):
        return
    for match, after in zip(found, [*found[1:], None], strict=True):
        line = text.find("\n", match.end())
        end = after.start() if after is not None else line if line >= 0 else len(text)
        end = match.end() + len(NOTE.sub("", text[match.end() : end]).rstrip(' \t\n\xa0"“”'))
        yield Extent(match.end(), end), Extent(*match.span(2)), Extent(*match.span(1))
