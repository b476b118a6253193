"""Judgements on what reports share: which pairs count, and which are only counted."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT.parent / "shared" / "data" / "fa-kes" / "articles.jsonl"
sys.path.insert(0, str(ROOT / "evaluation"))
links = importlib.import_module("links")
Told = links.Told


def place(at: str) -> Any:
    """A place of ten characters: "a" is the first of article a, "a@20" one after twenty."""
    name, _, start = at.partition("@")
    return Told(name, int(start or 0), int(start or 0) + 10)


def record(*events: str, role: str = "main", status: str = "corroborated") -> dict[str, Any]:
    """A record of happenings, each given by the articles that tell of it: "a b" from 0 to 10, "a@20"."""
    told = [[place(at) for at in event.split()] for event in events]
    names = sorted({name for places in told for name, _, _ in places})
    return {
        "documents": [{"id": f"d{name}", "origin": f"pile.jsonl#{name}", "text": "-" * 99} for name in names],
        "events": [
            {
                "id": f"e{n}", "title": "Shelling", "date": None, "role": role, "status": status,
                "mentions": [
                    {"document": f"d{name}", "start": start, "end": end} for name, start, end in places
                ],
            }
            for n, places in enumerate(told)
        ],
    }  # fmt: skip


def deeds(*lines: str) -> list[list[list[Any]]]:
    """Judged lines: "a b / c" says that a and b tell of one deed, from 0 to 10, and c of another."""
    return [[[place(at) for at in deed.split()] for deed in line.split(" / ")] for line in lines]


def shares(*lines: str, of: dict[str, Any]) -> list[float]:
    return list(links.compared(of, deeds(*lines)).values.values())


def test_what_is_joined_and_one_deed_is_right_in_all_three_ways() -> None:
    assert shares("a b", of=record("a b")) == [1.0, 1.0, 1.0]


def test_two_deeds_in_one_happening_make_it_a_wrong_one() -> None:
    assert shares("a / b", of=record("a b")) == [0.0, 1.0, 0.0]


def test_one_wrong_report_among_three_is_enough() -> None:
    assert shares("a b / c", of=record("a b c"))[2] == 0.0


def test_one_deed_in_two_happenings_is_missed() -> None:
    assert shares("a b", of=record("a", "b")) == [1.0, 0.0, 1.0]


def test_two_deeds_kept_apart_are_as_they_should_be() -> None:
    found = links.compared(record("a", "b"), deeds("a / b"))
    assert (found.values["joined: the same deed"], found.wrong) == (1.0, [])


def test_each_place_counts_once_however_many_tell_of_its_deed() -> None:
    found = shares("a b c d", "e f", of=record("a b c d", "e", "f"))
    assert found[1] == pytest.approx(4 / 6)


def test_a_place_is_found_by_the_mention_that_meets_most_of_it() -> None:
    of = record("a@3 b", "a@9 c")
    assert shares("a@2 b", of=of)[1] == 1.0
    assert shares("a@2 c", of=of)[1] == 0.0


def test_places_without_a_mention_are_counted_and_not_scored() -> None:
    found = links.compared(record("a b", "c"), deeds("a b c@50"))
    assert found.unread == 1
    assert found.values["the same deed: joined"] == 1.0


def test_of_places_on_two_lines_nothing_is_said() -> None:
    found = links.compared(record("a b"), deeds("a c", "b d"))
    assert (found.pairs, found.joined, found.open) == ([], 1, ["e0"])
    assert "0 of 1 joined pairs" in found.counts


def test_two_places_of_one_article_are_no_pair_of_reports() -> None:
    assert not links.compared(record("a a@20"), deeds("a / a@20")).pairs


def test_running_totals_join_nothing() -> None:
    found = links.compared(record("a b", role="cumulative"), deeds("a b"))
    assert (found.pairs, found.joined, found.right) == ([], 0, [])


def test_errors_are_told_with_the_words_of_both_reports() -> None:
    of = record("a b")
    told = list(links.errors(of, links.compared(of, deeds("a / b"))))
    assert told == ["Shelling, None, corroborated", "    a 0: ----------", "    b 0: ----------"]


def test_the_judgements_hold_ids_and_ranges_and_no_words() -> None:
    for deeds_of_line in links.questions():
        places = [place for deed in deeds_of_line for place in deed]
        assert len(places) > 1
        assert len(set(places)) == len(places)
        assert all(place.article.replace("-", "").isdigit() for place in places)
        assert all(0 <= place.start < place.end for place in places)


def test_each_judged_range_lies_in_its_article() -> None:
    if not ARTICLES.is_file():
        pytest.skip("the data sets beside the checkout (../shared/data) are not here")
    rows = map(json.loads, ARTICLES.read_text(encoding="utf-8").splitlines())
    sizes = {row["id"]: len(f"{row['title']}\n\n{row['text']}") for row in rows}
    judged = [place for line in links.questions() for deed in line for place in deed]
    assert all(place.end <= sizes[place.article] for place in judged)
