"""Participants: every sentence of the table has those that it names, in their roles."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_parts import ROWS


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in ROWS]
)
def test_the_participants_of_a_sentence(text: str, expected: list[str]) -> None:
    found = [f"{p.role} {p.name}" for event in read(text).events[:1] for p in event.participants]
    assert sorted(found) == sorted(expected)
