"""The stage: readings of single articles in, what they share out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from twosource.findings.groups import EventGroup, EventRef, Lineage, Links, beginnings
from twosource.findings.mentions import Reading
from twosource.findings.shelf import Shelf, from_shelf
from twosource.link import actors, sources
from twosource.link.background import Background
from twosource.link.chapters import MOST
from twosource.link.clusters import Thresholds, cluster
from twosource.link.comparison import Comparison
from twosource.link.facts import Facts
from twosource.link.happenings import happening
from twosource.link.mentioned import mentioned
from twosource.link.outlines import Drafted, Drafts
from twosource.link.pile import Pile, Told, groups_kept, kept_groups
from twosource.link.stories import Chaining, stories


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Find what several articles tell: the same happening, source, actor, story."""

    comparison: Comparison = field(default_factory=Comparison)
    thresholds: Thresholds = field(default_factory=Thresholds)
    chaining: Chaining = field(default_factory=Chaining)
    chapter: int = MOST  # mentions of a chapter

    def __call__(
        self,
        readings: Sequence[Reading],
        lineages: Mapping[str, Lineage],
        drafts: Drafts | None = None,
        shelf: Shelf | None = None,
    ) -> Links:
        """Return the links; they do not depend on the order of the readings.

        `drafts` know what of the readings is made already; on the `shelf` lie the happenings of chapters.
        """
        drafts = drafts or Drafted()
        ordered: dict[str, Reading] = {}
        for reading in sorted(readings, key=_fixed):
            ordered.setdefault(reading.parsed.article.id, reading)
        outlines = {document: drafts.outline(reading) for document, reading in ordered.items()}
        texts = beginnings(lineages)
        identities, participants = actors.identify({d: one.names for d, one in outlines.items()}, texts)
        who = sources.identify({d: one.cited for d, one in outlines.items()}, texts)
        pile = Pile(ordered, outlines, lineages, texts, participants, drafts)
        groups = [group for told in pile.told(self.chapter) for group in self._groups(told, shelf)]
        group_of: dict[EventRef, int] = {ref: n for n, g in enumerate(groups) for ref in g.members}
        return Links(
            events=tuple(groups),
            group_of=group_of,
            sources=who.identities,
            speakers=who.speakers,
            credits=who.credits,
            outlets=who.outlets,
            mentioned=mentioned(outlines, who.identities, shelf),
            actors=identities,
            participants=participants,
            stories=stories(ordered, groups, group_of, self.chaining),
        )

    def _groups(self, told: Told, shelf: Shelf | None) -> Sequence[EventGroup]:
        """The happenings of a chapter, from the shelf if they lie there."""
        if shelf is None:
            return self._grouped(told)
        key = told.key(shelf)
        found = from_shelf(shelf, key, partial(groups_kept, told=told))
        if found is None:
            found = self._grouped(told)
            shelf.put(key, kept_groups(found, told))
        return found

    def _grouped(self, told: Told) -> list[EventGroup]:
        facts = told.facts()
        background = Background.of(facts)
        weigh(facts, background)
        comparison = replace(self.comparison, background=background)
        clusters = cluster(facts, comparison, self.thresholds)
        return [happening([facts[i] for i in members]) for members in clusters]


def weigh(facts: Sequence[Facts], background: Background) -> None:
    """Say of each mention of a pile what it tells in it; rare words are those of whole reports."""
    for one, weight in zip(facts, background.weights(), strict=True):
        one.weight = weight
        one.crowding = background.crowding(one)
        if one.marks or one.names:
            one.marks, one.names = background.rare(one.marks), background.rare(one.names)
            one.marked = background.marked(one)


def _fixed(reading: Reading) -> tuple[str, str]:
    article = reading.parsed.article
    return (article.origin, article.id)
