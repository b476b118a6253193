"""Together: what the clauses of one happening say, summed up as they come.

A report of many thousand clauses may tell of one happening in all of them, or of as many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from twosource.extract.evidence import fullness
from twosource.extract.happenings import Happening
from twosource.extract.places import fineness
from twosource.findings.mentions import PlaceMention
from twosource.record.vocabulary import EventType, Factuality

Figures = Iterable[tuple[str, int]]
_Read = tuple[object, ...]  # what is read of a place, wherever it stands
_Told = tuple[PlaceMention, int, int, int]  # a place, how often it is told, when first and how narrow it is
_SHOT = frozenset({"shoot", "shot", "gunshot"})
_CRASHES = frozenset({"crash", "collide", "collision", "overturn", "derail"})


class Fullest:
    """The fullest of some clauses, of which nearly always all hold the same."""

    __slots__ = ("clause", "full", "kinds")
    clause: Happening
    full: tuple[float, int]

    def __init__(self) -> None:
        self.kinds: set[Factuality] = set()

    def add(self, happening: Happening) -> None:
        """Add a clause."""
        full = fullness(happening)
        if not self.kinds or full > self.full:
            self.clause, self.full = happening, full
        self.kinds.add(happening.factuality)


class Places:
    """Where clauses say that something was: what is read alike counts as one, at the first of its places."""

    __slots__ = ("_named", "number")

    def __init__(self) -> None:
        self.number = 0
        self._named: dict[tuple[bool, _Read], _Named] = {}

    def add(self, place: PlaceMention, *, headed: bool) -> None:
        """Add what a clause says; headlines, and what opens an article, are `headed`."""
        key = headed, as_read(place)
        known = self._named.get(key)
        if known is None:
            self._named[key] = _Named(place, place, headed, self.number, self.number, fineness(place))
        else:
            known.times += 1
            if place.start < known.lowest.start:
                known.lowest, known.lowest_at = place, self.number
        self.number += 1

    def best(self, *, outbreak: bool) -> PlaceMention | None:
        """The most precise one, the most often named where they tie; the widest of what spreads."""
        named = list(self._named.values())
        if self.number < 2:
            return named[0].first if named else None
        text: dict[str, PlaceMention] = {}
        for one in named:
            if not one.headed and one.first.geonames_id is not None:
                text.setdefault(one.first.name, one.first)
        found = [one.told(text) for one in named]
        if outbreak:
            found = [f for f in found if f[0].precision == "region"] or found
        wide = {f[0].name.rpartition(" ")[0] for f in found if f[0].precision == "region"}
        found = [f for f in found if f[0].precision != "exact" or f[0].name not in wide] or found
        names: Counter[str] = Counter()
        for place, times, _, _ in found:
            names[place.name] += times
        outer = {name for f in found for name in f[0].within}
        finest = max(f[3] for f in found)
        found = [f for f in found if f[3] == finest]

        def rank(told: _Told) -> tuple[bool, int, int, int]:
            place, _, at, _ = told
            return place.name not in outer, names[place.name], -place.start, -at

        return max(found, key=rank)[0]


@dataclass(slots=True)
class _Named:
    """What several clauses say of a place in the same words."""

    first: PlaceMention
    lowest: PlaceMention  # where it stands first in the text
    headed: bool
    first_at: int
    lowest_at: int
    fine: int
    times: int = 1

    def told(self, text: dict[str, PlaceMention]) -> _Told:
        """The place, how often it is told, and when first.

        What a headline puts in a town that the text only tells as near was near it.
        """
        place = text.get(self.first.name) if self.headed else None
        if place is not None and place.precision == "near" and self.first.precision == "exact":
            return place, self.times, self.first_at, fineness(place)
        return self.lowest, self.times, self.lowest_at, self.fine


@dataclass(slots=True)
class Together:
    """What some clauses say together."""

    days: Counter[str] = field(default_factory=Counter)
    since: str | None = None
    modes: Counter[tuple[str, EventType, bool]] = field(default_factory=Counter)
    held: Fullest = field(default_factory=Fullest)
    surely: Fullest = field(default_factory=Fullest)  # but for what headlines fear
    places: Places = field(default_factory=Places)
    sides: set[str] = field(default_factory=set)
    aims: set[str] = field(default_factory=set)
    responses: set[bool] = field(default_factory=set)
    sections: set[int] = field(default_factory=set)  # towns that head sections
    sentences: dict[int, list[Happening]] = field(default_factory=dict)
    last: int = -1  # of the sentences
    war: bool = False
    several: bool = False
    nationwide: bool = False
    apart: bool = False
    previous: bool = True
    only_harm: bool = True
    only_of_land: bool = True  # whether all who are counted are so over a land
    shot: bool = False  # whether somebody is shot and nothing else is told
    crash: bool = False
    most: dict[str, int] = field(default_factory=dict)  # the highest number of each measure
    tops: set[tuple[str, int]] = field(default_factory=set)  # that of each clause
    located: dict[_Read, PlaceMention] = field(default_factory=dict)  # where it was, but for headlines
    counted: dict[_Read, PlaceMention] = field(default_factory=dict)  # the same of clauses that count

    def add(self, happening: Happening, numbers: frozenset[tuple[str, int]]) -> None:
        """Add a clause with what it counts."""
        if happening.date:
            self.days[happening.date] += 1
        if happening.since and (self.since is None or happening.since < self.since):
            self.since = happening.since
        if happening.mode:
            self.modes[happening.mode, happening.type, happening.only_harm] += 1
        self.held.add(happening)
        if not (happening.headline and happening.factuality == "warned"):
            self.surely.add(happening)
        if happening.side is not None:
            self.sides.add(happening.side)
        self.aims |= happening.aims
        self.responses.add(happening.response)
        if happening.section:
            self.sections.add(happening.section)
        self.sentences.setdefault(happening.sentence, []).append(happening)
        self.last = max(self.last, happening.sentence)
        self.war |= happening.war
        self.several |= happening.several
        self.nationwide |= happening.nationwide
        self.apart |= happening.apart
        self.previous &= happening.previous and not happening.date
        self.only_harm &= happening.only_harm
        self.shot |= is_shot(happening)
        self.crash |= is_crash(happening)
        self._count(happening, numbers)

    def _count(self, happening: Happening, numbers: frozenset[tuple[str, int]]) -> None:
        """Take in what a clause counts and where."""
        if numbers:
            most = highest(numbers)
            self.tops |= most.items()
            for measure, value in most.items():
                self.most[measure] = max(value, self.most.get(measure, 0))
            self.aims |= {measure.partition(" ")[2] for measure in most if " " in measure}
            self.only_of_land &= is_of_land(happening)
        if happening.place is not None:
            self.places.add(happening.place, headed=happening.headline or happening.sentence == 0)
            if not happening.headline:
                read = as_read(happening.place)
                self.located.setdefault(read, happening.place)
                if numbers:
                    self.counted.setdefault(read, happening.place)

    @property
    def of_land(self) -> bool:
        """Whether people are counted, and all over a whole land in so many words."""
        return self.nationwide and self.only_of_land and bool(self.most)

    @property
    def factuality(self) -> Factuality:
        """How the fullest of the clauses holds it: that which is sure, if any is."""
        sure = self.surely if self.surely.kinds else self.held
        return sure.clause.factuality


def as_read(place: PlaceMention) -> _Read:
    """All that is read of a place but where it stands."""
    return (
        place.name, place.geonames_id, place.precision, place.within, place.country, place.lat, place.lon,
        place.aside,
    )  # fmt: skip


def highest(counted: Figures) -> dict[str, int]:
    """The highest number of each measure."""
    found: dict[str, int] = {}
    for measure, value in counted:
        found[measure] = max(value, found.get(measure, 0))
    return found


def is_of_land(happening: Happening) -> bool:
    """Whether no more is told than that people came to harm in a land."""
    land = happening.place is not None and happening.place.precision == "country"
    return happening.nationwide or (happening.only_harm and land)


def is_shot(happening: Happening) -> bool:
    """Whether somebody is shot and nothing else is told."""
    return happening.only_harm and not _SHOT.isdisjoint(happening.words)


def is_crash(happening: Happening) -> bool:
    """Whether cars collide."""
    return not _CRASHES.isdisjoint(happening.words)


def of(happenings: Sequence[Happening], numbers: Sequence[frozenset[tuple[str, int]]]) -> Together:
    """What these clauses say together."""
    found = Together()
    for happening, counted in zip(happenings, numbers, strict=True):
        found.add(happening, counted)
    return found
