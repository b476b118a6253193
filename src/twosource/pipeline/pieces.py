"""Pieces: the runs of an article's text that a sentence never crosses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.findings.article import CleanArticle, Extent

# A hard-wrapped paragraph: its lines are full and break in mid-sentence, as in mail and wire copy.
FULL_LINE, WIDEST_LINE = 45, 100  # characters; wire copy is set at 60 to 80
_LINE = re.compile(r"[^\n]+")
_ENDS_A_SENTENCE = re.compile(r"""[.!?…:;]["'”’)\]]*\s*$""")


def pieces_of(clean: CleanArticle) -> tuple[Extent, ...]:
    """Extents of the news text to be read each for itself: title apart from body, split at newlines."""
    text, body = clean.article.text, clean.article.title_end
    found = (
        piece
        for extent in clean.news()
        for part in _parted(extent, body)
        for piece in _paragraphs(text, part)
    )
    return tuple(piece for piece in (_stripped(text, each) for each in found) if piece.start < piece.end)


def _parted(extent: Extent, at: int) -> Iterator[Extent]:
    if extent.start < at < extent.end:
        yield Extent(extent.start, at)
        yield Extent(at, extent.end)
    else:
        yield extent


def _paragraphs(text: str, extent: Extent) -> Iterator[Extent]:
    """The lines of an extent, those of a hard-wrapped paragraph as one."""
    lines = [Extent(m.start(), m.end()) for m in _LINE.finditer(text, extent.start, extent.end)]
    start = 0
    for here, line in enumerate(lines):
        follows = lines[here + 1] if here + 1 < len(lines) else None
        if follows is not None and _runs_on(text, line, follows):
            continue
        yield Extent(lines[start].start, line.end)
        start = here + 1


def _runs_on(text: str, line: Extent, follows: Extent) -> bool:
    """Whether a line break stands inside a sentence: the line is full, and its sentence is not over."""
    if follows.start - line.end != 1 or not FULL_LINE <= line.end - line.start <= WIDEST_LINE:
        return False
    said, rest = text[line.start : line.end], text[follows.start : follows.end].lstrip()
    wrapped = rest[:1].islower() or rest[:1].isdigit() or said.rstrip().endswith((",", "-", "—"))
    return wrapped and not _ENDS_A_SENTENCE.search(said)


def _stripped(text: str, extent: Extent) -> Extent:
    said = text[extent.start : extent.end]
    start = extent.start + len(said) - len(said.lstrip())
    return Extent(start, start + len(said.strip()))
