"""Actors: who takes part under several names, and who only seems to."""

from __future__ import annotations

import pytest

from pile import Report, happened, linked


def actors(*names: str) -> set[str]:
    """The names of those who take part, one in each report."""
    reports = [Report(f"r{n}", events=[happened(agents=(name,))]) for n, name in enumerate(names)]
    return {actor.name for actor in linked(*reports)[2].actors.values()}


def test_a_surname_alone_is_the_one_person_who_has_it() -> None:
    assert actors("Ada Brandvik", "Brandvik") == {"Ada Brandvik"}


def test_a_surname_alone_is_whoever_a_report_names_in_full_else_who_is_named_far_more_often() -> None:
    reports = [Report(f"r{n}", events=[happened(agents=("Ada Brandvik",))]) for n in range(4)]
    reports.append(Report("own", events=[happened(agents=("Ole Brandvik", "Brandvik"))]))
    reports.append(Report("other", events=[happened(agents=("Brandvik",))]))
    found = linked(*reports)[2]
    assert found.participants["own", "Brandvik"] == "ole brandvik"
    assert found.participants["other", "Brandvik"] == "ada brandvik"
    assert found.actors["ole brandvik"].aliases == found.actors["ada brandvik"].aliases == ("Brandvik",)
    assert "brandvik" not in found.actors


def test_a_surname_of_two_of_one_report_is_that_of_neither() -> None:
    found = linked(Report("a", events=[happened(agents=("Ada Brandvik", "Ole Brandvik", "Brandvik"))]))[2]
    assert found.participants["a", "Brandvik"] == "brandvik"


@pytest.mark.parametrize(
    ("whole", "alone"),
    [("Syria's Kurds", "Kurds"), ("Syria Rebel", "Rebel"), ("Northern Veldin rebel", "Rebel")],
)
def test_a_people_and_a_kind_of_fighter_are_no_surnames(whole: str, alone: str) -> None:
    assert len(actors(whole, alone)) == 2
