"""Sources: everybody who is cited, credited or publishes, under one identity across the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

from msgspec import Struct
from rapidfuzz import fuzz

from twosource.findings.groups import SourceIdentity
from twosource.findings.mentions import Reading, Speaker
from twosource.link.described import nameless
from twosource.link.names import (
    first_named,
    identity_key,
    initials,
    is_acronym,
    known_body,
    name_key,
    short_initials,
    slips,
)
from twosource.record.vocabulary import SourceKind

N = TypeVar("N", bound=str)
SPELLING = 88.0  # rapidfuzz ratio: "abdel rahman" and "abdul rahman" are one, "ahmad" and "ahmed" too


class Seen(Struct, frozen=True):
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


class Cited(NamedTuple):
    """Whom one report cites, credits and is published by."""

    speakers: tuple[tuple[str, Seen], ...]  # with the name under which the report knows him
    relays: tuple[tuple[str, Seen], ...]
    seen: tuple[Seen, ...]  # all of them, and the bodies for which they speak
    credits: tuple[Seen, ...]
    outlet: Seen | None


def cited_in(reading: Reading) -> Cited:
    """Everybody whom a report names as a source; those without a name have none of a lineage yet."""
    speakers: list[tuple[str, Seen]] = []
    relays: list[tuple[str, Seen]] = []
    seen: list[Seen] = []
    text = reading.parsed.article.text
    for speaker in speakers_of(reading):
        one = _seen(speaker, text)
        seen.append(one)
        speakers.append((speaker.name, one))
        if speaker.body and one.named:
            seen.append(_body(speaker.body, speaker.kind))
        for relay in speaker.relayed_by:
            seen.append(_body(relay, "other"))
            relays.append((relay, seen[-1]))
    credits = tuple([_body(name, "agency") for name in reading.credits])
    return Cited(tuple(speakers), tuple(relays), tuple(seen), credits, _outlet(reading))


def identify(reports: Mapping[str, Cited], texts: Mapping[str, str]) -> Sources:
    """Return who is who among speakers, credited agencies and outlets, by the first of each one's lineage."""
    seen: list[Seen] = []
    speakers: dict[tuple[str, str], str] = {}
    for document, cited in reports.items():
        text = texts.get(document, document)
        seen += [one if one.named else _within(one, text) for one in cited.seen]
        for name, one in cited.speakers:
            speakers[document, name] = one.key if one.named else _within(one, text).key
        for name, one in cited.relays:
            speakers.setdefault((document, name), one.key)
    credit = {document: cited.credits for document, cited in reports.items()}
    outlet = {document: cited.outlet for document, cited in reports.items()}
    seen += [one for many in credit.values() for one in many]
    seen += [one for one in outlet.values() if one]
    merged = _merged_keys(seen)
    return Sources(
        identities=_identities(seen, merged),
        speakers={where: merged[key] for where, key in speakers.items()},
        credits={d: tuple(dict.fromkeys(merged[c.key] for c in many)) for d, many in credit.items() if many},
        outlets={d: merged[one.key] for d, one in outlet.items() if one},
    )


def _within(one: Seen, text: str) -> Seen:
    """A source without a name stays inside its text and the copies of it."""
    return Seen(f"?{text}:{one.key}", one.name, one.kind, False, None)


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


def _merged_keys(seen: Sequence[Seen]) -> dict[str, str]:
    """Every key with the key that it stands for: acronyms, surnames and other spellings resolved."""
    named = {s.key: s for s in sorted(set(seen), key=_fixed) if s.named}
    merged = {s.key: s.key for s in seen}
    merged.update(_spellings(named, Counter(s.key for s in seen)))
    acronyms = _acronyms([k for k in named if merged[k] == k])
    for key, one in named.items():
        if merged[key] == key and is_acronym(one.name):
            meant = acronyms.get(key) or [long for slip in slips(key) for long in acronyms.get(slip, ())]
            if len(meant) == 1:
                merged[key] = meant[0]
    merged.update(_longer_forms([k for k in named if merged[k] == k]))
    surnames = defaultdict(set)
    for key, one in named.items():
        if " " in key and one.kind in ("official", "military", "expert", "other", "medical", "witness"):
            surnames[key.rsplit(" ", 1)[-1]].add(merged[key])
    for key, one in named.items():
        alone = " " not in key and not known_body(one.name)
        if alone and merged[key] == key and len(surnames[key]) == 1:
            merged[key] = next(iter(surnames[key]))
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


def _identities(seen: Sequence[Seen], merged: Mapping[str, str]) -> dict[str, SourceIdentity]:
    names: dict[str, dict[str, int]] = {}
    kinds: dict[str, dict[SourceKind, int]] = {}
    bodies: dict[str, dict[str, int]] = {}
    for one, times in Counter(seen).items():
        key = merged[one.key]
        _add(names.setdefault(key, {}), one.name, times)
        _add(kinds.setdefault(key, {}), one.kind, times)
        if one.body and (body := merged.get(one.body, one.body)) != key:
            _add(bodies.setdefault(key, {}), body, times)
    return {key: _identity(key, names[key], kinds[key], bodies.get(key, {})) for key in sorted(names)}


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
