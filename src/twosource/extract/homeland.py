"""Homeland: the country that an article speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from twosource.extract.place_spans import bare
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer


def country(sentences: tuple[Sentence, ...], found: tuple[PlaceMention, ...]) -> PlaceMention | None:
    """The country that an article names most often, by its name, its towns or its people."""
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
    counts = Counter(codes)
    top = max(counts, key=lambda c: (counts[c], c))
    named = next((p for p in found if p.country == top and p.precision == "country"), None)
    place = gazetteer().world.countries.get(top)
    if named is not None or place is None or top not in people:
        return named
    token = people[top]
    return PlaceMention(
        start=token.start, end=token.end, name=place.name, country=top, geonames_id=place.geonames_id,
        lat=place.lat, lon=place.lon, precision="country",
    )  # fmt: skip


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
