"""The bundled example: what a careful desk editor would write down of it."""

from __future__ import annotations

import pytest

from twosource.record import Conflict, Event, Observation, Record
from veldin import bombing, bombings, built, document, figure, names, statements, words

READ = {
    "free-coast-radio-2024-05-17.txt",
    "harbour-post-2024-05-14.html",
    "harbour-post-2024-05-18.html",
    "marovian-papers.jsonl#courier-0515",
    "marovian-papers.jsonl#courier-0516",
    "marovian-papers.jsonl#one-0515",
    "marovian-papers.jsonl#upland-0516",
    "marsh-letter.txt",
    "meridian-wire-2024-05-15.txt",
    "northern-star-reprint.html",
    "quarterly-review-2024-05-20.md",
}


@pytest.fixture(scope="module")
def record() -> Record:
    return built()


def killed(record: Record) -> list[Observation]:
    return list(figure(record, bombing(record), "killed").observations)


def sourced(found: list[Observation], value: int) -> list[Observation]:
    return [each for each in found if each.value == value and each.source is not None]


def conflicts(record: Record, kind: str) -> list[Conflict]:
    return [each for each in record.conflicts if (each.event, each.kind) == (bombing(record).id, kind)]


def untitled(found: set[str]) -> set[str]:
    return {each.removeprefix("Interior Minister ") for each in found}


def arrests(record: Record, value: int) -> list[Event]:
    ids = {
        each.event
        for each in record.figures
        if each.measure == "detained" and value in {o.value for o in each.observations}
    }
    return [each for each in record.events if each.id in ids and each.type == "arrest"]


def test_twelve_reports_are_taken_in_and_none_is_lost(record: Record) -> None:
    assert len(record.documents) == 12
    assert record.dropped == ()


def test_the_german_report_is_listed_and_not_read(record: Record) -> None:
    german = document(record, "kuestenblatt")
    assert german.language == "de"
    assert german.unread
    told = {m.document for each in record.events for m in each.mentions}
    told |= {o.document for each in record.figures for o in each.observations}
    assert german.id not in told | {each.document for each in record.statements}


def test_six_outlets_and_more_are_named(record: Record) -> None:
    assert {
        "Marovia One",
        "Marovian Quarterly",
        "The Harbour Post",
        "The Northern Star",
        "The Upland Observer",
        "Veldin Courier",
    } <= {each.outlet for each in record.documents}


def test_the_wire_story_under_three_names_is_one_lineage(record: Record) -> None:
    wire = ("meridian-wire", "northern-star", "courier-0515")
    lineages = [document(record, name).lineage for name in wire]
    assert len(set(lineages)) == 1
    assert [each.lineage for each in record.documents].count(lineages[0]) == 3


def test_every_other_report_is_a_text_of_its_own(record: Record) -> None:
    assert len({each.lineage for each in record.documents}) == 10


def test_both_reprints_copy_the_wire_story_that_they_credit(record: Record) -> None:
    wire = document(record, "meridian-wire").id
    assert document(record, "meridian-wire").copy_of is None
    assert [document(record, name).copy_of for name in ("northern-star", "courier-0515")] == [wire, wire]


def test_the_reprints_credit_the_wire(record: Record) -> None:
    for name in ("northern-star", "courier-0515"):
        assert document(record, name).credits == ("Meridian",)


def test_an_article_that_its_catalogue_misdates_is_dated_by_its_own_text(record: Record) -> None:
    published = document(record, "upland-0516").published
    assert (published.value, published.disagrees_with) == ("2024-05-16", "2024-05-26")


def test_an_undated_letter_has_no_date_and_is_bounded_by_what_it_tells(record: Record) -> None:
    published = document(record, "marsh-letter").published
    assert (published.value, published.basis) == (None, "none")
    assert published.earliest is not None
    assert "2024-05-14" <= published.earliest <= "2024-05-21"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("harbour-post-2024-05-14", "Read more: Ferry fares to rise in June"),
        ("harbour-post-2024-05-18", "Tweet"),
        ("northern-star", "Your email address will not be published. Required fields are marked *"),
        ("marsh-letter", "Next post Ten ways to smoke an eel"),
    ],
)
def test_page_furniture_is_marked(record: Record, name: str, line: str) -> None:
    page = document(record, name)
    start = page.text.index(line)
    assert any(first <= start and start + len(line) <= last for first, last in page.furniture)


def test_nothing_is_read_from_furniture(record: Record) -> None:
    spans = [(m.document, m.start, m.end) for each in record.events for m in each.mentions]
    spans += [(o.document, o.start, o.end) for each in record.figures for o in each.observations]
    spans += [(each.document, each.start, each.end) for each in record.statements]
    for each in record.documents:
        for start, end in each.furniture:
            assert not [span for span in spans if span[0] == each.id and span[1] < end and start < span[2]]


def test_there_is_one_bombing(record: Record) -> None:
    assert [each.title for each in bombings(record)] == [bombing(record).title]


def test_the_bombing_is_told_in_all_eleven_reports(record: Record) -> None:
    origins = {each.id: each.origin.rpartition("/")[2] for each in record.documents}
    assert {origins[m.document] for m in bombing(record).mentions} == READ


def test_the_bombing_is_dated_and_corroborated(record: Record) -> None:
    event = bombing(record)
    assert (event.date, event.mode, event.status) == ("2024-05-14", "bombing", "corroborated")


def test_the_bombing_is_placed_at_the_market_which_no_gazetteer_knows(record: Record) -> None:
    (place,) = [each for each in record.places if each.id == bombing(record).place]
    assert place.name.startswith("Lantern Market")
    assert (place.country, place.geonames_id, place.lat) == (None, None, None)


