"""Whether two descriptions of those held responsible can mean the same ones."""

from __future__ import annotations

import pytest

from pile import Report, one_story, says
from twosource.reconcile.parties import exclude, labels
from twosource.record import Conflict


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russian warplanes", "Syrian and Russian forces"),
        ("the government", "Syrian regime"),
        ("U.S.-led coalition", "the coalition"),
        ("American jets", "the United States"),
        ("rebels", "Islamist militants"),
        ("Kyiv", "Ukraine"),
        ("witnesses", "the rebels"),
    ],
)
def test_two_descriptions_may_mean_one_party(one: str, other: str) -> None:
    assert not exclude(labels(one), labels(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Russia", "Ukraine"), ("the government", "rebels"), ("Syrian army", "militants"), ("Moscow", "Kyiv")],
)
def test_two_descriptions_exclude_each_other(one: str, other: str) -> None:
    assert exclude(labels(one), labels(other))


def test_a_known_group_is_no_other_group_and_no_state() -> None:
    group = labels("Islamic State", "islamic state")
    assert exclude(group, labels("Hamas", "hamas"))
    assert exclude(group, labels("Ukraine"))
    assert not exclude(group, labels("terrorists"))


def conflict(*blames: tuple[str, str]) -> tuple[Conflict, ...]:
    found = one_story(*(Report(f"r{n}", statements=[says("blames", *b)]) for n, b in enumerate(blames)))
    return tuple(c for c in found.conflicts if c.kind == "responsibility")


def test_two_descriptions_of_one_party_are_no_conflict() -> None:
    assert (
        conflict(("Red Crescent", "Russian warplanes"), ("Doctors Union", "Syrian and Russian forces")) == ()
    )


def test_two_parties_are_a_conflict_with_a_side_each() -> None:
    (found,) = conflict(("Red Crescent", "Russian warplanes"), ("Doctors Union", "rebels"))
    assert {s.position for s in found.sides} == {"Russian warplanes", "rebels"}


def test_one_who_blames_two_contradicts_nobody() -> None:
    assert conflict(("Red Crescent", "Russian warplanes"), ("Red Crescent", "rebels")) == ()


def test_to_deny_and_to_blame_others_is_no_contradiction_in_oneself() -> None:
    found = one_story(
        Report("a", statements=[says("blames", "Red Crescent", "Russia")]),
        Report(
            "b",
            statements=[
                says("denies", "Russia", content="any responsibility"),
                says("blames", "Russia", "rebels"),
            ],
        ),
    )
    assert {s.stance: s.status for s in found.statements if s.speaker == "Russia"} == {
        "denies": "disputed",
        "blames": "disputed",
    }
