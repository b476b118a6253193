"""Writing: the accounts of some events and the notes of some documents, out of what was read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from twosource.findings.mentions import Reading
from twosource.reconcile import events
from twosource.reconcile.accounts import Account, Heard, Named, Notes, Referred
from twosource.reconcile.conflicts import Conflicts
from twosource.reconcile.coverage import Press, rows
from twosource.reconcile.figures import Settled, figure, settle
from twosource.reconcile.happened import Happened, gather
from twosource.reconcile.histories import histories
from twosource.reconcile.joining import referred
from twosource.reconcile.pile import Pile
from twosource.reconcile.published import is_dated, latest_told
from twosource.reconcile.repeats import cited
from twosource.reconcile.said import Said, statements_of
from twosource.reconcile.statements import statements
from twosource.reconcile.timeline import entry
from twosource.reconcile.topics import topics

Written = tuple[dict[int, Account], dict[str, Notes]]  # by event and by document


def written(
    pile: Pile,
    own: Collection[int],
    documents: Collection[str],
    tellers: Collection[str],
    *,
    to_keep: bool = False,
) -> Written:
    """The accounts of these events, which the tellers tell, and the notes of these documents.

    Accounts to keep say who is cited and named for the happening.
    """
    readings = {d: reading for d, reading in pile.readings.items() if d in tellers}
    quantities = histories(readings, pile.links, pile.origins, pile.issues, own)
    said = statements_of(readings, pile.links, pile.origins, own, documents)
    settled: dict[int, list[Settled]] = defaultdict(list)
    for quantity in quantities:
        settled[quantity.event].append(settle(quantity))
    find = Conflicts(pile.links, pile.origins, readings)
    press = Press.of(readings, pile)
    accounts = {
        one.index: _account(one, settled.get(one.index, ()), pile, find, press, to_keep=to_keep)
        for one in gather(readings, pile.links, pile.origins, quantities, said, own)
    }
    loose: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if each.event is None:
            loose[each.document].append(each)
    notes = {d: _notes(d, readings[d], loose.get(d, ()), pile) for d in readings if d in documents}
    return accounts, notes


def _account(
    one: Happened, settled: Sequence[Settled], pile: Pile, find: Conflicts, press: Press, *, to_keep: bool
) -> Account:
    figures = tuple([figure(each) for each in settled])
    several = one.said or len(one.mentions) > 1 or any(each.clashes for each in settled)
    conflicts = tuple(find(one, settled)) if several else ()
    sources = {o.key for o in one.origins}
    sources.update([s.origin.key for s in one.said])
    return Account(
        event=events.event(one, pile.links),
        sources=tuple(sources) if len(sources) < 2 else tuple(sorted(sources)),
        figures=figures,
        statements=statements(one.said) if one.said else (),
        places=tuple([s.place for s in one.said]),
        conflicts=conflicts,
        entry=entry(one, pile),
        rows=rows(topics(one, figures, conflicts, pile.origins), press),
        cited=_cited(one, settled) if to_keep else (),
        named=_named(one) if to_keep else (),
    )


def _cited(one: Happened, settled: Sequence[Settled]) -> tuple[Heard, ...]:
    """All who are cited for a happening, with the place of the document."""
    place = {document: n for n, document in enumerate(one.documents)}
    found = [(t.document, t.mention.speaker, False) for each in settled for t in each.history.told]
    found += [(s.document, s.mention.speaker, s.answers) for s in one.said]
    heard = {(place[d], who.name, who.relayed_by, answers) for d, who, answers in found if who is not None}
    return tuple(sorted(heard))


def _named(one: Happened) -> Named:
    """All who take part in a happening or are named in a statement on it."""
    place = {document: n for n, document in enumerate(one.documents)}
    found = {(place[document], p.name) for document, mention in one.mentions for p in mention.participants}
    found |= {(place[s.document], s.mention.target) for s in one.said if s.mention.target and s.target}
    return tuple(sorted(found))


def _notes(document: str, reading: Reading, loose: Sequence[Said], pile: Pile) -> Notes:
    return Notes(
        events=len(reading.events),
        told=None if is_dated(reading) else latest_told(reading, pile.links),
        ties=tuple([(n, tie) for n, event in enumerate(reading.events) for tie in event.ties]),
        responses=tuple([n for n, event in enumerate(reading.events) if event.response]),
        cites=cited(document, reading, pile.links) if document in pile.links.outlets else (),
        statements=statements(loose) if loose else (),
        places=tuple([s.place for s in loose]),
        sources=tuple(sorted({s.origin.key for s in loose})),
    )


def all_written(pile: Pile) -> tuple[Written, Referred]:
    """All of a pile, and to whom it refers."""
    found = written(pile, range(len(pile.links.events)), pile.readings.keys(), pile.readings.keys())
    return found, referred(found[0].values(), found[1].values())
