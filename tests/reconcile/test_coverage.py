"""Coverage: who told what and left out what, who was first to say it, who repeats whom."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from pile import Report, happened, record, says, speaker, told
from twosource.findings.article import Extent
from twosource.record import Coverage, Covered, Record

SANA = "Syrian Arab News Agency (SANA)"
BOMB = happened(date="2016-07-01", words=("market", "truck", "gate", "baker"))
OTHER = happened("protest", "protest", date="2016-06-01", place="Moscow")
ONE, TWO, THREE, FOUR = (f"2016-07-0{n}" for n in range(1, 5))


def reports(name: str, outlet: str, day: str | None = TWO, **more: object) -> Report:
    """A report on the bombing."""
    return Report(name, day, outlet=outlet, **{"events": [BOMB], **more})  # type: ignore[arg-type]


def of(record: Record, outlet: str) -> Coverage:
    """The coverage of one outlet."""
    (found,) = [each for each in record.coverage if each.outlet == outlet]
    return found


def whole(covered: tuple[Covered, ...]) -> list[str]:
    """The happenings that are meant as such, by their events."""
    return [one.event for one in covered if one.position is None]


def sides(covered: tuple[Covered, ...]) -> list[str | None]:
    """The numbers and the sides of questions."""
    return [one.position for one in covered if one.position is not None]


def test_what_two_origins_told_and_a_paper_that_came_out_next_day_did_not_is_left_out() -> None:
    found = record(
        reports("a", "TASS", ONE), reports("b", SANA, TWO), Report("c", THREE, outlet="BBC", events=[OTHER])
    )
    bomb = of(found, "TASS").told[0].event
    assert whole(of(found, "BBC").left_out) == [bomb]
    left = of(found, "BBC").left_out[0]
    assert left.date == TWO
    assert [each.document for each in left.evidence] == ["a", "b"]
    assert [whole(of(found, outlet).left_out) for outlet in ("TASS", SANA)] == [[], []]


def test_who_comes_out_before_the_second_origin_told_it_or_a_week_after_leaves_nothing_out() -> None:
    for day in (TWO, "2016-07-20"):
        late = Report("c", day, outlet="BBC", events=[OTHER])
        found = record(reports("a", "TASS", ONE), reports("b", SANA, TWO), late)
        assert not of(found, "BBC").left_out


def test_what_ten_copies_of_one_text_tell_is_told_by_one_and_left_out_by_nobody() -> None:
    text = (
        "The bomb went off at the gate of the market when the bakers had just opened their stalls there. " * 3
    )
    copies = [reports(f"x{n}", f"Paper {n}", text=text) for n in range(10)]
    found = record(*copies, Report("c", THREE, outlet="BBC", events=[OTHER]))
    assert not of(found, "BBC").left_out


def test_what_a_paper_only_plans_or_looks_back_on_is_no_news_that_others_leave_out() -> None:
    for more in ({"role": "background"}, {"factuality": "planned"}):
        past = [replace(reports(n, o), events=[{**BOMB, **more}]) for n, o in (("a", "TASS"), ("b", SANA))]
        found = record(*past, Report("c", THREE, outlet="BBC", events=[OTHER]))
        assert not of(found, "BBC").left_out


def test_the_one_who_came_out_a_day_before_all_others_was_first() -> None:
    found = record(reports("a", "TASS", ONE), reports("b", SANA, TWO), reports("c", "BBC", None))
    assert whole(of(found, "TASS").first_to_say) == whole(of(found, "TASS").told)
    assert not of(found, SANA).first_to_say
    assert not of(found, "BBC").first_to_say


def test_of_two_who_came_out_on_one_day_none_was_first() -> None:
    found = record(reports("a", "TASS", ONE), reports("b", SANA, ONE), reports("c", "BBC", TWO))
    assert not any(each.first_to_say for each in found.coverage)


def test_of_copies_of_one_day_the_original_was_first() -> None:
    text = (
        "The bomb went off at the gate of the market when the bakers had just opened their stalls there. " * 3
    )
    wire = reports("a", "Meridian", ONE, text=text)
    copy = reports("b", "Courier", ONE, text=text, credits=("Meridian",))
    found = record(wire, copy, reports("c", "BBC", TWO))
    assert whole(of(found, "Meridian").first_to_say)
    assert not of(found, "Courier").first_to_say
    assert [(each.how, each.of) for each in of(found, "Courier").repeats] == [
        ("copies", "Meridian"),
        ("credits", "Meridian"),
    ]


def test_a_number_on_which_two_agree_was_first_said_by_the_earlier() -> None:
    figures = {"figures": [told(9)]}
    found = record(reports("a", "TASS", ONE, **figures), reports("b", SANA, TWO, **figures))
    assert sides(of(found, "TASS").first_to_say) == ["9"]
    assert not sides(of(found, SANA).first_to_say)


def disputed() -> list[Report]:
    """A claim that three papers give in words of their own, and a denial in one of them."""
    claim = says("claims_responsibility", "Islamic State")
    blame = says("blames", "the Governor", "Ukraine")
    return [
        reports("a", "TASS", ONE, statements=[claim]),
        reports("b", SANA, TWO, statements=[claim, blame]),
        reports("c", "BBC", THREE, statements=[blame]),
        reports("d", "CNN", FOUR),
    ]


def test_a_side_that_two_others_gave_is_left_out_by_who_tells_of_the_happening_later_without_it() -> None:
    found = record(*disputed())
    assert sides(of(found, SANA).told) == ["Islamic State", "Ukraine"]
    assert sides(of(found, "BBC").left_out) == ["Islamic State"]
    assert sorted(filter(None, sides(of(found, "CNN").left_out))) == ["Islamic State", "Ukraine"]
    assert not sides(of(found, "TASS").left_out)


def test_a_number_in_dispute_is_told_by_every_copy_that_gives_it() -> None:
    text = (
        "The bomb went off at the gate of the market when the bakers had just opened their stalls there. " * 3
    )
    high, low = {"figures": [told(40, "the Governor")]}, {"figures": [told(12, "SOHR")]}
    found = record(
        reports("a", "TASS", ONE, text=text, **high),
        reports("b", SANA, ONE, text=text, **high),
        reports("c", "BBC", ONE, **low),
    )
    assert [sides(of(found, outlet).told) for outlet in ("TASS", SANA, "BBC")] == [["40"], ["40"], ["12"]]


def test_who_is_cited_and_credited_is_repeated_in_the_words_that_say_so() -> None:
    text = "Nine people were killed, the agency Meridian reported on Friday, with more to come."
    by = speaker("Meridian", kind="agency")
    found = record(
        reports("a", "Courier", text=text, figures=[told(9, by)], credits=("Reuters",)),
    )
    cited, credited = (
        next(each for each in of(found, "Courier").repeats if each.how == how) for how in ("cites", "credits")
    )
    assert (cited.of, cited.documents) == ("Meridian", ("a",))
    assert found.documents[0].text[cited.evidence[0].start : cited.evidence[0].end] == "9 died."
    assert (credited.of, credited.evidence) == ("Reuters", ())


def test_nobody_repeats_himself() -> None:
    by = speaker("TASS", kind="agency")
    found = record(reports("a", "TASS", figures=[told(9, by)]))
    assert of(found, "TASS").repeats == ()


def test_reports_of_unknown_outlets_have_no_row_and_count_as_others() -> None:
    found = record(Report("a", ONE, events=[BOMB]), reports("b", SANA, TWO))
    assert [each.outlet for each in found.coverage] == [SANA]
    assert not of(found, SANA).first_to_say


def test_the_order_of_the_reports_does_not_change_the_coverage() -> None:
    expected = record(*disputed()).coverage
    for order in permutations(disputed()):
        assert record(*order).coverage == expected


def test_the_words_are_those_of_the_report_that_told_it_first() -> None:
    late = reports("a", "TASS", FOUR, events=[{**BOMB, "mentions": (Extent(0, 4),)}])
    early = reports("b", "TASS", TWO, events=[{**BOMB, "mentions": (Extent(5, 7),)}])
    (told_first,) = of(record(late, early), "TASS").told
    assert [(each.document, each.start) for each in told_first.evidence] == [("b", 5)]
