"""Truecasing: a text in capitals alone is read with the capitals that it would have."""

from __future__ import annotations

import pytest

from twosource.language import SHIPPED, TextPiece, load
from twosource.language.truecase import is_shouted, truecased

REPORT = (
    "THREE SALVADORAN PEASANTS WERE KILLED TODAY BY MEMBERS OF THE NATIONAL LIBERATION FRONT [FMLN] IN SAN "
    "MIGUEL, MAJOR RENE RODRIGUEZ OF THE U.S. EMBASSY SAID."
)


def test_names_and_peoples_keep_their_capitals_and_short_forms_theirs_all() -> None:
    (sentence,) = load(SHIPPED).read([TextPiece(REPORT)])[0]
    assert " ".join(token.text for token in sentence) == (
        "Three Salvadoran peasants were killed today by members of the National Liberation Front [ FMLN ] in "
        "San Miguel , Major Rene Rodriguez of the U.S. Embassy said ."
    )


def test_offsets_are_those_of_the_text_as_it_was_sent() -> None:
    (sentence,) = load(SHIPPED).read([TextPiece(REPORT, 7)])[0]
    for token in sentence:
        assert REPORT[token.start - 7 : token.end - 7] == token.text.upper()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NINE DIED IN BLAST", True),
        ("NINE DIED IN Beirut", False),
        ("UN AID FOR 12", False),  # three words say nothing
        ("12 3 4 5", False),
        ("NINE DIED ON THE iPhone", False),
    ],
)
def test_a_text_is_shouted_when_no_word_of_it_is_small(words: str, expected: bool) -> None:
    assert is_shouted(words.split()) is expected


@pytest.mark.parametrize(
    ("text", "tag", "name", "expected"),
    [
        ("MORNING", "NN", "O", "morning"),
        ("JEAN-LUC", "NNP", "I-PER", "Jean-Luc"),
        ("DE", "IN", "I-LOC", "de"),
        ("ELN", "NNP", "O", "Eln"),  # of a short form with a vowel, no name to a body, nothing tells
        ("GERMAN", "JJ", "O", "German"),
        ("URBAN", "JJ", "O", "urban"),
        ("U.S.", "NNP", "B-LOC", "U.S."),
        ("I", "PRP", "O", "I"),
        ("B-52", "NNP", "O", "B-52"),
        ("", "NN", "O", ""),
    ],
)
def test_a_word_within_a_sentence(text: str, tag: str, name: str, expected: str) -> None:
    assert truecased(("SO", text), ("RB", tag), ("O", name), (True, False))[1] == expected


def test_a_body_of_one_short_word_keeps_its_capitals() -> None:
    assert truecased(
        ("THE", "ELN", "SAID"), ("DT", "NNP", "VBD"), ("O", "B-ORG", "O"), (True, False, False)
    ) == (
        "The",
        "ELN",
        "said",
    )
