"""Comparison: how much speaks for two event mentions being one happening, and what forbids it.

Points, not probabilities: each row of evidence adds or takes away, a forbidding row ends the matter.
The weights are set by hand and swept on 50 annotated reports of the Syrian war.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from math import sqrt

from twosource.link.background import Background
from twosource.link.chronology import AKIN, LASTING, Chronology
from twosource.link.facts import Facts
from twosource.link.kinds import is_general, same_kind
from twosource.link.places import fit, place_key, same_land
from twosource.link.telling import SPOT, counts_shared, known_by_more, spot_shared

AGAINST = -2.0  # points for days or places that exclude each other, if both are read rightly
MANY = 10  # victims; tolls of one large attack grow, and may do so fivefold
RISE = 5.0
SAME_WAR = 3.0  # times; counts of one war by two bodies differ so much
TOTAL = 1000  # a running total; two of one measure and size count the same war
_TELLING = ((2, 0.5), (10, 1.0), (30, 1.5))  # numbers below, and how telling it is to share one
MOST_TELLING = 2.0  # of any larger number


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Weights of the evidence."""

    actors: float = 0.8
    other_actors: float = -0.4
    ages: float = 1.0  # of a victim, of an accused
    other_ages: float = -2.0
    aims: float = 1.5  # one thing attacked: a convoy, a wedding
    other_aims: float = -1.0
    figure: float = 1.0
    other_figure: float = -1.0
    fates: float = -0.5  # one tells of dead, the other of hurt alone, who have not died since
    alike: float = 0.5  # both with many victims: there are few of that size
    total: float = 1.5
    marks: float = 1.2  # each rare word that the reports share, at most three
    akin: float = 1.5  # such words from which on one of two places is taken for a mistake
    land: float = 2.4  # an earthquake, a flood, an epidemic of one kind in one country
    towns: float = 1.4  # the same, told of two places in it that exclude each other
    around: float = 0.8  # one report names the place of the other
    elsewhere: float = -1.0  # one report names places, and the other's is not among them
    beside: float = 1.5  # a day shared by two neighbouring towns, at most, where nothing rare speaks for them
    moved: float = -1.0  # told of two places, with the same rare words
    namesake: float = 0.5  # two places of one name
    nowhere: float = -1.0  # one is told without a place, and nothing rare speaks for the two
    words: float = 2.8
    enough: int = 2  # words shared from which on they tell all that words can tell
    main: float = 0.5
    lineage: float = 1.5
    chronology: Chronology = field(default_factory=Chronology)
    background: Background = field(default_factory=Background)

    def __call__(self, a: Facts, b: Facts) -> float | None:
        """The points for one happening; None where the two cannot be one however they are read."""
        kind = one_kind(a, b)
        if kind is None:
            return None
        if a.ref[0] == b.ref[0] and not _agree_exactly(a, b):
            return None
        kinship = self.background.kinship(a, b) if a.marked and b.marked else 0.0
        known = known_by_more(a, b)
        when = self.chronology(a, b, known=known, kinship=kinship)
        aimed = known or (a.firm and a.days == b.days and not a.aims.isdisjoint(b.aims))
        place = None if when is None else self._where(a, b, aimed, kinship)
        if place is None or when is None:
            return AGAINST
        if 0.0 < place < 1.0 and not known and kinship <= (self.akin if _is_of_a_land(a, b) else 0.0):
            when = min(when, self.beside)
        score = kind + place + when + self._who(a, b) + self._how_many(a, b) + self._words(a, b)
        score += self.main * (a.main and b.main) + self.marks * min(3.0, kinship)
        return score + self.lineage * (a.lineage == b.lineage and a.ref[0] != b.ref[0])

    @cached_property
    def least_kinship(self) -> float:
        """What rare words must tell at least, to allow two days or two places."""
        return min(self.akin, AKIN, *(least for _, least, _ in self.chronology.akin))

    def _where(self, a: Facts, b: Facts, known: bool, kinship: float) -> float | None:
        """Points for the places; a crowded one tells less unless the day is known.

        Where one has no place, and its report names none that fits, something rare must speak for the two.
        """
        place = fit(a.place, b.place)
        if a.spreads_as(b) and same_land(a.place, b.place):
            return self.towns if place is None else max(place, self.land)
        if place is None:
            return self._misplaced(a, b, kinship)
        if place < SPOT and spot_shared(a, b):
            return SPOT
        if place == 0.0:
            near = _around(a, b)
            if near is not None:
                place = self.around if near else self.elsewhere
            if not near and not known and None in (a.place, b.place) and a.role != "cumulative":
                place = self.nowhere if near is None else min(place, self.nowhere)
        if a.role == "cumulative":
            return place
        return place * min(a.crowding, b.crowding)

    def _misplaced(self, a: Facts, b: Facts, kinship: float) -> float | None:
        """Of two places that exclude each other one is taken for a mistake where the reports are akin."""
        if kinship < self.akin or a.place is None or b.place is None:
            return None
        same = place_key(a.place.name) == place_key(b.place.name) or set(a.place.within) & set(b.place.within)
        return self.namesake if same else self.moved

    def _who(self, a: Facts, b: Facts) -> float:
        score = 0.0
        if a.aims and b.aims:
            score += self.other_aims if a.aims.isdisjoint(b.aims) else self.aims
        if a.agents and b.agents:
            score += self.other_actors if a.agents.isdisjoint(b.agents) else self.actors
        if a.ages and b.ages:
            score += self.other_ages if a.ages.isdisjoint(b.ages) else self.ages
        return score + (0.0 if a.targets.isdisjoint(b.targets) else self.actors / 2)

    def _how_many(self, a: Facts, b: Facts) -> float:
        """A large number shared is a strong sign, a small one a weak one; numbers far apart are against."""
        if not (a.figures and b.figures):
            return 0.0
        return self._counts(a, b) + (self.fates if _of_other_fates(a, b) else 0.0)

    def _counts(self, a: Facts, b: Facts) -> float:
        shared = [v for m, v in counts_shared(a, b) if v > 1 or _ratio(a, b, m) == 1]
        if shared:
            return self.figure * telling(max(shared))
        if a.role == "cumulative" and (apart := _totals(a, b)) is not None:
            return self.total if apart <= SAME_WAR else 0.0
        measures = [m for m in a.largest if m in b.largest]
        if not measures:
            return 0.0
        apart = min([_ratio(a, b, m) for m in measures])
        if all(min(v for m, v in f.figures if m in measures) >= MANY for f in (a, b)):
            return self.other_figure if apart > RISE else 0.0 if _is_of_a_land(a, b) else self.alike
        return self.other_figure if apart > 2.0 else 0.0

    def _words(self, a: Facts, b: Facts) -> float:
        common = a.words & b.words
        if not common:
            return 0.0
        told, size = self.background.weight(common), sqrt(a.weight * b.weight)
        return self.words * told / size * min(1.0, len(common) / self.enough) if size else 0.0


