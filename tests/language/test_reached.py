"""Reach: a report is read whole, and a file that is longer than any report as far as a report may go."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import Mock

import pytest

from twosource.language import TextPiece, reach, reached


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Set how many sentences and words are read."""

    def set_to(sentences: int, words: int) -> None:
        monkeypatch.setattr(reach, "SENTENCES", sentences)
        monkeypatch.setattr(reach, "WORDS", words)

    return set_to


def texts(*pieces: str) -> list[str]:
    return [piece.text for piece in reached([TextPiece(piece) for piece in pieces])]


def test_a_report_is_read_to_its_end() -> None:
    assert texts("Nine died. Ten died.", "Two were hurt.") == ["Nine died. Ten died.", "Two were hurt."]


def test_a_longer_text_is_cut_at_the_end_of_a_sentence(few: Callable[[int, int], None]) -> None:
    few(3, 100)
    assert texts("Nine died. It rained.", "Ten died. Two died. Six died.", "Five died.") == [
        "Nine died. It rained.",
        "Ten died. Two died.",
    ]


def test_sentences_that_tell_of_nothing_do_not_count(few: Callable[[int, int], None]) -> None:
    few(1, 100)
    assert texts("It rained. It rained. Nine died. It snowed.") == [
        "It rained. It rained. Nine died. It snowed."
    ]


def test_a_sentence_without_an_end_is_cut_at_a_word(few: Callable[[int, int], None]) -> None:
    few(2, 4)
    assert texts("nine died and ten died and two died") == ["nine died and ten"]


def test_nothing_of_a_piece_is_read_that_begins_beyond_the_reach(few: Callable[[int, int], None]) -> None:
    few(1, 100)
    assert texts("Nine died.", "Ten died.", "It rained.") == ["Nine died."]


def test_as_many_sentences_are_counted_as_are_read_and_one_more(
    few: Callable[[int, int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    few(5, 1_000)
    looked = Mock(return_value=True)
    monkeypatch.setattr(reach, "can_hold_a_finding", looked)
    assert len(texts("Nine died. " * 400)[0]) == 54
    assert looked.call_count == 6
