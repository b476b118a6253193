"""Conflicts: where the record does not agree with itself, side by side, each with its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from twosource.findings.groups import Links
from twosource.findings.mentions import Reading
from twosource.reconcile.figures import Settled
from twosource.reconcile.happened import Happened, evidence, occurrence_disputed
from twosource.reconcile.origins import Origin, Origins, listed, some
from twosource.reconcile.parties import exclude
from twosource.reconcile.said import Said
from twosource.reconcile.statements import opposed
from twosource.reconcile.told import Told
from twosource.reconcile.words import day_words, number_words
from twosource.record import Conflict, Evidence, Side
from twosource.record.vocabulary import ConflictKind
from twosource.text.edtf import bounds, is_uncertain, plain
from twosource.text.gazetteer.place import Place

HOLDING = frozenset({"claims_responsibility", "blames", "suspects"})
APART = 25.0  # km between two exact places from which they are two places and no loose naming


@dataclass(eq=False)
class _Position:
    origins: dict[str, Origin] = field(default_factory=dict)
    evidence: list[Evidence] = field(default_factory=list)

    def add(self, origin: Origin, where: Evidence) -> None:
        self.origins.setdefault(origin.key, origin)
        if where not in self.evidence:
            self.evidence.append(where)


Positions = dict[str, _Position]


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Finds the conflicts of an event."""

    links: Links
    origins: Origins
    readings: Mapping[str, Reading] = field(default_factory=dict)

    def __call__(self, event: Happened, figures: Sequence[Settled]) -> Iterator[Conflict]:
        """Every conflict on one event, with no id yet and with keys for the ids of sources."""
        for settled in figures:
            if settled.clashes:
                yield from self._over_figure(settled)
        if event.said:
            yield from self._over_responsibility(event)
            yield from self._over_occurrence(event)
        if event.group.role != "cumulative" and len(event.mentions) > 1:
            yield from self._over_date(event)
            yield from self._over_place(event)

    def _over_figure(self, settled: Settled) -> Iterator[Conflict]:
        positions: Positions = defaultdict(_Position)
        for told in sorted({t for pair in settled.clashes for t in pair}, key=_amount):
            where = Evidence(document=told.document, start=told.mention.start, end=told.mention.end)
            positions[number_words(told)].add(told.origin, where)
        if positions:
            question = f"How many {settled.history.victims} were {settled.history.measure}?"
            why = "named origins stand by numbers that do not meet"
            yield self._conflict("figure", question, positions, why)

    def _over_responsibility(self, event: Happened) -> Iterator[Conflict]:
        holding = [s for s in event.said if s.mention.stance in HOLDING and s.culprit and s.origin.known]
        sides = _sides(holding)
        positions: Positions = defaultdict(_Position)
        for side in sides:
            for one in side:
                positions[self._name(side[0].culprit or "")].add(one.origin, _where(one))
        denied: set[str] = set()
        for denial in event.said:
            if denial.mention.stance != "denies" or not denial.about_responsibility or not denial.culprit:
                continue
            for side in sides:
                if any(opposed(one, denial) for one in side):
                    name = self._name(side[0].culprit or "")
                    denied.add(name)
                    positions[f"Not {name}"].add(denial.origin, _where(denial))
        if _contested(positions) and (len(sides) > 1 or denied):
            why = _responsibility_why({self._name(side[0].culprit or "") for side in sides}, denied)
            yield self._conflict("responsibility", "Who is responsible?", positions, why)

    def _over_occurrence(self, event: Happened) -> Iterator[Conflict]:
        if not occurrence_disputed(event):
            return
        positions: Positions = {"It happened": _Position(), "It did not happen": _Position()}
        for origin in event.origins:
            positions["It happened"].origins.setdefault(origin.key, origin)
        positions["It happened"].evidence.extend(evidence(event))
        for denial in event.denials:
            positions["It did not happen"].add(denial.origin, _where(denial))
        yield self._conflict("occurrence", "Did it happen?", positions, "it is told and denied")

    def _over_date(self, event: Happened) -> Iterator[Conflict]:
        positions: Positions = defaultdict(_Position)
        for document, mention in event.mentions:
            span = bounds(mention.date) if mention.date else None
            if mention.date and not is_uncertain(mention.date) and span is not None and span.length == 1:
                clause = mention.mentions[0] if mention.mentions else mention.trigger
                where = Evidence(document=document, start=clause.start, end=clause.end)
                positions[day_words(plain(mention.date))].add(self.origins.of(document, None), where)
        lineages = {p: {self.origins.lineage(e.document) for e in at.evidence} for p, at in positions.items()}
        if len(positions) > 1 and len(set().union(*lineages.values())) > 1:
            why = "reports give different days for what is otherwise one event"
            yield self._conflict("date", "When did it happen?", positions, why)

    def _over_place(self, event: Happened) -> Iterator[Conflict]:
        positions: Positions = defaultdict(_Position)
        places: dict[str, Place] = {}
        for document, mention in event.mentions:
            place = mention.place
            if place is None or place.precision != "exact" or place.lat is None:
                continue
            places[place.name] = Place(
                name=place.name, country=place.country, kind="city", lat=place.lat, lon=place.lon
            )
            clause = mention.mentions[0] if mention.mentions else mention.trigger
            where = Evidence(document=document, start=clause.start, end=clause.end)
            positions[place.name].add(self.origins.of(document, None), where)
        known = sorted(places)
        apart = [
            (a, b)
            for n, a in enumerate(known)
            for b in known[n + 1 :]
            if (places[a].distance(places[b]) or 0.0) > APART and not self._loosely(positions, a, b)
        ]
        if apart:
            sides = {name: at for name, at in positions.items() if any(name in pair for pair in apart)}
            why = "reports give places that lie apart for what is otherwise one event"
            yield self._conflict("place", "Where did it happen?", sides, why)

    def _loosely(self, positions: Positions, one: str, other: str) -> bool:
        """Whether a report on one of two places names the other too, as one tells a village by its town."""
        return any(
            there.lower() in name.lower()
            for here, there in ((one, other), (other, one))
            for where in positions[here].evidence
            for name in self._named(where.document)
        )

    def _named(self, document: str) -> set[str]:
        """The places that a document names."""
        reading = self.readings.get(document)
        return set() if reading is None else {place.name for place in reading.places}

    def _name(self, key: str) -> str:
        if key in self.links.actors:
            return self.links.actors[key].name
        return self.links.sources[key].name if key in self.links.sources else key

    def _conflict(self, kind: ConflictKind, question: str, positions: Positions, why: str) -> Conflict:
        sides = tuple(
            Side(
                position=position,
                origins=tuple(at.origins),
                evidence=tuple(at.evidence),
            )
            for position, at in positions.items()
        )
        held = [
            f"{some(sorted({o.name for o in at.origins.values()}))}: {position}"
            for position, at in positions.items()
        ]
        sentence = f"{why[:1].upper()}{why[1:]} ({'; '.join(held)})."
        return Conflict(id="", event="", kind=kind, question=question, sides=sides, why=sentence)


def _contested(positions: Positions) -> bool:
    """Whether some origin holds one position and not another that somebody else holds."""
    held = [set(p.origins) for p in positions.values()]
    return any(a - b and b - a for n, a in enumerate(held) for b in held[n + 1 :])


def _sides(holding: Sequence[Said]) -> list[list[Said]]:
    """Those held responsible, gathered so that different descriptions of one party are one side.

    The most definite descriptions come first; one that could mean any of them joins the first.
    """
    sides: list[list[Said]] = []
    definite = sorted(holding, key=lambda s: (not s.party, any(p.startswith("any") for p in s.party)))
    for one in definite:
        side = next((s for s in sides if not any(exclude(one.party, other.party) for other in s)), None)
        if side is None:
            sides.append([one])
        else:
            side.append(one)
    return sides


def _amount(told: Told) -> tuple[int, object]:
    return (told.lowest or 0, told.order)


def _where(said: Said) -> Evidence:
    return Evidence(document=said.document, start=said.mention.start, end=said.mention.end)


def _responsibility_why(named: set[str], denied: set[str]) -> str:
    if len(named) > 1:
        return f"{listed(sorted(named))} are each held responsible"
    return f"the responsibility of {listed(sorted(denied))} is asserted and denied"
