"""The counting rules of the record, each as a fact."""

from __future__ import annotations

from dataclasses import replace

from pile import Report, happened, one_story, record, says, speaker, told
from twosource.record import Figure, Record

WIRE = (
    "A car bomb went off in the market of Idlib on Friday and killed nine people, a wire story said. "
    "The bomb had been hidden in a vegetable truck that was parked beside the northern gate since dawn. "
    "Shopkeepers carried the wounded to a clinic in the next street before the first ambulance came."
)


def killed(record: Record) -> Figure:
    (figure,) = [f for f in record.figures if f.measure == "killed" and not f.subset]
    return figure


def standing(figure: Figure) -> list[int | None]:
    return [o.value for o in figure.observations if not o.superseded]


# independent origins ----------------------------------------------------------------------------


def test_two_named_sources_in_two_reports_corroborate() -> None:
    found = one_story(
        Report("a", figures=[told(9, "the Governor")]), Report("b", figures=[told(9, "Doctors Union")])
    )
    assert killed(found).status == "corroborated"
    assert killed(found).why == "Doctors Union and the Governor agree independently on 9."


def test_ten_outlets_that_cite_one_monitor_are_one_origin() -> None:
    found = one_story(*(Report(f"r{n}", outlet=f"Paper {n}", figures=[told(9, "SOHR")]) for n in range(10)))
    assert killed(found).status == "single_origin"
    assert found.events[0].status == "single_origin"
    assert found.events[0].why == "One origin: Syrian Observatory for Human Rights, in 10 reports."
    assert killed(found).why == (
        "9 goes back to one origin, Syrian Observatory for Human Rights, in 10 reports."
    )


def test_ten_reprints_of_one_wire_story_are_one_origin() -> None:
    found = one_story(
        *(Report(f"r{n}", text=WIRE, outlet=f"Paper {n}", day=f"2016-07-{n + 1:02d}", figures=[told(9)])
          for n in range(10))
    )  # fmt: skip
    assert {d.lineage for d in found.documents} == {"l1"}
    assert killed(found).status == "single_origin"


def test_two_outlets_with_one_wire_credit_are_one_origin() -> None:
    found = one_story(
        Report("a", outlet="Paper A", credits=("AFP",), figures=[told(9)]),
        Report("b", outlet="Paper B", credits=("Agence France-Presse",), figures=[told(9)]),
    )
    assert killed(found).status == "single_origin"


def test_two_outlets_of_their_own_are_two_origins() -> None:
    found = one_story(
        Report("a", outlet="Paper A", figures=[told(9)]), Report("b", outlet="Paper B", figures=[told(9)])
    )
    assert killed(found).status == "corroborated"


def test_two_outlets_under_one_roof_are_one_origin() -> None:
    found = one_story(
        Report("a", outlet="TASS", figures=[told(9)]), Report("b", outlet="RT", figures=[told(9)])
    )
    assert killed(found).status == "single_origin"


def test_a_paper_that_cites_an_agency_adds_nothing_to_that_agency() -> None:
    found = one_story(
        Report("a", outlet="SANA", figures=[told(9)]),
        Report("b", outlet="Paper B", figures=[told(9, "SANA")]),
    )
    assert killed(found).status == "single_origin"


def test_two_sources_that_one_report_cites_do_not_corroborate() -> None:
    found = one_story(Report("a", figures=[told(9, "the Governor"), told(9, "Doctors Union")]))
    assert killed(found).status == "single_origin"


def test_a_person_and_the_body_that_he_speaks_for_are_one_origin() -> None:
    head = speaker("Rami Abdel Rahman", body="SOHR")
    found = one_story(Report("a", figures=[told(9, "SOHR")]), Report("b", figures=[told(9, head)]))
    assert killed(found).status == "single_origin"
    assert len({o.source for o in killed(found).observations}) == 2
    assert len({o.origin for o in killed(found).observations}) == 1


