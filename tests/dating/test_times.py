"""Which days the time expressions of a news text mean."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.dating import date_article, tag
from twosource.findings.article import Article, CleanArticle, Extent, TimeMention

WEDNESDAY = date(2016, 7, 6)


def times(text: str, anchor: date | None = WEDNESDAY) -> tuple[TimeMention, ...]:
    return tag(text, [Extent(0, len(text))], anchor)


def days(text: str, anchor: date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(text[m.start : m.end], m.edtf) for m in times(text, anchor)]


def values(text: str, anchor: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.value) for m in times(text, anchor)]


def test_a_weekday_is_the_last_such_day_on_or_before_the_documents_own_date() -> None:
    assert days("Nine were killed on Tuesday.") == [("Tuesday", "2016-07-05")]
    assert days("Nine were killed on Thursday.") == [("Thursday", "2016-06-30")]


def test_a_weekday_of_the_documents_own_day_is_that_day() -> None:
    assert days("Nine were killed on Wednesday.") == [("Wednesday", "2016-07-06")]


def test_a_page_that_tells_of_its_day_and_of_the_day_after_runs_on() -> None:
    text = "The search began on Wednesday. The body was found on Thursday."
    assert days(text) == [("Wednesday", "2016-07-06"), ("Thursday", "2016-07-07")]


def test_a_page_that_tells_of_last_week_or_of_what_comes_does_not_run_on() -> None:
    last = "A man who was shot on Thursday died on Wednesday. The gunfire broke out last week."
    assert days(last)[0] == ("Thursday", "2016-06-30")
    ahead = "The search began on Wednesday. It will go on on Thursday. Nine were shot in the park on Friday."
    assert days(ahead)[2] == ("Friday", "2016-07-01")


def test_each_update_of_a_page_counts_from_its_own_day() -> None:
    text = "UPDATE 7/4: He died on Sunday.\n\nPREVIOUS (June 20): He was shot Monday. The gun is missing."
    assert days(text) == [("Sunday", "2016-07-03"), ("Monday", "2016-06-20")]
    hours = "UPDATE @ 11 p.m. (July 5): He died today.\n\nUPDATE: 06/20/16 - He was shot Monday."
    assert days(hours) == [("today", "2016-07-05"), ("Monday", "2016-06-20")]


def test_the_stamp_of_a_page_is_no_label_of_an_update() -> None:
    stamp = "Updated: Jun 20, 2016 - 4:11 PM\n\nA man was shot Tuesday."
    assert days(stamp)[-1] == ("Tuesday", "2016-07-05")


def test_a_weekday_with_a_verb_of_the_future_is_ahead() -> None:
    assert days("The court will rule on Friday.") == [("Friday", "2016-07-08")]
    assert days("Talks are scheduled for Friday.") == [("Friday", "2016-07-08")]


def test_the_nearest_verb_decides_where_a_weekday_lies() -> None:
    assert days("He said on Friday that talks will resume.") == [("Friday", "2016-07-01")]


def test_next_and_last_weekdays_are_never_the_day_itself() -> None:
    assert days("The court sits next Wednesday.") == [("next Wednesday", "2016-07-13")]
    assert days("The court sat last Wednesday.") == [("last Wednesday", "2016-06-29")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("late on Tuesday", "2016-07-05"),
        ("Tuesday night", "2016-07-05TNI"),
        ("early Tuesday morning", "2016-07-05TMO"),
        ("yesterday evening", "2016-07-05TEV"),
        ("tonight", "2016-07-06TNI"),
        ("tomorrow", "2016-07-07"),
        ("last week", "2016-W26"),
        ("this month", "2016-07"),
        ("last year", "2015"),
        ("the 1990s", "199"),
        ("the 19th century", "18"),
        ("July 5 2016", "2016-07-05"),
        ("5 July 2016", "2016-07-05"),
        ("the 5th of July 2016", "2016-07-05"),
        ("Sept. 5, 2014", "2014-09-05"),
        ("2016-07-05", "2016-07-05"),
        ("19.06.2016", "2016-06-19"),
        ("three days ago", "2016-07-03"),
        ("two years ago", "2014"),
        ("a month ago", "2016-06"),
        ("every day", "P1D"),
        ("every Friday", "XXXX-WXX-5"),
        ("five-year", "P5Y"),
        ("48 hours", "PT48H"),
        ("several weeks", "PXW"),
        ("half a century", "P0.5CE"),
        ("two and a half years", "P2.5Y"),
        ("a fortnight", "P2W"),
        ("summer of 2014", "2014-SU"),
        ("Christmas Eve", "2015-12-24"),
        ("0630 GMT", "2016-07-06T06:30"),
        ("9:30 pm", "2016-07-06T21:30"),
        ("480 BC", "BC0480"),
        ("now", "PRESENT_REF"),
        ("recently", "PAST_REF"),
    ],
)
def test_an_expression_has_its_timex_value(text: str, value: str) -> None:
    assert values(f"It was {text} that they came.") == [(text, value)]


def test_a_month_without_a_year_is_the_last_such_month() -> None:
    assert days("Nine died in March.") == [("March", "2016-03")]
    assert days("Nine died in November.") == [("November", "2015-11")]


def test_a_feast_is_the_one_that_is_kept_these_days() -> None:
    eve, later = date(2016, 10, 30), date(2016, 11, 2)
    assert days("Nine were hurt at a Halloween party.", eve) == [("Halloween", "2016-10-31")]
    assert days("Nine were hurt at a Halloween party.", later) == [("Halloween", "2016-10-31")]
    assert days("Nine were hurt at a Halloween party.") == [("Halloween", "2015-10-31")]


def test_a_decade_of_somebodys_life_is_none() -> None:
    assert days("Nine men in their early 20s were hurt.") == []
    assert days("Nine men were hurt in the early 1920s.") == [("the early 1920s", "1920/1923")]


def test_a_month_with_a_verb_of_the_future_is_the_next_such_month() -> None:
    assert days("Elections will be held in March.") == [("March", "2017-03")]


def test_since_looks_back_whatever_the_verb() -> None:
    assert days("They will hold the town they took, held since September 16.") == [
        ("September 16", "2015-09-16")
    ]


def test_a_day_that_is_far_ahead_is_rather_the_last_one() -> None:
    assert days("The text would condemn the May 21 attack.") == [("May 21", "2016-05-21")]


def test_until_a_weekday_is_ahead() -> None:
    assert days("A truce until Friday.") == [("Friday", "2016-07-08")]


def test_a_weekday_may_name_its_week() -> None:
    assert days("He died on Friday of last week.") == [("Friday of last week", "2016-07-01")]
    assert days("in June last year") == [("June last year", "2015-06")]


def test_early_and_late_are_parts_of_a_month() -> None:
    assert days("in early March") == [("early March", "2016-03-01/2016-03-10")]
    assert days("in late May") == [("late May", "2016-05-22/2016-05-31")]


def test_earlier_this_month_ends_on_the_day_of_publication() -> None:
    assert days("Nine died earlier this month.") == [("earlier this month", "2016-07-01/2016-07-06")]


def test_a_run_of_days_is_an_interval() -> None:
    assert days("Strikes of March 25-31 killed nine.") == [("March 25-31", "2016-03-25/2016-03-31")]


def test_two_days_of_one_month_are_two_dates() -> None:
    assert days("Strikes on 5 and 9 June killed nine.") == [("5", "2016-06-05"), ("9 June", "2016-06-09")]


def test_from_one_date_to_another_is_one_run_of_days() -> None:
    assert days("from July 1 to July 4, 2015") == [("July 1 to July 4, 2015", "2015-07-01/2015-07-04")]
    assert days("between 2011 and 2014") == [("2011 and 2014", "2011/2014")]


def test_a_year_told_once_at_the_end_holds_for_both_months() -> None:
    assert days("in August and September 2013") == [("August", "2013-08"), ("September 2013", "2013-09")]


def test_the_last_week_of_a_month_is_its_last_seven_days() -> None:
    assert days("in the last week of August 2013") == [
        ("the last week of August 2013", "2013-08-25/2013-08-31")
    ]
    assert days("the first weekend of May 2016") == [
        ("the first weekend of May 2016", "2016-05-07/2016-05-08")
    ]


def test_a_quarter_is_a_part_of_a_year_and_not_of_a_town() -> None:
    assert days("the first quarter of 2015") == [("the first quarter of 2015", "2015-33")]
    assert days("a quarter of the town") == []


def test_the_hours_of_a_day_belong_to_the_day() -> None:
    assert days("in the early hours of Sunday") == [("the early hours of Sunday", "2016-07-03")]


def test_a_time_stamp_is_one_day() -> None:
    assert days("2016-07-05T10:00:00Z") == [("2016-07-05T10:00:00Z", "2016-07-05")]


def test_a_passive_after_will_be_is_no_past() -> None:
    assert days("A vote will be held on Friday.") == [("Friday", "2016-07-08")]
    assert days("The trial is set to begin on Friday.") == [("Friday", "2016-07-08")]


def test_the_day_before_counts_from_the_day_last_told() -> None:
    assert days("Nine died on Monday. The day before, four died.")[1] == ("The day before", "2016-07-03")
    assert days("Nine died on Monday. The following day four died.")[1] == ("The following day", "2016-07-05")


def test_the_past_days_reach_back_from_publication() -> None:
    assert days("over the past two weeks") == [("the past two weeks", "2016-06-22/2016-07-06")]


def test_the_weekend_is_the_last_one_that_has_begun() -> None:
    assert days("Nine died over the weekend.") == [("the weekend", "2016-07-02/2016-07-03")]


def test_overnight_ends_on_the_day_of_publication_and_may_have_been_before() -> None:
    assert days("Rebels withdrew overnight.") == [("overnight", "2016-07-06?")]


def test_a_possessive_that_lost_its_apostrophe_is_still_a_weekday() -> None:
    assert days("Saturdays attack killed nine.") == [("Saturdays", "2016-07-02")]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Theresa May said nothing.",
        "It may rain.",
        "They march on Rome.",
        "The sun sat low and the second man wed.",
        "The 6 April Youth Movement called for calm.",
        "Turnout was high on Black Friday.",
        "He spoke of the fall of the city.",
        "Some 2,000 people fled and 1950 fighters died.",
    ],
)
def test_words_that_only_look_like_times_are_none(text: str) -> None:
    assert values(text) == []


def test_a_time_of_day_belongs_to_the_day_beside_it() -> None:
    assert values("at 9:30 am on Tuesday") == [("9:30 am", "2016-07-05T09:30"), ("Tuesday", "2016-07-05")]


def test_digits_follow_the_order_that_is_nearer_to_publication() -> None:
    assert days("05/07/2016 and 07/05/2016") == [("05/07/2016", "2016-07-05"), ("07/05/2016", "2016-07-05")]


def test_without_a_day_of_publication_what_rests_on_it_is_open() -> None:
    found = times("Nine died on Tuesday, last week and yesterday, on March 22 and in 2011.", None)
    assert [(m.value, m.edtf, m.anchored) for m in found] == [
        ("XXXX-WXX-2", None, False),
        ("XXXX-WXX", None, False),
        ("XXXX-XX-XX", None, False),
        ("XXXX-03-22", None, False),
        ("2011", "2011", True),
    ]


def test_in_a_history_a_month_takes_the_year_last_told() -> None:
    told = (
        "War came in May 1914, in 1915 and in 1916. By June 1917 it was lost; 1918 saw the end. In July 1918 "
    )
    assert days(told + "they met, and in October they signed.")[-1] == ("October", "1918-10")


def test_furniture_is_not_read() -> None:
    text = "Nine died. Posted on 5 July 2016. Four fled."
    article = Article(id="d", origin="d", sha256="", media_type="text/plain", size=1, text=text)
    dated = date_article(CleanArticle(article=article, furniture=(Extent(11, 33),)))
    assert dated.times == ()


@given(
    st.text(alphabet=st.sampled_from("0123456789 -/:.,'’MayJuneFridaylastthedayofyearagoBC\n")), st.booleans()
)
def test_any_text_is_read_without_a_crash_and_every_mention_lies_in_the_news(text: str, known: bool) -> None:
    extents = [Extent(0, len(text) // 2), Extent(len(text) // 2 + 1, len(text))]
    for mention in tag(text, extents, WEDNESDAY if known else None):
        assert mention.start < mention.end
        assert any(e.start <= mention.start and mention.end <= e.end for e in extents)


@given(st.text())
def test_any_text_at_all_is_read_without_a_crash(text: str) -> None:
    times(text)
    times(text, None)


_TIME_WORDS = (
    "the day before after 31 May 5 2016 9999 0001 of last next this Friday night weeks ago , . - two hundred "
    "years BC 12:30 pm GMT spring end early late every 1990s century 99 half a and to Feb 30 first week from "
    "between quarter weekend overnight 2016-07-05 1914-18 15/16/17 in on yesterday until Christmas Eve"
)
_WORDS = _TIME_WORDS.split()


@given(st.lists(st.sampled_from(_WORDS), max_size=30), st.dates())
def test_any_words_of_time_in_any_order_are_read_without_a_crash(words: list[str], anchor: date) -> None:
    text = " ".join(words)
    mentions = times(text, anchor)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
