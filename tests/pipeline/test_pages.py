"""What was found in web pages is kept sealed, and known again by the page alone."""

from __future__ import annotations

from pathlib import Path

import pytest

import twosource
from stored import NEWS, entries, well_made, write
from twosource.ingest import readers
from twosource.pipeline.pages import KeptPages
from twosource.pipeline.store import FILE, Store
from twosource.record import Record

PAGE = (
    "<html><head><title>{title} | The Lantern</title></head>"
    "<body><article><p>{text}</p><p>{rest}</p></article></body>"
)
REST = (
    "Rescuers searched the market of the town until the evening, the governor told reporters in the street."
)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of three pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for n in range(3):
        text = NEWS.format(day=10 + n, n=4 + n)
        page = PAGE.format(title=f"Bomb kills {4 + n} in the market of Idlib", text=text, rest=REST)
        (folder / f"{n}.html").write_text(page, encoding="utf-8")
    return folder


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The pages whose body was looked for."""
    found: list[bytes] = []
    real = readers._values

    def noted(kind: str, data: bytes) -> dict[str, str]:
        found.append(data)
        return real(kind, data)

    monkeypatch.setattr(readers, "_values", noted)
    return found


def build(pages: Path, keep: Path | None) -> Record:
    settings = twosource.Settings(keep=None if keep is None else str(keep), workers=1)
    return twosource.build([pages], settings)


def test_a_page_is_looked_at_once(pages: Path, tmp_path: Path, looked_at: list[bytes]) -> None:
    keep = tmp_path / "keep"
    anew = build(pages, None).to_json()
    looked_at.clear()
    assert build(pages, keep).to_json() == anew
    assert len(looked_at) == 3
    assert build(pages, keep).to_json() == anew
    assert len(looked_at) == 3
    (pages / "2.html").write_text(PAGE.format(title="Four", text=NEWS.format(day=2, n=9), rest=REST))
    assert build(pages, keep).to_json() == build(pages, None).to_json()
    assert len(looked_at) == 3 + 1 + 3


def test_no_word_of_a_page_is_kept_in_the_open(pages: Path, tmp_path: Path) -> None:
    keep = tmp_path / "keep"
    build(pages, keep)
    data = (keep / FILE).read_bytes()
    assert b"Rescuers searched" not in data
    assert b"in the market of" not in data


def test_what_is_damaged_is_looked_for_again(pages: Path, tmp_path: Path, looked_at: list[bytes]) -> None:
    keep = tmp_path / "keep"
    whole = build(pages, keep).to_json()
    sound = entries(keep)
    assert len(sound) == 3 + 3
    for data in (b"", b"\xc1", b"noise" * 9):
        for change in (
            lambda entry, data=data: (*entry[:3], data, entry[4]),
            lambda e, d=data: well_made(e, d, e[4]),
        ):
            write(keep, *map(change, sound))
            looked_at.clear()
            assert build(pages, keep).to_json() == whole
            assert len(looked_at) == 3
            assert entries(keep)[0][3:] == sound[0][3:]


def test_only_the_page_opens_what_was_found(tmp_path: Path) -> None:
    kept = KeptPages(store=Store(tmp_path), program="1")
    found = {"title": "Bomb", "text": "Nine people were killed."}
    kept.put("text/html", b"<p>a page", found)
    assert kept.get("text/html", b"<p>a page") == found
    assert kept.get("text/html", b"<p>another") is None
    assert kept.get("application/x", b"<p>a page") is None
    assert KeptPages(store=kept.store, program="2").get("text/html", b"<p>a page") is None
    kept.put("text/html", b"", {"text": ""})
    assert kept.get("text/html", b"") is None
