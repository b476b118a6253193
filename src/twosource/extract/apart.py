"""Apart: persons who are told to be harmed one by one, counted together.

"A 17-year-old boy was shot ... a girl, 4, was grazed": two are hurt, though no number says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec.structs import replace

from twosource.extract.persons import is_one_of, person
from twosource.findings.article import Extent
from twosource.findings.mentions import FigureMention
from twosource.record.vocabulary import Measure

_MEASURES: tuple[Measure, ...] = ("killed", "injured")
_APART = 250  # characters that tell of one happening, and no round-up of a weekend
_NEAR = 120  # characters between two counts that one sentence joins
# sides of a war are counted apart
_ANYONE = frozenset({"people", "men", "women", "children", "police", "suspects"})
_LISTING = re.compile(r" (?:other )?(?:\w+ )?(?:victims|people|persons|others)(?:,| [-–—]+)")
_OTHERS = frozenset({"other", "others"})
_COMMA = re.compile(r"\s*(?:adults|men|women|officers|deputies)?\s*,\s*")
_AND_SELF = re.compile(r" (?:himself|herself) and (?:his |her )?")
_LINKS = (" and", " as well as", " along with", " together with")
_ANOTHER_DAY = re.compile(r"\b(?:days?|weeks?|months?|years?) (?:after|before|earlier|later)\b")


def with_totals(figures: Sequence[FigureMention], text: str, body: int) -> tuple[FigureMention, ...]:
    """The figures, and for each event that tells its victims apart the number of all of them.

    `body` is the offset where the headline ends: its clipped words tell nobody apart.
    """
    totals: list[FigureMention] = []
    parts: list[FigureMention] = []
    for mine in _by_event(figures):
        if any(f.value != 1 for f in mine):  # a number is told
            for measure in _MEASURES:
                told = [f for f in mine if f.measure == measure]
                most = max((f.value or 0 for f in told), default=0)
                groups = _joined(told, text)
                groups.append(_and_others(mine, measure, text))
                if measure == "killed" and most == 1:
                    groups += [_one_more([], [f for f in told if f.start >= body], text)]
                for group in [g for g in groups if len(g) > 1]:
                    together = sum(f.value or 0 for f in group)
                    if together > most:
                        totals.append(_total(group))
                        most = together
                    if together == most:  # "a boy and four adults", where five are told
                        parts += group
            continue
        dead = [person(f, text) for f in mine if f.measure == "killed"]
        for measure in _MEASURES:
            lost = dead if measure == "injured" else []
            told = [f for f in mine if f.measure == measure and f.start >= body]
            group = [f for f in told if not is_one_of(person(f, text), lost)]
            group = _apart(group, text)
            if measure == "killed":
                group = _one_more(group, told, text)
            group = max([group, *_joined([f for f in mine if f.measure == measure], text)], key=len)
            if len(group) > 1:
                totals.append(replace(_total(group), others=bool(lost)))
                parts += [f for f in mine if f.measure == measure]
    among = frozenset(parts)
    marked = [replace(f, subset=True) if f in among else f for f in figures]
    return tuple(sorted([*totals, *marked], key=lambda f: (f.start, f.end)))


def _by_event(figures: Sequence[FigureMention]) -> Iterator[list[FigureMention]]:
    """Those of each event that tell of somebody by number or as one."""
    of: dict[int, list[FigureMention]] = {}
    for figure in figures:
        mine = of.setdefault(figure.event, [])
        # "several were shot" leaves them to be counted
        if figure.measure in _MEASURES and not figure.subset and figure.qualifier != "vague":
            mine.append(figure)
    for _, mine in sorted(of.items()):
        yield mine


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


def _joined(told: Sequence[FigureMention], text: str) -> list[list[FigureMention]]:
    """Figures that one sentence joins: "two girls and a man were shot", "she and three others"."""
    groups: list[list[FigureMention]] = []
    grouped: set[int] = set()
    ahead = [*accumulate((f.number.start for f in reversed(told)), min)][::-1]  # of all that follows
    for i, first in enumerate(told):
        if not first.value or i in grouped:
            continue
        group = [first]
        for j in range(i + 1, len(told)):
            if ahead[j] > max(group[-1].end, group[-1].number.end) + _NEAR:
                break
            figure = told[j]
            if figure.value and (_is_joined(group[-1], figure, text) or _is_of_list(group[-1], figure, told)):
                group.append(figure)
                grouped.add(j)
            elif figure.end == group[-1].end:
                break  # "four, three men and a woman": the four are those named behind them
        if len(group) > 1:
            groups.append(group)
    return groups


def _is_of_list(one: FigureMention, other: FigureMention, told: Sequence[FigureMention]) -> bool:
    """Whether two persons stand in a list with a number: "the envoy, his son and four others were killed".

    The commas of such a list may be lost.
    """
    if one.value != 1 or other.value != 1 or one.end != other.end or other.number.start < one.number.end:
        return False
    return any((f.value or 0) > 1 and f.end == one.end and f.start >= other.number.end for f in told)


def _is_joined(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether two figures stand under one word of harm, or the second counts others than the first."""
    if _by_own_hand(one, text) and one.start <= other.start and other.end <= one.end:
        return True  # "shot his wife before killing himself"
    if one.value == 1 and _AND_SELF.fullmatch(text, one.end, other.number.start):
        return True  # "shot himself and his two daughters"
    others = text[other.number.start : other.number.end + 12].lower().replace(",", " ").split()[:2]
    near = other.number.start - one.number.end <= _NEAR
    beside = near and text[one.number.end : other.number.start].strip() in {"and", ","}
    if one.value == 1 and len(others) > 1 and others[1] in _OTHERS and beside:
        return True  # "the envoy and four others"
    if not {one.victims, other.victims} <= _ANYONE or other.number.start < one.number.end:
        return False
    if not near:
        return False
    between = text[one.number.end : other.number.start]
    if "\n" in between or "." in between or " dead" in between:
        return False  # "left a woman dead and two others hurt"
    if (one.value or 0) > 1 and _LISTING.match(between):
        return False  # "three victims, a man, a woman and a boy": they are named one by one
    phrase = text[other.number.start : other.number.end + 12].lower().split()
    if one.value == 1 and other.value != 1 and _OTHERS & {w.strip(",.") for w in phrase}:
        return not between.rstrip().endswith((" the", " with"))
    same = one.end == other.end or one.start == other.start or other.end < one.end
    link = between.rstrip().removesuffix(" his").removesuffix(" her").removesuffix(" their")
    return same and (link.endswith(_LINKS) or _COMMA.fullmatch(link) is not None)


