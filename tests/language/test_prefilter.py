"""Which sentences can hold a finding."""

import tomllib

import pytest

from twosource.language.prefilter import LISTS, can_hold_a_finding, lists
from twosource.language.tokenizer import tokenize


def holds(text: str) -> bool:
    return can_hold_a_finding([text[s:e] for s, e in tokenize(text)])


@pytest.mark.parametrize(
    "text",
    [
        "At least 16 people died.",
        "Sixteen people lost their lives.",
        "He said so.",
        "“Never again”",
        "Warplanes pounded the area.",
        "A court freed him.",
        "The quake shook the coast.",
        "Thousands marched through the capital.",
        "Aid reached the camp.",
        "Talks resume on Monday.",
        "ISIS was behind it.",
        "POLICE FIRED TEAR GAS",
        "The Syrians ' homes were destroyed",
    ],
)
def test_a_sentence_that_can_hold_a_finding_is_kept(text: str) -> None:
    assert holds(text)


@pytest.mark.parametrize(
    "text", ["The garden is green in spring.", "She likes music and old books.", "Share on Facebook", ""]
)
def test_a_sentence_that_cannot_hold_a_finding_is_left_out(text: str) -> None:
    assert not holds(text)


def test_every_row_of_the_word_lists_is_in_use() -> None:
    topics = tomllib.loads(LISTS.read_text(encoding="utf-8"))
    for topic in topics.values():
        for word in topic.get("words", "").split():
            assert can_hold_a_finding([word])
        for stem in topic.get("stems", ()):
            assert can_hold_a_finding([stem + "x"])
            assert stem == stem.lower()
    assert lists().words
