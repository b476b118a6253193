"""Origins: whom a finding goes back to, and how many of them count as independent.

Two findings count as two only if they differ in all of: the cited origin, the wire credit, the publisher
family and the lineage. Who is unknown is not independent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from msgspec import Struct

from twosource.findings.groups import Lineage, Links, SourceIdentity
from twosource.findings.mentions import Speaker
from twosource.reconcile.offices import bare_office, held_office
from twosource.reconcile.resting import Resting, first_text, responsible
from twosource.text.gazetteer import gazetteer

FEW: Final = 8  # sets of marks each of which is laid beside each other
TEXT: Final = "lineage "  # begins the key of an origin that is a text, and its mark


class Origin(Struct, frozen=True):
    """Whom one finding goes back to.

    `key` names it: the source cited, else the wire credited, else the outlet, else the first of its lineage.
    `marks` are all that it must not share with another origin to be independent of it.
    """

    key: str
    name: str
    known: bool
    cited: str | None  # key of the source cited by name, after persons give way to their bodies
    marks: frozenset[str]
    text: str  # the first document of the lineage of the document that says it


@dataclass(frozen=True, slots=True)
class Origins:
    """Finds the origin of what a document says."""

    links: Links
    lineages: Mapping[str, Lineage]
    resting: Resting = field(init=False)
    _texts: dict[str, str] = field(init=False, repr=False, default_factory=dict)  # by document
    _marks: dict[str, frozenset[str]] = field(init=False, repr=False, default_factory=dict)  # by source
    _own: dict[str, Origin] = field(init=False, repr=False, default_factory=dict)  # by document
    _printed: dict[str, frozenset[str]] = field(init=False, repr=False, default_factory=dict)  # likewise
    _cited: dict[tuple[str, str, tuple[str, ...]], Origin] = field(
        init=False, repr=False, default_factory=dict
    )  # by document, name of the speaker and those who relay him

    def __post_init__(self) -> None:
        object.__setattr__(self, "resting", Resting.of(self.links, self.lineages))

    def of(self, document: str, speaker: Speaker | None) -> Origin:
        """The origin of a finding: after credits and copies."""
        if speaker is None:
            own = self._own.get(document)
            if own is None:
                own = self._own[document] = self._of_itself(document)
            return own
        return self.of_cited(document, speaker.name, speaker.relayed_by)

    def of_cited(self, document: str, name: str, relayed_by: tuple[str, ...]) -> Origin:
        """The origin of what somebody says by that name there, as others pass it on."""
        where = (document, name, relayed_by)
        found = self._cited.get(where)
        if found is None:
            found = self._cited[where] = self._of(document, name, relayed_by)
        return found

    def _of(self, document: str, name: str, relayed_by: tuple[str, ...]) -> Origin:
        source = self.responsible(self.links.sources[self.links.speakers[document, name]])
        roofs = [self.links.speakers[document, relay] for relay in relayed_by]
        if source.named:
            roofs += (source.key, *self.resting.behind(document, source.key))
        return Origin(
            key=source.key,
            name=source.name,
            known=source.named,
            cited=source.key if source.named else None,
            marks=self.marks_of_print(document).union(*map(self.roof, roofs)),
            text=self.lineage(document),
        )

    def _of_itself(self, document: str) -> Origin:
        publishers = self.resting.publishers[document]
        named = self.resting.named.get(document, ())  # its own word may rest on any of them
        marks = self.marks_of_print(document).union(*map(self.roof, named))
        if publishers:
            identity = self.links.sources[publishers[0]]
            return Origin(identity.key, identity.name, True, None, marks, self.lineage(document))
        name = "a report without a named source"
        text = self.lineage(document)
        return Origin(f"{TEXT}{text}", name, False, None, marks, text)

    def printed(self, document: str) -> Origin:
        """A report as a text of its publishers, whoever is cited in it."""
        publishers = self.resting.publishers[document]
        name = self.links.sources[publishers[0]].name if publishers else ""
        marks, text = self.marks_of_print(document), self.lineage(document)
        return Origin(publishers[0] if publishers else document, name, bool(publishers), None, marks, text)

    def marks_of_print(self, document: str) -> frozenset[str]:
        """What whoever is cited in a report shares with all that it and its publishers print."""
        found = self._printed.get(document)
        if found is None:
            publishers = self.resting.publishers[document]
            lineage = frozenset((f"{TEXT}{self.lineage(document)}",))
            found = self._printed[document] = lineage.union(*map(self.roof, publishers))
        return found

    def lineage(self, document: str) -> str:
        """The lineage of a document by its first text, whatever its number; one not compared is its own."""
        found = self._texts.get(document)
        if found is None:
            found = self._texts[document] = first_text(document, self.lineages)
        return found

    def responsible(self, source: SourceIdentity) -> SourceIdentity:
        """A person speaks for his body; independence counts the body."""
        return responsible(source, self.links)

    def roof(self, key: str) -> frozenset[str]:
        """A publisher, an agency or a source by its own name and by the roof that it works under."""
        found = self._marks.get(key)
        if found is None:
            identity = self.links.sources[key]
            family, state = identity.family, _state(identity)
            marks = (f"source {key}", family and f"family {family}", state and f"state {state}")
            found = frozenset(mark for mark in marks if mark)
            if state is None and (office := bare_office(identity.name)) is not None:
                found |= self._of_any_land(office)
            self._marks[key] = found
        return found

    def _of_any_land(self, office: str) -> frozenset[str]:
        """The marks of all who hold an office that is told without its land: it may be theirs."""
        holders = [i for i in self.links.sources.values() if i.named and held_office(i.name) == office]
        states = {state for holder in holders if (state := _state(holder))}
        return frozenset([*(f"source {i.key}" for i in holders), *(f"state {state}" for state in states)])


def _state(identity: SourceIdentity) -> str | None:
    """The state that a government, an army, a ministry or state media serve: none confirms another."""
    if identity.key.startswith("state:"):
        return identity.key.removeprefix("state:")
    run = (identity.family or "").endswith((" state media", " government"))
    if run or identity.kind in ("official", "military"):
        first = (identity.family if run else identity.name) or ""
        return gazetteer().country_of(first.split()[0].strip("'’")) if first else None
    return None


def independent(a: Origin, b: Origin) -> bool:
    """Two origins are two only if both are known and they share nothing."""
    return a.known and b.known and not a.marks & b.marks


def at_odds(a: Origin, b: Origin) -> bool:
    """Two origins can contradict each other: independent ones, or two that one report cites by name."""
    if independent(a, b):
        return True
    if a.cited is None or b.cited is None or a.cited == b.cited:
        return False
    return not {m for m in a.marks & b.marks if m.startswith("family ")}


def independent_origins(origins: Sequence[Origin]) -> list[Origin]:
    """As many origins as count as independent of one another, the cited and named ones first.

    Those that only one text knows choose before those that several texts know, and those that share something
    with few before those that share something with many: more find a place.
    """
    if len(origins) < 2:
        return [o for o in origins if o.known]
    chosen: list[Origin] = []
    used: set[str] = set()
    known = each_once([o for o in origins if o.known])
    if len(known) < 2:
        return known
    texts = Counter([key for key, _ in {(o.key, o.text) for o in known}])
    beside = sharing([o.marks for o in known])
    ranked = sorted(
        zip(known, beside, strict=True),
        key=lambda o: (o[0].cited is None, texts[o[0].key], o[1].bit_count(), o[0].name, o[0].key, o[0].text),
    )
    for origin, _ in ranked:
        if not origin.marks & used:
            chosen.append(origin)
            used |= origin.marks
    return chosen


def each_once(origins: Iterable[Origin]) -> list[Origin]:
    """The origins of each text, each once as the one that is cited and once as the one that prints it."""
    return list({(o.key, o.text, o.cited): o for o in origins}.values())


def sharing(several: Sequence[frozenset[str]]) -> list[int]:
    """With which of several sets of marks each has something in common, as the bits of a number."""
    found: list[int] = []
    if len(several) <= FEW:
        for n, marks in enumerate(several):
            bits = 1 << n if marks else 0
            for m in range(n):
                if not marks.isdisjoint(several[m]):
                    bits |= 1 << m
                    found[m] |= 1 << n
            found.append(bits)
        return found
    holders: dict[str, int] = {}
    for n, marks in enumerate(several):
        for mark in marks:
            holders[mark] = holders.get(mark, 0) | 1 << n
    for marks in several:
        bits = 0
        for mark in marks:
            bits |= holders[mark]
        found.append(bits)
    return found


def names(origins: Iterable[Origin]) -> str:
    """The distinct names of origins, for a sentence: "A, B and C"."""
    return listed(sorted({o.name for o in origins}))


MOST_NAMED = 8  # in one sentence


def some(words: Sequence[str]) -> str:
    """Words with commas; of a long list the first, and how many more there are."""
    shown = ", ".join(words[:MOST_NAMED])
    return f"{shown} and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else shown


def listed(words: Sequence[str]) -> str:
    """Words as a list in English."""
    if len(words) < 2:
        return "".join(words)
    if len(words) > MOST_NAMED:
        return some(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
