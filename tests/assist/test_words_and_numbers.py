"""The words that a model's findings are held against: every row is read, every number has its worth."""

from __future__ import annotations

import pytest
from kivera import article

from twosource.assist.numbers import numbers
from twosource.assist.quotes import Page
from twosource.assist.words import PACKAGE, listed
from twosource.findings.article import CleanArticle, Extent
from twosource.text.lexicon import load_table

TABLES = load_table(PACKAGE, "words")
ROWS = [(table, key, row) for table, lists in TABLES.items() for key, rows in lists.items() for row in rows]
PHRASES = [
    (side, kind, phrase)
    for side in ("before", "after")
    for kind, phrases in load_table(PACKAGE, "qualifiers")[side].items()
    for phrase in phrases
]


def page(text: str, furniture: tuple[Extent, ...] = (), title: str = "") -> Page:
    return Page.of(CleanArticle(article=article(text, title), furniture=furniture))


def worth(text: str) -> list[tuple[object, ...]]:
    return [(n.value, n.low, n.high, n.qualifier) for n in numbers(page(text), ())]


@pytest.mark.parametrize(("table", "key", "row"), ROWS)
def test_each_row_is_found_as_a_word_and_inside_no_other(table: str, key: str, row: str) -> None:
    word = {"n't": "didn’t"}.get(row, row.removesuffix("-") + ("xx" if row.endswith("-") else ""))
    assert listed(table, key, f"They {word.upper()}, they say")
    if row not in {"body", "say"}:
        only = f"zz{row.removesuffix('-')}zz"
        assert not listed(table, key, only)


def test_no_row_stands_twice_in_a_list() -> None:
    assert len(set(ROWS)) == len(ROWS)
    assert len({(side, phrase) for side, _, phrase in PHRASES}) == len(PHRASES)


@pytest.mark.parametrize(("side", "kind", "phrase"), PHRASES)
def test_each_qualifier_is_read_beside_its_number(side: str, kind: str, phrase: str) -> None:
    text = f"There {phrase} 12 died." if side == "before" else f"There 12 {phrase} died."
    assert worth(text) == [(12, None, None, kind)]


def test_a_filler_may_stand_between_a_qualifier_and_its_number() -> None:
    for filler in load_table(PACKAGE, "qualifiers")["filler"]["words"]:
        if filler != "a":
            assert worth(f"At least {filler} 12 died.") == [(12, None, None, "at_least")]
    assert worth("At least a dozen died.") == [(12, None, None, "at_least")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Twenty-three died.", [(23, None, None, "exact")]),
        ("Some 1,200 died.", [(1200, None, None, "about")]),
        ("Between 20 and 30 died.", [(None, 20, 30, "between")]),
        ("20–30 died.", [(None, 20, 30, "between")]),
        ("Dozens died.", [(None, None, None, "vague")]),
        ("Nine of the 12 died.", [(9, None, None, "exact"), (12, None, None, "exact")]),
        ("A 12-year-old died.", []),
        ("1.5 died.", []),
        ("", []),
    ],
)
def test_a_number_has_its_worth(text: str, found: list[tuple[object, ...]]) -> None:
    assert worth(text) == found


def test_a_quote_never_runs_over_furniture_or_from_title_to_body() -> None:
    text = "Nine died. Share Ten live. Nine died."
    parted = page(text, (Extent(11, 16),))
    assert parted.find("Nine died. Ten live.") is None
    assert parted.find("Share") is None
    titled = page("Blast kills nine\n\nNine died.", title="Blast kills nine")
    assert titled.find("nine Nine died") is None
    assert titled.find("nine") == Extent(12, 16)


def test_a_quote_is_found_in_other_white_space_and_signs_and_nothing_is_moved() -> None:
    text = "He  said:\n“Nine\u200b died — all\u00a0of them”."
    found = page(text).find('said: "Nine died - all of them"')
    assert found == Extent(text.index("said"), text.index("”") + 1)


def test_a_quote_of_another_case_is_another_quote() -> None:
    assert page("Nine died.").find("nine died") is None


def test_the_nearest_of_several_places_is_taken_and_none_out_of_reach() -> None:
    text = f"Brandt said so.{' ' * 5}{'x ' * 300}Brandt said more."
    last = text.rindex("Brandt")
    assert page(text).find("Brandt", near=Extent(len(text) - 5, len(text))) == Extent(last, last + 6)
    assert page(text).find("Brandt", near=Extent(300, 301), reach=50) is None
