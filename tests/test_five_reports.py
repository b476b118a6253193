"""Five reports of one attack: what a careful desk editor would write down of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

import twosource
from twosource.record import Document, Event, Figure, Observation, Record, Statement

REPORTS = ("000.txt", "001.txt", "002.txt", "003.txt", "004.txt")


@pytest.fixture(scope="module")
def record() -> Record:
    folder = Path(__file__).parent.parent.parent / "shared" / "data" / "crocus"
    if not folder.is_dir():
        pytest.skip("the five reports (../shared/data/crocus) are not here")
    return twosource.build([folder], twosource.Settings(workers=1))


def document(record: Record, name: str) -> Document:
    return next(each for each in record.documents if each.origin.endswith(name))


def named(record: Record, identifier: str) -> str:
    """The file that a document comes from."""
    return next(each.origin for each in record.documents if each.id == identifier).rpartition("/")[2]


def told_in(record: Record, event: Event) -> set[str]:
    return {named(record, mention.document) for mention in event.mentions}


def words(record: Record, event: Event) -> str:
    texts = {each.id: each.text for each in record.documents}
    return " | ".join(texts[m.document][m.start : m.end] for m in event.mentions)


def place(record: Record, event: Event) -> str:
    return next((each.name for each in record.places if each.id == event.place), "")


def attack(record: Record) -> Event:
    """The attack: the assault with the most mentions."""
    return max(
        (each for each in record.events if each.type == "assault"), key=lambda each: len(each.mentions)
    )


def figures(record: Record, event: Event, measure: str) -> list[Figure]:
    return [each for each in record.figures if (each.event, each.measure) == (event.id, measure)]


def history(record: Record, event: Event, measure: str) -> Figure:
    """The one figure of all people of an event; there must be one."""
    (found,) = [each for each in figures(record, event, measure) if not each.subset]
    return found


def values(observations: Iterable[Observation]) -> list[int]:
    """The numbers in order; a vague word ("hundreds") is none."""
    return sorted(each.value for each in observations if each.value is not None)


def events_of_value(record: Record, measure: str, value: int) -> list[Event]:
    ids = [
        f.event for f in record.figures if f.measure == measure for o in f.observations if o.value == value
    ]
    return [each for each in record.events if each.id in ids]


def statements(record: Record, event: Event, *stances: str) -> list[Statement]:
    return [each for each in record.statements if each.event == event.id and each.stance in stances]


def speakers(found: Iterable[Statement]) -> str:
    return " | ".join(each.speaker or "" for each in found)


def test_the_attack_is_one_event_told_in_all_five_reports(record: Record) -> None:
    assert told_in(record, attack(record)) == set(REPORTS)


def test_the_attack_is_dated(record: Record) -> None:
    assert attack(record).date == "2024-03-22"


def test_the_attack_is_placed(record: Record) -> None:
    assert re.search("Crocus|Krasnogorsk|Moscow", place(record, attack(record)))


def test_no_other_assault_is_told_in_more_than_one_report_and_dated_to_the_day_of_the_attack(
    record: Record,
) -> None:
    main = attack(record)
    same = [
        each.title
        for each in record.events
        if each.type == "assault" and each.id != main.id and each.date == main.date
    ]
    assert same == []


def test_three_tolls_of_the_attack_are_one_history(record: Record) -> None:
    killed = history(record, attack(record), "killed")
    assert values(killed.observations) == [40, 137, 144]


def test_the_first_toll_is_superseded_and_the_later_two_stand(record: Record) -> None:
    killed = history(record, attack(record), "killed")
    assert values(each for each in killed.observations if each.superseded) == [40]
    assert values(each for each in killed.observations if not each.superseded) == [137, 144]


def test_the_toll_is_not_disputed_and_its_reason_says_that_a_report_is_undated(record: Record) -> None:
    killed = history(record, attack(record), "killed")
    assert killed.status != "disputed"
    assert "undated" in killed.why


def test_the_first_toll_goes_back_to_tass(record: Record) -> None:
    killed = history(record, attack(record), "killed")
    (first,) = [each for each in killed.observations if each.value == 40]
    assert first.attribution == "TASS"
    sources = {each.id: each.name for each in record.sources}
    assert sources[first.origin or ""] == "TASS"


def test_the_injured_of_the_attack_are_145_and_more_than_180(record: Record) -> None:
    injured = [o for each in figures(record, attack(record), "injured") for o in each.observations]
    tass = [each for each in injured if each.value == 145]
    assert [each.attribution for each in tass] == ["TASS"]
    more = [each for each in injured if each.value == 180 or each.low == 180]
    assert [(each.qualifier, named(record, each.document)) for each in more] == [("more_than", "001.txt")]


def test_the_attack_in_iran_is_another_event_with_its_own_figures(record: Record) -> None:
    (iran,) = events_of_value(record, "killed", 84)
    assert iran.id != attack(record).id
    assert values(history(record, iran, "killed").observations) == [84]
    assert values(history(record, iran, "injured").observations) == [284]
    countries = {each.id: each.country for each in record.places}
    assert countries.get(iran.place or "") == "IR"


def test_nine_were_detained_in_tajikistan_by_unnamed_word(record: Record) -> None:
    (nine,) = events_of_value(record, "detained", 9)
    assert nine.type == "arrest"
    assert nine.date == "2024-03-25/2024-03-31"
    countries = {each.id: each.country for each in record.places}
    assert countries.get(nine.place or "") == "TJ"
    (said,) = history(record, nine, "detained").observations
    kinds = {each.id: each.kind for each in record.sources}
    assert said.origin is None or kinds[said.origin] == "unnamed"


def test_four_suspects_and_seven_accomplices_were_detained(record: Record) -> None:
    found = {event.id for value in (4, 7) for event in events_of_value(record, "detained", value)}
    assert len(found) == 1


def test_about_forty_migrants_were_detained_near_moscow(record: Record) -> None:
    (forty,) = events_of_value(record, "detained", 40)
    (said,) = history(record, forty, "detained").observations
    assert said.qualifier == "about"
    assert named(record, said.document) == "002.txt"


def test_the_three_rounds_of_arrests_are_three_happenings(record: Record) -> None:
    assert len({events_of_value(record, "detained", value)[0].id for value in (4, 9, 40)}) == 3


def test_nearly_five_hundred_ordered_out_are_a_deportation(record: Record) -> None:
    ordered = [
        (each, o)
        for figure in record.figures
        for o in figure.observations
        for each in record.events
        if each.id == figure.event and 500 in (o.value, o.high) and named(record, o.document) == "002.txt"
    ]
    assert [(event.type, said.qualifier) for event, said in ordered] == [("deportation", "nearly")]


def test_who_is_responsible_is_a_conflict_between_a_claim_and_what_moscow_says(record: Record) -> None:
    (conflict,) = [
        each
        for each in record.conflicts
        if each.event == attack(record).id and each.question == "Who is responsible?"
    ]
    positions = " | ".join(side.position for side in conflict.sides)
    assert "Islamic State" in positions
    assert re.search("Ukraine|West", positions)


def test_the_islamic_state_claims_the_attack_in_four_reports(record: Record) -> None:
    claims = statements(record, attack(record), "claims_responsibility")
    assert {named(record, each.document) for each in claims} >= set(REPORTS[1:])
    assert all(re.search("Islamic State|ISIS|ISIL|IS", each.speaker or "") for each in claims)


def test_no_other_branch_is_said_to_have_claimed_the_attack(record: Record) -> None:
    claims = statements(record, attack(record), "claims_responsibility")
    sources = {each.id: each.name for each in record.sources}
    assert "Horn of Africa" not in " | ".join(sources[each.source] for each in claims if each.source)


def test_moscow_blames_ukraine_or_the_west(record: Record) -> None:
    blames = statements(record, attack(record), "blames", "suspects")
    assert re.search("Putin|Russia|Kremlin", speakers(blames))
    assert re.search("Ukrain|West", " | ".join(each.target or each.content for each in blames))


def test_kyiv_denies(record: Record) -> None:
    assert re.search("Kyiv|Ukrain", speakers(statements(record, attack(record), "denies")))


def test_one_report_says_that_the_claim_is_not_confirmed(record: Record) -> None:
    doubts = statements(record, attack(record), "doubts")
    assert "004.txt" in {named(record, each.document) for each in doubts}


def test_the_warning_of_the_embassy_is_one_event_of_two_reports(record: Record) -> None:
    (warning,) = [
        each
        for each in record.events
        if each.type == "warning" and re.search("Embassy|embassy", words(record, each))
    ]
    assert told_in(record, warning) == {"003.txt", "004.txt"}
    assert warning.date == "2024-03-08"
    assert any((each.to, each.kind) == (attack(record).id, "warning_of") for each in warning.relations)


@pytest.mark.parametrize("victim", ["courier", "pepper", "Azerbaijani man"])
def test_each_reprisal_is_an_event_of_its_own(record: Record, victim: str) -> None:
    reprisals = [
        each for each in record.events if told_in(record, each) == {"001.txt"} and each.type == "assault"
    ]
    found = [each for each in reprisals if victim in words(record, each)]
    assert len(found) >= 1
    assert len({each.id for each in reprisals}) >= 3


def test_the_reports_are_dated_as_they_say(record: Record) -> None:
    dated = {name: document(record, name).published.value for name in REPORTS}
    assert dated == dict(zip(REPORTS, ("2024-03-31", "2024-03-25", None, None, "2024-03-22"), strict=True))


@pytest.mark.parametrize("name", ["002.txt", "003.txt"])
def test_a_report_without_a_date_is_bounded_by_the_latest_thing_that_it_tells(
    record: Record, name: str
) -> None:
    assert document(record, name).published.earliest == "2024-03-22"


def furniture(record: Record, name: str) -> list[str]:
    text = document(record, name).text
    return [text[start:end].strip() for start, end in document(record, name).furniture]


def test_share_buttons_are_furniture(record: Record) -> None:
    assert furniture(record, "000.txt") == ["Share"]
    assert " ".join(" ".join(furniture(record, "003.txt")).split()) == "Share. Exit mobile version"


def test_everything_from_the_comment_form_on_is_furniture(record: Record) -> None:
    text = document(record, "002.txt").text
    start = document(record, "002.txt").furniture[0][0]
    assert text[start:].lstrip().startswith("Leave a Reply")
    assert document(record, "002.txt").furniture[-1][1] >= len(text.rstrip())


def test_a_page_without_furniture_has_none(record: Record) -> None:
    assert furniture(record, "001.txt") == []


def test_nothing_is_read_from_furniture(record: Record) -> None:
    spans = [(m.document, m.start, m.end) for each in record.events for m in each.mentions]
    spans += [(o.document, o.start, o.end) for each in record.figures for o in each.observations]
    spans += [(each.document, each.start, each.end) for each in record.statements]
    for each in record.documents:
        for start, end in each.furniture:
            assert not [span for span in spans if span[0] == each.id and span[1] < end and start < span[2]]
