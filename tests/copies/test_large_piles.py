"""A large pile is compared part by part: what is copied, kept and found again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

import pytest

from twosource.copies import NearCopies, Print
from twosource.copies.blocks import blocks
from twosource.findings.article import Article, CleanArticle, DatedArticle, Publication
from twosource.findings.groups import Lineage

WORDS = [f"{a}{b}{c}" for a in "bdfglmprst" for b in ("a", "ei", "o", "u") for c in ("n", "rk", "sh", "lt")]
PARTS = NearCopies(together=10)


class Shelf(dict[str, bytes]):
    """A shelf that counts what it is asked for; `version` is that of the program."""

    version = "1"

    def name(self, document: str) -> str:
        """What an article follows from."""
        return f"{document} {self.version}"

    def put(self, key: str, data: bytes) -> None:
        """Keep it."""
        self[key] = data


class Taken(dict[str, Print]):
    """Finger prints that know which of them were asked for."""

    def __init__(self, articles: Sequence[DatedArticle]) -> None:
        super().__init__({a.clean.article.id: PARTS.taken(a) for a in articles})
        self.asked: set[str] = set()

    def get(self, key: str, default: Print | None = None) -> Print | None:  # type: ignore[override]
        """What was taken of an article."""
        self.asked.add(key)
        return super().get(key, default)


def told(seed: object, length: int = 120) -> str:
    return " ".join(Random(str(seed)).choices(WORDS, k=length))


def reworded(text: str, every: int) -> str:
    return " ".join("indeed" if n % every == 0 else word for n, word in enumerate(text.split()))


def article(name: str, text: str, day: str | None, earliest: str | None = None) -> DatedArticle:
    whole = Article(
        id=name, origin=f"{name}.txt", sha256="0", media_type="text/plain", size=len(text), text=text,
        outlet=f"Outlet {len(name)}",
    )  # fmt: skip
    published = Publication(value=day, basis="metadata" if day else "none", earliest=day or earliest)
    return DatedArticle(clean=CleanArticle(article=whole, furniture=()), published=published, times=())


def pile(number: int = 60, apart: int = 9) -> list[DatedArticle]:
    """Reports some days apart, every third a copy of an earlier one, some of them undated."""
    dice, texts, found = Random(7), list[str](), list[DatedArticle]()
    for n in range(number):
        copied = dice.choice(texts[-4:]) if texts and n % 3 == 0 else None
        text = told(n) if copied is None else " ".join((copied, told(n, 20)))
        day = (date(2015, 3, 1) + timedelta(days=apart * n)).isoformat()
        texts.append(text)
        if n % 10 == 4:
            found.append(article(f"u{n}", text, None, day if n % 20 == 4 else None))
        else:
            found.append(article(f"d{n}", text, day))
    return found


def others(pile: Sequence[DatedArticle]) -> list[DatedArticle]:
    """A pile that is cut, with strangers of the years before and after it."""
    strangers = [article(f"s{n}", told(f"s{n}"), f"{year}-06-11") for n, year in enumerate(range(1960, 2050))]
    return [*pile, *strangers]


def pairs(found: Mapping[str, Lineage]) -> set[tuple[str, str]]:
    return {(name, one.copy_of) for name, one in found.items() if one.copy_of is not None}


def test_a_pile_that_fits_is_one_block() -> None:
    assert [list(block.members) for block in blocks([5, None, 90], 3, 21)] == [[0, 1, 2]]


def test_a_large_pile_is_halved_where_the_calendar_is_and_each_part_has_the_days_before_it() -> None:
    days = [0, 50, 60, 70, 128, 129, 300]
    cut = blocks(days, 3, 21)
    assert [([days[i] for i in b.members], [days[b.members[i]] for i in b.own]) for b in cut] == [
        ([0, 50, 60], [0, 50, 60]),
        ([50, 60, 70], [70]),
        ([128, 129], [128, 129]),
        ([300], [300]),
    ]


def test_a_part_of_a_few_weeks_is_not_halved() -> None:
    assert [len(block.own) for block in blocks([*range(64), 64], 3, 0)] == [64, 1]


def test_undated_texts_are_compared_with_every_part() -> None:
    cut = blocks([0, 1, 2000, 2001, None], 2, 21)
    assert [[b.members[i] for i in b.own] for b in cut] == [[0, 1], [2, 3], [4], [4]]
    assert [list(b.members) for b in cut[2:]] == [[0, 1, 4], [2, 3, 4]]


def test_a_few_undated_texts_are_compared_with_every_part_at_once() -> None:
    cut = blocks([0, 1, 2, 2000, 2001, None], 4, 21)
    assert [[b.members[i] for i in b.own] for b in cut] == [[0, 1, 2, 5], [3, 4, 5]]


@pytest.mark.parametrize("together", [10, 40])
@pytest.mark.parametrize("apart", [2, 9, 40])
def test_part_by_part_the_same_copies_are_found_as_at_once(apart: int, together: int) -> None:
    reports = others(pile(apart=apart))
    at_once, in_parts = NearCopies(together=1000)(reports), NearCopies(together=together)(reports)
    assert len(pairs(at_once)) >= 18
    far = {("d36", "d33")} if apart == 40 else set()  # more than three weeks apart and only half the same
    assert pairs(in_parts) >= pairs(at_once) - far


def test_a_rewrite_of_the_week_before_is_found_over_the_border_of_two_parts() -> None:
    for day in range(64):  # wherever the border is
        first = date(2015, 3, 1) + timedelta(days=day)
        text = told("one")
        two = [
            article("a", text, first.isoformat()),
            article("b", reworded(text, 7), (first + timedelta(days=20)).isoformat()),
        ]
        assert PARTS(others(two))["b"].copy_of == "a"


def test_nearly_the_same_text_years_later_is_a_copy() -> None:
    text = told("one", 300)
    two = [article("a", text, "1971-01-05"), article("b", reworded(text, 60), "2031-07-05")]
    found = PARTS(others(two))["b"]
    assert found == NearCopies(together=1000)(others(two))["b"]
    assert found.copy_of == "a"


def test_half_of_a_text_years_later_makes_no_copy() -> None:
    text = told("one", 300)
    two = [
        article("a", text, "1971-01-05"),
        article("b", f"{text[: len(text) * 2 // 3]} {told(2, 100)}", "2031-07-05"),
    ]
    assert PARTS(others(two))["b"].copy_of is None


def test_the_same_few_words_years_later_are_a_copy_of_the_first_that_printed_them() -> None:
    few = [article(f"n{year}", "Nine died.", f"{year}-06-11") for year in (1999, 1970, 2040)]
    found = PARTS(others(few))
    assert (found["n1999"].copy_of, found["n2040"].copy_of) == ("n1970", "n1970")
    assert found["n1999"].overlap == 1.0


def test_an_undated_rewrite_is_found_in_any_part() -> None:
    text = told("one")
    two = [article("a", text, "1971-01-05"), article("b", reworded(text, 7), None)]
    assert PARTS(others(two))["b"].copy_of == "a"


def test_of_two_reports_of_one_day_the_fuller_is_the_original_in_every_part() -> None:
    text = told("one")
    two = [article("a", text[: len(text) * 3 // 4], "1971-01-05"), article("b", text, "1971-01-05")]
    found = PARTS(others(two))
    assert (found["a"].copy_of, found["b"].copy_of) == ("b", None)
    assert found["a"].lineage == found["b"].lineage


def test_one_that_copies_a_much_earlier_text_is_not_turned_into_an_original() -> None:
    text = told("one")
    three = [
        article("old", text, "1971-01-05"),
        article("a", text[: len(text) * 9 // 10], "2031-01-05"),
        article("b", f"{text} {told(2, 10)}", "2031-01-05"),
    ]
    found = PARTS(others(three))
    assert (found["old"].copy_of, found["a"].copy_of, found["b"].copy_of) == (None, "old", "old")


def test_lineages_are_numbered_in_order_of_time_over_all_parts() -> None:
    found = PARTS(others([]))
    assert [one.lineage for one in found.values()] == [f"l{n}" for n in range(1, 91)]


@pytest.mark.parametrize("together", [10, 40, 1000])
def test_what_is_kept_gives_the_same_and_asks_for_no_finger_print(together: int) -> None:
    reports, find = others(pile()), NearCopies(together=together)
    shelf, taken = Shelf(), Taken(reports)
    first = find(reports, taken, shelf)
    assert first == find(reports)
    taken.asked.clear()
    assert find(reports, taken, shelf) == first
    assert not taken.asked


def test_what_is_kept_does_not_follow_from_the_order_of_the_reports() -> None:
    reports = others(pile())
    shelf = Shelf()
    first = PARTS(reports, Taken(reports), shelf)
    kept = dict(shelf)
    Random(3).shuffle(reports)
    assert PARTS(reports, Taken(reports), shelf) == first
    assert PARTS(reports) == first
    assert shelf == kept


def test_only_parts_that_get_new_reports_are_compared_again() -> None:
    reports = others([each for each in pile() if each.published.earliest])
    added = [article("new", told(5) + " " + told("new", 20), "2015-05-02")]
    shelf, taken = Shelf(), Taken([*reports, *added])
    PARTS(reports, taken, shelf)
    taken.asked.clear()
    found = PARTS([*reports, *added], taken, shelf)
    assert found == PARTS([*reports, *added])
    assert found["new"].copy_of == "d5"
    assert "new" in taken.asked
    assert len(taken.asked) < 40


def test_an_early_report_renames_lineages_that_were_kept() -> None:
    reports = others(pile())
    shelf = Shelf()
    before = PARTS(reports, {}, shelf)
    early = [article("early", told("early"), "1950-01-01"), *reports]
    after = PARTS(early, {}, shelf)
    assert after == PARTS(early)
    assert int(after["s0"].lineage[1:]) == int(before["s0"].lineage[1:]) + 1


def test_another_version_keeps_apart_what_it_finds() -> None:
    reports = others(pile())
    shelf = Shelf()
    PARTS(reports, {}, shelf)
    number = len(shelf)
    shelf.version = "2"
    PARTS(reports, {}, shelf)
    assert len(shelf) == 2 * number


@pytest.mark.parametrize("damage", ["none", "half", "other", "numbers"])
def test_damaged_bytes_are_found_again(damage: str) -> None:
    reports = others([*pile(), *(article(f"o{n}", told(1, 300), f"{1950 + n}-02-01") for n in range(9))])
    shelf, dice = Shelf(), Random(11)
    first = PARTS(reports, {}, shelf)
    kept = dict(shelf)
    for key, data in kept.items():
        shelf[key] = {
            "none": b"",
            "half": data[: len(data) // 2],
            "other": dice.choice(list(kept.values())),
            "numbers": bytes(reversed(data)),
        }[damage]
    again = PARTS(reports, {}, shelf)
    assert again.keys() == first.keys()
    if damage != "other":
        assert again == first
        assert shelf == kept


def test_no_byte_that_is_changed_breaks_a_build() -> None:
    reports = others([*pile(), *(article(f"o{n}", told(1, 300), f"{1950 + n}-02-01") for n in range(9))])
    shelf, dice = Shelf(), Random(13)
    PARTS(reports, {}, shelf)
    kept, taken = dict(shelf), Taken(reports)
    for _ in range(60):
        for key, data in kept.items():
            changed = bytearray(data)
            changed[dice.randrange(len(changed))] = dice.randrange(256)
            shelf[key] = bytes(changed)
        found = PARTS(reports, taken, shelf)
        for name in found:
            seen, one = {name}, found[name].copy_of
            while one is not None:
                assert one not in seen
                seen.add(one)
                one = found[one].copy_of
