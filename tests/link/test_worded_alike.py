"""What stands in the same words is one happening where copies print it, or where it names its year."""

from __future__ import annotations

from typing import Any

import pytest

from pile import Report, happened, linked
from twosource.findings.article import Extent

FOUNDING = "The valley has been torn by strife since early 2011 when guards broke up the first marches."
ROUTINE = "The detectives of the harbour unit are looking into what led to the fight there."


def report(name: str, told: str, trigger: str, outlet: str | None, **more: Any) -> Report:
    """A report with a story of its own, in which one sentence tells an event of no known day."""
    own = " ".join(f"{name}{n}" for n in range(60))
    text = f"{own}. {told}"
    at = text.index(trigger)
    words = (f"of-{name}",)
    clause = (Extent(text.index(told), len(text)),)
    event = happened(
        "other", "repression", place=None, trigger=Extent(at, at + len(trigger)), mentions=clause,
        **{"role": "background", "date": None, "words": words, **more},
    )  # fmt: skip
    return Report(name, text=text, outlet=outlet, events=[event], main=None)


def groups(*reports: Report) -> list[list[str]]:
    """The documents of each happening."""
    _, _, links = linked(*reports)
    return sorted(sorted({d for d, _ in g.members}) for g in links.events)


def test_background_with_its_year_is_one_happening_wherever_it_is_repeated() -> None:
    reports = [report(name, FOUNDING, "broke", outlet) for name, outlet in (("a", "Post"), ("b", "Gazette"))]
    assert groups(*reports) == [["a", "b"]]


def test_news_with_its_year_is_one_happening_in_one_outlet_only() -> None:
    reports = [
        report(name, FOUNDING, "broke", outlet, role="main")
        for name, outlet in (("a", "Post"), ("b", "Post"), ("c", "Gazette"))
    ]
    assert groups(*reports) == [["a", "b"], ["c"]]


def test_a_routine_sentence_of_an_outlet_is_told_of_each_case_anew() -> None:
    assert groups(report("a", ROUTINE, "looking", "Post"), report("b", ROUTINE, "looking", "Post")) == [
        ["a"],
        ["b"],
    ]


def test_copies_tell_one_happening_though_nothing_else_is_known_of_it() -> None:
    first = report("a", ROUTINE, "looking", "Post")
    again = Report("b", text=first.text, outlet="Gazette", events=first.events, main=None)
    assert groups(first, again) == [["a", "b"]]


@pytest.mark.parametrize(("other", "together"), [("2016-03", True), ("2016-04", False)])
def test_days_that_exclude_each_other_keep_the_same_words_apart(other: str, *, together: bool) -> None:
    found = groups(
        report("a", FOUNDING, "broke", "Post", date="2016-03"),
        report("b", FOUNDING, "broke", "Post", date=other),
    )
    assert found == ([["a", "b"]] if together else [["a"], ["b"]])


def test_two_events_of_one_sentence_stay_two() -> None:
    both = [report("a", FOUNDING, word, "Post").events[0] for word in ("broke", "torn")]
    text = report("a", FOUNDING, "broke", "Post").text
    again = report("b", FOUNDING, "broke", "Post")
    one = Report("a", text=text, outlet="Post", events=both, main=None)
    assert groups(one, again) == [["a"], ["a", "b"]]
