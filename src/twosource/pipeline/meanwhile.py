"""Meanwhile: what this process does with the reports that are read while it waits for the next ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from twosource.copies import NearCopies, Print
from twosource.findings.article import DatedArticle, Dropped
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.findings.shelf import Shelf
from twosource.link import Draft, Link, Outline, draft, prepare
from twosource.pipeline.known import Known
from twosource.pipeline.shapes import Watch, Worked
from twosource.pipeline.traits import Traits


@dataclass(slots=True, kw_only=True)
class Meanwhile:
    """What articles are compared by, taken as they come in, so that only the comparison is left to do.

    Of those that are known it is opened when somebody asks for it.
    """

    watch: Watch
    shelf: Shelf | None = None
    traits: dict[str, Traits] = field(default_factory=dict)  # by article id, of what is read now
    kept: dict[str, Known] = field(default_factory=dict)  # likewise, of what was read before
    outlines: dict[str, Outline] = field(default_factory=dict)  # likewise, of those that were read
    drafts: dict[str, Draft] = field(default_factory=dict)  # likewise, as far as they are made
    seconds: dict[str, float] = field(
        default_factory=lambda: {"copies": 0.0, "link": 0.0}
    )  # by the stage that they are taken for

    def seen(self, worked: Iterable[Worked]) -> Iterator[Worked]:
        """The outcomes of all chunks as they come, each looked at before it goes on."""
        prepare()
        for chunk in worked:
            for outcome in chunk.outcomes:
                if not isinstance(outcome, Dropped):
                    self._look_at(outcome)
            yield chunk

    def known(self, one: Known) -> None:
        """Take note of an article that was read before."""
        document = one.dated.clean.article.id
        self.kept[document] = one
        if one.outline is not None:
            self.outlines[document] = one.outline

    def lineages(self, articles: Sequence[DatedArticle]) -> Mapping[str, Lineage]:
        """Each article's lineage, by article id."""
        self.watch.spent("copies", self.seconds.get("copies", 0.0))
        return NearCopies()(articles, Prints(self.traits, self.kept), self.shelf)

    def links(self, readings: Sequence[Reading], lineages: Mapping[str, Lineage]) -> Links:
        """What the articles share; what they are compared by is given up."""
        self.watch.spent("link", self.seconds.get("link", 0.0))
        try:
            return Link()(readings, lineages, self, self.shelf)
        finally:
            self.traits.clear()
            self.kept.clear()
            self.outlines.clear()
            self.drafts.clear()

    def outline(self, reading: Reading) -> Outline:
        """What all others need of a report."""
        document = reading.parsed.article.id
        found = self.outlines.get(document)
        if found is None or not self._is_of(reading):
            found = self.outlines[document] = Outline.of(self.draft(reading))
        return found

    def draft(self, reading: Reading) -> Draft:
        """What a report gives; one that was read again since gives something else, in the same words."""
        document = reading.parsed.article.id
        found = self.drafts.get(document)
        if found is not None and found.reading is reading:
            return found
        traits = self.traits.get(document) or self.kept.get(document)
        if traits is None:
            made = draft(reading)
        elif self._is_of(reading):
            made = draft(reading, traits.written, traits.worded)
        else:
            made = draft(reading, traits.written)
        self.drafts[document] = made
        return made

    def _is_of(self, reading: Reading) -> bool:
        """Whether it is what was read at first."""
        document = reading.parsed.article.id
        known = self.kept.get(document)
        if known is not None:
            return known.outcome is reading
        made = self.drafts.get(document)
        return made is not None and made.reading is reading

    def _look_at(self, outcome: Reading | DatedArticle) -> None:
        """Take what an article is compared by, and draft what it gives to be compared."""
        begun = perf_counter()
        dated = outcome.parsed.dated if isinstance(outcome, Reading) else outcome
        document, traits = dated.clean.article.id, Traits.of(outcome)
        self.traits[document] = traits
        self._spent("copies", begun)
        if isinstance(outcome, Reading):
            begun = perf_counter()
            self.drafts[document] = made = draft(outcome, traits.written, traits.worded)
            self.outlines[document] = Outline.of(made)
            self._spent("link", begun)

    def _spent(self, stage: str, begun: float) -> None:
        self.seconds[stage] = self.seconds.get(stage, 0.0) + perf_counter() - begun


class Prints(Mapping[str, Print]):
    """The finger prints of articles, those of known ones opened when they are asked for."""

    def __init__(self, taken: Mapping[str, Traits], kept: Mapping[str, Known]) -> None:
        self._taken, self._kept = taken, kept

    def __getitem__(self, document: str) -> Print:
        found = self._taken.get(document)
        return self._kept[document].print if found is None else found.print

    def __iter__(self) -> Iterator[str]:
        yield from self._taken
        yield from self._kept

    def __len__(self) -> int:
        return len(self._taken) + len(self._kept)
