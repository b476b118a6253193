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


@pytest.mark.parametrize(
    "text",
    [
        "Activists said 35 people were killed across Kenya on Tuesday. In Mombasa 23 died, they said.",
        "Activists said 35 people were killed in Kenya on Tuesday. In Mombasa 23 died, they said.",
        "Shells hit Mombasa on Tuesday and killed 23 people. At least 35 people died in Kenya that day.",
    ],
)
def test_the_toll_of_a_land_is_not_that_of_one_of_its_towns(text: str) -> None:
    reading = read(f"The two sides met in Kenya. They spoke for an hour. They then left. {text}")
    where = {f.value: reading.events[f.event].place for f in reading.figures}
    assert {value: place.name for value, place in where.items() if place} == {35: "Kenya", 23: "Mombasa"}


def test_a_smaller_number_in_the_land_is_of_the_same_attack() -> None:
    reading = read("A bomb in Mombasa killed 23 people on Tuesday. At least 20 died in Kenya, radio said.")
    assert len({f.event for f in reading.figures}) == 1


@pytest.mark.parametrize(
    "toll",
    [
        "In February, the government put the death toll at 3,838.",
        "The UN stopped counting after the death toll passed 3,838.",
    ],
)
def test_a_toll_of_thousands_is_no_raid_told_before_it(toll: str) -> None:
    reading = read(f"A raid on Mombasa killed four soldiers on Monday. {toll}")
    (counted,) = [f for f in reading.figures if f.value == 3838]
    assert reading.events[counted.event].role == "cumulative"


def test_a_toll_of_thousands_is_that_of_the_fire_that_killed_as_many() -> None:
    reading = read("A fire killed 1,200 people on Monday. Officials put the death toll at 1,250.")
    assert [e.mode for e in reading.events] == ["fire"]


def test_what_a_war_goes_on_beside_is_no_total_of_it() -> None:
    events = read("The crisis in Kenya went on as shells killed nine people in Mombasa on Tuesday.").events
    assert "cumulative" not in {e.role for e in events}
    events = read("The crisis in Kenya has killed 900 people.").events
    assert [e.role for e in events] == ["cumulative"]


def test_an_attack_told_from_another_land_was_in_the_land_told_of() -> None:
    text = (
        "A minister said in Lisbon that Kenya was calm. Troops killed nine people, activists say. "
        "Nobody in Kenya was held. The price of maize rose in Kenya, he said."
    )
    (attack,) = [e for e in read(text).events if e.type == "assault"]
    assert attack.place is not None
    assert attack.place.name == "Kenya"
