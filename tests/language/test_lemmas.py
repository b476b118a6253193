"""Dictionary forms by tag."""

import pytest

from twosource.language.lemmas import lemma


@pytest.mark.parametrize(
    ("word", "pos", "tag", "expected"),
    [
        ("struck", "VERB", "VBD", "strike"),
        ("shot", "VERB", "VBN", "shoot"),
        ("shot", "NOUN", "NN", "shot"),
        ("hit", "VERB", "VBD", "hit"),
        ("fled", "VERB", "VBD", "flee"),
        ("left", "VERB", "VBD", "leave"),
        ("left", "ADJ", "JJ", "left"),
        ("held", "VERB", "VBN", "hold"),
        ("said", "VERB", "VBD", "say"),
        ("killing", "VERB", "VBG", "kill"),
        ("killing", "NOUN", "NN", "killing"),
        ("wounded", "VERB", "VBN", "wound"),
        ("were", "AUX", "VBD", "be"),
        ("’s", "AUX", "VBZ", "be"),
        ("n't", "PART", "RB", "not"),
        ("People", "NOUN", "NNS", "people"),
        ("soldiers", "NOUN", "NNS", "soldier"),
        ("bodies", "NOUN", "NNS", "body"),
        ("airstrikes", "NOUN", "NNS", "airstrike"),
        ("Aleppo", "PROPN", "NNP", "Aleppo"),
        ("them", "PRON", "PRP", "they"),
        ("higher", "ADJ", "JJR", "high"),
        ("KILLED", "VERB", "VBD", "kill"),
        ("reported", "VERB", "VBD", "report"),
        ("denied", "VERB", "VBD", "deny"),
        ("deplores", "VERB", "VBP", "deplore"),
        ("focus", "VERB", "VBP", "focus"),
        ("targeting", "VERB", "VBG", "target"),
    ],
)
def test_the_tag_decides_the_dictionary_form(word: str, pos: str, tag: str, expected: str) -> None:
    assert lemma(word, pos, tag) == expected
