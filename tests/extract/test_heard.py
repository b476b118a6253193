"""Who is called up again: every sentence of the table has the speaker that it names."""

from __future__ import annotations

import pytest
from sentences_heard import ROWS
from test_speech import name


@pytest.mark.parametrize(
    ("text", "words", "expected"), [pytest.param(t, w, e, id=n.replace(" ", "_")) for n, t, w, e in ROWS]
)
def test_one_who_is_called_up_again_is_the_one_meant(text: str, words: str, expected: str | None) -> None:
    assert name(text, words) == expected
