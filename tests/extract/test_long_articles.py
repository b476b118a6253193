"""Long articles: what is weighed grows with the text, not with its square."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from unittest.mock import Mock

import pytest
from read_sentences import read

from twosource.extract import events, together
from twosource.extract.columns import FEW

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
