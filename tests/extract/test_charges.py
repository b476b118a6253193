"""Charges: what somebody is blamed for is the happening only where it is a deed."""

from __future__ import annotations

import pytest
from read_sentences import read

RAID = "Nine drivers were killed on Tuesday when an air strike hit an aid convoy near Homs. "


@pytest.mark.parametrize(
    ("text", "of_the_raid"),
    [
        ("The army blamed rebel groups for the failure of the truce.", False),
        ("Washington accused Moscow of not doing enough.", False),
        ("The mayor blamed the rebels for the attack.", True),
        ("The mayor blamed the rebels.", True),
    ],
)
def test_a_blame_for_no_deed_is_about_no_happening(text: str, of_the_raid: bool) -> None:
    (blame,) = [s for s in read(RAID + text).statements if s.stance == "blames"]
    assert (blame.event == 0) is of_the_raid


@pytest.mark.parametrize(
    ("text", "of_the_raid"),
    [("France condemned the violence.", True), ("France condemned the new law on papers.", False)],
)
def test_who_condemns_any_deed_condemns_the_one_told_last(text: str, of_the_raid: bool) -> None:
    (said,) = [s for s in read(RAID + text).statements if s.stance == "condemns"]
    assert (said.event == 0) is of_the_raid


def test_who_denies_wrongdoing_denies_it_of_what_he_was_arrested_for() -> None:
    reading = read(RAID + "Police arrested a contractor in Homs on Friday. He denies wrongdoing.")
    (said,) = [s for s in reading.statements if s.stance == "denies"]
    assert said.event is not None
    assert reading.events[said.event].type == "arrest"
