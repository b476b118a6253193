"""Opening: a place that a sentence opens with, for what is told behind it."""

from __future__ import annotations

from twosource.extract.clauses import speaks
from twosource.extract.place_spans import DIRECTIONS
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence


def opens_in(sentence: Sentence, first: int, own: frozenset[int], anchors: frozenset[int]) -> bool:
    """Whether a sentence opens in a place, whatever the parse: "In western Hask rebel fire killed two"."""
    later = sentence[1].lower == "in" and sentence[0].pos not in {"NOUN", "PROPN", "PRON"}
    start = 0 if sentence[0].lower == "in" else 1 if later else first  # no "activists in Hask said"
    if start >= first:
        return False
    return all(t.text in DIRECTIONS for t in sentence[start + 1 : first]) and min(anchors) in own


def opens_speech(sentence: Sentence, head: int, own: frozenset[int], place: PlaceMention) -> bool:
    """Whether a province opens what is said of it: "in Hask province the army said that two died".

    A town may be the one in which it was said: "In Oslo the ministry said two died".
    """
    verb = sentence[sentence[head].head]
    if place.precision != "region" or head > verb.i or not speaks(sentence, verb):
        return False
    behind = any(head < t.i < verb.i for t in sentence.children(verb.i, "nsubj"))
    return behind and any(t.i in own for t in sentence.children(verb.i, "ccomp"))
