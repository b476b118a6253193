"""Where reports on one happening give two days or two places, and where they only tell it loosely."""

from __future__ import annotations

from typing import Any

from pile import Report, happened, record, told
from twosource.findings.mentions import PlaceMention
from twosource.record import Record

WORDS = ("ferry", "pier", "lantern")


def town(name: str, number: int, lat: float) -> PlaceMention:
    """A town of one country on one meridian."""
    return PlaceMention(start=0, end=1, name=name, country="SY", geonames_id=number, lat=lat, lon=36.7)


HASK, MARV = town("Hask", 91, 35.0), town("Marv", 92, 35.3)  # 33 km


def built(*events: dict[str, Any], named: tuple[PlaceMention, ...] = ()) -> Record:
    """The record of two reports with one toll, the second of which names some places."""
    tolls = [told(43, "SOHR"), told(61, "SOHR", measure="injured")]
    one = Report("a", events=[events[0]], figures=tolls)
    return record(one, Report("b", outlet="The Post", events=[events[1]], figures=tolls, places=named))


def positions(found: Record, kind: str) -> list[str]:
    """The sides of the one dispute of a kind; none where there is none."""
    return sorted(side.position for k in found.conflicts if k.kind == kind for side in k.sides)


def test_two_towns_that_lie_apart_are_two_sides_of_one_question() -> None:
    found = built(*(happened(place=p, words=WORDS) for p in (HASK, MARV)))
    assert len(found.events) == 1
    assert positions(found, "place") == ["Hask", "Marv"]


def test_a_report_that_names_both_towns_tells_the_village_by_its_town() -> None:
    found = built(*(happened(place=p, words=WORDS) for p in (HASK, MARV)), named=(HASK, MARV))
    assert len(found.events) == 1
    assert positions(found, "place") == []


def test_two_days_of_one_night_with_one_toll_are_two_sides_of_one_question() -> None:
    days = ("2016-07-01", "2016-07-02")
    found = built(*(happened(place=HASK, words=WORDS, date=day) for day in days))
    assert len(found.events) == 1
    assert positions(found, "date") == ["1 July 2016", "2 July 2016"]


def test_raids_of_two_days_are_two_raids_whatever_words_the_reports_share() -> None:
    text = "Mira Doran and Karel Ossin of the Lantern Quay clinic saw the planes over Old Mill and the quay."
    raids = [
        Report(
            n, day, text=text, outlet=f"{n} Post", events=[happened(mode="airstrike", date=day, words=WORDS)]
        )
        for n, day in (("a", "2016-07-01"), ("b", "2016-07-04"))
    ]
    assert len(record(*raids).events) == 2
