"""Standing: which counts of one quantity still stand, and by which rule the others gave way."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from msgspec import Struct, structs

from twosource.reconcile.told import Told, agree, before, counted

Said = tuple[int | None, int | None]
Rule = Literal["said", "with_dead", "revised", "same_origin", "rising"]


class Fate(Struct, frozen=True):
    """Whether a count stands; if not, which count replaced it, by which rule."""

    stands: bool = True
    by: int | None = None
    rule: Rule | None = None


_STANDS: Final = Fate()


def fates(history: Sequence[Told]) -> list[Fate]:
    """The fate of every count of a history that is given in order."""
    found = [_STANDS] * len(history)
    for i, one in enumerate(history):
        if one.mention.superseded:
            found[i] = Fate(False, _current(i, history), "said")
        elif one.with_dead:
            found[i] = Fate(False, _without_dead(history), "with_dead")
    if len(history) < 2 or len({_said(one) for one in history}) < 2:
        return found  # most are alone, and no count takes the place of the same number
    repeats = _repeats(history)
    apart = _set_against(history)
    current = _Current.of(history, apart)
    for i, one in enumerate(history):
        if found[i].stands and not one.vague:
            found[i] = _replaced(one, history, current, repeats, apart)
    return [_final(fate, found) for fate in found]


@dataclass(frozen=True, slots=True)
class _Current:
    """The counts that can replace others, in order, by the rule under which they can."""

    saying_so: Sequence[int]
    of_origin: Mapping[str, Sequence[int]]
    given: Mapping[tuple[str, str], Collection[Said]]  # by an origin in one report
    of_a_rise: Sequence[int]
    last_days: Sequence[date]  # of those of a rise

    @classmethod
    def of(cls, history: Sequence[Told], apart: frozenset[Said]) -> _Current:
        """Sort the counts that say something of their own."""
        distinct = _distinct(history)
        of_origin: dict[str, list[int]] = defaultdict(list)
        for j in distinct:
            of_origin[history[j].origin.key].append(j)
        given: dict[tuple[str, str], set[Said]] = defaultdict(set)
        for told in history:
            if not told.mention.superseded:
                given[told.document, told.origin.key].add(_said(told))
        rise = [j for j in distinct if _said(history[j]) not in apart]
        return cls(
            [j for j in distinct if history[j].mention.revises],
            of_origin,
            given,
            rise,
            [history[j].when.last for j in rise],
        )

    def of_its_origin(self, one: Told, history: Sequence[Told]) -> Iterator[int]:
        """Those of its origin, but no lower one of a report that repeats it: that is a part of it."""
        for j in self.of_origin.get(one.origin.key, ()):
            new = history[j]
            if not _above(one, new) or _said(one) not in self.given[new.document, new.origin.key]:
                yield j

    def later(self, one: Told) -> Sequence[int]:
        """Those of a rise whose last day is later: none of the others comes surely after it."""
        return self.of_a_rise[bisect_right(self.last_days, one.when.last) :]


def _distinct(history: Sequence[Told]) -> list[int]:
    """The counts that can replace others; one of each where several say the same."""
    seen: dict[tuple[object, ...], int] = {}
    for j, new in enumerate(history):
        if not (new.vague or new.mention.superseded or new.with_dead):
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


def _set_against(history: Sequence[Told]) -> frozenset[Said]:
    """Numbers that somebody named first gave when another had told a higher one: no stages of a rise."""
    numbered = [t for t in history if not t.vague and not t.mention.superseded]
    days: list[date] = []
    highest: list[tuple[int, str]] = []  # told up to that day, by whom
    for told in sorted(numbered, key=lambda t: t.when.last):
        days.append(told.when.last)
        highest.append(max((told.lowest or 0, told.origin.key), highest[-1] if highest else (0, "")))
    first: dict[Said, Told] = {}
    for told in numbered:
        first.setdefault(_said(told), told)
    found: set[Said] = set()
    for said, told in first.items():
        earlier = bisect_left(days, told.when.first)
        if told.origin.cited is None and not _reported_itself(told, numbered):
            continue
        if (
            earlier
            and highest[earlier - 1][0] > (told.range[1])
            and highest[earlier - 1][1] != told.origin.key
        ):
            found.add(said)
    return frozenset(found)


def _reported_itself(told: Told, numbered: Sequence[Told]) -> bool:
    """Whether a known outlet gives its own number beside another's, in one report."""
    return told.origin.known and any(
        t.document == told.document and t.origin.key != told.origin.key for t in numbered
    )


def loose_part(told: Told) -> bool:
    """Whether it counts a part with no name: six in danger are no earlier stage of eleven in hospital."""
    return told.mention.subset and counted(told.mention.victims) == "people"


def withdrawn(history: Sequence[Told], fate: Sequence[Fate]) -> frozenset[Said]:
    """Numbers whose own origin has replaced them by a lower one."""
    return frozenset(
        _said(old)
        for old, gone in zip(history, fate, strict=True)
        if gone.by is not None
        and gone.rule in ("said", "revised", "same_origin")
        and _above(old, history[gone.by])
        and old.origin.key == history[gone.by].origin.key
    )


def _current(i: int, history: Sequence[Told]) -> int | None:
    """The count that the text calls the present one: of the same document, the highest."""
    here = [
        j
        for j, other in enumerate(history)
        if other.document == history[i].document and not other.mention.superseded and not other.vague
    ]
    return max(here, key=lambda j: (history[j].highest or 0, -j), default=None)


def _without_dead(history: Sequence[Told]) -> int | None:
    """The last count of those who were hit and live."""
    living = [j for j, t in enumerate(history) if not (t.with_dead or t.vague or t.mention.superseded)]
    return living[-1] if living else None


def _replaced(
    one: Told,
    history: Sequence[Told],
    current: _Current,
    repeats: Mapping[Said, list[tuple[date, str]]],
    apart: frozenset[Said],
) -> Fate:
    """The first rule that replaces a count, with the earliest count that does it."""
    stage = _said(one) not in apart and not loose_part(one)
    again = next((day for day, lineage in repeats.get(_said(one), ()) if lineage != one.lineage), None)
    rules: tuple[tuple[Rule, Iterable[int], Callable[[Told, Told], bool]], ...] = (
        ("revised", current.saying_so, _says_so),
        ("same_origin", current.of_its_origin(one, history), _same_origin),
        ("rising", current.later(one) if stage else (), lambda old, new: _rises(old, new, again)),
    )
    for rule, among, replaces in rules:
        by = next((j for j in among if history[j] is not one and replaces(one, history[j])), None)
        if by is not None:
            return Fate(False, by, rule)
    return _STANDS


def _final(fate: Fate, found: Sequence[Fate]) -> Fate:
    """What was replaced by something replaced since points at what stands now."""
    by, seen = fate.by, set[int]()
    while by is not None and by not in seen and found[by].by is not None:
        seen.add(by)
        by = found[by].by
    return fate if by == fate.by else structs.replace(fate, by=by)


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
