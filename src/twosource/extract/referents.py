"""Referents: whom "he", "the group" and a surname mean, by the names that the document gives before."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.speakers_kinds import source_kind
from twosource.extract.speakers_names import Names
from twosource.extract.speakers_phrases import said
from twosource.extract.speakers_spans import spans
from twosource.findings.kept import kept
from twosource.findings.tokens import Sentence, Token

REACH = 3  # sentences back in which a pronoun's name is looked for
_PEOPLE = frozenset({"he", "she", "him", "her"})
_BODIES = frozenset({"group", "organisation", "organization", "militia", "faction", "movement"})
_POINTING = frozenset({"the", "this", "that"})
_ACTING = frozenset({"armed_group", "organisation"})


class Referents:
    """The names of one document, asked for the one that a word stands for."""

    def __init__(self, sentences: Sequence[Sentence], text: str) -> None:
        self.sentences = sentences
        self.text = text

    @kept
    def _names(self) -> Names:
        return Names(self.sentences, self.text)

    def name_of(self, sentence: int, token: Token) -> str | None:
        """The name that a pronoun, "the group" or a surname stands for; else None."""
        low = token.lower
        if low in _PEOPLE:
            return self._before(sentence, token, "PER")
        here = self.sentences[sentence]
        if low in _BODIES and token.i and here[token.i - 1].lower in _POINTING:
            return self._before(sentence, token, "ORG")
        if token.ent == "PER":
            own = next((s for s in spans(here) if s[0] == "PER" and s[1] <= token.i < s[2]), None)
            if own is not None and own[2] - own[1] == 1:
                full = self._names.person(said(here, own[1], own[2]))
                return full if full != said(here, own[1], own[2]) else None
        return None

    def _before(self, sentence: int, token: Token, kind: str) -> str | None:
        """The last name of a kind before a word; a body must be one that acts."""
        for index in range(sentence, max(-1, sentence - REACH - 1), -1):
            here = self.sentences[index]
            for found, first, last in reversed(spans(here)):
                if found != kind or (index == sentence and last > token.i):
                    continue
                name = said(here, first, last)
                if kind == "PER":
                    return self._names.person(name)
                if source_kind(name, "ORG") in _ACTING:
                    return self._names.body(name)
        return None
