"""Parties: whether two descriptions of those held responsible can mean the same ones."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import words

_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")
ANY_STATE: Final = "any state"
ANY_GROUP: Final = "any group"


@lru_cache(maxsize=4096)
def labels(name: str, armed_group: str | None = None) -> frozenset[str]:
    """What a description says of a party: the states it names, the group it is, else its sort.

    `armed_group` is the key of the known group that the name stands for. Empty: nothing that could be
    told apart from anything else.
    """
    if armed_group is not None:
        return frozenset({f"group {armed_group}"})
    tokens = [t.rstrip(".") if t.endswith(".") and t.count(".") == 1 else t for t in _WORD.findall(name)]
    whole = " ".join(t for t in tokens if t[:1].isupper())  # "the United States"
    states = {f"state {code}" for word in (whole, *tokens) if (code := _country(word))}
    lower = {token.lower() for token in tokens}
    if lower & _sort("group"):
        return frozenset({ANY_GROUP})  # "Syrian rebels" are not Syria
    if states:
        return frozenset(states)
    if lower & _sort("state"):
        return frozenset({ANY_STATE})
    proper = sorted(t.lower() for t in tokens if t[:1].isupper())
    return frozenset({f"name {' '.join(proper)}"}) if len(proper) > 1 else frozenset()


def exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two parties cannot be the same; one that says nothing excludes nothing."""
    if not a or not b or a & b:
        return False
    if "name" in _sorts(a) | _sorts(b) and {ANY_STATE, ANY_GROUP} & (a | b):
        return False  # "rebels" may be any body with a name
    if _sorts(a) & _sorts(b):
        return not ({ANY_STATE, ANY_GROUP} & (a | b))
    return True


def _sorts(party: frozenset[str]) -> set[str]:
    return {label.split()[-1] if label.startswith("any") else label.split()[0] for label in party}


@cache
def _sort(key: str) -> frozenset[str]:
    return words("twosource.reconcile", "parties", key)


@lru_cache(maxsize=4096)
def _country(word: str) -> str | None:
    """The state that a capitalised word names, by name, adjective or capital ("Kyiv")."""
    if not word[:1].isupper():
        return None
    head = word.split("-", maxsplit=1)[0]
    code = gazetteer().country_of(head)
    if code is None:
        capitals = (m.place.country for m in gazetteer().world.matches(head) if m.capital and m.chief)
        code = next(capitals, None)
    return code
