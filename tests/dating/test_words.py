"""Every row of the table of time words is read as what it says."""

from datetime import date

import pytest

from twosource.dating import tag
from twosource.dating.feasts import kept_in
from twosource.dating.lexicon import CODES, ENTRIES, HOLIDAYS, TABLES
from twosource.findings.article import Extent

DAY = date(2016, 7, 6)


def values(text: str) -> list[str]:
    return [mention.value for mention in tag(text, [Extent(0, len(text))], DAY)]


@pytest.mark.parametrize(("word", "number"), TABLES["months"].items())
def test_every_month_is_one_beside_a_day(word: str, number: int) -> None:
    assert values(f"Nine died on 5 {word.capitalize()} 2015.") == [f"2015-{number:02d}-05"]
    assert values(f"NINE DIED ON {word.upper()} 5, 2015.") == [f"2015-{number:02d}-05"]


@pytest.mark.parametrize(("word", "number"), TABLES["weekdays"].items())
def test_every_weekday_goes_with_its_date(word: str, number: int) -> None:
    assert values(f"{word.capitalize()} {3 + number} July 2016") == [f"2016-07-{3 + number:02d}"]


@pytest.mark.parametrize(("word", "unit"), TABLES["units"].items())
def test_every_unit_measures_a_length(word: str, unit: str) -> None:
    plural = "centuries" if word == "century" else f"{word}s"
    lengths = {"F": "P6W", "Q": "P9M", "N": "P3D"}
    expected = f"PT3{unit[1]}" if unit.startswith("T") else lengths.get(unit, f"P3{unit}")
    assert values(f"It took three {plural}.") == ([] if unit == "WE" else [expected])


@pytest.mark.parametrize(("word", "part"), TABLES["dayparts"].items())
def test_every_part_of_the_day_follows_a_weekday(word: str, part: str) -> None:
    assert values(f"Nine died Tuesday {word}.") == [f"2016-07-05T{part}"]


@pytest.mark.parametrize(("word", "season"), TABLES["seasons"].items())
def test_every_season_goes_with_a_year(word: str, season: str) -> None:
    assert values(f"since the {word} of 2014") == [f"2014-{season}"]


@pytest.mark.parametrize(("name", "day"), HOLIDAYS.items())
def test_every_named_day_goes_with_a_year(name: str, day: str) -> None:
    when = [f"2014-{day}"]
    if " " in day:
        when = [one.first.isoformat() for one in kept_in(day, 2014)][:1]
    if name == "ramadan":
        when = ["2014-06-28/2014-07-27"]
    assert values(f"They left on {name.title().replace(chr(39) + 'S', chr(39) + 's')} 2014.") == when


@pytest.mark.parametrize(("word", "value"), [*TABLES["references"].items(), *TABLES["sets"].items()])
def test_every_word_that_rests_on_nothing_has_its_value(word: str, value: str) -> None:
    assert values(f"They are {word} under fire.") == [value]


@pytest.mark.parametrize(("word", "days"), TABLES["deictic"].items())
def test_every_day_beside_publication_is_counted_from_it(word: str, days: int) -> None:
    assert values(f"Nine died {word}.") == [f"2016-07-{6 + days:02d}"]


@pytest.mark.parametrize("word", TABLES["cues"]["future"])
def test_every_word_of_the_future_turns_a_weekday_ahead(word: str) -> None:
    assert values(f"Talks {word} on Friday.") == ["2016-07-08"]


@pytest.mark.parametrize("word", TABLES["cues"]["past"])
def test_every_word_of_the_past_keeps_a_month_behind(word: str) -> None:
    assert values(f"Nine {word} in the town in August.") == ["2015-08"]


@pytest.mark.parametrize("part", [part for part in TABLES["plain"] if part not in ("COMMA", "STOP", "DASH")])
def test_every_plain_word_plays_a_part_that_the_grammar_knows(part: str) -> None:
    for word in TABLES["plain"][part]:
        assert ENTRIES[word].code in CODES.values()


@pytest.mark.parametrize("word", TABLES["organisations"]["words"])
def test_a_date_that_opens_a_name_is_no_date(word: str) -> None:
    assert values(f"He led the 6 April {word.capitalize()} for long.") == []


@pytest.mark.parametrize("word", TABLES["organisations"]["days"])
def test_a_named_friday_is_no_weekday(word: str) -> None:
    assert values(f"It was {word.capitalize()} Friday again.") == []


@pytest.mark.parametrize("word", TABLES["organisations"]["people"])
def test_may_after_a_title_is_a_person(word: str) -> None:
    assert values(f"{word.capitalize()} May, 59, spoke.") == []


@pytest.mark.parametrize("word", TABLES["contexts"]["counted"])
def test_four_digits_before_something_counted_are_no_year(word: str) -> None:
    assert values(f"In all of 2014 {word} were named.") == []
