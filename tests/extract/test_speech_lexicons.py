"""The tables behind speech and statements: lower case, no word twice, every row told by its neighbours."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, get_args

import pytest

from twosource.extract.speakers_kinds import state_wire
from twosource.record.vocabulary import SourceKind, Stance


def table(name: str) -> dict[str, Any]:
    path = files("twosource.extract") / "lexicons" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def lists(value: Any, at: str = "") -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from lists(below, f"{at}.{key}")
    elif isinstance(value, list) and all(isinstance(word, str) for word in value):
        yield at, value


ROWS = [
    (name, at, row)
    for name in ("attitudes", "cues", "roles", "bodies", "stances", "firstnames")
    for at, row in lists(table(name))
]


@pytest.mark.parametrize(("name", "at", "row"), ROWS, ids=[f"{n}{a}" for n, a, _ in ROWS])
def test_a_row_holds_no_word_twice_and_no_capitals(name: str, at: str, row: list[str]) -> None:
    assert len(row) == len(set(row)), sorted(word for word in set(row) if row.count(word) > 1)
    assert row == [word.lower() for word in row]


def test_verbs_that_need_a_clause_or_close_a_sentence_are_verbs_of_speech() -> None:
    cues = table("cues")
    assert set(cues["clause_only"]) <= set(cues["speech"])
    assert set(cues["closing"]) <= set(cues["speech"])


def test_every_stance_and_kind_is_one_of_the_record() -> None:
    stances, kinds = set(get_args(Stance)), set(get_args(SourceKind))
    tables = table("stances")
    for key in ("verbs", "objects", "linked", "nouns"):
        assert set(tables[key]) <= stances
    assert set(table("bodies")["kind"]) | set(table("roles")["kind"]) <= kinds


def test_a_state_news_agency_is_known_by_its_country() -> None:
    assert state_wire("Iran's state news agency") == "IRNA"
    assert state_wire("official Chinese news agency") == "Xinhua"
    assert state_wire("Harbour news agency") is None
    for row in table("wires").values():
        assert row["tags"]
        assert len(row.get("state", "XX")) == 2


def test_what_is_taken_only_as_something_is_among_the_objects_of_an_attitude() -> None:
    attitudes = table("attitudes")
    assert set(attitudes["likened"]) - {"see"} <= set(attitudes["object"])
