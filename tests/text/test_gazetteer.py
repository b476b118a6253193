"""Facts about the gazetteer: which names it knows and which places a document means."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from twosource.errors import TwosourceError
from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer
from twosource.text.gazetteer.cues import read
from twosource.text.gazetteer.keys import fold, skeleton
from twosource.text.gazetteer.table import Table, column, pack
from twosource.text.lexicon import load_table

PACKAGE = "twosource.text.gazetteer"


def candidates(names: Sequence[str], gap: int = 30) -> list[PlaceCandidate]:
    """Names in the order of a text; "Paris|Texas" is Paris within Texas, "Midan#quarter" has a context."""
    found: list[PlaceCandidate] = []
    at = 0
    for written in names:
        named, _, within = written.partition("|")
        name, _, context = named.partition("#")
        end = at + len(name)
        found.append(PlaceCandidate(name=name, start=at, end=end, context=context, within=within or None))
        at = end + gap
    return found


def told(*names: str, adjectives: Sequence[str] = (), gap: int = 30) -> tuple[ResolvedPlace, ...]:
    return gazetteer().resolve(candidates(names, gap), adjectives)


def one(*names: str, adjectives: Sequence[str] = (), gap: int = 30) -> tuple[str | None, str | None]:
    """Country and division of the first of the names."""
    place = told(*names, adjectives=adjectives, gap=gap)[0].place
    return (place.country, place.admin1) if place else (None, None)


def first(name: str) -> Place:
    return gazetteer().lookup(name)[0]


# Names


@pytest.mark.parametrize("name", ["Hasakah", "al-Hasakah", "Al Ḩasakah", "HASAKA", "Hasakeh"])
def test_spellings_of_one_town_are_one_place(name: str) -> None:
    assert first(name).geonames_id == 173811


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Deir ez-Zor", "Dayr az Zawr"),
        ("Qamishli", "Kameshly"),
        ("Suwayda", "Sweida"),
        ("Raqqa", "Ar-Raqqah"),
    ],
)
def test_transliterations_of_one_name_share_their_consonants(left: str, right: str) -> None:
    assert skeleton(fold(left)) == skeleton(fold(right))


def test_saint_is_st_and_apostrophes_are_silent() -> None:
    assert fold("St. Petersburg") == fold("Saint-Petersburg")
    assert fold("Dar‘ā") == fold("Dara")


def test_a_transliteration_unknown_as_written_is_found_by_its_sound_and_marked() -> None:
    found = told("Hassakeh", adjectives=["Syrian"])[0]
    assert (found.name, found.fuzzy) == ("Hasakah", True)


def test_a_name_by_sound_is_believed_only_in_a_country_that_the_document_speaks_of() -> None:
    assert told("Hassakeh", "Lima", "Peru")[0].place is None


def test_us_as_a_small_word_is_no_country() -> None:
    assert gazetteer().country_of("us") is None
    assert gazetteer().country_of("U.S.") == "US"


def test_a_name_is_given_as_english_news_writes_it() -> None:
    assert [first(n).name for n in ("Ḩalab", "Ar Raqqah", "Kiev", "Köln", "Makkah")] == [
        "Aleppo",
        "Raqqa",
        "Kyiv",
        "Cologne",
        "Mecca",
    ]


# Lexicons


def test_every_name_and_adjective_of_a_country_belongs_to_it() -> None:
    for code, row in load_table(PACKAGE, "countries").items():
        for word in (*row.get("names", ()), *row.get("adjectives", ()), *row.get("people", ())):
            assert gazetteer().country_of(word) == code, word


def test_every_region_is_known_by_each_of_its_names() -> None:
    for name, (_, _, _, others, *_) in load_table(PACKAGE, "regions").items():
        for known in (name, *others):
            assert name in {p.name for p in gazetteer().lookup(known)}, known


def test_every_division_is_known_by_each_of_its_names_and_has_a_middle() -> None:
    for country, rows in load_table(PACKAGE, "divisions").items():
        for name, (_, *others) in rows.items():
            for known in (name, *(others if country != "US" else ())):
                known_as = [p for p in gazetteer().lookup(known) if (p.name, p.country) == (name, country)]
                state = gazetteer().world.state(known)
                assert known_as or (state and state.name == name), known
                assert state or any(p.kind == "region" and p.lat is not None for p in known_as)


def test_every_short_form_of_a_state_is_that_state_behind_a_town() -> None:
    for name, shorts in load_table(PACKAGE, "divisions")["US"].items():
        for short in shorts:
            state = gazetteer().world.state(short)
            assert state is not None, short
            assert state.name == name


def test_every_respelled_town_is_known_by_the_spelling_of_the_news() -> None:
    for country, rows in load_table(PACKAGE, "spellings").items():
        for title, known in rows.items():
            towns = [p for p in gazetteer().lookup(known) if p.country == country and p.kind == "city"]
            assert title in {p.name for p in towns}, title
            assert title in {p.name for p in gazetteer().lookup(title) if p.country == country}


def test_every_cue_says_its_kind_beside_a_name() -> None:
    table = load_table(PACKAGE, "cues")
    for kind in ("province", "county", "district", "quarter", "venue", "town"):
        for cue in table[kind]:
            assert read("Aleppo", cue).kind in {kind, "town", "venue"}, cue
    for cue in table["near"]:
        assert read("Aleppo", cue).near, cue
    for direction in table["direction"]:
        assert read(f"{direction} Syria", "").direction == direction
    for word in table["locative"]:
        assert gazetteer().scan([word, "Manbij"]) == [(1, 2)], word


@pytest.mark.parametrize("kind", ["english", "people"])
def test_no_word_of_the_stop_lists_is_a_place_by_itself(kind: str) -> None:
    for word in load_table(PACKAGE, "words")[kind]:
        assert gazetteer().scan([word.capitalize()]) == [], word


# What a document means


def test_tripoli_is_the_one_in_the_country_that_the_document_speaks_of() -> None:
    assert one("Tripoli", "Beirut")[0] == "LB"
    assert one("Tripoli", "Benghazi")[0] == "LY"
    assert one("Tripoli", "Damascus", adjectives=["Syrian"])[0] == "LB"


def test_paris_is_in_texas_where_the_text_says_so_and_then_throughout() -> None:
    assert one("Paris|Texas") == ("US", "TX")
    assert one("Paris", "Paris|Texas") == ("US", "TX")
    assert one("Paris", "France")[0] == "FR"


@pytest.mark.parametrize("state", ["Ill.", "IL", "Illinois"])
def test_a_state_behind_a_comma_says_which_springfield(state: str) -> None:
    assert one("Springfield", state, gap=2) == ("US", "IL")
    assert told("Springfield", state, gap=2)[1].precision == "region"


def test_moscow_is_in_russia_unless_the_text_says_idaho() -> None:
    assert one("Moscow")[0] == "RU"
    assert one("Moscow|Idaho") == ("US", "ID")


def test_africa_is_no_town_in_tunisia() -> None:
    found = told("Africa", adjectives=["Tunisian"])[0]
    assert (found.country, found.precision) == (None, "country")


def test_georgia_is_a_state_beside_atlanta_and_a_country_beside_tbilisi() -> None:
    assert one("Georgia", "Atlanta") == ("US", "GA")
    assert one("Georgia", "Tbilisi")[0] == "GE"


def test_new_york_and_washington_alone_are_the_cities() -> None:
    assert [r.precision for r in told("New York", "Washington")] == ["exact", "exact"]
    assert told("Washington state")[0].precision == "region"


def test_gaza_is_the_strip_and_gaza_city_the_city() -> None:
    assert [r.precision for r in told("Gaza", "Gaza City")] == ["region", "exact"]


def test_an_english_word_is_a_town_only_where_much_speaks_for_it() -> None:
    assert told("Earth")[0].place is None
    assert one("Mobile", "Montgomery", "Alabama") == ("US", "AL")


def test_an_acronym_is_no_town_unless_all_is_in_capitals() -> None:
    assert told("LIMA", "Peru")[0].place is None
    assert one("LIMA", "PERU")[0] == "PE"


def test_a_nationality_is_no_town_and_neither_is_an_article() -> None:
    assert [r.place for r in told("Syrian", "al", "Homs")[:2]] == [None, None]


def test_a_village_abroad_is_not_meant_where_other_countries_are_spoken_of() -> None:
    assert told("Foz", "Asuncion", "Paraguay", "Brazil")[0].place is None


# Precision


def test_a_province_is_found_by_the_name_of_its_seat() -> None:
    found = told("Aleppo province", "Syria")[0]
    assert (found.name, found.precision, found.country) == ("Aleppo province", "region", "SY")


def test_near_a_town_is_not_in_it() -> None:
    assert told("near Manbij")[0].precision == "near"
    assert told("Manbij#south of")[0].precision == "near"


def test_the_north_of_a_country_is_a_region_of_it() -> None:
    found = told("northern Syria")[0]
    assert (found.name, found.precision, found.country) == ("northern Syria", "region", "SY")


def test_the_east_of_a_town_is_the_town() -> None:
    found = told("eastern Aleppo")[0]
    assert (found.name, found.precision) == ("Aleppo", "exact")


def test_a_county_is_a_district_of_the_state_that_the_document_speaks_of() -> None:
    found = told("Jackson County", "Kansas City, Missouri")[0]
    assert found.precision == "district"
    assert found.place is not None
    assert found.place.admin1 == "MO"


def test_a_county_lies_where_its_seat_does() -> None:
    found = told("Jackson County", "Kansas City, Missouri")[0]
    assert found.place is not None
    assert gazetteer().seat("north Jackson County", found.place.lat, found.place.lon) == "Independence"


def test_nobody_knows_which_county_of_a_common_name_is_meant() -> None:
    place = told("Jackson County")[0].place
    assert place is not None
    assert (place.lat, place.seat) == (None, None)


def test_an_outlet_speaks_of_the_state_in_which_it_sits() -> None:
    home = next(p for p in gazetteer().lookup("Medford") if p.admin1 == "OR")
    found = gazetteer().resolve([PlaceCandidate(name="Jackson County", start=0, end=14)], home=home)[0]
    assert found.place is not None
    assert (found.place.admin1, found.place.seat) == ("OR", "Medford")


@pytest.mark.parametrize(
    ("name", "home", "inside", "read_as"),
    [
        pytest.param("Clifton", "Spokane", "Spokane", None, id="a quarter or a village near by"),
        pytest.param("Clermont", "Cincinnati", None, "Clermont County", id="a county of its state"),
        pytest.param("Chicago", "Spokane", None, "Chicago", id="a city that all know"),
        pytest.param("Clifton, New Jersey", "Spokane", None, "Clifton", id="a town told with its state"),
    ],
)
def test_an_outlet_names_a_small_town_of_another_state_with_the_state(
    name: str, home: str, inside: str | None, read_as: str | None
) -> None:
    found = gazetteer().resolve([PlaceCandidate(name=name, start=0, end=9)], home=first(home))[0]
    assert (found.inside.name if found.inside else None) == inside
    assert (found.place.name if found.place else None) == read_as


def test_what_is_called_a_town_may_be_one_of_another_state() -> None:
    called = PlaceCandidate(name="Clifton", start=0, end=7, context="town")
    place = gazetteer().resolve([called], home=first("Spokane"))[0].place
    assert place is not None
    assert place.admin1 == "NJ"


def test_an_unknown_street_keeps_its_name_and_lies_in_its_town() -> None:
    found = told("al-Kallasa Street|Aleppo")[0]
    assert (found.name, found.place, found.country) == ("al-Kallasa Street", None, "SY")
    assert found.inside is not None
    assert found.inside.name == "Aleppo"


def test_a_road_called_after_a_town_is_in_it_only_if_the_document_speaks_of_the_town() -> None:
    assert told("Hebron Road", "Columbus", "Ohio")[0].inside is None
    hospital = told("Louisville Hospital", "Louisville", "Kentucky")[0]
    assert hospital.place is None
    assert hospital.inside is not None
    assert hospital.inside.admin1 == "KY"


def test_a_part_of_a_town_lies_in_it() -> None:
    found = told("Umm Kathib Quarter of Aleppo")[0]
    assert found.inside is not None
    assert found.inside.name == "Aleppo"


def test_an_unknown_name_with_nothing_beside_it_is_left_unknown() -> None:
    found = told("Qwertyville")[0]
    assert (found.place, found.country, found.inside) == (None, None, None)


def test_no_names_give_no_places() -> None:
    assert gazetteer().resolve([], ["Syrian"]) == ()


# Finding names in words


def test_the_longest_known_name_is_found_and_reading_is_a_word() -> None:
    words = ["Reading", "in", "New", "York", "City", "and", "Deir", "ez", "Zor"]
    assert [" ".join(words[a:b]) for a, b in gazetteer().scan(words)] == ["New York City", "Deir ez Zor"]


def test_a_surname_beside_a_first_name_is_no_town() -> None:
    assert gazetteer().scan(["President", "Daniel", "Ortega", "said"]) == []


def test_a_small_town_is_found_after_a_preposition_of_place() -> None:
    assert gazetteer().scan(["fighting", "in", "Jarablus", "went", "on"]) == [(2, 3)]


def test_nato_is_no_town_and_us_is_a_country() -> None:
    assert gazetteer().scan(["NATO", "and", "the", "US"]) == [(3, 4)]


# The file


def test_a_file_of_another_kind_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "places.bin").write_bytes(b"something else")
    with pytest.raises(TwosourceError, match="Run: python training/gazetteer"):
        Table.read(tmp_path / "places.bin")


def test_a_packed_table_gives_back_its_places(tmp_path: Path) -> None:
    def numbers(*values: int) -> bytes:
        return column(np.array(values, dtype=np.int64))

    sections = {
        "area": numbers(0), "id": numbers(170063), "lat": numbers(362_012), "lon": numbers(371_612),
        "people": numbers(2_098_210), "fame": numbers(60), "counts": numbers(1), "postings": numbers(0),
        "titles": b"Aleppo\n", "names": b"\naleppo\n", "anchors": skeleton("aleppo").encode(),
    }  # fmt: skip
    (tmp_path / "places.bin").write_bytes(pack({"areas": ["SY.09"]}, sections))
    table = Table.read(tmp_path / "places.bin")
    row = table.row("aleppo")
    assert row is not None
    assert table.row("alepp") is None
    assert table.place(table.postings(row)[0][0]) == Place(
        name="Aleppo", country="SY", kind="city", geonames_id=170063, lat=36.2012, lon=37.1612,
        population=2_098_210, admin1="09",
    )  # fmt: skip


def test_every_name_of_the_table_is_found_in_its_row() -> None:
    table = gazetteer().world.table
    names = table.names.decode()[1:-1].split("\n")
    assert all(table.row(names[row]) == row for row in range(0, len(names), 997))
    assert all(table.row(name) == names.index(name) for name in sorted(names, key=len)[:20])


def test_the_file_of_places_stays_below_eight_megabytes() -> None:
    import twosource.text.gazetteer.table as module

    assert (Path(module.__file__).parent / "places.bin").stat().st_size < 8_000_000


def first_meant(name: str) -> str | None:
    place = told(name)[0].place
    return place.name if place else None


def test_a_name_that_a_town_has_for_its_own_is_not_lent_to_a_larger_one() -> None:
    assert first_meant("Cordova") == "Cordova"
    assert one("Cordova", "Buenos Aires", "Rosario")[0] == "AR"
    assert one("Saragossa")[0] == "ES"
    assert one("Odessa")[0] == "UA"  # its own letters are others: any spelling in ours is as good


@pytest.mark.parametrize(("inner", "outer"), [("Harbour Barracks", "Adra"), ("Selwan", "Jabal")])
def test_a_name_lies_in_no_small_town_of_a_country_of_which_nothing_is_said(inner: str, outer: str) -> None:
    found = told(f"{inner}|{outer}", "Damascus", "Homs", "Hama")[0]
    assert found.inside is None
    assert found.country is None


def test_a_name_lies_in_a_small_town_abroad_that_nothing_speaks_against() -> None:
    found = told("Harbour Barracks|Adra", "Seville", "Granada", "Malaga")[0]
    assert found.inside is not None
    assert found.inside.country == "ES"


def test_being_called_a_town_does_not_put_a_name_abroad() -> None:
    assert told("Adra#city", "Damascus", "Homs", "Hama")[0].country is None
    assert told("Adra#city", "Seville", "Granada", "Malaga")[0].country == "ES"
