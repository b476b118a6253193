"""Line-shaped evidence: a line or a sentence that is nothing but furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.lexicon import Lexicon
from twosource.clean.units import Unit
from twosource.findings.article import Extent

LONGEST = 40  # words of a sentence of furniture; longer ones carry something else as well
LAST = 8  # so many sentences from the end a page names its writers
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#]\w+|pic\.twitter\.com\S*|\(?\d{3}\)?|\d{3}-\d{4}|[,|/–-]"
)
_BAR = re.compile(r"[|>»›]+")
_PLAYLIST = re.compile(r"[0-9]:[0-5]\d\s+[A-Z'‘“\"]")


def furniture_sentences(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield each unit that is furniture as a whole."""
    for unit in units:
        if _stated(unit, known) or (unit.whole and _bare(unit.words)):
            yield unit.extent
    yield from _playlist(units)
    for unit in units[-LAST:]:
        if _names_staff(unit, known):
            yield unit.extent


def furniture_buttons(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield rows of share buttons in front of a sentence, and a single one at the very end."""
    for unit in units:
        row = known.buttons.match(unit.words)
        if row and _is_row(row, unit):
            yield Extent(unit.start, unit.start + row.end())


def _stated(unit: Unit, known: Lexicon) -> bool:
    words = unit.key
    if words in known.sentence or (unit.whole and words in known.line):
        return True
    first = words.partition(" ")[0]
    rows = known.begins.get(first, ())
    return any(words.startswith(row) for row in rows) and len(words.split()) <= LONGEST


def _bare(words: str) -> bool:
    """Whether a line holds only addresses, a menu, or no letter or digit at all."""
    if not any(char.isalnum() for char in words):
        return True
    if len(words) > 300:
        return False
    return all(_ADDRESS.fullmatch(token) for token in words.replace(",", " ").split()) or _is_menu(words)


def _is_menu(words: str) -> bool:
    """Whether a line is three short items or more with bars or arrows between."""
    items = [item.strip() for item in _BAR.split(words)]
    return len(items) > 2 and max(map(len, items)) <= 30 and not words.endswith((".", "?", "!"))


def _playlist(units: Sequence[Unit]) -> Iterator[Extent]:
    """Yield the rows of a video playlist: running times, not in order, before headlines."""
    rows = [unit for unit in units if unit.whole and not unit.closed and _PLAYLIST.match(unit.words)]
    times = [unit.words[:4] for unit in rows]
    if len(rows) >= 3 and times not in (sorted(times), sorted(times, reverse=True)):
        for unit in rows:
            yield unit.extent


def _names_staff(unit: Unit, known: Lexicon) -> bool:
    words = unit.key
    return len(words.split()) <= 30 and any(row in words for row in known.staff)


def _is_row(row: re.Match[str], unit: Unit) -> bool:
    """Two buttons or more, or "Share" alone, before a new sentence."""
    rest = unit.words[row.end() :].lstrip(" .:|")
    if rest and not (rest[0].isupper() or rest[0] in '"“'):
        return False
    if not rest:
        return True
    first = rest.split(maxsplit=1)[0]
    many = len(row.group().split()) > 1
    return many or (row.group() in ("Share", "SHARE") and first not in _SHARE_WHAT)


# "Share Your Story", "Share Our Strength": what can be shared is no new sentence.
_SHARE_WHAT = frozenset(("Your", "Our", "This", "The", "My", "It", "A", "In", "Of", "On", "With", "And"))
