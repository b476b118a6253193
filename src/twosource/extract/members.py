"""Members: single persons told beside a number: its parts, and those who stand in one list with it."""

from __future__ import annotations

from dataclasses import replace

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.counts import Count
from twosource.extract.lists import added, companions, members
from twosource.extract.people import is_person, plain, singular, victims_class
from twosource.extract.shares import those_among
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_HARMS = frozenset({"killed", "injured"})
OPENERS = frozenset("a an the one his her its their another this that our my".split())
_PART_WORDS = frozenset({"including", "among", "include", "includes", "them"})


def parts(sentence: Sentence, numbered: tuple[Count, ...]) -> list[Count]:
    """Single persons named as parts of a count: "10 people including a child and a senior official"."""
    found: list[Count] = []
    if not numbered or _PART_WORDS.isdisjoint(sentence.words):
        return found
    for token in sentence:
        if token.lower not in _PART_WORDS:
            continue
        if any(c.value == 1 and c.quantity and c.quantity.end == token.i - 1 for c in numbered):
            continue  # "one of them a child" is counted already
        whole = [c for c in numbered if c.last <= token.i + 1 and token.i - c.last < 10 and not c.subset]
        if not whole:
            continue
        if (one := _one_of_them(sentence, token)) is not None:
            found.append(_part(whole[-1], sentence, *one))
            continue
        at, last = token.i + 1, token.i
        while at < min(len(sentence), token.i + 14):
            here = sentence[at]
            if (here.pos == "VERB" and here.tag != "VBN") or here.pos == "AUX":
                break
            if _is_one(here) and _opened(sentence, last + 1, at):
                if _speaks(sentence, last, at):
                    break
                found.append(_part(whole[-1], sentence, last + 1, at))
                last = at
            elif here.lower in {"and", ","} or here.lower == "as":
                last = at
            at += 1
    return found


def _is_one(token: Token) -> bool:
    """Whether a noun is one person, and not what others are called by: "the terrorist | groups"."""
    return is_person(token) and single_noun(token) and token.dep != "compound"


def _part(whole: Count, sentence: Sentence, first: int, noun: int) -> Count:
    """One person who is a part of a count."""
    return replace(
        whole, quantity=None, noun=noun, first=first, last=noun + 1, victims=victims_class(sentence[noun]),
        subset=True, value=1,
    )  # fmt: skip


def _one_of_them(sentence: Sentence, among: Token) -> tuple[int, int] | None:
    """The person named right before "among them": "three were killed, a woman among them"."""
    noun = among.i - 1
    if among.lower != "among" or sentence.lower[among.i + 1 : among.i + 2] not in (("them",), ("whom",)):
        return None
    if noun < 1 or not is_person(sentence[noun]) or not single_noun(sentence[noun]):
        return None
    first = next(
        (i for i in range(noun - 1, max(-1, noun - 4), -1) if sentence[i].lower in {"a", "an"}), None
    )
    return None if first is None else (first, noun)


def _speaks(sentence: Sentence, comma: int, noun: int) -> bool:
    """Whether it is the one who tells all that: "including a child, the governor Ivan Roe said"."""
    if sentence[comma].text != ",":
        return _says_all(sentence, noun + 1)
    return any(t.lower in SAID for t in sentence.tokens[noun + 1 : noun + 6])


def _says_all(sentence: Sentence, at: int) -> bool:
    """Whether who says it ends a sentence, the comma lost: "including two the mayor and a medic | said"."""
    if sentence.lower[at : at + 1] not in _SAYING:
        return False
    return all(t.text == "." or t.lower in WEEKDAYS or t.lower == "on" for t in sentence.tokens[at + 1 :])


_SAYING = {("said",), ("says",), ("reported",)}
SAID = frozenset("said says told added confirmed reported announced wrote".split())


def _opened(sentence: Sentence, first: int, noun: int) -> bool:
    """Whether a determiner opens the phrase before a noun and no number does."""
    phrase = sentence.tokens[first:noun]
    if any(t.pos == "NUM" and t.lower != "one" for t in phrase):
        return False
    if phrase and (phrase[0].lower in _OF_OTHERS or any(t.lower == "number" for t in phrase)):
        return False  # "most of them from the Harbour militia", "a number of local people"
    return any(t.lower in OPENERS for t in phrase) or (
        not phrase and sentence[noun].lower in {"child", "woman", "man"}
    )


_OF_OTHERS = frozenset({"from", "with", "of", "in", "by", "at", "near"})


def listed(sentence: Sentence, numbered: tuple[Count, ...], taken: frozenset[int]) -> list[Count]:
    """Persons in a list with a number or behind "among the dead", but for the nouns `taken` already."""
    found: list[Count] = []
    if (among := those_among(sentence)) is not None:
        found += [_one_among(sentence, *each, among) for each in members(sentence, among[0] + 1)]
    for whole in numbered:
        if whole.noun is not None and not whole.subset and whole.measure in _HARMS:
            active = whole.predicate < whole.first
            beside = (
                added(sentence, whole.noun)
                if active
                else companions(sentence, whole.first, whole.noun, whole.predicate)
            )
            found += [_with(whole, sentence, *each) for each in beside]
    first = {c.noun: c for c in reversed(found)}
    return [c for c in found if c.noun not in taken and first[c.noun] is c]


def _one_among(sentence: Sentence, first: int, noun: int, among: tuple[int, Measure, int]) -> Count:
    """One person who is told to be among the dead or the hurt."""
    _, measure, at = among
    return Count(
        measure=measure, quantity=None, noun=noun, predicate=at, first=first, last=noun + 1,
        victims=victims_class(sentence[noun]), subset=True, value=1,
    )  # fmt: skip


def _with(whole: Count, sentence: Sentence, first: int, noun: int) -> Count:
    """One person who is told in a list beside a count, whose word of harm is his own."""
    return replace(
        whole, quantity=None, noun=noun, first=first, last=noun + 1, victims=victims_class(sentence[noun]),
        value=1, toll=False,
    )  # fmt: skip


def single_noun(token: Token) -> bool:
    """Whether a noun is one person, as far as its form tells."""
    return (
        token.tag not in {"NNS", "NNPS"}
        and singular(token.text) == plain(token.text)
        and token.lower not in _NO_VICTIM
    )


_NO_VICTIM = frozenset(
    """people police family couple crew staff personnel head-count life toll other one
    dead wounded injured missing body corpse source""".split()
)
