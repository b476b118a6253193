"""Views: one history read by four code books. Each takes the counts that still stand, in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from twosource.reconcile.origins import independent_origins
from twosource.reconcile.told import Told, agree, vague_count
from twosource.record import UcdpView, Views


def views(standing: Sequence[Told]) -> Views:
    """All four readings of the counts that stand."""
    if len(standing) == 1 and not standing[0].vague:
        low, high = standing[0].lowest, standing[0].highest
        return Views(latest=high, gtd=high, acled=low, ucdp=UcdpView(low=low, best=high, high=high))
    leads = leading(standing)
    recent = _newest(leads)
    low, high = bounds(standing)
    return Views(
        latest=_highest(recent),
        gtd=gtd(standing, recent),
        acled=acled(standing),
        ucdp=UcdpView(low=low, best=best(leads, recent), high=high),
    )


def leading(standing: Sequence[Told]) -> list[Told]:
    """Of each report the count with a number that it leads with, in order."""
    if len(standing) < 2:
        return [t for t in standing if not t.vague]
    first: dict[str, Told] = {}
    for told in sorted((t for t in standing if not t.vague), key=lambda t: t.mention.start):
        first.setdefault(told.document, told)
    return sorted(first.values(), key=lambda t: t.order)


def newest(standing: Sequence[Told]) -> list[Told]:
    """The counts with a number than which none is surely newer: of each report the one that it leads with."""
    return _newest(leading(standing))


def _newest(numbered: list[Told]) -> list[Told]:
    if len(numbered) < 2:
        return numbered
    last_start = max(t.when.first for t in numbered)
    return [t for t in numbered if t.when.last >= last_start]


def latest(standing: Sequence[Told]) -> int | None:
    """The newest; of those whose order is unknown the highest, because tolls rise."""
    return _highest(newest(standing))


def _highest(told: Sequence[Told]) -> int | None:
    return max([t.highest for t in told if t.highest is not None], default=None)


def gtd(standing: Sequence[Told], recent: Sequence[Told]) -> int | None:
    """GTD: the most recent independent count; equally recent, the majority; no majority, the lowest.

    Counts that rest on nobody known give way to others. An undated count that is higher is the more
    recent one, as in a rising toll.
    """
    known = [t for t in standing if t.origin.known]
    if len(known) < len(standing):
        recent = newest(known) or recent
    if any(not t.dated for t in recent):
        return latest(recent)
    return _majority(recent, prefer_high=False)


def acled(standing: Sequence[Told]) -> int | None:
    """ACLED: the most conservative count; a vague word counts only where nothing else does."""
    numbered = [t.lowest for t in standing if t.lowest is not None]
    vague = [n for t in standing if t.vague and (n := vague_count(t.number)) is not None]
    return min(numbered or vague, default=None)


def bounds(standing: Sequence[Told]) -> tuple[int | None, int | None]:
    """UCDP: low and high of what stands."""
    lows = [t.lowest for t in standing if t.lowest is not None]
    return min(lows, default=None), _highest(standing)


def best(leads: Sequence[Told], recent: Sequence[Told]) -> int | None:
    """The count that most independent origins give, then most texts, of the newest counts.

    Of the killed and injured it is chosen among all that stand: what a later toll takes the place of is
    superseded already, and one late report does not outweigh many. Among equals it is the highest; of
    the injured, who may have died since, the newest.
    """
    measures = {t.mention.measure for t in recent}
    if not measures <= {"killed", "injured"}:
        return _majority(recent, prefer_high=True)
    prefer = {t.highest for t in recent} if measures == {"injured"} else frozenset()
    return _majority(leads, prefer_high=True, prefer=prefer)


def _majority(told: Sequence[Told], *, prefer_high: bool, prefer: Collection[int | None] = ()) -> int | None:
    values = sorted({t.highest for t in told if t.highest is not None}, reverse=prefer_high)
    if len(values) < 2:
        return values[0] if values else None
    return max(values, key=lambda value: (*_support(value, told), value in prefer))


def _support(value: int, told: Sequence[Told]) -> tuple[int, int]:
    """How many independent origins and how many lineages give a number or one that agrees with it."""
    exact = [t for t in told if t.highest == value]
    backing = [t for t in told if any(t is e or agree(t, e) for e in exact)]
    return len(independent_origins([t.origin for t in backing])), len({t.lineage for t in exact})
