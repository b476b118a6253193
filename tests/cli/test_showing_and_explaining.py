"""`show` and `explain`: every cell leads to its words, and the words give no orders to the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from twosource.cli.entry import run
from twosource.cli.lookup import sentence_around
from twosource.record import Record


def test_show_prints_events_figures_and_conflicts(
    idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", str(idlib_file)]) == 0
    shown = capsys.readouterr().out
    for words in (
        "1 event of 2 documents",
        "Blast in Idlib",
        "Idlib, SY",
        "9 to 12",
        "How many were killed?",
    ):
        assert words in shown
    assert "at least 9 / 12" in shown


def test_show_as_json_holds_what_the_record_holds(
    idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", str(idlib_file), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    whole = json.loads(idlib_file.read_text(encoding="utf-8"))
    assert shown == {key: whole[key] for key in ("events", "figures", "conflicts", "coverage")}


def test_one_event_is_shown_with_all_that_is_said_of_it(
    idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["show", str(idlib_file), "--event", "e1"]) == 0
    shown = capsys.readouterr().out
    for words in (
        "event e1: Blast in Idlib",
        "figure f1: killed, people: 12",
        "conflict k1",
        "»nine people«",
    ):
        assert words in shown
    assert run(["show", str(idlib_file), "--event", "e1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in found["statements"]] == ["c1"]


def test_a_figure_is_explained_with_its_words_in_their_sentence(
    idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", str(idlib_file), "f1"]) == 0
    shown = capsys.readouterr().out
    assert "why: Governor of Idlib and doctors do not agree" in shown
    assert "1. at least 9; said by the governor; goes back to Governor of Idlib" in shown
    assert "superseded by 2." in shown
    assert "reports/d1early.txt, characters 60–71" in shown
    assert "“At least »nine people« were killed in Idlib, the governor said.”" in shown


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("e1", "2 independent origins"),
        ("c1", "the governor denies"),
        ("k1", "side: 12 (origins: doctors)"),
        ("src1", "killed: at least 9, Blast in Idlib [f1]"),
        ("d1early", "published: 2016-07-04 (header)"),
        ("d1", "published: 2016-07-04 (header)"),
        ("reports/d2late.txt", "published: 2016-07-05 (header)"),
        ("s1", "event: Blast in Idlib [e1]"),
        ("a1", "authority: Blast in Idlib (asserted) [e1]"),
        ("p1", "GeoNames: 169389"),
    ],
)
def test_anything_that_has_an_id_is_explained(
    identifier: str, words: str, idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", str(idlib_file), identifier]) == 0
    assert words in capsys.readouterr().out


def test_a_number_that_nobody_is_cited_for_is_the_word_of_the_report(
    idlib: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figure = idlib.figures[0]
    said = replace(figure.observations[1], attribution=None, source=None, origin="l-d2late")
    path = tmp_path / "own.json"
    replace(idlib, figures=(replace(figure, observations=(figure.observations[0], said)),)).write(path)
    assert run(["explain", str(path), "f1"]) == 0
    assert (
        "said by the report itself; goes back to the report's own word (l-d2late)" in capsys.readouterr().out
    )


def test_a_long_quote_is_one_line_of_a_file(
    idlib: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "long.json"
    replace(idlib, figures=(replace(idlib.figures[0], why="reason " * 100),)).write(path)
    assert run(["explain", str(path), "f1"]) == 0
    assert "reason " * 99 in capsys.readouterr().out


def test_an_explanation_as_json_quotes_the_exact_words(
    idlib: Record, idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", str(idlib_file), "f1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    texts = {each.id: each.text for each in idlib.documents}
    assert [quote["words"] for quote in found["quotes"]] == ["nine people", "Twelve people"]
    for quote in found["quotes"]:
        assert texts[quote["document"]][quote["start"] : quote["end"]] == quote["words"]


def test_an_id_that_is_not_there_names_the_nearest_one(
    idlib_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["explain", str(idlib_file), "d2lat3"]) == 2
    assert capsys.readouterr().err.endswith("There is no 'd2lat3' in this record. Did you mean 'd2late'?\n")
    assert run(["explain", str(idlib_file), "src"]) == 2
    assert "is the beginning of 2 ids: src1, src2" in capsys.readouterr().err
    assert run(["show", str(idlib_file), "--event", "f1"]) == 2
    assert "f1 is no event" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wanted", [["show"], ["show", "--event", "e1"], ["explain", "d2late"], ["explain", "c1"]]
)
def test_what_a_report_says_gives_no_orders_to_the_terminal(
    wanted: list[str], idlib: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "Blast\x1b[2J\x1b]0;owned\x07\x9b31m \u202eevil\x08\x00\r"
    event = replace(idlib.events[0], title=evil, why=evil)
    texts = [replace(each, origin=evil + each.id, title=evil) for each in idlib.documents]
    path = tmp_path / "evil.json"
    replace(idlib, events=(event,), documents=tuple(texts)).write(path)
    assert run([wanted[0], str(path), *wanted[1:]]) == 0
    shown = capsys.readouterr().out
    assert "evil" in shown
    assert "owned" not in shown
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\x08", "\x00", "\r"} & set(shown)


def test_markup_in_a_title_is_shown_as_it_is_written(
    idlib: Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "markup.json"
    replace(idlib, events=(replace(idlib.events[0], title="[bold]Blast[/] :bomb:"),)).write(path)
    assert run(["show", str(path)]) == 0
    assert "[bold]Blast[/] :bomb:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("One. Two died. Three.", "Two", "Two died."),
        ("One. “Two died.” Three.", "Two", "“Two died.”"),
        ("Head\nTwo died", "Two", "Two died"),
        ("Two died.", "Two died.", "Two died."),
        ("Two died. Three.", "Two died. Three.", "Two died. Three."),
    ],
)
def test_the_sentence_around_words_is_found(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    first, last = sentence_around(text, start, start + len(words))
    assert text[first:last] == sentence
