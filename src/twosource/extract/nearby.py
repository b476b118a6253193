"""Nearby: the town that a village is told by: "Hask lies 14 kilometres north of the town of Port Veldin"."""

from __future__ import annotations

from twosource.extract.facilities import FACILITY
from twosource.extract.name_words import name_like
from twosource.extract.place_spans import DIRECTIONS, DISTANCES, KINDS, bare
from twosource.findings.tokens import Sentence, Token

_LYING = frozenset({"lie", "sit", "stand", "situate", "locate", "be"})
_FROM = frozenset({"of", "from"})
_REACH = 16  # words from a village to the town that it is told by
_NEAR = 25  # kilometres or miles from which on a town is only a direction


def near_by(sentence: Sentence, end: int) -> str | None:
    """The town near which a place is said to lie, whose name ends at a token; None where it is far off."""
    if end >= len(sentence) or sentence[end].lemma not in _LYING:
        return None
    last = min(len(sentence), end + _REACH)
    unit = next((i for i in range(end + 2, last) if sentence[i].lower in DISTANCES), None)
    if unit is None or not sentence[unit - 1].text.isdigit() or int(sentence[unit - 1].text) > _NEAR:
        return None
    at = next((i + 1 for i in range(unit + 1, last) if sentence[i].lower in _FROM), last)
    while at + 1 < last and sentence[at].lower in KINDS | {"the", "of"}:
        at += 1
    stop = at
    while stop < len(sentence) and name_like(sentence[stop]) and sentence[stop].ent == sentence[at].ent:
        stop += 1
    return bare(" ".join(t.text for t in sentence.tokens[at:stop])) if stop > at else None


def is_from_afar(sentence: Sentence, start: int) -> bool:
    """Whether only the way to a town is told, which begins at a token: "120 miles north of Veldin"."""
    at = start - 2
    if at < 1 or sentence[start - 1].lower not in _FROM:
        return False
    at -= sentence[at].lower in DIRECTIONS
    number = sentence[at - 1].text
    return sentence[at].lower in DISTANCES and number.isdigit() and int(number) > _BESIDE


def is_beside(sentence: Sentence, start: int) -> bool:
    """Whether a name only says on which side of it another place is: "Hask, south of | Veldin"."""
    at = start - 1
    while at > 0 and (sentence[at].lower in _BEFORE_NAMES or sentence[at].pos == "ADJ"):
        if sentence[at].lower == "of" and sentence[at - 1].lower in DIRECTIONS:
            behind = sentence[at - 2 - (at > _SIDE and sentence[at - 2].text == ",")] if at >= _SIDE else None
            return behind is not None and (behind.ent == "LOC" or behind.lower in KINDS)
        at -= 1
    return False


_SIDE = 2  # words of "south of"
_BEFORE_NAMES = KINDS | frozenset(
    "the of stronghold capital bastion rebel government opposition - held".split()
)
_BESIDE = 15  # kilometres or miles: what lies nearer may be called by the town


def is_close(sentence: Sentence, token: Token) -> bool:
    """Whether "to" leads to what something lies near: "close to | the crossing", "next to"."""
    to = next((c.i for c in sentence.children(token.i, "case", "mark") if c.lower == "to"), 0)
    return to > 0 and sentence[to - 1].lower in _CLOSE and token.text in FACILITY


_CLOSE = frozenset({"close", "next", "adjacent", "near"})
