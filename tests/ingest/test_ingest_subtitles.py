"""Subtitles: what is spoken, without numbers and times."""

from __future__ import annotations

from pathlib import Path

from reading import only, read, why, written

SRT = """1
00:00:01,000 --> 00:00:04,000
At least nine people were killed

2
00:00:04,100 --> 00:00:06,000
in the town of <i>Alpha</i> on Tuesday.

3
00:00:09,500 --> 00:00:12,000
30 were hurt, the governor said.

4
00:00:12,100 --> 00:00:14,000
- Who did it?
- We do not know.
"""
SPOKEN = (
    "At least nine people were killed in the town of Alpha on Tuesday.\n"
    "30 were hurt, the governor said.\nWho did it?\nWe do not know."
)


def test_subtitles_are_the_words_that_are_spoken(tmp_path: Path) -> None:
    assert only(read(written(tmp_path, "a.srt", SRT))).text == SPOKEN
    assert only(read(written(tmp_path, "b.srt", SRT.replace("\n", "\r\n").encode("utf-16")))).text == SPOKEN


def test_a_number_that_is_spoken_stays(tmp_path: Path) -> None:
    srt = "1\n00:00:01,000 --> 00:00:04,000\nThe toll stands at\n\n2\n00:00:04,000 --> 00:00:06,000\n12\n"
    assert only(read(written(tmp_path, "a.srt", srt))).text == "The toll stands at 12"


def test_notes_and_styles_and_lines_that_roll_are_said_once_or_not(tmp_path: Path) -> None:
    vtt = (
        "WEBVTT - Alpha News\nKind: captions\n\nNOTE made by hand\n\nSTYLE\n::cue {}\n\n"
        "00:01.000 --> 00:03.000 align:start\n>> Nine people<00:01.500> were killed\n\n"
        "intro\n00:03.000 --> 00:05.000\nNine people were killed\nin Alpha.\n"
    )
    assert only(read(written(tmp_path, "a.vtt", vtt))).text == "Nine people were killed in Alpha."


def test_subtitles_without_words_are_empty(tmp_path: Path) -> None:
    assert why(read(written(tmp_path, "a.vtt", "WEBVTT\n\n"))) == "empty: there is no text"
