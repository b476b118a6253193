"""The evaluation gate: floors only rise, changed gold is seen, and what is not there is said."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def room(name: str) -> ModuleType:
    """A module of the folder `evaluation`, which is no package: its files are programs."""
    if str(ROOT / "evaluation") not in sys.path:
        sys.path.insert(0, str(ROOT / "evaluation"))
    return importlib.import_module(name)


floors, sets, gate, meantime = room("floors"), room("sets"), room("gate"), room("meantime")
muc = room("muc")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one gold file."""
    (tmp_path / "data" / "towns").mkdir(parents=True)
    (tmp_path / "data" / "towns" / "gold.jsonl").write_text("one town\n", encoding="utf-8")
    return tmp_path / "data"


def bench(data: Path, **other: Any) -> Any:
    return sets.Bench(data=data, scorers=data, work=data, **other)


def towns(measure: Callable[[Any], dict[str, float]], **other: Any) -> Any:
    return sets.GoldSet(name="towns", gold=("towns/gold.jsonl",), measure=measure, **other)


def run(data: Path, values: dict[str, float], **flags: Any) -> Any:
    """One run of the gate over a set that always measures the same."""
    return gate.Gate(sets=[towns(lambda _: values)], floors=data / "floors.toml", **flags)(bench(data))


def pinned(data: Path) -> dict[str, float]:
    return dict(floors.read(data / "floors.toml")["towns"].floors)


def test_without_floors_everything_passes_and_nothing_is_written(data: Path) -> None:
    report = run(data, {"places": 0.5})
    assert report.passed
    assert [row.ok for row in report.rows] == [None]
    assert not (data / "floors.toml").exists()


def test_an_update_writes_what_was_measured_rounded_down_to_three_digits(data: Path) -> None:
    run(data, {"places": 0.87659, "dates": 1.0, "hours": 0.29}, update=True)
    assert pinned(data) == {"places": 0.876, "dates": 1.0, "hours": 0.29}


