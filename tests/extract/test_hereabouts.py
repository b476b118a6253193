"""Hereabouts: where that may have been of which no place is told."""

from __future__ import annotations

import pytest
from read_sentences import read


def around(text: str) -> list[str | None]:
    """Near which place each event without one of its own may have been, talks and totals left out."""
    return [
        e.hereabouts.name if e.hereabouts else None
        for e in read(text).events
        if e.place is None and e.role != "cumulative"
    ]


@pytest.mark.parametrize(
    ("fact", "text", "expected"),
    [
        (
            "near a town that is spoken of right before",
            "Raids hit Homs on Monday, killing nine. Homs lies on a river. In March about 200 people marched "
            "in Hama to support a lawyer. In Hama nobody slept. In April police arrested six students.",
            "Hama",
        ),
        (
            "in the land where only that is spoken of",
            "A bomb killed nine people in Homs on Monday. Syria has been at war for years. "
            "Ministers met elsewhere. In March security forces arrested dozens of students.",
            "Syria",
        ),
        (
            "in the land for what is told to have been elsewhere",
            "Raids on Hama killed nine people on Monday. Hama was shelled all night in Syria's north. "
            "In March gunmen shot dead two farmers in another attack.",
            "Syria",
        ),
    ],
)
def test_where_nothing_is_told_of_it(fact: str, text: str, expected: str) -> None:
    assert expected in around(text), fact


def test_news_of_a_state_is_not_told_of_all_of_the_land() -> None:
    text = (
        "A man was shot in Dayton on Monday. The United States has many guns. Nobody knows why. "
        "In March gunmen shot dead two farmers."
    )
    assert "United States" not in around(text)


def test_where_harm_is_done_is_the_land_told_of() -> None:
    """A land that imposes sanctions is named more often than the one whose people are killed."""
    text = (
        "The United States has imposed sanctions on an official. The US Treasury froze what he had. Shells "
        "killed nine people in Homs on Monday. Clashes killed two in Hama. Syrian officials were silent. "
        "Since March more than 850 people have been killed."
    )
    (total,) = (e for e in read(text).events if e.role == "cumulative")
    assert total.hereabouts is not None
    assert total.hereabouts.name == "Syria"


def test_the_desk_of_a_land_is_no_scene() -> None:
    """A land that is told in its own clause gives way to no capital where reporters sit."""
    text = "Tripoli (Wire) - Four reporters were captured by soldiers in Libya last week, their paper said."
    (event,) = (e for e in read(text).events if e.type == "arrest")
    assert event.place is not None
    assert event.place.name == "Libya"
