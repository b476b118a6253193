"""Asides: places that an article names and at which nothing of its news was."""

from __future__ import annotations

import pytest
from read_sentences import read


def asides(text: str) -> set[str]:
    """The places that are set aside."""
    return {place.name for place in read(text).places if place.aside}


@pytest.mark.parametrize(
    "text",
    [
        "Moscow accused foreign forces of stirring up the unrest.",
        "Police shot a student on Tuesday. Moscow had not been consulted, officials said.",
        "The rebels, armed by Moscow, shelled the town on Tuesday.",
        "Ties with Moscow have suffered since the attack on the embassy.",
        "Ministers blamed Moscow for the attack.",
    ],
)
def test_a_capital_that_stands_for_its_government_is_set_aside(text: str) -> None:
    assert asides(text) == {"Moscow"}


@pytest.mark.parametrize(
    "text",
    [
        "Moscow woke to the sound of an explosion on Tuesday.",
        "Moscow was hit by nine drones on Tuesday.",
        "Nine people were killed in Moscow on Tuesday.",
        "Drones struck Moscow on Tuesday.",
    ],
)
def test_a_capital_that_something_befalls_is_a_town(text: str) -> None:
    assert asides(text) == set()


def test_the_ends_of_a_way_are_set_aside() -> None:
    text = "A bus crashed on Tuesday, killing 12 people. It was on its way from Veracruz to Puebla."
    assert asides(text) == {"Veracruz", "Puebla"}


def test_where_something_was_years_ago_is_set_aside() -> None:
    text = "A ferry sank on Thursday, killing 94 people. In 2012, 145 people died off Zanzibar."
    assert asides(text) == {"Zanzibar"}


def test_what_has_gone_on_since_years_ago_is_not() -> None:
    assert asides("Rebels have held Manbij since 2012. Nine people were killed there on Monday.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed nine people on Tuesday. Moscow had not been consulted, officials said.",
        "A bus crashed on Tuesday, killing 12 people. It was on its way from Veracruz to Puebla.",
        "A ferry sank on Thursday, killing 94 people. In 2012, 145 people died off Zanzibar.",
    ],
)
def test_no_news_is_placed_where_only_an_aside_is(text: str) -> None:
    assert read(text).events[0].place is None


def test_a_spot_told_by_a_town_and_named_as_often_is_where_it_was() -> None:
    text = (
        "A bomb killed nine people on Tuesday. The attack was at the Sorna crossing, west of Aleppo. "
        "Residents said that the Sorna crossing was shut."
    )
    reading = read(text)
    assert reading.main_event is not None
    place = reading.events[reading.main_event].place
    assert place is not None
    assert place.name == "Sorna crossing"


@pytest.mark.parametrize("when", ["by nightfall", "by the morning", "by Monday evening"])
def test_by_an_hour_nobody_does_anything(when: str) -> None:
    (event,) = read(f"Two dozen protesters had been killed {when}.").events
    assert {p.name for p in event.participants if p.role == "agent"} == set()


def test_nothing_is_done_to_a_night() -> None:
    (event,) = read("A grenade attack on Tuesday night wounded two soldiers.").events
    assert {p.name for p in event.participants if p.role != "agent"} == {"soldiers"}


def test_a_great_city_is_no_quarter_of_the_town_that_a_report_is_told_of() -> None:
    text = (
        "EL PASO, Texas (KXXX) - A gunman killed 20 people at a store in El Paso on Saturday, police said. "
        "In Chicago, seven people were wounded in a drive-by shooting at a park early on Sunday."
    )
    places = {e.place.name: e.place.within for e in read(text).events if e.place is not None}
    assert "El Paso" not in places["Chicago"]
