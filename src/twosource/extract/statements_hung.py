"""Verbs that take a stance with what hangs on a preposition: "lashed out at", "confessed to"."""

from __future__ import annotations

from functools import cache
from typing import cast as as_type

from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table


def against_rows() -> dict[str, dict[str, list[str]]]:
    """Verbs that take a stance with what hangs on a preposition."""
    rows: dict[str, dict[str, list[str]]] = load_table(PACKAGE, "stances")["against"]
    return rows


@cache
def _hung_verbs() -> frozenset[str]:
    return frozenset([verb for row in against_rows().values() for verb in row["verbs"]])


def against(sentence: Sentence, token: Token) -> tuple[str, Token] | None:
    """The stance of a verb with its preposition, and what hangs on it: "lashed out at the army"."""
    if token.lemma not in _hung_verbs():
        return None
    for stance, row in against_rows().items():
        if token.lemma not in row["verbs"] or negated(sentence, token):
            continue
        if token.lemma in row["out"] and "out" not in sentence.lower[token.i + 1 : token.i + 2]:
            continue
        for child in (*sentence.children(token.i, "obl"), *sentence.children(token.i, "nmod", "advcl")):
            if any(c.lower in row["on"] for c in sentence.children(child.i, "case", "mark")):
                return stance, child
    return None


def hung(sentence: Sentence, token: Token) -> tuple[Stance, str | None] | None:
    """The stance of such a verb and its target, a claim only of a deed: "confessed to the killing"."""
    found = against(sentence, token)
    if found is None:
        return None
    deed = any(t.head == found[1].i and t.type == "assault" for t in triggers(sentence))
    if found[0] == "claims_responsibility" and not deed:
        return None  # "boasted of his wealth"
    return as_type(Stance, found[0]), phrase_text(sentence, found[1].i)
