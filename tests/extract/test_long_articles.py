"""Long articles: what is weighed grows with the text, not with its square."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from unittest.mock import Mock

import pytest
from read_sentences import read

from twosource.extract import (
    apart,
    before,
    events,
    hits,
    once,
    ordinals,
    speakers_names,
    statements_passed,
    sums,
    tallies,
    together,
)
from twosource.extract.columns import FEW
from twosource.extract.speech_quotes import around, covering
from twosource.extract.within import Ranges
from twosource.findings.article import Extent

Counting = Callable[[ModuleType, str], Mock]


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    """Count how often a function of a module is called, from now on."""

    def count(module: ModuleType, name: str) -> Mock:
        counted = Mock(wraps=getattr(module, name))
        monkeypatch.setattr(module, name, counted)
        return counted

    return count


def bombings(number: int) -> str:
    """So many bombings, each in a town of its own."""
    return " ".join(
        f"A bomb killed {n % 40 + 2} people in Hask{'abcdefghij'[n % 10]}{n}ton." for n in range(number)
    )


def days(number: int) -> str:
    """So many days, on each of which some were arrested."""
    return " ".join(f"Police arrested {n % 9 + 2} men on {n % 28 + 1} May {1800 + n}." for n in range(number))


@pytest.mark.parametrize("text", [bombings, days])
def test_of_many_happenings_only_those_of_one_day_and_place_are_weighed(
    text: Callable[[int], str], counting: Counting
) -> None:
    number = 3 * FEW
    weighed = counting(events, "_score")
    found = read(text(number)).events
    assert len(found) > 0.9 * number
    assert weighed.call_count < 3 * number + FEW * FEW


def test_what_many_clauses_tell_of_one_happening_is_summed_up_once(counting: Counting) -> None:
    told = counting(together, "fullness")
    assert len(read("Ten people died in Veldin. " * 150).events) == 1
    assert told.call_count == 300  # of each clause twice: with what headlines fear, and without


def test_counts_are_joined_with_those_near_them_only(counting: Counting) -> None:
    asked = counting(apart, "_is_joined")
    read("Nine people died in Veldin. " * 150)
    assert asked.call_count < 5 * 150


def test_numbers_are_sought_for_those_who_were_hit_among_the_nearest_dead_only(counting: Counting) -> None:
    near, hit = counting(sums, "_is_joined"), counting(hits, "said")
    read(" ".join(f"A man was shot in Hask{n}ton. Nine people were killed in Veldin{n}." for n in range(100)))
    assert near.call_count < 100
    assert hit.call_count < 40 * 100


def test_the_parts_of_a_total_are_sought_among_a_few_that_follow(counting: Counting) -> None:
    looked = counting(tallies, "combinations")
    assert len(read(bombings(200)).events) > 190
    assert max(len(call.args[0]) for call in looked.call_args_list) <= 8


def test_a_place_among_all_is_sought_only_for_one_who_has_one(counting: Counting) -> None:
    sought, made = counting(ordinals, "ordinal"), counting(ordinals, "replace")
    read("Nine people died in Veldin. " * 100 + "A tenth man died. " * 40)
    assert sought.call_count <= 40
    assert made.call_count < 200


def accused(number: int) -> str:
    """So many speakers, each of whom accuses a front of its own."""
    letters = "abcdefghij"
    names = [f"Ada Quill{letters[n % 10]}{letters[n // 10]}" for n in range(number)]
    return " ".join(f"{who} accused the Roe{n} Front of the raid on Hask{n}." for n, who in enumerate(names))


def test_whose_name_is_part_of_whose_is_asked_of_names_with_a_word_in_common(counting: Counting) -> None:
    within, passing = counting(speakers_names, "_within"), counting(statements_passed, "_passes_on")
    assert len(read(accused(100)).statements) > 90
    assert within.call_count < 3 * 100
    assert passing.call_count < 3 * 100


def test_a_place_told_before_is_sought_in_the_sentences_right_before(counting: Counting) -> None:
    asked = counting(before, "dates_meet")
    read(bombings(150))
    assert asked.call_count < 6 * 150


def test_ranges_are_found_by_a_range_of_the_text_in_the_order_in_which_they_are_given() -> None:
    given = [Extent(20, 30), Extent(0, 5), Extent(4, 25), Extent(7, 7), Extent(25, 26)]
    ranges = Ranges(given)
    for start, end in [(0, 4), (4, 5), (5, 20), (24, 26), (30, 40), (6, 8), (0, 40)]:
        assert ranges.overlapping(start, end) == [g for g in given if g.start < end and start < g.end]
    assert Ranges([]).overlapping(0, 9) == []


def test_a_quotation_is_found_without_a_look_at_those_before_it() -> None:
    looked: list[int] = []

    class Quotes(tuple[Extent, ...]):
        __slots__ = ()

        def __getitem__(self, index: int) -> Extent:  # type: ignore[override]
            looked.append(index)
            return super().__getitem__(index)

    marks = Quotes(Extent(10 * n, 10 * n + 6) for n in range(1_000))
    assert covering(marks, 7_000, 7_005) == around(marks, 7_003) == Extent(7_000, 7_006)
    assert covering(marks, 7_006, 7_009) is around(marks, 7_006) is None
    assert len(looked) < 60


def test_a_list_is_no_longer_than_its_words_can_be() -> None:
    text = Mock(wraps="ten " + "people died and " * 100 + "ten")
    number, again = Extent(0, 3), Extent(1_604, 1_607)
    one, other = Mock(number=number, victims="people"), Mock(number=again, victims="men")
    assert not once._is_listed(one, other, text)
    assert not text.mock_calls
