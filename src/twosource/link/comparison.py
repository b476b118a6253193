"""Comparison: how much speaks for two event mentions being one happening, and what forbids it.

Points, not probabilities: each row of evidence adds or takes away, a forbidding row ends the matter.
The weights are set by hand and swept on 50 annotated reports of the Syrian war.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from math import sqrt

from twosource.link.background import Background
from twosource.link.facts import Facts, with_year
from twosource.link.kinds import is_general, same_kind
from twosource.link.places import fit, same_land

TOLL = 5  # two incidents of neighbouring days in one town seldom share a count from here on
MANY = 10  # victims; tolls of one large attack grow, and may do so fivefold
RISE = 5.0
LASTING = 5  # days over which reports date one flood, storm or earthquake with its aftershocks
SPOT = 2.0  # points for one spot
TOTAL = 1000  # a running total; two of one measure and size count the same war
_TELLING = ((2, 0.5), (10, 1.0), (30, 1.5))  # numbers below, and how telling it is to share one


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Weights of the evidence."""

    same_day: float = 2.0
    near_day: float = 0.0  # one day apart: night hours, time zones, "Sunday evening"
    mistaken_day: float = -0.5  # up to a week apart, about the same two people and more
    open_day: float = 0.8  # a month or a year that holds the day
    after: tuple[tuple[int, float], ...] = (
        (2, 1.3),
        (10, 0.6),
        (60, -0.5),
        (4000, -1.5),
    )  # days after, for a guessed day
    actors: float = 0.8
    other_actors: float = -0.4
    figure: float = 1.0
    other_figure: float = -0.8
    alike: float = 0.5  # both with many victims: there are few of that size
    total: float = 1.5
    names: float = 0.8  # each rare name shared, at most three
    lasting: float = 0.8  # such a happening told with another day of the same week
    land: float = 1.4  # an earthquake, a flood, an epidemic of one kind in one country
    around: float = 0.8  # one report names the place of the other
    elsewhere: float = -1.0  # one report names places, and the other's is not among them
    words: float = 2.8
    main: float = 0.5
    lineage: float = 1.5
    background: Background = field(default_factory=Background)

    def __call__(self, a: Facts, b: Facts) -> float | None:
        """The points for one happening; None where the two cannot be one."""
        kind = same_kind(a.type, a.mode, b.type, b.mode)
        if kind is None or (a.role == "cumulative") != (b.role == "cumulative"):
            return None
        if a.factuality != b.factuality and {a.factuality, b.factuality} & {"planned", "warned"}:
            return None
        when = self.when(a, b)
        place = None if when is None else self._where(a, b)
        if place is None or when is None:
            return None
        if a.ref[0] == b.ref[0] and not _agree_exactly(a, b):
            return None
        score = kind + place + when + self._who(a, b) + self._how_many(a, b) + self._words(a, b)
        score += self.main * (a.main and b.main) + self.names * min(3, len(self._shared_names(a, b)))
        return score + self.lineage * (a.lineage == b.lineage and a.ref[0] != b.ref[0])

    def when(self, a: Facts, b: Facts) -> float | None:
        """Points for the dates; None where they exclude each other."""
        if a.role == "cumulative":
            return _since(a, b)
        if (a.partial and a.days is None) or (b.partial and b.days is None):
            return self._yearless(a, b)
        if a.days is None or b.days is None:
            return self._undated(a, b)
        if a.doubtful or b.doubtful:
            return self._doubtful(a, b)
        return self._told(a, b, max(a.days.first - b.days.last, b.days.first - a.days.last))

    def _told(self, a: Facts, b: Facts, apart: timedelta) -> float | None:
        """Two dates that the reports give; negative where they overlap."""
        if a.days == b.days and a.firm:
            return self.same_day
        if apart <= timedelta(0):
            return self.same_day * 0.75 if a.firm and b.firm else self.open_day
        if not (a.firm and b.firm):
            return None
        if apart <= timedelta(1) and _one_spot(a, b) and _tolls(a) & _tolls(b):
            return self.near_day
        if _spreads(a, b) and apart <= timedelta(LASTING):
            return self.lasting
        people = len(self._shared_names(a, b))
        if apart <= timedelta(1) and people:
            return self.near_day
        return self.mistaken_day if apart <= timedelta(7) and people >= 2 else None

    def _doubtful(self, a: Facts, b: Facts) -> float | None:
        """A guessed day is the last that it can have been; the true one lies not long before."""
        guess, other = (a.days, b.days) if a.doubtful else (b.days, a.days)
        if guess is None or other is None:
            return None
        late = (guess.first - other.last).days
        if a.doubtful and b.doubtful:
            late = abs(late)
        elif guess.first < other.first:
            return None
        return next((points for most, points in self.after if late <= most), None)

    def _yearless(self, a: Facts, b: Facts) -> float | None:
        """A day told without its year: the other's day, or not long before a guessed one."""
        whole, part = (a, b) if b.days is None else (b, a)
        if whole.days is None or part.partial is None:
            return (
                self.same_day * (a.partial == b.partial) if a.partial and b.partial else self._undated(a, b)
            )
        if len(part.partial) == 2:  # no more than a month
            months = {whole.days.first.strftime("%m"), whole.days.last.strftime("%m")}
            return self.open_day if part.partial in months or whole.doubtful else None
        day = with_year(part.partial, whole.days.last)
        if day is None:
            return None
        late = (whole.days.last - day).days
        if whole.doubtful:
            return next((points for most, points in self.after if late <= most), None)
        return self.same_day * 0.75 if 0 <= late < max(whole.days.length, 1) else None

    def _undated(self, a: Facts, b: Facts) -> float | None:
        """An undated happening lies before its report."""
        dated, undated = (a, b) if b.days is None else (b, a)
        if undated.published is None or dated.days is None:
            return 0.0
        if undated.factuality not in ("planned", "warned") and dated.days.first > undated.published.last:
            return None
        return 0.0

    def _where(self, a: Facts, b: Facts) -> float | None:
        """Points for the places; a crowded one tells less unless the day is known."""
        place = fit(a.place, b.place)
        if _spreads(a, b) and same_land(a.place, b.place):
            return max(place or 0.0, self.land)
        if place is None:
            return None
        if place < SPOT and (_spot_named(a, b) or _spot_named(b, a)):
            return SPOT
        if place == 0.0:
            near = _around(a, b)
            if near is not None:
                place = self.around if near else self.elsewhere
        if a.firm and b.firm:
            return place
        return place * min(a.crowding, b.crowding)

    def _shared_names(self, a: Facts, b: Facts) -> frozenset[str]:
        return a.names & b.names

    def _who(self, a: Facts, b: Facts) -> float:
        score = 0.0
        if a.agents and b.agents:
            score += self.actors if a.agents & b.agents else self.other_actors
        return score + (self.actors / 2 if a.targets & b.targets else 0.0)

    def _how_many(self, a: Facts, b: Facts) -> float:
        """A large number shared is a strong sign, a small one a weak one; numbers far apart are against."""
        shared = [value for _, value in a.figures & b.figures]
        if shared:
            return self.figure * next((p for most, p in _TELLING if max(shared) < most), 2.0)
        if a.role == "cumulative" and (apart := _totals(a, b)) is not None:
            return self.total if apart <= 3.0 else 0.0
        measures = {m for m, _ in a.figures} & {m for m, _ in b.figures}
        if not measures:
            return 0.0
        apart = min(_ratio(a, b, m) for m in measures)
        if all(min(v for m, v in f.figures if m in measures) >= MANY for f in (a, b)):
            return self.alike if apart <= RISE else self.other_figure
        return self.other_figure if apart > 2.0 else 0.0

    def _words(self, a: Facts, b: Facts) -> float:
        common = a.words & b.words
        if not common:
            return 0.0
        size = sqrt(a.weight * b.weight)
        return self.words * self.background.weight(common) / size if size else 0.0


