"""A sentence answers what its rules ask of it: where words stand, and what depends on which."""

from __future__ import annotations

from twosource.findings.kept import kept
from twosource.findings.tokens import Sentence, Token

ROWS = [  # "Rebels shelled Hask and Brenn, and shelled Veldin."
    ("Rebels", "rebel", "nsubj", 1),
    ("shelled", "shell", "root", 1),
    ("Hask", "Hask", "obj", 1),
    ("and", "and", "cc", 4),
    ("Brenn", "Brenn", "conj", 2),
    (",", ",", "punct", 7),
    ("and", "and", "cc", 7),
    ("shelled", "shell", "conj", 1),
    ("Veldin", "Veldin", "obl:agent", 7),
]


def sentence() -> Sentence:
    tokens, at = [], 0
    for i, (text, lemma, dep, head) in enumerate(ROWS):
        token = Token(
            i=i, text=text, start=at, end=at + len(text), lemma=lemma, pos="X", tag="X", dep=dep, head=head,
            ent="", ent_start=False, lower=text.lower(),
        )  # fmt: skip
        tokens.append(token)
        at = token.end + 1
    return Sentence(0, at, tuple(tokens))


def test_the_words_of_a_lexicon_are_found_where_they_stand() -> None:
    assert sentence().where({"shelled", "brenn", "raid"}) == [1, 4, 7]
    assert sentence().where({"raid"}) == []
    assert sentence().lemmas >= {"shell", "rebel"}
    assert [i for i, upper in enumerate(sentence().capitals) if upper] == [0, 2, 4, 8]


def test_dependents_are_found_by_relation_with_and_without_its_subtype() -> None:
    told = sentence()
    assert [t.i for t in told.children(1)] == [0, 2, 7]
    assert [t.i for t in told.children(1, "obj")] == [2]
    assert [t.i for t in told.children(1, "obl", "nsubj")] == [0]
    assert [t.i for t in told.children(1, "conj", "obl", "nsubj")] == [0, 7]  # in the order of the text
    assert [t.i for t in told.children(7, "obl")] == [8]
    assert [t.i for t in told.children(7, "obl", "obl:agent")] == [8]
    assert told.children(7, "nsubj", "obj") == told.children(3, "obj") == ()


def test_what_is_kept_is_worked_out_once() -> None:
    class Counting:
        """Counts how often it is asked."""

        asked = 0

        @kept
        def answer(self) -> int:
            """The answer."""
            self.asked += 1
            return 42

    one, other = Counting(), Counting()
    assert (one.answer, one.answer, one.asked) == (42, 42, 1)
    assert other.asked == 0
    assert Counting.answer.__doc__ == "The answer."
