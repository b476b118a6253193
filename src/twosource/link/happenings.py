"""Happenings: what a cluster of mentions says as one: its day, its place, its kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from twosource.findings.groups import EventGroup
from twosource.findings.mentions import PlaceMention
from twosource.link.facts import Facts, with_year
from twosource.link.kinds import is_general
from twosource.link.votes import by_lineage
from twosource.link.whereabouts import place_of, place_of_one, place_of_total, spot_of
from twosource.record.vocabulary import EventRole, Factuality


def happening(members: Sequence[Facts]) -> EventGroup:
    """One event group of the mentions, given in their order."""
    if len(members) == 1:
        return _told_once(members[0])
    role = _role(members)
    total = role == "cumulative"
    wide = len(members) > _FEW and all(m.spreads for m in members)  # no street of the land that was struck
    return EventGroup(
        members=tuple(m.ref for m in members),
        type=by_lineage((m, m.type) for m in members) or members[0].type,
        mode=_mode(members),
        factuality=_factuality(members),
        role=role,
        date=_date(members),
        place=(place_of_total(members) if total or wide else place_of(members)) or _land(members),
        spot=None if total or wide else spot_of(members),
    )


def _told_once(one: Facts) -> EventGroup:
    """What one mention says, as most happenings have no more; it needs no vote."""
    total = one.role == "cumulative"
    return EventGroup(
        members=(one.ref,),
        type=one.type,
        mode=one.mode,
        factuality=one.factuality,
        role=one.role,
        date=_date_of_one(one),
        place=(one.place if total else place_of_one(one)) or one.land,
        spot=one.place.name if one.spot and one.place is not None and not total else None,
    )


_FEW = 4  # mentions from which on a disaster is placed by the most of them, and not by the narrowest


def _land(members: Sequence[Facts]) -> PlaceMention | None:
    """The country that the reports are of, where they count people and tell no place."""
    return by_lineage((m, m.land) for m in members if m.land is not None)


def _mode(members: Sequence[Facts]) -> str | None:
    if any(m.mode == "war" for m in members):
        return "war"  # the toll of which no single deed is
    specific = by_lineage((m, m.mode) for m in members if not is_general(m.mode))
    return specific or by_lineage((m, m.mode) for m in members if m.mode is not None)


def _factuality(members: Sequence[Facts]) -> Factuality:
    held = {m.factuality for m in members}
    ranks: tuple[Factuality, ...] = ("occurred", "alleged", "denied", "planned", "warned")
    return next(f for f in ranks if f in held)


def _role(members: Sequence[Facts]) -> EventRole:
    roles = {m.role for m in members}
    return "cumulative" if roles == {"cumulative"} else "main" if "main" in roles else "background"


def _date(members: Sequence[Facts]) -> str | None:
    """The day that most lineages give; else a guessed day that no wider date excludes; else that date.

    What was told already has happened: a later day is that of what came of it, a plea or a funeral.
    """
    known = min((m.published.last for m in members if _tells(m) and m.published is not None), default=None)
    told = [m for m in members if m.told_date is not None and m.days is not None and not _later(m, known)]
    firm = [m for m in told if m.firm]
    if firm:
        return _voted(firm)
    wide = [m for m in told if not m.doubtful]
    guesses = [m for m in told if m.doubtful and all(_within(m, other) for other in wide)]
    if guesses:
        guess = min(guesses, key=lambda m: m.order)
        return _with_year(members, guess) or guess.date
    return _voted(wide) if wide else None


def _date_of_one(one: Facts) -> str | None:
    """The same of one mention alone."""
    known = one.published.last if _tells(one) and one.published is not None else None
    if one.told_date is None or one.days is None or _later(one, known):
        return None
    return (_with_year([one], one) or one.date) if one.doubtful and not one.firm else one.date


def _tells(member: Facts) -> bool:
    """Whether a report is mainly about it, as of what has happened."""
    return member.main and member.factuality in ("occurred", "alleged")


def _later(member: Facts, known: date | None) -> bool:
    """Whether a mention gives a day on which the happening had been told; night hours may be of the next."""
    return known is not None and member.days is not None and (member.days.first - known).days > 1


def _with_year(members: Sequence[Facts], guess: Facts) -> str | None:
    """The day that a report without a year gives, in the year of the other reports."""
    partial = by_lineage((m, m.partial) for m in members if m.partial)
    day = with_year(partial, guess.days.last) if partial and guess.days else None
    return day.isoformat() if day else None


def _voted(dated: Sequence[Facts]) -> str | None:
    """Of the narrowest dates the one that most lineages give; of equals the one that was printed first."""
    narrowest = min(m.days.length for m in dated if m.days is not None)
    best = [m for m in dated if m.days is not None and m.days.length == narrowest]
    best.sort(key=_printed)
    return by_lineage((m, m.date) for m in best)


def _printed(member: Facts) -> str:
    """When its report was printed, those without a day last."""
    return member.order[1]


def _within(guess: Facts, other: Facts) -> bool:
    if guess.days is None or other.days is None:
        return True
    return other.days.first <= guess.days.first <= other.days.last
