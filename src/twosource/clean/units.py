"""Units: the lines of a text and the sentences within them, as far as furniture needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from twosource.findings.article import Extent

_END = re.compile(r"""[.!?…]["”’')\]]{0,3}[ \t\u00a0]+(?=["“‘'(\[]{0,2}[A-Z0-9@#©•×>])|\n\s*""")
# A full stop after one of these, or after a single capital, ends no sentence.
_SHORT = re.compile(
    r"(?<!\w)(?:[A-Z]|[ap]\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Cpl|Det|Rep|Sen|"
    r"Gov|St|No|Mt|Ft|Rev|Hon|Prof|Sheriff|vs|Lts|Sgts|Dep|Ofc|Supt|Cmdr|Adm|Brig|Pvt)\.$"
)
_EDGE = " \t\n\u00a0.,:;!?|•·»«›>►▶→+*×–—-_[]()\"'“”‘’…"
_CLOSE = re.compile(r"""[.!?…]["”’')\]]{0,3}$""")


class Unit(Struct, frozen=True):
    """One sentence or line: `whole` where it has a line of its own, `closed` by a full stop."""

    start: int
    end: int
    whole: bool
    closed: bool
    words: str  # as it stands, without blank space at the ends
    key: str  # the words as lexicons hold them

    @property
    def extent(self) -> Extent:
        """The characters of the unit."""
        return Extent(self.start, self.end)


def as_key(words: str) -> str:
    """Return words without case, without punctuation at either end, with single spaces."""
    return " ".join(words.strip(_EDGE).replace("|", " ").lower().replace("’", "'").split())


def units(text: str, start: int) -> list[Unit]:
    """Cut a text into units from `start` on."""
    return list(_cut(text, start))


def _cut(text: str, start: int) -> Iterator[Unit]:
    at, opens = start, True
    for mark in _END.finditer(text, start):
        breaks = "\n" in mark.group()
        if not breaks and _SHORT.search(text, max(at, mark.start() - 8), mark.start() + 1):
            continue
        stop = mark.start() if breaks else mark.start() + len(mark.group().rstrip())
        yield from _unit(text, at, stop, opens and breaks)
        at, opens = mark.end(), breaks
    yield from _unit(text, at, len(text), opens)


def _unit(text: str, start: int, end: int, whole: bool) -> Iterator[Unit]:
    words = text[start:end]
    bare = words.strip()
    if bare:
        start += len(words) - len(words.lstrip())
        closed = _CLOSE.search(bare[-5:]) is not None
        yield Unit(start, start + len(bare), whole, closed, bare, as_key(bare))
