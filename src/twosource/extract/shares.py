"""Shares: numbers that are told as what they make of the dead or of the hurt."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from twosource.extract.harm import readings
from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

_MAKING = (("made", "up"), ("make", "up"), ("making", "up"), ("accounted", "for"), ("account", "for"))
_SHARES = frozenset("rest most majority bulk remainder half third quarter remaining all".split())
_LONGEST = 14  # words from a number to the verb that says what it makes


def share(sentence: Sentence, quantity: Quantity) -> tuple[Measure, int] | None:
    """The harm of a whole that a number makes up: "Four soldiers made up the rest of the dead"."""
    for at in range(quantity.end, min(len(sentence) - 3, quantity.end + _LONGEST)):
        if sentence.lower[at : at + 2] in _MAKING:
            return _whole(sentence, at + 2)
        if sentence[at].pos in {"VERB", "AUX"}:
            return None
    return None


def restated(
    sentence: Sentence, found: tuple[Quantity, ...]
) -> tuple[tuple[Quantity, ...], dict[Quantity, Quantity]]:
    """The numbers without shares that only say again how many that is, and those by the number before them.

    "11 million, half of the population, have fled": a desk books 11 million.
    """
    again = {
        one: other for one, other in pairwise(found)
        if one.value is not None and other.value is None and _says_again(sentence, one, other)
    }  # fmt: skip
    if not again:
        return found, again
    left = set(again.values())
    ended = {one: replace(q, end=q.end + _comma_at(sentence, q.end)) for one, q in again.items()}
    return tuple(q for q in found if q not in left), ended


def _comma_at(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence[at].text == ","


def _says_again(sentence: Sentence, one: Quantity, other: Quantity) -> bool:
    """Whether a share of all who live somewhere stands right behind a number or its noun."""
    if sentence[other.end - 1].lower != "population":
        return False
    between = sentence.tokens[one.end : other.begin]
    named = [t for t in between if t.lower not in _RESTATING]
    return len(between) <= _APART and (not named or (len(named) == 1 and is_person(named[0])))


_RESTATING = frozenset({",", "-", "--", "–", "—", "(", "or", "about", "some", "roughly", "more", "than"})
_APART = 3  # words from a number to the share that says it again


def _whole(sentence: Sentence, begin: int) -> tuple[Measure, int] | None:
    """The dead or the hurt of whom a share is told: "the rest of the dead", "most of those killed"."""
    after = range(begin, min(len(sentence), begin + 7))
    if _SHARES.isdisjoint(sentence[i].lower for i in after):
        return None
    for at in after:
        found = readings(sentence, at, "bearer", "state", "patient")
        if found:
            return found[0].measure, at
    return None


def those_among(sentence: Sentence) -> tuple[int, Measure, int] | None:
    """What an opening "among the dead" says: where the verb stands behind it, the harm and its word.

    "Among the dead in the blast in the town of Hask were a woman and a child".
    """
    if len(sentence) < _OPENING or sentence[0].lower not in {"among", "amongst"}:
        return None
    for at in range(1, min(len(sentence), _OPENING)):
        found = readings(sentence, at, "bearer", "state", "patient")
        if found and not is_person(sentence[at - 1]):
            verb = next(
                (t.i for t in sentence.tokens[at + 1 : at + _VERB] if t.lower in {"was", "were"}), None
            )
            return None if verb is None else (verb, found[0].measure, at)
    return None


def among_them(sentence: Sentence, at: int) -> int | None:
    """Where "among" stands behind a number and what is told of its people, before any verb."""
    for token in sentence.tokens[at : at + _ASIDE]:
        if token.lower == "among":
            behind = sentence.lower[token.i + 1 : token.i + 2]
            return None if behind in (("them",), ("whom",)) else token.i
        if token.pos in {"VERB", "PUNCT"} or (token.pos == "AUX" and token.lower not in {"were", "was"}):
            return None
    return None


_ASIDE = 7
_OPENING = 4  # words in which "among those who were killed" says what befell them
_VERB = 16  # words from there to the verb, whatever is told of where it was
