"""Dead: those whom an article counts as killed, beside those of whom it says that they were hit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from twosource.extract.hits import all_hit
from twosource.extract.ordinals import ordinal
from twosource.extract.persons import Person, is_another, is_one_of, person
from twosource.findings.mentions import LONGEST, FigureMention

_NEAR = 40  # characters: "four were shot, one fatally" is counted where it stands
_SOUGHT = frozenset({"suspects", "fighters"})


class Dead:
    """The dead of an article among all its figures."""

    def __init__(self, figures: Sequence[FigureMention], text: str) -> None:
        self._figures, self._text = figures, text
        dead = [f for f in figures if f.measure == "killed"]
        self._by_start = sorted(dead, key=_start)
        self._by_end = sorted([f for f in dead if f.value == 1], key=_end)
        self._of: dict[int, list[FigureMention]] = {}
        for figure in dead:
            self._of.setdefault(figure.event, []).append(figure)
        self._known: dict[int, list[Person]] = {}
        self._only_sought: dict[int, bool] = {}

    def only_sought(self, event: int) -> bool:
        """Whether all who died were those whom guards seek: "two officers were shot, the suspect killed"."""
        found = self._only_sought.get(event)
        if found is None:
            dead = [f for f in self._of.get(event, ()) if not f.subset]
            found = self._only_sought[event] = bool(dead) and all(f.victims in _SOUGHT for f in dead)
        return found

    def near(self, figure: FigureMention) -> bool:
        """Whether the dead are told right behind a figure, or who died is who shot those whom it counts."""
        first = bisect_left(self._by_start, figure.end, key=_start)
        last = bisect_left(self._by_start, figure.end + _NEAR, key=_start)
        if any(self._is_near(figure, dead) for dead in self._by_start[first:last]):
            return True
        first = bisect_left(self._by_end, figure.end, key=_end)
        last = bisect_right(self._by_end, figure.start + 2 * LONGEST, key=_end)
        return any(_is_doer(dead, figure) for dead in self._by_end[first:last])

    def _is_near(self, figure: FigureMention, dead: FigureMention) -> bool:
        """Whether the dead are told right behind a figure, in its own sentence."""
        between = self._text[figure.end : dead.start]
        return ". " not in between and "\n" not in between

    def lives(self, figure: FigureMention, died: int) -> bool:
        """Whether who was shot is known to be none of the dead: told as others, or by another name."""
        if figure.value != 1:
            return figure.others  # "two others were taken to the hospital"
        text = self._text
        before = (f for f in reversed(self._figures) if f.end <= figure.start and not all_hit(f, text))
        last = next(before, None)
        if last is not None and last.measure == "killed" and last.value == died and is_another(figure, text):
            return True
        if (ordinal(figure, text) or 0) > died:
            return True  # "a fourth man was shot", where three have died
        known = self._persons(figure.event)
        return len(known) >= died and not is_one_of(person(figure, text), known)

    def _persons(self, event: int) -> list[Person]:
        """Who is told to have died, each once."""
        known = self._known.get(event)
        if known is None:
            known = self._known[event] = []
            for each in dict.fromkeys(person(f, self._text) for f in self._of.get(event, ()) if f.value == 1):
                if (each.name or each.age is not None or each.sex) and not is_one_of(each, known):
                    known.append(each)
        return known


def _is_doer(dead: FigureMention, hurt: FigureMention) -> bool:
    """Whether who died is who shot the others: "a gunman shot three people before killing himself"."""
    return dead.number.end <= hurt.start and hurt.end <= dead.end


def _start(figure: FigureMention) -> int:
    return figure.start


def _end(figure: FigureMention) -> int:
    return figure.end