def test_officials_however_many_are_not_independent() -> None:
    someone = speaker("officials", named=False)
    found = one_story(Report("a", figures=[told(9, someone)]), Report("b", figures=[told(9, someone)]))
    assert killed(found).status == "single_origin"
    assert len({o.source for o in killed(found).observations}) == 2


def test_reports_without_any_source_are_not_independent() -> None:
    found = one_story(Report("a", figures=[told(9)]), Report("b", figures=[told(9)]))
    assert killed(found).status == "single_origin"
    assert killed(found).why == "9 rests on 2 reports, with no source named."


# agreement --------------------------------------------------------------------------------------


def test_an_exact_count_and_more_than_a_lower_one_agree() -> None:
    found = one_story(
        Report("a", figures=[told(112, "the Governor")]),
        Report("b", figures=[told(100, "Doctors Union", qualifier="more_than")]),
    )
    assert killed(found).status == "corroborated"


def test_two_exact_counts_of_one_day_are_disputed() -> None:
    found = one_story(
        Report("a", figures=[told(112, "the Governor")]), Report("b", figures=[told(126, "Doctors Union")])
    )
    assert killed(found).status == "disputed"
    (conflict,) = found.conflicts
    assert conflict.kind == "figure"
    assert [s.position for s in conflict.sides] == ["112", "126"]
    assert all(s.origins and s.evidence for s in conflict.sides)


def test_at_least_sixteen_does_not_vouch_for_forty_four() -> None:
    found = one_story(
        Report("a", figures=[told(16, "the Governor", qualifier="at_least")]),
        Report("b", figures=[told(44, "Doctors Union")]),
    )
    assert killed(found).status == "single_origin"


def test_two_named_sources_that_contradict_each_other_in_one_report_are_in_dispute() -> None:
    found = one_story(Report("a", figures=[told(9, "the Governor"), told(12, "Doctors Union")]))
    assert killed(found).status == "disputed"


def test_numbers_without_a_named_source_are_no_dispute() -> None:
    found = one_story(Report("a", figures=[told(9)]), Report("b", figures=[told(12)]))
    assert killed(found).status == "single_origin"


# what supersedes --------------------------------------------------------------------------------


def test_a_rising_toll_is_no_dispute() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(12, "Doctors Union")]),
    )
    figure = killed(found)
    assert figure.status == "single_origin"
    assert standing(figure) == [12]
    assert (figure.observations[0].superseded_by, figure.best, figure.low) == (1, 12, 12)
    assert found.conflicts == ()


def test_a_lower_toll_that_somebody_still_stands_by_is_not_superseded() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(12, "Doctors Union")]),
        Report("c", "2016-07-04", figures=[told(9, "Red Crescent")]),
    )
    assert killed(found).status == "disputed"
    assert sorted(v or 0 for v in standing(killed(found))) == [9, 9, 12]


def test_a_lower_count_of_a_report_that_repeats_the_higher_one_is_a_part_of_it() -> None:
    three, two = told(3, "the Governor"), told(2, "the Governor")
    found = one_story(
        Report("a", "2016-07-02", figures=[three]), Report("b", "2016-07-05", figures=[two, three])
    )
    assert not any(o.superseded for o in killed(found).observations)
    assert killed(found).best == 3


def test_a_later_count_of_the_same_origin_replaces_its_earlier_one_even_downwards() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(12, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(9, "the Governor")]),
    )
    assert standing(killed(found)) == [9]
    assert "its own origin gave another number later" in killed(found).why


def test_a_later_lower_count_of_another_origin_replaces_nothing() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(12, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(9, "Doctors Union")]),
    )
    assert standing(killed(found)) == [12, 9]
    assert killed(found).status == "disputed"


def test_a_text_that_says_revised_down_replaces_the_higher_count() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(12, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(9, "Doctors Union", revises="down")]),
    )
    assert standing(killed(found)) == [9]


