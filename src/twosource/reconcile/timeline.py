"""Timeline: a day, what happened on it, in words that a document uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct, structs

from twosource.findings.article import Extent
from twosource.findings.groups import Links
from twosource.findings.mentions import EventMention, Reading
from twosource.reconcile.accounts import Account
from twosource.reconcile.happened import Happened
from twosource.reconcile.pile import Pile
from twosource.record import Evidence, TimelineEntry
from twosource.text.edtf import Days, bounds, is_uncertain

LONGEST = 140  # characters of a headline


class _Dated(Struct, frozen=True):
    """One happening of the timeline; where they are weighed, with the texts that tell of it."""

    index: int
    entry: TimelineEntry
    days: Days
    texts: frozenset[str] = frozenset()

    @property
    def order(self) -> tuple[Days, int]:
        return self.days, self.index


def entry(event: Happened, pile: Pile) -> TimelineEntry | None:
    """The entry of a dated event that happened or is said to have, with no id yet."""
    date = event.group.date
    if date is None or bounds(date) is None or not _happened(event):
        return None
    document, extent = _headline(event, pile)
    words = " ".join(pile.readings[document].parsed.article.text[extent.start : extent.end].split())
    evidence = Evidence(document=document, start=extent.start, end=extent.end)
    return TimelineEntry(date=date, event="", headline=words, evidence=evidence)


def timeline(
    accounts: Sequence[Account], pile: Pile, *, length: int | None = None
) -> tuple[TimelineEntry, ...]:
    """The entries in order of date.

    With a `length` there are that many days, those that most independent texts come back to, and each has
    the event that most of them tell.
    """
    dated = [
        _Dated(index, account.entry, days)
        for index, account in enumerate(accounts)
        if account.entry is not None and (days := bounds(account.entry.date)) is not None
    ]
    if length is not None:
        dated = _that_matter([_with_texts(each, pile) for each in dated], length)
    return tuple([each.entry for each in sorted(dated, key=lambda d: d.order)])


def _with_texts(each: _Dated, pile: Pile) -> _Dated:
    """Copies are one text."""
    members = pile.links.events[each.index].members
    texts = frozenset(pile.origins.lineage(d) for d, _ in members if d in pile.readings)
    return structs.replace(each, texts=texts)


def _that_matter(dated: Sequence[_Dated], length: int) -> list[_Dated]:
    """For each of the days that most texts tell of, what most of them tell; weeks and years are no day."""
    told: dict[str, list[_Dated]] = defaultdict(list)
    for each in dated:
        if each.days.length == 1:
            told[each.days.first.isoformat()].append(each)
    texts = {day: len(frozenset().union(*(each.texts for each in of_it))) for day, of_it in told.items()}
    chosen = sorted(told, key=lambda day: (-texts[day], day))[:length]
    return [min(told[day], key=_weight) for day in chosen]


def _weight(each: _Dated) -> tuple[bool, int, int]:
    """What happened on the day before what is only told as part of its news, then what most texts tell."""
    return is_uncertain(each.entry.date), -len(each.texts), each.index


def _happened(event: Happened) -> bool:
    """Whether it is one deed that is said to have happened; what was only planned is no day's event."""
    told = event.group.factuality in ("occurred", "alleged")
    return told and event.group.role != "cumulative" and bool(event.mentions)


def _headline(event: Happened, pile: Pile) -> tuple[str, Extent]:
    """The title of a report that is mainly about it and says so, else a clause; from no copy if possible."""
    best: tuple[tuple[bool, bool, int], str, EventMention] | None = None
    for place, (document, mention) in enumerate(event.mentions):
        aside = not _is_main(event, pile.readings[document], pile.links)
        rank = (pile.is_copy(document), aside, place)
        if best is None or rank < best[0]:
            best = (rank, document, mention)
    assert best is not None  # the caller passes events with mentions only
    (_, aside, _), document, mention = best
    return document, _words(pile.readings[document], mention, not aside)


def _is_main(event: Happened, reading: Reading, links: Links) -> bool:
    """Whether a report is mainly about it."""
    main = reading.main_event
    return main is not None and links.group_of[reading.parsed.article.id, main] == event.index


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
