"""What numbers in words and digits are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.text.numerals import digits, numeral_at, ordinal_at, range_at, vague_at


@pytest.mark.parametrize(
    ("words", "value", "taken"),
    [
        ("two", 2, 1),
        ("Two medics", 2, 1),
        ("twenty-three men", 23, 1),
        ("twenty - three men", 23, 3),
        ("a hundred and twenty-three people", 123, 4),
        ("hundred thousand", 100_000, 2),
        ("one hundred and fifty thousand two hundred and six", 150_206, 9),
        ("two thousand and sixteen", 2016, 4),
        ("280,000 people", 280_000, 1),
        ("280 , 000 people", 280_000, 3),
        ("280 000 people", 280_000, 2),
        ("280.000", 280_000, 1),
        ("13000 residents", 13_000, 1),
        ("2 million", 2_000_000, 2),
        ("2.3 million", 2_300_000, 2),
        ("2-million", 2_000_000, 1),
        ("1.5m", 1_500_000, 1),
        ("40k", 40_000, 1),
        ("a dozen", 12, 2),
        ("two dozen", 24, 2),
        ("half a dozen", 6, 3),
        ("half a million", 500_000, 3),
        ("a quarter of a million", 250_000, 5),
        ("two and a half million", 2_500_000, 5),
        ("3 and a half thousand", 3500, 5),
        ("a couple of", 2, 2),
    ],
)
def test_a_numeral_has_a_value_and_a_length_in_words(words: str, value: float, taken: int) -> None:
    assert numeral_at(words.split(), 0) == (value, taken)


@pytest.mark.parametrize("words", ["a man", "five-year-old", "million", "and two", "", "-", "no one", "12th"])
def test_what_is_no_number_by_itself_has_no_value(words: str) -> None:
    assert numeral_at(words.split() or [""], 0) is None


def test_a_numeral_is_read_where_it_stands() -> None:
    assert numeral_at(["killed", "at", "least", "forty", "two", "people"], 3) == (42, 2)


def test_two_numbers_joined_by_and_are_two_numbers() -> None:
    assert numeral_at(["forty", "and", "two"], 0) == (40, 1)


def test_an_ordinal_is_no_numeral_and_has_its_own_value() -> None:
    assert ordinal_at(["third"], 0) == (3, 1)
    assert ordinal_at(["21st"], 0) == (21, 1)
    assert ordinal_at(["twenty-first"], 0) == (21, 1)
    assert ordinal_at(["twenty", "-", "first"], 0) == (21, 3)
    assert ordinal_at(["first-aid"], 0) is None


@pytest.mark.parametrize(
    ("words", "low", "high", "taken"),
    [
        ("20 to 30", 20, 30, 3),
        ("20-30", 20, 30, 1),
        ("20 – 30", 20, 30, 3),
        ("between 20 and 30", 20, 30, 4),
        ("from five to ten", 5, 10, 4),
        ("two or three", 2, 3, 3),
        ("two to three million", 2_000_000, 3_000_000, 4),
        ("2-3 million", 2_000_000, 3_000_000, 2),
    ],
)
def test_two_numbers_can_bound_a_third(words: str, low: float, high: float, taken: int) -> None:
    assert range_at(words.split(), 0) == (low, high, taken)


def test_a_range_that_falls_is_none() -> None:
    assert range_at(["30", "to", "20"], 0) is None
    assert range_at(["30", "and", "40"], 0) is None


@pytest.mark.parametrize(
    ("words", "text", "conservative", "taken"),
    [
        ("dozens of people", "dozens", 12, 1),
        ("hundreds", "hundreds", 100, 1),
        ("tens of thousands", "tens of thousands", 10_000, 3),
        ("several hundred people", "several hundred", 300, 2),
        ("a few dozen", "a few dozen", 36, 3),
        ("many thousands", "many thousands", 1000, 2),
        ("a number of", "a number", None, 2),
        ("scores", "scores", 20, 1),
    ],
)
def test_vague_words_keep_their_words_and_a_conservative_count(
    words: str, text: str, conservative: int | None, taken: int
) -> None:
    found = vague_at(words.split(), 0)
    assert found is not None
    assert (found.words, found.conservative, found.consumed) == (text, conservative, taken)


def test_a_man_is_not_vague() -> None:
    assert vague_at(["a", "man"], 0) is None
    assert vague_at(["a"], 0) is None


_WORDS = [
    "a",
    "two",
    "twenty",
    "hundred",
    "and",
    "half",
    "million",
    "of",
    "-",
    "280",
    "000",
    ",",
    "1.5m",
    "dozen",
    "",
]


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9))
def test_whatever_is_read_takes_at_least_one_word_and_no_more_than_there_are(words: list[str]) -> None:
    for i in range(len(words)):
        for found in (numeral_at(words, i), ordinal_at(words, i), range_at(words, i), vague_at(words, i)):
            assert found is None or 1 <= found[-1] <= len(words) - i


@given(st.integers(0, 10**12))
def test_grouped_digits_are_worth_what_plain_ones_are(number: int) -> None:
    assert digits(f"{number:,}") == digits(str(number)) == number
