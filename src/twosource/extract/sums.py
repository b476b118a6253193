"""Sums: figures of an article that add up to a larger one are its parts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from twosource.extract.multiples import times
from twosource.extract.ordinals import ordinal
from twosource.extract.persons import Person, is_another, is_one_of, person
from twosource.findings.mentions import FigureMention
from twosource.text.numerals import numeral_at

_NEAR = 40  # characters: "four were shot, one fatally" is counted where it stands
_PARTS = 6  # a desk lists no more under one total
_LEAST = 3  # smaller totals add up by chance


def with_parts(
    figures: Sequence[FigureMention],
    rounds: Collection[int] = (),
    apart: Collection[tuple[int, int]] = (),
) -> tuple[FigureMention, ...]:
    """The figures, those marked as parts that add up to a total told before them.

    "21 killed ... 15 in the north ... six in a village": the parts follow their total, in any sentence.
    `rounds` are the events that only sum up others, of which each has its own number, `apart` the pairs of
    events of two towns, whose numbers add up by chance.
    """
    marked = list(figures)
    totals = [i for i, f in enumerate(figures) if (f.value or 0) >= _LEAST and not f.subset]
    totals = [i for i in totals if figures[i].event not in rounds]
    summed: dict[int, FigureMention] = {}  # each part with its total
    for total in sorted(totals, key=lambda i: (-(figures[i].value or 0), i)):
        for part in _parts_of(marked, total, apart):
            marked[part] = replace(marked[part], subset=True)
            summed.setdefault(part, figures[total])
    return _with_others_of_parts(marked, summed)


def _with_others_of_parts(
    figures: Sequence[FigureMention], summed: Mapping[int, FigureMention]
) -> tuple[FigureMention, ...]:
    """The figures, those marked that are told in one breath with a part, as they are told of its sum too.

    "14 killed, dozens wounded ... 13 killed and 25 wounded in the north, one killed and 12 wounded in the
    south": as the dead add up, the wounded are parts too.
    """
    marked = list(figures)
    for part, total in sorted(summed.items()):
        one = figures[part]
        if one.event == total.event:
            continue
        wholes = [f for f in figures if f.event == total.event and f.start < one.start and not f.subset]
        for i, figure in enumerate(figures):
            beside = figure.event == one.event and figure.measure != one.measure and _is_beside(one, figure)
            among = any(w.measure == figure.measure and _may_hold(w, figure) for w in wholes)
            if beside and among:
                marked[i] = replace(figure, subset=True)
    return tuple(marked)


def _is_beside(one: FigureMention, other: FigureMention) -> bool:
    first, later = sorted((one, other), key=lambda figure: figure.start)
    return later.start - first.end < _BREATH


def _may_hold(whole: FigureMention, figure: FigureMention) -> bool:
    """Whether a figure can be a part of another: one without a number holds any number, of less than it."""
    if whole.qualifier == "vague":
        return figure.value is not None
    return (whole.value or 0) >= (figure.value or 0)


_BREATH = 90  # characters: "killed 13 people in the north of the town and wounded 25"


def of_larger(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, those marked as parts that name persons one by one beside a larger count of their report.

    "31 were killed ... the groom's father and brother were killed in the attack"; "twenty civilians and one
    volunteer were killed".
    """
    marked: list[FigureMention] = []
    for figure in figures:
        larger = [
            f for f in figures
            if (f.event, f.measure) == (figure.event, figure.measure) and (f.value or 0) > (figure.value or 0)
        ]  # fmt: skip
        one = figure.value == 1 and any(
            _is_joined(f, figure, text) or _is_joined(figure, f, text) for f in larger
        )
        one = one or _OF_A_DAY.match(text, figure.end) is not None
        listed = (figure.value or 0) > 1 and _is_listed(text[figure.number.start : figure.number.end])
        marked.append(replace(figure, subset=True) if larger and (one or listed) else figure)
    return tuple(marked)


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
        if f.measure == "injured" and not f.subset and (not only_hit(f, text) or _are_others(f, text))
    }
    shot = {(f.event, _number(f, text)) for f in figures if _all_hit(f, text)}
    figures = _less_those_named(_less_those_of_them(figures, dead, text), text)
    left: list[FigureMention] = []
    for figure in figures:
        if figure.others:
            left.append(figure)
            continue  # they are told one by one beside the dead
        if figure.measure == "injured" and _are_others(figure, text):
            figure = replace(figure, others=True)  # noqa: PLW2901
        if figure.value is None and only_hit(figure, text):
            left.append(figure)
            continue  # nobody says how many were hit
        apart = figure.victims == _GUARDS and _only_the_sought_died(figures, figure.event)
        died, hit = 0 if apart else dead.get(figure.event, 0), figure.value or 0
        less = _is_less(figure, text)
        if only_hit(figure, text) and hit <= died and not less:
            left += [figure] if _lives(figure, figures, died, text) else []
            continue
        near = any(_is_near(figure, f, text) or _is_doer(f, figure) for f in figures if f.measure == "killed")
        if died and not near and only_hit(figure, text) and (figure.event, hit - died) in hurt:
            continue  # "four with gunshot wounds", where two are told to be dead and two to be hurt
        if _all_hit(figure, text) or ((figure.event, hit) in shot and _are_victims(figure, text)):
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
    if not told or _all_hit(hurt, text) or _are_others(hurt, text):
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
        known = sorted(names.get(figure.event, ())) if among else []
        died = sum(_is_among(name, figure, text) for name in known)
        if among and not died and _is_listed(text[figure.number.start : figure.number.end]):
            died = sum(_is_of(name, figure, text) for name in sorted(given.get(figure.event, ())))
        named = died and not _all_hit(figure, text) and not _are_others(figure, text)
        left.append(replace(figure, value=(figure.value or 0) - died) if named else figure)
    return tuple(left)


