"""Every row of the lexicon of furniture marks what it is there for."""

from __future__ import annotations

import time
import tomllib
from importlib.resources import files

import pytest
from test_clean import LAST, MORE, NEWS, marked, news

TABLE = tomllib.loads((files("twosource.clean") / "lexicons" / "furniture.toml").read_text(encoding="utf-8"))
SENTENCE, TAIL = TABLE["sentence"], TABLE["tail"]
SURE = {row.lower() for row in TAIL["sure"]}  # these mark what follows as well


@pytest.mark.parametrize("row", sorted(set(TABLE["line"]["exact"]) - SURE))
def test_a_line_of_furniture_is_marked(row: str) -> None:
    assert news(f"{NEWS}\n\n{row.capitalize()}\n\n{MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TABLE["line"]["labels"])
def test_a_label_marks_its_line(row: str) -> None:
    assert news(f"{NEWS}\n\n{row.capitalize()}: Two held in Beta\n\n{MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", SENTENCE["exact"])
def test_a_sentence_of_furniture_is_marked_inside_a_flattened_line(row: str) -> None:
    assert news(f"{NEWS} {row.capitalize()}. {MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", SENTENCE["links"])
def test_a_label_before_the_headline_of_another_page_marks_it_inside_a_flattened_line(row: str) -> None:
    assert news(f"{NEWS} {row.upper()}: Car bomb kills 40 in Beta. {MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", sorted(set(SENTENCE["begins"]) - SURE))
def test_the_beginning_of_a_sentence_of_furniture_marks_all_of_it(row: str) -> None:
    sentence = row.replace(" … ", " all of the ").capitalize() + " and the rest."
    assert news(f"{NEWS} {sentence} {MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", SENTENCE["staff"])
def test_the_name_of_the_writer_is_marked_near_the_end_only(row: str) -> None:
    sentence = f"Jane Roe of this paper {row.replace(' … ', ' good ')} jroe."
    assert news(f"{NEWS} {MORE} {sentence}") == f"{NEWS} {MORE}"
    assert sentence in news(
        f"{sentence} {' '.join(f'Nine of {n} men died in Alpha.' for n in range(10, 30))}"
    )


@pytest.mark.parametrize("row", TABLE["buttons"]["words"])
def test_two_buttons_in_a_row_are_marked(row: str) -> None:
    assert news(f"{NEWS} {row} Tweet {MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TABLE["buttons"]["alone"])
def test_such_a_button_is_marked_alone(row: str) -> None:
    assert news(f"{NEWS} {row} {MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TAIL["sure"])
def test_nothing_is_news_after_a_sure_marker(row: str) -> None:
    assert news(f"{NEWS} {MORE} {LAST} {row} John says: how sad this is.") == f"{NEWS} {MORE} {LAST}"


@pytest.mark.parametrize("row", TAIL["headlines"])
def test_a_marker_of_other_stories_marks_the_headlines_after_it(row: str) -> None:
    assert news(f"{NEWS}\n\n{row.removesuffix(':')}:\n\nTwo held in Beta\n\n{MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TAIL["neighbours"])
def test_a_link_to_the_next_page_marks_its_line(row: str) -> None:
    assert news(f"{NEWS}\n\nTwo held in Beta {row} Fire in Gamma\n\n{MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TAIL["foot"])
def test_a_word_of_the_foot_belongs_to_it_between_two_of_its_sentences(row: str) -> None:
    page = f"{NEWS}\n\nFollow us on Instagram.\n\nOur {row} page\n\nCopyright 2018 Example News."
    assert news(page) == NEWS


@pytest.mark.parametrize("row", TABLE["tags"]["openers"])
def test_a_list_of_tags_ends_before_a_word_that_opens_a_sentence(row: str) -> None:
    assert marked(f"{NEWS} Tags Alpha Beta {row} people died in Alpha.") == ["Tags Alpha Beta"]


@pytest.mark.parametrize("row", TABLE["tags"]["running"])
def test_a_list_of_tags_holds_no_running_sentence(row: str) -> None:
    assert marked(f"{NEWS} Tags Alpha Beta {row} nine. The end came at nine.") == []


@pytest.mark.parametrize("row", TABLE["shape"], ids=lambda row: row["example"])
def test_a_line_of_that_shape_is_marked(row: dict[str, str]) -> None:
    assert news(f"{NEWS}\n\n{row['example']}\n\n{MORE}") == f"{NEWS} {MORE}"


@pytest.mark.parametrize("row", TABLE["inline"], ids=lambda row: row["example"])
def test_such_a_token_is_marked(row: dict[str, str]) -> None:
    assert row["hint"] in row["example"].lower()
    assert news(f"{NEWS}\n\n{row['example']}\n\n{MORE}") == f"{NEWS} {MORE}"


def test_no_key_is_listed_twice() -> None:
    for rows in (
        TABLE["line"]["exact"],
        SENTENCE["exact"],
        SENTENCE["begins"],
        TAIL["headlines"],
        TAIL["foot"],
    ):
        assert len(rows) == len(set(rows)), [row for row in rows if rows.count(row) > 1]


@pytest.mark.parametrize(
    "piece",
    ["(", ". ", "Share ", "© 2016 ", "Tags ", "nine people died ", "\n  ", "[Getty ", "Image 1 of 2 "],
)
def test_time_grows_with_length_and_not_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        begin = time.process_time()
        marked(text)
        return time.process_time() - begin

    seconds(1000)
    short, long = seconds(100_000), seconds(1_000_000)
    assert long < 40 * max(short, 0.005)
