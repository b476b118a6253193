"""Roles: what is of the day of the main happening is news as it is."""

from __future__ import annotations

from read_sentences import read

STORY = (
    "A car bomb killed nine people in Hask on Tuesday. Police closed the road. Doctors treated 20 people. "
    "Relatives came to the hospital. A witness saw smoke. "
)


def role_of(text: str, mode: str) -> str:
    """The role of the first event of a mode."""
    return next(e.role for e in read(STORY + text).events if e.mode == mode)


def test_a_happening_of_the_same_day_is_news_too() -> None:
    assert role_of("Troops shelled the town of Quill on Tuesday.", "shelling") == "main"


def test_a_happening_of_another_day_is_background() -> None:
    assert role_of("Troops shelled the town of Quill in March.", "shelling") == "background"
