"""Pieces: the title stands apart from the body, and no sentence crosses a line that ends."""

from __future__ import annotations

from twosource.findings.article import Article, CleanArticle, Extent
from twosource.findings.mentions import Reading
from twosource.language import SHIPPED
from twosource.pipeline.documents import ReadDocuments
from twosource.pipeline.pieces import pieces_of


def pieces(text: str, *, title_end: int = 0, furniture: tuple[Extent, ...] = ()) -> list[str]:
    article = Article(
        id="a", origin="a.txt", sha256="a", media_type="text/plain", size=1, text=text, title_end=title_end
    )
    found = pieces_of(CleanArticle(article=article, furniture=furniture))
    return [text[each.start : each.end] for each in found]


def test_lines_are_pieces_without_the_space_around_them() -> None:
    assert pieces("Nine died.\n\n  Twelve were hurt. \nThe end") == [
        "Nine died.",
        "Twelve were hurt.",
        "The end",
    ]


def test_a_title_is_a_piece_of_its_own_even_on_the_line_of_the_body() -> None:
    assert pieces("Blast kills nine Nine people died.", title_end=17) == [
        "Blast kills nine",
        "Nine people died.",
    ]


def test_furniture_parts_what_stands_on_either_side_and_is_not_read() -> None:
    assert pieces("Nine died. Share Ten live.", furniture=(Extent(11, 16),)) == ["Nine died.", "Ten live."]


def test_a_text_that_is_all_furniture_has_no_piece() -> None:
    assert pieces("Share", furniture=(Extent(0, 5),)) == []


def test_an_empty_text_has_no_piece() -> None:
    assert pieces(" \n ") == []


def test_a_hard_wrapped_paragraph_is_one_piece() -> None:
    wrapped = (
        "A bomb exploded in a crowded market in the north of the town on\n"
        "Monday, and at least nine people were killed, the governor said\n"
        "in a statement."
    )
    assert pieces(wrapped + "\n\nNobody claimed it.") == [wrapped, "Nobody claimed it."]


def test_a_hard_wrapped_paragraph_in_capitals_is_one_piece() -> None:
    wrapped = (
        "PORT VELDIN, 14 MAY 90 (MPA) -- A BOMB EXPLODED IN A CROWDED MARKET\n"
        "IN THE NORTH OF THE TOWN TODAY.  NINE PEOPLE WERE KILLED, AND THE\n"
        "GOVERNOR HAS ASKED FOR BLOOD."
    )
    assert pieces(wrapped) == [wrapped]


def test_two_lines_of_a_headline_in_capitals_are_two_pieces() -> None:
    lines = [
        "NINE KILLED AS BOMB GOES OFF IN MARKET OF PORT VELDIN",
        "POLICE HOLD FOUR MEN AFTER NIGHT OF RAIDS",
    ]
    assert pieces("\n".join(lines)) == lines


def test_a_sentence_is_read_across_the_lines_of_a_wrapped_paragraph() -> None:
    wrapped = (
        "A bomb that exploded in a crowded market in the north of the town\n"
        "on Monday killed nine people and wounded at least twelve others, the\n"
        "governor said."
    )
    article = Article(
        id="a", origin="a", sha256="a", media_type="text/plain", size=1, text=wrapped,
        catalogue_date="2024-05-14",
    )  # fmt: skip
    (reading,) = ReadDocuments(reader=SHIPPED)((article,)).outcomes
    assert isinstance(reading, Reading)
    assert [(f.measure, f.value, f.speaker and f.speaker.name) for f in reading.figures] == [
        ("killed", 9, "governor"),
        ("injured", 12, "governor"),
    ]
    assert [event.date for event in reading.events] == ["2024-05-13"]


def test_a_short_line_is_a_heading_and_no_wrapped_line() -> None:
    assert pieces("Targeted attacks\non migrants rose.") == ["Targeted attacks", "on migrants rose."]


def test_a_full_line_that_ends_its_sentence_ends_its_piece() -> None:
    first = "A bomb exploded in a crowded market in the north of the town today."
    assert pieces(first + "\niPhones were used to set it off.") == [first, "iPhones were used to set it off."]
