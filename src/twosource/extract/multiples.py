"""Multiples: deeds that say by one word how many they befell: "a triple homicide", "a double shooting"."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

_TIMES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
_BEGUN = tuple([word + "-" for word in _TIMES])
_DEEDS: dict[str, Measure] = {
    "homicide": "killed", "murder": "killed", "slaying": "killed", "killing": "killed",
    "shooting": "injured", "stabbing": "injured",
}  # fmt: skip


def times(word: str) -> int | None:
    """How many a deed befell by the word before it: 3 of "triple", "triple-shooting"."""
    return _TIMES.get(word.partition("-")[0])


def multiples(sentence: Sentence) -> Iterator[tuple[int, int, int, Measure]]:
    """The first and last token of every such deed, how many it befell, and whether it killed or hit them."""
    words = sentence.words
    if words.isdisjoint(_TIMES) and "le-" not in " ".join(words):
        return  # as in nearly every sentence
    begun = [w for w in words if w in _TIMES or w.startswith(_BEGUN)]
    for token in [t for t in sentence.tokens if t.lower in begun]:
        number, rest = times(token.lower), token.lower.partition("-")[2]
        if number is None:
            continue
        at = token.i
        while not rest and at + 1 < len(sentence):
            at += 1
            rest = sentence[at].lower.removeprefix("-")
        measure = _DEEDS.get(rest)
        if measure is not None and not _with_suicide(sentence, at):
            yield token.i, at, number, measure


def _with_suicide(sentence: Sentence, deed: int) -> bool:
    """Whether the one who did it is among them: of a "double murder-suicide" nobody says how many died."""
    return any("suicide" in t.lower for t in sentence.tokens[deed + 1 : deed + 3])
