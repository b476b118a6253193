"""Line-shaped evidence: a line or a sentence that is nothing but furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.lexicon import Lexicon
from twosource.clean.units import Unit
from twosource.findings.article import Extent

LONGEST = 40  # words of a sentence of furniture; longer ones carry something else as well
HEADLINE = 16  # words of a label and a headline; more are a headline that ran into the news
LAST = 8  # so many sentences from the end a page names its writers
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#]\w+|pic\.twitter\.com\S*|\(?\d{3}\)?|(?:\d{3}[.-])?\d{3}[.-]\d{4}|(?:www\.)?(?:twitter|facebook)\.com/\S+"
)
_BETWEEN = frozenset(
    ("or", "and", "email:", "e-mail:", "twitter:", "phone:", "reporter:", "|", "/", "-", "–", "—")
)
_BARS = "|>»›"
_BAR = re.compile(rf"\s[{_BARS}]+\s")
_RULES = " .-_=*~•·×—–+|<>«»►▶→#"
_RUN_ON = re.compile(
    r"[a-z0-9’'”\"] (?:The|A|An|In|On|At|He|She|It|They|But|And|This|That|There|According|Earlier)\b"
)


def furniture_sentences(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield each unit that is furniture as a whole."""
    for unit in units:
        if _stated(unit, known) or (unit.whole and _bare(unit.words)):
            yield unit.extent
    for unit in units[-LAST:]:
        if _names_staff(unit, known):
            yield unit.extent


def furniture_buttons(units: Sequence[Unit], known: Lexicon) -> Iterator[Extent]:
    """Yield rows of share buttons in front of a sentence, and those that end a line."""
    for unit in units:
        row = known.buttons.match(unit.words)
        if row and _is_row(row, unit, known):
            yield Extent(unit.start, unit.start + row.end())
        last = known.last_button.search(unit.words[-LONGEST:]) if not unit.closed else None
        if last:
            yield Extent(unit.end - len(last.group(1)), unit.end)


def _stated(unit: Unit, known: Lexicon) -> bool:
    words = unit.key
    if words in known.sentence:
        return True
    if unit.whole and (words in known.line or _lines_up(unit, known)):
        return True
    if _links(unit.words, known):
        return True
    if unit.words[0].islower():  # the middle of a hard-wrapped sentence
        return False
    rows = known.begins.get(words.partition(" ")[0], ())
    return any(_begins(words, row) for row in rows) and words.count(" ") < LONGEST


def _links(words: str, known: Lexicon) -> bool:
    """Whether a sentence is a label and the headline of another page, which the news has not run into."""
    label = known.links.match(words)
    if label is None or words.count(" ") > HEADLINE:
        return False
    return _RUN_ON.search(words, label.end()) is None or words[label.end() :].istitle()


def _begins(words: str, row: tuple[str, ...]) -> bool:
    """Whether words begin with the first part of a row and hold the others in order."""
    if not words.startswith(row[0]):
        return False
    at = len(row[0])
    for part in row[1:]:
        found = words.find(" " + part, at, at + 60)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _lines_up(unit: Unit, known: Lexicon) -> bool:
    """Whether a line that closes no sentence has a label or the shape of furniture."""
    if unit.closed or len(unit.words) > 200:
        return False
    words = unit.words.lstrip("•►▶→+*-–[( ")
    return known.labels.match(words) is not None or any(row.fullmatch(words) for row in known.shapes)


def _bare(words: str) -> bool:
    """Whether a line is a rule or a bullet, or holds only addresses or a menu."""
    if len(words) > 300:
        return False
    if not words.strip(_RULES):
        return True
    return _is_addresses(words) or _is_menu(words)


def _is_addresses(words: str) -> bool:
    """Whether a line is addresses, handles and numbers, with "or" between at most."""
    first = words.split(maxsplit=1)[0].partition(",")[0]
    if first and first.lower() not in _BETWEEN and _ADDRESS.fullmatch(first) is None:
        return False  # most lines are sentences
    any_address = False
    for token in words.replace(",", " ").split():
        if _ADDRESS.fullmatch(token):
            any_address = True
        elif token.lower() not in _BETWEEN:
            return False
    return any_address


def _is_menu(words: str) -> bool:
    """Whether a line is three short items or more with bars or arrows between."""
    items = _BAR.split(words) if any(bar in words for bar in _BARS) else ()
    if len(items) < 3 or words.endswith((".", "?", "!")):
        return False
    return all(item[:1].isupper() and len(item) <= 30 for item in map(str.strip, items))


def _names_staff(unit: Unit, known: Lexicon) -> bool:
    if unit.key.count(" ") >= 30:
        return False
    places = ((unit.key.find(row[0]), row) for row in known.staff)
    return any(at >= 0 and _begins(unit.key[at:], row) for at, row in places)


def _is_row(row: re.Match[str], unit: Unit, known: Lexicon) -> bool:
    """Two buttons or more, or "Share" alone, before a new sentence."""
    rest = unit.words[row.end() :].lstrip(" .:|")
    if rest and not (rest[0].isupper() or rest[0] in '"“'):
        return False
    if not rest:
        return True
    first = rest.split(maxsplit=1)[0]
    if row.group() in known.alone:
        return first not in _SHARE_WHAT
    return " " in row.group()


# "Share Your Story", "Share Our Strength": what can be shared is no new sentence.
_SHARE_WHAT = frozenset(("Your", "Our", "This", "The", "My", "It", "A", "In", "Of", "On", "With", "And"))
