"""Standing: which counts of one quantity still stand, and by which rule the others gave way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from twosource.reconcile.told import Told, agree, before

Said = tuple[int | None, int | None]
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
    current = _distinct(history)
    repeats = _repeats(history)
    for i, one in enumerate(history):
        if found[i].stands and not one.vague:
            found[i] = _replaced(one, history, current, repeats)
    return [_final(fate, found) for fate in found]


def _distinct(history: Sequence[Told]) -> list[int]:
    """The counts that can replace others; one of each where several say the same."""
    seen: dict[tuple[object, ...], int] = {}
    for j, new in enumerate(history):
        if not new.vague and not new.mention.superseded:
            apart = new.document if new.mention.revises or not new.dated else ""
            seen.setdefault((_said(new), new.when, new.origin.key, new.mention.revises, apart), j)
    return list(seen.values())


def _repeats(history: Sequence[Told]) -> Mapping[Said, list[tuple[date, str]]]:
    """For each number the last days on which a text gives it, of the two latest lineages."""
    days: dict[Said, dict[str, date]] = defaultdict(dict)
    for told in history:
        if not told.mention.superseded:
            last = days[_said(told)]
            last[told.lineage] = max(told.when.last, last.get(told.lineage, told.when.last))
    return {said: sorted(((d, n) for n, d in by.items()), reverse=True)[:2] for said, by in days.items()}


def _current(i: int, history: Sequence[Told]) -> int | None:
    """The count that the text calls the present one: of the same document, the highest."""
    here = [
        j
        for j, other in enumerate(history)
        if other.document == history[i].document and not other.mention.superseded and not other.vague
    ]
    return max(here, key=lambda j: (history[j].highest or 0, -j), default=None)


def _replaced(
    one: Told,
    history: Sequence[Told],
    current: Sequence[int],
    repeats: Mapping[Said, list[tuple[date, str]]],
) -> Fate:
    """The first rule that replaces a count, with the earliest count that does it."""
    again = [day for day, lineage in repeats.get(_said(one), ()) if lineage != one.lineage]
    rules: tuple[tuple[Rule, Callable[[Told], bool]], ...] = (
        ("said", lambda new: _says_so(one, new)),
        ("same_origin", lambda new: _same_origin(one, new)),
        ("rising", lambda new: _rises(one, new, again[0] if again else None)),
    )
    for rule, replaces in rules:
        by = next((j for j in current if history[j] is not one and replaces(history[j])), None)
        if by is not None:
            return Fate(False, by, rule)
    return Fate()


def _final(fate: Fate, found: Sequence[Fate]) -> Fate:
    """What was replaced by something replaced since points at what stands now."""
    by, seen = fate.by, set[int]()
    while by is not None and by not in seen and found[by].by is not None:
        seen.add(by)
        by = found[by].by
    return replace(fate, by=by)


def _says_so(old: Told, new: Told) -> bool:
    """The newer text says that the toll rose or was revised; it is not surely older."""
    if before(new, old) or (not (old.dated and new.dated) and old.document != new.document):
        return False
    up, down = new.mention.revises == "up", new.mention.revises == "down"
    return (up and _above(new, old)) or (down and _above(old, new))


def _same_origin(old: Told, new: Told) -> bool:
    """A later, different count of the same origin."""
    return before(old, new) and old.origin.key == new.origin.key and _said(old) != _said(new)


def _rises(old: Told, new: Told, repeated: date | None) -> bool:
    """A later, higher toll, where no other text repeats the earlier one as late as that."""
    if not before(old, new) or not _above(new, old) or agree(old, new):
        return False
    return repeated is None or repeated < new.when.first


def _above(a: Told, b: Told) -> bool:
    return (a.lowest or 0) > (b.highest or 0)


def _said(told: Told) -> Said:
    return (told.lowest, told.highest)
