"""Vagueness: words that say that there were some, and which of them a desk books as a number."""

from __future__ import annotations

from twosource.extract.harm import readings
from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence


def is_no_number(sentence: Sentence, quantity: Quantity, noun: int | None) -> bool:
    """Whether words only say that there were some; "many" is booked as "several" is."""
    word = sentence[quantity.start].lower
    if word == "numbers" and quantity.start and sentence.lower[quantity.start - 1] in _TRENDS:
        return True  # "growing numbers of refugees"
    if word in _SIZES and quantity.start and sentence[quantity.start - 1].lower in _KNOWN:
        return True  # "the large number of wounded"
    if word != "many" or quantity.end - quantity.start > 1:
        return word in _NO_COUNT and quantity.end - quantity.start == 1
    people = noun is None or is_person(sentence[noun]) or sentence[noun].lower == "more"
    exclaimed = sentence[max(0, quantity.start - 1)].lower in {"so", "how", "too", "as"}
    of_some = sentence.lower[quantity.end : quantity.end + 1] == ("of",) and not _are_harmed(
        sentence, quantity
    )
    return exclaimed or not people or of_some


def _are_harmed(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a verb harms those of whom there are many: "capturing many of them"."""
    if sentence.lower[quantity.end : quantity.end + 2] not in _OF_THEM or not quantity.begin:
        return False
    return any(h.form in {"ing", "past"} for h in readings(sentence, quantity.begin - 1, "patient"))


_OF_THEM = {("of", "them"), ("of", "their"), ("of", "its"), ("of", "his")}


def says_no_number(sentence: Sentence, quantity: Quantity, noun: int | None) -> bool:
    """Whether people are only told to be many: of the dead and the hurt alone a desk books that."""
    if sentence[quantity.start].lower != "many":
        return False
    return sentence[quantity.end if noun is None else noun].lower not in {"others", "more"}


_TRENDS = frozenset("increasing growing rising record mounting swelling greater higher the their".split())
_SIZES = frozenset({"large", "big", "huge", "great"})
_KNOWN = frozenset({"the", "this", "that", "such", "how"})


_NO_COUNT = frozenset({"numerous", "countless", "multiple", "few"})  # a desk books no number