def _by_own_hand(figure: FigureMention, text: str) -> bool:
    """Whether the one counted died by his own hand and did harm to others in the same breath."""
    if figure.value != 1 or figure.measure != "killed" or figure.start < figure.number.start:
        return False
    after = text[figure.end : figure.end + 30].lower().replace(",", " ").split()[:3]
    return any(w.strip(".;") in {"himself", "herself", "self"} for w in after)


def _one_more(
    group: Sequence[FigureMention], told: Sequence[FigureMention], text: str
) -> list[FigureMention]:
    """The dead of a group and, however far from them, who is told to be dead as well: "was also killed"."""
    found = [*(group or told[:1])]
    names = {name for f in found for name in person(f, text).name}
    for figure in told:
        after = figure.start >= found[-1].end and figure.number.start <= figure.start
        if (
            after
            and _ALSO.search(text, figure.number.end, figure.end)
            and names.isdisjoint(person(figure, text).name)
        ):
            found.append(figure)
            names.update(person(figure, text).name)
    return found


_ALSO = re.compile(r"\balso (?:been )?(?:shot and )?(?:killed|died|slain|pronounced)\b")


def _and_others(mine: Sequence[FigureMention], measure: Measure, text: str) -> list[FigureMention]:
    """Persons told one by one with the others told behind them: "a guard was shot ... Two others were"."""
    for j, last in enumerate(mine):
        if last.measure != measure or not _are_others(last, text):
            continue
        group: list[FigureMention] = []
        for one in (mine[n] for n in reversed(range(j))):
            near = one.measure == measure and one.value == 1 and last.start - one.end < _APART
            if (
                not near
                or not {one.victims, last.victims} <= _ANYONE
                or _ANOTHER_DAY.search(text, one.end, last.start)
            ):
                break
            if not is_one_of(person(one, text), [person(f, text) for f in group]):
                group.append(one)
        if group:
            return [*reversed(group), last]
    return []


def _are_others(figure: FigureMention, text: str) -> bool:
    """Whether a number is of others than those told before, and of no known ones: "two other officers"."""
    before = text[max(0, figure.number.start - 6) : figure.number.start].lower()
    after = text[figure.number.end : figure.number.end + 14].lower().split()
    said = {*text[figure.number.start : figure.number.end].lower().split(), *after[:1]}
    return (figure.value or 0) > 1 and bool(said & _OTHERS) and "the " not in before


def _is_told_another(figure: FigureMention, text: str) -> bool:
    """Whether one is told to be another by the words for him: "another man was shot", "a second boy"."""
    start = figure.number.start
    before = text[max(0, start - _CLAUSE) : start]
    opens = start <= figure.start and (start == 0 or _OPENED.search(before) is not None)
    return opens and bool(_MORE & set(text[figure.number.start : figure.number.end].lower().split()[:2]))


def _is_done_next(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether the next thing done is done to one told anew: "shot his wife, then wounded an officer"."""
    taken = one.start < one.number.start and other.start < other.number.start
    anew = text[other.number.start : other.number.end].lower().split()[0] in {"a", "an"}
    return taken and anew and _THEN.fullmatch(text, one.end, other.start) is not None


_THEN = re.compile(r"[^.;\n]*\b(?:then|and|before)(?: also)? ")
_CLAUSE = 8  # characters before one in which his clause opens
_OPENED = re.compile(r"(?:[.;:\n]\s*|\band |\bwhile )$")
_MORE = frozenset({"another", "second", "third", "fourth", "fifth", "sixth"})


def _apart(told: Sequence[FigureMention], text: str) -> list[FigureMention]:
    """The longest run of figures, near one another, that are each of another person."""
    best: list[FigureMention] = []
    for i, first in enumerate(told):
        group, known = [first], [person(first, text)]
        for figure in (told[j] for j in range(i + 1, len(told))):
            if figure.end - first.start > _APART or _ANOTHER_DAY.search(text, group[-1].end, figure.start):
                break
            who = person(figure, text)
            next_one = _is_told_another(figure, text) or _is_done_next(group[-1], figure, text)
            if next_one or not is_one_of(who, known):
                group.append(figure)
                known.append(who)
        if len(group) > len(best):
            best = group
    return best
