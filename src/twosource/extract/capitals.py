"""Capitals: the town that is told as "the capital", "the Veldan capital", "the country's capital city"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from twosource.extract.place_spans import DIRECTIONS
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import STATED, gazetteer
from twosource.text.lexicon import load_table

_OPENING = frozenset({"the", "'s", "’s"})
_CITY = frozenset({"city"})
_WITHIN = 2  # words from the article to "capital": "the besieged Veldan capital"


def capitals(sentences: Iterable[Sentence], found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The capitals that sentences speak of without their names, `found` being the places that are named."""
    told: list[PlaceMention] = []
    home: str | None = None
    for sentence in sentences:
        if "capital" not in sentence.words:
            continue
        home = home or _home(found) or "?"
        for token in sentence:
            if token.lower == "capital" and token.pos in {"NOUN", "PROPN"} and not token.ent:
                first = _opening(sentence, token.i)
                if first is not None and _is_beside(sentence, first):
                    continue
                country = None if first is None else _country(sentence, first, token.i, found, home)
                place = None if country is None else _placed(country)
                if first is None or place is None or _is_named(sentence, token, found):
                    continue
                last = sentence[token.i + 1] if _is_city(sentence, token.i + 1) else token
                told.append(_mention(place, sentence[first].start, last.end))
    return told


def _home(found: Sequence[PlaceMention]) -> str | None:
    """The country in which most of the places lie that an article names."""
    named = Counter(p.country for p in found if p.country is not None).most_common(2)
    if not named or (len(named) > 1 and named[0][1] == named[1][1]):
        return None
    return named[0][0]


def _opening(sentence: Sentence, at: int) -> int | None:
    """Where a phrase begins that ends in "capital": at its article, or behind whose capital it is."""
    for i in range(at - 1, max(-1, at - 2 - _WITHIN), -1):
        if sentence[i].lower in _OPENING:
            return i
        if sentence[i].pos not in {"ADJ", "PROPN", "VERB"}:
            return None
    return None


def _is_beside(sentence: Sentence, first: int) -> bool:
    """Whether something only lies by it: "a town northeast of the capital", "just outside the capital"."""
    before = sentence.lower[max(0, first - 2) : first]
    return before[-1:] in _BY or (before[-1:] == ("of",) and before[0] in DIRECTIONS | _AROUND)


_BY = {("near",), ("outside",), ("around",), ("from",), ("toward",), ("towards",)}
_AROUND = frozenset("outskirts suburb suburbs countryside surroundings environs".split())


def _country(sentence: Sentence, first: int, at: int, found: Sequence[PlaceMention], home: str) -> str | None:
    """Whose capital it is: as its adjective or owner says, else that of the land that the article is of."""
    for token in sentence.tokens[first + 1 : at]:
        if token.text[:1].isupper():
            return gazetteer().country_of(token.text)
    if sentence[first].lower != "the":
        owner = next((p for p in found if p.end <= sentence[first].start <= p.end + 1), None)
        if owner is not None:
            return owner.country if owner.precision == "country" else None
        if sentence[first - 1].lower not in {"country", "nation", "land", "state"}:
            return None
    return None if home == "?" else home


def _is_city(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence[at].lower in _CITY


def _is_named(sentence: Sentence, token: Token, found: Sequence[PlaceMention]) -> bool:
    """Whether its name stands beside it, or it is of something else: "the capital, Hask", "capital gains"."""
    end = token.i + 1 + _is_city(sentence, token.i + 1)
    if end >= len(sentence):
        return False
    after = sentence[end]
    if after.pos in {"NOUN", "PROPN"} or after.lower == "of":
        return True
    begin = (
        sentence[end + 1].start if after.text in {",", "(", "-LRB-", "-"} and end + 1 < len(sentence) else -1
    )
    return any(p.start == begin for p in found)


def _placed(country: str) -> tuple[str, str] | None:
    """The country with the name of its capital."""
    table = by_country()
    return (country, table[country]) if country in table else None


def is_desk(town: PlaceMention) -> bool:
    """Whether a town is the capital from which all news of a land is told."""
    return town.country not in STATED and by_country().get(town.country or "") == town.name


@cache
def by_country() -> Mapping[str, str]:
    """The name of each country's capital."""
    table: dict[str, str] = load_table("twosource.extract", "capitals")["capitals"]
    return table


def _mention(place: tuple[str, str], start: int, end: int) -> PlaceMention:
    country, name = place
    known = next((p for p in gazetteer().lookup(name) if p.country == country), None)
    return PlaceMention(
        start=start, end=end, name=name, country=country,
        geonames_id=known.geonames_id if known else None,
        lat=known.lat if known else None, lon=known.lon if known else None,
    )  # fmt: skip
