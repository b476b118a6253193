"""What a report tells on its own word may rest on anybody whom it cites."""

from __future__ import annotations

from pile import Report, happened, one_story, record, told


def test_a_report_that_cites_a_monitor_for_one_thing_is_no_second_origin_for_another() -> None:
    attack, other = happened(date="2016-07-01"), happened(date="2016-06-01", place="Homs")
    found = record(
        Report("a", events=[attack], figures=[told(9, "SOHR")]),
        Report("b", outlet="The Star", events=[attack, other], figures=[told(30, "SOHR", event=1)]),
    )
    status = {e.date: e.status for e in found.events}
    assert status["2016-07-01"] == "single_origin"


def test_a_report_that_cites_nobody_is_an_origin_of_its_own() -> None:
    found = one_story(
        Report("a", figures=[told(9, "SOHR")]), Report("b", outlet="The Star", figures=[told(9)])
    )
    assert [e.status for e in found.events] == ["corroborated"]


def test_who_tells_another_day_stands_in_the_record_even_as_no_origin_of_the_event() -> None:
    past, later = (
        happened(date=day, role="background", words=("market", "gate"))
        for day in ("2016-07-01", "2016-07-02")
    )
    person = "It was Mira Doran who saw it. Karel Ossin stood beside her. Nobody else was near."
    witness = "A year on Mira Doran and Karel Ossin still meet at that gate, and neither talks of it."
    found = record(
        Report("a", text=person, outlet="The Star", events=[past], figures=[told(9, "SOHR")]),
        Report("b", text=witness, outlet="The Post", events=[later], figures=[told(9, "SOHR")]),
    )
    (conflict,) = [k for k in found.conflicts if k.kind == "date"]
    names = {s.id: s.name for s in found.sources}
    assert sorted(names[o] for side in conflict.sides for o in side.origins) == ["The Post", "The Star"]
