"""Spread: the counts of one clause that are told of several places: "killed nine in Hask and four in Orr"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.attachment import is_where
from twosource.extract.clauses import phrase_head, token_at
from twosource.extract.counts import Count
from twosource.extract.happenings import Happening
from twosource.extract.places import fineness
from twosource.extract.spots import is_precise, nearness
from twosource.extract.tolls import is_of_the_land
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence

_REACH = 14  # words from those counted to the name of the place


def spread(
    sentence: Sentence, told: Sequence[Happening], counts: Sequence[Count], places: Sequence[PlaceMention]
) -> tuple[Happening, ...]:
    """The happenings of a sentence, each that counts people in several places parted, one for each place.

    Parts ("including four in Orr") go with those of whom they are a part. Whom one of the parts counts is
    what its `counting` holds. Those counted over the whole country are of no place.
    """
    if not places or len(counts) < 2:
        return tuple(told)
    return tuple(part for happening in told for part in _parted(sentence, happening, counts, places))


def _parted(
    sentence: Sentence, happening: Happening, counts: Sequence[Count], places: Sequence[PlaceMention]
) -> list[Happening]:
    if happening.type != "assault" or (happening.cumulative and not happening.several):
        return [happening]
    own = sorted(
        (c for c in counts if any(t.start <= c.predicate < t.end for t in happening.triggers)),
        key=lambda c: c.first,
    )
    wholes = [c for c in own if not c.subset and c.quantity is not None]
    if len(wholes) < 2:
        return [happening]
    wide = [is_of_the_land(sentence, c.predicate) for c in wholes]
    spots = [
        None if over else _spot(sentence, count, after, places)
        for count, after, over in zip(wholes, [*wholes[1:], None], wide, strict=True)
    ]
    named = [p for p in spots if p is not None]
    apart = all(nearness(a, b) <= 0 for n, a in enumerate(named) for b in named[:n])
    if len(named) + any(wide) < 2 or not apart or (spots[0] is None and not wide[0]):
        return [happening]
    parts: list[tuple[PlaceMention | None, set[int]]] = []
    for count, spot, over in zip(wholes, spots, wide, strict=True):
        if spot is not None or over:
            parts.append((spot, set()))
        parts[-1][1].add(count.first)
    for count in own:
        before = [n for n, (_, firsts) in enumerate(parts) if min(firsts) <= count.first]
        parts[before[-1] if before else 0][1].add(count.first)
    if happening.several and any(wide):  # of those counted over the land only the others are of one deed
        happening = replace(happening, several=False, cumulative=False)
    return [replace(happening, place=place, counting=frozenset(firsts)) for place, firsts in parts]


def _spot(
    sentence: Sentence, count: Count, after: Count | None, places: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The place told behind those counted, before the next are; None where none is."""
    stop = min(after.first if after is not None else len(sentence), count.last + _REACH)
    best: tuple[int, int] | None = None
    found: PlaceMention | None = None
    for place in places:
        first = token_at(sentence, place.start)
        if first is None or not count.last <= first < stop or not is_precise(place):
            continue
        last = token_at(sentence, place.end - 1) or first
        head = phrase_head(sentence, first, last + 1)
        if not is_where(sentence, head, frozenset({count.predicate})):
            continue
        rank = (fineness(place), -first)
        if best is None or rank > best:
            best, found = rank, place
    return found
