"""Counts given against a higher one, and counts that their own origin has taken back."""

from __future__ import annotations

from pile import Report, one_story, told
from twosource.record import Figure, Record

MINISTRY, RADIO = "Health Ministry", "Free Coast Radio"


def killed(record: Record) -> Figure:
    (figure,) = [f for f in record.figures if f.measure == "killed"]
    return figure


def revised() -> tuple[Report, ...]:
    """21 of the ministry, 17 of a radio that contradicts it, and the ministry's 19."""
    return (
        Report("a", "2016-07-03", figures=[told(14, "hospital director")]),
        Report("b", "2016-07-04", figures=[told(21, MINISTRY)]),
        Report("c", "2016-07-05", figures=[told(17, RADIO), told(21, RADIO)]),
        Report("d", "2016-07-06", figures=[told(19, MINISTRY, revises="down")]),
    )


def standing(record: Record) -> list[int | None]:
    return [o.value for o in killed(record).observations if not o.superseded]


def test_a_count_given_against_a_higher_one_is_no_stage_of_a_rising_toll() -> None:
    found = one_story(*revised())
    assert standing(found) == [17, 19]
    assert killed(found).status == "disputed"
    assert killed(found).why.startswith(
        "17 (Free Coast Radio, 5 July 2016) and 19 (Health Ministry, 6 July 2016) do not meet and both stand"
    )


def test_three_numbers_that_do_not_meet_all_stand() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(14, RADIO)]),
        Report("b", "2016-07-03", figures=[told(30, MINISTRY)]),
        Report("c", "2016-07-03", figures=[told(50, "Red Crescent")]),
    )
    assert standing(found) == [14, 30, 50]
    assert "do not meet and all stand" in killed(found).why


def test_who_gives_two_numbers_at_once_quotes_one_of_them() -> None:
    found = one_story(*revised())
    names = {s.id: s.name for s in found.sources}
    (quoted,) = [o for o in killed(found).observations if o.value == 21 and o.document == "c"]
    assert names[quoted.origin or ""] == MINISTRY
    assert quoted.attribution == RADIO


def test_a_count_that_was_withdrawn_and_that_nobody_named_repeats_is_not_the_best() -> None:
    found = one_story(*revised(), Report("e", None, figures=[told(21)]))
    assert standing(found) == [17, 19, 21]
    assert (killed(found).best, killed(found).views.latest, killed(found).views.ucdp.best) == (19, 19, 19)
    assert (killed(found).low, killed(found).high) == (17, 21)
    assert "21 stands in a report that names no source, though it was withdrawn" in killed(found).why


def test_a_rising_toll_still_rises_past_an_early_count() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(14, RADIO)]),
        Report("b", "2016-07-04", figures=[told(21, MINISTRY)]),
    )
    assert standing(found) == [21]


def test_parts_without_a_name_neither_replace_nor_contradict_each_other() -> None:
    in_danger = told(6, RADIO, measure="injured", subset=True)
    in_hospital = told(11, MINISTRY, measure="injured", subset=True)
    found = one_story(
        Report("a", "2016-07-03", figures=[in_danger]), Report("b", "2016-07-04", figures=[in_hospital])
    )
    (part,) = found.figures
    assert [o.superseded for o in part.observations] == [False, False]
    assert part.status == "single_origin"
    assert found.conflicts == ()
