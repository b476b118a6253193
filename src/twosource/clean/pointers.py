"""Pointers: the last line of a page that leads to a column: "Hopes of peace remain, says Ana Quill."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.units import Unit
from twosource.findings.article import Extent

FEWEST = 5  # units of a text that has a foot
_SIGNED = re.compile(
    r",\s+(?:says|writes|reports|asks|argues|explains|investigates|examines|finds)\s+"
    r"(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,2})\s*[.?]?$"
)
_BYLINE = re.compile(
    r"\s*,?\s*(?:\w+\s+)?(?:News|BBC|CNN|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Aa]nalyst)\b"
)

# "The BBC's Ana Quill in Arden says", "our own Ana Quill": those who report for the page
_STAFF = re.compile(r"\b(?:[Tt]he [A-Z][\w ]{1,30}?\s?['’]s?|[Oo]ur(?: own)?)\s+(?:\w+\s+){0,3}$")
_BEFORE = 60  # characters that such an introduction takes at most


def pointers(text: str, parts: Sequence[Unit], start: int) -> Iterator[Extent]:
    """Yield the last unit where somebody says it of whom the text tells nothing, not even who that is.

    A source is introduced before it is quoted by a bare name; a columnist has a byline, or reports for the
    page himself.
    """
    if len(parts) < FEWEST:
        return
    last = parts[-1]
    signed = _SIGNED.search(last.words)
    if signed is None:
        return
    surname = re.compile(rf"\b{re.escape(signed['name'].split()[-1])}\b")
    if all(_reports(text, start, at) for at in surname.finditer(text, start, last.start)):
        yield last.extent


def _reports(text: str, start: int, name: re.Match[str]) -> bool:
    """Whether a name stands in a byline, or is told of as the page's own reporter."""
    before = text[max(start, name.start() - _BEFORE) : name.start()]
    return _BYLINE.match(text, name.end()) is not None or _STAFF.search(before) is not None
