"""Sources: everybody who is cited, credited or publishes, under one identity across the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Final, TypeAlias, TypeVar
from urllib.parse import urlsplit

from msgspec import Meta, Struct
from rapidfuzz import fuzz

from twosource.findings.groups import SourceIdentity
from twosource.findings.mentions import Reading, Speaker
from twosource.link.described import nameless, nameless_relay
from twosource.link.names import (
    first_named,
    identity_key,
    initials,
    is_acronym,
    is_word,
    known_body,
    name_key,
    short_initials,
    slips,
    whose,
)
from twosource.record.vocabulary import SourceKind

N = TypeVar("N", bound=str)
SPELLING = 88.0  # rapidfuzz ratio: "abdel rahman" and "abdul rahman" are one, "ahmad" and "ahmed" too
PERSONS: Final = frozenset({"official", "military", "expert", "other", "medical", "witness"})  # may be some
# Words that stand in no person's name.
OF_A_BODY: Final = frozenset({"of", "for", "in", "at", "on", "from", "to", "and"})


class Seen(Struct, frozen=True, array_like=True):
    """One name of a source as one article uses it."""

    key: str
    name: str
    kind: SourceKind
    named: bool
    body: str | None


@dataclass(frozen=True, slots=True)
class Sources:
    """Every identity by key, and which one each article means by a name."""

    identities: Mapping[str, SourceIdentity]
    speakers: Mapping[tuple[str, str], str]
    credits: Mapping[str, tuple[str, ...]]
    outlets: Mapping[str, str]


Place: TypeAlias = Annotated[int, Meta(ge=0)]  # in a row


class Cited(Struct, frozen=True, array_like=True):
    """Whom one report cites, credits and is published by; what is kept in a file can be anybody's."""

    seen: tuple[tuple[Seen, int], ...]  # all of them, and the bodies for which they speak, and how often
    speakers: tuple[tuple[str, Place], ...]  # the names under which the report knows them, each once
    credits: tuple[Place, ...]
    outlet: Place | None

    def __post_init__(self) -> None:
        """Raise ValueError where somebody is cited who is not seen."""
        places = [*[place for _, place in self.speakers], *self.credits]
        if self.outlet is not None:
            places.append(self.outlet)
        if places and max(places) >= len(self.seen):
            raise ValueError("a place where nobody is")


def cited_in(reading: Reading) -> Cited:
    """Everybody whom a report names as a source; those without a name have none of a lineage yet."""
    speakers: dict[str, Seen] = {}
    relays: dict[str, Seen] = {}
    seen: list[Seen] = []
    text = reading.parsed.article.text
    for speaker in speakers_of(reading):
        one = _seen(speaker, text)
        seen.append(one)
        speakers[speaker.name] = one
        if speaker.body and one.named:
            seen.append(_body(speaker.body, speaker.kind))
        for relay in speaker.relayed_by:
            seen.append(_relay(relay))
            relays[relay] = seen[-1]
    credits = [_body(name, "agency") for name in reading.credits]
    outlet = _outlet(reading)
    times = Counter([*seen, *credits, *([outlet] if outlet else [])])
    place = {one: n for n, one in enumerate(times)}
    return Cited(
        seen=tuple(times.items()),
        speakers=tuple([(name, place[one]) for name, one in (relays | speakers).items()]),
        credits=tuple([place[one] for one in credits]),
        outlet=place[outlet] if outlet else None,
    )


