"""Parts: figures of an article that add up to one told before them are its parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from msgspec.structs import replace

from twosource.findings.mentions import FigureMention
from twosource.record.vocabulary import Measure

_PARTS = 6  # a desk lists no more under one total
_LEAST = 3  # smaller totals add up by chance


def with_parts(
    figures: Sequence[FigureMention],
    rounds: Collection[int] = (),
    apart: Callable[[int, int], bool] = lambda _one, _other: False,
) -> tuple[FigureMention, ...]:
    """The figures, those marked as parts that add up to a total told before them.

    "21 killed ... 15 in the north ... six in a village": the parts follow their total, in any sentence.
    `rounds` are the events that only sum up others, of which each has its own number, `apart` tells of
    two events whether their numbers add up by chance.
    """
    marked = list(figures)
    counted: dict[Measure, list[int]] = {}  # those that may be parts
    for i, figure in enumerate(figures):
        if figure.value and not (figure.subset or figure.superseded):
            counted.setdefault(figure.measure, []).append(i)
    totals = [i for i, f in enumerate(figures) if (f.value or 0) >= _LEAST and not f.subset]
    totals = [i for i in totals if figures[i].event not in rounds]
    summed: dict[int, FigureMention] = {}  # each part with its total
    for total in sorted(totals, key=lambda i: (-(figures[i].value or 0), i)):
        for part in _parts_of(marked, total, counted.get(figures[total].measure, []), apart):
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
    told: dict[int, list[int]] = {}  # in each event
    for i, figure in enumerate(figures):
        told.setdefault(figure.event, []).append(i)
    for part, total in sorted(summed.items()):
        one = figures[part]
        if one.event == total.event:
            continue
        for i in told[one.event]:
            figure = figures[i]
            if figure.measure == one.measure or not _is_beside(one, figure):
                continue
            before = (f for f in (figures[n] for n in told[total.event]) if f.start < one.start)
            wholes = (f for f in before if f.measure == figure.measure and not f.subset)
            if any(_may_hold(whole, figure) for whole in wholes):
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


def _parts_of(
    figures: Sequence[FigureMention],
    total: int,
    counted: Sequence[int],
    apart: Callable[[int, int], bool],
) -> tuple[int, ...]:
    """The figures after a total that add up to it, none of them a part already.

    `counted` are those of its measure, in order.
    """
    whole = figures[total]
    value, event = whole.value or 0, whole.event
    after = range(bisect_right(counted, total), len(counted))
    later = (
        i for i in map(counted.__getitem__, after)
        if (figures[i].value or 0) < value and not figures[i].subset and not apart(event, figures[i].event)
    )  # fmt: skip
    looked: list[int] = []
    first: dict[tuple[int | None, int], int] = {}
    for i in later:
        looked.append(i)
        first.setdefault((figures[i].value, figures[i].event), i)
        if len(first) == 2 * _PARTS:
            break
    candidates = [(i, figures[i].value or 0) for i in first.values()]
    for size in range(2, min(_PARTS, len(candidates)) + 1):
        for chosen in _adding_up(candidates, size, value):
            near = chosen[-1] - chosen[0] < 4 * size
            if near and not _are_rivals([figures[i] for i in chosen], whole):
                values = {figures[i].value for i in chosen}
                return tuple([i for i in (*looked, *later) if figures[i].value in values])
    return ()


def _adding_up(told: Sequence[tuple[int, int]], size: int, value: int) -> Iterator[tuple[int, ...]]:
    """So many of some (place, number) that add up to a number, the first of them first."""
    if size == 1:
        yield from ((place,) for place, number in told if number == value)
        return
    for n, (place, number) in enumerate(told):
        if number < value:
            for others in _adding_up(told[n + 1 :], size - 1, value - number):
                yield place, *others


def _are_rivals(parts: Sequence[FigureMention], whole: FigureMention) -> bool:
    """Whether one of those that add up is somebody else's count of the same happening.

    Where state television has four dead and an observatory five, a fifth elsewhere is no part.
    """
    speakers = {f.speaker.name for f in parts if f.speaker is not None}
    if len(speakers) < _TWO or whole.speaker is None:
        return False
    return any(f.event == whole.event and f.speaker not in {None, whole.speaker} for f in parts)


_TWO = 2  # speakers
