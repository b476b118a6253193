"""Sums: figures of an article that hold others: larger ones, and those who were hit of whom some died."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.dead import Dead
from twosource.extract.hits import all_hit, are_others, are_victims, only_hit
from twosource.extract.multiples import times
from twosource.extract.persons import person
from twosource.findings.mentions import FigureMention
from twosource.record.vocabulary import Measure
from twosource.text.numerals import numeral_at

_NEAR = 40  # characters: "four were shot, one fatally" is counted where it stands
_GUARDS = "police"


def of_larger(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, those marked as parts that name persons one by one beside a larger count of their report.

    "31 were killed ... the groom's father and brother were killed in the attack"; "twenty civilians and one
    volunteer were killed".
    """
    marked: list[FigureMention] = []
    alike: dict[tuple[int, Measure], list[FigureMention]] = {}
    for figure in figures:
        alike.setdefault((figure.event, figure.measure), []).append(figure)
    beside = {key: _Beside(told) for key, told in alike.items()}
    for figure in figures:
        near = beside[figure.event, figure.measure]
        larger = near.most > (figure.value or 0)
        one = figure.value == 1 and any(
            _is_joined(f, figure, text) or _is_joined(figure, f, text)
            for f in near.around(figure)
            if (f.value or 0) > 1
        )
        one = one or _OF_A_DAY.match(text, figure.end) is not None
        listed = (figure.value or 0) > 1 and _is_listed(text[figure.number.start : figure.number.end])
        marked.append(replace(figure, subset=True) if larger and (one or listed) else figure)
    return tuple(marked)


class _Beside:
    """Figures of one event and measure, by where their numbers stand."""

    def __init__(self, told: Sequence[FigureMention]) -> None:
        self.most = max(f.value or 0 for f in told)
        self._told = sorted(told, key=_at)
        self._longest = max(f.number.end - f.number.start for f in told)

    def around(self, figure: FigureMention) -> Sequence[FigureMention]:
        """All whose numbers stand near that of a figure."""
        first = bisect_left(self._told, figure.number.start - _NEAR - self._longest, key=_at)
        return self._told[first : bisect_right(self._told, figure.number.end + _NEAR, key=_at)]


def _at(figure: FigureMention) -> int:
    return figure.number.start


_OF_A_DAY = re.compile(r" in the (?:past|last|previous|preceding) (?:24 hours|day|week)\b")


def _is_listed(words: str) -> bool:
    """Whether persons are named one by one, and no number is."""
    said = words.lower().split()
    return all(numeral_at(said, i) is None for i in range(len(said)))


def _is_joined(one: FigureMention, other: FigureMention, text: str) -> bool:
    between = text[one.number.end : other.number.start]
    return other.number.start > one.number.end and len(between) < _NEAR and between.rstrip().endswith(" and")


