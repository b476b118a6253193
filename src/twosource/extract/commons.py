"""Commons: towns called like common words, which the outlets of their state name without more."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.towns import Beside, listed
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import Place, gazetteer
from twosource.text.gazetteer.keys import fold
from twosource.text.lexicon import words

_THERE = frozenset({"in", "near", "outside"})
_LEAST = 3_000  # people: a smaller one is oftener the word
_GOES_ON = frozenset({"NOUN", "ADJ", "NUM", "PROPN"})


def common_towns(sentence: Sentence, home: Place | None) -> Iterator[Beside]:
    """Words that are a town of the outlet's state where they stand like one: "in Garner", "Garner police".

    `home` is where the outlet sits. In the news of its state nobody capitalises "in spring" or "the hope".
    """
    if home is None or home.country is None or home.admin1 is None:
        return
    names, lands = _towns(home.country, home.admin1)
    if names.isdisjoint(sentence.words):
        return
    for token in sentence:
        if token.lower not in names or not token.text[:1].isupper() or not token.text[1:].islower():
            continue
        after = sentence[token.i + 1] if token.i + 1 < len(sentence) else None
        before = sentence[token.i - 1] if token.i else None
        if after is not None and after.lower in listed("forces") and not _is_capital(before):
            yield Beside(token.i, token.i + 1, "force")
        elif token.lower in lands:
            continue
        elif before is not None and before.lower in _THERE and _stands_alone(after):
            yield Beside(token.i, token.i + 1, "common")
        elif before is not None and before.lower in _LED and after and after.lower in listed("sites"):
            yield Beside(token.i, token.i + 1, "site")


_LED = frozenset({"a", "at", "in"})


def _is_capital(token: Token | None) -> bool:
    return token is not None and token.text[:1].isupper() and token.i > 0


def _stands_alone(after: Token | None) -> bool:
    """Whether no name or noun goes on behind a word: "in Garner on Friday", "in Garner Friday"."""
    return after is None or after.pos not in _GOES_ON or after.lower in WEEKDAYS


@cache
def _towns(country: str, admin1: str) -> tuple[frozenset[str], frozenset[str]]:
    """The common words and names of countries that are names of towns of a state, and the latter alone."""
    english = words("twosource.text.gazetteer", "words", "english")
    kinds = listed("sites") | listed("events") | listed("people") | listed("care") | listed("never")
    plain = english - kinds - MONTHS - WEEKDAYS
    lands = frozenset(
        name for name, places in gazetteer().world.wide.items() if any(p.kind == "country" for p in places)
    )
    towns, called = ({w for w in names if _is_town(w, country, admin1)} for names in (plain, lands))
    return frozenset(towns | called), frozenset(called)


def _is_town(word: str, country: str, admin1: str) -> bool:
    return any(
        p.kind == "city"
        and (p.country, p.admin1) == (country, admin1)
        and p.population >= _LEAST
        and fold(p.name) == word
        for p in gazetteer().lookup(word.capitalize())
    )
