"""Facilities: plants, fields, dams and crossings that have a name: "the Lantern power plant"."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.extract.name_words import ARTICLES, more_of_name, name_like
from twosource.extract.towns import text_of
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer

_ALONE = frozenset(
    "crossing dam oilfield gasfield oilfields refinery airbase airfield roundabout barracks".split()
)
_PAIRS = frozenset(
    {
        ("power", "plant"), ("power", "station"), ("gas", "plant"), ("gas", "field"), ("oil", "field"),
        ("air", "base"), ("military", "airport"), ("border", "crossing"), ("border", "gate"),
        ("oil", "refinery"), ("military", "base"), ("army", "base"), ("cement", "factory"),
        ("pumping", "station"), ("refugee", "camp"), ("water", "plant"), ("thermal", "plant"),
    }
)  # fmt: skip
_LAST = _ALONE | {last for _, last in _PAIRS}
FACILITY = _ALONE | {word for pair in _PAIRS for word in pair}
_OF_NAMES = frozenset({"al", "el", "ul"})
_LONGEST = 5  # words of a name


def facilities(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The token ranges of facilities called by a name that no gazetteer knows."""
    if _LAST.isdisjoint(sentence.words):
        return
    for token in sentence.tokens[1:]:
        if token.text not in _LAST:
            continue
        begin = token.i - (sentence.lower[token.i - 1 : token.i + 1] in _PAIRS)
        if begin == token.i and token.text not in _ALONE:
            continue
        start = _start(sentence, begin)
        name = text_of(sentence, start, begin)
        if name and not _is_known(name):
            yield start, token.i + 1


def _is_known(name: str) -> bool:
    """Whether a name is that of a place, or sounds like that of a large one: "Deir Ezour airbase"."""
    near = gazetteer().similar(name)
    return bool(gazetteer().lookup(name)) or any(p.population >= _LARGE for p in near)


_LARGE = 50_000  # people


def _start(sentence: Sentence, end: int) -> int:
    """Where the capitals of a name begin that ends right before a word, its articles with them."""
    at = end
    while at > 0 and end - at < _LONGEST and _belongs(sentence, at - 1, end):
        at -= 1
    first = sentence[at]
    whose = first.tag == "JJ" or first.ent in {"ORG", "PER"} or first.text.isupper()
    return end if at == end or whose or not sentence[end - 1].text[:1].isupper() else at


def _belongs(sentence: Sentence, at: int, end: int) -> bool:
    token: Token = sentence[at]
    if token.text == "-":
        return sentence[at - 1].text.lower() in ARTICLES or sentence[at - 1].text[:1].isupper()
    if token.lower in _OF_NAMES and at + 1 < end:
        return True
    return at > 0 and name_like(token) and more_of_name(sentence, at) == 1
