"""Gathered: a happening of an article while its clauses are being gathered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from twosource.extract.evidence import fullness
from twosource.extract.happenings import Happening
from twosource.extract.places import fineness
from twosource.extract.triggers import is_generic
from twosource.findings.kept import kept
from twosource.findings.mentions import ParticipantMention, PlaceMention
from twosource.record.vocabulary import EventType, Factuality

CUSTODY: frozenset[EventType] = frozenset({"arrest", "deportation"})


@dataclass
class Gathered:
    """A happening of the article while its clauses are being gathered."""

    type: EventType
    happenings: list[Happening] = field(default_factory=list)
    participants: list[ParticipantMention] = field(default_factory=list)
    cumulative: bool = False
    figures: set[tuple[str, int]] = field(default_factory=set)
    counting: bool = False  # whether anybody is counted in it
    numbers: list[frozenset[tuple[str, int]]] = field(default_factory=list)  # counted in each happening
    summed: bool = False  # whether the toll is that of a land of which a town's is told as well

    def take(self, happening: Happening, counted: set[tuple[str, int]]) -> None:
        """Add a clause with what it counts; what the clauses say together is then found anew."""
        self.happenings.append(happening)
        self.numbers.append(frozenset(counted))
        self.figures |= counted
        self.settle()

    def settle(self) -> None:
        """Have what the clauses say together be found anew."""
        kept_here = vars(self)
        for said in _SAID & kept_here.keys():
            del kept_here[said]

    @kept
    def date(self) -> str | None:
        """The day most often given, the most precise one where they tie."""
        dates = [h.date for h in self.happenings if h.date]
        return max(dates, key=lambda d: (_is_day(d), d[-1] != "?", dates.count(d), len(d)), default=None)

    @property
    def since(self) -> str | None:
        """The earliest day since when a total is counted."""
        return min((h.since for h in self.happenings if h.since), default=None)

    @property
    def war(self) -> bool:
        """Whether it is the total of a whole war."""
        return self.cumulative and any(h.war for h in self.happenings)

    @kept
    def factuality(self) -> Factuality:
        """How the fullest of its clauses holds it.

        Of what has occurred, deaths may still be feared: "dozens feared dead as a train derails".
        """
        sure = [h for h in self.happenings if not (h.headline and h.factuality == "warned")]
        sure = sure or self.happenings
        if len({h.factuality for h in sure}) == 1:
            return sure[0].factuality  # as nearly always
        return max(sure, key=fullness).factuality

    @property
    def nationwide(self) -> bool:
        """Whether it is told of a whole land: "were killed across the country"."""
        return self.summed or any(h.nationwide for h in self.happenings)

    @property
    def response(self) -> bool:
        """Whether it is told as an answer to another happening."""
        return any(h.response for h in self.happenings)

    @kept
    def sides(self) -> set[str]:
        """Whose deed the clauses say it is."""
        return {h.side for h in self.happenings if h.side is not None}

    @kept
    def aims(self) -> frozenset[str]:
        """What was attacked, and who of whom a day's news hardly tells two: "convoy", "pilots"."""
        persons = frozenset(measure.partition(" ")[2] for measure, _ in self.figures if " " in measure)
        return persons | {aim for h in self.happenings for aim in h.aims}

    @kept
    def apart(self) -> bool:
        """Whether it is one of a list, or goes on: never the same as what is told beside it."""
        return any(h.apart for h in self.happenings)

    @kept
    def previous(self) -> bool:
        """Whether all that is told of it is that such things happened before."""
        return all(h.previous and not h.date for h in self.happenings)

    @kept
    def mode(self) -> str | None:
        """The most often named specific mode, else the general one."""
        modes = [h.mode for h in self.happenings if h.mode and (h.type == self.type or h.only_harm)]
        named = [mode for mode in modes if not is_generic(mode)] or modes
        times = Counter(named)
        return max(times, key=lambda m: (times[m], m), default=None)

    @kept
    def place(self) -> PlaceMention | None:
        """The most precise place, the most often named where they tie.

        What a headline puts in a town that the text only tells as near was near it.
        """
        told = [(h.place, h.headline or h.sentence == 0) for h in self.happenings if h.place]
        if len(told) < 2:
            return told[0][0] if told else None
        text = {p.name: p for p, heads in reversed(told) if not heads and p.geonames_id is not None}
        found = [_as_in_text(p, text.get(p.name)) if heads else p for p, heads in told]
        if self.type == "outbreak":  # of all the land that it spreads in
            found = [p for p in found if p.precision == "region"] or found
        wide = {p.name.rpartition(" ")[0] for p in found if p.precision == "region"}
        found = [p for p in found if p.precision != "exact" or p.name not in wide] or found
        names = Counter([p.name for p in found])
        outer = {name for p in found for name in p.within}
        return max(found, key=lambda p: (fineness(p), p.name not in outer, names[p.name], -p.start))


_SAID = frozenset(name for name, value in vars(Gathered).items() if isinstance(value, kept))


def _as_in_text(place: PlaceMention, text: PlaceMention | None) -> PlaceMention:
    near = text is not None and text.precision == "near" and place.precision == "exact"
    return text if text is not None and near else place


def _is_day(edtf: str) -> bool:
    return len(edtf.strip("?~")) == 10
