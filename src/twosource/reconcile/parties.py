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
    states = {f"state {code}" for token in tokens if (code := _country(token))}
    lower = {token.lower() for token in tokens}
    if lower & _sort("group"):
        return frozenset({ANY_GROUP})  # "Syrian rebels" are not Syria
    if states:
        return frozenset(states)
    return frozenset({ANY_STATE}) if lower & _sort("state") else frozenset()


def exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two parties cannot be the same; one that says nothing excludes nothing."""
    if not a or not b or a & b:
        return False
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
