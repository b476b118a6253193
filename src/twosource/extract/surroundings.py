"""Surroundings: what the words around a town say of it: where it happened, or only whose hospital or bar."""

from __future__ import annotations

from twosource.extract.towns import listed
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence

_THERE = frozenset({"in", "near", "outside"})
_AWAY = frozenset({"miles", "kilometres", "kilometers", "km"})


def is_care(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where a hospital, a court or a jail stands: "a hospital in Veldin".

    "A Veldin hospital" is such a place where somebody was taken to it.
    """
    after = next((t.lower for t in sentence if t.start >= place.end and t.lower != "area"), "")
    if after in listed("care") and listed("afterwards") & {t.lower for t in sentence}:
        return True
    before = [t.lower for t in sentence if t.end <= place.start][-2:]
    if len(before) < 2 or before[1] not in {"in", "at", ",", "of", "from", "-"}:
        return False
    return before[0] in listed("care") | _AWAY


def is_scene(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a sentence says that it happened there: "a man was found at a house near Veldin"."""
    before = [t.lower for t in sentence if t.end <= place.start]
    if not before or before[-1] not in _THERE:
        return False
    before = [t.text for t in sentence if t.end <= place.start]  # no "Veldin Court"
    return any(t in listed("scene") for t in before) and not any(t in listed("afterwards") for t in before)


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