def _is_of(name: str, figure: FigureMention, text: str) -> bool:
    """Whether a first name is one of those listed: "his brother and his mother, Ada, were both hurt"."""
    return re.search(rf"\b{re.escape(name)}\b", text[figure.start : figure.end]) is not None


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


def _lives(figure: FigureMention, figures: Sequence[FigureMention], died: int, text: str) -> bool:
    """Whether those who were shot are known to be none of the dead: told as others, or of another name."""
    if figure.value != 1:
        return figure.others  # "two others were taken to the hospital"
    before = [f for f in figures if f.end <= figure.start and not _all_hit(f, text)]
    last = before[-1] if before else None
    if last is not None and last.measure == "killed" and last.value == died and is_another(figure, text):
        return True
    if (ordinal(figure, text) or 0) > died:
        return True  # "a fourth man was shot", where three have died
    dying = [f for f in figures if f.measure == "killed" and f.value == 1 and f.event == figure.event]
    known: list[Person] = []
    for each in (person(f, text) for f in dying):
        if (each.name or each.age is not None or each.sex) and not is_one_of(each, known):
            known.append(each)
    return len(known) >= died and not is_one_of(person(figure, text), known)


_GUARDS = "police"
_SOUGHT = frozenset({"suspects", "fighters"})


def _only_the_sought_died(figures: Sequence[FigureMention], event: int) -> bool:
    """Whether all who died were those whom guards seek: "two officers were shot, the suspect was killed"."""
    dead = [f for f in figures if f.measure == "killed" and f.event == event and not f.subset]
    return bool(dead) and all(f.victims in _SOUGHT for f in dead)


def _is_doer(dead: FigureMention, hurt: FigureMention) -> bool:
    """Whether who died is who shot the others: "a gunman shot three people before killing himself"."""
    return dead.value == 1 and dead.number.end <= hurt.start and hurt.end <= dead.end


def _is_near(figure: FigureMention, dead: FigureMention, text: str) -> bool:
    """Whether the dead are told right behind a figure, in its own sentence."""
    between = text[figure.end : dead.start]
    return 0 <= dead.start - figure.end < _NEAR and ". " not in between and "\n" not in between


