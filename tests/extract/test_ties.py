"""Ties: which happening is told outright as the answer to another, or as the inquiry into it."""

from __future__ import annotations

import pytest
from read_sentences import read

from twosource.findings.mentions import Reading

SHELLED = "On Monday the army shelled the village of Alder, killing nine people."


def tied(reading: Reading) -> set[tuple[str, str, str]]:
    """How happenings are tied, each by the word that triggers it."""
    text = reading.parsed.article.text
    word = [text[event.trigger.start : event.trigger.end] for event in reading.events]
    return {(word[n], tie.kind, word[tie.to]) for n, e in enumerate(reading.events) for tie in e.ties}


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (
            "Gunmen shot dead four farmers in Alder in retaliation for the bombing of a mosque in Homs.",
            ("shot dead", "response_to", "bombing"),
        ),
        (
            "In revenge for the killing of a pilot, warplanes bombed the town of Alder on Tuesday.",
            ("bombed", "response_to", "killing"),
        ),
        (
            f"{SHELLED} Rebels fired rockets at Damascus on Friday in response to the shelling of Alder.",
            ("rockets", "response_to", "shelled"),
        ),
        (
            "The air raid on Alder was carried out in reprisal for the kidnapping of a pilot in Homs.",
            ("air raid", "response_to", "kidnapping"),
        ),
        (
            f"{SHELLED} Militants kidnapped two policemen in Homs to avenge the shelling.",
            ("kidnapped", "response_to", "shelled"),
        ),
        (
            f"{SHELLED} Prosecutors opened an investigation into the shooting of three guards in Homs.",
            ("investigation", "follows", "shooting"),
        ),
        (
            f"{SHELLED} The police are investigating a bombing in Homs in which two people died.",
            ("investigating", "follows", "bombing"),
        ),
    ],
)
def test_what_is_told_outright_is_tied(text: str, tie: tuple[str, str, str]) -> None:
    assert tie in tied(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed nine people in Alder, and rebels shelled Homs on Friday.",
        "Rebels shelled Homs after a bomb killed nine people in Alder.",
        "The bombing in Alder killed nine people, and in response the mayor of Homs closed the schools.",
        "The army's response to the bombing in Alder was slow, said a man who was shot in Homs.",
    ],
)
def test_what_only_stands_beside_another_is_not(text: str) -> None:
    assert not tied(read(text))


def test_the_words_of_a_tie_are_those_of_the_clause_that_tells_it() -> None:
    text = f"{SHELLED} Rebels fired rockets at Damascus on Friday in retaliation for the shelling."
    reading = read(text)
    ties = [tie for event in reading.events for tie in event.ties]
    assert {text[tie.start : tie.end] for tie in ties} == {text[len(SHELLED) + 1 :]}
