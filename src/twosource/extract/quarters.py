"""Quarters: names in a list under one plural: "the districts of Lantern, Quay and Old Mill in Veldin"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from twosource.findings.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Quarters:
    """The words of a list, sentence[first:last], and the town that its names lie in where it is told."""

    first: int
    last: int
    town: str | None


def lists(sentence: Sentence) -> Iterator[Quarters]:
    """The lists of quarters of a sentence; flattened pages have lost their commas."""
    for plural in sentence:
        first = plural.i + 2
        if plural.lower not in _PLURALS or first >= len(sentence) or sentence[first - 1].lower != "of":
            continue
        last = first
        while last < len(sentence) and (sentence[last].text[:1].isupper() or sentence[last].lower in _INSIDE):
            last += 1
        names = sum(t.text[:1].isupper() for t in sentence.tokens[first:last])
        if names > 1:
            yield Quarters(first, last, _town_after(sentence, last) or _town_before(sentence, plural.i))


_PLURALS = frozenset({"districts", "neighbourhoods", "neighborhoods", "quarters", "suburbs"})
_INSIDE = frozenset({",", "and", "-", "al", "el", "the"})
_LARGER = frozenset("province governorate region county state oblast countryside".split())


def _town_after(sentence: Sentence, at: int) -> str | None:
    """As in "in Veldin"; what lies in a province are its districts, and those hold towns."""
    if at + 1 >= len(sentence) or sentence[at].lower != "in" or sentence[at + 1].ent != "LOC":
        return None
    return _name(sentence, at + 1)


def _town_before(sentence: Sentence, plural: int) -> str | None:
    """As in "Veldin's districts of", "the Veldin districts of"."""
    at = plural - 1
    while at >= 0 and sentence[at].pos == "ADJ":
        at -= 1
    if at > 0 and sentence[at].lower in {"'s", "’s"}:
        at -= 1
    while at > 0 and sentence[at - 1].ent == "LOC" and not sentence[at].ent_start:
        at -= 1
    return _name(sentence, at) if at >= 0 and sentence[at].ent == "LOC" else None


def _name(sentence: Sentence, start: int) -> str | None:
    stop = start + 1
    while stop < len(sentence) and sentence[stop].ent == "LOC" and not sentence[stop].ent_start:
        stop += 1
    if stop < len(sentence) and sentence[stop].lower in _LARGER:
        return None
    return " ".join(t.text for t in sentence.tokens[start:stop])
