"""What is told of two happenings stays two: the other way round nothing would be corroborated by it."""

from __future__ import annotations

from typing import Any

import pytest

from pile import Report, happened, linked, told
from twosource.findings.article import Extent
from twosource.findings.mentions import PlaceMention

NAMED = "Police said Mira Doran was hit on the porch of her home. Nobody saw who did it."

QUARTER = PlaceMention(start=0, end=1, name="Idlib Old Town", country="SY", within=("Idlib",))


def groups(*reports: Report) -> list[list[str]]:
    """The documents of each happening."""
    _, _, links = linked(*reports)
    return sorted(sorted({d for d, _ in g.members}) for g in links.events)


def shooting(**more: Any) -> dict[str, Any]:
    return happened(mode="shooting", **{"words": ("shoot", "street"), **more})


def test_stock_sentences_of_two_reports_are_about_two_things() -> None:
    stock = happened("investigation", "investigation", place=None, date=None, words=("investigate",))
    one = [shooting(place="Idlib"), stock]
    other = [shooting(place="Homs"), stock]
    assert all(len(g) == 1 for g in groups(Report("a", events=one), Report("b", events=other)))


def test_the_day_of_a_page_is_no_day_of_another_page_years_later() -> None:
    first, later = shooting(date="2013-09-22?"), shooting(date="2015-06-14?")
    assert groups(Report("a", "2013-09-22", events=[first]), Report("b", "2015-06-14", events=[later])) == [
        ["a"],
        ["b"],
    ]


def test_the_news_of_a_page_is_no_raid_of_six_weeks_before_with_as_many_dead() -> None:
    dated = happened(mode="airstrike", date="2016-10-05", place="Homs", words=("raid", "village"))
    guessed = happened(mode="shelling", date="2016-11-21?", place=None, words=("raid", "home"))
    raid = Report("a", "2016-10-05", events=[dated], figures=[told(190)])
    assert groups(raid, Report("b", "2016-11-21", events=[guessed], figures=[told(190)])) == [["a"], ["b"]]


def test_a_war_year_is_not_the_day_of_the_news_of_that_year() -> None:
    raid = happened(mode="airstrike", date="2016-09-25?", place="Homs", words=("raid",))
    looking_back = happened(mode="airstrike", date="2016", place="Homs", words=("raid",))
    news = Report("a", "2016-09-25", events=[raid])
    assert groups(news, Report("b", "2017-10-05", events=[looking_back])) == [["a"], ["b"]]


def test_shells_come_back_to_a_square_that_both_reports_name() -> None:
    square = PlaceMention(
        start=0, end=1, name="Lantern Square", country="SY", precision="near", within=("Homs",)
    )
    words = ("lantern", "shell", "square", "kill")
    first = happened(mode="shelling", date="2014-03-17?", place=square, words=words)
    later = happened(mode="shelling", date="2014-04-25?", place=square, words=words)
    one, other = Report("a", "2014-03-17", events=[first]), Report("b", "2014-04-25", events=[later])
    assert groups(one, other) == [["a"], ["b"]]


def test_two_days_on_a_town_is_shelled_anew() -> None:
    first = happened(mode="shelling", date="2016-08-11", place="Homs", words=("funeral", "woman"))
    later = happened(mode="killing", date="2016-08-13?", place="Homs", words=("girl", "hospital"))
    one = Report("a", "2016-08-12", events=[first], figures=[told(3)])
    other = Report("b", "2016-08-14", events=[later], figures=[told(1, measure="injured")])
    assert groups(one, other) == [["a"], ["b"]]


def test_the_raids_of_a_day_on_a_city_are_not_those_of_the_day_before() -> None:
    first = happened(
        mode="airstrike", date="2016-08-11", place="Homs", words=("raid", "jet", "quarter", "home")
    )
    later = happened(
        mode="airstrike", date="2016-08-12?", place=None, words=("raid", "jet", "city", "hospital")
    )
    one = Report("a", "2016-08-11", events=[first], figures=[told(92)])
    other = Report("b", "2016-08-12", events=[later], figures=[told(43)])
    assert groups(one, other) == [["a"], ["b"]]
    same = happened(
        mode="airstrike", date="2016-08-11?", place=None, words=("raid", "jet", "city", "hospital")
    )
    assert groups(one, Report("b", "2016-08-11", events=[same], figures=[told(43)])) == [["a", "b"]]