def test_a_text_that_says_rose_to_replaces_the_lower_count_of_the_same_day() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", "2016-07-02", figures=[told(12, "Doctors Union", revises="up")]),
    )
    assert standing(killed(found)) == [12]
    assert "a report says that the toll has changed since" in killed(found).why


def test_a_count_that_the_text_calls_earlier_is_superseded_by_the_present_one() -> None:
    found = one_story(
        Report("a", figures=[told(9, superseded=True), told(12, "the Governor")]),
    )
    figure = killed(found)
    assert standing(figure) == [12]
    gone = next(o for o in figure.observations if o.superseded)
    assert gone.superseded_by is not None
    assert figure.observations[gone.superseded_by].value == 12


def test_an_undated_count_stands_beside_a_dated_one_and_why_says_so() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(40, "TASS")]),
        Report("b", "2016-07-04", figures=[told(137)]),
        Report("c", None, figures=[told(144)]),
    )
    figure = killed(found)
    assert standing(figure) == [137, 144]
    assert (figure.low, figure.best, figure.high) == (137, 144, 144)
    assert figure.status == "single_origin"
    assert figure.why == (
        "144 is the highest of a rising toll; 137 stands too because the report of 144 is undated; "
        "no source is named; 40 (TASS, 2 July 2016) is superseded: the toll rose and nobody repeats it."
    )


def test_named_origins_whose_order_is_unknown_are_not_in_dispute() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", None, figures=[told(12, "Doctors Union")]),
    )
    assert killed(found).status == "single_origin"
    assert standing(killed(found)) == [9, 12]


def test_an_undated_report_is_no_older_than_what_other_reports_date_of_its_event() -> None:
    undated = Report("b", None, events=[happened(date=None, words=("market", "truck", "gate"))])
    dated = Report("a", "2016-07-02", events=[happened(date="2016-07-01", words=("market", "truck", "gate"))])
    found = record(dated, undated)
    assert len(found.events) == 1
    assert found.documents[1].published.value is None
    assert found.documents[1].published.earliest == "2016-07-01"


# what is counted --------------------------------------------------------------------------------


def test_people_and_civilians_are_one_count() -> None:
    found = one_story(
        Report("a", figures=[told(9, "the Governor", victims="people")]),
        Report("b", figures=[told(9, "Doctors Union", victims="civilians")]),
    )
    assert killed(found).victims == "people"
    assert killed(found).status == "corroborated"


def test_soldiers_and_civilians_are_counted_apart() -> None:
    found = one_story(Report("a", figures=[told(9, victims="civilians"), told(12, victims="soldiers")]))
    assert {(f.victims, f.best) for f in found.figures} == {("civilians", 9), ("soldiers", 12)}
    assert {f.status for f in found.figures} == {"single_origin"}


def test_a_reprint_is_no_second_text_that_gives_a_number() -> None:
    wire = "A bomb went off at the market at noon and shattered the windows of the street around it. " * 4
    six = [told(6, "the Governor", measure="injured")]
    found = one_story(
        Report("a", "2016-07-05", text=wire, outlet="North Star", figures=six),
        Report("b", "2016-07-05", text=wire, outlet="Harbour Post", figures=six),
        Report("c", "2016-07-05", figures=[told(11, "Doctors Union", measure="injured")]),
    )
    (figure,) = found.figures
    assert (len({d.lineage for d in found.documents}), figure.best) == (2, 11)


def test_the_workers_killed_in_a_war_are_not_all_whom_it_killed() -> None:
    counts = [told(280000, victims="people"), told(69, victims="workers")]
    war = happened("other", "war", role="cumulative", date="2011-03", place="Syria", words=("war", "kill"))
    found = record(Report("a", events=[war], figures=counts, main=None))
    assert {(f.victims, f.best) for f in found.figures} == {("people", 280000), ("workers", 69)}


