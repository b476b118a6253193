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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke on the 30th anniversary of the Hask massacre, in which 900 people died.", "1994-05~"),
        ("Crowds marched to mark 30 years since a revolt there, with 900 deaths, was put down.", "1994-05~"),
        ("Shells killed 900 people in Hask on Monday, on the first anniversary of the coup.", "2024-05-13"),
        ("A bomb killed 900 people at the bank's 30th anniversary on Monday.", "2024-05-13"),
    ],
)
def test_what_an_anniversary_is_of_was_so_many_years_ago(text: str, expected: str) -> None:
    reading = read(text)
    (dead,) = reading.figures
    assert reading.events[dead.event].date == expected


def test_a_truce_of_long_ago_does_not_date_the_shells_told_next() -> None:
    truce = "The two sides met. A ceasefire which began on 12 April never took hold. The mayor left. "
    reading = read(f"{truce}Shells hit the port of Hask, killing nine people.", published="2024-06-12")
    (dead,) = reading.figures
    assert not (reading.events[dead.event].date or "").startswith("2024-04")


def test_what_happens_meanwhile_is_of_the_day_of_the_news_and_not_of_an_inquiry() -> None:
    text = (
        "Troops killed 108 people in Hask on 25 February, an inquiry found. "
        "Meanwhile, at least 30 people were killed when jets bombed the town of Veldin."
    )
    reading = read(text)
    (dead,) = [f for f in reading.figures if f.value == 30]
    assert reading.events[dead.event].date == "2024-05-15?"


def test_a_weekend_is_not_narrowed_to_the_day_of_another_toll() -> None:
    text = (
        "Some 80 soldiers were killed in Hask over the weekend, activists said. They were in a camp. "
        "On Monday 31 people were killed in raids across Norland, they said."
    )
    reading = read(text)
    (dead,) = [f for f in reading.figures if f.value == 80]
    assert reading.events[dead.event].date == "2024-05-11/2024-05-12"


def test_what_is_counted_since_then_is_counted_since_the_day_told_before_and_where_that_was() -> None:
    reading = read(
        "The army began to push into Homs on May 2. Since then more than 300 people have been killed."
    )
    (total,) = [e for e in reading.events if e.role == "cumulative"]
    assert (total.date, total.place and total.place.name) == ("2024-05-02/2024-05-15", "Homs")


def test_the_age_of_what_was_hit_is_no_day() -> None:
    reading = read("The old town's 13th-century citadel was hit by shells, killing nine people.")
    assert [e.date for e in reading.events] == [None]
