"""Events: every sentence of the table tells of what it tells of."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_events import ROWS

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
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in ROWS]
)
def test_the_happenings_of_a_sentence(text: str, expected: list[str]) -> None:
    events = list(read(text).events)
    assert len(events) == len(expected)
    for row in expected:
        match = next((e for e in events if fits(e, row)), None)
        assert match is not None, row
        events.remove(match)