def without_the_dead(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures without those shot or stabbed who are then told to have died: nobody is counted twice.

    Those that may hold the dead of other reports say how many were hit.
    """
    dead: dict[int, int] = {}
    for figure in figures:
        if figure.measure == "killed" and not figure.subset:
            dead[figure.event] = max(dead.get(figure.event, 0), figure.value or 0)
    hurt = {
        (f.event, f.value)
        for f in figures
        if f.measure == "injured" and not f.subset and (not only_hit(f, text) or are_others(f, text))
    }
    shot = {(f.event, _number(f, text)) for f in figures if all_hit(f, text)}
    figures = _less_those_named(_less_those_of_them(figures, dead, text), text)
    told = Dead(figures, text)
    left: list[FigureMention] = []
    for figure in figures:
        if figure.others:
            left.append(figure)
            continue  # they are told one by one beside the dead
        if figure.measure == "injured" and are_others(figure, text):
            figure = replace(figure, others=True)  # noqa: PLW2901
        if figure.value is None and only_hit(figure, text):
            left.append(figure)
            continue  # nobody says how many were hit
        apart = figure.victims == _GUARDS and told.only_sought(figure.event)
        died, hit = 0 if apart else dead.get(figure.event, 0), figure.value or 0
        less = _is_less(figure, text)
        if only_hit(figure, text) and hit <= died and not less:
            left += [figure] if told.lives(figure, died) else []
            continue
        near = died > 0 and told.near(figure)
        if died and not near and only_hit(figure, text) and (figure.event, hit - died) in hurt:
            continue  # "four with gunshot wounds", where two are told to be dead and two to be hurt
        if all_hit(figure, text) or ((figure.event, hit) in shot and are_victims(figure, text)):
            figure = replace(figure, hit=_number(figure, text) if less else hit)  # noqa: PLW2901
        if died and not (near or less) and figure.hit is not None and (figure.event, hit) not in hurt:
            figure = replace(figure, value=hit - died)  # noqa: PLW2901 - "four shot", of whom one died
        left.append(figure)
    most: dict[int, int] = {}
    for figure in left:
        most[figure.event] = max(most.get(figure.event, 0), figure.hit or 0)
    return tuple(
        replace(f, value=f.hit, subset=True) if 1 < (f.hit or 0) < most[f.event] else f for f in left
    )


def _less_those_of_them(
    figures: Sequence[FigureMention], dead: dict[int, int], text: str
) -> tuple[FigureMention, ...]:
    """The figures, the hurt without those of them who died: "three were hurt ... one of them has died"."""
    first: dict[int, FigureMention] = {}
    for figure in figures:
        if figure.measure == "killed" and not figure.subset:
            first.setdefault(figure.event, figure)
    dying = {
        event: f for event, f in first.items()
        if f.value == dead[event] and (_OF_THEM.match(text, f.number.end) or _is_bare(f, text))
    }  # fmt: skip
    return tuple(_less(f, dying[f.event], text) if f.event in dying else f for f in figures)


def _is_bare(dying: FigureMention, text: str) -> bool:
    """Whether a bare number opens what is told of those before: "found two with wounds. One person died"."""
    before = text[max(0, dying.number.start - 2) : dying.number.start]
    return before in {". ", "; "} and _SOME.fullmatch(text, dying.number.start, dying.number.end) is not None


def _is_next(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether a figure stands in the next clause or sentence after another."""
    between = text[one.end : other.start]
    return len(between) < _NEXT and "\n" not in between and between.count(". ") < 2


_NEXT = 150  # characters
_SOME = re.compile(r"(?:one|two|three)(?: person| people)?", re.IGNORECASE)


def _less(hurt: FigureMention, dying: FigureMention, text: str) -> FigureMention:
    """Those hurt less those of them who are then told to have died."""
    left = (hurt.value or 0) - (dying.value or 0)
    told = hurt.measure == "injured" and not hurt.subset and hurt.end < dying.start and left > 0
    if not told or all_hit(hurt, text) or are_others(hurt, text):
        return hurt
    bare = _OF_THEM.match(text, dying.number.end) is None
    if bare and not (only_hit(hurt, text) and _is_next(hurt, dying, text)):
        return hurt
    return replace(hurt, value=left)


def _less_those_named(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, the hurt without those among them who are told by name to have died.

    "Fred Doe died on Sunday ... five people, including Doe, were injured": four are hurt.
    """
    names: dict[int, set[str]] = {}
    given: dict[int, set[str]] = {}
    for figure in figures:
        name = person(figure, text).name if figure.measure == "killed" and figure.value == 1 else ()
        if name:
            names.setdefault(figure.event, set()).add(name[-1])
            given.setdefault(figure.event, set()).update(name[:-1][:1])
    left: list[FigureMention] = []
    for figure in figures:
        among = figure.measure == "injured" and (figure.value or 0) > 1 and not figure.subset
        beside = text[max(0, figure.number.start - _AMONG) : figure.number.end + _AMONG]
        known = [name for name in names.get(figure.event, ()) if name in beside] if among else []
        died = sum(_is_among(name, figure, text) for name in known)
        if among and not died and _is_listed(text[figure.number.start : figure.number.end]):
            died = sum(_is_of(name, figure, text) for name in given.get(figure.event, ()))
        named = died and not all_hit(figure, text) and not are_others(figure, text)
        left.append(replace(figure, value=(figure.value or 0) - died) if named else figure)
    return tuple(left)


def _is_of(name: str, figure: FigureMention, text: str) -> bool:
    """Whether a first name is one of those listed: "his brother and his mother, Ada, were both hurt"."""
    said = text[figure.start : figure.end]
    return name in said and re.search(rf"\b{re.escape(name)}\b", said) is not None


def _is_among(name: str, figure: FigureMention, text: str) -> bool:
    """Whether a name is among those counted: "Doe was one of five", "five people, including Doe"."""
    before = text[max(0, figure.number.start - _AMONG) : figure.number.start]
    after = text[figure.number.end : figure.number.end + _AMONG]
    return (
        re.search(rf"\b{re.escape(name)} was (?:one of|among) (?:the )?$", before) is not None
        or re.match(rf"[\w ]*, including (?:\w+ )?{re.escape(name)}\b", after) is not None
    )


_AMONG = 40  # characters
_OF_THEM = re.compile(r" of (?:the (?!\w+ (?:killed|dead))|them\b|those\b|these\b)")


def _is_less(figure: FigureMention, text: str) -> bool:
    """Whether the dead are taken from a figure already: "four shot, one fatally" are three."""
    if figure.measure != "injured" or figure.value is None:
        return False
    return (_number(figure, text) or 0) > figure.value


def _number(figure: FigureMention, text: str) -> int | None:
    """The number that a figure says: 4 of "four shot, one fatally"; its value where it says none."""
    words = text[figure.number.start : figure.number.end].lower().split()
    said = numeral_at(words, 0) if words else None
    number = said[0] if said is not None else times(words[0]) if words else None
    return figure.value if number is None else int(number)
