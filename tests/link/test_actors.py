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


@pytest.mark.parametrize(
    ("whole", "alone"),
    [("Syria's Kurds", "Kurds"), ("Syria Rebel", "Rebel"), ("Northern Veldin rebel", "Rebel")],
)
def test_a_people_and_a_kind_of_fighter_are_no_surnames(whole: str, alone: str) -> None:
    assert len(actors(whole, alone)) == 2
