"""The stage: readings of single articles in, what they share out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import msgspec

from twosource.findings.article import CleanArticle
from twosource.findings.groups import EventGroup, EventRef, Lineage, Links
from twosource.findings.mentions import Reading
from twosource.link import actors, sources
from twosource.link.background import Background
from twosource.link.clusters import Thresholds, cluster
from twosource.link.comparison import Comparison
from twosource.link.facts import Facts, gather
from twosource.link.happenings import happening
from twosource.link.marks import Written, written
from twosource.link.mentioned import mentioned
from twosource.link.stories import Chaining, stories

_NONE_TAKEN: Final[Mapping[str, Written]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Find what several articles tell: the same happening, source, actor, story."""

    comparison: Comparison = field(default_factory=Comparison)
    thresholds: Thresholds = field(default_factory=Thresholds)
    chaining: Chaining = field(default_factory=Chaining)

    def taken(self, article: CleanArticle) -> Written:
        """The words of an article's news, which need no other article beside it."""
        return written(article)

    def __call__(
        self,
        readings: Sequence[Reading],
        lineages: Mapping[str, Lineage],
        taken: Mapping[str, Written] = _NONE_TAKEN,
    ) -> Links:
        """Return the links; they do not depend on the order of the readings.

        `taken` are the words of articles, by article id, that are there already.
        """
        first = {r.parsed.article.id: r for r in sorted(readings, key=_fixed, reverse=True)}
        ordered = sorted(first.values(), key=_fixed)
        identities, participants = actors.identify(ordered, lineages)
        who = sources.identify(ordered, lineages)
        groups = self._groups(ordered, lineages, participants, taken)
        group_of: dict[EventRef, int] = {ref: n for n, g in enumerate(groups) for ref in g.members}
        return Links(
            events=tuple(groups),
            group_of=group_of,
            sources=who.identities,
            speakers=who.speakers,
            credits=who.credits,
            outlets=who.outlets,
            mentioned=mentioned(ordered, who.identities, {d: words.said for d, words in taken.items()}),
            actors=identities,
            participants=participants,
            stories=stories(ordered, groups, group_of, self.chaining),
        )

    def _groups(
        self,
        readings: Sequence[Reading],
        lineages: Mapping[str, Lineage],
        participants: Mapping[tuple[str, str], str],
        taken: Mapping[str, Written],
    ) -> list[EventGroup]:
        facts = gather(readings, lineages, participants, taken)
        background = Background.of(facts)
        facts = [weighed(one, background) for one in facts]
        comparison = replace(self.comparison, background=background)
        clusters = cluster(facts, comparison, self.thresholds)
        return [happening([facts[i] for i in members]) for members in clusters]


def weighed(one: Facts, background: Background) -> Facts:
    """The facts with what they tell in their pile."""
    return msgspec.structs.replace(
        one,
        weight=background.weight(one.words),
        crowding=background.crowding(one),
        marks=background.rare(one.marks),
        names=background.rare(one.names),
        marked=background.marked(one),
    )


def _fixed(reading: Reading) -> tuple[str, str]:
    return (reading.parsed.article.origin, reading.parsed.article.id)