def _all_hit(figure: FigureMention, text: str) -> bool:
    """Whether a figure counts everyone who was hit, the dead with them."""
    if figure.measure != "injured" or figure.subset:
        return False
    shot = not _SHOT.isdisjoint(_said(figure, text))
    return shot and only_hit(figure, text) and not _are_others(figure, text)


def _are_victims(figure: FigureMention, text: str) -> bool:
    """Whether a figure counts the victims of whom another tells that they were shot: "all four victims"."""
    plain = only_hit(figure, text) and not figure.subset and not _are_others(figure, text)
    return plain and "victims" in _said(figure, text)


def _are_others(figure: FigureMention, text: str) -> bool:
    """Whether others than the dead are counted; "he and four others" are all of them."""
    said = _said(figure, text)
    also = "also" in said and not _DYING_NEXT.match(text, figure.end)
    return also or (bool(_OTHERS & said) and "and" not in said)


_DYING_NEXT = re.compile(r"[^.\n]{0,60}\. (?:Both|All|They)\b[^.\n]{0,40}\b(?:died|dead|killed)\b")


def _said(figure: FigureMention, text: str) -> set[str]:
    return set(text[figure.start : figure.end].lower().replace("-", " ").split())


def only_hit(figure: FigureMention, text: str) -> bool:
    """Whether a figure says that people were hit, and not that they lived."""
    if figure.measure != "injured":
        return False
    words = _said(figure, text)
    done = text[figure.start : figure.number.start].lower().split()[:1] == ["wound"]  # "wound 20": a verb
    return bool(words & _HIT) and not (words & _HURT or done)


_HIT = frozenset(
    """shot stabbed shooting stabbing shoots stabs wound wounds hospital center centre condition bullet
    gunfire struck hit shrapnel suffering with victim victims bleeding""".split()
)
_SHOT = frozenset({"shot", "shooting", "hit", "struck"})
_OTHERS = frozenset({"other", "others", "another", "more"})
_HURT = frozenset({"injured", "wounded", "hurt", "injuring", "wounding", "injuries", "hospitalized"})


def _parts_of(
    figures: Sequence[FigureMention], total: int, apart: Collection[tuple[int, int]]
) -> tuple[int, ...]:
    """The figures after a total that add up to it, none of them a part already."""
    whole = figures[total]
    later = [
        i for i in range(total + 1, len(figures))
        if _may_be_part(figures[i], whole) and (whole.event, figures[i].event) not in apart
    ]  # fmt: skip
    first = {(figures[i].value, figures[i].event): i for i in reversed(later)}
    candidates = sorted(first.values())
    for size in range(2, min(_PARTS, len(candidates)) + 1):
        for chosen in combinations(candidates[: 2 * _PARTS], size):
            if (
                sum(figures[i].value or 0 for i in chosen) == whole.value
                and chosen[-1] - chosen[0] < 4 * size
                and not _are_rivals([figures[i] for i in chosen], whole)
            ):
                values = {figures[i].value for i in chosen}
                return tuple(i for i in later if figures[i].value in values)
    return ()


def _may_be_part(figure: FigureMention, whole: FigureMention) -> bool:
    return (
        figure.measure == whole.measure
        and not (figure.subset or figure.superseded)
        and figure.value is not None
        and 0 < figure.value < (whole.value or 0)
    )


def _are_rivals(parts: Sequence[FigureMention], whole: FigureMention) -> bool:
    """Whether one of those that add up is somebody else's count of the same happening.

    Where state television has four dead and an observatory five, a fifth elsewhere is no part.
    """
    speakers = {f.speaker.name for f in parts if f.speaker is not None}
    if len(speakers) < _TWO or whole.speaker is None:
        return False
    return any(f.event == whole.event and f.speaker not in {None, whole.speaker} for f in parts)


_TWO = 2  # speakers
