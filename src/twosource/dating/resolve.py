"""Which function dates which form of draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from twosource.dating import feasts, resolve_dates, resolve_days, resolve_spans
from twosource.dating.context import Context, Resolved
from twosource.dating.drafts import Draft


def fixed(draft: Draft, _context: Context) -> Resolved | None:
    """A value that rests on nothing."""
    return Resolved(draft.value, None)


RESOLVERS: Final[dict[str, Callable[[Draft, Context], Resolved | None]]] = {
    "calendar": resolve_dates.calendar,
    "month": resolve_dates.month,
    "feast": feasts.feast,
    "numeric": resolve_dates.numeric,
    "within": resolve_dates.within,
    "day": resolve_dates.day_alone,
    "weekday": resolve_days.weekday,
    "weekday_of": resolve_days.weekday_of,
    "deictic": resolve_days.deictic,
    "overnight": resolve_days.overnight,
    "unit": resolve_spans.unit,
    "shift": resolve_spans.shift,
    "duration": resolve_spans.duration,
    "span": resolve_spans.span,
    "weekend": resolve_days.weekend,
    "years": resolve_days.years,
    "season": resolve_days.season,
    "part": resolve_days.part_of_year,
    "clock": resolve_days.clock,
    "daypart": resolve_days.daypart,
    "fixed": fixed,
}
