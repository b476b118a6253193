"""The timeline of the record: which days are on it where its length is set, and under which headline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from pile import TOOL, Report, happened, linked
from twosource.reconcile import reconcile
from twosource.record import Record

ON_FRIDAY, ON_SUNDAY, IN_MAY = "2016-07-01", "2016-07-03", "2016-05"


def of_length(days: int | None, *reports: Report) -> Record:
    return reconcile(*linked(*reports), [], [], TOOL, days=days)


def dates(record: Record) -> Sequence[str]:
    return [entry.date for entry in record.timeline]


def week() -> list[Report]:
    """Three reports on Friday's bombing, two of which also tell of Sunday's in another town."""
    friday, sunday = happened(date=ON_FRIDAY), happened(date=ON_SUNDAY, place="Homs")
    return [
        Report("a", events=[friday, happened("protest", "protest", date=ON_FRIDAY, place="Homs")]),
        Report("b", events=[friday, sunday]),
        Report("c", events=[friday, sunday, happened(date=IN_MAY, place="Moscow")]),
    ]


def test_without_a_length_every_dated_happening_is_on_it() -> None:
    assert dates(of_length(None, *week())) == [IN_MAY, ON_FRIDAY, ON_FRIDAY, ON_SUNDAY]


def test_a_day_has_one_headline_that_of_what_most_texts_tell_and_a_month_is_no_day() -> None:
    found = of_length(5, *week())
    kinds = {event.id: event.type for event in found.events}
    assert [(each.date, kinds[each.event]) for each in found.timeline] == [
        (ON_FRIDAY, "assault"),
        (ON_SUNDAY, "assault"),
    ]


def test_of_one_day_the_one_that_most_texts_come_back_to_is_left() -> None:
    assert dates(of_length(1, *week())) == [ON_FRIDAY]


def test_three_prints_of_one_text_are_one_text_that_comes_back_to_a_day() -> None:
    words = "The market square was full when the bomb went off, and nobody has said who put it there. " * 4
    copies = [Report(name, text=words, events=[happened(date=ON_SUNDAY, place="Homs")]) for name in "xyz"]
    own = [Report(name, events=[happened(date=ON_FRIDAY)]) for name in "ab"]
    assert dates(of_length(1, *copies, *own)) == [ON_FRIDAY]


def test_what_happened_on_the_day_heads_it_before_what_is_only_told_as_its_news() -> None:
    sure = Report("a", events=[happened(date=ON_FRIDAY)])
    vague = [Report(name, events=[happened(date=f"{ON_FRIDAY}?", place="Homs")]) for name in "bc"]
    assert dates(of_length(1, sure, *vague)) == [ON_FRIDAY]


def test_the_order_of_the_reports_does_not_choose_the_days() -> None:
    expected = of_length(1, *week()).timeline
    for order in permutations(week()):
        assert of_length(1, *(replace(each) for each in order)).timeline == expected
