"""Which reports follow one story."""

from __future__ import annotations

from pile import Report, happened, linked


def stories(*reports: Report) -> list[tuple[str, ...]]:
    return sorted(tuple(sorted(s.documents)) for s in linked(*reports)[2].stories)


def test_reports_on_one_happening_are_one_story() -> None:
    assert stories(Report("a"), Report("b"), Report("c", events=[happened(place="Homs")])) == [
        ("a", "b"),
        ("c",),
    ]


def test_what_followed_from_a_happening_belongs_to_its_story() -> None:
    follow = [happened("arrest", "arrest", place="Homs", date="2016-07-06"), happened(role="background")]
    assert stories(Report("a"), Report("b", "2016-07-05", events=follow)) == [("a", "b")]


def test_a_happening_that_both_mention_in_passing_joins_no_stories() -> None:
    passing = happened(role="background")
    one = [happened("arrest", "arrest", place="Homs"), passing]
    other = [happened("protest", "demo", place="Moscow"), passing]
    assert stories(Report("a", events=one), Report("b", events=other)) == [("a",), ("b",)]


def test_a_long_silence_ends_a_story() -> None:
    event = happened(date="2016-07-01")
    late = [happened("arrest", "arrest", place="Homs", date="2017-07-01"), happened(date="2016-07-01")]
    assert stories(Report("a", "2016-07-02", events=[event]), Report("b", "2017-07-02", events=late)) == [
        ("a",),
        ("b",),
    ]


def test_a_report_without_events_is_a_story_of_its_own() -> None:
    assert stories(Report("a"), Report("b", events=[])) == [("a",), ("b",)]
