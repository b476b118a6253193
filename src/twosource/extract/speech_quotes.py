"""Quotations: where they open and close, with marks lost, doubled or never closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from twosource.extract.within import from_range
from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence

MARKS = re.compile(r"[\"“”«»‘’]|''|``")
OPENING, CLOSING = {"“", "«", "``", "‘"}, {"”", "»", "’"}
LONGEST_QUOTE = 1500  # characters; a mark without its partner must not swallow the article


def _opens(text: str, match: re.Match[str]) -> bool | None:
    """True for an opening mark, False for a closing one, None where only the state can tell."""
    mark = match.group()
    if mark in OPENING:
        return True
    ahead, behind = text[match.end() : match.end() + 1], text[match.start() - 1 : match.start()]
    if mark in CLOSING:
        return mark == "”" and behind == "\n" and ahead.isalpha()  # set the wrong way round
    left_free = not behind or behind.isspace() or behind in "([—–-"
    right_free = not ahead or ahead.isspace()
    if left_free and not right_free:
        return True
    if right_free and not left_free:
        return False
    return None


def _is_inside(text: str, at: int, end: int) -> bool:
    """Whether a single mark belongs to the word before or behind it: "the mayor’s", "O‘Hara"."""
    if text[at] not in _SINGLE:
        return False
    beside = text[at - 1 : at] if text[at] == "‘" else text[at + 1 : min(at + 2, end)]
    return beside.isalnum() or beside == "_"


_SINGLE = {"‘", "’"}


def quotes(text: str, sentences: Sequence[Sentence]) -> tuple[Extent, ...]:
    """Every quotation of the sentences' text, marks included, ascending; one without its end stops early."""
    found: list[Extent] = []
    opened: int | None = None
    kind = ""
    if not sentences:
        return ()
    for match in MARKS.finditer(text, sentences[0].start, sentences[-1].end):
        at, mark = match.start(), match.group()
        if (mark == "’" and kind != "‘") or _is_inside(text, at, sentences[-1].end):
            continue
        opens = _opens(text, match)
        if opens is None:
            opens = opened is None
        if opens and not (mark == "‘" and opened is not None):
            if opened is not None and mark == kind and _goes_on(text, opened, at):
                continue
            if opened is not None:
                found.append(Extent(opened, _early(text, opened, at, sentences)))
            opened, kind = at, mark
        elif not opens and opened is not None:
            end = match.end() if at - opened <= LONGEST_QUOTE else _early(text, opened, at, sentences)
            found.append(Extent(opened, end))
            opened, kind = None, ""
    if opened is not None:
        found.append(Extent(opened, _early(text, opened, sentences[-1].end, sentences)))
    return tuple(q for q in found if q.end - q.start > 2)


def _goes_on(text: str, opened: int, at: int) -> bool:
    """Whether a mark opens the next paragraph of one quotation: none before had to close it."""
    paragraph = text[text.rfind("\n", 0, opened) + 1 : opened].strip()
    return (
        text[at] in {"“", "`"}
        and (not paragraph or paragraph.endswith(":"))
        and text[:at].rstrip(" ").endswith("\n")
        and at - opened <= LONGEST_QUOTE
    )


def _early(text: str, start: int, limit: int, sentences: Sequence[Sentence]) -> int:
    """The end of a quotation that never closes: its paragraph's, else its first sentence's end."""
    paragraph = text.find("\n", start, limit)
    if paragraph >= 0 and paragraph - start <= LONGEST_QUOTE:
        return paragraph
    for sentence in sentences:
        if sentence.end > start:
            return min(sentence.end, limit)
    return limit


def around(found: Sequence[Extent], at: int) -> Extent | None:
    """The quotation in which a character stands, its first mark too, if any does."""
    n = from_range(found, at)
    return found[n] if n < len(found) and found[n].start <= at else None


def covering(found: Sequence[Extent], start: int, end: int) -> Extent | None:
    """The quotation that holds most of a range, if any does."""
    for n in range(from_range(found, start), len(found)):
        quote = found[n]
        if quote.start >= end:
            break
        shared = min(end, quote.end) - max(start, quote.start)
        if shared * 2 > end - start:
            return quote
    return None
