"""Extended: what befell people of whom more is said first: "a soldier serving with the mission was hurt"."""

from __future__ import annotations

from twosource.extract.harmed import stated_after
from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.extract.straits import befell
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

_LONGEST = 24  # words between people and the verb that they are the subject of


def behind_modifiers(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """What the auxiliary behind all that hangs on the counted noun opens."""
    if noun is None or not sentence.parsed or not is_person(sentence[noun]):
        return []
    at = noun + 1
    if sentence.lower[at : at + 1] == (",",) or sentence.children(noun, "conj"):
        return []  # an aside, which may be of some of them only; others joined to them
    end = min(len(sentence), at + _LONGEST)
    while at < end and any(a.i == noun for a in sentence.ancestors(at)):
        at += 1
    if at in {noun + 1, end} or sentence[at].pos != "AUX":
        return []
    return stated_after(sentence, quantity, noun, behind=at) or befell(sentence, at)