def test_of_whom_two_larger_tolls_hold_as_many_those_are_others() -> None:
    first = happened(mode="airstrike", date="2016-08-01", place="Homs", words=("raid",))
    later = happened(mode="airstrike", date="2016-08-06?", place=None, words=("raid",))
    one = Report("a", "2016-08-01", events=[first], figures=[told(80), told(30)])
    other = Report("b", "2016-08-07", events=[later], figures=[told(190), told(30)])
    assert groups(one, other) == [["a"], ["b"]]


def test_two_pages_of_one_town_and_week_stay_apart_where_their_numbers_differ() -> None:
    first, later = shooting(date="2015-07-15"), shooting(date="2015-07-19?", words=("party", "home"))
    one = Report("a", "2015-07-15", events=[first], figures=[told(6, measure="injured")])
    other = Report("b", "2015-07-19", events=[later], figures=[told(1, measure="injured")], main=None)
    assert groups(one, other) == [["a"], ["b"]]


@pytest.mark.parametrize(
    ("printed", "measure", "number", "together"),
    [
        ("2015-07-15", "killed", 1, False),  # both of one day: each tells all that it knows
        ("2015-07-16", "killed", 1, True),  # he has died since
        ("2015-07-16", "killed", 3, False),  # of one hurt no three have died
        ("2015-07-15", "injured", 1, True),
    ],
)
def test_of_two_reports_one_tells_of_dead_and_the_other_of_hurt_alone(
    printed: str, measure: str, number: int, together: bool
) -> None:
    first, later = shooting(date="2015-07-15"), shooting(date="2015-07-15", words=("home",), place=QUARTER)
    one = Report("a", "2015-07-15", events=[first], figures=[told(1, measure="injured")])
    other = Report("b", printed, events=[later], figures=[told(number, measure=measure)], main=None)
    assert groups(one, other) == ([["a", "b"]] if together else [["a"], ["b"]])


def test_an_undated_clause_joins_nothing_months_away_by_its_town_alone() -> None:
    clause = shooting(date=None, role="background")
    dated = Report("a", "2015-05-12", events=[shooting(date="2015-05-12")])
    assert groups(dated, Report("b", "2016-11-21", events=[clause], main=None)) == [["a"], ["b"]]


def test_a_year_holds_no_particular_day() -> None:
    dated = Report("a", events=[shooting(date="2016-07-05")])
    assert groups(dated, Report("b", "2016-09-11", events=[shooting(date="2016")])) == [["a"], ["b"]]


def test_one_word_in_common_is_not_all_the_words() -> None:
    nowhere = shooting(place=None, date=None, words=("arrest",))
    assert groups(Report("a", events=[nowhere]), Report("b", events=[nowhere])) == [["a"], ["b"]]


def test_a_person_shared_tells_that_two_days_are_of_one_happening() -> None:
    first, later = shooting(date="2016-07-01", words=()), shooting(date="2016-07-02", words=())
    assert groups(
        Report("a", "2016-07-02", NAMED, events=[first]),
        Report("b", "2016-07-03", NAMED + " A neighbour called for help.", events=[later]),
    ) == [["a", "b"]]


def test_a_hearing_long_after_is_about_the_deed_that_the_person_shared_tells() -> None:
    deed, told_later = shooting(date="2016-07-01"), shooting(date="2017-02-03?")
    trial = "Before the court stood Karel Ossin. He said that Mira Doran had opened the door. He was calm."
    reports = [
        Report("a", "2016-07-02", NAMED, events=[deed]),
        Report("b", "2017-02-03", trial, events=[told_later]),
    ]
    assert groups(*reports) == [["a", "b"]]


