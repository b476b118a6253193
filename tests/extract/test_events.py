"""Events: every sentence of the table tells of what it tells of."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_events import ROWS
from sentences_none import EVIDENCE
from sentences_none import ROWS as NONE

from twosource.findings.mentions import EventMention


def fits(event: EventMention, expected: str) -> bool:
    """Whether an event is as a row says; what the row leaves out may be anything."""
    kind, mode, *rest = expected.split(" ")
    if (event.type, event.mode) != (kind, mode):
        return False
    tail = " ".join(rest)
    if tail.startswith("@"):
        return event.place is not None and event.place.name == tail[1:]
    if tail.startswith("on "):
        return event.date == tail[3:]
    return tail in ("", event.factuality, event.role)


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in [*ROWS, *NONE]]
)
def test_the_happenings_of_a_sentence(text: str, expected: list[str]) -> None:
    events = list(read(text).events)
    assert len(events) == len(expected)
    for row in expected:
        match = next((e for e in events if fits(e, row)), None)
        assert match is not None, row
        events.remove(match)


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in EVIDENCE]
)
def test_the_clauses_that_a_record_points_at(text: str, expected: list[str]) -> None:
    """The first event's clauses, fullest first, each given by its first words."""
    (event, *_) = read(text).events
    clauses = [text[each.start : each.end] for each in event.mentions]
    assert len(clauses) == len(expected)
    for clause, words in zip(clauses, expected, strict=True):
        assert clause.startswith(words)


def test_a_toll_told_again_is_of_the_deed_that_had_it() -> None:
    """And not of the one told last, where all else speaks as much for either."""
    reading = read(
        "Ten people were killed on Sunday in an air strike. Smoke rose after an air strike in the town of "
        "Idlib on 5 May. Helicopters dropped four barrel bombs on the town of Idlib, killing ten people."
    )
    assert len({f.event for f in reading.figures}) == 1


def test_a_convoy_struck_in_a_headline_brings_no_aid() -> None:
    reading = read(
        "Planes bombed lorries in Homs on Tuesday.", headline="Planes bombed an aid convoy in Homs"
    )
    assert {e.type for e in reading.events} == {"assault"}


def test_clashes_with_one_toll_are_one() -> None:
    reading = read(
        "61 dead in two days of clashes in Aleppo.\n"
        "At least 61 rebels have been killed in clashes for control of Aleppo, a monitor said."
    )
    assert len({f.event for f in reading.figures}) == 1
