"""The shipped reader, with the weights of the package."""

import itertools
import pickle
import random
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from twosource.findings.tokens import Sentence
from twosource.language import Reader, TextPiece, load

STORY = (
    "BEIRUT (Reuters) - At least 16 people were killed by a suicide bomber in Hasaka on Tuesday, the Syrian "
    "Observatory for Human Rights said. Syria's army didn't comment.\n"
    'Islamic State claimed responsibility for the attack. "We struck them," it said.'
)
ODD = [
    "",
    " \n\t ",
    "\x00\x01\x02",
    "😀😀 killed 👨‍👩‍👧‍👦 9",
    "ONE MAN WAS SHOT DEAD BY POLICE",
    "قتل ٩ people in سوريا said مصدر",
    "zero\u200bwidth kil\u200dled 5",
    "a" * 100_000 + " 9 died",
    "9 died, " * 3000,
    "said said said " * 500,
    "?!?!?! 5 \"'\"'\"' ((((9",
    "\ud800 lone surrogate 9 said",
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load()


def read(reader: Reader, text: str, start: int = 0, parse_all: bool = True) -> tuple[Sentence, ...]:
    return reader.read([TextPiece(text, start, parse_all)])[0]


def same(a: tuple[Sentence, ...], b: tuple[Sentence, ...]) -> bool:
    def content(found: tuple[Sentence, ...]) -> list[object]:
        return [(s.start, s.end, s.tokens, s.parsed) for s in found]

    return content(a) == content(b)


def test_offsets_point_at_the_words_of_the_article(reader: Reader) -> None:
    article = "Home | World\n\n" + STORY
    found = read(reader, STORY, start=14)
    assert [article[t.start : t.end] for s in found for t in s] == [t.text for s in found for t in s]


@pytest.mark.parametrize("text", ODD)
def test_any_text_is_read_with_right_offsets_and_one_root_a_sentence(reader: Reader, text: str) -> None:
    end = 0
    for sentence in read(reader, text):
        assert end <= sentence.start < sentence.end
        end = sentence.end
        assert [t.i for t in sentence] == list(range(len(sentence)))
        assert sum(t.head == t.i for t in sentence) == 1
        assert all(text[t.start : t.end].lower() == t.text.lower() for t in sentence)  # truecased or as it is
        assert all((t.dep == "root") == (t.head == t.i) for t in sentence)
        assert all(len(sentence.ancestors(t.i)) < len(sentence) for t in sentence)


def test_who_was_killed_by_whom_is_in_the_tree(reader: Reader) -> None:
    sentence = next(s for s in read(reader, STORY) if "killed" in [t.text for t in s])
    killed = next(t for t in sentence if t.text == "killed")
    assert killed.lemma == "kill"
    assert [t.text for t in sentence.children(killed.i, "nsubj:pass")] == ["people"]
    assert "bomber" in [t.text for t in sentence.children(killed.i, "obl")]


def test_names_have_their_kinds(reader: Reader) -> None:
    kinds = {s[n[1]].text: n[0] for s in read(reader, STORY) for n in s.names()}
    assert kinds["Hasaka"] == "LOC"
    assert kinds["Syrian"] == "ORG"


def test_a_text_reads_the_same_in_any_company(reader: Reader) -> None:
    texts = [STORY, "Nine died.", "Two men fled the town of Homs and were held.", *ODD]
    alone = [read(reader, t) for t in texts]
    rng = random.Random(0)
    for _ in range(3):
        order = rng.sample(range(len(texts)), len(texts))
        together = reader.read([TextPiece(texts[i], 0, True) for i in order])
        assert all(same(alone[i], found) for i, found in zip(order, together, strict=True))


def test_a_long_text_in_one_call_is_read_as_its_sentences_alone(reader: Reader) -> None:
    lines = [f"{n} people were killed in town number {n}, police said." for n in range(200)]
    whole = read(reader, "\n".join(lines))
    starts = itertools.accumulate((len(line) + 1 for line in lines), initial=0)
    alone = [s for line, at in zip(lines, starts, strict=False) for s in read(reader, line, at)]
    assert same(whole, tuple(alone))


def test_a_sentence_that_can_hold_no_finding_is_not_parsed(reader: Reader) -> None:
    garden, toll = read(reader, "The garden is green in spring. Nine died.", parse_all=False)
    assert not garden.parsed
    assert toll.parsed
    assert [t.text for t in garden] == ["The", "garden", "is", "green", "in", "spring", "."]


def test_all_sentences_are_parsed_when_the_caller_asks(reader: Reader) -> None:
    assert all(s.parsed for s in read(reader, "The garden is green in spring. Nine died."))


def test_capitals_and_small_letters_give_the_same_tree(reader: Reader) -> None:
    text = "three soldiers were killed in an attack on a checkpoint"
    (small,), (large,) = read(reader, text), read(reader, text.upper())
    assert [t.head for t in small] == [t.head for t in large]


def test_a_headline_that_runs_into_the_text_is_a_sentence_of_its_own(reader: Reader) -> None:
    text = "Tue 05 Jul 2016 Suicide bombing kills 16 in Syria A blast killed at least 16 on Tuesday."
    assert "A" in [s[0].text for s in read(reader, text)]


def test_a_reader_can_be_sent_to_another_process(reader: Reader) -> None:
    again = pickle.loads(pickle.dumps(reader))
    assert again.name == reader.name
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        found = pool.submit(again.read, [TextPiece(STORY, 0, True)]).result()
    assert same(found[0], read(reader, STORY))


def test_loading_twice_gives_the_same_reader() -> None:
    assert load() is load()


def test_a_table_without_an_end_is_read_in_runs_of_so_many_words(reader: Reader) -> None:
    found = read(reader, "seven and " * 1_200, parse_all=False)
    assert [len(sentence) for sentence in found] == [2_000, 400]