def test_victims_of_other_ages_months_apart_are_of_two_happenings() -> None:
    first = (
        "A 14-year-old was shot. Mira Doran said so at the Alder Row Clinic of Karel Ossin on Quay Parade."
    )
    later = "was shot. On Quay Parade Karel Ossin, whose is Alder Row Clinic, said it of Mira Doran."

    def of(name: str, day: str, text: str) -> Report:
        told_of = shooting(date=day, mentions=(Extent(0, 22),), trigger=Extent(18, 22))
        return Report(name, day, text, events=[told_of])

    deed = of("a", "2016-07-01", first)
    assert groups(deed, of("b", "2017-02-03", f"A 14-year-old {later}")) == [["a", "b"]]
    assert groups(deed, of("b", "2017-02-03", f"A 15-year-old {later}")) == [["a"], ["b"]]


def test_two_deeds_told_as_the_news_of_their_days_are_two_whoever_was_there() -> None:
    one = "Mira Doran said so at the Alder Row Clinic of Karel Ossin on Quay Parade."
    other = "On Quay Parade Karel Ossin, whose is Alder Row Clinic, said it of Mira Doran."

    def of(name: str, day: str, text: str, *hurt: Any) -> Report:
        return Report(name, day, text, events=[shooting(date=day)], figures=list(hurt))

    first = of("a", "2016-07-01", one, told(2, measure="injured"))
    assert groups(first, of("b", "2016-07-29", other, told(4, measure="injured"))) == [["a"], ["b"]]
    assert groups(first, of("b", "2016-07-29", other)) == [["a", "b"]]  # a plea counts nobody


def test_who_speaks_for_an_office_stands_behind_many_happenings() -> None:
    first, later = shooting(date="2016-07-01", words=()), shooting(date="2016-07-02", words=())
    words = "Police said a man was hit, and Mayor Mira Doran"
    assert groups(
        Report("a", "2016-07-02", f"{words} was sad. Nobody saw who did it.", events=[first]),
        Report("b", "2016-07-03", f"{words} went there. A neighbour heard one of them.", events=[later]),
    ) == [["a"], ["b"]]


def test_running_totals_of_two_weekends_are_two() -> None:
    first = shooting(role="cumulative", date="2015-07-03/2015-07-05", words=("weekend", "shoot", "city"))
    later = shooting(role="cumulative", date="2016-08-05/2016-08-06", words=("weekend", "shoot", "city"))
    assert groups(Report("a", events=[first]), Report("b", events=[later])) == [["a"], ["b"]]


def test_running_totals_of_two_days_are_two() -> None:
    first = shooting(role="cumulative", date="2015-07-03", words=("night", "shoot", "city"))
    later = shooting(role="cumulative", date="2015-07-19", words=("night", "shoot", "city"))
    assert groups(Report("a", events=[first]), Report("b", events=[later])) == [["a"], ["b"]]


def test_victims_of_other_ages_are_others() -> None:
    boy = "A 14-year-old boy was hit. He is well."
    girl = "An 8-year-old girl was hit. She is well."
    hit = {"mentions": (Extent(0, 26),)}
    reports = [
        Report("a", text=boy, events=[shooting(words=("boy",), **hit)]),
        Report("b", text=girl, events=[shooting(words=("girl",), **hit)]),
    ]
    assert groups(*reports) == [["a"], ["b"]]


def test_a_night_told_under_two_days_is_one_where_an_age_is_shared() -> None:
    text = "A 14-year-old boy was hit. He is well."
    hit = {"mentions": (Extent(0, 26),), "words": ("shoot", "porch")}
    evening, morning = shooting(date="2016-07-01", **hit), shooting(date="2016-07-02", **hit)
    reports = [
        Report("a", text=text, events=[evening]),
        Report("b", text=f"{text} All say so.", events=[morning]),
    ]
    assert groups(*reports) == [["a", "b"]]


