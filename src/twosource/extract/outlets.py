"""Outlets: the town in which a page's station or paper has its desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from urllib.parse import urlsplit

from twosource.extract.towns import is_town, listed
from twosource.findings.article import Article
from twosource.text.gazetteer import Place, gazetteer
from twosource.text.lexicon import load_table

_HOST = 100_000  # people: outlets are called after smaller towns too, but those are called like words
_LONGEST = 3  # words of a town's name
_BROADCASTER = re.compile(r"^(?:abc|cbs|fox|nbc|cw|my|the)\d*")
_TAIL = re.compile(r"(?:tv|news|\d+)+$")
_STATE = "-"  # what stands for the town where an outlet is of a whole state


def home(article: Article) -> Place | None:
    """The town of the outlet or its state; None where neither its address nor its name tells."""
    return _home(host_of(article), article.outlet or "")


@lru_cache(maxsize=4096)
def _home(host: str, outlet: str) -> Place | None:
    """The same for all articles of an outlet: it is asked for more than once in each."""
    known = _listed_home(host)
    if known is not None:
        return known
    names = (*called_in_host(host), *called(outlet))
    return next((place for name in names if (place := _largest(name)) is not None), None)


def host_of(article: Article) -> str:
    """The host in the address of an article."""
    try:
        return urlsplit(article.url or "").hostname or ""
    except ValueError:
        return ""


@lru_cache(maxsize=4096)
def _listed_home(host: str) -> Place | None:
    """The home of a station or a paper that the lexicon knows by its label."""
    label = host.rpartition(".")[0].rpartition(".")[2]
    town, state = _desks().get(label) or _desks().get(_TAIL.sub("", label)) or ("", "")
    inside = gazetteer().world.state(state) if state else None
    if town == _STATE or inside is None:
        return inside
    towns = (p for p in gazetteer().lookup(town) if p.kind == "city" and p.country == inside.country)
    return next((p for p in towns if p.admin1 == inside.admin1), None)


@cache
def _desks() -> dict[str, tuple[str, str]]:
    """The town and state of each label."""
    table = load_table("twosource.extract", "outlets")
    return {
        label: (town, state)
        for state, towns in table.items()
        for town, labels in towns.items()
        for label in labels
    }


def desk(host: str) -> str | None:
    """The town of a station or a paper that the lexicon knows by its label."""
    place = _listed_home(host)
    return place.name if place is not None and place.kind == "city" else None


def called_in_host(host: str) -> Iterator[str]:
    """Towns that an outlet is called after: "abc7veldin.com", "veldintribune.com", "veldin.example.com"."""
    for label in host.split(".")[:-1]:
        bare = _BROADCASTER.sub("", label)
        while ending := next((w for w in listed("outlets") | listed("hosts") if bare.endswith(w)), ""):
            bare = bare.removesuffix(ending)
        splits = [bare, *(f"{bare[:at]} {bare[at:]}" for at in range(3, len(bare) - 2))]
        yield from [n.title() for n in splits if len(n) > _LONGEST and size(n.title()) >= _HOST][:1]


def called(outlet: str) -> Iterator[str]:
    """Towns in the name of an outlet: "The Veldin Tribune"."""
    told = outlet.split()
    for at in range(len(told)):
        names = (" ".join(told[at : at + n]) for n in range(_LONGEST, 0, -1))
        yield from [n for n in names if is_town(n, "headline") and size(n) >= _HOST][:1]


@lru_cache(maxsize=4096)
def size(name: str) -> int:
    """How many people live in the largest town that has this name for its own."""
    place = _largest(name)
    return place.population if place is not None else 0


@lru_cache(maxsize=4096)
def _largest(name: str) -> Place | None:
    if gazetteer().country_of(name):
        return None
    towns = (m.place for m in gazetteer().world.matches(name) if m.chief and m.place.kind == "city")
    return max(towns, key=lambda p: p.population, default=None)
