"""Dates that come with an article rather than in it: its catalogue entry and its address."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from dateutil import parser  # type: ignore[import-untyped]  # ships no types

_ISO: Final = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_IN_URL: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?P<by>[/_-])(0?[1-9]|1[0-2])(?P=by)(0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def catalogue_day(text: str | None) -> date | None:
    """The day that a catalogue gives, in whatever format; None where it gives no full date."""
    if not text:
        return None
    if iso := _ISO.match(text):
        return _day(*iso.groups())
    found: list[date] = []
    for default in (datetime(2000, 1, 1), datetime(2001, 2, 2)):  # what is told is the same under both
        try:
            found.append(parser.parse(text, default=default).date())
        except (ValueError, OverflowError, TypeError):
            return None
    return found[0] if found[0] == found[1] else None


def url_day(url: str | None) -> date | None:
    """The day in an address such as /2016/07/05/headline."""
    match = _IN_URL.search(url) if url else None
    if match is None:
        return None
    groups = [group for group in match.groups() if group is not None and group.isdigit()]
    return _day(*groups[:3])