def test_who_lies_in_one_hospital_need_not_come_from_one_deed() -> None:
    ward = PlaceMention(start=0, end=1, name="Mercy Hospital", precision="near")
    brought = shooting(place=ward, date=None, words=("mercy", "hospital", "shoot"))
    one = Report("a", "2016-07-05", events=[brought], main=None)
    other = Report("b", "2017-01-03", events=[brought], main=None)
    assert groups(one, other) == [["a"], ["b"]]


def test_a_people_is_no_person() -> None:
    first, later = shooting(date="2014-12-25?", words=()), shooting(date="2015-02-15?", words=())
    one = "The Kurdish Peoples Units said so. Nobody else was there to see it, and it was late."
    other = "A baker heard shots at noon. His shop stood open. The Kurdish Peoples Units came after an hour."
    reports = [
        Report("a", "2014-12-25", one, events=[first]),
        Report("b", "2015-02-15", other, events=[later]),
    ]
    assert groups(*reports) == [["a"], ["b"]]


def test_an_air_raid_and_the_rockets_of_rebels_are_two_deeds() -> None:
    raid = happened(mode="airstrike", words=("kill", "quarter"))
    rockets = happened(mode="shelling", words=("kill", "quarter"), agents=("rebel groups",))
    unsaid = happened(mode="shelling", words=("kill", "quarter"))
    assert groups(Report("a", events=[raid]), Report("b", events=[rockets])) == [["a"], ["b"]]
    assert groups(Report("a", events=[raid]), Report("b", events=[unsaid])) == [["a", "b"]]


BAR, PORCH = ("shoot", "bar", "fight"), ("shoot", "porch", "knee")


def test_two_neighbouring_towns_share_a_day_and_not_its_deeds() -> None:
    one = Report("a", events=[shooting(place="Moscow", date="2016-07-05", words=BAR)])
    assert groups(
        one, Report("b", events=[shooting(place="Krasnogorsk", date="2016-07-05", words=PORCH)])
    ) == [
        ["a"],
        ["b"],
    ]
    assert groups(one, Report("b", events=[shooting(place="Moscow", date="2016-07-05", words=PORCH)])) == [
        ["a", "b"]
    ]


def test_two_quarters_of_one_town_are_two_spots_though_a_map_knows_the_town_alone() -> None:
    old, new = (
        PlaceMention(
            start=0,
            end=1,
            name=name,
            country="SY",
            lat=34.73,
            lon=36.71,
            precision="district",
            within=("Homs",),
        )
        for name in ("Upper Alder", "Tanners Row")
    )
    home, shop = ("rocket", "home"), ("rocket", "shop")
    first = happened(mode="shelling", date="2016-08-11", place=old, words=home)
    later = happened(mode="shelling", date="2016-08-11", place=new, words=shop)
    again = happened(mode="shelling", date="2016-08-11", place=old, words=shop)
    one, other = Report("a", "2016-08-11", events=[first]), Report("b", "2016-08-11", events=[later])
    assert groups(one, other) == [["a"], ["b"]]
    assert groups(one, Report("b", "2016-08-11", events=[again])) == [["a", "b"]]


def test_a_county_is_not_the_town_that_shares_its_name() -> None:
    town, county = (
        PlaceMention(start=0, end=1, name=name, country="US", geonames_id=None)
        for name in ("Veldin", "Veldin County")
    )
    one = Report("a", events=[shooting(place=town, date="2016-07-05", words=BAR)])
    assert groups(one, Report("b", events=[shooting(place=county, date="2016-07-05", words=PORCH)])) == [
        ["a"],
        ["b"],
    ]
    assert groups(one, Report("b", events=[shooting(place=town, date="2016-07-05", words=PORCH)])) == [
        ["a", "b"]
    ]


def test_a_clash_told_by_its_country_is_no_bombing_of_the_day_however_many_were_lost() -> None:
    bombing = happened(mode="suicide-bombing", words=("hall", "guest"), date="2016-07-01")
    clash = happened(mode="clash", place="Syria", words=("front", "line"), date="2016-07-01")
    one = Report("a", events=[bombing], figures=[told(32)])
    assert groups(one, Report("b", events=[clash], figures=[told(21)])) == [["a"], ["b"]]
