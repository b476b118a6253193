"""One person told of by name is one of the many whom other reports count."""

from __future__ import annotations

from typing import Any

from pile import Report, one_story, told
from twosource.record import Record

BOY = told(1, "police", words="A boy")


def wholes(record: Record) -> list[int | None]:
    return [f.best for f in record.figures if not f.subset]


def test_one_person_is_a_part_of_those_whom_another_report_counts() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(4, "police")]), Report("b", "2016-07-04", figures=[BOY])
    )
    assert wholes(found) == [4]
    assert [f.best for f in found.figures if f.subset] == [1]


def test_a_toll_of_one_in_figures_is_an_early_toll() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(1, "police", words="one")]),
        Report("b", "2016-07-04", figures=[told(4, "police")]),
    )
    assert wholes(found) == [4]
    assert [f.subset for f in found.figures] == [False]


def test_where_more_reports_know_of_one_he_is_no_part() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[BOY]),
        Report("b", "2016-07-03", figures=[BOY]),
        Report("c", "2016-07-04", figures=[told(4, "police")]),
    )
    assert all(not f.subset for f in found.figures)


HURT = told(1, "police", words="A girl", measure="injured")
DEAD = told(1, "police", words="The girl")


def counts(record: Record, measure: str) -> list[tuple[int | None, bool]]:
    return [(f.best, f.subset) for f in record.figures if f.measure == measure]


def test_one_who_is_hurt_in_one_report_and_dead_in_another_has_died() -> None:
    found = one_story(Report("a", "2016-07-03", figures=[HURT]), Report("b", "2016-07-04", figures=[DEAD]))
    assert counts(found, "killed") == [(1, False)]
    assert counts(found, "injured") == [(1, True)]


def test_one_dead_and_one_hurt_of_one_report_are_two() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[HURT]), Report("b", "2016-07-03", figures=[DEAD, HURT])
    )
    assert counts(found, "killed") == [(1, False)]
    assert counts(found, "injured") == [(1, False)]


def test_one_who_was_hurt_on_the_first_day_and_is_told_dead_and_hurt_later_has_died() -> None:
    first = Report("a", "2016-07-03", figures=[HURT])
    found = one_story(first, Report("b", "2016-07-04", figures=[DEAD, HURT]))
    assert counts(found, "injured") == [(1, True)]
    officer = {**DEAD, "victims": "officer"}
    apart = one_story(
        Report("a", "2016-07-03", figures=[{**HURT, "victims": "children"}]),
        Report("b", "2016-07-04", figures=[officer, HURT]),
    )
    assert (1, True) not in counts(apart, "injured")


SHOT = told(4, "police", words="Four", measure="injured")
DIED = told(1, "police", words="One man")
THREE = told(3, "police", words="three", measure="injured")


def standing(record: Record) -> list[int | None]:
    return [
        o.value for f in record.figures if f.measure == "injured" for o in f.observations if not o.superseded
    ]


def test_four_who_were_shot_are_the_one_who_died_and_the_three_who_live() -> None:
    first, later = Report("a", "2016-07-03", figures=[SHOT]), Report("b", "2016-07-04", figures=[DIED, THREE])
    assert standing(one_story(first, later)) == [3]
    (injured,) = (f for f in one_story(later, first).figures if f.measure == "injured")
    assert injured.best == 3
    assert "some have died" in injured.why


def test_four_hurt_beside_one_dead_in_one_report_are_four() -> None:
    hospital = told(4, "Veldin Hospital", words="four", measure="injured")
    first = Report("a", "2016-07-03", figures=[hospital, DIED])
    assert 4 in standing(one_story(first, Report("b", "2016-07-04", figures=[DIED, THREE])))


def test_four_hurt_beside_one_dead_are_three_where_more_reports_tell_of_three_others() -> None:
    four = Report("a", "2016-07-03", figures=[told(4, words="four", measure="injured"), DIED])
    threes = [Report(name, "2016-07-04", figures=[DIED, THREE]) for name in ("b", "c")]
    assert standing(one_story(four, *threes)) == [3, 3]


