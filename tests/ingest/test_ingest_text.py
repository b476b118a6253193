"""Bytes become text: encodings, control characters, and what is no text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import NINE, only, read, why, written

from twosource.findings.article import Article
from twosource.ingest.decoding import NotText, decode, tidy
from twosource.ingest.language import plainly_english

TYPOGRAPHIC = "The café’s owner said: “Nine died” – no more."
EUROPEAN = "Der Bürgermeister von Köln erklärte: neun Tote nach der Überschwemmung, fünf Verletzte."
RUSSIAN = "В результате взрыва в городе погибли девять человек, сообщили власти региона во вторник."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252"]
)
def test_the_encoding_is_found(encoding: str) -> None:
    assert decode(TYPOGRAPHIC.encode(encoding)) == TYPOGRAPHIC


def test_latin_1_and_cyrillic_are_found() -> None:
    assert decode(EUROPEAN.encode("latin-1")) == EUROPEAN
    assert decode((RUSSIAN * 5).encode("cp1251")) == RUSSIAN * 5


def test_a_declared_encoding_is_believed() -> None:
    assert decode("Şırnak’ta".encode("cp1254"), "windows-1254") == "Şırnak’ta"


def test_a_declared_encoding_that_does_not_exist_is_not() -> None:
    assert decode("café".encode("cp1252"), "x-nonsense") == "café"


def test_broken_utf_8_costs_only_the_broken_character(tmp_path: Path) -> None:
    data = "Élysée: neuf à Alpha. ".encode() + b"\xc3 " + NINE.encode()
    assert only(read(written(tmp_path, "a.txt", data))).text == "Élysée: neuf à Alpha. \ufffd " + NINE


def test_every_line_end_is_a_newline() -> None:
    assert decode(b"a\r\nb\rc\x0bd\x0ce\xc2\x85f\xe2\x80\xa8g") == "a\nb\nc\nd\ne\nf\ng"


def test_what_can_be_printed_is_never_mended() -> None:
    assert not [c for c in range(0x30000) if chr(c).isprintable() and tidy(f"a{chr(c)}") != f"a{chr(c)}"]


def test_control_characters_are_spaces() -> None:
    assert decode(b"Nine\x00 died\x1b[31m here\x7f") == "Nine  died [31m here "


def test_unpaired_surrogates_are_replaced() -> None:
    assert tidy("a\ud800b").encode() == "a\ufffdb".encode()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.4 ...", "PDF"),
        (b"PK\x03\x04....", "office"),
        (b"\x89PNG\r\n", "PNG"),
        (b"{\\rtf1 Nine}", "RTF"),
        (bytes(range(256)) * 20, "no encoding fits"),
        (b"\x00\x01\x02\x03" * 100, "no encoding fits"),
    ],
)
def test_a_binary_file_called_txt_is_dropped_with_what_it_is(tmp_path: Path, data: bytes, name: str) -> None:
    reason = why(read(written(tmp_path, "a.txt", data)))
    assert reason.startswith("not text: ")
    assert name in reason


@given(st.binary(max_size=3000))
def test_any_bytes_are_text_or_not_text(data: bytes) -> None:
    try:
        text = decode(data)
    except NotText:
        return
    text.encode()
    assert not any(char < " " and char not in "\n\t" for char in text)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000), st.sampled_from(["txt", "md", "html", "json", "jsonl", "csv", "tsv", "bin"]))
def test_any_bytes_in_any_kind_of_file_are_articles_or_reasons(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    path = written(tmp_path_factory.mktemp("any"), f"a.{suffix}", data)
    results = read(path)
    assert results
    for one in results:
        if isinstance(one, Article):
            one.text.encode()
            assert one.text[one.title_end :].strip()
        else:
            assert one.reason


def test_markdown_gives_its_first_heading_as_title(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.md", f"# Blast in Alpha\n\n{NINE}\n")))
    assert article.title == "Blast in Alpha"
    assert article.text == f"Blast in Alpha\n\n{NINE}\n"
    assert article.text[article.title_end :].startswith("Nine")


def test_markdown_gives_its_front_matter_as_fields(tmp_path: Path) -> None:
    article = only(
        read(written(tmp_path, "a.md", f"---\ndate: 2024-03-22\nsource: 'Alpha News'\n---\n{NINE}"))
    )
    assert (article.catalogue_date, article.outlet, article.text) == ("2024-03-22", "Alpha News", NINE)


def test_a_page_saved_as_txt_stays_what_its_name_says(tmp_path: Path) -> None:
    assert only(read(written(tmp_path, "a.txt", NINE))).media_type == "text/plain"


GERMAN = (
    "Bei einem Anschlag auf einen Markt in der Hauptstadt sind am Dienstag neun Menschen getötet worden. "
    "Die Polizei teilte mit, dass zwölf weitere Personen schwer verletzt wurden und in Kliniken liegen."
)


def test_a_german_report_is_kept_and_not_read(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.txt", GERMAN)))
    assert (article.language, article.unread) == ("de", "language: de")
    assert article.text == GERMAN


DANISH = (
    "Politiet oplyser at en mand blev fundet død i byen i går. Der var flere mennesker til stede for at "
    "hjælpe, men han kunne ikke reddes. By og land sørger, og mange er kommet for at lægge blomster."
)


def test_a_danish_report_that_shares_small_words_with_english_is_not_read(tmp_path: Path) -> None:
    assert only(read(written(tmp_path, "a.txt", DANISH))).unread == "language: da"


def test_a_headline_in_the_words_of_the_news_is_english_without_a_model(tmp_path: Path) -> None:
    title = "Rocket strikes kill 34 civilians in Veldins eastern port, Monitor of Harbours. 12 more injured"
    code = "import sys; from twosource.ingest.language import language_of, _identifier; "
    code += "print(language_of(sys.argv[1]), _identifier.cache_info().misses)"
    done = subprocess.run(
        [sys.executable, "-c", code, title], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["en", "0"]


@given(st.lists(st.sampled_from(("police", "the", "said", "rek", "lomar")), max_size=90), st.integers(0, 3))
def test_a_text_of_which_an_eighth_are_words_of_the_news_is_english_wherever_they_stand(
    words: list[str], spaces: int
) -> None:
    common = sum(word in ("police", "the", "said") for word in words)
    spaced = (" ." + " " * spaces).join(words)
    assert plainly_english(spaced.replace(".", " ")) <= (8 * common >= len(words))


def test_a_russian_headline_is_not_english_however_short(tmp_path: Path) -> None:
    assert only(read(written(tmp_path, "a.txt", "Взрыв в Москве: есть погибшие"))).unread is not None


@pytest.mark.parametrize(
    "text", ["Al-Qaryatayn", "Drama in Idlib", "12 dead", "SANA / Damascus", NINE.upper()]
)
def test_what_is_short_or_doubtful_counts_as_english(tmp_path: Path, text: str) -> None:
    assert only(read(written(tmp_path, "a.txt", text))).unread is None
