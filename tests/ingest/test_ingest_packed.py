"""Saved pages and archives: what is packed into one file, and what lies beside a saved page."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import plistlib
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

PAGE = (
    "<!doctype html><html><head><title>Nine die in Alpha | Alpha Times</title></head><body>"
    f"<article><h1>Nine die in Alpha</h1><p>{NINE}</p><p>{TWELVE}</p></article></body></html>"
)


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_a_page_saved_as_mhtml_is_the_page_and_not_its_frames(encoding: str, tmp_path: Path) -> None:
    saved = EmailMessage()
    saved["From"] = "<Saved by Blink>"
    saved["Snapshot-Content-Location"] = "https://example.org/blast"
    saved.make_related()
    for where, page in (
        ("https://ads.example.org/", f"<p>{'Buy it now. ' * 20}</p>"),
        ("https://example.org/blast", PAGE),
    ):
        part = EmailMessage()
        part.set_content(page.replace("Alpha on", "Älpha on"), subtype="html", cte=encoding)
        part["Content-Location"] = where
        saved.attach(part)
    for name in ("a.mhtml", "b.mht", "saved"):
        article = articles(read(written(tmp_path, name, bytes(saved))))[0]
        assert article.text == f"Nine die in Alpha\n\n{NINE.replace('Alpha on', 'Älpha on')}\n{TWELVE}"
        assert (article.outlet, article.url) == ("Alpha Times", "https://example.org/blast")
        assert article.media_type == "multipart/related"


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_that_safari_saved_is_the_page(form: plistlib.PlistFormat, tmp_path: Path) -> None:
    main = {"WebResourceData": PAGE.encode(), "WebResourceURL": "https://example.org/blast"}
    data = plistlib.dumps({"WebMainResource": main}, fmt=form)
    article = only(read(written(tmp_path, "a.webarchive", data)))
    assert article.text == f"Nine die in Alpha\n\n{NINE}\n{TWELVE}"
    assert article.url == "https://example.org/blast"
    if form == plistlib.FMT_BINARY:
        assert only(read(written(tmp_path, "saved", data))).text == article.text


def test_saves_that_hold_no_page_say_so(tmp_path: Path) -> None:
    assert (
        why(read(written(tmp_path, "a.mht", "From: x\n\nno page"))) == "empty: the saved page holds no HTML"
    )
    assert "saved page cannot be read" in why(read(written(tmp_path, "b.webarchive", b"bplist00\xff")))


def test_scripts_and_styles_beside_a_saved_page_are_no_news(tmp_path: Path) -> None:
    written(tmp_path, "page.html", PAGE)
    for name in ("ad.js", "look.css", "logo.svg", "desktop.ini", "page.url"):
        written(tmp_path, f"page_files/{name}", "nine people were killed();")
    results = read(tmp_path)
    assert len(articles(results)) == 1
    assert {each.split(":")[0] for each in reasons(results)} == {"no news"}
    assert len(reasons(results)) == 5


def test_a_print_view_that_a_table_holds_keeps_its_paragraphs(tmp_path: Path) -> None:
    cell = f"<b>Nine die in Alpha</b><br>May 15, 2024<br><br>{NINE}<br><br>{TWELVE}"
    page = f"<title>Nine die in Alpha</title><body><table><tr><td>{cell}</td></tr></table></body>"
    page = f"<html>{page}</html>"
    assert f"\n{NINE}\n{TWELVE}" in only(read(written(tmp_path, "a.html", page))).text


@pytest.mark.parametrize(
    ("ending", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)]
)
def test_what_is_packed_alone_is_read_as_what_it_is(ending: str, pack: object, tmp_path: Path) -> None:
    assert callable(pack)
    path = written(tmp_path, f"a.jsonl.{ending}", pack(f'{{"id": "one", "text": "{NINE}"}}\n'.encode()))
    article = only(read(path))
    assert (article.origin, article.media_type) == (f"{path}#one", "application/x-ndjson")
    assert texts(read(written(tmp_path, f"b.txt.{ending}", pack(TWELVE.encode())))) == [TWELVE]


def test_a_packed_file_that_is_cut_off_or_unfolds_too_far_is_told_of(tmp_path: Path) -> None:
    whole = gzip.compress(bytes(range(256)) * 40)
    assert "cannot be unpacked" in why(read(written(tmp_path, "a.txt.gz", whole[:60])))
    bomb = gzip.compress(b"a" * 3_000_000)
    assert why(read(written(tmp_path, "b.txt.gz", bomb), max_bytes=1_000_000)).startswith("too large")


def zipped(folder: Path, name: str, files: dict[str, str | bytes]) -> Path:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for inner, content in files.items():
            archive.writestr(inner, content)
    return written(folder, name, data.getvalue())


def test_an_archive_is_read_like_a_folder_of_its_name(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "b/two.html": PAGE,
        "a.txt": NINE,
        "__MACOSX/._a.txt": b"\0\5",
        ".DS_Store": b"\0",
        "rows.jsonl": f'{{"id": "x", "text": "{TWELVE}"}}',
        "empty.txt": "",
    }
    path = zipped(tmp_path, "a.zip", files)
    results = read(path)
    assert [each.origin for each in articles(results)] == [
        f"{path}/a.txt",
        f"{path}/b/two.html",
        f"{path}/rows.jsonl#x",
    ]
    assert reasons(results) == ["empty"]


def test_archives_that_are_no_folder_of_texts_say_what_they_are(tmp_path: Path) -> None:
    assert "an Excel workbook" in why(read(zipped(tmp_path, "b.xlsx", {"xl/workbook.xml": "<w/>"})))
    inner = zipped(tmp_path, "in.zip", {"a.txt": NINE}).read_bytes()
    assert "archive within an archive" in why(read(zipped(tmp_path, "c.zip", {"in.zip": inner})))
    assert why(read(zipped(tmp_path, "d.zip", {".hidden": "x"}))) == "archive without files"
    assert "ZIP archive" in why(read(written(tmp_path, "e.zip", b"PK\x03\x04" + b"x" * 99)))


def test_an_archive_that_unfolds_beyond_all_bounds_is_told_of_before_it_is_unpacked(tmp_path: Path) -> None:
    path = zipped(tmp_path, "a.zip", {f"{n}.txt": b"a" * 100_000 for n in range(10)})
    assert why(read(path, max_bytes=1_000)).endswith("bytes unpacked, the limit is 256000")


def test_a_file_of_an_archive_that_is_damaged_costs_only_itself(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", NINE)
        archive.writestr("b.txt", TWELVE)
    damaged = data.getvalue().replace(NINE.encode(), NINE.replace("Nine", "Five").encode())
    results = read(written(tmp_path, "a.zip", damaged))
    assert texts(results) == [TWELVE]
    assert "Bad CRC-32" in reasons(results)[0]


def word(folder: Path, name: str, *paragraphs: str) -> Path:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{each[:9]}</w:t><w:t>{each[9:]}</w:t></w:r></w:p>" for each in paragraphs)
    story = f"<w:document {space}><w:body>{body}</w:body></w:document>"
    return zipped(folder, name, {"[Content_Types].xml": "<Types/>", "word/document.xml": story})


def test_a_word_document_is_its_paragraphs_and_its_id_that_of_its_bytes(tmp_path: Path) -> None:
    path = word(tmp_path, "a.docx", NINE, "", TWELVE)
    article = only(read(path))
    assert article.text == f"{NINE}\n\n{TWELVE}"
    assert article.size == len(path.read_bytes())
    assert article.media_type.endswith("wordprocessingml.document")


def test_an_export_in_a_word_document_is_its_reports(tmp_path: Path) -> None:
    one = ["Nine die", "Alpha Times", "May 15, 2024 Wednesday", "Copyright 2024 Alpha Times", "Body", NINE]
    other = ["Twelve hurt", "Beta Post", "May 16, 2024", "Copyright 2024 Beta Post", "Body", "", TWELVE]
    end = ["Load-Date: May 17, 2024", "End of Document"]
    results = articles(read(word(tmp_path, "a.docx", *one, *end, *other, *end)))
    assert [each.text for each in results] == [f"Nine die\n\n{NINE}", f"Twelve hurt\n\n{TWELVE}"]
    assert [each.outlet for each in results] == ["Alpha Times", "Beta Post"]


def test_a_word_document_without_words_or_beyond_the_limit_is_told_of(tmp_path: Path) -> None:
    assert why(read(word(tmp_path, "a.docx"))) == "empty: the Word document holds no text"
    assert why(read(word(tmp_path, "b.docx", "x" * 5_000), max_bytes=1_000)).startswith("too large")
    broken = zipped(tmp_path, "c.docx", {"word/document.xml": "<w:document"})
    assert why(read(broken)).startswith("the Word document cannot be read")


@pytest.mark.parametrize(
    "begins", [b"WARC/1.0\r\n", b"!BDN", b"PAR1", b"Rar!", b"OggS", b"\0\0\0\x18ftypmp42"]
)
def test_what_is_no_text_is_told_of_by_its_name(begins: bytes, tmp_path: Path) -> None:
    reason = why(read(written(tmp_path, "a.dat", begins + b"\0\1\2" * 500)))
    assert reason.startswith("not text: ")
    assert "encoding" not in reason
