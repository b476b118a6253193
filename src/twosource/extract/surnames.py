"""Surnames: names of people that are towns' names too: "Ada Medina", "Medina said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.extract.place_spans import bare
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import gazetteer

_SAY = frozenset({"said", "says", "asked", "added", "recalled", "testified"})
_THERE = re.compile(r"\b(?:in|at|near|outside|of|to|from) (?:[a-z]+ )?$")


def surnames(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """The last names of people called by two names or more: "Ada Medina" is no town, nor is "Medina".

    Who says something is none either, unless governments go by the name: "Moscow said".
    """
    named = (
        bare(s[b - 1].text)
        for s, a, b in _persons(sentences)
        if not any(t.pos == "ADP" for t in s.tokens[a:b])
    )
    return frozenset(named) | frozenset(_speakers(sentences))


def first_names(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """The first names of people who are called by their last names too."""
    return frozenset(s[a].text for s, a, _ in _persons(sentences))


def is_told_there(text: str, start: int) -> bool:
    """Whether a word of place leads to what begins at an offset."""
    return _THERE.search(text, max(0, start - 24), start) is not None


def _persons(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, int, int]]:
    return ((s, a, b) for s in sentences for kind, a, b in s.names() if kind == "PER" and b - a > 1)


def _speakers(sentences: tuple[Sentence, ...]) -> Iterator[str]:
    """The names right beside a verb of speech."""
    for sentence in sentences:
        said = [i for i in sentence.where(_SAY) if sentence[i].text in _SAY]
        for at in [beside for i in said for beside in (i - 1, i + 1) if 0 <= beside < len(sentence)]:
            if sentence.capitals[at] and _is_small(sentence[at].text):
                yield sentence[at].text


def _is_small(name: str) -> bool:
    """Whether all that a name may be as a place is a town that does not speak."""
    found = gazetteer().world.matches(name)
    return bool(found) and all(m.place.kind == "city" and not m.capital for m in found)
