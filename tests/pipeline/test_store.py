"""The database of what is kept: whole or not there, whoever writes beside it and whatever it holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import twosource
from stored import entries, write
from twosource.pipeline.shapes import Unwatched
from twosource.pipeline.store import FILE, Damaged, Store
from twosource.record import Record


class Counted(Unwatched):
    """Counts what was known."""

    known = 0

    def kept(self, documents: int, damaged: int) -> None:
        """Keep the number."""
        self.known = documents


def build(pile: Path, keep: Path, watch: Counted | None = None) -> Record:
    return twosource.build([pile], twosource.Settings(keep=str(keep), workers=1), watch)


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.99])
def test_a_database_that_is_cut_short_is_written_anew(share: float, pile: Path, tmp_path: Path) -> None:
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    data = (keep / FILE).read_bytes()
    (keep / FILE).write_bytes(data[: int(len(data) * share)])
    assert build(pile, keep).to_json() == whole
    assert build(pile, keep).to_json() == whole  # by now whatever is broken has been found
    watch = Counted()
    assert build(pile, keep, watch).to_json() == whole
    assert watch.known == 3


def test_a_database_of_another_program_is_replaced(pile: Path, tmp_path: Path) -> None:
    keep = tmp_path / "keep"
    keep.mkdir()
    for made in ("CREATE TABLE kept (key)", "CREATE VIEW kept AS SELECT 1", "CREATE TABLE others (key)"):
        with closing(sqlite3.connect(keep / FILE)) as other, other:
            other.execute(made)
        build(pile, keep)
        assert len(entries(keep)) == 3
        (keep / FILE).unlink()
    (keep / FILE).write_bytes(b"noise" * 4000)
    build(pile, keep)
    assert len(entries(keep)) == 3


def test_a_database_that_another_process_is_writing_is_done_without(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twosource.pipeline.store._PATIENCE", 0.01)
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    with closing(sqlite3.connect(keep / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert build(pile, keep).to_json() == whole
        other.execute("ROLLBACK")
    assert len(entries(keep)) == 3


def test_what_was_not_used_for_longest_goes_first_and_foreign_files_stay(tmp_path: Path) -> None:
    store = Store(tmp_path, most_bytes=1_000_000, left_bytes=500_000)
    store.check()
    keys = [f"{n:064x}" for n in range(10)]
    for n, key in enumerate(keys):
        store.put(key, bytes([n]) * 100_000, b"x" * 10_000)
    store.flush()
    for n, each in enumerate(entries(tmp_path)):
        write(tmp_path, (each[0], n, *each[2:]))
    foreign = tmp_path / "letter.txt"
    foreign.write_text("mine", encoding="utf-8")
    store.prune()
    assert [key for key in keys if store.get(key)] == keys[-4:]
    store.close()
    assert foreign.exists()
    assert (tmp_path / FILE).stat().st_size < 600_000


def test_what_is_used_is_marked_and_stays(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.check()
    old, older = "a" * 64, "b" * 64
    for key in (old, older):
        store.put(key, key.encode(), b"more")
    store.flush()
    for each in entries(tmp_path):
        write(tmp_path, (each[0], 5, *each[2:]))
    assert store.get(old) == old.encode()
    store.prune()
    assert store.more(old) == b"more"
    store.close()
    assert [each[1] > 5 for each in entries(tmp_path)] == [True, False]


def test_an_entry_under_the_key_of_another_is_damaged(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.check()
    store.put("a" * 64, b"one", b"more")
    store.flush()
    (one,) = entries(tmp_path)
    write(tmp_path, (bytes.fromhex("b" * 64), *one[1:]))
    for ask in (store.get, store.more):
        with pytest.raises(Damaged):
            ask("b" * 64)
    with pytest.raises(Damaged):
        store.more("c" * 64)
    assert store.get("c" * 64) is None
    store.close()


def test_what_waits_to_be_written_is_known_already(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.check()
    store.put("a" * 64, b"one", b"more")
    assert (store.get("a" * 64), store.more("a" * 64)) == (b"one", b"more")
    assert store.several(["a" * 64, "b" * 64]) == {"a" * 64: b"one"}
    assert entries(tmp_path) == []
    store.close()
    assert len(entries(tmp_path)) == 1


def test_an_entry_beyond_all_bounds_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twosource.pipeline.store.LARGEST", 100_000)
    store = Store(tmp_path)
    store.check()
    store.put("a" * 64, b"x" * 60_000)
    store.put("b" * 64, b"x" * 10_000)
    store.close()
    assert [each[0].hex() for each in entries(tmp_path)] == ["b" * 64]
