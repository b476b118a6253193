"""Ids: short names for what the record refers to, numbered in an order that the content alone decides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from twosource.findings.groups import EventGroup, Lineage, Links, SourceIdentity
from twosource.findings.mentions import PlaceMention
from twosource.reconcile.origins import TEXT
from twosource.record import Actor, Place, Source
from twosource.text.gazetteer import gazetteer

PlaceKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Ids:
    """Which id each source and actor has in the record; an origin that is a text is named by its lineage."""

    sources: Mapping[str, str]
    origins: Mapping[str, str]  # the sources among them
    actors: Mapping[str, str]


def _place_key(place: PlaceMention, name: str) -> PlaceKey:
    """What makes two mentions the same place of the record."""
    if place.geonames_id is not None:
        return ("geonames", str(place.geonames_id), place.precision)
    return (name.lower(), place.country or "", place.precision)


def numbered(
    origins: Iterable[str], actors: Iterable[str], links: Links, lineages: Mapping[str, Lineage]
) -> Ids:
    """Number what is referred to: sources and actors by name."""
    source_keys: list[str] = []
    texts: dict[str, str] = {}
    for key in set(origins):
        if key in links.sources:
            source_keys.append(key)
        else:
            document = key.removeprefix(TEXT)
            texts[key] = lineages[document].lineage if document in lineages else document
    named = sorted([(not links.sources[k].named, links.sources[k].name.lower(), k) for k in source_keys])
    called: dict[str, list[str]] = defaultdict(list)  # most actors are called as others are
    for key in set(actors):
        called[links.actors[key].name.lower()].append(key)
    actor_keys = [key for name in sorted(called) for key in sorted(called[name])]
    own = {key: f"src{n}" for n, (_, _, key) in enumerate(named, 1)}
    return Ids(
        own,
        {**own, **texts},
        {key: f"a{n}" for n, key in enumerate(actor_keys, 1)},
    )


def sources(ids: Ids, links: Links) -> tuple[Source, ...]:
    """The sources of the record."""
    return tuple(_source(number, links.sources[key]) for key, number in ids.sources.items())


def _source(number: str, identity: SourceIdentity) -> Source:
    return Source(id=number, name=identity.name, aliases=identity.aliases, kind=identity.kind)


def actors(ids: Ids, links: Links) -> tuple[Actor, ...]:
    """The actors of the record."""
    known = ((number, links.actors[key]) for key, number in ids.actors.items())
    return tuple(
        Actor(id=number, name=a.name, kind=a.kind, aliases=a.aliases, country=a.country)
        for number, a in known
    )


def places(groups: Iterable[EventGroup]) -> tuple[list[str | None], tuple[Place, ...]]:
    """The id of the place of each event, and the places of the record in order of the events.

    Each is called as most of what is told there calls it.
    """
    ids: list[str | None] = []
    known: dict[PlaceKey, str] = {}
    first: dict[str, PlaceMention] = {}
    names: dict[str, dict[str, int]] = {}
    for group in groups:
        if group.place is None:
            ids.append(None)
            continue
        name = _full_name(group.place)
        number = known.setdefault(_place_key(group.place, name), f"p{len(known) + 1}")
        ids.append(number)
        first.setdefault(number, group.place)
        times = names.setdefault(number, {})
        times[name] = times.get(name, 0) + len(group.members)
    return ids, tuple(
        Place(
            id=number,
            name=max(names[number].items(), key=_times)[0],
            country=p.country,
            geonames_id=p.geonames_id,
            lat=p.lat,
            lon=p.lon,
            precision=p.precision,
        )
        for number, p in first.items()
    )


def _times(named: tuple[str, int]) -> int:
    return named[1]


def _full_name(place: PlaceMention) -> str:
    """A place that no gazetteer knows is told with the one that it lies in: "Lantern Market, Port Veldin".

    A county is told with the town from which it is policed: "Quill County (Port Veldin)".
    """
    if place.precision == "district" and (seat := _seat(place.name, place.lat, place.lon)) is not None:
        return f"{place.name} ({seat})"
    if not place.within or place.geonames_id is not None:
        return place.name
    outer = place.within[0]
    return (
        place.name if is_said(outer, place.name) or is_said(place.name, outer) else f"{place.name}, {outer}"
    )


@lru_cache(maxsize=65536)
def _seat(name: str, lat: float | None, lon: float | None) -> str | None:
    return gazetteer().seat(name, lat, lon)


@lru_cache(maxsize=65536)
def is_said(name: str, other: str) -> bool:
    """Whether all words of a name are in another: of "Veldin" in "Port Veldin", not of "Vel" in "Veldin"."""
    return set(_WORD.findall(name.lower())) <= set(_WORD.findall(other.lower()))


_WORD = re.compile(r"\w+")
