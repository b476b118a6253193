"""Processes that are spawned, as on Windows and macOS: the same record and page, the same end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from elsewhere import COMMAND, SPAWNING
from twosource.cli.entry import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are spawned there anyhow")
REPORTS = 160  # so many that their page is made in two parts
NINE = "IDLIB, July 4, 2016 - At least nine people were killed in a bombing on Monday, the governor said."


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    rows = [{"id": str(n), "text": f"{NINE} {n} others were hurt, doctors said."} for n in range(2, REPORTS)]
    path = tmp_path / "pile.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def spawning(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What came of code that ran where processes are spawned."""
    (folder / "elsewhere.py").write_text(SPAWNING + code, encoding="utf-8")
    command = [sys.executable, "elsewhere.py", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def test_spawned_processes_make_the_same_record_and_page(pile: Path, tmp_path: Path) -> None:
    done = spawning(COMMAND, tmp_path, "build", str(pile), "-o", "spawned", "-q", "--workers", "2")
    assert (done.returncode, done.stderr) == (0, "")
    assert run(["build", str(pile), "-o", str(tmp_path / "alone"), "-q", "--workers", "1"]) == 0
    for name in ("record.json", "dossier.html"):
        assert (tmp_path / "spawned" / name).read_bytes() == (tmp_path / "alone" / name).read_bytes()


def test_a_script_without_a_guard_runs_once_where_processes_are_spawned(pile: Path, tmp_path: Path) -> None:
    code = 'print("once")\nrecord = twosource.build(["pile.jsonl"], twosource.Settings(workers=2))\n'
    done = spawning(code + "print(len(record.documents))\n", tmp_path)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["once", str(REPORTS - 2)], "")


def test_a_spawned_process_that_dies_ends_the_run_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "dying.py").write_text("import os\n\n\ndef die(chunk):\n    os._exit(9)\n", encoding="utf-8")
    code = "from dying import die\nlist(engines.Pool(workers=2).map(die, [(), (), ()]))\n"
    done = spawning(code, tmp_path)
    assert "A worker process died" in done.stderr.splitlines()[-1]
