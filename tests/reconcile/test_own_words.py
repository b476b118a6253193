"""What a report tells on its own word may rest on anybody whom it cites."""

from __future__ import annotations

from pile import Report, happened, one_story, record, speaker, told


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


PRINT = (
    "The ferry burned at dawn off the northern pier, where the water is deep and cold at this time of year. "
)
TALE = (
    "Rescue boats from three villages came within an hour, and fishermen pulled swimmers out of the smoke. "
    "The captain had gone below to look for the cook when the stairs gave way under him. "
)


def status(*reports: Report) -> str:
    (event,) = one_story(*reports).events
    return event.status


def test_a_report_that_names_a_source_without_citing_it_is_no_second_origin() -> None:
    cited = Report("a", figures=[told(9, "Lake Rescue Service")])
    relaying = Report(
        "b", text="The Lake Rescue Service gave the news.", outlet="The Star", figures=[told(9)]
    )
    assert status(cited, relaying) == "single_origin"


def test_a_report_that_calls_the_source_a_monitor_is_no_second_origin() -> None:
    cited = Report("a", figures=[told(9, "Lake Rights Watchdog")])
    relaying = Report("b", text="A war monitor gave the news.", outlet="The Star", figures=[told(9)])
    assert status(cited, relaying) == "single_origin"


def test_a_group_that_is_only_described_is_no_second_origin() -> None:
    cited = Report("a", figures=[told(9, "Lake Rights Watchdog")])
    described = Report("b", figures=[told(9, speaker("opposition-linked group", kind="organisation"))])
    assert status(cited, described) == "single_origin"


def test_a_misspelt_source_is_no_second_origin() -> None:
    reports = [Report(f"r{n}", figures=[told(9, "Upland Relief Coalition")]) for n in range(2)]
    assert status(*reports, Report("b", figures=[told(9, "Upland Relief Coaliition")])) == "single_origin"


def test_who_cites_a_paper_has_it_from_those_whom_the_paper_cites() -> None:
    paper = Report("a", outlet="The Courier", figures=[told(9, "Lake Rights Watchdog")])
    citing = Report("b", outlet="The Star", figures=[told(9, speaker("The Courier", kind="outlet"))])
    assert status(paper, citing) == "single_origin"


def test_a_copy_rests_on_whom_its_original_cites_or_names() -> None:
    whole = Report("a", outlet="The Post", text=PRINT + TALE + "The Lake Rescue Service has the names.")
    short = Report("b", outlet="The Star", text=PRINT + TALE, figures=[told(9)])
    citing = Report("c", outlet="The Echo", figures=[told(9, "Lake Rescue Service")])
    assert status(whole, short, citing) == "single_origin"


def test_whom_a_copy_cites_and_its_original_only_names_is_no_second_origin() -> None:
    text = PRINT + TALE + "Mira Doran stood at the pier."
    whole = Report("a", outlet="The Post", text=text, figures=[told(9, "Lake Rights Watchdog")])
    misread = Report("b", outlet="The Star", text=text, day="2016-07-06", figures=[told(9, "Mira Doran")])
    citing = Report("c", outlet="The Echo", figures=[told(9, "Lake Rights Watchdog")])
    assert status(whole, misread, citing) == "single_origin"
    assert status(whole, citing, Report("d", figures=[told(9, "Mira Doran")])) == "corroborated"


def test_the_seat_of_a_government_and_its_ministry_do_not_confirm_each_other() -> None:
    reports = [Report(name, figures=[told(9, name)]) for name in ("Kremlin", "Russian Defence Ministry")]
    assert status(*reports) == "single_origin"
