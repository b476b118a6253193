"""Quakes: whom a disaster harmed is of that disaster, in whatever sentence it is told."""

from __future__ import annotations

import pytest
from read_sentences import read

Told = tuple[str, str | None, str | None, str | None]


def told(text: str) -> set[Told]:
    """What is counted in a text, each with the kind, the day and the place of what it was counted in."""
    reading = read(text)
    events = [(f, reading.events[f.event]) for f in reading.figures]
    return {(f"{f.measure} {f.value}", e.mode, e.date, e.place.name if e.place else None) for f, e in events}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Some 45,000 people have died since Monday's quake hit Peru and 300,000 have been made homeless.",
            {
                ("killed 45000", "earthquake", "2024-05-13", "Peru"),
                ("displaced 300000", "earthquake", "2024-05-13", "Peru"),
            },
            id="who_is_homeless_in_its_sentence_is_of_the_quake",
        ),
        pytest.param(
            "A quake struck Peru on Monday. Aid was flown in. The agency said the toll could reach 100,000.",
            {("killed 100000", "earthquake", "2024-05-13", "Peru")},
            id="a_toll_in_another_sentence_is_of_the_quake",
        ),
        pytest.param(
            "A quake struck Peru on Monday, killing 90. Chile has had worse quakes. "
            "The largest quake took place in Chile in 1960. About 1,655 people were killed.",
            {
                ("killed 90", "earthquake", "2024-05-13", "Peru"),
                ("killed 1655", "earthquake", "1960", "Chile"),
            },
            id="a_toll_behind_an_old_quake_is_of_that_one",
        ),
        pytest.param(
            "Peru mourns its dead. The quake killed 4,000 people, and Peru has asked for help.",
            {("killed 4000", "earthquake", "2024-05-15?", "Peru")},
            id="a_quake_without_a_place_is_of_the_land_that_the_article_names_most",
        ),
        pytest.param(
            "The quake killed 4,000 people in Peru. On the Sunday after the quake Kampala prayed.",
            {("killed 4000", "earthquake", None, "Peru")},
            id="the_day_after_the_quake_is_not_its_day",
        ),
    ],
)
def test_whom_a_disaster_harmed(text: str, expected: set[Told]) -> None:
    assert told(text) == expected
