"""Times: every sentence of the table has the expressions that it says."""

from __future__ import annotations

from datetime import date

import pytest
from sentences_times import ROWS

from twosource.dating import tag
from twosource.findings.article import Extent

PUBLISHED = date(2024, 5, 15)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in ROWS]
)
def test_the_times_of_a_sentence(text: str, expected: list[str]) -> None:
    found = tag(text, [Extent(0, len(text))], PUBLISHED)
    assert [f"{text[m.start : m.end]} = {m.value}" for m in found] == expected
