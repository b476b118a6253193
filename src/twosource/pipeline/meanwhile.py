"""Meanwhile: what this process does with the reports that are read while it waits for the next ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from twosource.copies import NearCopies, Print
from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage
from twosource.pipeline.piles import listed
from twosource.pipeline.shapes import Watch, Worked
from twosource.text.gazetteer import gazetteer


@dataclass(slots=True, kw_only=True)
class Meanwhile:
    """The finger prints of articles, taken as they come in, so that only the comparison is left to do."""

    watch: Watch
    copies: NearCopies = field(default_factory=NearCopies)
    prints: dict[str, Print] = field(default_factory=dict)  # by article id
    seconds: float = 0.0

    def seen(self, worked: Iterable[Worked]) -> Iterator[Worked]:
        """The outcomes of all chunks as they come, each looked at before it goes on."""
        gazetteer()  # the links need it, and to read it takes a moment
        for chunk in worked:
            begun = perf_counter()
            self.prints |= {each.clean.article.id: self.copies.taken(each) for each in listed(chunk)}
            self.seconds += perf_counter() - begun
            yield chunk

    def lineages(self, articles: Sequence[DatedArticle]) -> Mapping[str, Lineage]:
        """Each article's lineage, by article id; the finger prints are given up."""
        self.watch.spent("copies", self.seconds)
        prints, self.prints = self.prints, {}
        return self.copies(articles, prints)
