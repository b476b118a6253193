"""Meanwhile: what this process does with the reports that are read while it waits for the next ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from twosource.copies import NearCopies
from twosource.findings.article import DatedArticle, Dropped
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.link import Draft, Link, draft
from twosource.pipeline.shapes import Watch, Worked
from twosource.pipeline.traits import Traits
from twosource.text.gazetteer import gazetteer


@dataclass(slots=True, kw_only=True)
class Meanwhile:
    """What articles are compared by, taken as they come in, so that only the comparison is left to do."""

    watch: Watch
    traits: dict[str, Traits] = field(default_factory=dict)  # by article id
    drafts: dict[str, Draft] = field(default_factory=dict)  # likewise, of those that were read
    seconds: dict[str, float] = field(
        default_factory=lambda: {"copies": 0.0, "link": 0.0}
    )  # by the stage that they are taken for

    def seen(self, worked: Iterable[Worked]) -> Iterator[Worked]:
        """The outcomes of all chunks as they come, each looked at before it goes on."""
        gazetteer()  # the links need it, and to read it takes a moment
        for chunk in worked:
            for outcome in chunk.outcomes:
                if not isinstance(outcome, Dropped):
                    begun = perf_counter()
                    traits = Traits.of(outcome)
                    self._spent("copies", begun)
                    self.known(outcome, traits)
            yield chunk

    def known(self, outcome: Reading | DatedArticle, traits: Traits) -> None:
        """Take note of an article whose traits are known, and draft what it gives to be compared."""
        dated = outcome.parsed.dated if isinstance(outcome, Reading) else outcome
        self.traits[dated.clean.article.id] = traits
        if isinstance(outcome, Reading):
            begun = perf_counter()
            self.drafts[dated.clean.article.id] = draft(outcome, traits.written, traits.worded)
            self._spent("link", begun)

    def lineages(self, articles: Sequence[DatedArticle]) -> Mapping[str, Lineage]:
        """Each article's lineage, by article id."""
        self.watch.spent("copies", self.seconds.get("copies", 0.0))
        return NearCopies()(articles, {document: one.print for document, one in self.traits.items()})

    def links(self, readings: Sequence[Reading], lineages: Mapping[str, Lineage]) -> Links:
        """What the articles share; what they are compared by is given up."""
        self.watch.spent("link", self.seconds.get("link", 0.0))
        self.traits.clear()
        try:
            return Link()(readings, lineages, self.drafts)
        finally:
            self.drafts.clear()

    def _spent(self, stage: str, begun: float) -> None:
        self.seconds[stage] = self.seconds.get(stage, 0.0) + perf_counter() - begun
