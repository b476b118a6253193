"""Said: one statement as one document gives it, with whom it goes back to and what it is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Final

from msgspec import Struct

from twosource.findings.groups import Links
from twosource.findings.mentions import Reading, StatementMention
from twosource.reconcile.origins import Origin, Origins
from twosource.reconcile.parties import labels

_RESPONSIBILITY: Final = re.compile(
    r"responsib|involve|behind|\brole\b|\blink|accus|carr\w+ out|blame|\bpart in\b|connect|perpetrat|"
    r"guilt|complicit|orchestrat|\bhand in\b",
    re.IGNORECASE,
)
_OCCURRENCE: Final = re.compile(
    r"\b(?:not|never|nothing|no|any|that)\b(?: \w+){0,4} (?:happen|occur|took place|take place|taken place)|"
    r"\bany (?:attack|strike|raid|casualt|civilian|incident|loss)|\bthere (?:was|were|had been) no\b|"
    r"\bno such\b|fabricat|\buntrue\b|\bhoax\b|\bfalse (?:report|claim|alleg)|\breports? (?:of|that)\b",
    re.IGNORECASE,
)


class Said(Struct, frozen=True, eq=False):
    """A statement of one document, ready to be laid beside those of others."""

    mention: StatementMention
    place: int  # index into the statements of its document
    document: str
    article: str
    event: int | None  # index into `Links.events`
    origin: Origin
    source: str | None
    target: str | None  # key of the actor that it is aimed at
    names: Mapping[str, str]  # of everybody, by key
    groups: frozenset[str]  # keys of known armed groups

    @property
    def order(self) -> tuple[str, int, int, str]:
        """The same whatever the order of the input."""
        return (self.article, self.mention.start, self.mention.cue.start, self.mention.stance)

    @property
    def about_responsibility(self) -> bool:
        """Whether a denial is of having done it; only plain words make it one of its having happened."""
        return _about_responsibility(self.mention.content)

    @property
    def party(self) -> frozenset[str]:
        """The party that it holds responsible, or clears, by what tells parties apart."""
        if self.culprit is None:
            return frozenset()
        group = self.culprit if self.culprit in self.groups else None
        return labels(self.names.get(self.culprit, self.culprit), group)

    @property
    def culprit(self) -> str | None:
        """Key of whom the statement holds responsible, or clears: "ukraine"."""
        if self.mention.stance in ("blames", "suspects"):
            return self.target
        return self.origin.cited if self.answers else None

    @property
    def answers(self) -> bool:
        """Whether whoever speaks is the one whom the statement holds responsible, or clears."""
        return self.mention.stance in ("claims_responsibility", "denies")

    @property
    def aim(self) -> str | None:
        """At whom it is aimed; a claim of the deed is one claim whatever its words."""
        return None if self.mention.stance == "claims_responsibility" else self.target


@lru_cache(maxsize=65536)
def _about_responsibility(content: str) -> bool:
    return _RESPONSIBILITY.search(content) is not None or _OCCURRENCE.search(content) is None


def statements_of(
    readings: Mapping[str, Reading],
    links: Links,
    origins: Origins,
    own: Collection[int],
    documents: Collection[str],
) -> list[Said]:
    """Every statement on these events, and those of these documents on none, in an order of their own."""
    names = {key: source.name for key, source in links.sources.items()}
    names |= {key: actor.name for key, actor in links.actors.items()}
    groups = frozenset(key for key, s in links.sources.items() if s.named and s.kind == "armed_group")
    groups |= frozenset(key for key, actor in links.actors.items() if actor.armed)
    found: list[Said] = []
    for document, reading in readings.items():
        for place, mention in enumerate(reading.statements):
            if mention.event is None:
                wanted = document in documents
            else:
                wanted = links.group_of[document, mention.event] in own
            if wanted:
                found.append(_said(document, reading, place, links, origins, names=names, groups=groups))
    return sorted(found, key=lambda s: (*s.order, s.document))


def _said(
    document: str,
    reading: Reading,
    place: int,
    links: Links,
    origins: Origins,
    *,
    names: Mapping[str, str],
    groups: frozenset[str],
) -> Said:
    mention = reading.statements[place]
    return Said(
        mention=mention,
        place=place,
        document=document,
        article=reading.parsed.article.origin,
        event=None if mention.event is None else links.group_of[document, mention.event],
        origin=origins.of(document, mention.speaker),
        source=None if mention.speaker is None else links.speakers[document, mention.speaker.name],
        target=links.participants.get((document, mention.target)) if mention.target else None,
        names=names,
        groups=groups,
    )
