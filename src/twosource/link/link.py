"""The stage: readings of single articles in, what they share out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from twosource.findings.groups import EventGroup, EventRef, Lineage, Links
from twosource.findings.mentions import Reading
from twosource.link import actors, sources
from twosource.link.background import Background
from twosource.link.clusters import Thresholds, cluster
from twosource.link.comparison import Comparison
from twosource.link.drafts import Draft, draft, gather
from twosource.link.facts import Facts
from twosource.link.happenings import happening
from twosource.link.mentioned import mentioned
from twosource.link.stories import Chaining, stories

_NO_DRAFTS: Final[Mapping[str, Draft]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Find what several articles tell: the same happening, source, actor, story."""

    comparison: Comparison = field(default_factory=Comparison)
    thresholds: Thresholds = field(default_factory=Thresholds)
    chaining: Chaining = field(default_factory=Chaining)

    def __call__(
        self,
        readings: Sequence[Reading],
        lineages: Mapping[str, Lineage],
        drafts: Mapping[str, Draft] = _NO_DRAFTS,
    ) -> Links:
        """Return the links; they do not depend on the order of the readings.

        `drafts` are those of readings, by article id, that are made already.
        """
        first = {r.parsed.article.id: r for r in sorted(readings, key=_fixed, reverse=True)}
        ordered = sorted(first.values(), key=_fixed)
        reports = {r.parsed.article.id: _draft(r, drafts) for r in ordered}
        identities, participants = actors.identify({d: one.names for d, one in reports.items()}, lineages)
        who = sources.identify({d: one.cited for d, one in reports.items()}, lineages)
        groups = self._groups(list(reports.values()), lineages, participants)
        group_of: dict[EventRef, int] = {ref: n for n, g in enumerate(groups) for ref in g.members}
        return Links(
            events=tuple(groups),
            group_of=group_of,
            sources=who.identities,
            speakers=who.speakers,
            credits=who.credits,
            outlets=who.outlets,
            mentioned=mentioned({d: one.written.said for d, one in reports.items()}, who.identities),
            actors=identities,
            participants=participants,
            stories=stories(ordered, groups, group_of, self.chaining),
        )

    def _groups(
        self,
        reports: Sequence[Draft],
        lineages: Mapping[str, Lineage],
        participants: Mapping[tuple[str, str], str],
    ) -> list[EventGroup]:
        facts = gather(reports, lineages, participants)
        background = Background.of(facts)
        weigh(facts, background)
        comparison = replace(self.comparison, background=background)
        clusters = cluster(facts, comparison, self.thresholds)
        return [happening([facts[i] for i in members]) for members in clusters]


def _draft(reading: Reading, made: Mapping[str, Draft]) -> Draft:
    """What a reading gives to be compared; one that was read again since gives something else."""
    found = made.get(reading.parsed.article.id)
    if found is None:
        return draft(reading)
    return found if found.reading is reading else draft(reading, found.written)


def weigh(facts: Sequence[Facts], background: Background) -> None:
    """Say of each mention of a pile what it tells in it; rare words are those of whole reports."""
    for one, weight in zip(facts, background.weights(), strict=True):
        one.weight = weight
        one.crowding = background.crowding(one)
        if one.marks or one.names:
            one.marks, one.names = background.rare(one.marks), background.rare(one.names)
            one.marked = background.marked(one)


def _fixed(reading: Reading) -> tuple[str, str]:
    return (reading.parsed.article.origin, reading.parsed.article.id)
