"""Moods: who says that he is appalled at a deed condemns it, who says that he is alarmed warns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.statements_fears import foreseen
from twosource.extract.statements_guilt import is_own
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import listed
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

_OUTRIGHT = frozenset({"horrified", "appalled", "outraged", "disgusted", "sickened", "revolted"})


def moods(
    sentence: Sentence, one: Attribution, inside: Sequence[Token]
) -> Iterator[tuple[Stance, str | None]]:
    """As in "said it was horrified by the bombing", "we are deeply concerned about the siege"."""
    known = _moods()
    if known.keys().isdisjoint(sentence.words):
        return
    for token in inside:
        stance = known.get(token.lower)
        if stance is None:
            continue
        if not is_own(sentence, one, token) or negated(sentence, token):
            continue
        if stance == "warns" and not foreseen(sentence, token.i + 1):
            continue  # "deeply concerned by the situation": uneasy about what is
        about = next((c for c in sentence.children(token.i, "obl") if _is_about(sentence, c)), None)
        outright = token.lower in _OUTRIGHT and bool(sentence.children(token.i, "cop", "aux:pass"))
        if about is not None or outright or sentence.children(token.i, "ccomp", "advcl"):
            yield stance, phrase_text(sentence, about.i) if about is not None else None


@cache
def _moods() -> dict[str, Stance]:
    """The stance of who feels so, by the word."""
    rows: dict[str, Stance] = {"sceptical": "doubts", "alarmed": "warns", "appalled": "condemns"}
    return {word: stance for row, stance in rows.items() for word in listed(f"moods.{row}")}


def _is_about(sentence: Sentence, thing: Token) -> bool:
    return any(
        c.lower in {"by", "at", "over", "about", "with", "of"} for c in sentence.children(thing.i, "case")
    )
