"""Tense: whether the words around a time expression look ahead or back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from twosource.dating.grammar import Found
from twosource.dating.lexicon import CODES
from twosource.dating.words import Word

_STOP: Final = CODES["STOP"]


class Tense(NamedTuple):
    """Whether the verb nearest to an expression speaks of the future or of the past."""

    ahead: bool
    back: bool


_CUES: Final = {CODES["FUTURE"]: Tense(True, False), CODES["PASTV"]: Tense(False, True)}


def tense(words: Sequence[Word], found: Found) -> Tense:
    """Whether the verbs next to an expression look ahead or back: the nearest before it, else after it."""
    before = words[found.first - 1].lower if found.first else ""
    if before == "since":
        return Tense(False, True)
    for i in range(found.first - 1, max(-1, found.first - 13), -1):
        if words[i].code == _STOP:
            break
        if words[i].code in _CUES:
            return _CUES[words[i].code]
    for i in range(found.last, min(len(words), found.last + 9)):
        if words[i].code == _STOP:
            break
        if words[i].code in _CUES:
            return _CUES[words[i].code]
    return Tense(before in ("until", "till", "by"), False)
