"""Mishaps: what is called an accident is a crash, a shooting that nobody meant, or only what a deed was."""

from __future__ import annotations

import pytest
from read_sentences import read

SHOT = "A boy was shot in the leg at home on Monday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SHOT} Police say that the shooting was an accident.", ["shooting"]),
        (f"{SHOT} The sheriff called it a tragic accident.", ["shooting"]),
        (f"{SHOT} The shooting has been ruled an accident.", ["shooting"]),
        ("A boy was shot in the leg by accident on Monday.", ["shooting"]),
        ("A boy was hurt in a gun accident on Monday.", ["shooting"]),
        ("A boy was killed in a hunting accident on Monday.", ["shooting"]),
        ("A boy was killed in an accident with a rifle on Monday.", ["shooting"]),
        (f"{SHOT} The accident happened on Quay Road in Lyon.", ["shooting"]),
        ("A hunter fell to his death in a hunting accident on Monday.", ["crash"]),
        ("Two men died in a traffic accident on Monday.", ["crash"]),
        ("Police were called to a pedestrian strike on Monday in which a boy was killed.", ["crash"]),
        (f"{SHOT} Two men died in an accident on Quay Road.", ["shooting", "crash"]),
        (f"{SHOT} A neighbour thought that it was a car accident.", ["shooting", "crash"]),
        (f"{SHOT} His father crashed on the way there. The accident killed nobody.", ["shooting", "crash"]),
    ],
)
def test_what_is_called_an_accident_is_what_it_was(text: str, expected: list[str]) -> None:
    assert [event.mode for event in read(text).events] == expected


def test_where_the_accident_happened_is_where_the_shot_was_fired() -> None:
    (event,) = read(f"{SHOT} The accident happened on Quay Road in Lyon.").events
    assert event.place is not None and event.place.name == "Lyon"
