"""Resting: on whom what a document tells may rest, beside the one whom it cites for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass

from twosource.findings.groups import Lineage, Links, SourceIdentity


@dataclass(frozen=True, slots=True)
class Resting:
    """Keys of sources, by document.

    A text that names somebody rests on him in every copy, also where the copy leaves him out. Who tells on
    the word of a paper that has told it on the word of a monitor has it from the monitor. And whom a copy
    cites where its original only names him was never asked: that is a sentence read wrong.
    """

    publishers: Mapping[str, tuple[str, ...]]  # the wires that it credits, and its outlet
    named: Mapping[str, frozenset[str]]  # all on whom its own word may rest
    passed_on: Mapping[tuple[str, str], frozenset[str]]  # by document and paper: on whom that paper rests
    misread: Mapping[str, frozenset[str]]  # whom a copy cites and its original only names

    @classmethod
    def of(cls, links: Links, lineages: Mapping[str, Lineage]) -> Resting:
        """What the documents of a pile rest on."""
        publishers = {d: _publishers(d, links) for d in {*links.mentioned, *links.outlets, *links.credits}}
        root = {d: first_text(d, lineages) for d in publishers}
        texts = {d: lineages[d].lineage if d in lineages else d for d in publishers}
        cited: dict[str, set[str]] = defaultdict(set)
        for (document, _), key in links.speakers.items():
            source = responsible(links.sources[key], links)
            if source.named:
                cited[document].add(source.key)
        by_text: dict[str, set[str]] = defaultdict(set)
        for document, papers in publishers.items():
            names = {*links.mentioned.get(document, ()), *cited[document]}
            by_text[texts[document]] |= names - set(papers)
            if root[document] == document:
                by_text[texts[document]].update(papers)
        passed = _passed_on(links, {d: by_text[texts[d]] for d in publishers}, publishers, root)
        named = {d: set(by_text[texts[d]]) for d in publishers}
        for (document, _), keys in passed.items():
            named[document] |= keys
        misread = {
            d: frozenset(cited[d] & set(links.mentioned.get(first, ())) - cited[first])
            for d, first in root.items()
            if first != d
        }
        return cls(publishers, {d: frozenset(keys) for d, keys in named.items()}, passed, misread)

    def behind(self, document: str, key: str) -> Set[str]:
        """On whom one whom a document cites rests himself."""
        if key in self.misread.get(document, ()):
            return self.named[document]
        return self.passed_on.get((document, key), frozenset())


def responsible(source: SourceIdentity, links: Links) -> SourceIdentity:
    """A person speaks for his body; independence counts the body."""
    return links.sources.get(source.body or "", source)


def _publishers(document: str, links: Links) -> tuple[str, ...]:
    outlet = links.outlets.get(document)
    return (*links.credits.get(document, ()), *([outlet] if outlet else ()))


def first_text(document: str, lineages: Mapping[str, Lineage]) -> str:
    """The first text of its lineage."""
    while document in lineages and (first := lineages[document].copy_of) is not None:
        document = first
    return document


def _passed_on(
    links: Links,
    by_text: Mapping[str, Set[str]],
    publishers: Mapping[str, tuple[str, ...]],
    root: Mapping[str, str],
) -> dict[tuple[str, str], frozenset[str]]:
    """For each document and paper that it names: on whom the paper rests for a happening that both tell."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    originals = {document for document, first in root.items() if document == first}
    for group in links.events:
        if len(group.members) == 1 and group.members[0][0] in originals:
            continue  # a paper that is named there prints nothing else of it
        documents = sorted({d for d, _ in group.members if d in by_text})
        if len(documents) == 1 and documents[0] in originals:
            continue
        printed: dict[str, set[str]] = defaultdict(set)
        for document in documents:
            for key in {*publishers[document], *publishers.get(root[document], ())}:
                printed[key] |= by_text[document]
        for document in documents:
            for paper in (by_text[document] & printed.keys()) - set(publishers[document]):
                found[document, paper] |= printed[paper]
    return {where: frozenset(keys) for where, keys in found.items()}
