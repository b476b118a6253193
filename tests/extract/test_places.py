"""Places: every sentence of the table happened where the table says."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_places import ADDRESSES, ROWS

from twosource.findings.mentions import PlaceMention


def full_name(place: PlaceMention | None) -> str | None:
    """A place as the record tells it: with the town that it lies in where no gazetteer knows it."""
    if place is None:
        return None
    outer = place.within[0] if place.within and place.geonames_id is None else None
    return f"{place.name}, {outer}" if outer and outer not in place.name else place.name


@pytest.mark.parametrize(
    ("headline", "text", "expected"), [pytest.param(h, t, e, id=n.replace(" ", "_")) for n, h, t, e in ROWS]
)
def test_where_it_happened(headline: str, text: str, expected: str | None) -> None:
    reading = read(text, headline=headline)
    assert reading.main_event is not None
    assert full_name(reading.events[reading.main_event].place) == expected


@pytest.mark.parametrize(
    ("url", "text", "expected"),
    [pytest.param(url, text, expected, id=fact.replace(" ", "_")) for fact, url, text, expected in ADDRESSES],
)
def test_an_address_tells_the_town_that_the_words_do_not(url: str, text: str, expected: str | None) -> None:
    reading = read(text, url=url)
    assert reading.main_event is not None
    assert full_name(reading.events[reading.main_event].place) == expected


def test_what_only_the_page_tells_is_no_exact_place() -> None:
    reading = read("A man was shot late on Friday.", url="https://spokane.news.example/12345")
    assert [event.place and event.place.precision for event in reading.events] == ["near"]


def test_a_headline_names_a_quarter_that_is_called_like_a_town_of_another_state() -> None:
    text = "A man was shot in the leg late on Friday."
    at_home = read(text, headline="Man shot in Brentwood", url="https://www.wkyc.example/1")
    elsewhere = read(text, headline="Man shot in Brentwood", url="https://www.example/1")
    assert at_home.main_event == elsewhere.main_event == 0
    assert full_name(at_home.events[0].place) == "Brentwood, Cleveland"
    assert full_name(elsewhere.events[0].place) == "Brentwood"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tanks rolled into Hama on Monday. On Sunday, shelling killed 23 people in the town.", "Hama"),
        ("Hama lies on a river. In May, more than 60 people were killed by raids on the city.", "Hama"),
        ("Tanks rolled into Hama on Monday, a day after snipers killed 80 people there.", "Hama"),
        (
            "Tanks rolled into Hama on Monday. In May, 60 people were killed in the northern town of Alder.",
            "Alder",
        ),
        (
            "Activists in the district of Haskan in Homs said six people died in shelling on the "
            "neighbourhood on Sunday.",
            "Haskan",
        ),
        (
            "A bomb hit a school in the Haskan neighbourhood. Raids hit Idlib. In Haskan many are poor. "
            "The district was hit before when six people were killed by a car bomb.",
            "Haskan",
        ),
        (
            "Activists in Homs said the army dropped bombs on the town of Sarmin on Monday, killing 9.",
            "Sarmin",
        ),
        ("In western Aleppo rebel shelling killed two people on Monday.", "Aleppo"),
        ("Raids went on in Aleppo. Three people died by barrel bombs dropped in the city.", "Aleppo"),
        (
            "Troops hold the district of Waar. The district was hit by a bomb that killed six on Monday.",
            "Waar",
        ),
        ("Planes bombed Al-Bab. They are near Aleppo. In May, raids on the town killed 60.", "Al-Bab"),
        ("Planes dropped bombs on the town of al-Bab on Monday, killing 11 people.", "Al-Bab"),
        (
            "Raids hit Idlib province. On Sunday air strikes killed 26 people in the province.",
            "Idlib province",
        ),
        (
            "A bomb hit the suburb of Douma. In May another bomb killed 27 people in the eastern suburb.",
            "Douma",
        ),
        (
            "Tanks rolled into Hama on Monday. Rebels were driven out. Five people were killed in rocket "
            "attacks on Homs neighborhoods on Monday.",
            "Homs",
        ),
        (
            "Raids hit Hama on Monday. Nobody knows whose they were. In September, nearly 1,200 Syrian "
            "civilians were killed, mostly by air raids, a network said. Syria is at war.",
            "Syria",
        ),
        (
            "A sniper of an organisation positioned in Hama shot at people, leaving two dead in Homs.",
            "Homs",
        ),
        ("A raid in Deir ez-Zor killed three people on Monday.", "Deir ez-Zor"),
        ("Shells hit al-Bukamal on Monday, killing three people.", "al-Bukamal"),
        ("A raid on Hasakeh killed three people on Monday.", "Hasakeh"),
        ("A raid on Tibni in Syria killed three people on Monday.", "Tibni"),
        ("A raid on al-Rastan town killed three people on Monday.", "al-Rastan"),
        ("A raid on HASAKEH killed three people on Monday.", "Hasakah"),
        ("Air strikes against Irbin another rebel area east of Damascus killed five people.", "Irbin"),
        ("90 people have been killed since the army offensive against Manbij began, a group said.", "Manbij"),
        (
            "Raids hit a street in Homs. Shells fell on the town of Sarmin. Six people were killed by barrel "
            "bombs in the east of the city.",
            "Homs",
        ),
        (
            "Raids hit Homs on Monday. Shells fell on the Palestinian Yarmuk camp. Two people died of hunger "
            "in the camp.",
            "Yarmuk",
        ),
    ],
)
def test_where_the_counted_were_harmed(text: str, expected: str) -> None:
    reading = read(text)
    places = [reading.events[figure.event].place for figure in reading.figures]
    assert [place and place.name for place in places] == [expected]


def test_a_bomb_that_goes_off_in_a_town_is_in_it() -> None:
    (event,) = read("A bomb went off in Hama on Monday.").events
    assert event.place is not None
    assert event.place.precision == "exact"


def test_a_village_outside_a_capital_is_told_with_it() -> None:
    (event,) = read(
        "Air strikes on the Ain Alder area outside the capital Damascus killed five people."
    ).events
    assert full_name(event.place) == "Ain Alder, Damascus"


def test_a_siege_since_long_ago_does_not_make_a_raid_a_running_total() -> None:
    text = "On Monday, raids killed 23 people in Hama, which is besieged since rebels took it two years ago."
    reading = read(text)
    assert [reading.events[figure.event].role for figure in reading.figures] == ["main"]


def test_a_small_land_and_a_town_far_from_it_are_two_places() -> None:
    reading = read(
        "Raids on Aleppo on Monday killed two people. Air strikes on Eastern Ghouta killed five people."
    )
    assert [full_name(event.place) for event in reading.events] == ["Aleppo", "Eastern Ghouta"]


def test_harm_without_a_place_was_near_what_was_told_right_before() -> None:
    text = (
        "A bomb killed two people in Nantes on Monday. The police closed all of the roads to the port. "
        "Shops stayed shut all day in fear. The mayor asked the people for calm. The schools of the town "
        "will open again. A fair was called off by the town. Air strikes on Lyon killed four people. "
        "Nine soldiers were killed in clashes, a source said."
    )
    places = [event.place for event in read(text).events]
    assert [(full_name(p), p and p.precision) for p in places][-1] == ("Lyon", "near")


def test_those_rounded_up_without_a_place_were_so_where_it_was_told_right_before() -> None:
    text = (
        "A bomb killed two people in Nantes on Monday. The police closed all of the roads to the port. "
        "Shops stayed shut all day in fear. The mayor asked the people for calm. The schools of the town "
        "will open again. A fair was called off by the town. Air strikes hit Idlib province. "
        "Soldiers rounded up hundreds of men, a source said."
    )
    places = [event.place for event in read(text).events]
    assert [full_name(p) for p in places][-1] == "Idlib province"


def test_harm_of_another_time_was_not_there() -> None:
    text = "An air strike on Lyon killed two people on Monday. In March snipers shot nine soldiers."
    assert [full_name(event.place) for event in read(text).events] == ["Lyon", None]


def test_part_of_the_same_city_is_in_the_city_told_before() -> None:
    reading = read(
        "A raid killed ten people in Dayton on Monday. It came after a report of an air strike killing a "
        "woman with four of her children in a separate part of the same city on Sunday."
    )
    assert [e.place.name for e in reading.events if e.place is not None] == ["Dayton", "Dayton"]


def test_each_item_of_a_list_has_its_own_day_and_place() -> None:
    """What stands between semicolons keeps its date and its place."""
    text = "In 1692 in Jamaica, a quake killed 2,000; in Cuba in 1843, a quake killed 5,000."
    found = {(e.date, e.place.name if e.place else None) for e in read(text).events}
    assert ("1692", "Jamaica") in found
    assert ("1843", "Cuba") in found


def test_a_quake_of_long_ago_was_not_where_the_last_one_was() -> None:
    """A disaster of another time keeps what its own sentence says of it."""
    text = (
        "The Peru earthquake killed 40 people on Tuesday. An earthquake in Chile killed 300 people in 1960."
    )
    found = {(e.date, e.place.name if e.place else None) for e in read(text).events}
    assert ("1960", "Chile") in found


def test_an_earthquake_that_hits_is_no_attack() -> None:
    """A land that is hit by a quake was attacked by nobody."""
    (event,) = read("Peru was hit by a powerful earthquake on Tuesday.").events
    assert event.type == "disaster"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells fell on Hama on Tuesday. Since Sunday clashes have left 23 civilians dead, he said.",
            "Hama",
        ),
        ("Shells fell on Hama on Tuesday. The war in Syria has killed 5,000 people since 2011.", "Syria"),
    ],
)
def test_a_run_of_days_is_counted_where_the_news_is_and_a_war_in_its_land(text: str, expected: str) -> None:
    (total,) = (e for e in read(text).events if e.role == "cumulative")
    assert full_name(total.place) == expected


def test_where_a_truce_is_violated_is_not_where_it_was_made() -> None:
    reading = read(
        "A bomb killed nine people in Avignon on Monday, police said. Nobody slept in the city that night. "
        "A truce agreed in February has been violated nearly continuously near Lyon."
    )
    assert [e.place for e in reading.events if e.type == "negotiation"] == [None]