def test_the_workers_killed_in_one_blast_are_those_whom_it_killed() -> None:
    counts = [told(9, victims="people"), told(9, victims="workers")]
    assert {(f.victims, f.best) for f in one_story(Report("a", figures=counts)).figures} == {("people", 9)}


def test_a_part_is_a_figure_of_its_own() -> None:
    found = one_story(Report("a", figures=[told(12), told(3, victims="children", subset=True)]))
    assert {(f.victims, f.subset, f.best) for f in found.figures} == {
        ("people", False, 12),
        ("children", True, 3),
    }


def test_those_who_did_it_are_counted_apart() -> None:
    found = one_story(
        Report(
            "a",
            figures=[
                told(12, "the Governor"),
                told(1, "the Governor", victims="attacker", perpetrators=True),
            ],
        )
    )
    assert len(found.figures) == 2


def test_killed_and_injured_are_never_mixed() -> None:
    found = one_story(Report("a", figures=[told(9), told(12, measure="injured")]))
    assert {(f.measure, f.best) for f in found.figures} == {("killed", 9), ("injured", 12)}


# views ------------------------------------------------------------------------------------------


def test_the_code_books_read_one_history_each_in_its_way() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", "2016-07-02", figures=[told(12, "Doctors Union")]),
        Report("c", "2016-07-02", figures=[told(12, "Red Crescent")]),
    )
    views = killed(found).views
    assert (views.latest, views.gtd, views.acled) == (12, 12, 9)
    assert (views.ucdp.low, views.ucdp.best, views.ucdp.high) == (9, 12, 12)


def test_one_late_report_does_not_outweigh_many_that_stand() -> None:
    for measure in ("killed", "injured"):
        early = (Report(n, "2016-07-02", figures=[told(4, f"Board {n}", measure=measure)]) for n in "ab")
        late = Report("c", "2016-07-05", figures=[told(3, "Northern Council", measure=measure)])
        (figure,) = one_story(*early, late).figures
        assert (figure.low, figure.best, figure.views.latest) == (3, 4, 3)


def test_of_as_many_for_each_number_the_dead_are_most_and_the_injured_those_told_of_last() -> None:
    for measure, best in (("killed", 4), ("injured", 3)):
        early = Report("a", "2016-07-02", figures=[told(4, "Harbour Board", measure=measure)])
        late = Report("b", "2016-07-05", figures=[told(3, "Northern Council", measure=measure)])
        (figure,) = one_story(early, late).figures
        assert figure.best == best


def test_gtd_takes_the_lowest_where_there_is_no_majority() -> None:
    found = one_story(
        Report("a", "2016-07-02", figures=[told(9, "the Governor")]),
        Report("b", "2016-07-02", figures=[told(12, "Doctors Union")]),
    )
    assert killed(found).views.gtd == 9


def test_gtd_prefers_a_known_origin_to_a_later_unknown_one() -> None:
    found = one_story(
        Report("a", "2016-07-03", figures=[told(12, "the Governor")]),
        Report("b", "2016-07-04", figures=[told(9)]),
    )
    assert killed(found).views.gtd == 12
    assert killed(found).views.latest == 9


def test_acled_counts_dozens_as_twelve_and_hundreds_as_a_hundred() -> None:
    for word, number in (("dozens", 12), ("hundreds", 100)):
        found = one_story(Report("a", figures=[told(None, words=word, qualifier="vague")]))
        assert killed(found).views.acled == number
        assert killed(found).views.gtd is None
        assert (killed(found).low, killed(found).best) == (None, None)


def test_a_range_keeps_both_its_ends() -> None:
    found = one_story(Report("a", figures=[told(None, words="9 to 12", low=9, high=12, qualifier="between")]))
    assert (killed(found).low, killed(found).high) == (9, 12)


# statements and status --------------------------------------------------------------------------


