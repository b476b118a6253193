"""What is page furniture and what is not."""

from __future__ import annotations

from twosource.clean.stage import furniture


def marked(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in furniture(text)]


def test_a_share_button_after_a_sentence_is_furniture() -> None:
    assert marked("Nine people died, the minister said. Share\n\nRescuers searched on.") == ["Share"]


def test_a_share_button_is_furniture_in_a_flattened_page() -> None:
    assert marked("Nine people died, the minister said. Share Rescuers searched on.") == ["Share"]


def test_shares_that_fall_are_news() -> None:
    assert marked("The market opened late. Shares fell by two percent. Share prices rose again later.") == []
