"""Homeland: the country that an article speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from twosource.extract.happenings import Happening
from twosource.extract.place_spans import bare
from twosource.extract.triggers import HARMABLE
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer


def country(
    sentences: tuple[Sentence, ...],
    found: tuple[PlaceMention, ...],
    told: Sequence[Happening] = (),
    *,
    named: bool = True,
) -> PlaceMention | None:
    """The country that an article names most often, by its name, its towns or its people.

    If it must be `named`, its towns alone are not enough. Where harm is `told` to have been done counts
    more: who imposes sanctions is named as often as whom they are for, and nobody is killed there.
    """
    codes = [p.country for p in found if p.country]
    people: dict[str, Token] = {}
    for sentence in sentences:
        for token in compress(sentence.tokens, sentence.capitals):
            code = _land(token.text) if token.pos in _NAMING else None
            if code:
                codes.append(code)
                people.setdefault(code, token)
    if not codes:
        return None
    codes += [h.place.country for h in told if h.place and h.place.country and h.type in _HARM] * _SCENE
    counts = Counter(codes)
    top = max(counts, key=lambda c: (counts[c], c))
    mention = next((p for p in found if p.country == top and p.precision == "country"), None)
    place = gazetteer().world.countries.get(top)
    if mention is not None or place is None or (named and top not in people):
        return mention
    spot = people.get(top) or next((p for p in found if p.country == top), None)
    if spot is None:
        return None
    return PlaceMention(
        start=spot.start, end=spot.end, name=place.name, country=top, geonames_id=place.geonames_id,
        lat=place.lat, lon=place.lon, precision="country",
    )  # fmt: skip


_SCENE = 2  # times that a clause counts besides the name of its place
_HARM = HARMABLE | {"arrest", "protest", "displacement"}


@lru_cache(maxsize=65536)
def _land(word: str) -> str | None:
    """The country that a word is the name, the adjective or the owner's form of."""
    return gazetteer().country_of(bare(word))


_NAMING = frozenset({"ADJ", "PROPN"})


def is_lone(town: PlaceMention, found: Sequence[PlaceMention]) -> bool:
    """Whether nearly all places that an article names lie in other lands than a town."""
    lands = Counter(p.country for p in found if p.country)
    own = lands.pop(town.country, 0) if town.country else 0
    return max(lands.values(), default=0) >= _LONE * own


_LONE = 3  # times as many places of another land
