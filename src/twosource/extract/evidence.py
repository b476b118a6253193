"""Evidence: which of the clauses that tell of an event a record points at."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.happenings import Happening
from twosource.extract.spots import is_precise, nearness
from twosource.extract.triggers import HARMABLE, is_generic
from twosource.findings.article import Extent

MENTIONS = 9  # clauses that a record points at per event and document
_OF_ONE = 2  # the same of a deed of one hour, which a report tells over and over
_PLACED = 3  # clauses beside which another that only tells where, or far from them, adds nothing
_APART = 3  # sentences between "the strikes on the town" and what was told of them before
_FAR = 6  # sentences between two clauses that tell of as much as two happenings
_ONE_MOVE = HARMABLE | {
    "displacement",
    "arrest",
    "investigation",
}  # of which a report tells one again and again
_ONE_DEED = frozenset(
    """suicide-bombing bombing landmine execution massacre chemical shootdown shooting stabbing""".split()
)


def fullness(happening: Happening) -> tuple[float, int]:
    """How much a clause tells of its happening: the fullest comes first, then the earliest."""
    told = 0.5 * len(happening.triggers)
    if happening.date:
        told += 2.0
    if is_precise(happening.place):
        told += 1.5
    if not happening.only_harm:
        told += 1.0
    if not is_generic(happening.mode):
        told += 0.5
    if happening.previous:
        told -= 2.0
    if happening.headline:
        told -= 1.5
    return told, -happening.sentence


def evidence(
    found: Sequence[Happening], numbers: Sequence[frozenset[tuple[str, int]]], mode: str | None
) -> tuple[Extent, ...]:
    """The fullest clause, and each further one that adds a day, a place, a kind or a number to those kept.

    `numbers` are the (measure, value) pairs that are counted in each clause, `mode` is that of all of them.
    A headline tells nothing that the body does not, and "after the attack" tells of something else.
    """
    if len(found) == 1:
        return (found[0].extent,)
    first = next((h for h in found if not (h.headline or h.definite or h.referred or h.only_harm)), None)
    pairs = sorted(
        zip(found, numbers, strict=True), key=lambda p: _most_told(p[0], p[1], p[0] is first), reverse=True
    )
    pairs = [p for p in pairs if not p[0].referred] or pairs
    most = _OF_ONE if mode in _ONE_DEED else MENTIONS
    kept = [pairs[0]]
    for happening, counted in pairs[1:]:
        told = [h for h, _ in kept]
        known = frozenset(n for _, c in kept for n in c)
        bare = happening.only_harm and not (happening.date or is_precise(happening.place))
        repeats = bare or happening.headline or happening.extent in [h.extent for h in told]
        news = counted - known and not happening.definite and not is_generic(happening.mode)
        if len(kept) < most and not repeats and (_adds(happening, told, one=most == _OF_ONE) or news):
            kept.append((happening, counted))
    return tuple(h.extent for h, _ in kept)


def _most_told(happening: Happening, counted: frozenset[tuple[str, int]], first: bool) -> tuple[float, int]:
    """How much a clause tells with what it counts; the first to tell it as news comes before its like."""
    told, order = fullness(happening)
    return told + 0.5 * min(2, len(counted)) + 1.5 * first, order


def _adds(happening: Happening, told: Sequence[Happening], *, one: bool) -> bool:
    """Whether a clause tells what those before it do not: a day, a kind, a place, another side.

    Strikes and battles are many in a day: a clause that tells of them as news, somewhere or far from those
    before it, may well tell of others. Not so where they are of `one` deed.
    """
    if happening.date and happening.date not in [h.date for h in told]:
        return True
    raid = happening.mode == "airstrike"  # of which a report tells again and again, and whose planes it was
    few = len(told) < _PLACED and not one
    if happening.definite:
        apart = few and not raid and all(abs(happening.sentence - h.sentence) >= _APART for h in told)
        return is_precise(happening.place) and (apart or all(h.place is None for h in told))
    if happening.type not in _ONE_MOVE and not happening.only_harm:
        return True  # of gifts, marches and talks each is another
    kind = not is_generic(happening.mode) and happening.mode != "bombing"
    if kind and happening.mode not in [h.mode for h in told]:
        return True  # a bombing says no more than the airstrike or the car bomb before it
    if is_precise(happening.place) and all(nearness(happening.place, h.place) < 1 for h in told):
        return True
    if happening.only_harm:
        return False
    if happening.side is not None and not raid and happening.side not in [h.side for h in told]:
        return True
    far = not raid and all(abs(happening.sentence - h.sentence) >= _FAR for h in told)
    return few and (happening.place is not None or far)
