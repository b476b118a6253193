"""Gathered: a happening of an article while its clauses are being gathered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from twosource.extract import together
from twosource.extract.happenings import Happening
from twosource.extract.together import Together
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
    told: Together = field(default_factory=Together)  # what they say together
    summed: bool = False  # whether the toll is that of a land of which a town's is told as well

    def take(self, happening: Happening, counted: set[tuple[str, int]]) -> None:
        """Add a clause with what it counts; what the clauses say together is then found anew."""
        numbers = frozenset(counted)
        self.happenings.append(happening)
        self.numbers.append(numbers)
        self.figures |= counted
        self.told.add(happening, numbers)
        self._forget()

    def settle(self) -> None:
        """Have what the clauses say together be found anew, which were changed."""
        self.told = together.of(self.happenings, self.numbers)
        self._forget()

    def _forget(self) -> None:
        kept_here = vars(self)
        for said in _SAID & kept_here.keys():
            del kept_here[said]

    @kept
    def date(self) -> str | None:
        """The day most often given, the most precise one where they tie."""
        days = self.told.days
        return max(days, key=lambda d: (_is_day(d), d[-1] != "?", days[d], len(d)), default=None)

    @property
    def since(self) -> str | None:
        """The earliest day since when a total is counted."""
        return self.told.since

    @property
    def war(self) -> bool:
        """Whether it is the total of a whole war."""
        return self.cumulative and self.told.war

    @kept
    def factuality(self) -> Factuality:
        """How the fullest of its clauses holds it.

        Of what has occurred, deaths may still be feared: "dozens feared dead as a train derails".
        """
        return self.told.factuality

    @property
    def nationwide(self) -> bool:
        """Whether it is told of a whole land: "were killed across the country"."""
        return self.summed or self.told.nationwide

    @property
    def response(self) -> bool:
        """Whether it is told as an answer to another happening."""
        return True in self.told.responses

    @property
    def sides(self) -> set[str]:
        """Whose deed the clauses say it is."""
        return self.told.sides

    @kept
    def aims(self) -> frozenset[str]:
        """What was attacked, and who of whom a day's news hardly tells two: "convoy", "pilots"."""
        return frozenset(self.told.aims)

    @property
    def apart(self) -> bool:
        """Whether it is one of a list, or goes on: never the same as what is told beside it."""
        return self.told.apart

    @property
    def previous(self) -> bool:
        """Whether all that is told of it is that such things happened before."""
        return self.told.previous

    @kept
    def mode(self) -> str | None:
        """The most often named specific mode, else the general one."""
        times: Counter[str] = Counter()
        for (mode, kind, only_harm), number in self.told.modes.items():
            if kind == self.type or only_harm:
                times[mode] += number
        named = [mode for mode in times if not is_generic(mode)] or times
        return max(named, key=lambda m: (times[m], m), default=None)

    @kept
    def place(self) -> PlaceMention | None:
        """The most precise place, the most often named where they tie; of a toll of a land only that."""
        if self.told.of_land:
            lands = (h.place for h in self.happenings if h.place and h.place.precision == "country")
            return next(lands, None)
        return self.told.places.best(outbreak=self.type == "outbreak")


_SAID = frozenset(name for name, value in vars(Gathered).items() if isinstance(value, kept))


def _is_day(edtf: str) -> bool:
    return len(edtf.strip("?~")) == 10
