"""Same input and settings, same bytes: under any hash seed, number of processes and order of files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twosource.pipeline.engines import WORTH_A_POOL
from twosource.pipeline.piles import CHUNK

NEWS = (
    "At least {n} people were killed in a bombing in {place} on Monday, the governor of {place} said.",
    "Islamic State claimed the attack in {place}, which killed {n} and injured {m}, AFP reported.",
    "Police detained {m} suspects near {place} after Monday's blast. Doctors said {n} people had died.",
    "The army denied that it had shelled {place}. A monitor said {n} civilians were killed.",
)
PLACES = ("Idlib", "Aleppo", "Homs", "Hasaka", "Raqqa")


def pile(folder: Path, *, backwards: bool = False) -> Path:
    """Enough reports for a pool, written in one order or in the other, as a file system would list them."""
    folder.mkdir(parents=True)
    numbers = range(CHUNK * WORTH_A_POOL)
    for number in reversed(numbers) if backwards else numbers:
        text = NEWS[number % 4].format(place=PLACES[number % 5], n=number + 3, m=2 * number + 5)
        dated = f"July {number % 9 + 1}, 2016\n\n{text}\n"
        (folder / f"{number:02}.txt").write_text(dated, encoding="utf-8")
    return folder


def built(folder: Path, name: str, *inputs: str, seed: str = "0", workers: int = 1) -> dict[str, bytes]:
    """What a build in a process of its own writes, by file name."""
    arguments = ["build", *inputs, "-o", name, "-q", "--workers", str(workers)]
    subprocess.run(
        [sys.executable, "-m", "twosource", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": seed},
        timeout=300,
        check=True,
    )
    return {each.name: each.read_bytes() for each in sorted((folder / name).iterdir())}


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("determinism")
    pile(folder / "reports")
    return folder


@pytest.fixture(scope="module")
def once(here: Path) -> dict[str, bytes]:
    return built(here, "once", "reports")


def test_a_build_writes_a_record_with_events_and_figures(once: dict[str, bytes]) -> None:
    assert set(once) == {"dossier.html", "record.json"}
    assert b'"measure":"killed"' in once["record.json"]


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_the_hash_seed_has_no_influence(seed: str, here: Path, once: dict[str, bytes]) -> None:
    assert built(here, f"seed{seed}", "reports", seed=seed) == once


@pytest.mark.parametrize("workers", [2, 3])
def test_the_number_of_processes_has_no_influence(workers: int, here: Path, once: dict[str, bytes]) -> None:
    assert built(here, f"workers{workers}", "reports", workers=workers, seed="7") == once


def test_the_order_in_which_files_are_named_has_no_influence(here: Path, once: dict[str, bytes]) -> None:
    names = sorted(f"reports/{each.name}" for each in (here / "reports").iterdir())
    assert built(here, "named", *reversed(names)) == once


def test_the_order_in_which_a_folder_was_filled_has_no_influence(here: Path, once: dict[str, bytes]) -> None:
    pile(here / "again" / "reports", backwards=True)
    assert built(here / "again", "out", "reports") == once


def test_neither_the_clock_nor_the_place_of_the_folder_is_in_the_record(
    here: Path, once: dict[str, bytes]
) -> None:
    assert str(here).encode() not in once["record.json"]
    assert str(here).encode() not in once["dossier.html"]