def test_quoting_a_claim_twice_is_one_statement_made_twice() -> None:
    found = one_story(
        Report("a", statements=[says("claims_responsibility", "Islamic State")]),
        Report("b", statements=[says("claims_responsibility", "Daesh")]),
    )
    first, second = found.statements
    assert (first.same_as, second.same_as) == (("c2",), ("c1",))
    assert {s.status for s in found.statements} == {"single_origin"}


def test_a_blame_that_the_blamed_denies_is_disputed() -> None:
    found = one_story(
        Report("a", statements=[says("blames", "Vladimir Putin", "Ukraine")]),
        Report("b", statements=[says("denies", "Kyiv", content="denied any involvement")]),
    )
    assert {s.status for s in found.statements} == {"disputed"}
    (conflict,) = found.conflicts
    assert conflict.kind == "responsibility"
    assert {s.position for s in conflict.sides} == {"Ukraine", "Not Ukraine"}
    assert conflict.why.startswith("The responsibility of Ukraine is asserted and denied")


def test_a_claim_and_a_blame_of_somebody_else_contradict_each_other() -> None:
    found = one_story(
        Report("a", statements=[says("claims_responsibility", "Islamic State")]),
        Report("b", statements=[says("blames", "Vladimir Putin", "Ukraine")]),
    )
    (conflict,) = found.conflicts
    assert conflict.question == "Who is responsible?"
    assert {s.position for s in conflict.sides} == {"Islamic State", "Ukraine"}


def test_a_claim_that_its_own_source_takes_back_is_denied() -> None:
    found = one_story(
        Report("a", statements=[says("claims_responsibility", "Islamic State")]),
        Report("b", statements=[says("denies", "Islamic State", content="denied any role")]),
    )
    assert found.statements[0].status == "denied"


def test_a_blame_by_two_independent_origins_is_corroborated() -> None:
    found = one_story(
        Report("a", statements=[says("blames", "Red Crescent", "Islamic State")]),
        Report("b", statements=[says("blames", "Doctors Union", "Islamic State")]),
    )
    assert {s.status for s in found.statements} == {"corroborated"}


def test_a_claim_by_nobody_named_is_unconfirmed() -> None:
    found = one_story(
        Report("a", statements=[says("blames", speaker("witnesses", named=False), "Islamic State")])
    )
    assert found.statements[0].status == "unconfirmed"


def test_an_event_that_somebody_denies_is_disputed() -> None:
    found = one_story(
        Report("a", outlet="Paper A"),
        Report(
            "b",
            outlet="Paper B",
            statements=[says("denies", "the Governor", content="that any attack took place")],
        ),
    )
    assert found.events[0].status == "disputed"
    assert [c.kind for c in found.conflicts] == ["occurrence"]


def test_to_deny_having_done_it_is_not_to_deny_that_it_happened() -> None:
    found = one_story(
        Report("a", outlet="Paper A"),
        Report(
            "b",
            outlet="Paper B",
            statements=[says("denies", "the Governor", content="denied responsibility")],
        ),
    )
    assert found.events[0].status == "corroborated"


def test_a_condemnation_is_no_confirmation() -> None:
    found = one_story(
        Report("a", figures=[told(9, "the Governor")]),
        Report("b", statements=[says("condemns", "Red Crescent")]),
    )
    assert found.events[0].status == "single_origin"


def test_an_event_is_corroborated_by_two_independent_origins() -> None:
    found = one_story(
        Report("a", figures=[told(9, "the Governor")]), Report("b", figures=[told(12, "Doctors Union")])
    )
    assert found.events[0].status == "corroborated"
    assert found.events[0].why == "2 independent origins: Doctors Union, the Governor."


def test_an_allegation_of_one_origin_is_unconfirmed() -> None:
    found = record(Report("a", outlet="Paper A", events=[happened(factuality="alleged")]))
    assert found.events[0].status == "unconfirmed"


def test_a_correction_in_the_same_paper_is_no_second_origin() -> None:
    paper = Report("a", outlet="Paper A", figures=[told(9)])
    found = one_story(paper, replace(paper, name="b"))
    assert killed(found).status == "single_origin"


