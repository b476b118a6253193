"""Happened: everything that is said of one event, gathered for its status, its why and its conflicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from twosource.findings.groups import EventGroup, Links
from twosource.findings.kept import kept
from twosource.findings.mentions import EventMention, Reading
from twosource.reconcile.histories import History
from twosource.reconcile.origins import Origin, Origins, each_once, independent_origins, some
from twosource.reconcile.said import Said
from twosource.reconcile.words import plural
from twosource.record import Evidence
from twosource.record.vocabulary import EventStatus, Held, ParticipantRole

Role = tuple[str, ParticipantRole]  # the key of an actor, and as what he takes part
HELD: tuple[Held, ...] = ("asserted", "claimed", "alleged", "denied")  # the firmest first
CONFIRMING = frozenset({"asserts", "confirms", "claims_responsibility", "blames"})


class Happened(Struct, frozen=True, eq=False, dict=True):
    """One event group with its mentions, statements and the origins that say it happened."""

    index: int
    group: EventGroup
    mentions: tuple[tuple[str, EventMention], ...]  # document id, mention
    said: tuple[Said, ...]
    heard: tuple[tuple[str, Origin], ...]  # document, origin
    people: Mapping[Role, Held]  # who takes part, as firmly as anybody holds it

    @kept
    def origins(self) -> tuple[Origin, ...]:
        """The origins that say it happened, each once."""
        if len(self.heard) < 2:
            return tuple([o for _, o in self.heard])
        return tuple(sorted(each_once([o for _, o in self.heard]), key=lambda o: (o.name, o.key, o.text)))

    @kept
    def independent(self) -> list[Origin]:
        """As many of them as count as independent of one another."""
        return independent_origins(self.origins)

    @kept
    def documents(self) -> list[str]:
        """The documents that tell of it, each once, in order."""
        return list(dict.fromkeys(document for document, _ in self.mentions))

    @property
    def denials(self) -> list[Said]:
        """Statements that it did not happen; to deny having done it is another thing."""
        return [s for s in self.said if s.mention.stance == "denies" and not s.about_responsibility]


def gather(
    readings: Mapping[str, Reading],
    links: Links,
    origins: Origins,
    histories: Sequence[History],
    said: Sequence[Said],
    own: Iterable[int],
) -> list[Happened]:
    """Each of these events with what is said of it, in the order of the links."""
    speaking: dict[int, list[Said]] = defaultdict(list)
    for one in said:
        if one.event is not None:
            speaking[one.event].append(one)
    counted: dict[int, list[tuple[str, Origin]]] = defaultdict(list)
    for history in histories:
        counted[history.event] += [
            (t.document, t.origin) for t in history.told if t.mention.speaker is not None
        ]
    found: list[Happened] = []
    for index in sorted(own):
        group = links.events[index]
        mentions = tuple([(d, readings[d].events[i]) for d, i in group.members if d in readings])
        of_it = speaking.get(index, ())
        cited = [
            (s.document, s.origin)
            for s in of_it
            if s.mention.stance in CONFIRMING and s.mention.speaker is not None
        ]
        heard = _heard(mentions, [*cited, *counted.get(index, ())], origins)
        found.append(Happened(index, group, mentions, tuple(of_it), heard, _people(mentions, links)))
    return found


def _people(mentions: Sequence[tuple[str, EventMention]], links: Links) -> dict[Role, Held]:
    """Each actor once per role, as firmly as anybody holds it."""
    held: dict[Role, Held] = {}
    for document, mention in mentions:
        for one in mention.participants:
            who = (links.participants[document, one.name], one.role)
            before = held.get(who)
            held[who] = one.held if before is None else min(before, one.held, key=HELD.index)
    return held


def _heard(
    mentions: Sequence[tuple[str, EventMention]], cited: Sequence[tuple[str, Origin]], origins: Origins
) -> tuple[tuple[str, Origin], ...]:
    """Who says that it happened, and in which report.

    Those cited for it, and a report on its own word if it cites nobody. A text that cites somebody goes back
    to him in every copy, also where the copy leaves him out; and what a report tells as background it has
    from an archive.
    """
    fresh = [d for d, m in mentions if m.factuality != "denied" and m.role == "main"]
    if not fresh:
        return tuple(cited)
    citing = {origins.lineage(d) for d, _ in cited}
    told = [(d, origins.of(d, None)) for d in fresh if not citing or origins.lineage(d) not in citing]
    return (*cited, *told)


def occurrence_disputed(event: Happened) -> bool:
    """Whether somebody known denies that it happened."""
    if not event.said or not event.origins:
        return False
    keys = {o.key for o in event.origins}
    return any(s.origin.known and {s.origin.key} != keys for s in event.denials)


def status(event: Happened) -> EventStatus:
    """Whether it is corroborated, rests on one origin, is disputed, or is not confirmed by anybody known."""
    if occurrence_disputed(event) or event.group.factuality == "denied":
        return "disputed"
    if len(event.independent) > 1:
        return "corroborated"
    if event.group.factuality in ("alleged", "planned", "warned"):
        return "unconfirmed"
    return "single_origin"


def why(event: Happened, documents: int) -> str:
    """One sentence: the independent origins, or why there are none."""
    chosen = event.independent
    if occurrence_disputed(event):
        deniers = sorted({s.origin.name for s in event.denials if s.origin.known})
        tellers = some([o.name for o in chosen]) or "a report without a named source"
        return f"Told by {tellers}; denied by {some(deniers)}."
    reports = plural(documents, "report")
    if len(chosen) > 1:
        return f"{len(chosen)} independent origins: {some([o.name for o in chosen])}."
    known = sorted({o.name for o in event.origins if o.known})
    if len(known) > 1:
        return f"{some(known)} are not independent of each other: one origin, in {reports}."
    if known:
        return f"One origin: {known[0]}, in {reports}."
    return f"No source is named, in {reports}; unknown origins do not count as independent."


def evidence(event: Happened) -> tuple[Evidence, ...]:
    """The fullest clause of every document that tells of it."""
    spans = [(d, m.mentions[0] if m.mentions else m.trigger) for d, m in event.mentions]
    return tuple(Evidence(document=d, start=s.start, end=s.end) for d, s in spans)
