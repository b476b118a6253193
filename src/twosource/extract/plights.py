"""Plights: what had befallen people before, which is not what a sentence tells of them.

"Killed 26 displaced people", "killed three wounded fighters", "14 dead including three children fleeing".
"""

from __future__ import annotations

from collections.abc import Container

from twosource.extract.harm import readings
from twosource.extract.harmed import stated_before
from twosource.extract.people import is_person
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

Harms = list[tuple[Measure, int]]

_WORST = frozenset({"killed", "injured"})


def befell_since(
    sentence: Sentence,
    quantity: Quantity,
    noun: int | None,
    harms: Harms,
    part: tuple[Measure, int] | None,
    taken: Container[int],
) -> Harms:
    """What befell the counted, where `harms` only say in what plight they were.

    `part` is the harm of the whole that they are a part of, with its word; `taken` are the words that say
    what befell those counted before.
    """
    if len(harms) != 1 or harms[0][0] == "killed" or not _is_of_noun(sentence, harms[0][1]):
        return harms
    measure, at = harms[0]
    if quantity.end <= at and (measure != "injured" or _is_before_people(sentence, at)):
        done = stated_before(sentence, quantity, noun) or _done_by_verb(sentence, noun)
        if done and done[0][0] in _WORST and done[0][1] not in taken:
            return done
    if part is not None and part[0] in _WORST and measure not in _WORST:
        return [part]
    return harms


def _done_by_verb(sentence: Sentence, noun: int | None) -> Harms:
    """The harm of the verb whose object people are: "killed six people | trapped in a tunnel"."""
    if noun is None or sentence[noun].dep != "obj" or sentence[noun].head > noun:
        return []
    verb = sentence[sentence[noun].head]
    return [(h.measure, verb.i) for h in readings(sentence, verb.i, "patient")][:1]


def _is_before_people(sentence: Sentence, at: int) -> bool:
    """Whether a word stands before the people whom it is of: "three wounded fighters", no "six injured"."""
    return at + 1 < len(sentence) and is_person(sentence[at + 1]) and sentence[at + 1].lower != "others"


def _is_of_noun(sentence: Sentence, at: int) -> bool:
    """Whether a word is a participle that only describes people, and no verb of a clause."""
    word = sentence[at]
    if word.tag not in {"VBN", "VBG", "JJ"} or sentence.children(at, "aux", "aux:pass", "cop"):
        return False
    return at == 0 or sentence[at - 1].pos != "AUX"