def test_a_value_at_its_floor_passes_and_one_below_does_not(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    assert run(data, {"places": 0.8}).passed
    assert not run(data, {"places": 0.7999}).passed


def test_slack_lets_a_value_be_a_little_below(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    assert run(data, {"places": 0.795}, slack=0.01).passed
    assert not run(data, {"places": 0.78}, slack=0.01).passed


def test_an_update_raises_a_floor_and_never_lowers_one(data: Path) -> None:
    run(data, {"places": 0.8, "dates": 0.8}, update=True)
    report = run(data, {"places": 0.9, "dates": 0.7}, update=True)
    assert pinned(data) == {"places": 0.9, "dates": 0.8}
    assert not report.passed


def test_an_update_lowers_a_floor_when_it_is_told_to(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    assert run(data, {"places": 0.7}, update=True, lower=True).passed
    assert pinned(data) == {"places": 0.7}


def test_a_floor_whose_measure_is_gone_is_not_reached(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    report = run(data, {"dates": 0.9})
    assert not report.passed
    assert "NO: not measured" in gate.told(report)


def test_a_changed_gold_is_a_fault_that_names_the_file(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    (data / "towns" / "gold.jsonl").write_text("another town\n", encoding="utf-8")
    report = run(data, {"places": 0.9})
    assert not report.passed
    assert "towns/gold.jsonl is not the file that the floors belong to" in gate.told(report)


def test_a_changed_gold_is_not_pinned_by_an_update_alone(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    (data / "towns" / "gold.jsonl").write_text("another town\n", encoding="utf-8")
    assert not run(data, {"places": 0.9}, update=True).passed
    assert pinned(data) == {"places": 0.8}
    assert run(data, {"places": 0.6}, update=True, lower=True).passed
    assert run(data, {"places": 0.6}).passed


def test_a_missing_gold_file_in_a_folder_that_is_there_is_a_fault(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    (data / "towns" / "gold.jsonl").unlink()
    assert "gold.jsonl is missing" in gate.told(run(data, {"places": 0.8}))


def test_a_set_without_its_folder_is_skipped_and_says_so(tmp_path: Path) -> None:
    report = run(tmp_path / "nowhere", {"places": 0.8})
    assert report.passed
    assert "nothing was measured" in gate.told(report)
    assert f"skipped towns: there is no {tmp_path / 'nowhere' / 'towns'}" in gate.told(report)


def test_a_skipped_set_keeps_its_floors_when_others_are_updated(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    other = sets.GoldSet(name="rivers", gold=("rivers/gold",), measure=lambda _: {"length": 1.0})
    gate.Gate(sets=[other], floors=data / "floors.toml", update=True)(bench(data))
    assert pinned(data) == {"places": 0.8}


def test_a_scorer_that_breaks_is_a_fault(data: Path) -> None:
    def broken(_: Any) -> dict[str, float]:
        raise sets.Broken("the scorer ended with 2: no such record")

    report = gate.Gate(sets=[towns(broken)], floors=data / "floors.toml")(bench(data))
    assert not report.passed
    assert "FAULT towns: the scorer ended with 2" in gate.told(report)


def test_a_program_that_fails_is_told_with_its_last_words(data: Path) -> None:
    with pytest.raises(sets.Broken, match="ended with 3: out of ink"):
        bench(data).run("-c", "import sys; sys.stderr.write('out of ink'); sys.exit(3)")


def test_a_set_that_is_only_watched_gets_no_floor(data: Path) -> None:
    watched = towns(lambda _: {"places": 0.8}, gated=False)
    gate.Gate(sets=[watched], floors=data / "floors.toml", update=True)(bench(data))
    assert floors.read(data / "floors.toml") == {}


def test_another_sample_than_that_of_the_floors_is_only_watched(data: Path) -> None:
    run(data, {"places": 0.8}, update=True)
    small = gate.Gate(sets=[towns(lambda _: {"places": 0.1})], floors=data / "floors.toml")
    report = small(bench(data, sample=5))
    assert [row.ok for row in report.rows] == [None]
    assert report.passed


def test_the_table_shows_value_floor_and_how_far_below(data: Path) -> None:
    run(data, {"places": 0.8, "dates": 0.9}, update=True)
    lines = gate.told(run(data, {"places": 0.75, "dates": 0.95, "hours": 0.5})).splitlines()
    assert lines[0].split() == ["set", "measure", "value", "floor", "ok"]
    assert lines[1].split() == ["towns", "places", "0.750", "0.800", "NO:", "0.0500", "below"]
    assert lines[2].split() == ["towns", "dates", "0.950", "0.900", "yes"]
    assert lines[3].split() == ["towns", "hours", "0.500", "–", "–"]


def test_the_json_says_whether_it_passed(data: Path) -> None:
    assert json.loads(gate.as_json(run(data, {"places": 0.8})))["passed"] is True


def test_an_unknown_set_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(SystemExit, match="unknown set moon; there are fa-kes"):
        gate.main(["--only", "moon"])


def test_the_digest_of_a_folder_changes_with_a_name_and_with_a_byte(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one", encoding="utf-8")
    first = floors.digest(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    second = floors.digest(tmp_path)
    (tmp_path / "b.txt").write_text("two", encoding="utf-8")
    assert len({first, second, floors.digest(tmp_path)}) == 3


def test_every_set_has_floors_and_its_gold_is_pinned() -> None:
    kept = floors.read(gate.FLOORS)
    for each in sets.SETS:
        if each.gated:
            assert kept[each.name].floors
            assert set(kept[each.name].gold) == set(each.gold)


def test_every_measure_that_has_a_floor_is_defined_on_the_page_about_evaluation() -> None:
    page = (ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8")
    measures = {measure for each in floors.read(gate.FLOORS).values() for measure in each.floors}
    assert not [each for each in measures if each.partition(", ")[0] not in page]


def test_the_programs_of_the_gate_pass_the_type_checker() -> None:
    programs = sorted(map(str, (ROOT / "evaluation").glob("*.py")))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *programs],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_incidents_are_those_of_one_article_that_tells_of_no_other() -> None:
    incidents = [
        {"incident_id": "1", "articles": ["a"]},
        {"incident_id": "2", "articles": ["b", "c"]},
        {"incident_id": "3", "articles": ["d"]},
        {"incident_id": "4", "articles": ["d"]},
        {"incident_id": "5", "articles": ["lost"]},
        {"incident_id": "6", "articles": ["e"]},
    ]
    articles = dict.fromkeys("abcde")
    found = sets.told_once(incidents, articles)
    assert {each["incident_id"] for each in found} == {"1", "6"}
    assert sets.told_once(list(reversed(incidents)), articles) == found


def test_events_are_kept_apart_when_one_article_alone_tells_of_each() -> None:
    def event(*documents: str) -> dict[str, Any]:
        return {"mentions": [{"document": each} for each in documents]}

    assert sets.kept_apart({"events": [event("a", "a"), event("b"), event("a", "b"), event("c")]}) == 0.75


CAT = """<?xml version="1.0"?><Document doc_id="7" doc_name="x">
<token number="0" sentence="0" t_id="1">Plant</token><token number="1" sentence="0" t_id="2">closes</token>
<token number="2" sentence="1" t_id="3">It</token><token number="3" sentence="1" t_id="4">will</token>
<token number="4" sentence="1" t_id="5">reopen</token><token number="5" sentence="1" t_id="6">.</token>
<Markables>
<EVENT_MENTION m_id="9" polarity="POS" time="NON_FUTURE" certainty="CERTAIN" special_cases="NONE">
<token_anchor t_id="2"/></EVENT_MENTION>
<EVENT_MENTION m_id="10" polarity="POS" time="FUTURE" certainty="CERTAIN" special_cases="NONE">
<token_anchor t_id="5"/></EVENT_MENTION>
</Markables><Relations/></Document>"""


def test_marks_of_factuality_are_compared_where_a_mention_covers_the_word(tmp_path: Path) -> None:
    (tmp_path / "7.xml").write_text(CAT, encoding="utf-8")
    (gold,) = meantime.pages(tmp_path)
    assert gold.text == "Plant closes\n\nIt will reopen."
    spans = {"occurred": [(0, 12), (14, 29)], "planned": [(17, 28)]}
    events = [
        {"type": "other", "factuality": sure, "mentions": [{"document": "d", "start": a, "end": b}]}
        for sure, places in spans.items()
        for a, b in places
    ]
    record = {"documents": [{"id": "d", "origin": "x.jsonl#7", "text": gold.text}], "events": events}
    found = meantime.score([gold], {**record, "figures": []})
    assert found["gold events met"] == 1.0
    assert found["by class"] == {"occurred as occurred": 1, "planned as planned": 1}
    assert found["pages without an assault"] == 1.0


@pytest.mark.parametrize(
    ("marks", "sure"),
    [
        ({"polarity": "POS", "time": "NON_FUTURE", "certainty": "CERTAIN"}, "occurred"),
        ({"polarity": "POS", "time": "NON_FUTURE", "certainty": "POSSIBLE"}, "alleged"),
        ({"polarity": "POS", "time": "FUTURE", "certainty": "CERTAIN"}, "planned"),
        ({"polarity": "NEG", "time": "NON_FUTURE", "certainty": "CERTAIN"}, "denied"),
        ({"polarity": "UNDERSPECIFIED", "time": "NON_FUTURE", "certainty": "CERTAIN"}, None),
    ],
)
def test_marks_of_the_gold_are_the_words_of_the_record(marks: dict[str, str], sure: str | None) -> None:
    assert meantime.certainty({"special_cases": "NONE", **marks}) == sure


def test_the_reading_of_fifty_articles_is_not_below_its_floors() -> None:
    """The slack is for processors, which differ in the last digits of what the language pipeline adds up."""
    if not (SHARED / "data" / "fa-kes").is_dir():
        pytest.skip("the data sets beside the checkout (../shared/data) are not here")
    assert gate.main(["--only", "fa-kes", "--slack", "0.01"]) == 0


KEY = """;;; a comment
0.  MESSAGE: ID                     TST1-MUC3-0001
1.  MESSAGE: TEMPLATE               1
2.  INCIDENT: DATE                  12 MAY 90 - 13 MAY 90
3.  INCIDENT: LOCATION              MAROVIA: KÓRALIA (DEPARTMENT): PORT VELDIN (CITY)
4.  INCIDENT: TYPE                  BOMBING
18. HUM TGT: NAME                   "ADA GREY"
                                    "TOM HALE"

0.  MESSAGE: ID                     TST1-MUC3-0001
1.  MESSAGE: TEMPLATE               2 (OPTIONAL)
2.  INCIDENT: DATE                  31 FEB 90
3.  INCIDENT: LOCATION              MAROVIA
4.  INCIDENT: TYPE                  ATTACK

0.  MESSAGE: ID                     TST1-MUC3-0002
1.  MESSAGE: TEMPLATE               *
4.  INCIDENT: TYPE                  *
"""


def test_a_template_gives_its_days_its_places_below_the_country_and_its_type() -> None:
    (incident,) = muc.incidents(KEY)
    assert incident.message == "TST1-MUC3-0001"
    assert [day.isoformat() for day in incident.days] == ["1990-05-12", "1990-05-13"]
    assert incident.places == ("koralia", "port veldin")
    assert incident.kind == "BOMBING"


@pytest.mark.parametrize(
    ("date", "place", "shares"),
    [
        ("1990-05-13", "Port Veldin", (1.0, 1.0, 1.0, 1.0)),
        ("1990-05-13?", "Halvard", (1.0, 0.0, 0.0, 1.0)),
        ("1990-05-14", "Kóralia province", (0.0, 0.0, 1.0, 1.0)),
        (None, None, (0.0, 0.0, 0.0, 1.0)),
    ],
)
def test_an_incident_is_looked_for_among_the_happenings_of_its_message(
    date: str | None, place: str | None, shares: tuple[float, ...]
) -> None:
    record = {
        "documents": [{"id": "d1", "origin": "pile.jsonl#TST1-MUC3-0001"}],
        "places": [{"id": "p1", "name": place or ""}],
        "events": [
            {
                "type": "assault", "mode": "bombing", "date": date, "place": "p1" if place else None,
                "mentions": [{"document": "d1"}],
            }
        ],
    }  # fmt: skip
    assert tuple(muc.compared(record, muc.incidents(KEY)).values()) == shares


def test_messages_are_parted_by_their_heads() -> None:
    text = "TST1-MUC3-0001 (X)\n\n   PORT VELDIN, 12 MAY 90 -- A\nBOMB.\n\n\nTST1-MUC3-0002\n\n   NINE.\n"
    assert [*muc.messages(text)] == [
        ("TST1-MUC3-0001", "   PORT VELDIN, 12 MAY 90 -- A\nBOMB."),
        ("TST1-MUC3-0002", "   NINE."),
    ]
