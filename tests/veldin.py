"""The bundled example as tests use it: built once, and asked about its happenings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import twosource
from twosource.record import Document, Event, Evidence, Figure, Mention, Observation, Record, Statement

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "examples" / "veldin"
Words = Evidence | Mention | Observation | Statement


@cache
def built() -> Record:
    """The record of the example, as `twosource build examples/veldin` makes it."""
    return twosource.build([FOLDER], twosource.Settings(workers=1))


def document(record: Record, name: str) -> Document:
    """The one report whose file or row is called that."""
    (found,) = [each for each in record.documents if name in each.origin]
    return found


def words(record: Record, at: Words) -> str:
    """The words that a finding rests on."""
    texts = {each.id: each.text for each in record.documents}
    return texts[at.document][at.start : at.end]


def names(record: Record, sources: Iterable[str | None]) -> set[str]:
    """Whom ids of sources stand for; who is unknown is left out."""
    known = {each.id: each.name for each in record.sources}
    return {known[each] for each in sources if each in known}


def bombings(record: Record) -> list[Event]:
    """Every assault of the year of the bombing; there must be one."""
    return [
        each
        for each in record.events
        if each.type == "assault" and each.role != "cumulative" and not (each.date or "").startswith("2022")
    ]


def bombing(record: Record) -> Event:
    """The bombing: the assault that most words tell of."""
    return max(bombings(record), key=lambda each: len(each.mentions))


def figure(record: Record, event: Event, measure: str) -> Figure:
    """The one history of all people of an event."""
    (found,) = [
        each
        for each in record.figures
        if (each.event, each.measure, each.subset, each.victims) == (event.id, measure, False, "people")
    ]
    return found


def statements(record: Record, *stances: str) -> list[Statement]:
    """Everything that is said of the bombing with one of these stances."""
    event = bombing(record).id
    return [each for each in record.statements if each.event == event and each.stance in stances]
