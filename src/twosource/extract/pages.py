"""Pages: the town that the address or the outlet of a page names, for a text that names none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from msgspec.structs import replace

from twosource.extract.outlets import called, called_in_host, desk, home, size
from twosource.extract.place_mentions import as_mention
from twosource.extract.towns import is_town, listed
from twosource.findings.article import Article
from twosource.findings.mentions import PlaceMention
from twosource.text.gazetteer import PlaceCandidate, gazetteer

_SECTION = 20_000  # people: a section of a page, or its part of the country
_AROUND = 12  # places that say which town of a name is meant
_LONGEST = 3  # words of a town's name
_THERE = frozenset({"in", "near", "outside"})
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
    resolved = gazetteer().resolve(
        [PlaceCandidate(name=name, start=0, end=0, context="town"), *around], home=home(article)
    )[0]
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
        yield from called_in_host(parts.hostname or "")
        yield from called(article.outlet or "")
        if listed_desk := desk(parts.hostname or ""):
            yield listed_desk


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
    yield from [name for name in names if is_town(name, "headline") and size(name) >= _SECTION][:1]


def _sections(segments: Sequence[str]) -> Iterator[str]:
    """Towns that have a part of the page of their own: "/local/fort-worth/"."""
    for segment in segments[:-1]:
        name = segment.replace("-", " ").title()
        if is_town(name, "headline") and size(name) >= _SECTION:
            yield name
