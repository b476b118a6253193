"""What the words around a place name say: a province, a district, near, in the north of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from twosource.text.lexicon import load_table

PACKAGE = "twosource.text.gazetteer"
_SPACE = re.compile(r"\s+")


class Reading(Struct, frozen=True, kw_only=True):
    """A name taken apart: the bare name, the kind of place it is said to be, how it is approached.

    `kind` is province, county, district, quarter, venue, town or "". `direction` keeps the words before the
    name ("northern Syria"), `near` is true where the text says that it was not in the place itself.
    """

    bare: str
    kind: str = ""
    direction: str = ""
    near: bool = False


@cache
def _kinds() -> dict[str, str]:
    table = load_table(PACKAGE, "cues")
    return {
        word: kind
        for kind in ("province", "county", "district", "quarter", "venue", "town", "near")
        for word in table[kind]
    }


@cache
def _directions() -> frozenset[str]:
    return frozenset(load_table(PACKAGE, "cues")["direction"])


def kind_of(words: str) -> str:
    """The kind that a cue names: "governorate" is a province, "south of" is near, else ""."""
    said = _SPACE.sub(" ", words.strip().lower())
    return _kinds().get(said, "") or _kinds().get(said.rpartition(" ")[2], "")


@cache
def _leads() -> dict[str, list[tuple[str, str]]]:
    """What may stand before a name, by its first word, the longest first, with its kind."""
    found = [(f"{cue} " if kind == "near" else f"{cue} of ", kind) for cue, kind in _kinds().items()]
    by_word: dict[str, list[tuple[str, str]]] = {}
    for lead, kind in sorted(found, key=lambda item: (-len(item[0]), item[0])):
        by_word.setdefault(lead.partition(" ")[0], []).append((lead, kind))
    return by_word


@lru_cache(maxsize=65536)
def _before(name: str) -> tuple[str, str]:
    """A leading "near", "south of", "city of", "the outskirts of": the cue and the rest."""
    low = name.lower()
    start = 4 if low.startswith("the ") else 0
    for lead, kind in _leads().get(low[start:].partition(" ")[0], ()):
        if low.startswith(lead, start):
            return kind, name[start + len(lead) :]
    return "", name


def read(name: str, context: str) -> Reading:
    """A name as written and the cue found beside it, taken apart."""
    lead, bare = _before(_SPACE.sub(" ", name).strip(" ,;:"))
    bare = bare[4:] if bare.lower().startswith("the ") and len(bare) > 6 else bare
    words = bare.split(" ")
    trail = ""
    for size in (2, 1):
        tail = " ".join(words[-size:]).lower()
        if len(words) > size and tail in _kinds():
            trail, words = _kinds()[tail], words[:-size]
            break
    towards: list[str] = []
    while len(words) > 1 and words[0].lower() in _directions() and (words[0].islower() or not trail):
        towards.append(words.pop(0))
    kinds = [kind_of(context), lead, trail]
    said = next((k for k in (trail, *kinds) if k and k != "near"), "")
    return Reading(bare=" ".join(words), kind=said, direction=" ".join(towards), near="near" in kinds)
