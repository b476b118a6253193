"""Pages: the town that the address or the outlet of a page names, for a text that names none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from urllib.parse import urlsplit

from twosource.extract.places import as_mention
from twosource.extract.towns import is_town, listed
from twosource.findings.article import Article
from twosource.findings.mentions import PlaceMention
from twosource.text.gazetteer import PlaceCandidate, gazetteer

_HOST = 100_000  # people: outlets are called after smaller towns too, but those are called like words
_SECTION = 20_000  # people: a section of a page, or its part of the country
_AROUND = 12  # places that say which town of a name is meant
_LONGEST = 3  # words of a town's name
_THERE = frozenset({"in", "near", "outside"})
_BROADCASTER = re.compile(r"^(?:abc|cbs|fox|nbc|cw|my|the)\d*")
_WORDS = re.compile(r"[a-z]+")


def told_by_page(article: Article, found: Sequence[PlaceMention], *, sure: bool) -> PlaceMention | None:
    """The town that a page tells beside its text, None where it tells none.

    `sure` takes only what the headline in its address tells. `found` are the places of the article: they say
    which town of a name is meant.
    """
    name = next(_named(article, sure=sure), None)
    if name is None:
        return None
    around = [PlaceCandidate(name=p.name, start=p.start + 1, end=p.end + 1) for p in found[:_AROUND]]
    resolved = gazetteer().resolve([PlaceCandidate(name=name, start=0, end=0, context="town"), *around])[0]
    place = as_mention(resolved) if resolved.place is not None else None
    return replace(place, precision="near") if place is not None and place.precision == "exact" else None


def _named(article: Article, *, sure: bool) -> Iterator[str]:
    """Names of the town: as the headline in the address tells it, then of a section, then of the outlet."""
    try:
        parts = urlsplit(article.url or "")
    except ValueError:
        return
    segments = [s for s in parts.path.lower().split("/") if s]
    yield from _headed(segments)
    if not sure:
        yield from _sections(segments)
        yield from _outlets(parts.hostname or "")
        yield from _called(article.outlet or "")


def _headed(segments: Sequence[str]) -> Iterator[str]:
    """Towns beside the words that a headline calls them by: "veldin-police-look-for"."""
    slug = _WORDS.findall(max(segments, key=lambda s: s.count("-"), default=""))
    if len(slug) < _LONGEST:
        return
    beside = listed("forces") | listed("events") | listed("people") | listed("sites")
    for at, word in enumerate(slug):
        if word in _THERE:
            yield from _towns(slug[at + 1 : at + 1 + n] for n in range(_LONGEST, 0, -1))
        elif word in beside:
            yield from _towns(slug[max(0, at - n) : at] for n in range(_LONGEST, 0, -1))


def _towns(runs: Iterator[list[str]]) -> Iterator[str]:
    """The first run of words that is a town's name."""
    names = (" ".join(run).title() for run in runs if run)
    yield from [name for name in names if is_town(name, "headline") and _size(name) >= _SECTION][:1]


def _sections(segments: Sequence[str]) -> Iterator[str]:
    """Towns that have a part of the page of their own: "/local/fort-worth/"."""
    for segment in segments[:-1]:
        name = segment.replace("-", " ").title()
        if is_town(name, "headline") and _size(name) >= _SECTION:
            yield name


def _outlets(host: str) -> Iterator[str]:
    """Towns that an outlet is called after: "abc7veldin.com", "veldintribune.com", "veldin.example.com"."""
    for label in host.split(".")[:-1]:
        bare = _BROADCASTER.sub("", label)
        while ending := next((w for w in listed("outlets") | listed("hosts") if bare.endswith(w)), ""):
            bare = bare.removesuffix(ending)
        splits = [bare, *(f"{bare[:at]} {bare[at:]}" for at in range(3, len(bare) - 2))]
        yield from [n.title() for n in splits if len(n) > _LONGEST and _size(n.title()) >= _HOST][:1]


def _called(outlet: str) -> Iterator[str]:
    """Towns in the name of an outlet: "The Veldin Tribune"."""
    told = outlet.split()
    for at in range(len(told)):
        names = (" ".join(told[at : at + n]) for n in range(_LONGEST, 0, -1))
        yield from [n for n in names if is_town(n, "headline") and _size(n) >= _HOST][:1]


@lru_cache(maxsize=4096)
def _size(name: str) -> int:
    """How many people live in the largest town that has this name for its own."""
    if gazetteer().country_of(name):
        return 0
    towns = (m.place for m in gazetteer().world.matches(name) if m.chief and m.place.kind == "city")
    return max((town.population for town in towns), default=0)
