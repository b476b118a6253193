"""Files, folders, globs and standard input: what is read, under which name, in which order."""

from __future__ import annotations

import hashlib
import io
import os
from pathlib import Path

import pytest
from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

from twosource.errors import UsageError
from twosource.findings.article import Article, Dropped
from twosource.ingest import Ingest


def test_a_text_file_is_its_text(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.txt", NINE)))
    assert article.text == NINE
    assert (article.title, article.title_end, article.unread, article.language) == (None, 0, None, "en")
    assert (article.media_type, article.size) == ("text/plain", len(NINE))


def test_the_id_is_the_beginning_of_the_hash_of_the_bytes(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.txt", NINE)))
    assert article.sha256 == hashlib.sha256(NINE.encode()).hexdigest()
    assert article.id == article.sha256[:16]


def test_no_input_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="No input"):
        Ingest()([])


def test_an_empty_name_is_a_usage_error_and_not_this_folder() -> None:
    with pytest.raises(UsageError, match="empty name"):
        Ingest()([""])


def test_one_path_instead_of_a_list_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="list"):
        Ingest()("reports")


def test_an_unknown_field_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="bodi"):
        Ingest(fields={"bodi": "x"})


def test_a_folder_is_read_to_its_depth_in_the_order_of_names(tmp_path: Path) -> None:
    written(tmp_path, "b/c.txt", TWELVE)
    written(tmp_path, "a.txt", NINE)
    results = read(tmp_path)
    assert [article.origin for article in articles(results)] == [f"{tmp_path}/a.txt", f"{tmp_path}/b/c.txt"]


def test_the_origin_is_the_path_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "reports/000.txt", NINE)
    monkeypatch.chdir(tmp_path)
    assert only(read("reports")).origin == "reports/000.txt"
    assert only(read("./reports/000.txt")).origin == "./reports/000.txt"


def test_the_order_of_the_inputs_changes_nothing(tmp_path: Path) -> None:
    one, other = written(tmp_path, "a.txt", NINE), written(tmp_path, "b.txt", TWELVE)
    assert read(one, other) == read(other, one)


def test_the_order_of_the_file_system_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        written(tmp_path, name, f"{name} {NINE}")
    before = read(tmp_path)
    listed = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: listed(path)[::-1])
    assert read(tmp_path) == before


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", NINE)
    written(tmp_path, ".b.txt", TWELVE)
    written(tmp_path, ".git/c.txt", TWELVE)
    assert texts(read(tmp_path)) == [NINE]


