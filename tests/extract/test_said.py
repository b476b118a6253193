"""Who says so: every sentence of the table has the speaker that it names."""

from __future__ import annotations

import pytest
from sentences_said import ROWS
from test_speech import cited


@pytest.mark.parametrize(
    ("text", "words", "expected"), [pytest.param(t, w, e, id=n.replace(" ", "_")) for n, t, w, e in ROWS]
)
def test_the_speaker_of_a_sentence(text: str, words: str, expected: str | None) -> None:
    speaker = cited(text, words)
    name, _, more = (expected or "").partition(" | ")
    assert (speaker.name if speaker else None) == (name or None)
    if speaker is not None:
        facts = {speaker.kind} | (set() if speaker.named else {"unnamed"})
        assert set(more.split()) <= facts
