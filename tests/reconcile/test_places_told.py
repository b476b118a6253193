"""Which place of its reports a happening has in the record, and by which name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pile import PLACES, Report, happened, record
from twosource.findings.mentions import PlaceMention
from twosource.record import Record
from twosource.text.gazetteer import gazetteer


def unknown(name: str, *within: str, lat: float | None = None) -> PlaceMention:
    """A place that no gazetteer knows, and what it is told with."""
    return PlaceMention(
        start=0, end=1, name=name, country="SY", lat=lat, lon=lat, within=within, precision="near"
    )


def told_places(built: Record) -> list[str]:
    """The names of the places of all happenings."""
    names = {p.id: p.name for p in built.places}
    return sorted(names[str(e.place)] for e in built.events if e.place is not None)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(
            unknown("Lantern", "Port Veldin", lat=36.0), "Lantern, Port Veldin", id="a quarter with its town"
        ),
        pytest.param(
            unknown("Quill Hall", "Marlowe County"), "Quill Hall, Marlowe County", id="a hall with its county"
        ),
        pytest.param(unknown("Marlowe County"), "Marlowe County", id="a county"),
        pytest.param(
            unknown("Quill Hall"), "Homs", id="a hall with no town is near the town that the report names"
        ),
        pytest.param(None, "Homs", id="nothing is near the town that the report names"),
    ],
)
def test_a_town_named_beside_it_takes_the_place_of_what_is_located_nowhere_alone(
    place: PlaceMention | None, expected: str
) -> None:
    built = record(Report("a", events=[happened(place=place)], places=[PLACES["Homs"]]))
    assert told_places(built) == [expected]


def test_a_county_is_told_with_its_seat() -> None:
    county = next(p for p in gazetteer().lookup("Yolo County") if p.seat)
    place = PlaceMention(
        start=0, end=1, name=county.name, country="US", lat=county.lat, lon=county.lon, precision="district"
    )
    assert told_places(record(Report("a", events=[happened(place=place)]))) == ["Yolo County (Woodland)"]


def test_what_words_name_goes_before_what_only_a_page_tells() -> None:
    said = replace(unknown("Marlowe County"), precision="district")
    page = replace(PLACES["Homs"], start=0, end=0, precision="near")
    built = record(
        Report("a", events=[happened(place=said)]),
        Report("b", events=[happened(place=page)]),
    )
    assert "Marlowe County" in told_places(built)


def test_two_quarters_of_one_name_in_two_towns_are_two_places() -> None:
    one, other = unknown("Lantern", "Homs", lat=34.7), unknown("Lantern", "Idlib", lat=35.9)
    built = record(
        Report("a", events=[happened(place=one)]),
        Report("b", events=[happened(place=other, date="2016-05-01")]),
    )
    assert told_places(built) == ["Lantern, Homs", "Lantern, Idlib"]


def test_a_town_is_told_where_its_name_only_begins_like_that_of_its_quarter() -> None:
    built = record(Report("a", events=[happened(place=unknown("Vel", "Veldin", lat=36.0))]))
    assert told_places(built) == ["Vel, Veldin"]


def test_a_town_that_its_quarter_is_called_after_is_not_told_twice() -> None:
    built = record(Report("a", events=[happened(place=unknown("East Veldin", "Veldin", lat=36.0))]))
    assert told_places(built) == ["East Veldin"]


def test_the_total_of_a_war_is_of_the_land_and_of_no_town_in_it() -> None:
    land, town = (
        happened("other", "war", role="cumulative", date="2011-03", place=place, words=("war", "kill"))
        for place in ("Syria", "Homs")
    )
    built = record(
        *(Report(name, events=[land], main=None) for name in "ab"), Report("c", events=[town], main=None)
    )
    assert told_places(built) == ["Syria"]


def test_a_town_is_spelled_as_most_reports_spell_it() -> None:
    first, other = (replace(PLACES["Homs"], name=name) for name in ("Hums", "Homs"))
    built = record(
        Report("a", events=[happened(place=first)]),
        *(
            Report(name, events=[happened("arrest", place=other, date=f"2016-06-{name}")])
            for name in ("10", "20")
        ),
    )
    assert told_places(built) == ["Homs", "Homs", "Homs"]


@pytest.mark.parametrize(
    ("province", "expected"), [("Hama province", "Hama province"), ("Homs province", "Homs")]
)
def test_a_town_named_beside_it_takes_the_place_of_no_other_province(province: str, expected: str) -> None:
    told = PlaceMention(start=0, end=1, name=province, country="SY", lat=35.0, lon=36.9, precision="region")
    homs = gazetteer().lookup("Homs")[0]
    town = replace(PLACES["Homs"], geonames_id=homs.geonames_id, lat=homs.lat, lon=homs.lon)
    built = record(Report("a", events=[happened(place=told)], places=[town]))
    assert told_places(built) == [expected]
