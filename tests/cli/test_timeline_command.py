"""The timeline command: days in the terminal, as JSON, and what it says of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from twosource.cli.entry import run

EXAMPLE = Path(__file__).parents[2] / "examples" / "veldin"


def test_the_days_of_the_example_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", str(EXAMPLE), "--days", "3"]) == 0
    said = capsys.readouterr()
    assert "2024-05-14" in said.out
    assert "language: de" in said.err


def test_json_gives_words_that_stand_where_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", str(EXAMPLE), "--days", "4", "--json", "-q"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["days"]) == 4
    assert [each["date"] for each in found["days"]] == sorted(each["date"] for each in found["days"])


def test_the_number_of_days_may_stand_in_the_settings_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk.toml"
    desk.write_text("days = 2\n", encoding="utf-8")
    for flags, days in ((["--settings", str(desk)], 2), (["--settings", str(desk), "--days", "3"], 3)):
        assert run(["timeline", str(EXAMPLE), *flags, "--json", "-q"]) == 0
        assert len(json.loads(capsys.readouterr().out)["days"]) == days


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--since", "May"], "no day"),
        (["--since", "2024-05-02", "--until", "2024-05-01"], "before"),
        (["--days", "0"], "'days' cannot be meant"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    flags: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["timeline", str(EXAMPLE), *flags]) == 2
    assert said in capsys.readouterr().err


def test_an_empty_folder_is_nothing_readable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", str(tmp_path), "-q"]) == 1
    assert "Nothing could be read" in capsys.readouterr().err
