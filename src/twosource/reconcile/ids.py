"""Ids: short names for what the record refers to, numbered in an order that the content alone decides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from twosource.findings.groups import EventGroup, Links, SourceIdentity
from twosource.findings.mentions import PlaceMention
from twosource.record import Actor, Place, Source
from twosource.text.gazetteer import gazetteer


@dataclass(frozen=True, slots=True)
class Ids:
    """Which id each source, actor and place has in the record."""

    sources: Mapping[str, str]
    actors: Mapping[str, str]
    places: Mapping[tuple[str, str, str], str]

    def event(self, index: int) -> str:
        """The id of an event group."""
        return f"e{index + 1}"

    def source(self, key: str) -> str:
        """The id of a source; an origin that is a lineage is named by it."""
        return key.removeprefix("lineage ") if key.startswith("lineage ") else self.sources[key]

    def actor(self, key: str) -> str:
        """The id of an actor."""
        return self.actors[key]

    def place(self, place: PlaceMention | None) -> str | None:
        """The id of a place."""
        return None if place is None else self.places[place_key(place)]


def place_key(place: PlaceMention) -> tuple[str, str, str]:
    """What makes two mentions the same place of the record."""
    if place.geonames_id is not None:
        return ("geonames", str(place.geonames_id), place.precision)
    return (_full_name(place).lower(), place.country or "", place.precision)


def numbered(sources: Iterable[str], actors: Iterable[str], links: Links) -> Ids:
    """Number what is referred to: sources and actors by name, places in order of the events."""
    source_keys = sorted(
        {k for k in sources if not k.startswith("lineage ")},
        key=lambda k: (not links.sources[k].named, links.sources[k].name.lower(), k),
    )
    actor_keys = [key for _, key in sorted([(links.actors[k].name.lower(), k) for k in set(actors)])]
    places = dict.fromkeys(place_key(g.place) for g in links.events if g.place is not None)
    return Ids(
        {key: f"src{n}" for n, key in enumerate(source_keys, 1)},
        {key: f"a{n}" for n, key in enumerate(actor_keys, 1)},
        {key: f"p{n}" for n, key in enumerate(places, 1)},
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


def places(ids: Ids, groups: Iterable[EventGroup]) -> tuple[Place, ...]:
    """The places of the record, each called as most of what is told there calls it."""
    first: dict[str, PlaceMention] = {}
    names: dict[str, Counter[str]] = {}
    for group in groups:
        if group.place is not None:
            number = ids.places[place_key(group.place)]
            first.setdefault(number, group.place)
            names.setdefault(number, Counter())[_full_name(group.place)] += len(group.members)
    return tuple(
        Place(
            id=number,
            name=names[number].most_common(1)[0][0],
            country=p.country,
            geonames_id=p.geonames_id,
            lat=p.lat,
            lon=p.lon,
            precision=p.precision,
        )
        for number, p in first.items()
    )


def _full_name(place: PlaceMention) -> str:
    """A place that no gazetteer knows is told with the one that it lies in: "Lantern Market, Port Veldin".

    A county is told with the town from which it is policed: "Quill County (Port Veldin)".
    """
    seat = gazetteer().seat(place.name, place.lat, place.lon) if place.precision == "district" else None
    if seat is not None:
        return f"{place.name} ({seat})"
    if not place.within or place.geonames_id is not None:
        return place.name
    outer = place.within[0]
    return (
        place.name if is_said(outer, place.name) or is_said(place.name, outer) else f"{place.name}, {outer}"
    )


@lru_cache(maxsize=65536)
def is_said(name: str, other: str) -> bool:
    """Whether all words of a name are in another: of "Veldin" in "Port Veldin", not of "Vel" in "Veldin"."""
    return set(_WORD.findall(name.lower())) <= set(_WORD.findall(other.lower()))


_WORD = re.compile(r"\w+")
