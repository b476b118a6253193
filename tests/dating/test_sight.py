"""What of a text is looked at for time expressions: sentences with a word of time, and their edges."""

from __future__ import annotations

import pytest

from twosource.dating import sight
from twosource.dating.doubts import settled
from twosource.dating.grammar import read
from twosource.dating.sight import in_sight

QUIET = "The mayor of Veldin praised the bakers of the old town and the many people who had come. "


def seen(text: str) -> list[str]:
    return [text[each.start : each.end] for each in in_sight(text, 0, len(text))]


def test_sentences_without_a_word_of_time_are_out_of_sight() -> None:
    assert seen("The mayor praised the bakers. Nobody else was there, he said.") == []


def test_a_sentence_with_a_word_of_time_is_seen_with_some_words_around_it() -> None:
    text = f"{QUIET}He left on Tuesday with his wife. {QUIET}"
    assert seen(text) == ["who had come. He left on Tuesday with his wife. The mayor"]


def test_sentences_near_one_another_are_seen_as_one_stretch() -> None:
    text = "He left on Tuesday. His wife stayed. She came back on Friday."
    assert seen(text) == [text]


def test_the_dot_of_a_month_ends_no_sentence() -> None:
    text = f"{QUIET}Nine people were killed at a mill near Port Veldin on Sept. 11, the police said. {QUIET}"
    (words,) = seen(text)
    assert words.startswith("who had come. Nine")
    assert words.endswith("police said. The mayor")


@pytest.mark.parametrize(
    "told",
    [
        "He left on Tuesday.",
        "Nine died on Sept. 11, 2015.",
        "They met on St. Patrick's Day in the hall.",
        "He left at 9:30 a.m. He was seen at dawn.",
        "Call 504-822-1111. Call (504) 822-1111 or 504.822.1112 on Monday.",
        "He was born in 480 B.C. near the river. It was the second half.",
        "Two years. Later that day. 5 and 9 July.\n\nOn Monday",
        "LONDON\nTuesday\n5 May 2014\nNobody knows",
    ],
)
@pytest.mark.parametrize("around", [("", ""), (QUIET, ""), ("", " " + QUIET), (QUIET * 3, " " + QUIET * 3)])
def test_what_is_in_sight_holds_all_that_the_whole_text_tells(told: str, around: tuple[str, str]) -> None:
    text = told.join(around)
    whole = settled(text, 0, len(text))
    some = [word for each in in_sight(text, 0, len(text)) for word in settled(text, each.start, each.end)]
    expected = [(whole[each.first].start, whole[each.last - 1].end, each.draft) for each in read(whole)]
    assert [(some[each.first].start, some[each.last - 1].end, each.draft) for each in read(some)] == expected
    assert expected


def test_no_more_words_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sight, "_MOST", 3)
    monkeypatch.setattr(sight, "_MARKS", sight._Marks())
    text = f"{QUIET}He left on Tuesday with his wife. {QUIET}"
    assert seen(text) == ["who had come. He left on Tuesday with his wife. The mayor"]
    assert len(sight._MARKS) <= 3
