"""Which days EDTF dates mean, and how they stand to each other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.text import edtf


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-03-22", date(2024, 3, 22), date(2024, 3, 22)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
        ("2016-21", date(2016, 3, 1), date(2016, 5, 31)),
        ("2016-24", date(2016, 12, 1), date(2017, 2, 28)),
        ("2016-33", date(2016, 1, 1), date(2016, 3, 31)),
        ("2024-03-22?", date(2024, 3, 22), date(2024, 3, 22)),
        ("2024~", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-03-25/2024-03-31", date(2024, 3, 25), date(2024, 3, 31)),
        ("2013-03/2014", date(2013, 3, 1), date(2014, 12, 31)),
        ("2011/..", date(2011, 1, 1), date.max),
    ],
)
def test_a_date_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert edtf.bounds(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "soon", "2016-13", "2016-02-30", "0000", "2016/2015", "2016-21-05", "-0480"]
)
def test_what_is_no_date_of_this_calendar_has_no_days(text: str) -> None:
    assert edtf.bounds(text) is None


def test_dates_meet_if_they_can_be_the_same_day() -> None:
    assert edtf.meets("2016-07", "2016-07-05")
    assert edtf.meets("2016-07-01/2016-07-05", "2016-07-05/2016-07-09")
    assert not edtf.meets("2016-07-05", "2016-07-06")
    assert not edtf.meets("2016-07-05", "unknown")


def test_a_month_contains_its_days_and_not_the_other_way_round() -> None:
    assert edtf.contains("2016-07", "2016-07-05")
    assert not edtf.contains("2016-07-05", "2016-07")


def test_order_is_open_where_dates_overlap() -> None:
    assert edtf.order("2016-06", "2016-07") == -1
    assert edtf.order("2016-07-09", "2016-07-01/2016-07-05") == 1
    assert edtf.order("2016", "2016-07") == 0
    assert edtf.order("2016", "") == 0


def test_the_narrower_date_means_fewer_days() -> None:
    assert edtf.narrower("2016-07", "2016-07-05") == "2016-07-05"
    assert edtf.narrower("2016-07-05?", "2016-07-05") == "2016-07-05"
    assert edtf.narrower("2016-07", "") == "2016-07"


def test_marks_are_put_on_both_ends_of_an_interval() -> None:
    assert edtf.uncertain("2016-07-05/2016-07-09") == "2016-07-05?/2016-07-09?"
    assert edtf.approximate("2016?") == "2016%"
    assert edtf.plain("2016?/2017~") == "2016/2017"
    assert edtf.is_uncertain("2016%") and edtf.is_approximate("2016%") and not edtf.is_uncertain("2016~")


def test_a_run_of_days_takes_the_shortest_form() -> None:
    assert edtf.of_range(date(2016, 7, 1), date(2016, 7, 31)) == "2016-07"
    assert edtf.of_range(date(2016, 1, 1), date(2016, 12, 31)) == "2016"
    assert edtf.of_range(date(2016, 7, 5), date(2016, 7, 5)) == "2016-07-05"
    assert edtf.of_range(date(2016, 7, 5), date(2016, 8, 1)) == "2016-07-05/2016-08-01"


def test_precision_counts_as_ucdp_does() -> None:
    found = [
        edtf.precision(d)
        for d in ("2016-07-05", "2016-07-05/2016-07-08", "2016-07-04/2016-07-10", "2016-07", "2016")
    ]
    assert found == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("value", "mod", "days"),
    [
        ("2016-W27", None, "2016-07-04/2016-07-10"),
        ("2016-W27-3", None, "2016-07-06"),
        ("2016-W27-WE", None, "2016-07-09/2016-07-10"),
        ("2016-SP", None, "2016-21"),
        ("2016-Q1", None, "2016-33"),
        ("2016-H2", None, "2016-07/2016-12"),
        ("201", None, "201X"),
        ("201X", None, "201X"),
        ("19", None, "19XX"),
        ("2016-07-05TNI", None, "2016-07-05"),
        ("2016-07", "START", "2016-07-01/2016-07-10"),
        ("2016-07", "END", "2016-07-22/2016-07-31"),
        ("2016", "MID", "2016-05/2016-08"),
        ("2016", "APPROX", "2016~"),
        ("198", "START", "1980/1983"),
        ("198", "END", "1987/1989"),
        ("PRESENT_REF", None, None),
        ("P3D", None, None),
        ("XXXX-03-22", None, None),
        ("2016-02-30", None, None),
        ("BC0480", None, None),
    ],
)
def test_a_timex_value_becomes_days(value: str, mod: str | None, days: str | None) -> None:
    assert edtf.from_timex(value, mod) == days


@given(st.text(max_size=25))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = edtf.bounds(text)
    assert found is None or found.first <= found.last
    edtf.from_timex(text, "START")


@given(st.dates(), st.dates())
def test_a_written_range_means_the_same_days(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert edtf.bounds(edtf.of_range(first, last)) == (first, last)
