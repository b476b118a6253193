"""Sections: which towns head the sections of a digest that runs on without lines."""

from __future__ import annotations

import pytest

from twosource.extract.sections import sections
from twosource.language import TextPiece, load


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        pytest.param(
            "Homs Army units destroyed three cars near the river. Daraa An army unit killed 20 gunmen.",
            ["Homs", "Daraa"],
            id="towns_before_sentences_that_begin_anew",
        ),
        pytest.param(
            "Homs Governor Talal Roe said that three people were killed on Monday.",
            [],
            id="a_title_is_no_head",
        ),
        pytest.param("Aleppo University was closed on Monday after the raid.", [], id="a_name_goes_on"),
        pytest.param(
            "BEIRUT Thirteen people were killed on Wednesday in a raid.", [], id="a_bureau_is_no_head"
        ),
        pytest.param(
            "Homs\nThree people were killed on Monday.", [], id="a_line_of_its_own_runs_into_nothing"
        ),
        pytest.param("Police Two people were killed on Monday in Homs.", [], id="a_word_is_no_town"),
    ],
)
def test_the_heads_of_sections(text: str, heads: list[str]) -> None:
    sentences = tuple(s for piece in load().read([TextPiece(text)]) for s in piece)
    assert [section.name for section in sections(sentences, text, 0)] == heads
