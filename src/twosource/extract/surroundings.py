"""Surroundings: what the words around a town say of it: where it happened, or only whose hospital or bar."""

from __future__ import annotations

from twosource.extract.nearby import is_from_afar
from twosource.extract.place_spans import DIRECTIONS
from twosource.extract.towns import listed
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence

_THERE = frozenset({"in", "near", "outside"})
_POSTED = frozenset({"from", "in", "at"})  # "state police in Veldin" have their barracks there
_AWAY = frozenset({"miles", "kilometres", "kilometers", "km"})


def is_care(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where a hospital, a court or a jail stands: "a hospital in Veldin".

    "A Veldin hospital" is such a place where somebody was taken to it.
    """
    after = next((t.lower for t in sentence if t.start >= place.end and t.lower != "area"), "")
    if after in listed("care") and not listed("afterwards").isdisjoint(sentence.words):
        return True
    ahead = [t.lower for t in sentence if t.end <= place.start]
    before = (ahead[:-1] if ahead[-1:] == ["the"] else ahead)[-3:]  # "a hospital in The Quays"
    if len(before) < 2 or before[-1] not in {"in", "at", ",", "of", "from", "-"}:
        return False
    if before[-3:-1] == ["funeral", "home"]:
        return True
    if before[-2] in {"police", "troopers"} and before[-1] in _POSTED:
        return before[-1] == "from" or before[-2] == "troopers" or before[0] == "state"
    return before[-2] in listed("care") or before[-2] in _AWAY


def is_origin(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where somebody is from: "Ada Quill, 31, of Veldin", "visiting from Veldin"."""
    ahead = [t for t in sentence if t.end <= place.start][-2:]
    if len(ahead) < _PAIR or ahead[1].lower not in {"of", "from"}:
        return False
    if ahead[1].lower == "from":
        return ahead[0].lower not in _AWAY and ahead[0].lower not in DIRECTIONS
    return ahead[0].text == "," or ahead[0].ent == "PER"


_PAIR = 2


def is_scene(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a sentence says that it happened there: "a man was found at a house near Veldin"."""
    before = [t.lower for t in sentence if t.end <= place.start]
    measured = len(before) > 1 and before[-1] == "of" and before[-2] in DIRECTIONS
    if not before or (before[-1] not in _THERE and not measured) or is_from_afar(sentence, len(before)):
        return False
    before = [t.text for t in sentence if t.end <= place.start]  # no "Veldin Court"
    return any(t in listed("scene") for t in before) and not any(t in listed("afterwards") for t in before)


def is_outskirts(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether only the suburbs of a town are told: "a Veldin suburb", "Veldin's northern suburbs"."""
    after = [t.lower for t in sentence if t.start >= place.end][:3]
    owned = after[:1] in (["'s"], ["’s"])
    return not _SUBURBS.isdisjoint(after[1:] if owned else after[:1])


_SUBURBS = frozenset({"suburb", "suburbs"})


def is_venue(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether an article makes a bar or hotel of a town's name: "outside the Santa Fe on Quill Road"."""
    at = next((t.i for t in sentence if t.start == place.start), 0)
    end = next((t.i for t in sentence if t.start >= place.end), len(sentence))
    after = sentence[end] if end < len(sentence) else None
    return (
        at > 1
        and sentence[at - 1].text == "the"
        and (after is None or after.pos in {"ADP", "PUNCT", "CCONJ"})
        and (after is None or after.text != "-")
        and not place.name.startswith("The ")
    )
