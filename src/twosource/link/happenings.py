"""Happenings: what a cluster of mentions says as one: its day, its place, its kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from twosource.findings.groups import EventGroup
from twosource.findings.mentions import PlaceMention
from twosource.link.facts import Facts, with_year
from twosource.link.kinds import is_general
from twosource.link.places import fit, place_key, specificity
from twosource.record.vocabulary import EventRole, Factuality

T = TypeVar("T")


def happening(members: Sequence[Facts]) -> EventGroup:
    """One event group of the mentions, given in their order."""
    return EventGroup(
        members=tuple(m.ref for m in members),
        type=_by_lineage((m, m.type) for m in members) or members[0].type,
        mode=_mode(members),
        factuality=_factuality(members),
        role=_role(members),
        date=_date(members),
        place=_place(members),
        spot=_spot(members),
    )


def _by_lineage(votes: Iterable[tuple[Facts, T]]) -> T | None:
    """What most lineages say; the first in order among equals. A copy has no vote of its own."""
    voters: dict[T, set[str]] = defaultdict(set)
    for member, value in votes:
        voters[value].add(member.lineage)
    return max(voters, key=lambda v: len(voters[v]), default=None)


def _mode(members: Sequence[Facts]) -> str | None:
    specific = _by_lineage((m, m.mode) for m in members if not is_general(m.mode))
    return specific or _by_lineage((m, m.mode) for m in members if m.mode is not None)


def _factuality(members: Sequence[Facts]) -> Factuality:
    held = Counter(m.factuality for m in members)
    ranks: tuple[Factuality, ...] = ("occurred", "alleged", "denied", "planned", "warned")
    return next(f for f in ranks if held[f])


def _role(members: Sequence[Facts]) -> EventRole:
    roles = {m.role for m in members}
    return "cumulative" if roles == {"cumulative"} else "main" if "main" in roles else "background"


def _date(members: Sequence[Facts]) -> str | None:
    """The day that most lineages give; else a guessed day that no wider date excludes; else that date."""
    told = [m for m in members if m.told_date is not None and m.days is not None]
    firm = [m for m in told if m.firm]
    if firm:
        return _voted(firm)
    wide = [m for m in told if not m.doubtful]
    guesses = [m for m in told if m.doubtful and all(_within(m, other) for other in wide)]
    if guesses:
        guess = min(guesses, key=lambda m: m.order)
        return _with_year(members, guess) or guess.date
    return _voted(wide) if wide else None


def _with_year(members: Sequence[Facts], guess: Facts) -> str | None:
    """The day that a report without a year gives, in the year of the other reports."""
    partial = _by_lineage((m, m.partial) for m in members if m.partial)
    day = with_year(partial, guess.days.last) if partial and guess.days else None
    return day.isoformat() if day else None


def _voted(dated: Sequence[Facts]) -> str | None:
    """Of the narrowest dates the one that most lineages give."""
    narrowest = min(m.days.length for m in dated if m.days is not None)
    best = [m for m in dated if m.days is not None and m.days.length == narrowest]
    return _by_lineage((m, m.date) for m in best)


def _within(guess: Facts, other: Facts) -> bool:
    if guess.days is None or other.days is None:
        return True
    return other.days.first <= guess.days.first <= other.days.last


def _place(members: Sequence[Facts]) -> PlaceMention | None:
    """The most specific place of an agreed identity; among equals the one that most lineages name.

    Where there is none, the known place that the reports on it name most, and only near it.
    """
    placed = [(m, m.place) for m in members if m.place is not None]
    named = [(m, replace(m.around[0], precision="near")) for m in members if m.around]
    if not any(_is_located(p) for _, p in placed):
        placed += [(m, p) for m, p in named if _could_hold(p, [other for _, other in placed])]
    if not placed:
        return None
    finest = max(_fineness(p) for _, p in placed)
    fine = [(m, p) for m, p in placed if _fineness(p) == finest]
    key = _by_lineage((m, place_key(p.name)) for m, p in fine)
    same = [p for _, p in fine if place_key(p.name) == key]
    return max(same, key=lambda p: (p.geonames_id is not None, len(p.within), -len(p.name)))


def _is_located(place: PlaceMention) -> bool:
    """Whether a place says where by itself: a town, what is told with its town, a county."""
    located = place.geonames_id is not None or bool(place.within)
    return (specificity(place) > 2 and located) or place.name.lower().endswith((" county", " parish"))


def _fineness(place: PlaceMention) -> tuple[bool, int]:
    return (place.geonames_id is not None and specificity(place) > 2, specificity(place))


def _could_hold(place: PlaceMention, others: Sequence[PlaceMention]) -> bool:
    return all(fit(place, other) is not None for other in others)


def _spot(members: Sequence[Facts]) -> str | None:
    """The building or street that most lineages name and no gazetteer knows."""
    spots = [(m, m.place.name) for m in members if m.place is not None and m.spot]
    return _by_lineage(spots)
