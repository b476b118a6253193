"""Quarters: names in a list under one plural: "the districts of Lantern, Quay and Old Mill in Veldin"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from twosource.extract.place_spans import DIRECTIONS, bare
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer


class Quarters(Struct, frozen=True):
    """The words of a list, sentence[first:last], what it lists, and the town around it where that is told."""

    first: int
    last: int
    kind: str
    town: str | None


def lists(sentence: Sentence) -> Iterator[Quarters]:
    """The lists of quarters of a sentence; flattened pages have lost their commas."""
    if sentence.words.isdisjoint(_PLURALS):
        return
    for plural in sentence:
        first = plural.i + 2
        if plural.lower not in _PLURALS or first >= len(sentence) or sentence[first - 1].lower != "of":
            continue
        last = first
        while last < len(sentence) and (sentence[last].text[:1].isupper() or sentence[last].lower in _INSIDE):
            last += 1
        names = sum(t.text[:1].isupper() for t in sentence.tokens[first:last])
        if names > 1 and not gazetteer().lookup(" ".join(t.text for t in sentence.tokens[first:last])):
            town = _town_after(sentence, last) or _town_before(sentence, plural.i)
            yield Quarters(first, last, _PLURALS[plural.lower], town)


_PLURALS = {
    "districts": "district", "neighbourhoods": "neighbourhood", "neighborhoods": "neighborhood",
    "quarters": "quarter", "suburbs": "suburb", "towns": "town", "villages": "village",
    "hamlets": "village", "cities": "city",
}  # fmt: skip
_INSIDE = frozenset({",", "and", "-", "al", "el", "the"})
_LARGER = frozenset("province governorate region county state oblast countryside".split())


def _town_after(sentence: Sentence, at: int) -> str | None:
    """As in "in Veldin"; what lies in a province are its districts, and those hold towns."""
    if at + 1 >= len(sentence) or sentence[at].lower != "in" or sentence[at + 1].ent != "LOC":
        return None
    return _name(sentence, at + 1)


def _town_before(sentence: Sentence, plural: int) -> str | None:
    """As in "Veldin's districts of", "the Veldin districts of"."""
    at = plural - 1
    while at >= 0 and sentence[at].pos == "ADJ":
        at -= 1
    if at > 0 and sentence[at].lower in {"'s", "’s"}:
        at -= 1
    while at > 0 and sentence[at - 1].ent == "LOC" and not sentence[at].ent_start:
        at -= 1
    return _name(sentence, at) if at >= 0 and sentence[at].ent == "LOC" else None


def _name(sentence: Sentence, start: int) -> str | None:
    stop = _stop(sentence, start)
    if stop < len(sentence) and sentence[stop].lower in _LARGER:
        return None
    return bare(" ".join(t.text for t in sentence.tokens[start:stop]))


def is_listed_with(sentence: Sentence, end: int, at: int) -> bool:
    """Whether a town that ends at a word is listed with the next: "Veldin, Hask, Orr and Quay".

    Behind one comma alone the next holds it, as a state that is called like a town does.
    """
    if at != end + 1 or sentence[end].text != ",":
        return False
    first, stop = end - 1, _stop(sentence, at)
    while first > 0 and sentence[first].ent == "LOC" and not sentence[first].ent_start:
        first -= 1
    if not (is_city(_text(sentence, first, end)) and is_city(_text(sentence, at, stop))):
        return False
    names = 2
    while (start := _next(sentence, stop)) is not None:
        names += is_city(_text(sentence, start, _stop(sentence, start)))
        stop = _stop(sentence, start)
    behind = first > 1 and sentence[first - 1].text == "," and sentence[first - 2].ent == "LOC"
    return names + behind >= _LIST


def is_apart(sentence: Sentence, end: int, at: int) -> bool:
    """Whether a town is told by the side of another: "Veldin, east of Hask", "west of Veldin, in Orr"."""
    sides = [t.i for t in sentence.tokens[end:at] if t.lower in DIRECTIONS]
    first = end - 1
    while first > 0 and sentence[first].ent == "LOC" and not sentence[first].ent_start:
        first -= 1
    led = first > 1 and sentence[first - 1].lower == "of" and sentence[first - 2].lower in DIRECTIONS
    city = is_city(_text(sentence, first, end))
    if led and (sentence[end].text == "," or (city and is_city(_text(sentence, at, _stop(sentence, at))))):
        return True
    beyond = any(sentence[i + 1].lower == "of" and sentence[i - 1].lower != "the" for i in sides)
    return beyond and city


_LIST = 3  # names


def _next(sentence: Sentence, stop: int) -> int | None:
    """Where the next name of a list begins: behind a comma, "and" or both."""
    at = stop
    while at < len(sentence) and at < stop + 2 and sentence[at].lower in _JOINING:
        at += 1
    return at if stop < at < len(sentence) and sentence[at].ent == "LOC" else None


def _text(sentence: Sentence, start: int, stop: int) -> str:
    return bare(" ".join(t.text for t in sentence.tokens[start:stop]))


_JOINING = frozenset({",", "and"})
_LISTED = 10_000  # people: a smaller town says less than the state that is called like it


@lru_cache(maxsize=4096)
def is_city(name: str) -> bool:
    """Whether a name is that of a town and of no state or country, whatever province is called so too."""
    if gazetteer().country_of(name) or gazetteer().world.state(name):
        return False
    return any(p.kind == "city" and p.population >= _LISTED for p in gazetteer().lookup(name))


def _stop(sentence: Sentence, start: int) -> int:
    """Where a name ends."""
    stop = start + 1
    while stop < len(sentence) and sentence[stop].ent == "LOC" and not sentence[stop].ent_start:
        stop += 1
    return stop


def as_called(
    resolved: ResolvedPlace, quarters: set[str], towns: Mapping[str, Place], home: Place | None
) -> ResolvedPlace:
    """A quarter or street that only shares its name with a town or country is a place of its own.

    What is once called a neighbourhood is one wherever the article names it, unless it is a town of the state
    of the outlet, whose `home` is known: people call all of it so.
    """
    place, candidate = resolved.place, resolved.candidate
    inside = towns.get(candidate.within or "")
    if candidate.context == "suburb" and place is not None and place.population >= _CITY:
        return replace(resolved, precision="near")  # "a Veldin suburb"
    bare = candidate.context not in _APART and inside is None
    if bare and place is not None and home is not None and _is_town_of(home, place):
        return resolved
    narrow = candidate.context in _NARROW or (candidate.name in quarters and not candidate.within)
    if place is None or place.kind == "district" or not (narrow or _is_part(place, candidate, inside)):
        return resolved
    spoken = {town.country for name, town in towns.items() if name != candidate.name}
    return replace(
        resolved, place=None, name=candidate.name, precision="district", inside=inside,
        country=resolved.country if resolved.country in spoken else None,
    )  # fmt: skip


def _is_town_of(home: Place, place: Place) -> bool:
    """Whether a place is a town of the outlet's state that is no quarter of the outlet's own."""
    state = place.admin1 is not None and (place.country, place.admin1) == (home.country, home.admin1)
    return state and place.kind == "city" and place.population >= _TOWN and not place.is_quarter_of(home)


_APART = frozenset({"suburb", "street", "square", "camp", "road", "section", "subdivision"})
_CITY = 300_000  # people: such a one is no suburb
_TOWN = 10_000  # people: a smaller one is less known than a quarter of the name


def in_home(place: PlaceMention, home: Place | None) -> PlaceMention:
    """A place in the midst of the outlet's city and tiny beside it, told with the city.

    Readers of the city know its quarters by name. What is told with its state is a town of its own.
    """
    if home is None or home.kind != "city" or place.geonames_id is None or place.within:
        return place
    small = gazetteer().known(place.name, place.geonames_id)
    if small is None or not small.is_quarter_of(home, reach=_MIDST, times=_TINY):
        return place
    return replace(place, geonames_id=None, within=(home.name,), precision="district")


_MIDST = 13.0  # km from the middle of a city
_TINY = 50  # times


def _is_part(place: Place, candidate: PlaceCandidate, town: Place | None) -> bool:
    """Whether a town is told as a part of another: "Veldin's Lantern District", "Quay community"."""
    if candidate.name.lower() in _CENTRES:
        return True
    if town is None or town.kind != "city":
        return False
    district = candidate.context == "district" or candidate.name.lower().endswith(" district")
    return district or (candidate.context == "community" and place.is_quarter_of(town))


_CENTRES = frozenset({"downtown", "midtown", "uptown"})
_NARROW = frozenset(
    "neighbourhood neighborhood quarter street square suburb camp road section subdivision".split()
)
