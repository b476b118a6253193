"""Owners: what a day owns, "Monday's raids", also where its apostrophe is lost."""

from __future__ import annotations

from twosource.extract.clauses import WEEKDAYS
from twosource.findings.tokens import Sentence, Token


def owns_happening(sentence: Sentence, owner: Token, anchors: frozenset[int]) -> bool:
    """Whether what a day owns is a happening or named by one: "Monday's attack", "Monday's blast victims"."""
    below = {c.i for c in sentence.children(owner.head, "compound", "amod", "nmod")}
    return owner.head in anchors or bool(below & anchors)


def owned_by(sentence: Sentence, day: Token) -> int | None:
    """The noun behind a day without its apostrophe, which the parse hangs on what stands before.

    As in "the toll from Fridays rocket attacks".
    """
    if day.head > day.i or day.lower[-1:] != "s" or day.lower[:-1] not in WEEKDAYS:
        return None
    for token in sentence.tokens[day.i + 1 : day.i + _REACH]:
        if token.pos == "NOUN" and token.dep != "compound":
            return token.i
        if token.pos not in {"NOUN", "ADJ", "PROPN"}:
            return None
    return None


_REACH = 6  # words from the day to what was done on it
