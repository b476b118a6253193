"""One person who is told to be hurt and then to be dead is dead, and counted once."""

from __future__ import annotations

import pytest
from read_sentences import read


def told(text: str) -> set[tuple[str, int | None]]:
    """What the report counts, each number once."""
    return {(f.measure, f.value) for f in read(text).figures if not f.subset}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ada Quill died at her home on Monday. Quill was wounded in the head, the coroner said.",
            id="the_same_name",
        ),
        pytest.param(
            "Mira Doran was injured when shots were fired from a car. Her family said the toddler has died.",
            id="a_name_and_the_one_who_is_meant",
        ),
        pytest.param(
            "A 9-year-old boy was wounded in the head on Sunday. The child was in critical condition. "
            "On Monday police said the 9-year-old boy had died.",
            id="the_same_age",
        ),
        pytest.param(
            "Henrik Roe was pronounced dead on Sunday. They found Roe, bleeding on the street.",
            id="who_bled_and_died",
        ),
    ],
)
def test_who_was_hurt_and_has_died_is_dead(text: str) -> None:
    assert told(text) == {("killed", 1)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A man was killed in Alder on Monday. Ada Brandt, 31, was wounded in the leg.",
            id="a_new_name",
        ),
        pytest.param(
            "A man was killed and a woman was wounded in Alder. The victim is in critical condition.",
            id="one_of_two",
        ),
        pytest.param(
            "A man was killed in Alder on Monday. Another man was wounded in the leg.",
            id="another",
        ),
        pytest.param(
            "Ivan Roe was found dead in a home on Monday. His son, Karl Roe, 8, was found wounded.",
            id="another_of_the_name",
        ),
        pytest.param(
            "A baby died on Monday. The boy had been shot, while the man was injured.",
            id="a_child_and_a_grown_man",
        ),
    ],
)
def test_who_is_another_than_the_dead_is_hurt(text: str) -> None:
    assert told(text) == {("killed", 1), ("injured", 1)}
