"""Which sentences can hold a finding."""

import tomllib

import pytest

from twosource.extract.calls import CALLED
from twosource.extract.harm import harm_forms
from twosource.language.prefilter import LISTS, can_hold_a_finding, lists
from twosource.language.tokenizer import tokenize
from twosource.text.lexicon import load_table

# Rows of common words, which name a happening only beside others that the filter knows.
COMMON = {
    "go off", "set off", "down", "nerve agent", "break into", "push into", "drive out", "take over",
    "military operation", "crack down on", "round up", "fine", "leave their home", "drive from their home",
    "run away from", "mass flight", "pull out", "pull back", "broker", "look into", "issue an alert",
    "dam burst", "founder", "cave in", "counter", "establish", "question", "affect", "affects", "affecting",
    "penetrate", "gain ground", "push out of", "push back", "chase out", "kick out", "drive from", "stone",
    "sweep across", "suspension of work", "interns", "interning", "losss", "lose", "loses", "losing",
}  # fmt: skip


def holds(text: str) -> bool:
    return can_hold_a_finding([text[s:e] for s, e in tokenize(text)])


@pytest.mark.parametrize(
    "text",
    [
        "At least 16 people died.",
        "Sixteen people lost their lives.",
        "He denied it.",
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
    "text",
    [
        "The garden is green in spring.",
        "She likes music and old books.",
        "He said so.",
        "“Never again”",
        "Read 12 more stories",
        "Share on Facebook",
        "",
    ],
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


def test_all_that_names_a_happening_harm_a_stance_or_a_call_is_kept() -> None:
    rows = load_table("twosource.extract", "triggers")["trigger"]
    phrases = {p for row in rows for kind in ("verbs", "nouns", "either") for p in row.get(kind, ())}
    stances = {
        verb for verbs in load_table("twosource.extract", "stances")["verbs"].values() for verb in verbs
    }
    alone = {form for form, found in harm_forms().items() if any(not h.with_words for h in found)}
    told = phrases | stances | CALLED | alone
    assert sorted(p for p in told - COMMON if not can_hold_a_finding(p.split())) == []


def test_all_that_a_frame_needs_is_kept_by_the_verb_or_by_what_it_is_done_to() -> None:
    kinds = {"PERSON", "NAME", "SPEAKER", "LAND"}
    for row in load_table("twosource.extract", "frames")["frame"]:
        if row["mode"] == "remark":
            continue  # what is only said is read where another word has the sentence read
        verbs = [
            v for v in (*row.get("verbs", ()), *row.get("nouns", ())) if not can_hold_a_finding([v, v + "ed"])
        ]
        needed = [row[k] for k in ("objects", "subjects", "obliques", "particle", "of") if k in row]
        forms = [[f for word in each for f in (word, word + "s")] for each in needed]
        kept = [each for each in forms if can_hold_a_finding(each) and not kinds & set(each)]
        assert kept or not verbs, row["mode"]
