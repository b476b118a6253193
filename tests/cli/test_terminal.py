"""On a terminal: bars that move, words in colour, and nothing that a report could order about."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twosource.cli.entry import run
from twosource.cli.terminal import one_line, plain

pty = pytest.importorskip("pty", reason="pseudo-terminals of POSIX are needed")


def on_a_terminal(*arguments: str) -> str:
    """What a person sees of a command whose standard error is a terminal."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "twosource", *arguments],
        stderr=theirs,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux tells so that the other end is closed
            break
        if not piece:
            break
        seen += piece
    os.close(ours)
    assert done.wait(timeout=60) == 0
    return seen.decode("utf-8")


def test_a_terminal_shows_a_bar_for_each_step_and_then_the_summary(tmp_path: Path) -> None:
    report = tmp_path / "a.txt"
    report.write_text("At least nine people were killed in a bombing in Idlib on Monday.", encoding="utf-8")
    seen = on_a_terminal("build", str(report), "-o", str(tmp_path / "out"))
    for step in ("Taking in", "Reading", "Finding copies", "Linking", "Reconciling"):
        assert step in seen
    assert "━" in seen
    assert "Wrote" in seen


def test_a_file_name_gives_no_orders_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pile").mkdir()
    (tmp_path / "pile" / "a\x1b[2Jb\nc.txt").write_bytes(b"")
    (tmp_path / "pile" / "good.txt").write_text("Nine people died in Idlib.", encoding="utf-8")
    assert run(["build", str(tmp_path / "pile"), "-o", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().err
    assert "ab c.txt" in " ".join(said.split())
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Nine\tdied\nin Idlib", "Nine\tdied\nin Idlib"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;http://example.org\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;title\x1b\\text", "text"),
        ("\x1bPdevice\x1b\\text", "text"),
        ("\x9b31mtext", "31mtext"),
        ("back\x08\x7f", "back"),
        ("\u202egnol\u202c", "gnol"),
        ("over\rwritten", "overwritten"),
        ("half\ud800", "half"),
        ("дети, café, 東京, 😀", "дети, café, 東京, 😀"),
    ],
)
def test_what_a_terminal_would_obey_is_left_out(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_one_line_is_one_line() -> None:
    assert one_line(" a\n\n b\u2028c\x85d ") == "a b c d"
