"""Daily: who was killed in a land on one day, and who was killed by one deed."""

from __future__ import annotations

import pytest
from read_sentences import read

TOWNS = (
    "Shells fell on a quarter of Homs on Sunday, killing three people. In Hama gunmen shot dead two farmers. "
    "Syria has been at war for years. "
)


def where(text: str, value: int) -> str | None:
    """The place of the event in which so many are counted."""
    reading = read(text)
    (event,) = {f.event for f in reading.figures if f.value == value}
    place = reading.events[event].place
    return place.name if place else None


@pytest.mark.parametrize(
    "told",
    [
        "At least 70 people were killed on Tuesday, activists said.",
        "Fighting on Tuesday left 70 people dead, activists said.",
        "At least 70 people died in violence across Syria on Tuesday.",
    ],
)
def test_the_toll_of_a_day_is_that_of_the_land(told: str) -> None:
    assert where(TOWNS + told, 70) == "Syria"


@pytest.mark.parametrize(
    "told",
    [
        "At least 70 people were killed in the city of Hama on Tuesday.",
        "At least 70 people were killed on Tuesday when a bomb exploded in Hama.",
    ],
)
def test_who_was_killed_in_a_town_was_not_killed_all_over_the_land(told: str) -> None:
    assert where(TOWNS + told, 70) == "Hama"


def test_the_toll_of_one_deed_is_not_that_of_the_land() -> None:
    text = "A bomb exploded at a market in Hama on Tuesday. At least 70 people were killed on Tuesday."
    assert where(text, 70) == "Hama"


def test_what_is_told_next_of_a_town_is_not_the_day_of_the_land() -> None:
    text = TOWNS + "At least 70 people died in violence across Syria on Tuesday. Nine died in Homs."
    assert where(text, 70) == "Syria"
    assert where(text, 9) == "Homs"


def test_the_town_of_the_news_is_not_where_people_died_all_over_the_land() -> None:
    text = (
        "At least 20 people were killed in clashes across Syria on Tuesday, activists said. Homs police were "
        "silent. Police in Homs said nothing. A Homs man wept."
    )
    assert where(text, 20) == "Syria"
