"""Apart: persons who are told to be harmed one by one, counted together.

"A 17-year-old boy was shot ... a girl, 4, was grazed": two are hurt, though no number says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from twosource.findings.article import Extent
from twosource.findings.mentions import FigureMention
from twosource.record.vocabulary import Measure
from twosource.text.lexicon import load_table

_MEASURES: tuple[Measure, ...] = ("killed", "injured")
_APART = 250  # characters that tell of one happening, and no round-up of a weekend
_NEAR = 120  # characters between two counts that one sentence joins
_ANYONE = frozenset({"people", "men", "women", "children"})  # sides of a war are counted apart
_OTHERS = frozenset({"other", "others"})
_AGE = re.compile(r"\b(\d{1,2})[- ](?:year|month)s?[- ]old", re.IGNORECASE)
_AGE_NEXT = re.compile(r", (\d{1,2})\b(?=[,.;)]| was| were)")


class Person(NamedTuple):
    """What a phrase says of the one it names; None for what it leaves open."""

    age: int | None
    sex: str | None


def with_totals(figures: Sequence[FigureMention], text: str, body: int) -> tuple[FigureMention, ...]:
    """The figures, and for each event that tells its victims apart the number of all of them.

    `body` is the offset where the headline ends: its clipped words tell nobody apart.
    """
    totals: list[FigureMention] = []
    parts: list[FigureMention] = []
    for event in sorted({f.event for f in figures}):
        mine = [f for f in figures if f.event == event and f.measure in _MEASURES and not f.subset]
        if any(f.value != 1 for f in mine):  # a number is told
            for measure in _MEASURES:
                told = [f for f in mine if f.measure == measure]
                group = _joined(told, text)
                if sum(f.value or 0 for f in group) > max((f.value or 0 for f in told), default=0):
                    totals.append(_total(group))
                    parts += group
            continue
        dead = [_person(f, text) for f in mine if f.measure == "killed"]
        for measure in _MEASURES:
            lost = dead if measure == "injured" else []
            told = [f for f in mine if f.measure == measure and f.start >= body]
            group = _apart([f for f in told if not _is_one_of(_person(f, text), lost)], text)
            if len(group) > 1:
                totals.append(_total(group))
                parts += [f for f in mine if f.measure == measure]
    marked = [replace(f, subset=True) if f in parts else f for f in figures]
    return tuple(sorted([*totals, *marked], key=lambda f: (f.start, f.end)))


def _total(group: Sequence[FigureMention]) -> FigureMention:
    """The figure that counts several persons; its words are all from the first to the last of them."""
    first, speakers = group[0], {f.speaker for f in group}
    return replace(
        first, start=min(f.start for f in group), end=max(f.end for f in group),
        number=Extent(min(f.number.start for f in group), max(f.number.end for f in group)),
        value=sum(f.value or 0 for f in group), speaker=first.speaker if len(speakers) == 1 else None,
        victims=first.victims if len({f.victims for f in group}) == 1 else "people",
        hedged=any(f.hedged for f in group),
    )  # fmt: skip


def _joined(told: Sequence[FigureMention], text: str) -> list[FigureMention]:
    """The first figures that one sentence joins: "two girls and a man were shot", "she and three others"."""
    for i, first in enumerate(told):
        group = [first]
        for figure in told[i + 1 :]:
            if figure.value and _is_joined(group[-1], figure, text):
                group.append(figure)
        if len(group) > 1 and first.value:
            return group
    return []


def _is_joined(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether two figures stand under one word of harm, or the second counts others than the first."""
    if not {one.victims, other.victims} <= _ANYONE or other.number.start < one.number.end:
        return False
    between = text[one.number.end : other.number.start]
    if len(between) > _NEAR or "\n" in between or "." in between:
        return False
    phrase = text[other.number.start : other.number.end + 12].lower().split()
    if one.value == 1 and other.value != 1 and _OTHERS & {w.strip(",.") for w in phrase}:
        return not between.rstrip().endswith((" the", " with"))
    same = one.end == other.end or one.start == other.start
    return same and (between.rstrip().endswith(" and") or between.strip() == ",")


def _apart(told: Sequence[FigureMention], text: str) -> list[FigureMention]:
    """The longest run of figures, near one another, that are each of another person."""
    best: list[FigureMention] = []
    for i, first in enumerate(told):
        group, persons = [first], [_person(first, text)]
        for figure in told[i + 1 :]:
            if figure.end - first.start > _APART:
                break
            person = _person(figure, text)
            if all(_differ(person, p) for p in persons):
                group.append(figure)
                persons.append(person)
        if len(group) > len(best):
            best = group
    return best


def _is_one_of(person: Person, others: Sequence[Person]) -> bool:
    return any(not _differ(person, other) for other in others)


def _differ(one: Person, other: Person) -> bool:
    """Whether two phrases cannot mean the same person."""
    if one.age is not None and other.age is not None:
        return one.age != other.age
    return bool(one.sex and other.sex) and one.sex != other.sex


def _person(figure: FigureMention, text: str) -> Person:
    phrase = text[figure.number.start : figure.number.end]
    age = _AGE.search(phrase) or _AGE_NEXT.match(text, figure.number.end)
    return Person(int(age.group(1)) if age else None, _sexes().get(phrase.lower().split()[-1]))


@cache
def _sexes() -> dict[str, str]:
    table: dict[str, list[str]] = load_table("twosource.extract", "people")["sexes"]
    return {word: sex for sex, words in table.items() for word in words}
