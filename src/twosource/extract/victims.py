"""Victims: parts of the dead or the hurt told before: "31 were killed. The victims included 12 children"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from twosource.extract.counts import Count
from twosource.extract.heads import counted_noun
from twosource.extract.lists import opener_of
from twosource.extract.people import is_person, victims_class
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence

VICTIMS = frozenset({"victims"})
_ASIDE = 10  # words between the victims and the verb that says who they include
_INCLUDE = frozenset({"include", "included", "includes"})
_WERE = frozenset({"was", "were", "is", "are"})
_GAP = 4  # words between a verb and "among"


def among_victims(
    sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count], known: Iterable[Count]
) -> list[Count]:
    """The counts of those who are told to be among the victims, or among those just counted.

    `counts` are those that the sentence has already, `known` those told before it, the last first: what
    befell the victims is what befell those.
    """
    if VICTIMS.isdisjoint(sentence.words) and "among" not in sentence.words:
        return []
    taken = {i for c in counts for i in range(c.first, c.last)}
    made: list[Count] = []
    for first, noun, quantity, whole, at in _parts(sentence, found, counts, tuple(known)):
        value = quantity.value if quantity is not None else 1
        if noun in taken or first in taken or whole is None:
            continue
        taken.add(noun)
        made.append(
            Count(
                measure=whole.measure, quantity=quantity, noun=noun, predicate=at, first=first, last=noun + 1,
                victims=victims_class(sentence[noun]), subset=True, value=value,
            )
        )  # fmt: skip
    return made


_Part = tuple[int, int, Quantity | None, Count | None, int]


def _parts(
    sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count], known: Sequence[Count]
) -> Iterator[_Part]:
    """Every part with its words: where it begins, its noun, its number, its whole and the word for that."""
    for token in sentence:
        if token.lower in VICTIMS and sentence[token.i - 1].lower not in {"two", "three", "four"}:
            verb = _verb_behind(sentence, token.i)
            if verb is not None:
                for first, noun, quantity in _people(sentence, found, verb + 1, len(sentence)):
                    yield first, noun, quantity, _whole(known, quantity), token.i
            share = next((q for q in found if _is_of(sentence, q, token.i)), None)
            head = _complement(sentence, token.i + 1) if share is not None else None
            if share is not None and head is not None:
                yield share.begin, head, share, _whole(known, share), token.i
        elif token.lower == "among" and (were := _verb_before(sentence, token.i)) is not None:
            whole, at = _behind_among(sentence, token.i, counts)
            for first, noun, quantity in _people(sentence, found, max(0, were - _ASIDE), were):
                yield first, noun, quantity, whole or (_whole(known, quantity) if at else None), at or token.i


def _verb_behind(sentence: Sentence, at: int) -> int | None:
    """The verb by which victims include others."""
    for i in range(at + 1, min(len(sentence), at + _ASIDE)):
        if sentence[i].lower in _INCLUDE:
            return i
        if sentence[i].pos in {"VERB", "AUX"}:
            return None
    return None


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """The verb by which somebody is among others: "were | also among"."""
    return next((i for i in range(at - 1, max(-1, at - _GAP), -1) if sentence[i].lower in _WERE), None)


def _behind_among(sentence: Sentence, at: int, counts: Sequence[Count]) -> tuple[Count | None, int | None]:
    """Among whom somebody is: those counted next to it, or the victims, and the word for them."""
    near = next((c for c in counts if not c.subset and at < c.first <= at + 2), None)
    if near is not None:
        return near, near.predicate
    words = range(at + 1, min(len(sentence), at + _GAP))
    return None, next((i for i in words if sentence[i].lower in VICTIMS), None)


def _is_of(sentence: Sentence, quantity: Quantity, victims: int) -> bool:
    """Whether a number is that of some of the victims: "two of the victims"."""
    return sentence.lower[quantity.end : victims] in {("of", "the"), ("of", "those"), ("of", "these")}


def _complement(sentence: Sentence, at: int) -> int | None:
    """The noun that says who some of the victims were: "were minors"."""
    if at + 1 >= len(sentence) or sentence[at].lower not in _WERE:
        return None
    noun = sentence[at + 1]
    return noun.i if noun.tag in {"NNS", "NN"} and is_person(noun) else None


def _people(
    sentence: Sentence, found: Sequence[Quantity], begin: int, end: int
) -> Iterator[tuple[int, int, Quantity | None]]:
    """People counted or named one by one within a range of words."""
    for quantity in found:
        if begin <= quantity.begin and quantity.end < end:
            noun = counted_noun(sentence, quantity)
            if noun is not None and noun < end and is_person(sentence[noun]):
                yield quantity.begin, noun, quantity
    for noun in range(begin, end):
        first = opener_of(sentence, noun)
        if first is not None and first >= begin and sentence[first].lower in {"a", "an", "one"}:
            yield first, noun, None


def _whole(known: Sequence[Count], part: Quantity | None) -> Count | None:
    """The dead, else the hurt, of the sentences before, more than the part."""
    least = (part.value or 0) if part is not None else 1
    for measure in ("killed", "injured"):
        for count in known:
            if count.measure == measure and not count.subset and (count.value is None or count.value > least):
                return count
    return None
