"""Phrases: turns of phrase that take a stance whatever the grammar around them: "only a matter of time"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import get_args

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_guilt import supposed
from twosource.extract.statements_moves import is_party
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table

Phrase = tuple[frozenset[str] | None, ...]  # the words that may stand in each place, None for a gap

_GAP = 4  # tokens
_NEGATIONS = frozenset(
    {"not", "n't", "never", "no", "nor", "neither", "without", "deny", "denied", "if", "unless"}
)
_OPEN = frozenset({"hope", "hopes", "hoped", "hoping", "whether", "except"})
_MODALS = frozenset({"would", "could", "might", "may"})
_BEFORE = 3  # tokens in which a negation stands
_ABOVE = 6  # and a hope or a question


def phrased(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Stance]:
    """The stance of each phrase among words that somebody says."""
    first = _opening()
    if one.speaker is None or (first.isdisjoint(sentence.words) and first.isdisjoint(sentence.lemmas)):
        return
    for at, token in enumerate(inside):
        if token.lower not in first and token.lemma not in first:
            continue
        for stance, phrase in _phrases():
            if stance == "asserts" and not is_party(one.speaker):
                continue
            if _fits(inside, at, phrase) and _is_told(sentence, token, phrase, stance):
                yield stance
                return


@cache
def _phrases() -> tuple[tuple[Stance, Phrase], ...]:
    table = load_table(PACKAGE, "phrases")
    return tuple([(stance, _read(row)) for stance in get_args(Stance) for row in table.get(stance, ())])


def _read(row: str) -> Phrase:
    return tuple([None if part == "_" else frozenset(part.split("/")) for part in row.split()])


@cache
def _opening() -> frozenset[str]:
    """Every word with which a phrase begins."""
    return frozenset().union(*[phrase[0] or () for _, phrase in _phrases()])


def _fits(inside: Sequence[Token], at: int, phrase: Phrase) -> bool:
    """Whether a phrase stands at this place among the words."""
    for place, allowed in enumerate(phrase):
        if allowed is None:
            rest = phrase[place + 1 :]
            return any(_fits(inside, k, rest) for k in range(at, min(at + _GAP + 1, len(inside))))
        if at >= len(inside) or (inside[at].lower not in allowed and inside[at].lemma not in allowed):
            return False
        at += 1
    return True


def _is_told(sentence: Sentence, first: Token, phrase: Phrase, stance: Stance) -> bool:
    """Whether a phrase is told as so: not denied and not supposed; some are denials by themselves."""
    if not _OPEN.isdisjoint(sentence.lower[max(0, first.i - _ABOVE) : first.i]):
        return False  # "I hope that is not true"
    near = sentence.lower[max(0, first.i - _BEFORE) : first.i]
    if stance in {"condemns", "blames"} and not _MODALS.isdisjoint(near):
        return False  # "would be a stain on the council"
    if not _NEGATIONS.isdisjoint(phrase[0] or ()):
        return True
    return _NEGATIONS.isdisjoint(near) and not supposed(sentence, first)
