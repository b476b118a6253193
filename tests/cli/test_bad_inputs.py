"""Bad inputs: each is dropped with a reason or read for what it holds, and none ends the run."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import twosource
from twosource.cli.entry import run
from twosource.record import Record

GOOD = "At least nine people were killed in a bombing in Idlib on Monday, the governor said."
GERMAN = "Bei einem Anschlag in Idlib sind am Montag neun Menschen getötet worden, sagte der Gouverneur."


def built(out: Path, *inputs: Path, code: int = 0) -> Record:
    assert run(["build", *map(str, inputs), "-o", str(out), "-q", "--workers", "1"]) == code
    return twosource.read_record(out / "record.json")


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def empty_folder(folder: Path) -> Path:
    (folder / "empty").mkdir()
    return folder / "empty"


def path_loop(folder: Path) -> Path:
    (folder / "loop").mkdir()
    (folder / "loop" / "again").symlink_to(folder / "loop", target_is_directory=True)
    return folder / "loop"


def link_to_itself(folder: Path) -> Path:
    (folder / "self.txt").symlink_to(folder / "self.txt")
    return folder / "self.txt"


def named_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


UNREADABLE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "an empty file": (lambda f: written(f / "a.txt", b""), "empty"),
    "a file of white space": (lambda f: written(f / "a.txt", b" \n\t\n"), "empty"),
    "an empty folder": (empty_folder, "folder without files"),
    "a missing path": (lambda f: f / "missing.txt", "cannot be opened: No such file"),
    "a folder that holds itself": (path_loop, "loop"),
    "a link to itself": (link_to_itself, "loop"),
    "a named pipe": (named_pipe, "not a regular file"),
    "a binary named .txt": (
        lambda f: written(f / "a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40),
        "",
    ),
    "a program named .txt": (lambda f: written(f / "a.txt", b"\x7fELF" + bytes(range(256)) * 40), ""),
    "an archive named .html": (lambda f: written(f / "a.html", b"PK\x03\x04" + os.urandom(500)), ""),
    "a page without a body": (lambda f: written(f / "a.html", b"<html><head></head></html>"), ""),
    "a page of scripts": (
        lambda f: written(f / "a.html", b"<html><body><script>let x = 1;</script></body></html>"),
        "",
    ),
    "a broken object": (lambda f: written(f / "a.json", b'{"text": "Nine'), ""),
    "an object of nothing": (lambda f: written(f / "a.json", b"{}"), "no text"),
    "a table with a head and no row": (lambda f: written(f / "a.csv", b"id,text\n"), ""),
    "a line of 50 MB": (lambda f: written(f / "a.txt", b"x" * 50_000_000), "bytes"),
    "a row of 50 MB": (
        lambda f: written(f / "a.jsonl", b'{"text": "' + b"x " * 25_000_000 + b'"}\n'),
        "bytes",
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_dropped_with_its_reason_and_alone_it_is_exit_code_1(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, reason = UNREADABLE[name]
    bad = make(tmp_path)
    record = built(tmp_path / "out", bad, code=1)
    assert record.documents == ()
    assert record.dropped
    assert any(reason in each.reason for each in record.dropped), record.dropped
    assert all(each.reason and each.stage == "ingest" for each in record.dropped)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Nothing could be read" in said.err


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_does_not_keep_its_neighbour_from_being_read(name: str, tmp_path: Path) -> None:
    good = written(tmp_path / "good.txt", GOOD.encode())
    record = built(tmp_path / "out", good, UNREADABLE[name][0](tmp_path))
    assert [each.origin for each in record.documents] == [str(good)]
    assert record.dropped


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads files whatever their mode says")
def test_a_file_that_may_not_be_read_is_dropped(tmp_path: Path) -> None:
    secret = written(tmp_path / "a.txt", GOOD.encode())
    secret.chmod(0)
    record = built(tmp_path / "out", secret, code=1)
    assert "Permission denied" in record.dropped[0].reason


def test_a_file_that_breaks_while_it_is_read_is_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = written(tmp_path / "good.txt", GOOD.encode())
    torn = written(tmp_path / "torn.txt", GOOD.encode())
    right = Path.open

    def wrong(path: Path, *arguments: str, **named: str) -> object:
        if path == torn:
            raise OSError(5, "Input/output error")
        return right(path, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", wrong)
    record = built(tmp_path / "out", good, torn)
    assert [each.reason for each in record.dropped] == ["cannot be read: Input/output error"]
    assert [each.origin for each in record.documents] == [str(good)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_in_any_usual_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    text = GOOD + " “Nobody claimed it,” he said at the café."
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    record = built(tmp_path / "out", written(tmp_path / "a.txt", mark + text.encode(encoding)))
    assert record.documents[0].text == text


@pytest.mark.parametrize(
    "data",
    [
        GOOD.encode() + b" \xff\xfe\xc3( broken",
        GOOD.encode() + b"\x00 and more",
        b"\x1b[31m" + GOOD.encode(),
        GOOD.encode().replace(b" ", b"\r\n"),
        (GOOD + " \u202eevil \ufeff").encode(),
        b"\xef\xbb\xbf" + GOOD.encode(),
    ],
    ids=["broken UTF-8", "a NUL", "escapes", "carriage returns", "turned letters", "a mark"],
)
def test_odd_text_is_read_or_dropped_with_a_reason_and_makes_a_sound_record(
    data: bytes, tmp_path: Path
) -> None:
    good = written(tmp_path / "good.txt", b"The weather was fine in Paris on Sunday, the mayor said.")
    record = built(tmp_path / "out", good, written(tmp_path / "odd.txt", data))
    origins = [each.origin for each in record.documents] + [each.origin for each in record.dropped]
    assert str(tmp_path / "odd.txt") in origins
    assert (tmp_path / "out" / "dossier.html").read_bytes().find(b"\x00") == -1


def test_lone_surrogates_of_json_do_not_break_the_record(tmp_path: Path) -> None:
    row = b'{"id": "s\\ud800", "title": "\\udfff", "text": "' + GOOD.encode() + b' \\ud83d end."}'
    built(tmp_path / "out", written(tmp_path / "a.jsonl", row + b"\n"))
    (tmp_path / "out" / "dossier.html").read_text(encoding="utf-8")


def test_a_broken_line_is_dropped_and_the_lines_around_it_are_read(tmp_path: Path) -> None:
    rows = [{"id": "one", "text": GOOD}, {"id": "three", "text": GOOD.replace("nine", "ten")}]
    lines = [json.dumps(rows[0]), '{"id": "two", "text": ', json.dumps(rows[1]), "[1, 2]", "null", '"words"']
    record = built(tmp_path / "out", written(tmp_path / "a.jsonl", "\n".join(lines).encode()))
    assert [each.origin.partition("#")[2] for each in record.documents] == ["one", "three"]
    assert len(record.dropped) == 4


def test_ragged_rows_are_read_or_dropped_and_the_rows_around_them_are_read(tmp_path: Path) -> None:
    lines = [
        "id,title,text",
        f'one,Blast,"{GOOD}"',
        "two",
        f'three,Blast,"{GOOD.replace("nine", "six")}",x,y',
        "",
    ]
    record = built(tmp_path / "out", written(tmp_path / "a.csv", "\n".join(lines).encode()))
    assert str(tmp_path / "a.csv#one") in [each.origin for each in record.documents]
    assert len(record.documents) + len(record.dropped) == 3


def test_the_same_bytes_under_two_names_are_one_document(tmp_path: Path) -> None:
    paths = [written(tmp_path / name, GOOD.encode()) for name in ("a.txt", "b.txt")]
    record = built(tmp_path / "out", *paths)
    assert [each.origin for each in record.documents] == [str(paths[0])]
    assert [(each.origin, each.stage) for each in record.dropped] == [(str(paths[1]), "ingest")]
    assert "same bytes" in record.dropped[0].reason


def test_another_language_is_listed_and_not_read(tmp_path: Path) -> None:
    good = written(tmp_path / "a.txt", GOOD.encode())
    record = built(tmp_path / "out", good, written(tmp_path / "b.txt", GERMAN.encode()))
    assert [each.unread for each in record.documents] == [None, "language: de"]
    other = record.documents[1].id
    assert all(mention.document != other for event in record.events for mention in event.mentions)


def test_a_pile_of_another_language_only_is_exit_code_1(tmp_path: Path) -> None:
    record = built(tmp_path / "out", written(tmp_path / "b.txt", GERMAN.encode()), code=1)
    assert [each.unread for each in record.documents] == ["language: de"]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "word " * 20_000,
        "(" * 5_000,
        "\n" * 5_000 + GOOD,
        "“" * 2_000 + GOOD,
        "9" * 5_000 + " people were killed.",
        "killed " * 2_000,
        "At least -1,000,000,000,000 people were killed on 99 July 0000 in  .",
        "\u0301" * 3_000 + GOOD,
        "😀" * 3_000 + GOOD,
        "Mr. Mrs. Dr. U.S. " * 1_000,
    ],
    ids=lambda text: text[:12].encode("ascii", "backslashreplace").decode(),
)
def test_a_text_like_no_news_is_read_in_seconds_and_meets_no_bug(text: str, tmp_path: Path) -> None:
    record = built(
        tmp_path / "out", written(tmp_path / "a.txt", text.encode()), written(tmp_path / "g.txt", b"x")
    )
    assert [each for each in record.dropped if each.reason.startswith("internal")] == []
