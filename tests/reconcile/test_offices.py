"""Offices that every land has: told without their land they confirm none that may be they."""

from __future__ import annotations

import pytest

from pile import Report, one_story, speaker, told
from twosource.reconcile.offices import bare_office, held_office


@pytest.mark.parametrize(
    ("name", "office", "bare"),
    [
        ("army", "forces", True),
        ("Turkish army", "forces", False),
        ("Defense Ministry", "forces", True),
        ("defence ministry in Moscow", "forces", False),
        ("Russian Defence Ministry", "forces", False),
        ("Ministry of Defence", "forces", True),
        ("interior ministry", "ministry interior", True),
        ("Ministry of Health", "ministry health", True),
        ("Syria Civil Defence", "civil defence", False),
        ("civil defense", "civil defence", True),
        ("Army of the Lantern", None, False),
    ],
)
def test_the_office_of_a_body_and_whether_its_land_is_told(
    name: str, office: str | None, *, bare: bool
) -> None:
    assert held_office(name) == office
    assert bare_office(name) == (office if bare else None)


def status(one: str, other: str) -> str:
    found = one_story(
        Report("a", figures=[told(9, speaker(one, kind="military"))]),
        Report("b", figures=[told(9, speaker(other, kind="military"))]),
    )
    return found.events[0].status


def test_a_ministry_without_its_land_does_not_confirm_that_of_a_land() -> None:
    assert status("Defence Ministry", "Turkish Defence Ministry") == "single_origin"
    assert status("army", "Turkish army") == "single_origin"


def test_the_armies_of_two_lands_are_two_origins() -> None:
    assert status("Turkish army", "Iraqi army") == "corroborated"


def test_an_army_without_its_land_confirms_a_body_of_another_kind() -> None:
    assert status("army", "Doctors Union") == "corroborated"
