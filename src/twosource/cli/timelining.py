"""Timelining: the days that matter in a pile of reports, in the terminal or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import to_builtins

from twosource.cli.building import is_shared
from twosource.cli.progress import onlooker, tell_bugs
from twosource.cli.terminal import console, print_json, table
from twosource.cli.words import counted
from twosource.errors import NothingReadable, UsageError
from twosource.pipeline.engines import WARM_FOR_DATES, load_ahead
from twosource.settings import Settings

if TYPE_CHECKING:
    from twosource.pipeline.timeline import Timeline

USUAL_DAYS = 10
LARGE = 500_000  # bytes: some 150 reports; processes are started for 128


def day_of(text: str | None, flag: str) -> date | None:
    """A day from a flag; raise UsageError for what is none."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{flag} {text!r} is no day. Write it as 2024-03-22.") from None


def tell_timeline(
    inputs: Sequence[str],
    settings: Settings,
    *,
    first: date | None,
    last: date | None,
    quiet: bool,
    as_json: bool,
    debug: bool,
) -> None:
    """Find the days and print them; what was left out goes to standard error with its reason."""
    if first is not None and last is not None and last < first:
        raise UsageError(f"--until {last} lies before --since {first}.")
    if is_shared(inputs, settings, LARGE):
        load_ahead(WARM_FOR_DATES)
    from twosource.pipeline.timeline import timeline  # noqa: PLC0415 - only this command pays for it

    with onlooker(quiet=quiet) as clock:
        length = settings.days or USUAL_DAYS
        found = timeline(inputs, settings, clock, length=length, first=first, last=last)
    if debug:
        tell_bugs(clock)
    if as_json:
        print_json(to_builtins(found))
    else:
        _show(found, quiet=quiet)
    if not found.reports:
        reasons = "; ".join(f"{each.origin}: {each.reason}" for each in found.dropped[:3])
        raise NothingReadable(f"Nothing could be read. {reasons}")


def _show(found: Timeline, *, quiet: bool) -> None:
    rows = [
        (
            each.date,
            each.headline,
            str(each.reports),
            str(each.texts),
            f"{each.origin}:{each.start}-{each.end}",
        )
        for each in found.days
    ]
    title = f"{counted(len(rows), 'day')} of {counted(found.reports, 'report')}"
    heads = ("day", "in the words of a report", "#reports", "#texts", "where the words stand")
    console(sys.stdout).print(table(title, heads, rows))
    if found.dropped and not quiet:
        left_out = [(each.origin, each.reason) for each in found.dropped]
        console(sys.stderr).print(table("left out", ("origin", "reason"), left_out))
