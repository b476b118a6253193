"""Pieces: the runs of an article's text that a sentence never crosses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.findings.article import CleanArticle, Extent

# A hard-wrapped paragraph: its lines are full and break in mid-sentence, as in mail and wire copy.
FULL_LINE, WIDEST_LINE = 45, 100  # characters; wire copy is set at 60 to 80
LINES_OF_A_HEADLINE = 2
_LINE = re.compile(r"[^\n]+")
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
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


def unwrapped(piece: str) -> str:
    """The text of a piece with a blank for each line break, where a reader would end a sentence."""
    return piece.replace("\n", " ").replace("\r", " ")


def _parted(extent: Extent, at: int) -> Iterator[Extent]:
    if extent.start < at < extent.end:
        yield Extent(extent.start, at)
        yield Extent(at, extent.end)
    else:
        yield extent


def _paragraphs(text: str, extent: Extent) -> Iterator[Extent]:
    """The lines of an extent, those of a hard-wrapped paragraph as one."""
    for block in _blocks(text, extent):
        wrapped = _is_wrapped(text, block)
        start = block[0].start
        for line, follows in zip(block, [*block[1:], None], strict=True):
            if follows and wrapped and not _ENDS_A_SENTENCE.search(text, line.start, line.end):
                continue
            yield Extent(start, line.end)
            start = follows.start if follows else start


def _blocks(text: str, extent: Extent) -> Iterator[list[Extent]]:
    """Lines that no blank line parts."""
    for found in _BLOCK.finditer(text, extent.start, extent.end):
        yield [Extent(line.start(), line.end()) for line in _LINE.finditer(text, *found.span())]


def _is_wrapped(text: str, block: list[Extent]) -> bool:
    """Whether the lines of a block are full up to the last, and at least one breaks in mid-sentence."""
    *full, last = block
    if not all(FULL_LINE <= line.end - line.start <= WIDEST_LINE for line in full):
        return False
    if last.end - last.start > WIDEST_LINE:
        return False
    said = [text[line.start : line.end].lstrip() for line in block]
    if any(letter.islower() for line in said for letter in line):
        return any(line[:1].islower() for line in said[1:])
    # Capitals alone, as old wires sent them: a headline has seldom two lines.
    return len(block) > LINES_OF_A_HEADLINE and not all(_ENDS_A_SENTENCE.search(line) for line in said)


def _stripped(text: str, extent: Extent) -> Extent:
    said = text[extent.start : extent.end]
    start = extent.start + len(said) - len(said.lstrip())
    return Extent(start, start + len(said.strip()))
