"""Meanwhile: what this process does with the reports that are read while it waits for the next ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from twosource.copies import NearCopies
from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.link import Link
from twosource.pipeline.piles import listed
from twosource.pipeline.shapes import Watch, Worked
from twosource.pipeline.traits import Traits
from twosource.text.gazetteer import gazetteer


@dataclass(slots=True, kw_only=True)
class Meanwhile:
    """What articles are compared by, taken as they come in, so that only the comparison is left to do."""

    watch: Watch
    traits: dict[str, Traits] = field(default_factory=dict)  # by article id
    seconds: float = 0.0

    def seen(self, worked: Iterable[Worked]) -> Iterator[Worked]:
        """The outcomes of all chunks as they come, each looked at before it goes on."""
        gazetteer()  # the links need it, and to read it takes a moment
        for chunk in worked:
            begun = perf_counter()
            self.traits |= {each.clean.article.id: Traits.of(each) for each in listed(chunk)}
            self.seconds += perf_counter() - begun
            yield chunk

    def lineages(self, articles: Sequence[DatedArticle]) -> Mapping[str, Lineage]:
        """Each article's lineage, by article id."""
        self.watch.spent("copies", self.seconds)
        return NearCopies()(articles, {document: one.print for document, one in self.traits.items()})

    def links(self, readings: Sequence[Reading], lineages: Mapping[str, Lineage]) -> Links:
        """What the articles share; their traits are given up."""
        written = {document: one.written for document, one in self.traits.items()}
        self.traits.clear()
        return Link()(readings, lineages, written)
