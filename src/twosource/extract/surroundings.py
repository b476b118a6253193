"""Surroundings: what the words around a town say of it: where it happened, or only whose hospital or bar."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter

from twosource.extract.nearby import is_from_afar
from twosource.extract.place_spans import DIRECTIONS
from twosource.extract.towns import listed
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence

_THERE = frozenset({"in", "near", "outside"})
_POSTED = frozenset({"from", "in", "at"})  # "state police in Veldin" have their barracks there
_AWAY = frozenset({"miles", "kilometres", "kilometers", "km"})


_START, _END = attrgetter("start"), attrgetter("end")


def _ahead(sentence: Sentence, place: PlaceMention) -> int:
    """How many words stand before a town."""
    return bisect_right(sentence.tokens, place.start, key=_END)


def _behind(sentence: Sentence, place: PlaceMention) -> int:
    """Where the words behind a town begin."""
    return bisect_left(sentence.tokens, place.end, key=_START)


def is_care(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where a hospital, a court or a jail stands: "a hospital in Veldin".

    "A Veldin hospital" is such a place where somebody was taken to it.
    """
    behind = sentence.lower[_behind(sentence, place) :]
    after = next((word for word in behind if word != "area"), "")
    if after in listed("care") and not listed("afterwards").isdisjoint(sentence.words):
        return True
    size = _ahead(sentence, place)
    size -= size > 0 and sentence.lower[size - 1] == "the"  # "a hospital in The Quays"
    before = sentence.lower[max(0, size - 3) : size]
    if len(before) < 2 or before[-1] not in {"in", "at", ",", "of", "from", "-"}:
        return False
    if before[-3:-1] == ("funeral", "home"):
        return True
    if before[-2] in {"police", "troopers"} and before[-1] in _POSTED:
        return before[-1] == "from" or before[-2] == "troopers" or before[0] == "state"
    return before[-2] in listed("care") or before[-2] in _AWAY


def is_origin(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where somebody is from: "Ada Quill, 31, of Veldin", "visiting from Veldin"."""
    size = _ahead(sentence, place)
    ahead = sentence.tokens[max(0, size - _PAIR) : size]
    if len(ahead) < _PAIR or ahead[1].lower not in {"of", "from"}:
        return False
    if ahead[1].lower == "from":
        return ahead[0].lower not in _AWAY and ahead[0].lower not in DIRECTIONS
    return ahead[0].text == "," or ahead[0].ent == "PER"


_PAIR = 2


def is_on_the_way(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether it is only from or to where something was on its way: "a flight from Veldin to Hask"."""
    if _ROUTES.isdisjoint(sentence.words):
        return False
    ahead = sentence.lower[: _ahead(sentence, place)]
    if not ahead or ahead[-1] not in _ENDS:
        return False
    near = ahead[-_STRETCH:]
    if ahead[-1] == "to" and "from" in near:
        near = ahead[-2 * _STRETCH :]
    return not _ROUTES.isdisjoint(near)


_ENDS = frozenset({"from", "to", "for"})
_ROUTES = frozenset(
    """route way flight flights bound flying voyage sailing sailed departed heading headed travelling
    traveling commuting ferrying journey journeying""".split()
)
_STRETCH = 4  # words back from a name to what goes there


def is_scene(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a sentence says that it happened there: "a man was found at a house near Veldin"."""
    before = sentence.lower[: _ahead(sentence, place)]
    measured = len(before) > 1 and before[-1] == "of" and before[-2] in DIRECTIONS
    if not before or (before[-1] not in _THERE and not measured) or is_from_afar(sentence, len(before)):
        return False
    texts = {t.text for t in sentence.tokens[: len(before)]}  # no "Veldin Court"
    return not listed("scene").isdisjoint(texts) and listed("afterwards").isdisjoint(texts)


def is_outskirts(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether only the suburbs of a town are told: "a Veldin suburb", "Veldin's northern suburbs"."""
    at = _behind(sentence, place)
    after = sentence.lower[at : at + 3]
    owned = after[:1] in (("'s",), ("’s",))
    return not _SUBURBS.isdisjoint(after[1:] if owned else after[:1])


_SUBURBS = frozenset({"suburb", "suburbs"})


def is_venue(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether an article makes a bar or hotel of a town's name: "outside the Santa Fe on Quill Road"."""
    at, end = bisect_left(sentence.tokens, place.start, key=_START), _behind(sentence, place)
    at = at if at < len(sentence) and sentence[at].start == place.start else 0
    after = sentence[end] if end < len(sentence) else None
    return (
        at > 1
        and sentence[at - 1].text == "the"
        and (after is None or after.pos in {"ADP", "PUNCT", "CCONJ"})
        and (after is None or after.text != "-")
        and not place.name.startswith("The ")
    )
