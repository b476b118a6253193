"""Words and their offsets."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.tokenizer import tokenize


def words(text: str) -> list[str]:
    return [text[s:e] for s, e in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syria's army didn't say.", "Syria|'s|army|did|n't|say|."),
        ("Syria’s army can’t.", "Syria|’s|army|ca|n’t|."),
        ("We dont know if it isnt so", "We|do|nt|know|if|it|is|nt|so"),
        ("They cannot, I'm told", "They|can|not|,|I|'m|told"),
        ("280,000 people, $2bn and 1.5m tons", "280,000|people|,|$|2bn|and|1.5m|tons"),
        ("at 10:30pm, 5km away", "at|10:30|pm|,|5|km|away"),
        ("U.S.-backed rebels at 5 a.m. left", "U.S.|-|backed|rebels|at|5|a.m.|left"),
        ("al-Ani and ex-minister O'Brien", "al|-|Ani|and|ex-minister|O'Brien"),
        ("Mr. Smith met Lt. Gen. J. Doe.", "Mr.|Smith|met|Lt.|Gen.|J.|Doe|."),
        ("No. 10 said no.", "No|.|10|said|no|."),
        ("(SDF) said: “Go!”", "(|SDF|)|said|:|“|Go|!|”"),
        ("See http://a.b/c?d=1, or x@y.org.", "See|http://a.b/c?d=1|,|or|x@y.org|."),
        ("on 2016-07-05 --Reuters", "on|2016-07-05|--|Reuters"),
        ("it ended.The rest...", "it|ended|.|The|rest|..."),
        ("The Front -LRB- VF -RRB- : `` Go ! ''", "The|Front|-LRB-|VF|-RRB-|:|``|Go|!|''"),
        ("50% of AT&T", "50|%|of|AT&T"),
        ("a president, different intent", "a|president|,|different|intent"),
        ("bomb\u200bblast\x00kills", "bomb|blast|kills"),
    ],
)
def test_words_are_cut_as_the_treebanks_cut_them(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


@given(st.text(max_size=200))
def test_offsets_are_in_order_and_leave_out_nothing_but_gaps(text: str) -> None:
    at = 0
    for start, end in tokenize(text):
        assert at <= start < end
        assert not any(c.isalnum() for c in text[at:start])
        at = end
    assert not any(c.isalnum() for c in text[at:])


def test_a_run_without_a_gap_is_one_word_when_it_is_too_long_for_english() -> None:
    assert words("x" * 5000 + " end") == ["x" * 5000, "end"]


def test_a_long_line_of_marks_is_cut_in_good_time() -> None:
    began = time.perf_counter()
    tokenize("a-" * 99 + " " + "a.b@" * 40_000 + (" " + "a-" * 99) * 2000)
    assert time.perf_counter() - began < 20


def test_words_of_other_scripts_keep_their_offsets() -> None:
    text = "قال the سوريا 🙂👨‍👩‍👧 said"
    assert all(text[s:e].strip() for s, e in tokenize(text))
    assert "said" in words(text)
