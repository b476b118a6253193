"""Actors: those who take part in happenings, under one identity across the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from twosource.findings.groups import ActorIdentity
from twosource.findings.mentions import Reading
from twosource.link.names import identity_key, known_body, name_key, whose
from twosource.record.vocabulary import ActorKind
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table


class Named(NamedTuple):
    """A name as one report uses it."""

    name: str
    key: str
    own: bool  # whether it is a name; "gunmen" are those of one text


def names_of(reading: Reading) -> tuple[Named, ...]:
    """Everybody who takes part in something or is said to, as often as he is named."""
    names = [p.name for event in reading.events for p in event.participants]
    names += [s.target for s in reading.statements if s.target]
    return tuple(map(_named, names))


@lru_cache(maxsize=65536)
def _named(name: str) -> Named:
    own = _is_own(name)
    return Named(name, identity_key(name) if own else name_key(name), own)


def identify(
    reports: Mapping[str, Sequence[Named]], texts: Mapping[str, str]
) -> tuple[dict[str, ActorIdentity], dict[tuple[str, str], str]]:
    """Return the identities by key, and which one each article means by a name.

    `texts` are the first of each article's lineage.
    """
    found = _Meant.by(reports, texts)
    identities = {key: _identity(key, names) for key, names in found.named.items()}
    kinds: dict[str, ActorKind] = {}
    for key, name in found.described.items():
        kind = kinds.get(name)
        if kind is None:
            kind = kinds[name] = _kind_by_name(name, described=True)
        identities[key] = ActorIdentity(key=key, name=name, kind=kind, aliases=())
    identities.update({key: _identity(key, names) for key, names in found.several.items()})
    return identities, found.keys


def participants(
    reports: Mapping[str, Sequence[Named]], texts: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    """Which key some articles mean by a name."""
    return _Meant.by(reports, texts).keys


@dataclass(frozen=True, slots=True)
class _Meant:
    """Whom reports mean by a name, and the names of each, those without one of their own by their text."""

    keys: dict[tuple[str, str], str]
    named: Mapping[str, Mapping[str, int]]  # how often each name is used
    described: Mapping[str, str]  # by a name
    several: Mapping[str, Mapping[str, int]]  # those of them who have more, and how often each is used

    @classmethod
    def by(cls, reports: Mapping[str, Sequence[Named]], texts: Mapping[str, str]) -> _Meant:
        """Go through the reports: of a large pile most are described, "gunmen", and each text has its own."""
        keys: dict[tuple[str, str], str] = {}
        own: list[tuple[str, str]] = []
        alone: list[tuple[str, str, str]] = []
        described: dict[str, str] = {}
        several: dict[str, str] = {}
        for document, named in reports.items():
            text = _text(texts, document)
            for name, known, is_own in named:
                if is_own:
                    keys[document, name] = known
                    own.append((known, name))
                    if " " not in known:
                        alone.append((document, name, known))
                else:
                    keys[document, name] = key = text + known
                    if described.setdefault(key, name) != name:
                        several[key] = text
        names = _times(own)
        merged = _surnames(names)
        for document, name, known in alone:
            meant = _whole(known, reports[document]) or merged.get(known, known)
            if meant != known:
                keys[document, name] = meant
                names[meant][name] = names[meant].get(name, 0) + 1
                names[known][name] -= 1
        for known in {known for _, _, known in alone}:
            names[known] = {name: times for name, times in names[known].items() if times}
            if not names[known]:
                del names[known]
        return cls(keys, names, described, _times(_those_of(several, reports, texts)))


def _text(texts: Mapping[str, str], document: str) -> str:
    """With what the key of whoever is described in a text begins."""
    return f"?{texts.get(document, document)}:"


def _those_of(
    keys: Mapping[str, str], reports: Mapping[str, Sequence[Named]], texts: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Every name by which someone of these keys, with their texts, is described."""
    within = set(keys.values())
    for document, named in reports.items():
        if (text := _text(texts, document)) in within:
            for name, known, own in named:
                if not own and text + known in keys:
                    yield text + known, name


def _times(used: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """By key how often each of its names is used."""
    names: dict[str, dict[str, int]] = defaultdict(dict)
    for (key, name), times in Counter(used).items():
        names[key][name] = times
    return names


@lru_cache(maxsize=65536)
def _is_own(name: str) -> bool:
    """Whether somebody has a name of his own."""
    raised = any(c.isupper() for word in name.split()[-2:] for c in word[:1])
    return raised or known_body(name) is not None


def _whole(last: str, named: Iterable[Named]) -> str | None:
    """Whose last name it is among those whom one report names in full; itself, if it is that of several."""
    ending = f" {last}"
    bearers = {(key, name) for name, key, own in named if own and key.endswith(ending)}
    full = {key for key, name in bearers if _is_persons(key) and _ends_raised(name)}
    return None if not full else full.pop() if len(full) == 1 else last


def _surnames(names: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    """A surname alone means the full name that ends in it."""
    alone = {key for key in names if " " not in key}
    full: dict[str, dict[str, int]] = {key: {} for key in alone}
    for key in names:
        last = key.rpartition(" ")[2]
        if last == key or last not in alone or key.startswith(("?", "state:")):
            continue
        if _is_persons(key) and any(map(_ends_raised, names[key])):
            full[last][key] = sum(names[key].values())
    return {key: meant for key in sorted(alone) if full[key] and (meant := whose(full[key])) is not None}


@lru_cache(maxsize=65536)
def _is_persons(key: str) -> bool:
    """Whether a full name can be that of a person, and not of a land's: "Syria's Kurds", "Syria rebel"."""
    land, _, _ = key.partition(" ")
    of_land = any(gazetteer().country_of(word.capitalize()) for word in (land, land.removesuffix("s")))
    return not of_land and _kind(key, key.title()) == "person"


def _ends_raised(name: str) -> bool:
    """Whether the last word of a name begins with a capital: a "West Veldin rebel" is not called Rebel."""
    return name.rpartition(" ")[2][:1].isupper()


def _identity(key: str, names: Mapping[str, int]) -> ActorIdentity:
    ordered = sorted(names) if len(names) > 1 else list(names)
    row = next((r for n in ordered if (r := known_body(n))), None)
    longest = min(ordered, key=lambda n: (-len(n.split()), -names[n])) if len(ordered) > 1 else ordered[0]
    name: str = row["name"] if row else longest
    country = key.removeprefix("state:") if key.startswith("state:") else None
    return ActorIdentity(
        key=key,
        name=name,
        kind=_kind(key, name),
        aliases=tuple([n for n in ordered if n != name]),
        country=country,
        armed=row is not None and row["kind"] == "armed_group",
    )


def _kind(key: str, name: str) -> ActorKind:
    return "state" if key.startswith("state:") else _kind_by_name(name, key.startswith("?"))


@lru_cache(maxsize=65536)
def _kind_by_name(name: str, described: bool) -> ActorKind:
    row = known_body(name)
    if row is not None:
        return "group" if row["kind"] == "armed_group" else "organisation"
    words = set(name_key(name).split())
    if words & _words("organisation"):
        return "organisation"
    if described or words & _words("group"):
        return "group"
    return "person" if 2 <= len(name.split()) <= 4 and name[:1].isupper() else "organisation"


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(load_table("twosource.link", "actors")[kind])
