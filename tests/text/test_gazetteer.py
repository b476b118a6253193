"""Facts about the gazetteer: which names it knows and which places a document means."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer


def told(*names: str, adjectives: Sequence[str] = ()) -> tuple[ResolvedPlace, ...]:
    """The names of one document; "Paris|Texas" is Paris, within Texas."""
    candidates: list[PlaceCandidate] = []
    at = 0
    for written in names:
        name, _, within = written.partition("|")
        candidates.append(PlaceCandidate(name=name, start=at, end=at + len(name), within=within or None))
        at += len(name) + 30
    return gazetteer().resolve(candidates, adjectives)


def first(name: str) -> Place:
    return gazetteer().lookup(name)[0]


@pytest.mark.parametrize("name", ["Hasakah", "al-Hasakah", "Al Ḩasakah", "HASAKA", "Hasakeh"])
def test_spellings_of_one_town_are_one_place(name: str) -> None:
    assert first(name).geonames_id == 173811


def test_a_transliteration_unknown_as_written_is_found_by_its_sound_and_marked() -> None:
    found = told("Hassakeh", adjectives=["Syrian"])[0]
    assert (found.name, found.fuzzy) == ("Hasakah", True)


@pytest.mark.parametrize(
    ("word", "code"),
    [("Syrian", "SY"), ("Syrians", "SY"), ("U.S.", "US"), ("UK", "GB"), ("the Netherlands", "NL")],
)
def test_adjectives_and_short_names_belong_to_a_country(word: str, code: str) -> None:
    assert gazetteer().country_of(word) == code


def test_us_as_a_small_word_is_no_country() -> None:
    assert gazetteer().country_of("us") is None


def test_tripoli_is_the_one_in_the_country_that_the_document_speaks_of() -> None:
    assert told("Tripoli", "Beirut")[0].country == "LB"
    assert told("Tripoli", "Benghazi")[0].country == "LY"


def test_paris_is_in_texas_where_the_text_says_so() -> None:
    place = told("Paris|Texas")[0].place
    assert place is not None
    assert (place.country, place.admin1) == ("US", "TX")


def test_newspaper_short_forms_of_states_are_known_after_a_town() -> None:
    place = told("Springfield|Ill.")[0].place
    assert place is not None
    assert place.admin1 == "IL"


def test_africa_is_no_town_in_tunisia() -> None:
    assert told("Africa", adjectives=["Tunisian"])[0].precision == "country"


def test_georgia_is_a_state_beside_atlanta_and_a_country_beside_tbilisi() -> None:
    assert told("Georgia", "Atlanta")[0].country == "US"
    assert told("Georgia", "Tbilisi")[0].country == "GE"


def test_a_province_is_found_by_the_name_of_its_seat() -> None:
    found = told("Aleppo province", "Syria")[0]
    assert (found.name, found.precision, found.country) == ("Aleppo province", "region", "SY")


def test_near_a_town_is_not_in_it() -> None:
    assert told("near Manbij")[0].precision == "near"


def test_an_unknown_quarter_keeps_its_name_and_lies_in_its_town() -> None:
    found = told("al-Kallasa Street|Aleppo")[0]
    assert (found.name, found.place) == ("al-Kallasa Street", None)
    assert found.inside is not None
    assert found.inside.name == "Aleppo"


def test_the_longest_known_name_is_found_and_reading_is_a_word() -> None:
    words = ["Reading", "in", "New", "York", "City", "and", "Deir", "ez", "Zor"]
    assert [" ".join(words[a:b]) for a, b in gazetteer().scan(words)] == ["New York City", "Deir ez Zor"]
