"""Timeline: a day, what happened on it, in words that a document uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from twosource.findings.article import Extent
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import EventMention, Reading
from twosource.reconcile.happened import Happened
from twosource.record import Evidence, TimelineEntry
from twosource.text.edtf import bounds

LONGEST = 140  # characters of a headline


def timeline(
    events: Sequence[Happened],
    readings: Mapping[str, Reading],
    links: Links,
    lineages: Mapping[str, Lineage],
    event_id: Callable[[int], str],
) -> tuple[TimelineEntry, ...]:
    """One entry for every dated event that happened or is said to have, in order of date."""
    entries: list[tuple[tuple[str, str], int, TimelineEntry]] = []
    for event in events:
        date = event.group.date
        span = bounds(date) if date else None
        if date is None or span is None or not _happened(event):
            continue
        document, extent = _headline(event, readings, links, lineages)
        words = " ".join(readings[document].parsed.article.text[extent.start : extent.end].split())
        entry = TimelineEntry(
            date=date,
            event=event_id(event.index),
            headline=words,
            evidence=Evidence(document=document, start=extent.start, end=extent.end),
        )
        entries.append(((span.first.isoformat(), span.last.isoformat()), event.index, entry))
    return tuple(entry for _, _, entry in sorted(entries, key=lambda e: e[:2]))


def _happened(event: Happened) -> bool:
    """Whether it is one deed that is said to have happened; what was only planned is no day's event."""
    told = event.group.factuality in ("occurred", "alleged")
    return told and event.group.role != "cumulative" and bool(event.mentions)


def _headline(
    event: Happened,
    readings: Mapping[str, Reading],
    links: Links,
    lineages: Mapping[str, Lineage],
) -> tuple[str, Extent]:
    """The title of a report that is mainly about it and says so, else a clause; from no copy if possible."""
    best: tuple[tuple[bool, bool, int], str, Extent] | None = None
    for place, (document, mention) in enumerate(event.mentions):
        reading = readings[document]
        main = reading.main_event is not None and links.group_of[document, reading.main_event] == event.index
        lineage = lineages.get(document)
        copy = lineage is not None and lineage.copy_of is not None
        rank = (copy, not main, place)
        if best is None or rank < best[0]:
            best = (rank, document, _words(reading, mention, main))
    assert best is not None  # the caller passes events with mentions only
    return best[1], best[2]


def _words(reading: Reading, mention: EventMention, main: bool) -> Extent:
    """The clause that tells of it; the whole title where that tells of it too, as no analysis does."""
    article = reading.parsed.article
    clauses = mention.mentions or (mention.trigger,)
    if main and article.title and article.text.startswith(article.title):
        title = Extent(0, len(article.title))
        if any(clause.overlaps(title) for clause in clauses):
            return _trimmed(article.text, title)
    return _trimmed(article.text, clauses[0])


def _trimmed(text: str, extent: Extent) -> Extent:
    """At most LONGEST characters, cut between words."""
    start, end = extent.start, extent.end
    if end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        end = cut if cut > start else start + LONGEST
    while end > start + 1 and text[end - 1] in " \n\t,;:–—-":
        end -= 1
    return Extent(start, end)