def test_four_hurt_beside_one_dead_are_three_where_nobody_had_died_in_the_first_report() -> None:
    four = told(4, words="four", measure="injured")
    first = Report("a", "2016-07-03", figures=[four])
    found = one_story(
        first,
        Report("b", "2016-07-04", figures=[DIED, four]),
        Report("c", "2016-07-05", figures=[DIED, THREE]),
    )
    assert standing(found) == [3]


def test_a_man_who_is_hurt_is_one_of_four_who_were_hit_though_one_of_them_died() -> None:
    man = told(1, words="A man", measure="injured")
    later = Report("b", "2016-07-04", figures=[DIED, THREE])
    found = one_story(Report("a", "2016-07-03", figures=[SHOT, man]), later)
    assert counts(found, "injured") == [(3, False), (1, True)]


def test_children_of_whom_fewer_are_counted_than_people_are_a_part() -> None:
    three = told(3, "police", victims="children")
    found = one_story(
        Report("a", "2016-07-03", figures=[told(5, "police")]), Report("b", "2016-07-04", figures=[three])
    )
    assert {(f.victims, f.best, f.subset) for f in found.figures} == {
        ("people", 5, False),
        ("children", 3, True),
    }


def test_a_girl_whom_most_reports_tell_of_is_all_the_people_who_were_hit() -> None:
    girl = told(1, words="A girl", victims="children")
    first, other = Report("a", "2016-07-03", figures=[girl]), Report("b", "2016-07-03", figures=[girl])
    found = one_story(first, other, Report("c", "2016-07-03", figures=[told(2)]))
    assert wholes(found) == [1]


def shot(
    value: int, by: str | None = None, *, of: int | None = None, words: str = "people"
) -> dict[str, Any]:
    """So many who were shot; `of`: so many were hit, some of whom the report knows to be dead."""
    return told(value, by, measure="injured", hit=of or value, words=f"{of or value} {words}")


def test_one_of_those_whom_the_same_report_counts_is_a_part() -> None:
    four, one = (told(n, measure="injured", words=w) for n, w in ((4, "four"), (1, "one")))
    found = one_story(
        Report("a", "2016-07-03", figures=[four]), Report("b", "2016-07-04", figures=[one, four])
    )
    assert counts(found, "injured") == [(4, False), (1, True)]


def test_one_whom_somebody_counts_beside_several_of_others_is_a_count() -> None:
    found = one_story(
        Report(
            "a", "2016-07-03", figures=[told(4, "Northern Council"), told(1, "Harbour Board", words="one")]
        )
    )
    assert all(not f.subset for f in found.figures)


def test_those_shot_are_the_dead_of_another_report() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[shot(2)]), Report("b", "2016-07-04", figures=[told(2)])
    )
    assert counts(found, "killed") == [(2, False)]
    assert counts(found, "injured") == [(2, True)]


def test_children_who_were_shot_are_no_officers_who_died() -> None:
    children, officers = {**shot(2), "victims": "children"}, {**told(2), "victims": "officers"}
    found = one_story(
        Report("a", "2016-07-03", figures=[children]), Report("b", "2016-07-04", figures=[officers])
    )
    assert counts(found, "injured") == [(2, False)]


def test_those_shot_are_told_without_the_dead_of_another_report() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[shot(4)]), Report("b", "2016-07-04", figures=[told(1)])
    )
    assert counts(found, "injured") == [(3, False)]


def test_those_wounded_are_not_told_without_the_dead_of_another_report() -> None:
    four = told(4, measure="injured", words="four wounded")
    found = one_story(Report("a", "2016-07-03", figures=[four]), Report("b", "2016-07-04", figures=[told(1)]))
    assert counts(found, "injured") == [(4, False)]


def test_five_shot_give_way_to_the_three_who_live_though_one_report_knows_of_one_dead_only() -> None:
    early = Report("a", "2016-07-03", figures=[told(1), shot(4, of=5)])
    later = Report("b", "2016-07-02", figures=[told(2), told(3, measure="injured", words="three")])
    assert standing(one_story(early, later)) == [3]


def test_all_who_were_shot_give_way_where_one_report_has_taken_the_dead_off() -> None:
    first = Report("a", "2016-07-03", figures=[told(3), shot(2, of=5)])
    assert standing(one_story(first, Report("b", "2016-07-04", figures=[shot(5)]))) == [2]


