"""Repeats: whom an outlet copies, credits, or cites for what it tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from twosource.findings.article import Extent
from twosource.findings.groups import Links, SourceIdentity
from twosource.findings.mentions import FigureMention, Reading, StatementMention
from twosource.reconcile.accounts import Notes
from twosource.reconcile.pile import Pile
from twosource.record import Evidence, Repeat
from twosource.record.vocabulary import RepeatKind

PRESS = ("agency", "outlet")
KINDS: tuple[RepeatKind, ...] = ("copies", "credits", "cites")
Found = tuple[RepeatKind, str, Extent | None]  # how, the name of whom, the words


def repeats(notes: Mapping[str, Notes], pile: Pile) -> dict[str, tuple[Repeat, ...]]:
    """Whom each outlet repeats, by the key of the outlet."""
    found: dict[str, dict[tuple[RepeatKind, str], dict[str, Extent | None]]] = defaultdict(dict)
    for document in pile.readings:
        outlet = pile.links.outlets.get(document)
        if outlet is None:
            continue
        for how, whom, words in _found(document, notes[document], pile):
            if whom != pile.links.sources[outlet].name:
                found[outlet].setdefault((how, whom), {}).setdefault(document, words)
    return {outlet: tuple(_repeats(by)) for outlet, by in found.items()}


def cited(document: str, reading: Reading, links: Links) -> tuple[tuple[str, int, int], ...]:
    """Each paper and agency that a document cites, with the first words that say so."""
    found: dict[str, tuple[int, int]] = {}
    told: tuple[FigureMention | StatementMention, ...] = (*reading.figures, *reading.statements)
    for said in told:
        if said.speaker is not None:
            key = links.speakers[document, said.speaker.name]
            if key not in found and links.sources[key].named and links.sources[key].kind in PRESS:
                found[key] = (said.start, said.end)
    return tuple([(key, start, end) for key, (start, end) in found.items()])


def _repeats(by: Mapping[tuple[RepeatKind, str], Mapping[str, Extent | None]]) -> Iterator[Repeat]:
    order = sorted(by.items(), key=lambda row: (KINDS.index(row[0][0]), -len(row[1]), row[0][1]))
    for (how, whom), where in order:
        yield Repeat(
            of=whom,
            how=how,
            documents=tuple(where),
            evidence=tuple(
                Evidence(document=d, start=words.start, end=words.end)
                for d, words in where.items()
                if words is not None
            ),
        )


def _found(document: str, notes: Notes, pile: Pile) -> Iterator[Found]:
    """All whom one report repeats; a copy has no words that say so."""
    lineages, links = pile.lineages, pile.links
    copied = lineages[document].copy_of if document in lineages else None
    if copied is not None and copied in pile.readings:
        outlet = links.outlets.get(copied)
        article = pile.readings[copied].parsed.article
        yield "copies", links.sources[outlet].name if outlet else article.origin, None
    text = pile.readings[document].parsed.article.text
    for key in links.credits.get(document, ()):
        agency = links.sources[key]
        yield "credits", agency.name, _named(text, agency)
    for key, start, end in notes.cites:
        yield "cites", links.sources[key].name, Extent(start, end)


def _named(text: str, identity: SourceIdentity) -> Extent | None:
    """Where a text first names a source."""
    names = [name for name in (identity.name, *identity.aliases) if name in text]
    if not names:
        return None
    names.sort(key=len, reverse=True)
    found = re.search("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), text)
    return Extent(*found.span()) if found else None
