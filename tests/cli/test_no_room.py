"""No room: a full disk and a closed terminal end a command with a line that says so."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "veldin"
NO_ROOM = "twosource: No more can be written: "


def shell(line: str) -> subprocess.CompletedProcess[str]:
    command = f"{shlex.quote(sys.executable)} -m twosource"
    return subprocess.run(
        ["sh", "-c", line.replace("twosource", command, 1)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    assert shell(f"twosource build {EXAMPLE} -o {out} -q --workers 1").returncode == 0
    return out / "record.json"


def test_a_record_that_does_not_fit_is_told_of(tmp_path: Path) -> None:
    done = shell(f"ulimit -f 4; twosource build {EXAMPLE} -o {tmp_path / 'out'} -q --workers 1")
    assert done.returncode == 3
    assert done.stderr.startswith(NO_ROOM)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_tables_that_do_not_fit_are_told_of(record: Path) -> None:
    done = shell(f"twosource show {record} > /dev/full")
    assert (done.returncode, done.stderr.startswith(NO_ROOM)) == (3, True)


def test_a_command_whose_output_is_closed_ends_well(record: Path) -> None:
    done = shell(f"twosource show {record} >&-")
    assert (done.returncode, done.stderr) == (0, "")
