"""Kinds: whether two words for a happening can mean the same one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from twosource.text.lexicon import load_table

SAME: Final = 1.0
LIKE: Final = 0.5
NEAR: Final = 0.2


@cache
def same_kind(type_a: str, mode_a: str | None, type_b: str, mode_b: str | None) -> float | None:
    """How well two kinds of happening fit, up to 1; None where they cannot mean the same."""
    if type_a != type_b and not _told_as_one(frozenset((type_a, type_b)), {mode_a, mode_b}):
        return None
    modes = _same_mode(mode_a, mode_b)
    if modes is None:
        return None
    return modes if type_a == type_b else min(modes, LIKE)


@cache
def is_general(mode: str | None) -> bool:
    """Whether a mode says no more than that something was done."""
    return mode is None or mode in load_table("twosource.link", "kinds")["general"]


@cache
def by_plane(mode: str | None) -> bool:
    """Whether only those who have planes can do it."""
    return mode in load_table("twosource.link", "kinds")["planes"]


@cache
def comes_again(mode: str | None) -> bool:
    """Whether such deeds come back to one place from day to day."""
    return mode in load_table("twosource.link", "kinds")["coming_again"]


@lru_cache(maxsize=65536)
def is_insurgent(name: str) -> bool:
    """Whether a name is one for those who have no planes: "terrorist groups"."""
    return not _without_planes().isdisjoint(name.lower().split())


@cache
def _without_planes() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "kinds")["without_planes"])


def _same_mode(a: str | None, b: str | None) -> float | None:
    if is_general(a) or is_general(b):
        return LIKE
    if a == b:
        return SAME
    if _family(a) is not None and _family(a) == _family(b):
        return LIKE
    return NEAR if frozenset((a, b)) in _near() else None


@cache
def _family(mode: str | None) -> str | None:
    families = load_table("twosource.link", "kinds")["families"]
    return next((name for name, modes in families.items() if mode in modes), None)


@cache
def _near() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(row["modes"]) for row in load_table("twosource.link", "kinds")["near"])


def _told_as_one(types: frozenset[str], modes: set[str | None]) -> bool:
    """Whether two types are told of one happening, some only in certain modes ("": none given)."""
    rows = (r for r in load_table("twosource.link", "kinds")["types"] if frozenset(r["pair"]) == types)
    given = {mode or "" for mode in modes}
    return any("modes" not in row or given & set(row["modes"]) for row in rows)
