"""Standing: which counts of one quantity still stand, and by which rule the others gave way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from twosource.reconcile.told import Told, agree, before

Rule = Literal["said", "same_origin", "rising"]


@dataclass(frozen=True, slots=True)
class Fate:
    """Whether a count stands; if not, which count replaced it, by which rule."""

    stands: bool = True
    by: int | None = None
    rule: Rule | None = None


def fates(history: Sequence[Told]) -> list[Fate]:
    """The fate of every count of a history that is given in order."""
    found = [Fate()] * len(history)
    for i, one in enumerate(history):
        if one.mention.superseded:
            found[i] = Fate(False, _current(i, history), "said")
    for i, one in enumerate(history):
        if found[i].stands:
            found[i] = _replaced(i, one, history, found)
    return found


def _current(i: int, history: Sequence[Told]) -> int | None:
    """The count that the text calls the present one: of the same document, the highest."""
    here = [
        j
        for j, other in enumerate(history)
        if other.document == history[i].document and not other.mention.superseded and not other.vague
    ]
    return max(here, key=lambda j: (history[j].highest or 0, -j), default=None)


def _replaced(i: int, one: Told, history: Sequence[Told], found: Sequence[Fate]) -> Fate:
    """The first rule that replaces a count, with the earliest count that does it."""
    rules: tuple[tuple[Rule, list[int]], ...] = (
        ("said", [j for j, new in enumerate(history) if j != i and _says_so(one, new)]),
        ("same_origin", [j for j, new in enumerate(history) if _same_origin(one, new)]),
        ("rising", [j for j, new in enumerate(history) if _rises(one, new, history)]),
    )
    for rule, candidates in rules:
        last = [j for j in candidates if found[j].stands] or candidates
        if last:
            return Fate(False, last[0], rule)
    return Fate()


def _says_so(old: Told, new: Told) -> bool:
    """The newer text says that the toll rose or was revised; it is not surely older."""
    if old.vague or new.vague or new.mention.superseded or before(new, old):
        return False
    if not (old.dated and new.dated) and old.document != new.document:
        return False
    up, down = new.mention.revises == "up", new.mention.revises == "down"
    return (up and _above(new, old)) or (down and _above(old, new))


def _same_origin(old: Told, new: Told) -> bool:
    """A later, different count of the same known origin."""
    if old.vague or new.vague or new.mention.superseded or not before(old, new):
        return False
    return old.origin.known and old.origin.key == new.origin.key and _said(old) != _said(new)


def _rises(old: Told, new: Told, history: Sequence[Told]) -> bool:
    """A later, higher toll, where nobody repeats the earlier one as late as that."""
    if old.vague or new.vague or new.mention.superseded or not before(old, new):
        return False
    if not _above(new, old) or agree(old, new):
        return False
    return not any(
        _said(other) == _said(old) and not before(other, new) and not other.mention.superseded
        for other in history
        if other is not old
    )


def _above(a: Told, b: Told) -> bool:
    return (a.lowest or 0) > (b.highest or 0)


def _said(told: Told) -> tuple[int | None, int | None, str]:
    return (told.lowest, told.highest, told.mention.qualifier)
