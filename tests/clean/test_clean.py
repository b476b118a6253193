"""What is page furniture and what is not: the same sentences in lines and in a flattened page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.clean import clean
from twosource.clean.stage import furniture
from twosource.findings.article import Article

NEWS = "Nine people were killed in the town of Alpha on Tuesday, the governor said."
MORE = "Rescuers pulled twelve others alive from the rubble of the town hall."
LAST = "The cause of the fire was not known by nightfall."


def marked(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in furniture(text)]


def news(text: str) -> str:
    """What is left when the furniture is taken out."""
    left, at = [], 0
    for piece in furniture(text):
        left.append(text[at : piece.start])
        at = piece.end
    return " ".join("".join([*left, text[at:]]).split())


def test_a_page_without_furniture_has_none() -> None:
    assert marked(f"{NEWS}\n\n{MORE} {LAST}") == []


def test_the_hours_of_a_live_page_are_furniture() -> None:
    text = f"2346 {NEWS} 2310 {MORE} 2251 Crews from Beta arrived. 2204 {LAST}"
    assert marked(text) == ["2346", "2310", "2251", "2204"]


def test_years_that_open_sentences_are_no_hours() -> None:
    text = "1945 Alpha fell. 1948 Beta was founded. 1953 Gamma joined it. 1956 Delta left it."
    assert marked(text) == []


def test_numbers_that_run_up_and_down_are_no_hours() -> None:
    text = "1210 Crews came to Alpha. 1105 Houses burned. 1330 People left. 1022 Schools closed."
    assert marked(text) == []


def test_a_share_button_after_a_sentence_is_furniture() -> None:
    assert marked(f"{NEWS} Share\n\n{MORE}") == ["Share"]


def test_a_share_button_is_furniture_in_a_flattened_page() -> None:
    assert marked(f"{NEWS} Share {MORE}") == ["Share"]


def test_a_button_after_a_bracket_at_the_end_is_furniture() -> None:
    assert marked(f"{NEWS} (Source: Alpha News) Twitter") == ["Twitter"]
    assert marked(f"{NEWS} (Source: Alpha News) Share\n\n{MORE}") == ["Share"]


def test_share_and_the_note_of_a_mobile_page_at_the_end_are_furniture() -> None:
    assert marked(f"{NEWS} {MORE}\n\nShare.\nExit mobile version") == ["Share.\nExit mobile version"]
    assert marked(f"{NEWS} {MORE} Share. Exit mobile version") == ["Share. Exit mobile version"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Shares fell by two percent.",
        "Share prices rose again after the attack.",
        "Share Our Strength, a charity, sent food.",
        "Print shops stayed closed on Tuesday.",
        "Email from the ministry did not say who fired.",
        "Related charges were dropped in May.",
        "Tags on the bodies bore no names.",
        "More from the region fled than ever before.",
        "Photo agencies were asked to leave.",
        "Subscribers lost power for nine hours.",
        "Copyright law does not protect such letters, the judge said.",
        "Follow-up strikes killed three more.",
        "He was told to click here and there, he said.",
        "An AP photo shows the crater.",
        "The group posted the video on Facebook, Twitter and YouTube.",
        "Advertisement for the post drew no answer.",
        "The advertisement that the army placed was false.",
    ],
)
def test_news_that_begins_like_furniture_is_news(sentence: str) -> None:
    assert marked(f"{NEWS} {sentence} {MORE}") == []
    assert marked(f"{NEWS}\n\n{sentence}\n\n{MORE}") == []


def test_a_comment_form_and_all_after_it_is_furniture() -> None:
    form = "Leave a Reply\n\nName *\nThis is terrible. My heart goes out to them."
    assert marked(f"{NEWS} {MORE}\n\n{form}") == [form]
    assert news(f"{NEWS} {MORE} Leave a Reply Name Email This is terrible.") == f"{NEWS} {MORE}"


def test_a_comment_link_above_the_article_does_not_swallow_it() -> None:
    assert NEWS in news(f"Leave a Reply\n\n{NEWS}\n\n{MORE}\n\n{LAST}")


def test_headlines_of_the_pages_before_and_after_are_furniture() -> None:
    links = "Bank of Beta beats forecast Previous post How the Bank of Beta did it"
    assert news(f"{NEWS} {MORE}\n\n{links}") == f"{NEWS} {MORE}"
    assert news(f"{NEWS} {MORE} {links}") == f"{NEWS} {MORE}"


def test_headlines_of_other_stories_are_furniture_until_the_next_sentence() -> None:
    page = f"{NEWS}\n\nRelated Stories:\n\nTwo held in Beta\n\nMayor of Gamma resigns\n\n{MORE}"
    assert marked(page) == ["Related Stories:\n\nTwo held in Beta\n\nMayor of Gamma resigns"]


def test_headlines_after_read_also_at_the_end_of_a_flattened_page_are_furniture() -> None:
    assert marked(f"{NEWS} {MORE} Read Also Two held in Beta Mayor of Gamma resigns") == [
        "Read Also Two held in Beta Mayor of Gamma resigns"
    ]


def test_a_labelled_link_to_another_story_is_furniture() -> None:
    assert marked(f"{NEWS}\n\nRELATED: Two held in Beta\n\n{MORE}") == ["RELATED: Two held in Beta"]


def test_a_labelled_headline_that_ran_into_the_news_is_read() -> None:
    run_on = "Read more: Car bomb kills 40 in Beta The army sent troops on Tuesday."
    assert run_on in news(f"{NEWS} {run_on} {MORE}")


def test_a_label_before_words_in_small_letters_names_no_other_page() -> None:
    sentence = "Read more: less than half of the hall stands."
    assert sentence in news(f"{NEWS} {sentence} {MORE}")


def test_a_label_before_a_whole_sentence_is_read() -> None:
    assert marked(f"{NEWS}\n\nMore: Two men were held in Beta.\n\n{MORE}") == []


def test_a_list_of_tags_in_a_flattened_page_ends_where_the_sentence_begins() -> None:
    assert marked(f"{NEWS} Tags Alpha air strikes Governor At least nine people died in Alpha.") == [
        "Tags Alpha air strikes Governor"
    ]


def test_tags_without_a_clear_end_are_read() -> None:
    assert marked(f"{NEWS} Tags Alpha Governor said the fire was out by dawn.") == []


def test_the_foot_of_a_flattened_page_is_furniture() -> None:
    foot = (
        "Follow us on Instagram. GET THE NEWS We respect your privacy and send no spam. "
        "Copyright 2018 Example News. Careers Press Releases Contact Us Terms of Use Privacy Policy"
    )
    assert marked(f"{NEWS} {MORE} {foot}") == [foot]


def test_headlines_that_run_into_the_foot_are_furniture() -> None:
    foot = (
        "Related News Two held in Beta All the pictures. Follow us on Instagram. Copyright 2018 Example News."
    )
    assert marked(f"{NEWS} {MORE} Source Example agencies {foot}") == [foot]


def test_headlines_behind_a_counter_in_brackets_are_furniture() -> None:
    foot = "Related Two held in Beta Mayor of Gamma Resigns After Raid Kills 36 in Delta Tags raids Beta"
    assert marked(f"{NEWS} {MORE} 43 Topic Violence in Beta (1881) {foot}") == [foot]


def test_headlines_that_ask_do_not_end_the_list_before_the_foot() -> None:
    foot = (
        "Related News Who fired first? Will the talks in Beta end the war? Mayor of Gamma resigns "
        "All pictures. "
        "Follow us on Instagram. Copyright 2018 Example News."
    )
    assert marked(f"{NEWS} {MORE} Source Example agencies {foot}") == [foot]


def test_a_last_sentence_of_news_about_a_network_is_news() -> None:
    text = f"{NEWS} The video was posted on Facebook and Twitter."
    assert news(f"{text}\n\nFollow us on Twitter.\n\nCopyright 2018 Alpha News.") == text


def test_a_sentence_said_twice_counts_once() -> None:
    assert marked(f"{NEWS} {NEWS} {MORE}") == [NEWS]
    assert marked(f"{NEWS} {MORE}\n\n{NEWS}") == [NEWS]


def test_a_lead_said_twice_without_a_full_stop_counts_once() -> None:
    lead = NEWS.removesuffix(".")
    text = f"{lead} {lead}. {MORE}"
    assert [(piece.start, piece.end) for piece in furniture(text)] == [(len(lead) + 1, 2 * len(lead) + 2)]


def test_a_caption_that_runs_into_its_sentence_leaves_the_sentence_whole() -> None:
    caption = "Police search the ruins of the town hall of Alpha"
    assert news(f"{MORE} {caption} {caption} on Friday.") == f"{MORE} {caption} on Friday."


def test_a_formula_said_of_two_victims_is_news_twice() -> None:
    formula = "He was taken to the hospital in critical condition."
    assert marked(f"A man was shot in Alpha. {formula} A boy was shot in Beta. {formula}") == []


def test_a_short_sentence_said_twice_is_news_twice() -> None:
    assert marked("Nine died. Nobody knows why. Nine died.") == []


def test_the_title_is_never_furniture_and_its_repeat_in_the_body_is_read() -> None:
    text = f"{NEWS}\n\n{NEWS} {MORE}"
    article = Article(
        id="a", origin="a", sha256="a", media_type="text/plain", size=1, text=text, title_end=len(NEWS) + 2
    )
    assert clean(article).furniture == ()


def test_the_date_of_publication_is_kept_because_dating_needs_it() -> None:
    assert marked(f"Date of publication: 10 July 2016\n\n{NEWS}") == []
    assert marked(f"Published July 10 2016 {NEWS}") == []


def test_credits_of_agencies_are_kept_because_lineage_needs_them() -> None:
    assert (
        marked(f"{NEWS} (AFP)\n\nThe Associated Press contributed to this report.\n\nSource: Reuters") == []
    )


def test_photo_credits_are_furniture_and_their_captions_are_news() -> None:
    assert marked(f"Smoke rises over Alpha (Photo: Example Agency) {NEWS}") == ["(Photo: Example Agency)"]
    assert marked(f"Smoke rises over Alpha [Getty] {NEWS}") == ["[Getty]"]
    assert marked(f"Smoke rises over Alpha. File photo. {NEWS}") == ["File photo."]


def test_a_playlist_of_videos_is_furniture_and_a_minute_by_minute_report_is_not() -> None:
    listed = "2:40 Man held in Beta\n\n0:58 Mayor of Gamma resigns\n\n1:51 Fire in Delta"
    assert marked(f"{NEWS}\n\n{listed}") == [listed]
    told = (
        "0:58 Stay inside. Mayor of Gamma warns all\n\n2:40 A bridge fell. See how.\n\n1:51 2 held in Delta"
    )
    assert marked(f"{NEWS}\n\n{told}") == [told]
    assert marked(f"{NEWS}\n\n1:10 Fire breaks out\n\n1:40 Roof falls in\n\n2:51 Fire is out") == []
    assert marked(f"{NEWS}\n\n11:10 Fire breaks out\n\n12:40 Roof falls in\n\n1:51 Fire is out") == []


def test_a_page_that_only_names_its_videos_is_furniture() -> None:
    named = "Mayor speaks in aftermath of Friday's shooting\n\n1:45"
    assert marked(named) == [named]
    assert marked(f"1:45\n\nMayor speaks of the fire\n\n{NEWS}") == []


def test_addresses_on_a_line_of_their_own_are_furniture() -> None:
    assert marked(f"{NEWS}\n\njroe@example.org or 555-123-4567\n\n@janeroe") == [
        "jroe@example.org or 555-123-4567\n\n@janeroe"
    ]


def test_a_menu_is_furniture() -> None:
    assert marked(f"Home > World > Middle East\n\n{NEWS}") == ["Home > World > Middle East"]


def test_a_hard_wrapped_sentence_is_read_across_its_lines() -> None:
    wrapped = (
        "The governor of Alpha told reporters on Tuesday that people could\n"
        "sign up for the convoy that was to leave the town on Friday, and\n"
        "follow us on the road to Beta if they had cars of their own."
    )
    assert marked(wrapped) == []


def test_a_text_in_capitals_has_no_markers_in_capitals() -> None:
    wire = (
        "ALPHA, 12 JAN 90 (AFP) -- THE MINISTER SAID NINE PEOPLE WERE KILLED. HE\n"
        "ALSO SAID THE ATTACK WAS THE WORK OF GUERRILLAS FROM THE MOUNTAINS IN\n"
        "RELATED VILLAGES."
    )
    assert marked(wire) == []


def test_no_sentence_ends_after_the_name_of_a_month() -> None:
    caption = "Seven people were shot at a house in Alpha on Jan. 19 by a man who fled on foot."
    assert marked(f"{caption} {caption} {MORE}") == [caption]


@given(st.text(max_size=400))
def test_extents_ascend_stay_apart_and_hold_no_blank_ends(text: str) -> None:
    pieces = furniture(text)
    assert all(one.end < other.start for one, other in pairwise(pieces))
    for piece in pieces:
        words = text[piece.start : piece.end]
        assert words
        assert words == words.strip()


TEASERS = [
    "A fire closed the harbour road of the next town for most of Saturday.",
    "VELDIN (WVEL) – A fire closed the harbour road of the next town for most of Saturday. Crews from",
    "The mayor of another town was charged with theft on Friday, say prosecutors.",
    "The mayor of another town was charged with theft on Friday, say prosecutors.",
    "A woman who fed two hundred gulls on her roof was told to stop.",
    "A woman who fed two hundred gulls on her roof was told to stop. Her neighbours are",
]


def test_other_stories_above_the_news_are_furniture_where_each_is_told_twice() -> None:
    assert news("\n\n".join([*TEASERS, NEWS, MORE])) == f"{NEWS} {MORE}"
    assert news("\n\n".join([LAST, *TEASERS, NEWS])) == f"{LAST} {NEWS}"


def test_a_paragraph_told_longer_right_below_is_no_list_of_teasers() -> None:
    text = "\n\n".join([*TEASERS[:2], NEWS, MORE, f"{MORE} The search goes on.", LAST, LAST])
    assert NEWS in news(text)
    assert "The search goes on." in news(text)


_WORDS = st.sampled_from(
    [
        "Share",
        "Tags",
        "Read Also",
        NEWS,
        MORE,
        "\n\n",
        "\n",
        "Related",
        "Leave a Reply",
        "©",
        "Copyright 2016",
        "•",
        "|",
        ">",
    ]
)


@given(st.lists(_WORDS, max_size=25))
def test_any_mixture_of_markers_and_news_is_marked_without_failing(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= piece.start < piece.end <= len(text) for piece in furniture(text))


COMMENTS = (
    "I agree. \nMay 3, 2024 at 6:01 pm | Reply What nonsense. \nMay 3, 2024 at 7:25 pm | Reply "
    "Nine people were killed, they say. \nMay 4, 2024 at 2:55 am | Reply Well said."
)


def test_what_follows_the_first_stamp_of_a_comment_thread_is_furniture() -> None:
    assert "What nonsense" not in news(f"{NEWS} {MORE}\n{COMMENTS}")
    assert NEWS in news(f"{NEWS} {MORE}\n{COMMENTS}")


def test_two_stamps_are_no_thread() -> None:
    posts = "“May 3, 2024 at 6:01 pm Reply,” read one page; “May 4, 2024 at 7:01 pm Reply,” another."
    assert "read one page" in news(f"{NEWS} {posts} {MORE}")


COLUMN = "The hopes of the two sides remain, for all the raids of last week, says Ana Quill."


def test_a_last_line_said_by_nobody_known_leads_to_a_column() -> None:
    text = f"{NEWS}\n{MORE}\nShops were shut.\nBuses did not run.\nSchools were shut too.\n"
    assert "hopes of the two sides" not in news(text + COLUMN)


def test_a_last_line_said_by_the_pages_own_reporter_leads_to_a_column() -> None:
    told = "The tide turned, says the Post's Ana Quill in Hask.\nThe Post's own Ana Quill saw it.\n"
    text = f"{NEWS}\n{MORE}\nShops were shut.\n{told}Schools were shut too.\n"
    assert "hopes of the two sides" not in news(text + COLUMN)


def test_a_last_line_said_by_a_source_is_news() -> None:
    text = (
        f"{NEWS}\n{MORE}\nShops shut.\nBuses stopped, Ms Quill of the union said.\nSchools were shut too.\n"
    )
    assert "hopes of the two sides" in news(text + COLUMN)
