"""Dates: every sentence of the table happened on the day that the table says."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_dates import ROWS
from sentences_desk import DATES


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [pytest.param(h, t, e, id=n.replace(" ", "_")) for n, h, t, e in [*ROWS, *DATES]],
)
def test_when_it_happened(headline: str, text: str, expected: str | None) -> None:
    reading = read(text, headline=headline)
    assert reading.main_event is not None
    assert reading.events[reading.main_event].date == expected


def test_what_is_counted_this_year_is_counted_up_to_the_day_of_the_report() -> None:
    reading = read("Infighting between rebel groups that has killed thousands of fighters this year went on.")
    assert [e.date for e in reading.events if e.role == "cumulative"] == ["2024-01-01/2024-05-15"]
