"""Again: a place that a clause speaks of as known, "killed 23 people in the town", "80 were shot there"."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer


def told_there(
    sentence: Sentence,
    happening: Happening,
    named: Sequence[PlaceMention],
    struck: Sequence[PlaceMention | None],
) -> Happening:
    """A happening that has no place of its own, in the settlement that "the town" or "there" speaks of.

    That is the one named last before it, or where the last of the happenings before was that had a settlement
    of its own. `named` are the places of the article in order of the text, `struck` those of the happenings.
    """
    if happening.place is not None or _KNOWN.isdisjoint(sentence.words):
        return happening
    heads = {happening.anchor, *(t.head for t in happening.triggers)}
    for token in [sentence[i] for i in sentence.where(_KNOWN_OR_SAME)]:
        if _speaks_of_it(sentence, token, heads) and _is_of(sentence, token, heads):
            place = _spoken_of(sentence, token, named, struck)
            return structs.replace(happening, place=place) if place is not None else happening
    return happening


def _spoken_of(
    sentence: Sentence, token: Token, named: Sequence[PlaceMention], struck: Sequence[PlaceMention | None]
) -> PlaceMention | None:
    """The place that a word speaks of: a quarter that was just named, before any town, for "the district"."""
    fits = _fitting(token.lower)
    before = [p for p in named if p.end <= token.start and fits(p)]
    if token.lower in _OF_TOWNS:
        quarter = next((p for p in reversed(before[-_RECENT:]) if _is_quarter(p)), None)
        if quarter is not None:
            return quarter
    here = next((p for p in reversed(before) if p.start >= sentence.start), None)
    there = next(filter(fits, reversed(struck)), None)
    return here or there or (before[-1] if before else None)


def _is_quarter(place: PlaceMention) -> bool:
    """Whether a place may be a part of a town: no gazetteer knows it for one."""
    return place.geonames_id is None and place.precision in {"near", "exact", "district"}


_RECENT = 3  # places


def fought_over(sentence: Sentence, happening: Happening, named: Sequence[PlaceMention]) -> Happening:
    """A total without a place, in the town of the battle since which it is counted.

    As in "killed 90 people since the offensive against Hask began". `named` are the places of the sentence.
    """
    total = happening.cumulative and not happening.war and happening.place is None
    if not total or "since" not in sentence.words or _BATTLES.isdisjoint(sentence.words):
        return happening
    since = next(t.i for t in sentence if t.lower == "since")
    battle = next((t for t in sentence.tokens[since:] if t.lower in _BATTLES), None)
    if battle is None or battle.i - since > _NEAR:
        return happening
    over = (p for p in named if p.start >= battle.end and p.start - battle.end < _REACH)
    return structs.replace(happening, place=next(filter(_is_spot, over), None))


_BATTLES = frozenset(
    "offensive assault siege battle operation campaign push blockade bombardment fighting clashes".split()
)
_NEAR = 6  # tokens from "since" to the battle
_REACH = 25  # characters from the battle to the town: "for the rebel-held town of"


def _is_settlement(place: PlaceMention | None) -> bool:
    return place is not None and place.precision == "exact"


def _is_city(place: PlaceMention | None) -> bool:
    """Whether a place may be called a city: one of which nobody knows that it is a small town."""
    if place is None or not _is_settlement(place):
        return False
    known = gazetteer().known(place.name, place.geonames_id) if place.geonames_id is not None else None
    return known is None or known.population >= _CITY


_CITY = 20_000  # people


def _is_province(place: PlaceMention | None) -> bool:
    return place is not None and place.precision == "region" and place.country is not None


def _is_spot(place: PlaceMention | None) -> bool:
    if place is None or (place.precision == "district" and place.lat is not None and not place.within):
        return False  # a land of many towns
    return place.precision in {"exact", "near", "district"}


_SETTLEMENTS = frozenset({"town", "city", "village"})
_OF_TOWNS = frozenset({"neighbourhood", "neighborhood", "district", "suburb", "quarter"})
_QUARTERS = frozenset({"neighbourhood", "neighborhood", "district", "suburb", "quarter", "area", "camp"})
_PROVINCES = frozenset({"province", "governorate"})
_SAME = frozenset("square street road market mosque region place spot site location".split())
_KNOWN = _SETTLEMENTS | _QUARTERS | _PROVINCES | {"there", "same"}
_KNOWN_OR_SAME = _KNOWN | _SAME
_FITTING = {"city": _is_city} | dict.fromkeys(_PROVINCES, _is_province)


def _fitting(word: str) -> Callable[[PlaceMention | None], bool]:
    """What places a word for one may speak of."""
    return _FITTING.get(word, _is_settlement if word in _SETTLEMENTS or word == "there" else _is_spot)


_WHERE = frozenset({"in", "on", "at", "inside", "into"})


def _speaks_of_it(sentence: Sentence, token: Token, heads: set[int]) -> bool:
    """Whether a word points back at a place: "in the town", "the town was hit", no "in the town of Hask"."""
    if token.lower == "there":
        return token.dep == "advmod"
    below = sentence.children(token.i)
    cases = [t.lower for t in below if t.dep == "case"]
    part = sentence[token.head].lower in _PARTS
    same = part or any(t.lower == "same" for t in below)
    if cases[:1] == ["of"] and same and token.lower in _SETTLEMENTS:
        # "in a street of the same city", "at the entrance of the city"
        return any(t.lower in _WHERE for t in sentence.children(token.head, "case"))
    told = {t.dep.split(":")[0] for t in below} - {"case", "det", "punct", "acl", "amod"}
    pointing = any(t.lower in {"the", "that", "this"} for t in below if t.dep == "det")
    if not pointing or told or any(t.lower in _OTHER for t in below):
        return False
    if token.lower in _SAME and not any(t.lower == "same" for t in below):
        return False
    struck = token.dep in {"obj", "nsubj:pass"} and token.head in heads
    return cases[0] in _WHERE if cases else struck


_OTHER = frozenset("other another different neighbouring neighboring nearby next adjacent".split())
_PARTS = frozenset(
    """center centre district districts east edge edges entrance heart middle neighborhood neighborhoods
    neighbourhood neighbourhoods north outskirts part parts quarter quarters side south west""".split()
)


def _is_of(sentence: Sentence, token: Token, heads: set[int]) -> bool:
    """Whether a place is told of a happening, with no verb between but in "bombs dropped in the city"."""
    for above in sentence.ancestors(token.i):
        if above.i in heads or (above.tag == "VBN" and above.i - 1 in heads):
            return True
        if above.pos == "VERB":
            return False
    return False


def of_two_sections(sections: Set[int], happening: Happening) -> bool:
    """Whether a digest tells of two happenings under two towns that head its sections, one under these."""
    if not happening.section:
        return False
    return bool(sections) and happening.section not in sections
