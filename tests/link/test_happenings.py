"""Which mentions of different reports tell of one happening."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from pile import PLACES, Report, happened, linked, told
from twosource.findings.mentions import PlaceMention

SPOT = ("concert", "hall", "gunman", "audience")


def groups(*reports: Report) -> list[list[str]]:
    """The documents of each happening."""
    _, _, links = linked(*reports)
    return sorted(sorted(f"{d}{i or ''}" for d, i in g.members) for g in links.events)


def test_the_same_kind_on_the_same_day_in_the_same_town_is_one_happening() -> None:
    assert groups(Report("a"), Report("b")) == [["a", "b"]]


def test_another_day_is_another_happening() -> None:
    first, second = happened(date="2016-07-01"), happened(date="2016-07-05")
    assert groups(Report("a", events=[first]), Report("b", events=[second])) == [["a"], ["b"]]


def test_what_had_been_told_did_not_happen_later() -> None:
    deed, plea = (happened(mode="shooting", date=day, words=SPOT) for day in ("2016-07-01", "2016-07-08"))
    named = "Mira Doran was hit on her porch in Alder Row by Karel Ossin"
    _, _, links = linked(
        Report("a", "2016-07-02", f"{named}. Nobody heard it.", events=[deed]),
        Report("b", "2016-07-09", "He denies that Karel Ossin of Alder Row hit Mira Doran.", events=[plea]),
        Report(
            "c",
            "2016-07-09",
            "A plea: Mira Doran, Alder Row. Silent: Karel Ossin.",
            events=[plea],
        ),
    )
    assert [group.date for group in links.events] == ["2016-07-01"]


def test_another_town_is_another_happening() -> None:
    assert groups(Report("a"), Report("b", events=[happened(place="Homs")])) == [["a"], ["b"]]


def test_another_kind_is_another_happening() -> None:
    assert groups(Report("a"), Report("b", events=[happened("arrest", "arrest")])) == [["a"], ["b"]]


def test_a_running_total_is_no_incident() -> None:
    total = happened(role="cumulative", date="2016")
    assert groups(Report("a"), Report("b", events=[total])) == [["a"], ["b"]]


def test_running_totals_of_one_war_are_one() -> None:
    total = happened(mode=None, role="cumulative", date="2011/2016", place="Syria", words=("war", "begin"))
    later = happened(mode=None, role="cumulative", date="2011/2017", place="Syria", words=("war", "begin"))
    assert groups(Report("a", events=[total]), Report("b", events=[later])) == [["a", "b"]]


def test_an_undated_report_joins_the_dated_happening_of_its_words_and_place() -> None:
    dated = happened(mode="shooting", place="Krasnogorsk", words=SPOT, date="2016-07-01")
    undated = happened(mode="attack", place="Moscow", words=SPOT, date=None)
    assert groups(Report("a", events=[dated]), Report("b", None, events=[undated])) == [["a", "b"]]


def test_an_undated_report_that_fits_two_happenings_joins_neither() -> None:
    one = happened(words=("market",), date="2016-07-01")
    two = happened(words=("market",), date="2016-07-03")
    undated = happened(words=("market",), date=None)
    found = groups(Report("a", events=[one]), Report("b", events=[two]), Report("c", None, events=[undated]))
    assert found == [["a"], ["b"], ["c"]]


def test_a_background_incident_of_another_day_stays_apart() -> None:
    earlier = happened(date="2016-04-01", role="background")
    assert groups(Report("a"), Report("b", events=[happened(), earlier])) == [["a", "b"], ["b1"]]


def test_two_happenings_of_one_report_stay_two() -> None:
    two = [happened(mode="bombing"), happened(mode="shooting", words=SPOT)]
    assert ["a", "a1"] not in groups(Report("a", events=two), Report("b", events=two[:1]))


def test_a_chain_does_not_drift_from_day_to_day() -> None:
    chain = [Report(f"r{n}", events=[happened(date=f"2016-07-{n + 1:02d}", words=SPOT)]) for n in range(5)]
    for group in groups(*chain):
        assert len(group) <= 2


def test_a_suburb_and_its_city_are_one_place_and_two_cities_are_not() -> None:
    near = [happened(place=p, words=SPOT, mode="shooting") for p in ("Moscow", "Krasnogorsk")]
    assert groups(Report("a", events=near[:1]), Report("b", events=near[1:])) == [["a", "b"]]


def test_a_province_holds_its_town() -> None:
    province = PlaceMention(start=0, end=1, name="Idlib province", country="SY", precision="region")
    town = PlaceMention(
        start=0,
        end=1,
        name="Saraqib",
        country="SY",
        geonames_id=9,
        lat=35.86,
        lon=36.8,
        within=("Idlib province",),
    )
    one = happened(place=town, words=SPOT)
    other = happened(place=province, words=SPOT)
    assert groups(Report("a", events=[one]), Report("b", events=[other])) == [["a", "b"]]


def test_a_large_shared_number_speaks_for_one_happening() -> None:
    nowhere = happened(place=None)
    found = groups(
        Report("a", events=[nowhere], figures=[told(43)]), Report("b", events=[nowhere], figures=[told(43)])
    )
    assert found == [["a", "b"]]
    found = groups(
        Report("a", events=[nowhere], figures=[told(43)]), Report("b", events=[nowhere], figures=[told(2)])
    )
    assert found == [["a"], ["b"]]


def test_what_is_planned_did_not_happen() -> None:
    assert groups(Report("a"), Report("b", events=[happened(factuality="planned")])) == [["a"], ["b"]]


def known(name: str, number: int, lat: float, lon: float) -> PlaceMention:
    """A town of the gazetteer in the United States."""
    return PlaceMention(
        start=0, end=4, name=name, country="US", geonames_id=number, lat=lat, lon=lon, precision="exact"
    )


HERMITAGE = known("Hermitage", 4628929, 36.20, -86.61)
BLOOMFIELD = known("Bloomfield", 5180905, 40.46, -79.95)
PITTSBURGH = known("Pittsburgh", 5206379, 40.44, -80.0)


def told_at(*places: PlaceMention) -> str | None:
    """Where one shooting happened that each report puts elsewhere, with what holds it."""
    reports = [
        Report(f"r{n}", events=[happened(mode="shooting", place=p, words=SPOT)]) for n, p in enumerate(places)
    ]
    _, _, links = linked(*reports)
    (group,) = links.events
    return ", ".join((group.place.name, *group.place.within)) if group.place else None


def test_a_quarter_that_one_report_names_lies_in_the_town_that_another_names() -> None:
    assert told_at(BLOOMFIELD, PITTSBURGH) == told_at(PITTSBURGH, BLOOMFIELD) == "Bloomfield, Pittsburgh"


def test_a_quarter_told_with_its_town_is_told_so_of_all() -> None:
    inside = replace(HERMITAGE, geonames_id=None, within=("Nashville",), precision="district")
    assert told_at(HERMITAGE, inside) == "Hermitage, Nashville"


def test_a_street_speaks_for_the_town_that_it_lies_in() -> None:
    street = replace(
        PITTSBURGH, name="Quill Street", geonames_id=None, within=("Pittsburgh",), precision="near"
    )
    other = known("McKeesport", 5200499, 40.35, -79.86)
    assert told_at(other, PITTSBURGH, street) == "Pittsburgh"


def test_the_happening_takes_the_day_and_the_place_that_are_finest() -> None:
    rough = happened(date="2016-07", place="Syria", words=SPOT)
    fine = happened(date="2016-07-05", place="Idlib", words=SPOT)
    _, _, links = linked(Report("a", events=[rough]), Report("b", events=[fine]))
    (group,) = links.events
    assert group.date == "2016-07-05"
    assert group.place == PLACES["Idlib"]


def test_of_two_days_the_one_that_was_printed_first_is_taken() -> None:
    first, later = (happened(mode="shooting", date=day, words=SPOT) for day in ("2016-07-08", "2016-07-05"))
    named = "Mira Doran was hit on her porch in Alder Row by Karel Ossin"
    _, _, links = linked(
        Report("a", "2016-07-09", f"{named}. Nobody heard it.", events=[first]),
        Report("b", "2016-07-12", "He denies that Karel Ossin of Alder Row hit Mira Doran.", events=[later]),
    )
    assert [group.date for group in links.events] == ["2016-07-08"]


def test_an_earthquake_told_from_two_towns_of_a_country_is_one() -> None:
    quake = [
        happened("disaster", "earthquake", place=p, words=("quake", "rubble")) for p in ("Idlib", "Homs")
    ]
    assert groups(Report("a", events=quake[:1]), Report("b", events=quake[1:])) == [["a", "b"]]
    crash = [happened("accident", "crash", place=p, words=("crash", "road")) for p in ("Idlib", "Homs")]
    assert groups(Report("a", events=crash[:1]), Report("b", events=crash[1:])) == [["a"], ["b"]]


def test_an_earthquake_of_a_land_is_one_whatever_else_is_told_of_it_and_though_a_day_is_a_week_off() -> None:
    days, said = ("2016-07-12", "2016-07-19?"), (("rescue", "school"), ("donor", "ship"))
    quake = [
        happened("disaster", "earthquake", date=day, place="Syria", words=("quake", *words))
        for day, words in zip(days, said, strict=True)
    ]
    assert groups(Report("a", events=quake[:1]), Report("b", events=quake[1:])) == [["a", "b"]]


def test_an_earthquake_told_without_its_day_is_that_of_the_weeks_before_and_no_older_one() -> None:
    def days(*told: str | None) -> list[list[str]]:
        quake = [
            happened("disaster", "earthquake", date=day, place="Syria", words=("quake", word))
            for day, word in zip(told, ("rescue", "donor"), strict=True)
        ]
        return groups(
            Report("a", "2016-07-13", events=quake[:1]), Report("b", "2016-08-12", events=quake[1:])
        )

    assert days("2016-07-12", "2016-08-12?") == [["a", "b"]]
    assert days("2016-07-12", None) == [["a", "b"]]
    assert days("2016-02-12", "2016-08-12?") == [["a"], ["b"]]


def test_a_disaster_of_many_reports_is_placed_by_the_most_of_them_and_not_by_the_narrowest() -> None:
    where = ["Syria"] * 4 + ["Homs", "Syria"]
    quake = [
        happened("disaster", "earthquake", date="2016-07-12", place=p, words=("quake", "rubble"))
        for p in where
    ]
    reports = [Report("abcdef"[i], events=[one]) for i, one in enumerate(quake)]
    _, _, links = linked(*reports)
    assert [group.place.name for group in links.events if group.place] == ["Syria"]


def test_two_totals_of_one_war_are_counts_of_one_thing_with_or_without_its_beginning() -> None:
    since = happened("other", "war", role="cumulative", date="2011-03", place="Syria", words=("war", "kill"))
    ever = happened("other", "war", role="cumulative", date=None, place="Syria", words=("conflict", "toll"))
    found = groups(
        Report("a", events=[since], figures=[told(280000)], main=None),
        Report("b", events=[ever, ever], figures=[told(250000), told(470000, event=1)], main=None),
    )
    assert found == [["a", "b", "b1"]]


def test_a_siege_of_weeks_is_no_war_of_years() -> None:
    war = happened(mode="clash", role="cumulative", date="2011-01-01/2016-08-03", words=("fight", "rebels"))
    siege = happened(mode="clash", role="cumulative", date="2016-07-07/2016-07-28", words=("fight", "rebels"))
    assert groups(Report("a", events=[war]), Report("b", events=[siege])) == [["a"], ["b"]]


def test_one_convoy_hit_on_one_day_is_one_even_where_a_report_names_no_place() -> None:
    first = happened(aims=frozenset({"convoy"}), words=("driver", "aid"), role="background")
    other = happened(aims=frozenset({"convoy"}), words=("truck", "sack"), role="background", place=None)
    reports = [Report("a", events=[first], main=None), Report("b", events=[other], main=None)]
    assert groups(*reports) == [["a", "b"]]
    clinic = happened(aims=frozenset({"clinic"}), words=("truck", "sack"), role="background", place=None)
    assert groups(reports[0], Report("b", events=[clinic], main=None)) == [["a"], ["b"]]


def test_a_report_that_tells_twice_of_what_another_is_about_is_about_it() -> None:
    words = ("shoot", "porch", "street")
    shooting = happened(mode="shooting", words=words, date="2016-07-01")
    again = happened(mode="killing", words=words[:2], date="2016-07-01")
    earlier = {**shooting, "role": "background"}
    assert groups(Report("a", events=[shooting]), Report("b", events=[again, earlier])) == [["a", "b", "b1"]]


def test_those_counted_without_a_place_are_of_the_country_that_the_report_is_of() -> None:
    def where(figures: list[dict[str, Any]]) -> list[str | None]:
        report = Report(
            "a", events=[happened(place=None)], figures=figures, main=None, places=[PLACES["Syria"]] * 2
        )
        _, _, links = linked(report)
        return [group.place.name if group.place else None for group in links.events]

    assert where([told(12)]) == ["Syria"]
    assert where([]) == [None]