def identify(reports: Mapping[str, Cited], texts: Mapping[str, str]) -> Sources:
    """Return who is who among speakers, credited agencies and outlets, by the first of each one's lineage.

    Those without a name stay inside their text and the copies of it.
    """
    named: dict[Seen, int] = {}
    described: dict[str, list[tuple[Seen, int]]] = defaultdict(list)
    for document, cited in reports.items():
        text = f"?{texts.get(document, document)}:"
        for both in cited.seen:
            one, times = both
            if one.named:
                named[one] = named.get(one, 0) + times
            else:
                described[text + one.key].append(both)
    merged = _merged_keys(named)
    speakers: dict[tuple[str, str], str] = {}
    credits: dict[str, tuple[str, ...]] = {}
    outlets: dict[str, str] = {}
    for document, cited in reports.items():
        text = f"?{texts.get(document, document)}:"
        keys = [merged[one.key] if one.named else text + one.key for one, _ in cited.seen]
        for name, place in cited.speakers:
            speakers[document, name] = keys[place]
        if cited.credits:
            credits[document] = tuple(dict.fromkeys([keys[place] for place in cited.credits]))
        if cited.outlet is not None:
            outlets[document] = keys[cited.outlet]
    identities = _identities(named, merged)
    identities.update({key: _described(key, seen) for key, seen in described.items()})
    return Sources(identities, speakers, credits, outlets)


def speakers_of(reading: Reading) -> Iterator[Speaker]:
    """Every speaker cited in an article."""
    cited = (*(f.speaker for f in reading.figures), *(s.speaker for s in reading.statements))
    yield from (speaker for speaker in cited if speaker is not None)


def _seen(speaker: Speaker, text: str) -> Seen:
    if nameless(speaker, text):
        return Seen(name_key(speaker.name), speaker.name, speaker.kind, False, None)
    body = _body(speaker.body, speaker.kind).key if speaker.body else None
    one = _body(speaker.name, speaker.kind)
    return Seen(one.key, one.name, one.kind, True, None if body == one.key else body)


@lru_cache(maxsize=65536)
def _relay(name: str) -> Seen:
    return Seen(name_key(name), name, "other", False, None) if nameless_relay(name) else _body(name, "other")


@lru_cache(maxsize=65536)
def _body(name: str, kind: SourceKind) -> Seen:
    row = known_body(first_named(name))
    if row is None:
        return Seen(identity_key(name), name, kind, True, None)
    return Seen(name_key(row["name"]), name, row["kind"], True, None)


def _outlet(reading: Reading) -> Seen | None:
    """The outlet as given, else the site that the article stood on."""
    article = reading.parsed.article
    if article.outlet:
        return _body(article.outlet, "outlet")
    host = urlsplit(article.url).hostname if article.url else None
    return _body(host.removeprefix("www."), "outlet") if host else None


def _merged_keys(seen: Mapping[Seen, int]) -> dict[str, str]:
    """Every key with the key that it stands for: acronyms, surnames and other spellings resolved."""
    named = {s.key: s for s in sorted(seen, key=_fixed)}
    merged = {key: key for key in named}
    often: dict[str, int] = {}
    for one, times in seen.items():
        _add(often, one.key, times)
    merged.update(_spellings(named, often))
    acronyms = _acronyms([k for k in named if merged[k] == k])
    for key, one in named.items():
        if merged[key] == key and is_acronym(one.name):
            meant = acronyms.get(key) or [long for slip in slips(key) for long in acronyms.get(slip, ())]
            if len(meant) == 1:
                merged[key] = meant[0]
    merged.update(_longer_forms([k for k in named if merged[k] == k]))
    surnames: dict[str, Counter[str]] = defaultdict(Counter)
    for key, one in named.items():
        *before, last = key.split()
        if before and one.kind in PERSONS and OF_A_BODY.isdisjoint(before):
            surnames[last][merged[key]] += often[key]
    for key, one in named.items():
        alone = " " not in key and not known_body(one.name) and not is_word(key.title())  # "the police"
        if alone and merged[key] == key and key in surnames:
            merged[key] = whose(surnames[key]) or key
    return {key: _end(merged, key) for key in merged}


def _fixed(one: Seen) -> tuple[str, str, str, str]:
    return (one.key, one.name, one.kind, one.body or "")


def _end(merged: Mapping[str, str], key: str) -> str:
    while merged.get(key, key) != key:
        key = merged[key]
    return key


