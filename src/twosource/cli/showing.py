"""Showing: the tables of a record in the terminal, and the same as JSON."""

from __future__ import annotations

from typing import Any

from msgspec import to_builtins
from rich.console import Console

from twosource.cli.explaining import explain
from twosource.cli.lookup import Lookup
from twosource.cli.terminal import table
from twosource.cli.words import best, counted, number_or_range, plain_word, where
from twosource.record import Conflict, Event, Figure, Record


def show_record(record: Record, out: Console) -> None:
    """Print the events, figures and conflicts of a record, and what each outlet told of them."""
    lookup = Lookup(record)
    events = sorted(record.events, key=lambda event: (event.date or "~", event.title, event.id))
    out.print(
        table(
            f"{counted(len(events), 'event')} of {counted(len(record.documents), 'document')}",
            ("date", "event", "place", "status", "#documents", "id"),
            [
                (
                    event.date or "—",
                    event.title,
                    where(lookup.place(event.place)),
                    plain_word(event.status),
                    str(len({mention.document for mention in event.mentions})),
                    event.id,
                )
                for event in events
            ],
        )
    )
    order = {event.id: number for number, event in enumerate(events)}
    show_figures(lookup, sorted(record.figures, key=lambda each: order[each.event]), out)
    show_conflicts(lookup, record.conflicts, out)
    show_coverage(record, out)


def show_figures(lookup: Lookup, figures: list[Figure], out: Console) -> None:
    """Print figures, each with what stands of it."""
    rows = [
        (
            lookup.title(each.event),
            plain_word(each.measure),
            each.victims + (" (part)" if each.subset else ""),
            best(each),
            number_or_range(each.low, each.high),
            plain_word(each.status),
            str(len(each.observations)),
            each.id,
        )
        for each in figures
    ]
    heads = ("event", "measure", "who", "#best", "#range", "status", "#said", "id")
    out.print(table(counted(len(rows), "figure"), heads, rows))


def show_conflicts(lookup: Lookup, conflicts: tuple[Conflict, ...], out: Console) -> None:
    """Print conflicts, each with its sides."""
    rows = [
        (each.question, lookup.title(each.event), " / ".join(side.position for side in each.sides), each.id)
        for each in conflicts
    ]
    out.print(table(counted(len(rows), "conflict"), ("question", "event", "sides", "id"), rows))


def show_coverage(record: Record, out: Console) -> None:
    """Print outlets, each with how much it told and left out, and whom it repeats."""
    files = {each.origin: each.origin.rpartition("/")[2] for each in record.documents}
    rows = [
        (
            each.outlet,
            str(len(each.documents)),
            str(len({one.event for one in each.told})),
            str(len(each.first_to_say)),
            str(len(each.left_out)),
            ", ".join(dict.fromkeys(files.get(repeat.of, repeat.of) for repeat in each.repeats)),
        )
        for each in record.coverage
    ]
    heads = ("outlet", "#documents", "#events told", "#first to say", "#left out", "repeats")
    out.print(table(counted(len(rows), "outlet"), heads, rows))


def show_event(record: Record, wanted: str, out: Console) -> None:
    """Print one event: what it is, then each of its figures and conflicts down to the words."""
    event = Lookup(record).event(wanted)
    explain(record, event.id).tell(out)
    ids = [each.id for each in _figures(record, event)] + [each.id for each in _conflicts(record, event)]
    for identifier in ids:
        out.print()
        explain(record, identifier).tell(out)


def record_as_json(record: Record) -> dict[str, Any]:
    """The tables that `show` prints, as JSON values."""
    return {
        "events": [to_builtins(event) for event in record.events],
        "figures": [to_builtins(figure) for figure in record.figures],
        "conflicts": [to_builtins(conflict) for conflict in record.conflicts],
        "coverage": [to_builtins(outlet) for outlet in record.coverage],
    }


def event_as_json(record: Record, identifier: str) -> dict[str, Any]:
    """One event with its figures, statements and conflicts, as JSON values."""
    event = Lookup(record).event(identifier)
    return {
        "event": to_builtins(event),
        "figures": [to_builtins(figure) for figure in _figures(record, event)],
        "statements": [to_builtins(each) for each in record.statements if each.event == event.id],
        "conflicts": [to_builtins(conflict) for conflict in _conflicts(record, event)],
    }


def _figures(record: Record, event: Event) -> list[Figure]:
    return [each for each in record.figures if each.event == event.id]


def _conflicts(record: Record, event: Event) -> list[Conflict]:
    return [each for each in record.conflicts if each.event == event.id]