def test_the_toll_of_the_bombing_is_one_history(record: Record) -> None:
    assert {each.value for each in killed(record)} == {9, 14, 17, 19, 21}


@pytest.mark.parametrize("value", [9, 14, 21])
def test_the_earlier_tolls_are_superseded(record: Record, value: int) -> None:
    found = sourced(killed(record), value)
    assert found
    assert all(each.superseded for each in found)


def test_nineteen_stands_after_the_revision(record: Record) -> None:
    found = [each for each in killed(record) if each.value == 19]
    assert found
    assert not any(each.superseded for each in found)
    assert "Health Ministry" in names(record, (each.origin for each in found))


def test_the_count_of_the_radio_stands_and_the_toll_is_disputed(record: Record) -> None:
    (found,) = [each for each in killed(record) if each.value == 17]
    assert names(record, [found.origin]) == {"Free Coast Radio"}
    assert not found.superseded
    assert figure(record, bombing(record), "killed").status == "disputed"


def test_the_best_toll_is_nineteen_between_seventeen_and_the_undated_letter(record: Record) -> None:
    found = figure(record, bombing(record), "killed")
    assert (found.low, found.best) == (17, 19)
    assert found.high in (19, 21)


def test_the_toll_is_a_conflict_between_nineteen_and_seventeen(record: Record) -> None:
    (conflict,) = conflicts(record, "figure")
    assert {side.position for side in conflict.sides} == {"17", "19"}


def test_a_number_that_a_report_compares_its_own_with_is_somebody_elses(record: Record) -> None:
    free = document(record, "free-coast-radio").id
    (found,) = [each for each in killed(record) if each.document == free and each.value == 21]
    assert (found.qualifier, names(record, [found.origin])) == ("exact", {"Health Ministry"})


def test_the_wounded_are_one_history_that_ends_at_fifty_two(record: Record) -> None:
    found = figure(record, bombing(record), "injured")
    assert {each.value for each in found.observations} == {30, 40, 52}
    assert found.best == 52


def test_a_running_total_of_the_conflict_is_kept_apart(record: Record) -> None:
    (total,) = [f for f in record.figures if any(o.value == 3000 for o in f.observations)]
    (event,) = [each for each in record.events if each.id == total.event]
    assert event.role == "cumulative"
    assert [o.value for o in total.observations] == [3000]


def test_the_car_bomb_of_2022_is_another_happening(record: Record) -> None:
    (event,) = [each for each in record.events if each.date == "2022-11"]
    (soldiers,) = [each for each in record.figures if each.event == event.id]
    assert (soldiers.victims, soldiers.best) == ("soldiers", 5)


def test_the_saltmarsh_brigade_claims_the_bombing(record: Record) -> None:
    claims = statements(record, "claims_responsibility")
    assert names(record, (each.source for each in claims)) == {"Saltmarsh Brigade"}


def test_the_minister_blames_the_highland_front(record: Record) -> None:
    blames = statements(record, "blames")
    assert untitled(names(record, (each.source for each in blames))) == {"Pavel Drost"}
    assert "Highland Front" in {each.target for each in blames}


def test_the_highland_front_denies_it(record: Record) -> None:
    denials = statements(record, "denies")
    assert "Highland Front" in names(record, (each.source for each in denials))
    assert any("denied on Thursday" in words(record, each) for each in denials)


def test_the_minister_doubts_the_claim(record: Record) -> None:
    doubts = statements(record, "doubts", "denies")
    assert "Pavel Drost" in untitled(names(record, (each.source for each in doubts)))


def test_who_is_responsible_is_one_conflict_of_the_claim_the_blame_and_the_denial(record: Record) -> None:
    (conflict,) = conflicts(record, "responsibility")
    assert conflict.question == "Who is responsible?"
    held = {side.position: untitled(names(record, side.origins)) for side in conflict.sides}
    assert held == {
        "Saltmarsh Brigade": {"Saltmarsh Brigade"},
        "Highland Front": {"Pavel Drost"},
        "Not Highland Front": {"Highland Front"},
    }


def test_the_embassy_warned_before(record: Record) -> None:
    warnings = [each for each in record.statements if each.stance == "warns"]
    assert names(record, (each.source for each in warnings)) == {"Ostrian embassy"}
    assert any("had warned its citizens" in words(record, each) for each in warnings)


def test_the_four_arrests_of_the_day_after_are_told_in_three_reports(record: Record) -> None:
    (event,) = [each for each in arrests(record, 4) if each.date == "2024-05-15"]
    names_of = ("one-0515", "harbour-post-2024-05-18", "free-coast-radio-2024-05-17")
    told = {document(record, name).id for name in names_of}
    assert told == {m.document for m in event.mentions}


def test_two_who_were_released_are_no_count_of_arrests(record: Record) -> None:
    (event,) = [each for each in arrests(record, 4) if each.date == "2024-05-15"]
    (held,) = [each for each in record.figures if (each.event, each.measure) == (event.id, "detained")]
    assert (held.low, held.best, held.high) == (4, 4, 4)


def test_the_detained_demonstrators_are_arrests_of_their_own(record: Record) -> None:
    (event,) = arrests(record, 12)
    assert event.id not in {each.id for each in arrests(record, 4)}
    assert event.date in ("2024-05-17", "2024-05-17?")


def test_every_finding_points_at_words(record: Record) -> None:
    for each in record.statements:
        assert words(record, each).strip()
    for event in record.events:
        assert all(words(record, m).strip() for m in event.mentions)
    for found in record.figures:
        assert all(words(record, o).strip() for o in found.observations)
