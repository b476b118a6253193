"""Mains: the event that an article is mainly about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from twosource.extract.gathered import Gathered
from twosource.extract.lengths import dates_meet
from twosource.extract.triggers import is_generic
from twosource.findings.mentions import EventMention, FigureMention

_HARMS = frozenset({"killed", "injured"})
_HELD = frozenset({"occurred", "alleged"})


def main_event(
    events: Sequence[EventMention], figures: Sequence[FigureMention], gathered: Sequence[Gathered]
) -> int | None:
    """The event that the article is mainly about: told first and most often, with the most figures."""
    weight: Counter[int] = Counter()
    counted = Counter(f.event for f in figures if not f.subset)
    harmed = {f.event for f in figures if f.measure in _HARMS and not f.subset}
    for index, event in enumerate(events):
        if event.role == "cumulative" or event.factuality == "planned":
            continue
        told = gathered[index].happenings
        weight[index] = 2 * len(told) + 3 * counted[index]
        weight[index] += 6 * (index in harmed)
        weight[index] += (
            6 * (told[0].sentence < 2) + 4 * (event.role == "main") - 6 * gathered[index].previous
        )
    return _the_harm(max(weight, key=lambda i: (weight[i], -i)), events, figures) if weight else None


def elsewhen(events: Sequence[EventMention], main: int) -> frozenset[str]:
    """The days on which something else was attacked in the way of the main event."""
    about = events[main]
    others = [e for e in events if e.mode == about.mode and e.aims - about.aims]
    return frozenset(e.date for e in others if e.date and not is_generic(about.mode))


def days_of_others(
    events: Sequence[EventMention], figures: Sequence[FigureMention], main: int
) -> frozenset[str]:
    """The days of other events, of which another number of dead is told."""
    dead = [f for f in figures if f.measure == "killed" and f.value]
    own = {f.value for f in dead if f.event == main}
    counted = {f.event for f in dead if f.event != main and f.value not in own} if own else set()
    return frozenset(e.date for n, e in enumerate(events) if n in counted and e.date)


def _the_harm(main: int, events: Sequence[EventMention], figures: Sequence[FigureMention]) -> int:
    """The attack that hurt people, where what is told most is another word for it, or its aftermath.

    It is of the same day as far as either is known, and is told of no other place, or opens the article too.
    """
    own, about = _harmed(main, figures), events[main]
    more = {
        i: _harmed(i, figures) for i, e in enumerate(events)
        if e.type == "assault" and e.role != "cumulative" and e.factuality in _HELD
        and dates_meet(e.date, about.date) >= 0
        and (e.role == "main" or (not own and (e.place is None or e.place == about.place)))
    }  # fmt: skip
    larger = [i for i, harmed in more.items() if harmed > own]
    return max(larger, key=lambda i: (more[i], -i), default=main)


def _harmed(event: int, figures: Sequence[FigureMention]) -> int:
    """How many are counted as dead or hurt in an event."""
    most = {"killed": 0, "injured": 0}
    for figure in figures:
        if figure.event == event and figure.measure in most and not figure.subset:
            most[figure.measure] = max(most[figure.measure], figure.value or 0)
    return sum(most.values())
