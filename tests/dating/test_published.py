"""When an article says it was published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.dating import date_article, published
from twosource.findings.article import Article, CleanArticle, Publication


def clean(
    text: str, *, catalogue: str | None = None, url: str | None = None, title: str = ""
) -> CleanArticle:
    whole = f"{title}\n\n{text}" if title else text
    return CleanArticle(
        article=Article(
            id="d1",
            origin="d1.txt",
            sha256="",
            media_type="text/plain",
            size=len(whole),
            text=whole,
            title=title or None,
            title_end=len(title) + 2 if title else 0,
            catalogue_date=catalogue,
            url=url,
        ),
        furniture=(),
    )


def dated(text: str, catalogue: str | None = None, title: str = "") -> Publication:
    return published(clean(text, catalogue=catalogue, title=title))


def test_a_date_at_the_head_of_the_text_is_when_it_was_published() -> None:
    found = dated("Tue 05 Jul 2016 Bakery hit in the north. A blast killed nine people.")
    assert (found.value, found.basis) == ("2016-07-05", "header")


def test_the_text_wins_over_the_catalogue_and_the_other_date_is_kept() -> None:
    found = dated("Published July 19 2016 Nine died in a raid.", catalogue="2016-07-06")
    assert (found.value, found.disagrees_with) == ("2016-07-19", "2016-07-06")


def test_a_catalogue_that_agrees_is_no_disagreement() -> None:
    assert dated("5 July 2016 Nine died.", catalogue="2016-07-05T08:00:00Z").disagrees_with is None


def test_an_address_much_older_than_its_catalogue_tells_the_first_day() -> None:
    text, url = "Nine people died in a raid.", "https://news.example/2016/07/05/raid"
    found = published(clean(text, catalogue="2017-01-28", url=url))
    assert (found.value, found.basis, found.disagrees_with) == ("2016-07-05", "url", "2017-01-28")
    assert published(clean(text, catalogue="2016-07-06", url=url)).value == "2016-07-06"
    assert published(clean(text, catalogue="2016-07-01", url=url)).value == "2016-07-01"


def test_evidence_points_at_the_words_that_give_the_date() -> None:
    article = clean("Date of publication 5 July 2016 Nine died.")
    evidence = published(article).evidence
    assert evidence is not None
    assert article.article.text[evidence.start : evidence.end] == "5 July 2016"


def test_a_header_may_stand_between_a_repeated_headline_and_the_story() -> None:
    assert (
        dated("Nine die in bakery blast AFP Saturday 2 Jul 2016 A blast killed nine.").value == "2016-07-02"
    )


def test_a_day_and_a_year_that_lost_their_comma_are_read_apart() -> None:
    assert dated("Last updated at Jul 282016 PORTVILLE A blast killed nine.").value == "2016-07-28"


def test_a_published_label_comes_before_an_updated_one() -> None:
    text = "Updated 4 August 2016 Published 1 August 2016 Nine died in a raid."
    assert dated(text).value == "2016-08-01"


def test_a_label_may_tell_the_time_before_the_day() -> None:
    assert dated("By Ann Lee Posted: 3:35 PM EDT, Jul 05, 2016 Nine people died.").value == "2016-07-05"
    assert dated("Date: Tue, 5 Jul 2016 10:00:00 +0000\n\nNine people died.").value == "2016-07-05"


def test_a_dateline_gives_the_day() -> None:
    found = dated("PORTVILLE, March 22, 2024 – Nine people died.")
    assert (found.value, found.basis) == ("2024-03-22", "dateline")


def test_a_date_in_brackets_and_a_dash_before_the_story_is_when_it_was_published() -> None:
    text = "More Video...\n\n(05/14/24) - A boy was shot at home on Sunday."
    found = dated(text, catalogue="2024-05-10", title="Boy shot at home")
    assert (found.value, found.basis, found.disagrees_with) == ("2024-05-14", "dateline", "2024-05-10")
    text = "PORT VELDIN, NL (May 14, 2024): A quarrel ended in gunfire early this morning."
    assert dated(text, catalogue="2025-01-05", title="Boy shot at home").value == "2024-05-14"


def test_a_dateline_without_a_year_takes_the_year_of_the_catalogue() -> None:
    found = dated("PORTVILLE, March 22 (Reuters) - Nine people died.", catalogue="2024-03-25")
    assert (found.value, found.basis) == ("2024-03-22", "dateline")


def test_a_wire_dateline_may_name_the_country_and_shorten_the_year() -> None:
    found = dated("PORTVILLE (NORLAND), 23 OCT 89 (RADIO NORLAND) -- [TEXT] NINE PEOPLE DIED.")
    assert (found.value, found.basis) == ("1989-10-23", "dateline")


def test_the_dated_speech_of_a_lead_gives_the_day_of_a_text_that_says_no_other() -> None:
    lead = "PORTVILLE (AFP) - The mayor said on Tuesday March 4 2025 that nine people had died."
    found = dated(lead)
    assert (found.value, found.basis) == ("2025-03-04", "body")
    assert dated(lead, catalogue="2025-03-05").basis == "metadata"
    assert dated("Nine people died, the ministry announced on March 3, 2025.").value == "2025-03-03"
    assert dated("Nine people died in Portville on March 3, 2025, police said.").value is None


def test_digits_are_read_in_the_order_that_is_nearer_to_the_catalogue() -> None:
    assert dated("01-08-2016 Five killed.", catalogue="2016-08-01").value == "2016-08-01"
    assert dated("08/01/2016 Five killed.", catalogue="2016-08-01").value == "2016-08-01"


def test_a_header_that_lost_its_first_figure_is_the_catalogues_day() -> None:
    assert dated("6-09-2013 Nine killed.", catalogue="2013-09-16").value == "2013-09-16"
    assert dated("6-09-2013 Nine killed.", catalogue="2013-09-18").value == "2013-09-06"


def test_a_date_inside_a_sentence_is_no_header() -> None:
    found = dated("Nine people died on 5 July 2016 when a bakery was hit.", catalogue="2016-07-07")
    assert (found.value, found.basis) == ("2016-07-07", "metadata")


def test_a_catalogue_is_refuted_by_a_later_thing_that_the_text_tells_as_done() -> None:
    found = dated("The town was struck on August 21 2013, killing nine.", catalogue="2013-08-13")
    assert (found.value, found.earliest, found.disagrees_with) == (None, "2013-08-21", "2013-08-13")


def test_the_address_dates_an_article_that_says_nothing() -> None:
    found = published(clean("Nine people died.", url="https://news.example/2016/07/05/blast"))
    assert (found.value, found.basis) == ("2016-07-05", "url")


def test_a_lead_of_the_weekday_after_its_header_was_published_a_day_later() -> None:
    assert dated("Aug. 1 2016 Rescuers said on Tuesday that gas was dropped.").value == "2016-08-02"


def test_what_is_so_on_the_weekday_after_its_header_was_written_a_day_later() -> None:
    text = "A boy is in hospital Tuesday after a raid. He was hurt Monday night."
    assert dated(f"Aug. 1 2016 {text}").value == "2016-08-02"
    assert dated(f"Aug. 1 2016 {text} Police said on Monday that two men fled.").value == "2016-08-01"
    assert dated("Aug. 1 2016 He is due in court on Tuesday.").value == "2016-08-01"


def test_what_was_earlier_on_the_weekday_after_its_header_was_told_later_that_day() -> None:
    text = "A boy was shot on the hill. Earlier Tuesday, a car like that of the gunman was found."
    assert dated("Aug. 1 2016 " + text).value == "2016-08-02"


def test_a_news_conference_of_the_weekday_after_tells_the_day() -> None:
    text = "Aug. 1 2016 The chief told of the gunfire at a Tuesday afternoon news conference."
    assert dated(text).value == "2016-08-02"


def test_a_speech_tells_the_day_though_a_deed_is_told_before_it() -> None:
    text = "Police searched a house Tuesday. They said on Tuesday that they had found a gun."
    assert dated(f"Aug. 1 2016 {text}").value == "2016-08-02"


def test_an_updated_story_that_tells_of_the_next_morning_was_published_a_day_later() -> None:
    text = (
        "UPDATED Nine die AFP Monday 3 Oct 2016 He struck late Monday. Seats were bloody on Tuesday morning."
    )
    assert dated(text).value == "2016-10-04"


def test_a_plan_for_the_next_weekday_does_not_move_the_day() -> None:
    assert dated("Wed 10 Aug 2016 A truce will begin on Thursday, officials said.").value == "2016-08-10"


def test_since_a_weekday_does_not_move_the_day() -> None:
    assert dated("20 November 2017 Since Tuesday shells have killed nine.").value == "2017-11-20"


def test_an_undated_article_is_not_older_than_the_latest_thing_it_tells() -> None:
    found = dated("The war began in 2011. Nine died on March 22, 2024. A vote will be held on May 1, 2024.")
    assert (found.value, found.basis, found.earliest, found.latest) == (None, "none", "2024-03-22", None)


def test_an_undated_article_keeps_its_days_without_a_year() -> None:
    mentions = date_article(clean("Nine died in the attack on March 22.")).times
    assert [(m.value, m.edtf, m.anchored) for m in mentions] == [("XXXX-03-22", None, False)]


def test_a_text_without_any_date_has_none() -> None:
    assert dated("Nine people died.") == Publication(value=None, basis="none")


def test_a_study_published_on_a_day_does_not_date_the_article() -> None:
    text = "A study published 5 July 2016 found nine deaths."
    assert dated(text, catalogue="2016-07-09").value == "2016-07-09"


def test_a_label_at_the_foot_of_the_page_dates_it() -> None:
    text = "Nine people died in a raid. " * 20 + "\nFirst published: 2016-08-01\nShare this"
    assert (dated(text).value, dated(text).basis) == ("2016-08-01", "header")


def test_a_catalogue_and_an_address_that_agree_outweigh_a_loose_date_of_the_page() -> None:
    article = clean(
        "Friday, August 12, 2016 Nine people died in a raid.",
        catalogue="2016-07-05",
        url="https://news.example/2016/07/05/raid",
    )
    assert published(article).value == "2016-07-05"


def test_a_catalogue_date_may_come_in_any_format() -> None:
    for text in (
        "2016-07-05",
        "20160705",
        "Tue, 05 Jul 2016 23:59:00 GMT",
        "July 5, 2016",
        "2016-07-05T01:00+02:00",
    ):
        assert dated("Nine people died.", catalogue=text).value == "2016-07-05"


def test_a_catalogue_without_a_full_date_is_none() -> None:
    for text in ("", "2016", "July 2016", "yesterday", "00000000"):
        assert dated("Nine people died.", catalogue=text).value is None


@given(st.text(), st.text(max_size=20))
def test_any_text_and_any_catalogue_can_be_dated(text: str, catalogue: str) -> None:
    found = dated(text, catalogue=catalogue)
    assert (found.value is None) == (found.basis == "none")


@pytest.mark.parametrize(
    "text",
    [
        "Troops open fire in Tovar; nine dead\n2022-11-08\nTroops opened fire on protesters on Monday.",
        "Captain held; dead now 19\nNovember 8, 2022, The Anders Courier\nThe captain was held on Monday.",
        "Police: three dead\n\nThe Anders Courier, 8 November 2022\n\nThree people died.",
    ],
)
def test_a_line_that_holds_a_date_and_no_sentence_is_a_header(text: str) -> None:
    assert (dated(text).value, dated(text).basis) == ("2022-11-08", "header")


def test_a_line_that_goes_on_as_a_sentence_is_no_header() -> None:
    assert dated("The march\nMarch 5, 2024 was a day to remember, he said.").value is None
