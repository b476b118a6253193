"""Aboard: people who get away on a ship or a plane: "a ferry carrying 300 evacuees"."""

from __future__ import annotations

from twosource.extract.people import are_named_so, is_person
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence


def carried_off(sentence: Sentence, quantity: Quantity, noun: int | None) -> int | None:
    """Where it is told that the counted are on board, in a sentence of people who get away; None if not."""
    words = sentence.words
    if words.isdisjoint(_GETTING_AWAY) or words.isdisjoint(_VESSELS) or not words.isdisjoint(_LOST):
        return None
    if noun is None or not (is_person(sentence[noun]) or are_named_so(sentence[noun])) or not quantity.begin:
        return None
    end = noun + 1
    aboard = "aboard" in sentence.lower[end : end + 3] or sentence.lower[end : end + 2] == ("on", "board")
    carried = _CARRYING & set(sentence.lower[max(0, quantity.begin - 4) : quantity.begin])
    return quantity.begin - 1 if aboard or carried else None


_CARRYING = frozenset({"carrying", "carried", "carries", "containing"})
_GETTING_AWAY = frozenset(
    """evacuated evacuating evacuation evacuee evacuees fleeing fled flee stranded refugees migrants
    repatriated repatriate""".split()
)
_VESSELS = frozenset(
    """boat boats ship ships ferry ferries vessel vessels plane planes flight flights aircraft frigate convoy
    buses bus warship airliner trawler dinghy""".split()
)
_LOST = frozenset(
    """sank sinks sinking sunk capsized crashed crash drowned overturned missing shipwreck vanished
    struck""".split()
)
