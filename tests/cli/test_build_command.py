"""`build`: what goes where, with which exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

import twosource
import twosource.dossier.page
from twosource.clean import clean
from twosource.cli import building
from twosource.cli.entry import run
from twosource.findings.article import Article, CleanArticle, Extent
from twosource.pipeline.pieces import pieces_of

NINE = "IDLIB, July 4, 2016 - At least nine people were killed in a bombing on Monday, the governor said.\n"
TWELVE = "At least 12 people were killed in Monday's bombing in Idlib, doctors said on July 5, 2016.\n"


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Two reports in a folder."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "a.txt").write_text(NINE, encoding="utf-8")
    (folder / "b.txt").write_text(TWELVE, encoding="utf-8")
    return folder


def command(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "twosource", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=200,
        check=False,
    )


def test_a_build_writes_the_record_and_the_page_and_leaves_standard_output_empty(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build", str(pile), "-o", str(tmp_path / "out")]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "documents" in said.err
    assert "Wrote" in said.err
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["dossier.html", "record.json"]
    record = twosource.read_record(tmp_path / "out" / "record.json")
    assert [each.origin for each in record.documents] == [str(pile / "a.txt"), str(pile / "b.txt")]


def test_the_record_is_valid_by_its_own_schema(pile: Path, tmp_path: Path) -> None:
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "-q"]) == 0
    record = json.loads((tmp_path / "out" / "record.json").read_text(encoding="utf-8"))
    Draft202012Validator(twosource.schema()).validate(record)


def test_quiet_says_nothing_and_json_says_the_summary(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert run(["build", str(pile), "-o", out, "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert run(["build", str(pile), "-o", out, "--quiet", "--json", "--timings", "--no-dossier"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    summary = json.loads(said.out)
    assert summary["documents"] == 2
    assert summary["dropped"] == []
    assert summary["files"] == [str(tmp_path / "out" / "record.json")]
    stages = {"ingest", "clean", "date", "parse", "extract", "copies", "link", "reconcile", "to_json"}
    assert set(summary["seconds_by_stage"]) == stages


def test_the_summary_as_json_tells_what_was_dropped_and_why(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pile / "empty.txt").write_bytes(b"")
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "-q", "--json", "--no-dossier"]) == 0
    (dropped,) = json.loads(capsys.readouterr().out)["dropped"]
    assert dropped == {"origin": str(pile / "empty.txt"), "stage": "ingest", "reason": "empty"}


def test_no_page_is_written_where_none_is_wanted(pile: Path, tmp_path: Path) -> None:
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "-q", "--no-dossier"]) == 0
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["record.json"]


def test_a_flag_wins_over_the_settings_file(pile: Path, tmp_path: Path) -> None:
    settings = tmp_path / "desk.toml"
    settings.write_text("dossier = false\nmax_bytes = 1\n", encoding="utf-8")
    arguments = ["build", str(pile), "-o", str(tmp_path / "out"), "-q", "--settings", str(settings)]
    assert run(arguments) == 1
    assert run([*arguments, "--max-bytes", "1000", "--dossier"]) == 0
    assert (tmp_path / "out" / "dossier.html").exists()


def test_fields_name_the_columns_of_a_table(tmp_path: Path) -> None:
    table = tmp_path / "pile.csv"
    table.write_text(f'nr,head,words\n7,"Blast in Idlib","{NINE.strip()}"\n', encoding="utf-8")
    out = tmp_path / "out"
    assert (
        run(
            [
                "build",
                str(table),
                "-o",
                str(out),
                "-q",
                "--fields",
                "text=words,title=head",
                "--fields",
                "id=nr",
            ]
        )
        == 0
    )
    (document,) = twosource.read_record(out / "record.json").documents
    assert (document.origin, document.title) == (f"{table}#7", "Blast in Idlib")
    assert document.text == f"Blast in Idlib\n\n{NINE.strip()}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build"], "Missing argument"),
        (["build", "x.txt"], "Missing option"),
        (["build", "x.txt", "-o", "OUT", "--workers", "0"], "'workers' cannot be meant: expected int >= 1"),
        (["build", "x.txt", "-o", "OUT", "--workers", "many"], "Invalid value for '--workers'"),
        (["build", "x.txt", "-o", "OUT", "--fields", "text"], "Write the noun and the field: text=body"),
        (["build", "x.txt", "-o", "OUT", "--fields", "txt=a"], "Did you mean 'text'?"),
        (["build", "x.txt", "-o", "OUT", "--settings", "none.toml"], "cannot be opened"),
        (["build", "x.txt", "-o", "OUT", "--nonsense"], "No such option"),
        (["bild"], "No such command"),
        (["show", "none.json"], "none.json: No such file or directory"),
        (["explain", "none.json"], "Missing argument"),
    ],
)
def test_a_usage_error_is_one_line_with_exit_code_2(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([each.replace("OUT", str(tmp_path / "out")) for each in arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith("twosource: ")
    assert said in told.err


def test_a_setting_that_is_not_known_names_the_nearest_one(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "desk.toml").write_text("wrokers = 2\n", encoding="utf-8")
    assert run(["build", str(pile), "-o", str(tmp_path), "--settings", str(tmp_path / "desk.toml")]) == 2
    assert "Did you mean 'workers'?" in capsys.readouterr().err


def test_a_file_that_is_no_record_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    assert run(["show", str(tmp_path / "x.json")]) == 2
    assert "not a record" in capsys.readouterr().err


def test_an_output_folder_that_cannot_be_written_is_a_usage_error_before_anything_is_read(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for out in (tmp_path / "file", tmp_path / "file" / "out"):
        assert run(["build", str(pile), "-o", str(out)]) == 2
        said = capsys.readouterr().err
        assert "cannot be written" in said
        assert "Name another one with -o" in said


def test_an_output_folder_inside_the_pile_is_a_usage_error(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build", str(pile), "-o", str(pile / "out")]) == 2
    assert "lies inside the input folder" in capsys.readouterr().err
    assert not (pile / "out").exists()


def test_a_record_that_stood_there_stays_whole_when_the_new_one_cannot_be_written(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert run(["build", str(pile), "-o", str(out), "-q"]) == 0
    before = (out / "record.json").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert run(["build", str(pile / "a.txt"), "-o", str(out), "-q"]) == 3
    assert (out / "record.json").read_bytes() == before
    assert sorted(each.name for each in out.iterdir()) == ["dossier.html", "record.json"]


def test_a_fault_in_the_page_leaves_the_record(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(twosource.dossier.page, "indexed", wrong)
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "-q"]) == 3
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["record.json"]


def test_a_bug_in_one_document_drops_that_document_and_reads_the_rest(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wrong(article: Article) -> CleanArticle:
        if article.origin.endswith("a.txt"):
            raise ZeroDivisionError(f"object at {hex(id(article))}")
        return clean(article)

    monkeypatch.setattr("twosource.pipeline.dates.clean", wrong)
    arguments = ["build", str(pile), "-o", str(tmp_path / "out")]
    assert run(arguments) == 0
    quiet = capsys.readouterr().err
    record = twosource.read_record(tmp_path / "out" / "record.json")
    assert [each.origin for each in record.documents] == [str(pile / "b.txt")]
    (dropped,) = record.dropped
    assert (dropped.stage, dropped.reason) == ("clean", "internal: ZeroDivisionError: object at 0x…")
    assert "Traceback" not in quiet
    assert run([*arguments, "--debug"]) == 0
    assert "Traceback" in capsys.readouterr().err


def test_a_bug_in_the_reading_of_one_document_leaves_its_neighbours_read(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(clean: CleanArticle) -> tuple[Extent, ...]:
        if clean.article.origin.endswith("a.txt"):
            raise IndexError("past the end")
        return pieces_of(clean)

    monkeypatch.setattr("twosource.pipeline.documents.pieces_of", wrong)
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "-q"]) == 0
    record = twosource.read_record(tmp_path / "out" / "record.json")
    assert [(each.stage, each.reason) for each in record.dropped] == [
        ("parse", "internal: IndexError: past the end")
    ]
    assert len(record.documents) == 1


def test_a_fault_of_the_program_is_one_line_and_a_traceback_only_on_demand(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wrong(*_: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr(twosource, "build", wrong)
    arguments = ["build", str(pile), "-o", str(tmp_path / "out"), "-q"]
    assert run(arguments) == 3
    said = capsys.readouterr().err
    assert said.startswith(
        "twosource: A fault of this program: RuntimeError: no such luck. Run again with --debug"
    )
    assert said.count("\n") == 1
    assert run([*arguments, "--debug"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_the_module_runs_as_the_command_and_tells_its_version() -> None:
    done = command("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"twosource {twosource.__version__}\n", "")


def test_no_arguments_show_the_help_and_help_lists_the_exit_codes() -> None:
    done = command()
    assert done.returncode == 0
    assert "Usage: twosource" in done.stdout
    assert "Exit codes: 0 done; 1 no input could be read" in " ".join(
        command("build", "--help").stdout.split()
    )


def test_the_schema_is_printed() -> None:
    assert json.loads(command("schema").stdout) == json.loads(json.dumps(twosource.schema()))


def test_standard_input_is_a_document(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "twosource", "build", "-", "-o", str(tmp_path / "out"), "-q"],
        input=NINE.encode(),
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    (document,) = twosource.read_record(tmp_path / "out" / "record.json").documents
    assert document.text.strip() == NINE.strip()


def test_a_reader_that_closes_the_pipe_ends_the_command_in_silence(idlib_file: Path) -> None:
    for wanted in (["schema"], ["show", str(idlib_file)], ["explain", str(idlib_file), "f1"]):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [sys.executable, "-m", "twosource", *wanted],
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (141, b"")


def test_a_terminal_without_unicode_still_shows_the_record(idlib_file: Path) -> None:
    done = command("explain", idlib_file, "f1", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    assert "nine people" in done.stdout


@pytest.mark.parametrize("drawn", [0, 500])
def test_two_processes_make_the_same_page_as_one(
    drawn: int, pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "LARGE", 0)
    monkeypatch.setattr(building, "MANY", 0)
    monkeypatch.setattr(building, "DRAWN", drawn)
    for workers in ("1", "2"):
        assert run(["build", str(pile), "-o", str(tmp_path / workers), "-q", "--workers", workers]) == 0
    pages = [(tmp_path / workers / "dossier.html").read_bytes() for workers in ("1", "2")]
    assert pages[0] == pages[1]


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="signals of POSIX are needed")
@pytest.mark.parametrize("workers", [1, 2])
def test_an_interrupt_ends_the_command_with_130_and_leaves_no_half_file(workers: int, tmp_path: Path) -> None:
    pile = tmp_path / "pile.jsonl"
    rows = [
        json.dumps({"id": str(number), "text": f"{NINE} Number {number}. " * 40}) for number in range(600)
    ]
    pile.write_text("\n".join(rows), encoding="utf-8")
    out = tmp_path / "out"
    arguments = ["build", str(pile), "-o", str(out), "--workers", str(workers)]
    started = subprocess.Popen(
        [sys.executable, "-m", "twosource", *arguments],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert started.stderr
    assert "Taking in" in started.stderr.readline()
    time.sleep(1.0)
    os.killpg(started.pid, signal.SIGINT)
    _, said = started.communicate(timeout=30)
    assert started.returncode == 130
    assert "Interrupted" in said
    assert "Traceback" not in said
    assert list(out.iterdir()) == []
