"""Marks: rare words that two reports share outweigh a day or a place that one of them got wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from pile import Report, happened, linked
from twosource.findings.groups import Lineage
from twosource.findings.mentions import PlaceMention, Reading
from twosource.link.drafts import Part, draft, gather
from twosource.link.facts import Facts

DINER = "Two men were hit outside the Copper Kettle in Tamarack Street, police said. Both are well."
AGAIN = "Detectives asked who had seen them leave the Copper Kettle. Tamarack Street was closed all night."
ELSEWHERE = "Detectives asked who had seen them leave the Silver Spoon. Elder Street was closed all night."
CLERK = "Odo Brandvik fell in Tamarack Street near Hollow Lane. He was brought to a doctor at once."
STREET = "A girl was hit where Hollow Lane meets Tamarack Street. Her mother found her. She is well."
TRIAL = "The trial began. Who shot at Odo Brandvik in Hollow Lane is not known to this day."


def groups(*reports: Report) -> list[list[str]]:
    """The documents of each happening."""
    _, _, links = linked(*reports)
    return sorted(sorted({d for d, _ in g.members}) for g in links.events)


def gathered(readings: Sequence[Reading], lineages: Mapping[str, Lineage]) -> list[Facts]:
    """What the mentions of reports are compared by."""
    return gather([Part.whole(draft(reading)) for reading in readings], lineages, {})


def shooting(date: str, place: Any = "Idlib", **more: Any) -> dict[str, Any]:
    return happened(mode="shooting", date=date, place=place, **{"words": ("shoot",), **more})


def town(name: str, land: str, number: int, north: float) -> PlaceMention:
    return PlaceMention(start=0, end=1, name=name, country=land, geonames_id=number, lat=north, lon=10.0)


@pytest.mark.parametrize(
    ("why", "text", "together"),
    [
        ("the same shop and street in one week", AGAIN, True),
        ("another shop and street", ELSEWHERE, False),
        ("one word in common", ELSEWHERE.replace("Silver", "Copper"), False),
    ],
)  # fmt: skip
def test_a_day_told_wrong_matters_little_where_streets_and_shops_are_shared(
    why: str, text: str, together: bool
) -> None:
    one = Report("a", "2016-07-05", DINER, events=[shooting("2016-07-04")])
    other = Report("b", "2016-07-07", text, events=[shooting("2016-07-06")])
    assert (len(groups(one, other)) == 1) is together, why


def test_after_weeks_a_street_is_only_a_street_and_a_name_is_somebody() -> None:
    first = Report("a", "2016-07-05", CLERK, events=[shooting("2016-07-04")])
    street = Report("b", "2017-03-02", STREET, events=[shooting("2017-03-01")])
    trial = Report("c", "2017-03-02", TRIAL, events=[shooting("2017-03-02?")])
    assert groups(first, street) == [["a"], ["b"]]
    assert groups(first, trial) == [["a", "c"]]


def test_a_list_of_many_streets_shares_some_by_chance() -> None:
    """The more rare words two reports have, the less a few of them tell."""
    streets = (
        "Alder",
        "Birch",
        "Cedar",
        "Damson",
        "Elm",
        "Fig",
        "Guava",
        "Hazel",
        "Ilex",
        "Juniper",
        "Kapok",
        "Larch",
    )
    listed = " ".join(f"A man was hit in {name} Street." for name in streets)
    known = [
        Report(
            f"k{n}",
            "2016-01-05",
            f"He lives in {name} Street. {n}",
            events=[shooting("2016-01-05", "Moscow")],
        )
        for n, name in enumerate(streets)
    ]
    one = Report(
        "a", "2016-07-05", f"{listed} Another fell in Tamarack Street.", events=[shooting("2016-07-04")]
    )
    other = Report(
        "b", "2016-07-07", "A boy was hit in Tamarack Street. He is well.", events=[shooting("2016-07-06")]
    )
    assert ["a"] in groups(one, other, *known)


def test_of_two_towns_of_one_name_one_is_looked_up_wrong_where_the_reports_are_akin() -> None:
    here, there = town("Naples", "IT", 7, 40.9), town("Naples", "US", 8, 26.1)
    one = Report("a", "2016-07-05", DINER, events=[shooting("2016-07-04", here)])
    assert groups(one, Report("b", "2016-07-05", AGAIN, events=[shooting("2016-07-04", there)])) == [
        ["a", "b"]
    ]
    plain = "A woman was hit on her way home. Nobody saw who did it, and it had been dark for hours."
    assert groups(one, Report("b", "2016-07-05", plain, events=[shooting("2016-07-04", there)])) == [
        ["a"],
        ["b"],
    ]


def test_one_report_with_a_wrong_day_does_not_keep_out_the_others() -> None:
    """Each new report fits most of those that are together already."""
    told = [
        ("a", DINER, "2016-07-04"),
        ("b", AGAIN, "2016-07-04"),
        ("c", "The owner of the Copper Kettle wept. Tamarack Street has no lamps.", "2016-07-06"),
        ("d", "Two men lay on the pavement at night. A dog barked at the cars.", "2016-07-04"),
    ]
    reports = [Report(n, "2016-07-07", text, events=[shooting(day)]) for n, text, day in told]
    assert groups(*reports) == [["a", "b", "c", "d"]]


def test_a_trial_is_of_the_deed_whose_names_one_report_gives_and_another_leaves_out() -> None:
    plain = "A man was hit on his way home. Nobody saw who did it, and it had been dark for hours."
    named = Report("a", "2016-07-05", CLERK, events=[shooting("2016-07-04")])
    nameless = Report("b", "2016-07-05", plain, events=[shooting("2016-07-04")])
    trial = Report("c", "2017-03-01", TRIAL, events=[shooting("2017-03-01")])
    assert groups(named, nameless, trial) == [["a", "b", "c"]]


def test_words_that_most_reports_write_small_and_the_paper_in_a_headline_are_no_marks() -> None:
    one = Report(
        "a", title="Rose shot - Veldin Star", text="Rose shot - Veldin Star\n\nMarch came. Brandvik fell."
    )
    other = Report("b", text="He held a rose. Another rose lay there.")
    third = Report("c", text="She had no rose.")
    readings, lineages, _ = linked(one, other, third)
    (facts,) = (
        f
        for f in gather([Part.whole(draft(reading)) for reading in readings], lineages, {})
        if f.ref[0] == "a"
    )
    assert "brandvik" in facts.marks
    assert not facts.marks & {"rose", "veldin", "star", "march"}


@pytest.mark.parametrize(
    "credit",
    [
        "A neighbour told Channel 2's Ada Brandvik that she ran.",
        "Neighbours told KVLD9's Ada Brandvik that she ran.",
        "Ada Brandvik reports from the scene.",
        "Ada Brandvik has the latest.",
        "Ada Brandvik: ada@star.example, @adab",
        "He was let go on Monday.\n— Ada Brandvik",
    ],
)
def test_who_reports_for_the_paper_is_nobodys_name(credit: str) -> None:
    text = f"Nyla Quillfeather fell. Ada Brandvik saw it.\n{credit}"
    readings, lineages, _ = linked(Report("a", text=text), Report("b"))
    (facts,) = (
        f
        for f in gather([Part.whole(draft(reading)) for reading in readings], lineages, {})
        if f.ref[0] == "a"
    )
    assert facts.names == {"nyla quillfeather"}


def test_who_signs_a_post_is_no_mark_but_whom_it_addresses() -> None:
    text = "Shots at @CopperKettle, stay away. — Veldin Police (@SgtBrandvik) February 25"
    readings, lineages, _ = linked(Report("a", text=text), Report("b"))
    (facts,) = (
        f
        for f in gather([Part.whole(draft(reading)) for reading in readings], lineages, {})
        if f.ref[0] == "a"
    )
    assert "copperkettle" in facts.marks
    assert "sgtbrandvik" not in facts.marks


def test_a_hospital_and_its_town_are_nobodys_name() -> None:
    ward = PlaceMention(
        start=0,
        end=1,
        name="Brandvik Medical Center",
        country="US",
        geonames_id=None,
        within=("Tamarack Oaks",),
    )
    text = "Ada Quillfeather lay in Brandvik Medical Center in Tamarack Oaks."
    readings, lineages, _ = linked(Report("a", text=text, places=(ward,)), Report("b"))
    (facts,) = (
        f
        for f in gather([Part.whole(draft(reading)) for reading in readings], lineages, {})
        if f.ref[0] == "a"
    )
    assert facts.names == {"ada quillfeather"}


def test_words_that_one_outlet_of_several_alone_writes_are_its_spelling() -> None:
    def pile(second: str) -> list[list[str]]:
        return groups(
            Report("a", "2016-07-05", DINER, outlet="The Star", events=[shooting("2016-07-04")]),
            Report("b", "2016-07-07", AGAIN, outlet=second, events=[shooting("2016-07-06")]),
            Report(
                "c", "2016-02-01", "Rain fell on Sunday.", outlet="The Post", events=[shooting("2016-02-01")]
            ),
            Report(
                "d", "2016-03-01", "Snow fell on Sunday.", outlet="The Times", events=[shooting("2016-03-01")]
            ),
        )

    assert ["a", "b"] in pile("The Post")
    assert ["a", "b"] not in pile("The Star")
