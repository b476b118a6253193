"""One person told of by name is one of the many whom other reports count."""

from __future__ import annotations

from pile import Report, one_story, told
from twosource.record import Record

BOY = told(1, "police", words="A boy")


def wholes(record: Record) -> list[int | None]:
    return [f.best for f in record.figures if not f.subset]


def test_one_person_is_a_part_of_those_whom_another_report_counts() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(4, "police")]), Report("b", "2016-07-04", figures=[BOY])
    )
    assert wholes(found) == [4]
    assert [f.best for f in found.figures if f.subset] == [1]


def test_a_toll_of_one_in_figures_is_an_early_toll() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(1, "police", words="one")]),
        Report("b", "2016-07-04", figures=[told(4, "police")]),
    )
    assert wholes(found) == [4]
    assert [f.subset for f in found.figures] == [False]


def test_where_more_reports_know_of_one_he_is_no_part() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[BOY]),
        Report("b", "2016-07-03", figures=[BOY]),
        Report("c", "2016-07-04", figures=[told(4, "police")]),
    )
    assert all(not f.subset for f in found.figures)


HURT = told(1, "police", words="A girl", measure="injured")
DEAD = told(1, "police", words="The girl")


def counts(record: Record, measure: str) -> list[tuple[int | None, bool]]:
    return [(f.best, f.subset) for f in record.figures if f.measure == measure]


def test_one_who_is_hurt_in_one_report_and_dead_in_another_has_died() -> None:
    found = one_story(Report("a", "2016-07-03", figures=[HURT]), Report("b", "2016-07-04", figures=[DEAD]))
    assert counts(found, "killed") == [(1, False)]
    assert counts(found, "injured") == [(1, True)]


def test_one_dead_and_one_hurt_of_one_report_are_two() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[HURT]), Report("b", "2016-07-04", figures=[DEAD, HURT])
    )
    assert counts(found, "killed") == [(1, False)]
    assert counts(found, "injured") == [(1, False)]


SHOT = told(4, "police", words="Four", measure="injured")
DIED = told(1, "police", words="One man")
THREE = told(3, "police", words="three", measure="injured")


def standing(record: Record) -> list[int | None]:
    return [
        o.value for f in record.figures if f.measure == "injured" for o in f.observations if not o.superseded
    ]


def test_four_who_were_shot_are_the_one_who_died_and_the_three_who_live() -> None:
    first, later = Report("a", "2016-07-03", figures=[SHOT]), Report("b", "2016-07-04", figures=[DIED, THREE])
    assert standing(one_story(first, later)) == [3]
    (injured,) = (f for f in one_story(later, first).figures if f.measure == "injured")
    assert injured.best == 3
    assert "some have died" in injured.why


def test_four_hurt_beside_one_dead_in_one_report_are_four() -> None:
    hospital = told(4, "Veldin Hospital", words="four", measure="injured")
    first = Report("a", "2016-07-03", figures=[hospital, DIED])
    assert 4 in standing(one_story(first, Report("b", "2016-07-04", figures=[DIED, THREE])))
