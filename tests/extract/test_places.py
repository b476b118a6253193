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