def one_kind(a: Facts, b: Facts) -> float | None:
    """Points for two kinds; None where one happening cannot be of both, or be planned and done."""
    kind = same_kind(a.type, a.mode, b.type, b.mode)
    if kind is None or _from_two_sides(a, b) or (a.role == "cumulative") != (b.role == "cumulative"):
        return None
    planned = a.factuality != b.factuality and {a.factuality, b.factuality} & {"planned", "warned"}
    return None if planned else kind


def apart(a: Facts, b: Facts) -> bool:
    """Whether two are told of days or places that exclude each other; a guessed day excludes none."""
    days = a.days if a.days and b.days and not (a.doubtful or b.doubtful) else None
    if days and b.days and (days.last < b.days.first or b.days.last < days.first):
        return True
    return fit(a.place, b.place) is None


def telling(value: int) -> float:
    """How telling it is that two mentions share a number."""
    for most, points in _TELLING:
        if value < most:
            return points
    return MOST_TELLING


def _from_two_sides(a: Facts, b: Facts) -> bool:
    """One is done from the air, the other by those who have no planes."""
    return a.by_air != b.by_air and (b.insurgent if a.by_air else a.insurgent)


def _is_of_a_land(a: Facts, b: Facts) -> bool:
    """Whether one of two is told by its country only: in a country at war many lose as many."""
    if a.place is not None and a.place.precision == "country":
        return True
    return b.place is not None and b.place.precision == "country"


def _totals(a: Facts, b: Facts) -> float | None:
    """How far apart two running totals of one measure are."""
    ours, theirs = a.largest, b.largest
    measures = [m for m in ours if ours[m] >= TOTAL and theirs.get(m, 0) >= TOTAL]
    return min([_ratio(a, b, m) for m in measures], default=None)


def _of_other_fates(a: Facts, b: Facts) -> bool:
    """Whether one tells of dead and the other of hurt alone; as many may have died when it comes later."""
    for dead, hurt in ((a, b), (b, a)):
        killed, injured = dead.largest.get("killed"), hurt.largest.get("injured")
        if killed is not None and injured is not None and "killed" not in hurt.largest:
            return killed > injured or not _can_be_later(dead, hurt)
    return False


def _can_be_later(one: Facts, other: Facts) -> bool:
    """Whether the report of one can have been printed on a later day than that of the other."""
    if one.published is None or other.published is None:
        return True
    return one.published.last > other.published.first


def _ratio(a: Facts, b: Facts, measure: str) -> float:
    """How far apart the largest two counts of a measure are, as a factor."""
    ours, theirs = a.largest[measure], b.largest[measure]
    return (max(ours, theirs) + 1) / (min(ours, theirs) + 1)


def _around(a: Facts, b: Facts) -> bool | None:
    """Whether the places that a report names hold that of the other's event; None if nothing is known."""
    placed = [(one.place, other) for one, other in ((a, b), (b, a)) if one.place is not None]
    if any(place_key(place.name) in other.named for place, other in placed):
        return True
    known = [(place, other) for place, other in placed if other.around]
    for place, other in known:
        if any((fit(place, p) or 0.0) > 0.0 for p in other.around):
            return True
    if a.around and b.around:
        return any((fit(p, q) or 0.0) >= 0.4 for p in a.around[:3] for q in b.around[:3])
    return False if known else None


def _agree_exactly(a: Facts, b: Facts) -> bool:
    """Two mentions in one document are one happening only if nothing tells them apart."""
    if a.spreads_as(b) and same_land(a.place, b.place) and a.days and b.days:
        return abs(a.days.first - b.days.first) <= timedelta(LASTING)
    if a.role == "cumulative" and same_land(a.place, b.place):
        apart = _totals(a, b)  # two counts of one war, each with its own source
        return apart is not None and apart <= SAME_WAR
    if fit(a.place, b.place) != SPOT or a.type != b.type:
        return False
    if a.figures and b.figures and not a.figures & b.figures:
        return False
    if a.firm and b.firm:
        return a.days == b.days and a.mode == b.mode
    same_spot = bool(a.spot and b.spot)
    return same_spot and (a.mode == b.mode or is_general(a.mode) or is_general(b.mode))
