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


def test_what_is_told_meanwhile_is_not_of_the_day_told_before_it() -> None:
    reading = read(
        "A raid killed nine people in Homs on Monday, a monitor said. The hospital of the city has been "
        "full since then. Nobody in the city has slept at all since the raid. Many of those who lived there "
        "have left for the coast. Others are said to be on their way to the border of the country. "
        "On Friday, rebels shelled Palmyra. Meanwhile in Raqqa, a mortar hit a square, killing one policeman."
    )
    assert [e.date for e in reading.events if "policeman" in e.words] == ["2024-05-13?"]


def test_one_more_death_told_below_without_a_day_is_about_of_the_day_of_the_news() -> None:
    reading = read(
        "A raid killed nine people in Homs on Monday, a monitor said. The hospital of the city has been "
        "full since then. Nobody in the city has slept at all since the raid. Many of those who lived there "
        "have left for the coast. Others are said to be on their way to the border of the country. "
        "In Damascus a mortar hit a square, killing one policeman."
    )
    assert [e.date for e in reading.events if "policeman" in e.words] == ["2024-05-13?"]
