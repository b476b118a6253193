"""Tail-shaped evidence: after such a marker near the end nothing but other matter follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.lexicon import Lexicon
from twosource.clean.units import Unit
from twosource.findings.article import Extent

BEFORE = 0.35  # share of the text that stands before a tail; an earlier marker is a page's top menu
ENOUGH = 800  # characters of news before a tail, whatever their share
HEADLINE = 18  # words of a headline at most
_QUOTES = "\"'“‘«"


def furniture_tails(text: str, units: Sequence[Unit], start: int, known: Lexicon) -> Iterator[Extent]:
    """Yield what follows the first sure marker, headlines of other stories, and links to neighbours."""
    yield from _sure(text, start, known)
    yield from _neighbours(units, known)
    yield from _listed(units, known)
    yield from _run_on(text, units, known)


def _sure(text: str, start: int, known: Lexicon) -> Iterator[Extent]:
    places = [text.find(marker, start) for marker in known.sure]
    least = min(ENOUGH, BEFORE * (len(text) - start))
    late = [place for place in places if place - start >= least and text[place - 1] not in _QUOTES]
    if late:
        yield Extent(min(late), len(text))


def _neighbours(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield lines such as "Other headline Previous post Another headline"."""
    for unit in units:
        if unit.closed or not any(marker in unit.words for marker in known.neighbours):
            continue
        if len(unit.words.split()) <= 2 * HEADLINE + 4:
            yield unit.extent


def _listed(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield the lines after a marker for as long as they are shaped like headlines."""
    listing = False
    for unit in units:
        if unit.whole and not unit.closed and _opens_list(unit, known):
            listing = True
            yield unit.extent
        elif listing and unit.whole and _is_headline(unit):
            yield unit.extent
        else:
            listing = False


def _opens_list(unit: Unit, known: Lexicon) -> bool:
    """Whether a line is a marker, or a marker with a few words after it."""
    marker = known.headlines.match(unit.words)
    if marker is None or len(unit.words.split()) > HEADLINE + 4:
        return False
    rest = unit.words[marker.end() :].lstrip()
    return not rest or rest[0] == ":" or " " in marker.group()


def _is_headline(unit: Unit) -> bool:
    words = unit.words.lstrip("•*-–>»+►▶→ ")
    return (
        not unit.closed
        and len(words.split()) <= HEADLINE
        and bool(words)
        and (words[0].isupper() or words[0].isdigit() or words[0] in "'\"‘“")
    )


def _run_on(text: str, units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield the end of a flattened text from a marker on, if no sentence closes after it."""
    if not units or units[-1].closed:
        return
    last = units[-1]
    for found in known.headlines.finditer(text, last.start):
        if _stands_alone(text, last, found):
            yield Extent(found.start(), last.end)
            return


def _stands_alone(text: str, last: Unit, found: re.Match[str]) -> bool:
    """Whether a marker opens its sentence, or follows a counter, or is two words in capitals."""
    before = text[last.start : found.start()].rstrip()
    after = text[found.end() : found.end() + 3].lstrip(" :")
    counter = before[-2:].rstrip(")")[-1:].isdigit()  # "... (12) Related"
    opens = not before or counter or (" " in found.group() and before[-1] not in _QUOTES)
    return opens and (not after or after[0].isupper() or after[0] in _QUOTES or after[0].isdigit())
