"""Threads: the comments of readers, told by the stamps that a page sets beside each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from twosource.findings.article import Extent

FEWEST = 3  # stamps that make a thread; a report may quote one post with its hour
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY: Final = rf"(?:{_MONTH}[ ]\d{{1,2}}[ ]?,?[ ]\d{{4}}|\d{{1,2}}[ ]{_MONTH}[ ]?,?[ ]\d{{4}})"
_STAMP: Final = re.compile(
    rf"\b{_DAY}[ ]?,?[ ](?:at[ ])?\d{{1,2}}:\d\d[ ]?(?:[ap]\.?m\b\.?)?[ ]*[|·•-]?[ ]*"
    r"(?P<reply>Reply|Permalink|Report abuse|Flag|Log in to Reply)\b",
    re.IGNORECASE,
)

_HINTS: Final = ("eply", "EPLY", "ermalink", "eport abuse", "Flag")


def comment_threads(text: str, start: int) -> Iterator[Extent]:
    """Yield what follows the first of several stamps like "March 3, 2011 at 6:01 pm | Reply", to the end.

    What stands before the first stamp may be a comment too, or the last words of the report: it is left.
    """
    if sum(map(text.count, _HINTS)) < FEWEST:
        return
    stamps = [found.start() for found in _STAMP.finditer(text, start)]
    if len(stamps) >= FEWEST:
        yield Extent(stamps[0], len(text))
