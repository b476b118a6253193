"""The short way: from a pile of reports to the days that matter, without reading every sentence.

ingest → clean → date → copies → days
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from twosource.copies import NearCopies, Print
from twosource.findings.article import Dropped
from twosource.ingest import Ingest
from twosource.pipeline.dates import DateDocuments
from twosource.pipeline.engines import WARM_FOR_DATES, Engine, usable_cores
from twosource.pipeline.piles import Intake, Outcomes, listed
from twosource.pipeline.shapes import Unwatched, Watch, Worked
from twosource.pipeline.watching import step, watched
from twosource.settings import MOST_WORKERS, Settings, checked
from twosource.timeline import days_told, headline

WORTH = 8  # chunks: dating is quick, and the first process takes about as long to load as four to be dated


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineDay:
    """A day that matters: a headline in the words of a report, and how many tell of the day.

    `start` and `end` bound the words in the text of the report at `origin`; `texts` counts the reports
    that are no copies of one another.
    """

    date: str
    headline: str
    origin: str
    start: int
    end: int
    reports: int
    texts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The days in their order, how many reports were looked at, and what was left out with its reason."""

    days: tuple[TimelineDay, ...]
    reports: int
    dropped: tuple[Dropped, ...]


def timeline(
    inputs: Sequence[str | Path],
    settings: Settings | None = None,
    watch: Watch | None = None,
    *,
    length: int = 10,
    first: date | None = None,
    last: date | None = None,
) -> Timeline:
    """Return the `length` days that matter most between two days, each with a headline."""
    settings = checked(asdict(settings or Settings()))
    watch = watch or Unwatched()
    workers = settings.workers or min(usable_cores(), MOST_WORKERS)
    with Engine(workers=workers, work=DateDocuments(), loads=WARM_FOR_DATES, worth=WORTH) as engine:
        with step(watch, "ingest"):
            ingest, intake = Ingest(fields=settings.fields, max_bytes=settings.max_bytes), Intake()
            for chunk in intake.chunks(watched(watch, ingest(inputs))):
                engine.take(chunk)
        with step(watch, "read", total=intake.articles):  # clean → date
            copies, prints = NearCopies(), dict[str, Print]()
            outcomes = Outcomes.of(_printed(engine.worked(), copies, prints), watch)
    read = [each for each in outcomes.unread if each.clean.article.unread is None]
    unread = [
        Dropped(origin=each.clean.article.origin, stage="ingest", reason=each.clean.article.unread)
        for each in outcomes.unread
        if each.clean.article.unread is not None
    ]
    with step(watch, "copies"):
        lineages = copies(read, prints)
    with step(watch, "days"):
        days: list[TimelineDay] = []
        for each in days_told(read, lineages):
            if (first is not None and each.day < first) or (last is not None and each.day > last):
                continue
            if len(days) == length:
                break
            words = headline(each, read)
            if words is not None:
                days.append(
                    TimelineDay(
                        date=each.day.isoformat(),
                        headline=words.words,
                        origin=read[words.article].clean.article.origin,
                        start=words.extent.start,
                        end=words.extent.end,
                        reports=len(each.articles),
                        texts=each.texts,
                    )
                )
    return Timeline(
        days=tuple(sorted(days, key=lambda day: day.date)),
        reports=len(read),
        dropped=(*intake.dropped, *outcomes.dropped, *unread),
    )


def _printed(worked: Iterable[Worked], copies: NearCopies, prints: dict[str, Print]) -> Iterator[Worked]:
    """The chunks as they come, with the finger prints of each taken while the next are read."""
    for chunk in worked:
        for each in listed(chunk):
            if each.clean.article.unread is None:
                prints[each.clean.article.id] = copies.taken(each)
        yield chunk
