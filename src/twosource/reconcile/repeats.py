"""Repeats: whom an outlet copies, credits, or cites for what it tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from twosource.findings.article import Extent
from twosource.findings.groups import Lineage, Links, SourceIdentity
from twosource.findings.mentions import Reading
from twosource.record import Evidence, Repeat
from twosource.record.vocabulary import RepeatKind

PRESS = ("agency", "outlet")
KINDS: tuple[RepeatKind, ...] = ("copies", "credits", "cites")
Found = tuple[RepeatKind, str, Extent | None]  # how, the name of whom, the words


def repeats(
    readings: Mapping[str, Reading], links: Links, lineages: Mapping[str, Lineage]
) -> dict[str, tuple[Repeat, ...]]:
    """Whom each outlet repeats, by the key of the outlet."""
    found: dict[str, dict[tuple[RepeatKind, str], dict[str, Extent | None]]] = defaultdict(dict)
    for document, reading in readings.items():
        outlet = links.outlets.get(document)
        if outlet is None:
            continue
        for how, whom, words in _found(document, reading, readings, links, lineages):
            if whom != links.sources[outlet].name:
                found[outlet].setdefault((how, whom), {}).setdefault(document, words)
    return {outlet: tuple(_repeats(by)) for outlet, by in found.items()}


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


def _found(
    document: str,
    reading: Reading,
    readings: Mapping[str, Reading],
    links: Links,
    lineages: Mapping[str, Lineage],
) -> Iterator[Found]:
    """All whom one report repeats; a copy has no words that say so."""
    copied = lineages[document].copy_of if document in lineages else None
    if copied is not None and copied in readings:
        outlet = links.outlets.get(copied)
        article = readings[copied].parsed.article
        yield "copies", links.sources[outlet].name if outlet else article.origin, None
    text = reading.parsed.article.text
    for key in links.credits.get(document, ()):
        agency = links.sources[key]
        yield "credits", agency.name, _named(text, agency)
    said: Sequence[Iterable[tuple[str | None, Extent]]] = (
        ((f.speaker.name if f.speaker else None, Extent(f.start, f.end)) for f in reading.figures),
        ((s.speaker.name if s.speaker else None, Extent(s.start, s.end)) for s in reading.statements),
    )
    for name, words in (one for many in said for one in many):
        identity = links.sources[links.speakers[document, name]] if name else None
        if identity is not None and identity.named and identity.kind in PRESS:
            yield "cites", identity.name, words


def _named(text: str, identity: SourceIdentity) -> Extent | None:
    """Where a text first names a source."""
    names = [name for name in (identity.name, *identity.aliases) if name in text]
    if not names:
        return None
    names.sort(key=len, reverse=True)
    found = re.search("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), text)
    return Extent(*found.span()) if found else None
