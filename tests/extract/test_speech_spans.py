"""Where the words of a source, and the words that it is cited for, begin and end."""

from __future__ import annotations

import pytest
from test_speech import heard


def said(body: str) -> list[tuple[str, str]]:
    """Who is cited for which words, where the words are nobody else's."""
    found: dict[tuple[int, int], tuple[str, list[str]]] = {}
    for one in heard(body).attributions:
        if one.contents and one.speaker_extent:
            who = body[one.speaker_extent.start : one.speaker_extent.end]
            parts = found.setdefault((one.cue.start, one.cue.end), (who, []))[1]
            parts += [body[c.start : c.end] for c in one.contents]
    return [(who, " | ".join(parts)) for who, parts in found.values()]


@pytest.mark.parametrize(
    ("body", "who", "words"),
    [
        # a quotation goes on where the next one opens
        (
            "“The bridge burned,” Lena Brandt said on the quay. “All of it.”",
            "Lena Brandt",
            "“The bridge burned,” | “All of it.”",
        ),
        # commas part the cue from a clause around it
        ("The bridge, Lena Brandt said, was closed.", "Lena Brandt", "The bridge | was closed"),
        # a question or a cry ends its sentence; the cue opens the next
        (
            "“Who will pay for the bridge?” Lena Brandt asked.",
            "Lena Brandt",
            "“Who will pay for the bridge?”",
        ),
        # a conjunction that opens a sentence is the writer's
        ("But the bridge was closed, Lena Brandt said.", "Lena Brandt", "the bridge was closed"),
        # a participle after a comma is the writer's comment
        (
            "Lena Brandt said the bridge was closed, contradicting the police.",
            "Lena Brandt",
            "the bridge was closed",
        ),
        # what is said to somebody begins at its clause
        (
            "Lena Brandt told a crowd of angry farmers that the bridge was closed.",
            "Lena Brandt",
            "that the bridge was closed",
        ),
        # who speaks is named with appositions, relative clauses and brackets
        (
            "Lena Brandt, who lives beside the river, said the bridge was closed.",
            "Lena Brandt, who lives beside the river,",
            "the bridge was closed",
        ),
        (
            "“The bridge burned,” said Lena Brandt, a farmer who lives beside the river.",
            "Lena Brandt, a farmer who lives beside the river",
            "“The bridge burned,”",
        ),
        (
            "Sen. Lena Brandt (D-Marlowe) said the bridge was closed.",
            "Sen. Lena Brandt (D-Marlowe)",
            "the bridge was closed",
        ),
        # the subject of a relative clause is its pronoun, and what stands before is not said by it
        (
            "The crowd cheered the farmers who said the bridge was closed.",
            "who",
            "the bridge was closed",
        ),
    ],
)
def test_source_and_words_are_whole(body: str, who: str, words: str) -> None:
    assert said(body) == [(who, words)]


def test_words_said_inside_somebody_elses_words_are_his() -> None:
    body = "“The farmers say the bridge burned,” Lena Brandt said."
    assert said(body) == [("Lena Brandt", "“The farmers say the bridge burned,”")]
    assert [a.inner != () for a in heard(body).attributions] == [True, False]


def test_a_quotation_goes_on_over_sentences_in_which_others_are_cited() -> None:
    body = "“The bridge burned,” Lena Brandt said. “The farmers say it was old. It was.”"
    assert said(body) == [("Lena Brandt", "“The bridge burned,” | “The farmers say it was old. | It was.”")]


def test_a_quotation_in_a_new_paragraph_is_not_carried_over() -> None:
    body = "Lena Brandt said the bridge was closed.\n\n“It is over.”\n\nThe farmers went home."
    assert said(body) == [("Lena Brandt", "the bridge was closed")]
