"""The record as a whole: complete, cross-linked, the same for the same input."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pile import PLACES, TOOL, Report, happened, linked, record, says, speaker, told
from twosource.findings.article import Dropped, Extent
from twosource.findings.mentions import Tie
from twosource.link import Link
from twosource.reconcile import reconcile
from twosource.record import Record

SPOT = ("market", "truck", "gate", "baker")


def pile() -> list[Report]:
    """Reports with a bit of everything in them."""
    bomb = happened(date="2016-07-01", words=SPOT, agents=("Islamic State",))
    return [
        Report(
            "a",
            "2016-07-02",
            events=[bomb],
            figures=[told(9, "SOHR"), told(3, victims="children", subset=True)],
        ),
        Report("b", "2016-07-03", outlet="TASS", events=[bomb], figures=[told(12)], title="This is"),
        Report("c", None, events=[happened(date=None, words=SPOT)], figures=[told(14, "the Governor")]),
        Report(
            "d",
            "2016-07-03",
            events=[bomb, happened("arrest", "arrest", date="2016-07-02", response=True, place="Homs")],
            figures=[told(4, measure="detained", event=1, victims="suspects")],
            statements=[says("claims_responsibility", "Daesh"), says("blames", "Moscow", "Ukraine")],
            main=1,
        ),
        Report("e", "2016-07-03", events=[bomb], statements=[says("denies", "Kyiv", content="any role")]),
        Report("f", "2016-07-03", events=[happened(date="2016-07-03", place="Homs", mode="shooting")]),
        Report("g", "2016-07-09", events=[happened(role="cumulative", date="2011/2016", place="Syria")]),
        Report("h", "2016-07-03", events=[bomb], figures=[told(9, speaker("officials", named=False))]),
    ]


def ids_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {i for v in value.values() for i in ids_in(v)}
    if isinstance(value, list):
        return {i for v in value for i in ids_in(v)}
    return {value} if isinstance(value, str) else set()


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_change_a_byte(rng: random.Random) -> None:
    reports = pile()
    expected = record(*reports).to_json()
    rng.shuffle(reports)
    assert record(*reports).to_json() == expected


def test_an_empty_pile_gives_an_empty_record() -> None:
    assert record() == Record(tool=TOOL)


def test_every_id_that_is_used_is_defined_and_every_one_defined_is_used() -> None:
    found = json.loads(record(*pile()).to_json())
    for table in ("sources", "actors", "places"):
        defined = {row["id"] for row in found[table]}
        others = {k: v for k, v in found.items() if k != table}
        assert defined <= ids_in(others), table
    events = {e["id"] for e in found["events"]}
    assert {f["event"] for f in found["figures"]} <= events
    assert {s["event"] for s in found["statements"]} <= events
    assert {t["event"] for t in found["timeline"]} <= events
    assert {e for s in found["stories"] for e in s["events"]} == events
    sources = {s["id"] for s in found["sources"]} | {d["lineage"] for d in found["documents"]}
    assert {o["origin"] for f in found["figures"] for o in f["observations"]} <= sources


def test_every_document_is_of_one_story() -> None:
    found = record(*pile())
    told_in = [d for s in found.stories for d in s.documents]
    assert sorted(told_in) == sorted(d.id for d in found.documents)
    assert all(d.story for d in found.documents)


def test_the_headline_is_words_of_its_document() -> None:
    found = record(*pile())
    texts = {d.id: d.text for d in found.documents}
    for entry in found.timeline:
        words = texts[entry.evidence.document][entry.evidence.start : entry.evidence.end]
        assert " ".join(words.split()) == entry.headline


def test_a_running_total_is_not_on_the_timeline_and_not_mixed_with_incidents() -> None:
    found = record(*pile())
    (total,) = [e for e in found.events if e.role == "cumulative"]
    assert total.title == "Running total: bombing in Syria"
    assert total.id not in {t.event for t in found.timeline}
    assert len(total.mentions) == 1


def test_a_response_points_at_what_it_responds_to() -> None:
    found = record(*pile())
    (arrest,) = [e for e in found.events if e.type == "arrest"]
    (bombing,) = [e for e in found.events if e.mode == "bombing" and e.role == "main"]
    assert [(r.to, r.kind) for r in arrest.relations] == [(bombing.id, "response_to")]


def answering(date: str, **more: Any) -> Record:
    """A report in which a raid is told outright as the answer to a shooting."""
    tie = Tie(kind="response_to", to=1, start=0, end=4)
    raid = happened(date=date, mode="airstrike", place="Homs", ties=(tie,), **more)
    return record(
        Report("a", events=[raid, happened(mode="shooting", date="2016-07-01", place="Moscow"), BOMBED])
    )


BOMBED = happened(date="2016-07-02")


@pytest.mark.parametrize("response", [False, True])
def test_what_is_told_outright_as_an_answer_points_there_and_nowhere_else(response: bool) -> None:
    found = answering("2016-07-03", response=response)
    modes = {e.id: e.mode for e in found.events}
    (raid,) = [e for e in found.events if e.mode == "airstrike"]
    assert [(modes[r.to], r.kind) for r in raid.relations] == [("shooting", "response_to")]
    assert [(w.document, w.start, w.end) for w in raid.relations[0].evidence] == [("a", 0, 4)]


def test_nothing_answers_what_comes_after_it() -> None:
    assert not [e for e in answering("2016-06-30").events if e.relations]


def test_a_warning_points_at_the_attack_that_followed() -> None:
    warning = happened("warning", "warning", date="2016-06-28")
    found = record(Report("a", events=[happened(date="2016-07-01"), warning]))
    (warned,) = [e for e in found.events if e.type == "warning"]
    (attack,) = [e for e in found.events if e.type == "assault"]
    assert [(r.to, r.kind) for r in warned.relations] == [(attack.id, "warning_of")]


def test_an_event_is_named_for_its_kind_and_place() -> None:
    hall = PLACES["Moscow"]
    spot = type(hall)(start=0, end=1, name="Crocus City Hall", country="RU", within=("Moscow", "Russia"))
    found = record(Report("a", events=[happened(mode="shooting", place=spot)]))
    assert found.events[0].title == "Shooting at Crocus City Hall, Moscow"


def test_an_unread_document_is_listed_with_its_reason() -> None:
    from dataclasses import replace

    readings, lineages, links = linked(Report("a"))
    dated = Report("b").reading().parsed.dated
    foreign = replace(
        dated, clean=replace(dated.clean, article=replace(dated.clean.article, unread="language: de"))
    )
    dropped = [Dropped(origin="x.bin", stage="ingest", reason="not text")]
    found = reconcile(readings, lineages, links, [foreign], dropped, TOOL)
    assert [(d.origin, d.unread) for d in found.documents] == [("a.txt", None), ("b.txt", "language: de")]
    assert [(d.origin, d.stage, d.reason) for d in found.dropped] == [("x.bin", "ingest", "not text")]


def test_the_main_event_of_a_document_is_the_shared_one() -> None:
    found = record(*pile())
    main = {d.origin: d.main_event for d in found.documents}
    assert main["a.txt"] == main["b.txt"] == main["c.txt"]
    assert main["d.txt"] != main["a.txt"]


def test_the_same_bytes_from_two_origins_are_one_document() -> None:
    readings, lineages, _ = linked(Report("a", figures=[told(9)]))
    twice = [*readings, *readings]
    found = reconcile(twice, lineages, Link()(twice, lineages), [], [], TOOL)
    assert len(found.documents) == 1
    assert [len(f.observations) for f in found.figures] == [1]


def test_what_was_only_planned_is_not_on_the_timeline() -> None:
    found = record(
        Report("a", events=[happened(factuality="planned"), happened(date="2016-07-02", place="Homs")])
    )
    assert [t.date for t in found.timeline] == ["2016-07-02"]


def test_a_day_is_headed_by_words_that_tell_it_not_by_the_title_of_an_analysis() -> None:
    text = "The long insurgency\n\nIn November a bomb killed five soldiers."
    told_in_passing = happened(mentions=(Extent(21, len(text)),))
    found = record(Report("a", text=text, title="The long insurgency", events=[told_in_passing]))
    assert [entry.headline for entry in found.timeline] == ["In November a bomb killed five soldiers."]
