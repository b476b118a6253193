"""Wholes: numbers of those of whom some are told of, and of whom more are told now."""

from __future__ import annotations

from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence

_PICKS = frozenset({"one", "which", "another", "each", "neither", "any", "either"})
_NEAR = 6  # words from a toll to the one that it has grown from


def grew_from(sentence: Sentence, quantity: Quantity, last: int, *, toll: bool) -> bool:
    """Whether a toll is the one that another has grown from: "217, up from 190", "to 86 from 70".

    `last` is where the count before it ends, `toll` whether that is one of a toll.
    """
    prior = sentence.lower[max(0, quantity.begin - 2) : quantity.begin]
    return is_up_from(prior, toll=toll and quantity.begin - last < _NEAR)


def is_up_from(prior: tuple[str, ...], *, toll: bool) -> bool:
    """Whether the words before a number say that another has grown from it; of a toll "from" does."""
    return prior[-2:] == ("up", "from") or (toll and prior[-1:] == ("from",))


def is_whole_of_some(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is that of all of whom some are told of: "two of the 30 hostages were killed"."""
    prior = sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]
    if {"who", "that"} & set(sentence.lower[quantity.end : quantity.end + 4]):
        return False  # "two of the four suspects who were arrested"
    return len(prior) == 3 and prior[0].pos == "NUM" and [t.lower for t in prior[1:]] == ["of", "the"]


def is_whole_of_one(sentence: Sentence, quantity: Quantity) -> bool:
    """As in "which of the three victims was declared dead": what is said is said of one of them."""
    before = [t.lower for t in sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]]
    return (
        len(before) == 3
        and before[0] in _PICKS
        and before[1:] in (["of", "the"], ["of", "those"], ["of", "these"])
    )


def are_two(sentence: Sentence, both: Quantity, noun: int | None) -> bool:
    """Whether two persons are told of anew: not "were both killed", nor "both soldiers and rebels"."""
    if both.start and sentence[both.start - 1].pos == "AUX":
        return False
    if noun is None:
        return sentence[min(both.end, len(sentence) - 1)].pos in {"AUX", "VERB"}
    return is_person(sentence[noun]) and sentence.lower[noun + 1 : noun + 2] != ("and",)


def opens_parts(sentence: Sentence, last: int, begin: int) -> bool:
    """Whether a colon or a dash right behind a count opens a list that goes on to a number."""
    at = next((i for i in range(last, min(last + 3, begin)) if sentence[i].text in _OPENING), None)
    if at is None or sentence[at + 1].pos not in {"NUM", "DET"}:
        return False
    return not any(t.pos in {"VERB", "AUX"} for t in sentence.tokens[at:begin])


_OPENING = frozenset({":", "-", "--", "–", "—"})


def goes_on_including(sentence: Sentence, quantity: Quantity, last: int) -> bool:
    """Whether one person before a number is a part as well: "including a woman and her four children"."""
    told = sentence.tokens[last : quantity.begin]
    at = next((t.i for t in told if t.lower in {"including", "among"}), None)
    if at is None or quantity.begin - at > _ONE:
        return False
    inner = [t for t in sentence.tokens[at + 1 : quantity.begin] if t.lower not in {"them", "whom"}]
    return bool(inner) and inner[0].lower in {"a", "an", "one"} and all(t.pos in _NAMING for t in inner)


_NAMING = frozenset({"DET", "NOUN", "PROPN", "ADJ", "CCONJ", "PRON", "PUNCT", "NUM"})
_ONE = 9  # words of one person who is told of before the others