def _since(a: Facts, b: Facts) -> float | None:
    """Running totals are counted from one beginning, as far as it is said."""
    if a.days is None or b.days is None:
        return 0.0
    apart = abs((a.days.first - b.days.first).days)
    return 0.8 if apart <= 92 else 0.0 if apart <= 400 else None


def _totals(a: Facts, b: Facts) -> float | None:
    """How far apart two running totals of one measure are."""
    measures = {m for m, v in a.figures if v >= TOTAL} & {m for m, v in b.figures if v >= TOTAL}
    return min((_ratio(a, b, m) for m in measures), default=None)


def _ratio(a: Facts, b: Facts, measure: str) -> float:
    """How far apart the nearest two counts of a measure are, as a factor."""
    ours = [v for m, v in a.figures if m == measure]
    theirs = [v for m, v in b.figures if m == measure]
    return min((max(x, y) + 1) / (min(x, y) + 1) for x in ours for y in theirs)


def _spreads(a: Facts, b: Facts) -> bool:
    """What strikes a whole land is told from many of its places and on several days."""
    return a.spreads and b.spreads and a.type == b.type and a.mode == b.mode


def _spot_named(a: Facts, b: Facts) -> bool:
    """The spot of the one ("Crocus City Hall") stands in the words of the other."""
    return bool(a.spot) and a.spot <= b.words


def _around(a: Facts, b: Facts) -> bool | None:
    """Whether the places that a report names hold that of the other's event; None if nothing is known."""
    known = [(one, other) for one, other in ((a, b), (b, a)) if one.place is not None and other.around]
    for one, other in known:
        if any((fit(one.place, p) or 0.0) > 0.0 for p in other.around):
            return True
    if a.around and b.around:
        return any((fit(p, q) or 0.0) >= 0.4 for p in a.around[:3] for q in b.around[:3])
    return False if known else None


def _tolls(facts: Facts) -> frozenset[tuple[str, int]]:
    """Counts so large that two happenings hardly share them."""
    return frozenset((m, v) for m, v in facts.figures if v >= TOLL)


def _one_spot(a: Facts, b: Facts) -> bool:
    """The same narrow place and the same specific kind."""
    return fit(a.place, b.place) == SPOT and a.mode == b.mode and not is_general(a.mode)


def _agree_exactly(a: Facts, b: Facts) -> bool:
    """Two mentions in one document are one happening only if nothing tells them apart."""
    if _spreads(a, b) and same_land(a.place, b.place) and a.days and b.days:
        return abs(a.days.first - b.days.first) <= timedelta(LASTING)
    if fit(a.place, b.place) != SPOT or a.type != b.type:
        return False
    if a.figures and b.figures and not a.figures & b.figures:
        return False
    if a.firm and b.firm:
        return a.days == b.days and a.mode == b.mode
    same_spot = bool(a.spot and b.spot)
    return same_spot and (a.mode == b.mode or is_general(a.mode) or is_general(b.mode))
