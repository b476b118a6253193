"""Figures: every sentence of the table is read as it says."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_beside import ROWS as BESIDE
from sentences_counted import ROWS as COUNTED
from sentences_crises import ROWS as CRISES
from sentences_desk import FIGURES
from sentences_figures import ROWS
from sentences_hurt import ROWS as HURT
from sentences_lists import ROWS as LISTED
from sentences_reckoned import ROWS as RECKONED
from sentences_straits import ROWS as STRAITS
from sentences_victims import ROWS as VICTIMS

from twosource.findings.mentions import FigureMention


def told(figure: FigureMention) -> str:
    value = "-" if figure.value is None else str(figure.value)
    return f"{figure.measure} {value} {figure.qualifier}{' part' if figure.subset else ''}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(t, e, id=n.replace(" ", "_"))
        for n, t, e in [
            *ROWS,
            *BESIDE,
            *VICTIMS,
            *RECKONED,
            *HURT,
            *STRAITS,
            *FIGURES,
            *LISTED,
            *COUNTED,
            *CRISES,
        ]
    ],
)
def test_the_figures_of_a_sentence(text: str, expected: list[str]) -> None:
    assert sorted(told(f) for f in read(text).figures) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        pytest.param("Four people were shot.", [4], id="those_shot_may_have_died"),
        pytest.param("Four people were wounded.", [None], id="those_wounded_live"),
        pytest.param("Two others were shot.", [None], id="others_than_the_dead_live"),
    ],
)
def test_how_many_were_hit(text: str, hit: list[int | None]) -> None:
    assert [f.hit for f in read(text).figures] == hit


def test_the_main_event_is_the_one_that_hurt_people() -> None:
    reading = read(
        "Two men were arrested on Monday. Police arrested them at a farm. "
        "A woman was shot in the arm near the market on Sunday."
    )
    assert reading.main_event is not None
    assert reading.events[reading.main_event].type == "assault"


def test_the_main_event_is_the_attack_that_hurt_people_and_no_arrest_for_it() -> None:
    reading = read(
        "A man was arrested in Varnholt. Police arrested him at his home, and arrested his brother, too. "
        "They learned that Ada Roe had come to a hospital with a gunshot wound."
    )
    assert reading.main_event is not None
    assert reading.events[reading.main_event].type == "assault"


def test_what_happened_a_day_earlier_is_no_earlier_count() -> None:
    text = "A bomb killed two people on Sunday. A day earlier, 27 people were reported killed in two blasts."
    assert [f.superseded for f in read(text).figures] == [False, False]
    earlier = read("Nine people were killed. Officials had earlier put the toll at 12.").figures
    assert [f.superseded for f in earlier] == [False, True]
    fourth = read("Three men were shot in Varnholt, a fourth wounded by shrapnel.").figures
    assert [(f.value, f.superseded) for f in fourth] == [(3, True), (4, False)]
    grown = read("The death toll rose to 86 on Monday from 70 a day earlier.").figures
    assert [(f.value, f.superseded) for f in grown] == [(86, False), (70, True)]
