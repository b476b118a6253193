"""Ended: what a build that is told to stop leaves behind, and with which word and code it goes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from elsewhere import COMMAND, SPAWNING

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX are needed")
NINE = "At least nine people were killed in a bombing in Idlib on Monday, the governor said."


def begun(
    folder: Path, *, workers: int, spawned: bool = False, ignored: bool = False
) -> subprocess.Popen[str]:
    """A build that takes a while, once it takes in its pile."""
    rows = [
        json.dumps({"id": str(number), "text": f"{NINE} Number {number}. " * 40}) for number in range(600)
    ]
    (folder / "pile.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (folder / "elsewhere.py").write_text(SPAWNING + COMMAND, encoding="utf-8")
    command = [sys.executable, *(["elsewhere.py"] if spawned else ["-m", "twosource"])]
    before = signal.signal(signal.SIGINT, signal.SIG_IGN) if ignored else None
    try:
        started = subprocess.Popen(
            [*command, "build", "pile.jsonl", "-o", "out", "--workers", str(workers)],
            cwd=folder,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    finally:
        if ignored:
            signal.signal(signal.SIGINT, before)
    assert started.stderr
    assert "Taking in" in started.stderr.readline()
    return started


@pytest.mark.parametrize("told", [os.kill, os.killpg], ids=["the first process", "all of them"])
@pytest.mark.parametrize(("workers", "spawned"), [(1, False), (2, False), (2, True)])
def test_sigterm_ends_a_build_with_a_word_and_143_and_leaves_no_half_file(
    told: Callable[[int, int], None], workers: int, spawned: bool, tmp_path: Path
) -> None:
    started = begun(tmp_path, workers=workers, spawned=spawned)
    time.sleep(1.0)
    told(started.pid, signal.SIGTERM)
    _, said = started.communicate(timeout=30)
    assert started.returncode == 143
    assert said.splitlines()[-1] == "twosource: Ended by SIGTERM; no file was left half written."
    assert "Traceback" not in said
    assert list((tmp_path / "out").iterdir()) == []


def test_sigterm_ends_a_build_that_a_shell_started_beside_itself(tmp_path: Path) -> None:
    started = begun(tmp_path, workers=1, ignored=True)  # as shells do with "&"
    os.kill(started.pid, signal.SIGTERM)
    _, said = started.communicate(timeout=30)
    assert (started.returncode, "Ended by SIGTERM" in said) == (143, True)


def test_an_interrupt_amid_code_that_is_made_from_text_is_the_same_exit_code(tmp_path: Path) -> None:
    code = (
        "import signal, twosource.cli.entry as entry\n"
        "def command(**given): exec('signal.raise_signal(signal.SIGINT)', {'signal': signal})\n"
        "entry.get_command = lambda app: command\n"
        "entry.main(['schema'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, "Interrupted" in done.stderr) == (130, True)
