"""Persons: what a phrase says of the one it names, and whether two phrases can mean the same one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from twosource.extract.people import is_people_word, sexes
from twosource.findings.mentions import FigureMention
from twosource.text.numerals import numeral_at

_AGE = re.compile(r"\b(\d{1,2}|[a-z]{3,9})[- ](year|month|week)s?[- ]old", re.IGNORECASE)
_AGE_NEXT = re.compile(r"(?: [A-Z][\w'’.-]+){0,3}, (\d{1,2})\b(?=[,.;)]| was| were| and)")
_AGE_BESIDE = re.compile(r"(?: [A-Z][\w'’.-]+){0,3}, an? (\d{1,2})[- ](year|month|week)s?[- ]old\b")
_NAME = re.compile(r"[A-Z][a-z'’]+[\w'’-]*(?: (?:[A-Z]\.|[A-Z][\w'’-]+))*")
_OWNER = re.compile(r"['’]s$")  # "in Roe's death"
_GROWN = frozenset("man woman father mother dad mom husband wife grandfather grandmother uncle aunt".split())
_SMALL = frozenset("boy girl baby infant toddler child newborn kid".split())
_OF_AGE, _NOT_OF_AGE = 21, 16  # who is between these may be called a man or a boy
_ANOTHER = frozenset({"another", "other", "second", "third", "fourth", "fifth", "sixth", "seventh"})


class Person(NamedTuple):
    """What a phrase says of the one it names; None for what it leaves open."""

    age: int | None
    sex: str | None
    name: tuple[str, ...] = ()
    grown: bool | None = None


def person(figure: FigureMention, text: str) -> Person:
    """What is said of the one whom a figure counts."""
    phrase = text[figure.number.start : figure.number.end]
    said_age, next_age = _AGE.search(phrase), _AGE_NEXT.match(text, figure.number.end)
    said_age = said_age or _AGE_BESIDE.match(text, figure.number.end)
    age = _years(said_age) if said_age else int(next_age.group(1)) if next_age else None
    head = phrase.split()[-1]
    sex = sexes().get(head.lower())
    name: tuple[str, ...] = ()
    if sex is None and len(phrase) > 2 and head[:1].isupper() and not is_people_word(head):
        said = _NAME.match(text, figure.number.end - len(head))
        name = tuple(_OWNER.sub("", word) for word in said.group().split()) if said else ()
    return Person(age, sex, name, _is_grown(age, head.lower()))


def _is_grown(age: int | None, head: str) -> bool | None:
    """Whether somebody is a grown man or woman, or a child, by the age or by the noun."""
    if head in _GROWN or (age or 0) >= _OF_AGE:
        return True
    return False if head in _SMALL or (age is not None and age < _NOT_OF_AGE) else None


def _years(age: re.Match[str]) -> int | None:
    """The whole years of an age: who is 20 months old is one year old."""
    said = numeral_at([age.group(1).lower()], 0)
    return None if said is None else int(said[0]) // _UNITS[age.group(2).lower()]


_UNITS = {"year": 1, "month": 12, "week": 52}  # how many make a year


def is_another(figure: FigureMention, text: str) -> bool:
    """Whether the one counted is told to be another than the one before: "a second man was also shot".

    Whom somebody shoots is another than who shoots: "shot another man" says no more.
    """
    if figure.number.start > figure.start:
        return False
    phrase = text[figure.number.start : figure.number.end].lower().split()
    return bool(_ANOTHER & set(phrase)) or " also " in text[figure.number.end : figure.end]


def differ(one: Person, other: Person) -> bool:
    """Whether two phrases cannot mean the same person."""
    if one.age is not None and other.age is not None:
        return one.age != other.age
    if one.grown is not None and other.grown is not None and one.grown != other.grown:
        return True
    if one.name and other.name:  # "Roe" may be the "Ivan" of another sentence
        return len(one.name) + len(other.name) > 2 and not set(one.name) & set(other.name)
    return bool(one.sex and other.sex) and one.sex != other.sex


def is_one_of(known: Person, others: Sequence[Person]) -> bool:
    """Whether a person may be one of others."""
    return any(not differ(known, other) for other in others)
