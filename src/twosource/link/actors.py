"""Actors: those who take part in happenings, under one identity across the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from twosource.findings.groups import ActorIdentity, Lineage
from twosource.findings.mentions import Reading
from twosource.link.names import known_body, name_key
from twosource.record.vocabulary import ActorKind
from twosource.text.lexicon import load_table


def identify(
    readings: Sequence[Reading], lineages: Mapping[str, Lineage]
) -> tuple[dict[str, ActorIdentity], dict[tuple[str, str], str]]:
    """Return the identities by key, and which one each article means by a name."""
    keys: dict[tuple[str, str], str] = {}
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        document = reading.parsed.article.id
        lineage = lineages[document].lineage if document in lineages else document
        for event in reading.events:
            for participant in event.participants:
                key = _key(participant.name, lineage)
                keys[document, participant.name] = key
                names[key][participant.name] += 1
    merged = _surnames(names)
    for key, other in merged.items():
        names[other].update(names.pop(key))
    identities = {key: _identity(key, names[key]) for key in sorted(names)}
    return identities, {where: merged.get(key, key) for where, key in keys.items()}


def _key(name: str, lineage: str) -> str:
    row = known_body(name)
    if row is not None:
        return name_key(row["name"])
    if country := _countries().get(name_key(name)):
        return f"state {country}"
    own = any(c.isupper() for word in name.split()[-2:] for c in word[:1])
    return name_key(name) or name if own else f"?{lineage}:{name_key(name)}"


def _surnames(names: Mapping[str, Counter[str]]) -> dict[str, str]:
    """A surname alone means the one full name that ends in it."""
    full: dict[str, set[str]] = defaultdict(set)
    for key in names:
        if " " in key and not key.startswith(("?", "state ")) and _kind(key, key.title()) == "person":
            full[key.rsplit(" ", 1)[-1]].add(key)
    return {key: next(iter(full[key])) for key in sorted(names) if " " not in key and len(full[key]) == 1}


def _identity(key: str, names: Counter[str]) -> ActorIdentity:
    row = next((r for n in sorted(names) if (r := known_body(n))), None)
    name: str = row["name"] if row else min(names, key=lambda n: (-len(n.split()), -names[n], n))
    country = key.removeprefix("state ") if key.startswith("state ") else None
    return ActorIdentity(
        key=key,
        name=name,
        kind=_kind(key, name),
        aliases=tuple(sorted(set(names) - {name})),
        country=country,
    )


def _kind(key: str, name: str) -> ActorKind:
    if key.startswith("state "):
        return "state"
    row = known_body(name)
    if row is not None:
        return "group" if row["kind"] == "armed_group" else "organisation"
    words = set(name_key(name).split())
    if words & _words("organisation"):
        return "organisation"
    if words & _words("group") or key.startswith("?"):
        return "group"
    return "person" if 2 <= len(name.split()) <= 4 and name[:1].isupper() else "organisation"


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(load_table("twosource.link", "actors")[kind])


@cache
def _countries() -> Mapping[str, str]:
    """Country codes by the further names of the countries, and by their adjectives with "government"."""
    found: dict[str, str] = {}
    for code, row in load_table("twosource.text.gazetteer", "countries").items():
        for name in row.get("names", ()):
            found.setdefault(name_key(name), code)
        for adjective in row.get("adjectives", ()):
            for noun in ("government", "authorities", "regime"):
                found.setdefault(f"{name_key(adjective)} {noun}", code)
    return found