def hurt(value: int) -> dict[str, Any]:
    """So many wounded."""
    return told(value, measure="injured", words=f"{value} wounded")


def test_the_wounded_of_whom_one_more_has_died_give_way_to_those_who_live() -> None:
    early = Report("a", "2016-07-03", figures=[told(1), hurt(3)])
    later = Report("b", "2016-07-03", figures=[told(2), hurt(2)])
    again = Report("c", "2016-07-05", figures=[told(1), hurt(3)])
    assert counts(one_story(early, later, again), "injured") == [(2, False)]


def test_a_higher_toll_alone_takes_nobody_from_the_wounded() -> None:
    early = Report("a", "2016-07-03", figures=[told(2), hurt(4)])
    later = Report("b", "2016-07-20", figures=[told(3)])
    assert counts(one_story(early, later), "injured") == [(4, False)]


def test_one_woman_who_is_hurt_in_one_report_and_dead_in_another_has_died() -> None:
    one = told(1, "police", words="One", measure="injured", victims="women")
    dead = told(1, "police", words="The woman", victims="women")
    found = one_story(Report("a", "2016-07-03", figures=[one]), Report("b", "2016-07-06", figures=[dead]))
    assert counts(found, "killed") == [(1, False)]
    assert counts(found, "injured") == [(1, True)]


def test_two_hurt_of_a_report_from_before_a_death_are_the_dead_and_the_one_who_lives() -> None:
    two = told(2, measure="injured", words="two people")
    first, later = Report("a", "2016-07-03", figures=[two]), Report("b", "2016-07-05", figures=[DIED, HURT])
    assert standing(one_story(first, later)) == [1]
    same_day = Report("c", "2016-07-03", figures=[DIED, HURT])
    assert 2 in standing(one_story(first, same_day))


def test_two_shot_of_many_hold_no_dead() -> None:
    five = told(5, measure="injured", words="five others", others=True)
    found = one_story(
        Report("a", "2016-07-03", figures=[DIED, five, HURT]), Report("b", "2016-07-04", figures=[shot(2)])
    )
    assert not any("some have died" in f.why for f in found.figures)


FOURTH = told(4, "police", words="A fourth victim")


def test_one_more_who_has_died_later_is_one_of_the_wounded() -> None:
    two = told(2, "police", words="two others", measure="injured", others=True)
    first = Report("a", "2016-07-03", figures=[told(3, "police"), two])
    assert counts(one_story(first, Report("b", "2016-07-05", figures=[FOURTH])), "injured") == [(1, False)]
    same_day = Report("b", "2016-07-03", figures=[FOURTH])
    assert counts(one_story(first, same_day), "injured") == [(2, False)]


def test_the_last_of_the_wounded_who_has_died_leaves_nobody_hurt() -> None:
    hurt = told(1, "police", words="one", measure="injured")
    first = Report("a", "2016-07-03", figures=[told(3, "police"), hurt])
    found = one_story(first, Report("b", "2016-07-05", figures=[FOURTH]))
    assert counts(found, "injured") == [(1, True)]


def test_who_tells_of_one_more_death_repeats_a_count_from_before_it() -> None:
    two = told(2, "police", words="two others", measure="injured", others=True)
    first = Report("a", "2016-07-03", figures=[told(3, "police"), two])
    later = Report("b", "2016-07-05", figures=[FOURTH, two])
    (injured,) = (f for f in one_story(first, later).figures if f.measure == "injured")
    assert injured.best == 1


def test_one_woman_who_is_hurt_is_the_woman_who_has_died_by_her_name() -> None:
    hurt = told(1, "police", words="One", victims="women", measure="injured")
    dead = [told(1, words="A woman", victims="women"), told(1, words="Ada Quill")]
    found = one_story(Report("a", "2016-07-03", figures=[hurt]), Report("b", "2016-07-05", figures=dead))
    assert counts(found, "injured") == [(1, True)]
    man = {**hurt, "victims": "men"}
    apart = one_story(Report("a", "2016-07-03", figures=[man]), Report("b", "2016-07-05", figures=dead))
    assert counts(apart, "injured") == [(1, False)]