def _acronyms(named: Iterable[str]) -> dict[str, list[str]]:
    """Long names by their initials."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in named:
        if key.count(" ") >= 1:
            for letters in {initials(key), short_initials(key)}:
                found[letters].append(key)
    return found


def _spellings(keys: Iterable[str], times: Mapping[str, int]) -> dict[str, str]:
    """Names of two and more words that differ by spelling only, to a known body, else to the commonest."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in sorted(keys, key=lambda k: (known_body(k) is None, -times[k], k)):
        if " " in key:
            blocks[key[:2]].append(key)
    found: dict[str, str] = {}
    for block in blocks.values():
        for n, key in enumerate(block):
            if known_body(key):
                continue
            for other in block[:n]:
                if other not in found and _same_spelling(key, other):
                    found[key] = other
                    break
    return found


def _longer_forms(keys: Sequence[str]) -> dict[str, str]:
    """Names that begin with a whole name of three words and more, to that name."""
    known = set(keys)
    found: dict[str, str] = {}
    for key in keys:
        words = key.split()
        shorter = (" ".join(words[:n]) for n in range(3, len(words)))
        first = next((s for s in shorter if s in known), None)
        if first is not None:
            found[key] = first
    return found


def _same_spelling(a: str, b: str) -> bool:
    """The same number of words, each like its counterpart; "abdel rahman" is also "abdelrahman"."""
    ours, theirs = a.split(), b.split()
    if a.replace(" ", "") == b.replace(" ", ""):
        return True
    if len(ours) != len(theirs):
        return False
    return all(x[0] == y[0] and (x == y or (min(len(x), len(y)) >= 4 and fuzz.ratio(x, y) >= 80))
               for x, y in zip(ours, theirs, strict=True)) and fuzz.ratio(a, b) >= SPELLING  # fmt: skip


def _identities(seen: Mapping[Seen, int], merged: Mapping[str, str]) -> dict[str, SourceIdentity]:
    names: dict[str, dict[str, int]] = {}
    kinds: dict[str, dict[SourceKind, int]] = {}
    bodies: dict[str, dict[str, int]] = {}
    for one, times in seen.items():
        key = merged[one.key]
        _add(names.setdefault(key, {}), one.name, times)
        _add(kinds.setdefault(key, {}), one.kind, times)
        if one.body and (body := merged.get(one.body, one.body)) != key:
            _add(bodies.setdefault(key, {}), body, times)
    return {key: _identity(key, names[key], kinds[key], bodies.get(key, {})) for key in sorted(names)}


def _described(key: str, seen: Sequence[tuple[Seen, int]]) -> SourceIdentity:
    """Who has no name: one of a text, who is described there in most cases in one way."""
    if len(seen) == 1:
        one = seen[0][0]
        return SourceIdentity(key=key, name=one.name, aliases=(), kind=one.kind, named=False)
    names: dict[str, int] = {}
    kinds: dict[SourceKind, int] = {}
    for one, times in seen:
        _add(names, one.name, times)
        _add(kinds, one.kind, times)
    return _identity(key, names, kinds, {})


def _add(counts: dict[N, int], one: N, times: int) -> None:
    counts[one] = counts.get(one, 0) + times


def _rank(name: str, times: int, key: str) -> tuple[bool, bool, int, int, str]:
    """The name that is the key in full comes first, then the commonest and longest."""
    return (is_acronym(name), name_key(name) != key, -times, -len(name), name)


def _identity(
    key: str, names: Mapping[str, int], kinds: Mapping[SourceKind, int], bodies: Mapping[str, int]
) -> SourceIdentity:
    named = not key.startswith("?")
    row = next((r for n in sorted(names) if (r := known_body(first_named(n)))), None) if named else None
    first = min(names, key=lambda n: _rank(n, names[n], key)) if len(names) > 1 else next(iter(names))
    name = row["name"] if row else first
    return SourceIdentity(
        key=key,
        name=name,
        aliases=tuple(sorted(set(names) - {name})),
        kind=row["kind"] if row else min(kinds, key=lambda k: (k == "other", -kinds[k], k)),
        named=named,
        family=row.get("family") if row else None,
        body=min(bodies, key=lambda b: (-bodies[b], b)) if bodies else None,
    )
