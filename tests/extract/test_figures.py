"""Figures: every sentence of the table is read as it says."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_figures import ROWS

from twosource.findings.mentions import FigureMention


def told(figure: FigureMention) -> str:
    value = "-" if figure.value is None else str(figure.value)
    return f"{figure.measure} {value} {figure.qualifier}{' part' if figure.subset else ''}"


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in ROWS]
)
def test_the_figures_of_a_sentence(text: str, expected: list[str]) -> None:
    assert sorted(told(f) for f in read(text).figures) == sorted(expected)


def test_the_main_event_is_the_one_that_hurt_people() -> None:
    reading = read(
        "Two men were arrested on Monday. Police arrested them at a farm. "
        "A woman was shot in the arm near the market on Sunday."
    )
    assert reading.main_event is not None
    assert reading.events[reading.main_event].type == "assault"
