"""Nature: harm that nobody did: those who died where nothing but a quake is told of."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.extract.triggers import OF_NOBODY


def by_nobody(found: Sequence[Happening]) -> list[Happening]:
    """The happenings, those that are told only by their dead of the kind of what is told before them.

    Where an article tells of any attack its dead may be of that.
    """
    if any(h.type == "assault" and not h.only_harm and h.mode not in _AFTERWARDS for h in found):
        return list(found)
    kinds = {h.sentence: h for h in reversed(found) if not h.only_harm and h.type in OF_NOBODY}
    last: Happening | None = None
    named: list[Happening] = []
    for happening in found:
        last = kinds.get(happening.sentence, last)
        bare = happening.only_harm and happening.type in {"assault", "accident", "other"}
        own = last if bare else None
        named.append(structs.replace(happening, type=own.type, mode=own.mode) if own else happening)
    return named


_AFTERWARDS = frozenset({"crowd-control", "vandalism", "robbery"})  # of those who come after a disaster
