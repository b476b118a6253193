"""Events: every sentence of the table tells of what it tells of."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_acts import ACTS
from sentences_courts import COURTS
from sentences_daily import DAILY
from sentences_deeds import DEEDS
from sentences_desk import EVENTS
from sentences_events import ROWS
from sentences_frames import FRAMES
from sentences_fronts import FRONTS
from sentences_none import EVIDENCE
from sentences_none import ROWS as NONE
from sentences_public import PUBLIC

from twosource.findings.mentions import EventMention


def fits(event: EventMention, expected: str) -> bool:
    """Whether an event is as a row says; what the row leaves out may be anything."""
    kind, mode, *rest = expected.split(" ")
    if (event.type, str(event.mode)) != (kind, mode):
        return False
    tail = " ".join(rest)
    if tail.startswith("@"):
        return event.place is not None and event.place.name == tail[1:]
    if tail.startswith("on "):
        return event.date == tail[3:]
    return tail in ("", event.factuality, event.role)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(t, e, id=n.replace(" ", "_"))
        for n, t, e in [*ROWS, *NONE, *EVENTS, *ACTS, *FRONTS, *FRAMES, *DAILY, *DEEDS, *PUBLIC, *COURTS]
    ],
)
def test_the_happenings_of_a_sentence(text: str, expected: list[str]) -> None:
    events = list(read(text).events)
    assert len(events) == len(expected)
    for row in expected:
        match = next((e for e in events if fits(e, row)), None)
        assert match is not None, row
        events.remove(match)


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=n.replace(" ", "_")) for n, t, e in EVIDENCE]
)
def test_the_clauses_that_a_record_points_at(text: str, expected: list[str]) -> None:
    """The first event's clauses, fullest first, each given by its first words."""
    (event, *_) = read(text).events
    clauses = [text[each.start : each.end] for each in event.mentions]
    assert len(clauses) == len(expected)
    for clause, words in zip(clauses, expected, strict=True):
        assert clause.startswith(words)


def test_a_toll_told_again_is_of_the_deed_that_had_it() -> None:
    """And not of the one told last, where all else speaks as much for either."""
    reading = read(
        "Ten people were killed on Sunday in an air strike. Smoke rose after an air strike in the town of "
        "Idlib on 5 May. Helicopters dropped four barrel bombs on the town of Idlib, killing ten people."
    )
    assert len({f.event for f in reading.figures}) == 1


def test_a_convoy_struck_in_a_headline_brings_no_aid() -> None:
    reading = read(
        "Planes bombed lorries in Homs on Tuesday.", headline="Planes bombed an aid convoy in Homs"
    )
    assert {e.type for e in reading.events} == {"assault"}


def test_clashes_with_one_toll_are_one() -> None:
    reading = read(
        "61 dead in two days of clashes in Aleppo.\n"
        "At least 61 rebels have been killed in clashes for control of Aleppo, a monitor said."
    )
    assert len({f.event for f in reading.figures}) == 1


@pytest.mark.parametrize(
    "toll",
    [
        pytest.param("So far this year, 30 people have been killed in the city.", id="a_year_so_far"),
        pytest.param("City figures for 2015 show that 165 people were murdered.", id="a_year"),
        pytest.param("In the past six weeks alone, four children have died.", id="several_weeks"),
        pytest.param("About 30,000 people die of gunshot wounds each year.", id="each_year"),
        pytest.param("Some 69 children died from unintentional gunfire in 2013.", id="a_kind_of_death"),
    ],
)
def test_the_toll_of_a_long_time_is_of_no_one_happening(toll: str) -> None:
    reading = read(f"A man was shot in the leg on Monday. {toll}")
    assert [reading.events[f.event].role for f in reading.figures] == ["main", "cumulative"]


def test_two_who_were_shot_in_a_named_month_are_the_victims_of_one_happening() -> None:
    (event, *_) = read("Two men were shot to death in July in Alder.").events
    assert event.role == "main"


def test_what_the_dead_died_of_is_the_happening_that_killed_them() -> None:
    reading = read("A teen died after he accidentally shot himself in Norwick on Sunday.")
    assert [e.mode for e in reading.events] == ["shooting"]


def test_a_death_told_of_the_main_event_is_its_own() -> None:
    """Though one death was told of another event before."""
    reading = read(
        "A man was killed in Norwick on Sunday. A woman was shot in Alder on Monday. The woman died."
    )
    assert len([f for f in reading.figures if f.measure == "killed"]) == 2


def test_who_is_shot_after_cars_collide_is_no_victim_of_the_crash() -> None:
    text = "A car pulled in and the two collided. Her friend, a boy, was grazed by one of the bullets."
    reading = read(text, headline="Teen shot after a quarrel in west Veldin")
    assert [(event.type, event.mode) for event in reading.events][:2] == [
        ("assault", "shooting"),
        ("accident", "crash"),
    ]


def test_what_a_deed_answers_is_another_deed() -> None:
    text = "Police say the shooting was in retaliation for the killing of Tom Hale. She was shot twice."
    reading = read(text, headline="Girl killed in park")
    assert [event.mode for event in reading.events] == ["shooting", "killing"]


def test_what_a_headline_fears_is_not_all_that_the_report_tells() -> None:
    headline = "Dozens feared dead as train derails in Alder"
    text = "A train jumped the rails near Alder on Monday, killing 31 people, the ministry said."
    reading = read(text, headline=headline)
    assert [e.factuality for e in reading.events] == ["occurred"]


def test_a_headline_may_leave_out_that_somebody_was_shot() -> None:
    (event,) = read("A leader of the opposition shot dead outside his home.").events
    assert [p.role for p in event.participants] == ["target"]