def test_origins_that_share_a_report_are_counted_once_and_as_many_as_possible_are_counted() -> None:
    claim = says("claims_responsibility", "Islamic State")
    found = one_story(
        Report("a", figures=[told(9, "TASS")], statements=[claim]),
        Report("b", statements=[claim]),
    )
    assert found.events[0].why == "2 independent origins: TASS, Islamic State."


def test_a_claim_told_in_other_words_is_the_same_claim() -> None:
    found = one_story(
        Report("a", statements=[says("claims_responsibility", "Islamic State", "the attack")]),
        Report("b", statements=[says("claims_responsibility", "Islamic State militants", "the bombing")]),
    )
    assert found.statements[0].same_as == ("c2",)


def test_a_warning_that_is_dismissed_is_not_denied_to_have_happened() -> None:
    found = one_story(
        Report("a", outlet="Paper A"),
        Report(
            "b",
            outlet="Paper B",
            statements=[
                says("denies", "the Governor", content="dismissed it days before the attack occurred")
            ],
        ),
    )
    assert found.events[0].status == "corroborated"


def test_a_reprint_of_an_old_report_is_nobody_standing_by_its_count() -> None:
    words = "Nine died in the market of Idlib when a bomb went off behind the gate at noon on Friday."
    found = one_story(
        Report("a", "2016-07-02", text=words, figures=[told(9, "the Governor")]),
        Report("b", "2016-07-03", figures=[told(12, "Doctors Union")]),
        Report("c", "2016-07-04", text=words, figures=[told(9, "the Governor")]),
    )
    assert found.documents[2].copy_of == "a"
    assert {(o.value, o.as_of, o.superseded) for o in killed(found).observations} == {
        (9, "2016-07-02", True),
        (12, "2016-07-03", False),
    }


def test_a_headline_goes_back_to_whom_the_report_then_cites() -> None:
    found = one_story(
        Report("a", outlet="Paper A", figures=[told(9), told(9, "SOHR")]),
        Report("b", outlet="Paper B", figures=[told(9), told(9, "SOHR")]),
    )
    assert killed(found).status == "single_origin"
    assert len({o.origin for o in killed(found).observations}) == 1


def test_a_detail_of_the_same_origin_is_no_dispute() -> None:
    found = one_story(Report("a", figures=[told(21, "SOHR"), told(6, "SOHR"), told(21, "Doctors Union")]))
    assert killed(found).status == "single_origin"


def test_a_number_and_more_than_that_number_agree() -> None:
    found = one_story(
        Report("a", figures=[told(150, "the Governor")]),
        Report("b", figures=[told(150, "Doctors Union", qualifier="more_than")]),
    )
    assert killed(found).status == "corroborated"


def test_a_copy_that_leaves_the_source_out_goes_back_to_the_source_of_its_text() -> None:
    found = one_story(
        Report("a", text=WIRE, outlet="Paper A", figures=[told(9, "Doctors Union")]),
        Report("b", text=WIRE, outlet="Paper B"),
        Report("c", figures=[told(9, "Doctors Union")]),
    )
    assert [e.status for e in found.events] == ["single_origin"]


def test_what_two_reports_tell_as_background_is_from_an_archive() -> None:
    past = happened(date="2015-01-04", role="background")
    found = record(
        Report("a", outlet="Paper A", events=[past], main=None),
        Report("b", outlet="Paper B", events=[past], main=None),
    )
    assert [(e.status, len(e.mentions)) for e in found.events] == [("single_origin", 2)]


def test_a_government_its_army_and_its_news_agency_do_not_confirm_each_other() -> None:
    found = one_story(
        Report("a", figures=[told(9, "Turkish military")]), Report("b", figures=[told(9, "Anadolu Agency")])
    )
    assert killed(found).status == "single_origin"
