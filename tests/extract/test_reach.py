"""Reach: harm since a disaster is its harm; what is told of a whole land is of no town."""

import pytest
from read_sentences import read


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 people have died since Tuesday's earthquake.",
        "Some 300 people have died since the earthquake hit Hask on Tuesday.",
    ],
)
def test_who_died_since_a_disaster_died_of_it(text: str) -> None:
    reading = read(text)
    (event,) = reading.events
    assert (event.type, event.mode, event.date, event.role) == (
        "disaster",
        "earthquake",
        "2024-05-14",
        "main",
    )
    assert [f.value for f in reading.figures if f.event == 0] == [300]


def test_who_died_since_a_war_began_is_a_total() -> None:
    events = read("Some 300 people have died since the war began in 2011.").events
    assert [e.role for e in events] == ["cumulative"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("across the country", "Kenya"),
        ("in violence around the country", "Kenya"),
        ("in Mombasa", "Mombasa"),
    ],
)
def test_who_died_across_the_country_died_in_no_town(words: str, place: str) -> None:
    text = "Shells hit Nairobi in Kenya on Monday and killed three people. "
    reading = read(f"{text}At least 225 people were killed {words} on Tuesday.")
    (toll,) = [f for f in reading.figures if f.value == 225]
    where = reading.events[toll.event].place
    assert where is not None
    assert where.name == place


def test_who_is_left_homeless_by_a_quake_is_of_the_quake() -> None:
    text = "Firemen of the fire and rescue service were in Kenya after an earthquake on Monday. "
    reading = read(f"{text}The quake left 5,000 people homeless.")
    (homeless,) = [f for f in reading.figures if f.value == 5000]
    assert reading.events[homeless.event].type == "disaster"
    assert "accident" not in {e.type for e in reading.events}
