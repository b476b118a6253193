"""Fates: one person who is told to be hurt and then to be dead is dead, and counted once.

"Ada Quill was wounded ... The girl has died": the same by name, by age, or because nobody else is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.extract.doers import by_own_hand
from twosource.extract.persons import Person, differ, is_another, is_one_of, person
from twosource.findings.mentions import FigureMention

_POINTING = frozenset({"the", "that", "this", "he", "she", "him", "her"})
_NUMBERS = frozenset({"1", "one"})
_DOERS = frozenset({"suspect", "gunman", "shooter", "attacker", "officer", "deputy", "trooper"})
_GROWN = frozenset("man woman father mother husband wife grandfather grandmother uncle aunt".split())
_SMALL = frozenset("boy girl baby infant toddler child newborn kid son daughter".split())


def without_who_died(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures without the hurt whom the same report tells to be dead."""
    lost = [f for f in figures if f.measure == "killed" and _is_one(f, text)]
    if not lost:
        return tuple(figures)
    known: list[Person] = []
    for each in (person(f, text) for f in lost):
        if not is_one_of(each, known):
            known.append(each)
    toll = max((f.value or 0 for f in figures if f.measure == "killed" and not f.subset), default=0)
    dead = _Dead(lost, known, toll, text)
    return tuple(f for f in figures if f.measure != "injured" or not _is_one(f, text) or not dead.include(f))


@dataclass(frozen=True, slots=True)
class _Dead:
    """The dead whom a report tells one by one: where it does, who they are, and how many it knows of."""

    lost: Sequence[FigureMention]
    known: Sequence[Person]
    toll: int
    text: str

    def include(self, hurt: FigureMention) -> bool:
        """Whether one of those hurt is one of the dead."""
        if any(d.event == hurt.event and _is_next(d, hurt, self.text) for d in self.lost):
            return True
        if is_another(hurt, self.text):
            return False
        mine = [d for d in self.lost if d.event == hurt.event]
        beside = [d for d in mine if _in_one_sentence(d, hurt, self.text)]
        if any(_is_pointed_back(d, hurt, self.text) for d in beside):
            return True  # "the boy was taken to be treated, but he died"
        if beside:
            return False  # "the boy died, while the man is in stable condition"
        fitting = [one for one in self.known if not _differ(person(hurt, self.text), one)]
        alone = len(fitting) == 1 and self.toll <= len(self.known)
        return any(_are_one(hurt, d, self.text, alone=alone) for d in mine)


def _is_one(figure: FigureMention, text: str) -> bool:
    """Whether a figure is of one person who is told by name, kind or pronoun, and is no number."""
    phrase = _words(figure, text)
    doer = phrase[-1] in _DOERS and not by_own_hand(figure, text)
    return figure.value == 1 and not figure.hedged and phrase[0] not in _NUMBERS and not doer


def _words(figure: FigureMention, text: str) -> list[str]:
    return text[figure.number.start : figure.number.end].lower().split() or [""]


def _are_one(hurt: FigureMention, dead: FigureMention, text: str, *, alone: bool) -> bool:
    """Whether who is hurt is who is dead. `alone` says that nobody else who died can be meant."""
    one, other = person(hurt, text), person(dead, text)
    if _differ(one, other):
        return False
    if "only" in _words(hurt, text):
        return True  # "he was the only person hurt"
    if by_own_hand(hurt, text) and by_own_hand(dead, text):
        return True
    if one.name and other.name:
        return set(one.name) <= set(other.name) or set(other.name) <= set(one.name)
    if one.age is not None and one.age == other.age:
        return True
    later = max(hurt, dead, key=lambda figure: figure.start)
    if not alone or is_another(later, text) or _of_two_ages(hurt, dead, text):
        return False
    return (later is dead and bool(other.name)) or _words(later, text)[0] in _POINTING


def _differ(one: Person, other: Person) -> bool:
    return differ(one, other) or bool(one.sex and other.sex and one.sex != other.sex)


def _of_two_ages(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether one is told as a child and the other as a grown man or woman."""
    heads = {_words(one, text)[-1], _words(other, text)[-1]}
    return bool(heads & _GROWN) and bool(heads & _SMALL)


def _is_pointed_back(dead: FigureMention, hurt: FigureMention, text: str) -> bool:
    """Whether who died is only pointed back at after who was hurt was told of."""
    differs = _differ(person(hurt, text), person(dead, text))
    if hurt.start < hurt.number.start and text[hurt.end : dead.start].endswith(" before "):
        return False  # "shot a man before he was killed": who shot him was
    return hurt.start < dead.start and _words(dead, text) in (["he"], ["she"]) and not differs


def _is_next(dead: FigureMention, hurt: FigureMention, text: str) -> bool:
    """Whether the next sentence says that who was hurt died: "A fourth man was shot. He died in hospital"."""
    between = text[hurt.end : dead.start]
    near = hurt.end <= dead.start and len(between) < _NEXT and between.count(". ") == 1
    return near and "\n" not in between and between.endswith(". ") and _is_pointed_back(dead, hurt, text)


_NEXT = 150  # characters


def _in_one_sentence(one: FigureMention, other: FigureMention, text: str) -> bool:
    first, later = sorted((one, other), key=lambda figure: figure.start)
    between = text[first.end : later.start]
    return ". " not in between and "\n" not in between
