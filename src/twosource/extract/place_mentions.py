"""Place mentions: what a resolved name is in a reading, called as the text or as the gazetteer calls it."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from twosource.extract.name_words import ARTICLES
from twosource.findings.mentions import PlaceMention
from twosource.record.vocabulary import PlacePrecision
from twosource.text.gazetteer import Place, ResolvedPlace, gazetteer

_PRECISIONS: dict[str, PlacePrecision] = {
    "exact": "exact",
    "near": "near",
    "district": "district",
    "region": "region",
    "country": "country",
}


def as_mention(resolved: ResolvedPlace) -> PlaceMention | None:
    """A resolved name as a place mention; a continent is none."""
    place, candidate = resolved.place, resolved.candidate
    if place is not None and place.kind == "continent":
        return None
    near = (None if _is_county(resolved.inside) else resolved.inside) if place is None else place
    precision = _PRECISIONS.get(resolved.precision, "exact")
    if place is None and gazetteer().country_of(candidate.name):
        precision = "country"
    within = tuple(n for n in (candidate.within, resolved.inside.name if resolved.inside else None) if n)
    return PlaceMention(
        start=candidate.start, end=candidate.end, country=resolved.country,
        name=_spelled_out(
            _as_told(candidate.name, resolved.name, little_known=_is_little_known(place))
            if place and not resolved.fuzzy
            else candidate.name
        ),
        geonames_id=place.geonames_id if place else None,
        lat=near.lat if near else None, lon=near.lon if near else None,
        precision=precision if place is not None or near is None else "near",
        within=tuple(dict.fromkeys(_spelled_out(_without_kind(n)) for n in within)),
    )  # fmt: skip


@lru_cache(maxsize=16_384)
def _as_told(told: str, name: str, *, little_known: bool) -> str:
    """The gazetteer's name of a place, or the text's where that only spells it otherwise: "Hasakeh"."""
    own = _without_kind(told)
    if own.isupper() or "." in own or _parts(own) == _parts(name):
        return name
    words = [[w for w in _parts(n) if w not in ARTICLES] for n in (own, name)]
    if little_known and fuzz.ratio(*(" ".join(w) for w in words)) < _OTHER:
        return own  # a town that reports call by another of its names: "al-Brega" for al-Burayqah
    if len(words[0]) == len(words[1]):
        alike = all(fuzz.ratio(a, b) >= _SPELT for a, b in zip(*words, strict=True))
    else:  # "Bukamal" and "Albu Kamal", no "LaSalle" for La Salle
        one, other = ("".join(w) for w in words)
        alike = one != other and fuzz.ratio(one, other) >= _JOINED
    return own if alike else name


def _is_little_known(place: Place | None) -> bool:
    return place is not None and place.kind == "city" and place.population < _KNOWN


def _parts(name: str) -> list[str]:
    return name.lower().replace("-", " ").split()


_KNOWN = 100_000  # people: by another name such a town is hardly told
_OTHER = 50.0  # percent: what two names of one town share that are no spellings of one another
_SPELT = 60.0  # percent: how much two transliterations of a word share, "Mayadeen" and "Mayadin"
_JOINED = 85.0  # percent: the same of names whose words are joined otherwise


def _without_kind(name: str) -> str:
    """A town without the small word that says that it is one: "in the Quay neighborhood in Veldin city"."""
    town, _, kind = name.rpartition(" ")
    return town if town and kind in {"city", "town", "village"} else name


def _is_county(place: Place | None) -> bool:
    """Whether a place is a county: that something lies in it does not say where."""
    return place is not None and place.kind == "district"


@lru_cache(maxsize=16_384)
def _spelled_out(name: str) -> str:
    """A name with its "Saint" in full: texts and gazetteers write both, the record one."""
    return _SAINT.sub("Saint", name)


_SAINT = re.compile(r"\bSt\b\.?(?= [A-Z])")  # no street, which ends the name
