"""The record's words as a newspaper would put them."""

from __future__ import annotations

from typing import get_args

import pytest
from ferry_fire import ferry_fire
from msgspec.structs import replace

from twosource.dossier import words
from twosource.dossier.days import day, days
from twosource.dossier.shown import language_tag, shortened, web_address
from twosource.record import Observation
from twosource.record.vocabulary import EventStatus, Measure, PublicationBasis, Stance, StatementStatus
from twosource.text.lexicon import load_table

SEEN = ferry_fire().figures[0].observations[0]


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2024-03-22", "22 March 2024"),
        ("2024-03", "March 2024"),
        ("2024", "2024"),
        ("201X", "2010s"),
        ("2024-03-22?", "22 March 2024 (uncertain)"),
        ("2024~", "about 2024"),
        ("2024%", "about 2024 (uncertain)"),
        ("2024-03-25/2024-03-31", "25 to 31 March 2024"),
        ("2024-02-25/2024-03-02", "25 February to 2 March 2024"),
        ("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024"),
        ("2024-03/2024-05", "March 2024 to May 2024"),
        ("2011/..", "from 2011 on"),
        ("../2011", "until 2011"),
        ("2024-21", "spring 2024"),
        ("2024-99", "2024-99"),
        ("last week", "last week"),
        (None, "date unknown"),
    ],
)
def test_a_date_is_said_as_a_reader_says_it(edtf: str | None, said: str) -> None:
    assert day(edtf) == said


def test_a_run_of_days_goes_from_its_first_to_its_last() -> None:
    assert days("2024-03-22/2024-03-25", "2024-03-25/2024-03-31") == "22 to 31 March 2024"
    assert days("2024-03-22", None) == days(None, "2024-03-22") == "22 March 2024"


@pytest.mark.parametrize(
    ("observation", "said"),
    [
        (replace(SEEN, value=1200), "1,200"),
        (replace(SEEN, value=16, qualifier="at_least"), "at least 16"),
        (replace(SEEN, value=16, qualifier="less_than"), "fewer than 16"),
        (replace(SEEN, value=None, low=12, high=18, qualifier="between"), "12–18"),
        (replace(SEEN, value=None, low=12, qualifier="vague"), "vague (12 or more)"),
        (replace(SEEN, value=None, high=9, qualifier="between"), "up to 9"),
        (replace(SEEN, value=None, qualifier="vague"), "no clear number"),
    ],
)
def test_a_number_is_said_with_its_hedge(observation: Observation, said: str) -> None:
    assert words.said(observation) == said


def test_every_word_of_a_vocabulary_has_its_words() -> None:
    assert set(words.MEASURES) == set(get_args(Measure))
    assert set(words.POSITIONS) == set(get_args(Stance))
    assert set(words.BASES) == set(get_args(PublicationBasis))
    assert set(words.SHAPES) >= {*get_args(EventStatus), *get_args(StatementStatus)}


def test_every_country_has_a_code_and_a_name_of_its_own() -> None:
    countries = load_table("twosource.dossier", "countries")
    assert len(countries) == len(set(countries.values())) == 250
    assert all(len(code) == 2 and code.isupper() for code in countries)


def test_a_long_text_is_cut_at_a_word_and_says_so() -> None:
    assert shortened("Nine people were killed", 14) == "Nine people …"
    assert shortened("Nine\n people", 14) == "Nine people"
    assert len(shortened("x" * 10_000_000, 100)) < 110


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", None]
)
def test_only_the_web_is_linked(address: str | None) -> None:
    assert web_address(address) is None


def test_a_language_that_is_none_is_left_out() -> None:
    assert language_tag("en-GB") == "en-GB"
    assert language_tag('en" onload="x') is None
