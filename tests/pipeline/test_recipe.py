"""The recipe from Python: what it takes, what it refuses, and what it hands over."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import twosource
from twosource.errors import MissingExtra, UsageError
from twosource.pipeline import recipe
from twosource.pipeline.engines import WORTH_A_POOL
from twosource.pipeline.piles import CHUNK

NEWS = "IDLIB, July 4, 2016 - At least nine people were killed in a bombing on Monday, the governor said.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_a_record_is_built_from_paths_and_strings_alike(report: Path) -> None:
    assert twosource.build([report]) == twosource.build([str(report)])


def test_every_finding_lies_in_its_document_and_holds_words(report: Path) -> None:
    record = twosource.build([report])
    text = record.documents[0].text
    spans = [(m.start, m.end) for event in record.events for m in event.mentions]
    spans += [(o.start, o.end) for figure in record.figures for o in figure.observations]
    assert spans
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip()


def test_a_record_that_is_written_is_read_back_the_same(report: Path, tmp_path: Path) -> None:
    record = twosource.build([report])
    record.write(tmp_path / "record.json")
    assert twosource.read_record(tmp_path / "record.json") == record


def test_the_record_names_its_tool_and_settings(report: Path) -> None:
    tool = twosource.build([report], twosource.Settings(workers=2)).tool
    assert (tool.name, tool.version) == ("twosource", twosource.__version__)
    assert tool.settings_sha256 == twosource.Settings().sha256()


def test_settings_that_cannot_be_meant_are_refused_before_anything_is_read(report: Path) -> None:
    with pytest.raises(UsageError, match="'workers' cannot be meant"):
        twosource.build([report], twosource.Settings(workers=0))


def test_no_inputs_are_a_usage_error() -> None:
    with pytest.raises(UsageError, match="No input is given"):
        twosource.build([])


def test_a_reader_that_is_not_installed_says_what_to_run(report: Path) -> None:
    with pytest.raises(MissingExtra, match="Run: "):
        twosource.build([report], twosource.Settings(reader="xx_no_such_pipeline"))


def test_a_pile_in_which_nothing_can_be_read_is_a_record_of_reasons(tmp_path: Path) -> None:
    record = twosource.build([tmp_path / "missing.txt"])
    assert record.documents == ()
    assert [each.stage for each in record.dropped] == ["ingest"]


SCRIPT = """
import twosource
print("once")
record = twosource.build(["pile"], twosource.Settings(workers=2))
print(len(record.documents))
"""


@pytest.mark.parametrize("by", ["file", "standard input"])
def test_a_script_needs_no_guard_for_its_workers(by: str, tmp_path: Path) -> None:
    (tmp_path / "pile").mkdir()
    for number in range(CHUNK * WORTH_A_POOL):
        (tmp_path / "pile" / f"{number}.txt").write_text(f"{NEWS}{number}", encoding="utf-8")
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")
    arguments = ["script.py"] if by == "file" else ["-"]
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=tmp_path,
        input=SCRIPT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["once", str(CHUNK * WORTH_A_POOL)], "")


def test_the_recipe_fits_on_a_screen() -> None:
    assert len(inspect.getsource(recipe.build).splitlines()) <= 40
    assert len(inspect.getsource(recipe).splitlines()) <= 80
