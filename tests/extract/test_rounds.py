"""Reports that tell of several shootings at once: what counts them all, and what each of them counts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from read_sentences import read

from twosource.extract.spots import nearness
from twosource.findings.mentions import PlaceMention

SEPARATE = "Five people were wounded in three separate shootings on Sunday."
ACROSS = "At least 15 people were shot, including a girl, in shootings across Veldin on Sunday."
TALLY = "Three people were shot, one fatally, on Sunday evening in Veldin."
FIRST = "Four men were shot about 9:50 p.m. in the 6700 block of Lantern Street. A man was hit in the back."
NEXT = "About 5:30 p.m. a 20-year-old woman was shot in the leg in the 300 block of Mill Street."


@pytest.mark.parametrize("lead", [SEPARATE, ACROSS, TALLY])
def test_the_victims_of_several_shootings_are_no_victims_of_one(lead: str) -> None:
    reading = read(f"{lead}\n\n{FIRST}\n\n{NEXT}")
    assert reading.main_event is not None
    main = [f for f in reading.figures if f.event == reading.main_event]
    assert max(f.value or 0 for f in main) == 4
    roles = [reading.events[f.event].role for f in reading.figures]
    assert roles[0] == "cumulative"
    assert "cumulative" not in roles[2:]


def test_a_number_told_again_is_of_as_many_shootings_as_before() -> None:
    reading = read(f"{SEPARATE}\n\n{FIRST}\n\n{NEXT}\n\nIn all, five people were wounded.")
    assert all(reading.events[f.event].role == "cumulative" for f in reading.figures if f.value == 5)


def test_those_who_were_among_others_are_still_of_their_own_shooting() -> None:
    reading = read(
        "Four men were shot on Sunday night. The four men were among nine people who were wounded in "
        "shootings across the city since Friday."
    )
    assert reading.main_event is not None
    assert [f.value for f in reading.figures if f.event == reading.main_event] == [4]


def test_the_dead_of_one_gunman_are_counted_together() -> None:
    reading = read("Two men are dead and five people injured after linked shootings at a bar and a mill.")
    assert {reading.events[f.event].role for f in reading.figures} == {"main"}


def test_shootings_are_no_people() -> None:
    reading = read("Three shootings overnight injured five people in Veldin.")
    assert [f.value for f in reading.figures] == [5]


def test_a_number_that_comes_up_by_chance_is_of_its_own_shooting() -> None:
    reading = read(
        "Six people were shot and one person was stabbed to death in three separate incidents in Veldin.\n\n"
        "Just before 1 a.m. police responded to a mass shooting at a mill. Guests had been dancing. Its "
        "doors were open. Police said five people were shot."
    )
    assert [reading.events[f.event].role for f in reading.figures if f.value == 5][-1] != "cumulative"


def test_the_total_of_several_shootings_is_of_the_day_of_its_news() -> None:
    (total, *_) = read("Five people were shot in separate shootings in Veldin.").events
    assert (total.role, total.date) == ("cumulative", "2024-05-15?")


@pytest.mark.parametrize(
    ("pool", "role"),
    [
        pytest.param("one of three people killed over an eight-hour stretch", "cumulative", id="of_a_night"),
        pytest.param(
            "the first of three people killed by gunfire over the weekend", "cumulative", id="of_days"
        ),
        pytest.param("one of three people killed in the attack over the weekend", "main", id="of_one_deed"),
    ],
)
def test_one_of_those_killed_over_some_time_is_no_victim_of_one_deed_with_them(pool: str, role: str) -> None:
    reading = read(f"Mira Thorne, 17, was killed on Sunday. Thorne was {pool}.")
    assert [reading.events[f.event].role for f in reading.figures if f.value == 3] == [role]


@pytest.mark.parametrize(
    ("span", "role"),
    [
        pytest.param("in about ten hours", "cumulative", id="hours"),
        pytest.param("in a five-hour span", "cumulative", id="a_span"),
        pytest.param("in two hours of fighting", "main", id="of_one_deed"),
    ],
)
def test_those_shot_in_a_number_of_hours_are_no_victims_of_one_shooting(span: str, role: str) -> None:
    reading = read(f"Twelve people were shot in Veldin {span}.")
    assert [reading.events[f.event].role for f in reading.figures] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param("Six people were injured in a violent weekend in Veldin.", ["cumulative"], id="days"),
        pytest.param("Two teenagers were shot in a 24-hour span in Veldin.", ["cumulative"], id="a_span"),
        pytest.param("Six people were hurt in a deadly weekend shooting in Veldin.", ["main"], id="a_deed"),
        pytest.param("Two teenagers were shot within hours in Veldin.", ["main"], id="two_in_hours"),
    ],
)
def test_the_victims_of_a_violent_time_are_those_of_several_deeds(text: str, roles: list[str]) -> None:
    reading = read(text)
    assert [reading.events[f.event].role for f in reading.figures] == roles


NORTH = "Rebel fire on the Salt quarter of Toronto killed 13 people and wounded 25 others."
SOUTH = "Rocket attacks on another quarter killed one person and wounded 12 others."


def test_the_wounded_are_parts_where_the_dead_of_one_breath_are() -> None:
    reading = read(
        "Rockets killed at least 14 people and left dozens wounded in Toronto on Tuesday. "
        f"The town has been divided for years. {NORTH} {SOUTH}"
    )
    parts = [f.value for f in reading.figures if f.subset]
    assert parts == [13, 25, 1, 12]


def test_deeds_whose_dead_and_hurt_both_add_up_are_several() -> None:
    reading = read(
        "Nine people were killed and 12 injured in shelling in Veldin on Tuesday. Six people were killed and "
        "eight injured when shells hit a market in Veldin. Three people were killed and four injured in a "
        "rocket attack on a school in Veldin."
    )
    events = {f.value: f.event for f in reading.figures if f.measure == "killed"}
    assert len({events[9], events[6], events[3]}) == 3


def test_a_village_told_by_a_town_is_apart_from_a_town_far_off() -> None:
    places = {p.name: p for p in read("Raids hit Palmyra and Hama on Monday.").places}
    hama = places["Hama"]
    village = replace(hama, name="Quillau", geonames_id=None, precision="near", within=("Hama",))
    assert nearness(places["Palmyra"], village) == -1
    assert nearness(hama, village) == 1


def test_two_quarters_of_one_town_are_apart_however_the_town_is_named() -> None:
    anchor = PlaceMention(start=0, end=6, name="Anchor", precision="near", within=("Veldin City",))
    lantern = PlaceMention(start=9, end=16, name="Lantern", precision="near", within=("Veldin",))
    veldin = PlaceMention(start=20, end=26, name="Veldin")
    assert nearness(anchor, lantern) < 1
    assert nearness(anchor, veldin) == 1
