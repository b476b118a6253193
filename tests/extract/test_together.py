"""Together: every figure of the table is of the happening that it is told of."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_together import ROWS


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [pytest.param(h, t, e, id=n.replace(" ", "_")) for n, h, t, e in ROWS],
)
def test_the_figures_of_one_happening(headline: str, text: str, expected: list[list[str]]) -> None:
    found: dict[int, list[str]] = {}
    for figure in read(text, headline=headline).figures:
        found.setdefault(figure.event, []).append(f"{figure.measure} {figure.value}")
    assert list(found.values()) == expected


def test_a_pilot_who_is_killed_is_one_by_whom_reports_know_the_deed() -> None:
    (event,) = read("Rebels killed a pilot on Sunday after his plane came down near Homs.").events
    assert event.aims == {"pilots"}
    (other,) = read("Rebels killed a farmer on Sunday near Homs.").events
    assert other.aims == frozenset()
