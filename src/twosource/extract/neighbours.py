"""Neighbours: the harm of those whom a number counts that is said of those named beside them."""

from __future__ import annotations

from collections.abc import Mapping

from twosource.extract.governors import governed
from twosource.extract.harm import readings
from twosource.extract.harmed import of_next, stated_after
from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.extract.wounds import Told
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure


def with_the_next(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm of those joined behind ages: "two boys, ages 3 and 5, and their mother were found dead"."""
    if noun is None or not is_person(sentence[noun]):
        return []
    ages = [t.lower for t in sentence.tokens[noun + 1 : noun + 3]]
    if ages[:1] != [","] or ages[1:] not in (["ages"], ["aged"]):
        return []
    at = noun + 3
    while at < len(sentence) and (
        sentence[at].text.isdigit() or sentence[at].lower in {",", "and", "to", "&"}
    ):
        at += 1
    if sentence[at - 1].lower != "and":
        return []
    beside = next((t for t in sentence.tokens[at : at + 5] if t.pos == "NOUN" and is_person(t)), None)
    return stated_after(sentence, quantity, beside.i) if beside is not None else []


def before_the_next(sentence: Sentence, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm that a headline tells of those counted next as well: "2 adults, 1 child dead"."""
    if noun is None or not is_person(sentence[noun]) or noun + 4 >= len(sentence):
        return []
    comma, number, other, told = sentence.tokens[noun + 1 : noun + 5]
    if comma.text not in {",", "&"} or number.pos != "NUM" or not is_person(other):
        return []
    harms = [h for h in readings(sentence, told.i, "patient", "state") if h.form in {"past", "state"}]
    return [(harms[0].measure, told.i)] if harms else []


def behind_its_parts(sentence: Sentence, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm told behind a part of the counted: "nine fighters among them two minors had been killed"."""
    if noun is None or noun + 2 >= len(sentence):
        return []
    numbered = sentence[noun + 1].lower == "including" and sentence[noun + 2].pos == "NUM"
    if not numbered and sentence.lower[noun + 1 : noun + 3] not in _PARTING:
        return []
    for at in range(noun + 3, min(len(sentence), noun + 13)):
        found = readings(sentence, at, "patient", "state")
        if found and (sentence[at - 1].pos == "AUX" or found[0].kind == "state"):
            return [(found[0].measure, at)]
    return []


_PARTING = (("among", "them"), ("among", "whom"), ("amongst", "them"), ("including", "them"))


def picked(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """What befell some of those who bear another harm: "at least 15 of the 350 hostages have been killed"."""
    if noun is None or not of_next(sentence, quantity.end) or not readings(sentence, noun, "bearer"):
        return []
    return governed(sentence, quantity, None)


def harm_beside(
    sentence: Sentence, noun: int | None, beside: Mapping[int, Told]
) -> list[tuple[Measure, int]]:
    """The harm told beside the counted: "found four men with gunshot wounds"."""
    each = beside.get(noun) if noun is not None and is_person(sentence[noun]) else None
    return [(each.measure, each.predicate)] if each is not None else []


def victims_of(sentence: Sentence, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm that victims are called by: "one man dead, along with two shooting victims"."""
    if not noun or sentence[noun].lower not in {"victim", "victims"}:
        return []
    return [("injured", noun - 1)] if sentence[noun - 1].lower in HITTING | {"gunshot"} else []


HITTING = frozenset({"shot", "shooting", "stabbing"})
