"""A text that is longer than any report: what is read of it, and that the record tells of its end."""

from __future__ import annotations

from pathlib import Path

import pytest

import twosource
from twosource.language import reach

SENTENCE = "Nine people died in Veldin. "


@pytest.fixture
def long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(reach, "SENTENCES", 4)
    path = tmp_path / "long.txt"
    path.write_text(SENTENCE * 10, encoding="utf-8")
    return path


def test_the_end_of_a_text_too_long_to_be_read_is_told_of_by_every_build(long: Path, tmp_path: Path) -> None:
    settings = twosource.Settings(keep=str(tmp_path / "kept"), workers=1)
    first, again = twosource.build([long], settings), twosource.build([long], settings)
    assert first.to_json() == again.to_json()
    (end,) = again.dropped
    assert (end.stage, end.reason) == ("parse", "too long: read as far as character 111 of 280")


def test_the_whole_text_stands_in_the_record_and_nothing_of_its_end_is_cited(long: Path) -> None:
    record = twosource.build([long], twosource.Settings(workers=1))
    assert len(record.documents[0].text) == 280
    assert max(said.end for figure in record.figures for said in figure.observations) <= 111
