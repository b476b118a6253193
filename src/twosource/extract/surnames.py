"""Surnames: names of people that are towns' names too: "Ada Medina", "Medina said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.extract.name_words import ARTICLES
from twosource.extract.place_spans import DIRECTIONS, bare
from twosource.extract.towns import text_of
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
    """The names that the tagger takes for people's, with where they begin and end, of two words or more."""
    for sentence in sentences:
        for kind, start, end in sentence.names():
            if kind == "PER" and end - start > 1 and not _is_town(sentence, start, end):
                yield sentence, start, end


def _is_town(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what may be a person is a town all the same: "al-Hask", or the whole name of one."""
    if sentence[start].lower not in ARTICLES:
        return end - start > _TWO and bool(gazetteer().lookup(text_of(sentence, start, end)))
    return end - start <= _ARTICLE and bool(gazetteer().lookup(text_of(sentence, start, end)))


_TWO = 2  # words: towns are called like people with a first name and a last
_ARTICLE = 3  # the article, a hyphen and the name


def _speakers(sentences: tuple[Sentence, ...]) -> Iterator[str]:
    """The names right beside a verb of speech that are its subject: "Medina said"."""
    for sentence in sentences:
        said = [i for i in sentence.where(_SAY) if sentence[i].text in _SAY]
        for verb, at in [
            (i, beside) for i in said for beside in (i - 1, i + 1) if 0 <= beside < len(sentence)
        ]:
            told = not sentence.parsed or sentence[at].head == verb
            speaks = told and sentence.capitals[at] and not _is_where(sentence, at)
            if speaks and _is_small(sentence[at].text):
                yield sentence[at].text


def _is_where(sentence: Sentence, at: int) -> bool:
    """Whether a town is where somebody speaks: "an activist in rural Hask | said"."""
    before = sentence[at - 1] if at else sentence[at]
    return before.lower in DIRECTIONS or (at > 0 and before.pos == "ADP")


def _is_small(name: str) -> bool:
    """Whether all that a name may be as a place is a town that does not speak."""
    found = gazetteer().world.matches(name)
    return bool(found) and all(m.place.kind == "city" and not m.capital for m in found)