def test_a_glob_is_matched_and_a_file_with_a_bracket_in_its_name_is_not_one(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", NINE)
    written(tmp_path, "b[1].txt", TWELVE)
    assert texts(read(f"{tmp_path}/a*.txt")) == [NINE]
    assert texts(read(tmp_path / "b[1].txt")) == [TWELVE]


def test_a_glob_without_a_match_is_dropped(tmp_path: Path) -> None:
    assert why(read(f"{tmp_path}/*.txt")) == "matches no file"


def test_the_same_file_named_twice_is_one_file(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", NINE)
    assert len(read(path, path, f"{tmp_path}/*.txt")) == 1


def test_two_files_with_the_same_bytes_are_one_article_and_a_reason(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", NINE)
    written(tmp_path, "a.txt", NINE)
    kept, lost = read(tmp_path)
    assert isinstance(kept, Article)
    assert isinstance(lost, Dropped)
    assert kept.origin.endswith("a.txt")
    assert lost.reason == f"same bytes as {kept.origin}"


def test_a_missing_file_is_dropped_and_the_rest_is_read(tmp_path: Path) -> None:
    results = read(written(tmp_path, "b.txt", NINE), tmp_path / "a.txt")
    assert reasons(results) == ["cannot be opened: No such file or directory"]
    assert texts(results) == [NINE]


def test_a_broken_link_is_dropped_and_the_rest_is_read(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", NINE)
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere.txt")
    results = read(tmp_path)
    assert reasons(results) == ["broken link or symbolic link loop"]
    assert texts(results) == [NINE]


def test_a_link_to_the_folder_that_it_lies_in_is_reported_as_a_loop(tmp_path: Path) -> None:
    written(tmp_path, "a/b.txt", NINE)
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    results = read(tmp_path)
    assert texts(results) == [NINE]
    assert reasons(results) == [f"symbolic link loop: leads to {tmp_path}"]


def test_a_link_to_itself_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert reasons(read(tmp_path)) == ["broken link or symbolic link loop"]


def test_a_link_to_a_file_that_is_read_anyway_is_reported(tmp_path: Path) -> None:
    (tmp_path / "b.txt").symlink_to(written(tmp_path, "a.txt", NINE))
    assert reasons(read(tmp_path)) == [f"same file as {tmp_path}/a.txt"]


def test_a_folder_called_like_a_file_is_a_folder(tmp_path: Path) -> None:
    written(tmp_path, "x.txt/a.txt", NINE)
    assert only(read(tmp_path / "x.txt")).origin == f"{tmp_path}/x.txt/a.txt"


def test_an_empty_folder_is_reported(tmp_path: Path) -> None:
    assert why(read(tmp_path)) == "folder without files"


def test_a_file_that_may_not_be_read_is_dropped_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, "a.txt", TWELVE)
    written(tmp_path, "b.txt", NINE)
    opened = Path.open

    def refuse(path: Path, mode: str = "r") -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    results = read(tmp_path)
    assert reasons(results) == ["cannot be read: Permission denied"]
    assert texts(results) == [NINE]


def test_a_folder_that_may_not_be_listed_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> list[str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "listdir", refuse)
    assert "folder cannot be read: Permission denied" in reasons(read(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_dropped_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "not a regular file" in reasons(read(tmp_path))[0]


def test_a_name_with_a_nul_character_is_dropped() -> None:
    assert why(read("a\0b")) == "not a path: it holds a NUL character"


def test_a_name_that_is_no_text_gives_an_origin_that_is(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\xff.txt"
    with open(path, "wb") as stream:  # noqa: PTH123 -- a Path cannot be made of bytes
        stream.write(NINE.encode())
    assert only(read(tmp_path)).origin == f"{tmp_path}/a\\xff.txt"


def test_an_empty_file_is_dropped(tmp_path: Path) -> None:
    assert why(read(written(tmp_path, "a.txt", ""))) == "empty"
    assert why(read(written(tmp_path, "a.txt", " \n\t "))) == "empty"


def test_a_file_over_the_limit_is_dropped(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "x" * 101)
    assert why(read(path, max_bytes=100)) == "too large: the limit is 100 bytes"


class _Input:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (NINE, "text/plain"),
        (
            f"<!doctype html><html><body><article><p>{NINE}</p><p>{TWELVE}</p></article></body></html>",
            "text/html",
        ),
        (f'{{"text": "{NINE}"}}\n{{"text": "{TWELVE}"}}\n', "application/x-ndjson"),
        (f'[{{"text": "{NINE}"}}]', "application/json"),
        (f'{{\n"text": "{NINE}"\n}}', "application/json"),
        (f'id,text\n1,"{NINE}"\n', "text/csv"),
        (f"id\ttext\n1\t{NINE}\n", "text/tab-separated-values"),
    ],
)
def test_standard_input_is_read_as_what_it_looks_like(
    data: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(data.encode()))
    results = articles(read("-"))
    assert {article.media_type for article in results} == {kind}
    assert NINE in results[0].text
    assert results[0].origin.split("#")[0] == "-"


def test_an_unknown_extension_is_read_as_what_it_looks_like(tmp_path: Path) -> None:
    assert only(read(written(tmp_path, "a.dat", f'{{"text": "{NINE}"}}'))).media_type == "application/json"
    assert only(read(written(tmp_path, "report", NINE))).media_type == "text/plain"
