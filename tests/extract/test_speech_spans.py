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
        (
            "A study by two universities found that the bridge was old.",
            "A study by two universities",
            "that the bridge was old",
        ),
        # however long what stands between a name and its verb
        (
            "“The bridge burned,” Lena Brandt, a farmer from the hills, said in a statement.",
            "Lena Brandt, a farmer from the hills,",
            "“The bridge burned,”",
        ),
        # the tail of a long name is nothing that is said
        (
            "The bridge was closed, according to Lena Brandt, head of the council, and other farmers.",
            "Lena Brandt, head of the council, and other farmers",
            "The bridge was closed",
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


def test_a_name_behind_a_dash_signs_a_quotation() -> None:
    quote = "“The farmers say the bridge was old. It burned for two days.”"
    assert said(f"{quote} — Lena Brandt\nThe rain came.") == [("Lena Brandt", quote)]


def test_a_noun_of_stance_is_cited_with_its_adjectives_and_the_word_that_names_its_owner() -> None:
    body = "The raid began despite repeated warnings from the army that the bridge was mined."
    (one,) = [a for a in heard(body).attributions if a.kind == "noun"]
    assert body[one.cue.start : one.cue.end] == "repeated warnings from"
    assert one.speaker_extent is not None
    assert body[one.speaker_extent.start : one.speaker_extent.end] == "the army"


def test_words_said_inside_somebody_elses_words_are_his() -> None:
    body = "“The farmers say the bridge burned,” Lena Brandt said."
    assert said(body) == [("Lena Brandt", "“The farmers say the bridge burned,”")]
    assert [a.inner != () for a in heard(body).attributions] == [True, False]


def test_a_quotation_goes_on_over_sentences_in_which_others_are_cited() -> None:
    body = "“The bridge burned,” Lena Brandt said. “The farmers say it was old. It was.”"
    assert said(body) == [("Lena Brandt", "“The bridge burned,” | “The farmers say it was old. | It was.”")]


def test_a_quotation_goes_on_where_the_next_paragraph_opens_it_anew() -> None:
    body = "“The bridge burned. It was old.\n“The farmers fled,” Lena Brandt said."
    assert said(body) == [("Lena Brandt", "“The bridge burned. | It was old. | “The farmers fled,”")]


def test_a_quotation_in_a_new_paragraph_is_not_carried_over() -> None:
    body = "Lena Brandt said the bridge was closed.\n\n“It is over.”\n\nThe farmers went home."
    assert said(body) == [("Lena Brandt", "the bridge was closed")]


def attitude(body: str) -> tuple[str, str, str] | None:
    """Whose attitude is told by which cue, and what it is about."""
    for one in heard(body).attributions:
        if one.contents and not one.factual:
            who = one.speaker_extent
            parts = [body[c.start : c.end] for c in one.contents]
            return (
                body[who.start : who.end] if who else "",
                body[one.cue.start : one.cue.end],
                " | ".join(parts),
            )
    return None


@pytest.mark.parametrize(
    ("body", "who", "cue", "words"),
    [
        ("The farmers want to close the bridge.", "The farmers", "want", "to close the bridge"),
        ("The mayor has refused to leave the hall.", "The mayor", "has refused", "to leave the hall"),
        (
            "The mayor did not praise the crew for its work.",
            "The mayor",
            "did not praise",
            "the crew for its work",
        ),
        ("The senator called the plan a shame.", "The senator", "called", "the plan a shame"),
        ("Lena Brandt called for an end to the strike.", "Lena Brandt", "called for", "an end to the strike"),
        (
            "Lena Brandt spoke on Friday about her time at sea.",
            "Lena Brandt",
            "spoke on Friday about",
            "her time at sea",
        ),
        (
            "The farmers were worried about the old bridge.",
            "The farmers",
            "were worried about",
            "the old bridge",
        ),
        ("The bridge is expected to open in May.", "", "is expected", "The bridge | to open in May"),
        (
            "The bridge was seen by the farmers as a danger.",
            "the farmers",
            "was seen",
            "The bridge | as a danger",
        ),
        (
            "The farmers continued to call for a new bridge.",
            "The farmers",
            "continued to call for",
            "a new bridge",
        ),
        (
            "The farmers worry that the bridge is too old.",
            "The farmers",
            "worry",
            "that the bridge is too old",
        ),
        (
            "The farmers called on the mayor to close the bridge.",
            "The farmers",
            "called on",
            "the mayor to close the bridge",
        ),
        # what the same speaker says next is no part of it
        (
            "The court rejected the request of the paper, saying that it came late.",
            "The court",
            "rejected",
            "the request of the paper",
        ),
    ],
)
def test_an_attitude_has_its_holder_and_what_it_is_about(body: str, who: str, cue: str, words: str) -> None:
    assert attitude(body) == (who, cue, words)


@pytest.mark.parametrize(
    "body",
    [
        "The bridge needs to be repaired.",  # the writer's word
        "The workers painted the bridge.",  # with nothing that it is painted as
        "“The farmers want a new bridge,” Lena Brandt said.",  # inside somebody's words
    ],
)
def test_no_attitude_is_read_where_there_is_none(body: str) -> None:
    assert attitude(body) is None


def test_nothing_is_cited_from_an_attitude() -> None:
    body = "The mayor urged the crew to look for the nine people who were killed."
    at = body.index("nine")
    assert heard(body).speaker_for(at, at + 4) is None


def test_a_noun_of_any_kind_speaks_where_a_clause_with_that_follows() -> None:
    assert said("The nominee complained that the bridge was closed.") == [
        ("The nominee", "that the bridge was closed")
    ]
    assert said("Nominees say the bridge was closed.") == [("Nominees", "the bridge was closed")]


def test_a_turn_of_a_transcript_is_its_speakers_up_to_the_next_label() -> None:
    body = (
        "Partial transcript:\n\n“BRANDT: Why did the bridge burn? Who saw it?\n\n"
        "“QUILL: I did. All of it burned.\n\n“(CROSSTALK.)\n\n“BRANDT: Thank you.”\n\nThe bridge is closed."
    )
    assert said(body) == [
        ("BRANDT", "Why did the bridge burn? Who saw it?"),
        ("QUILL", "I did. All of it burned."),
        ("BRANDT", "Thank you."),
    ]


def test_one_label_makes_no_transcript() -> None:
    assert said("UPDATE: The bridge is closed.\n\nUPDATE: It is open.") == []


def test_a_colon_after_a_verb_of_speech_is_of_the_cue() -> None:
    body = "Lena Brandt said: “The bridge burned.”"
    assert [body[a.cue.start : a.cue.end] for a in heard(body).attributions] == ["said:"]


@pytest.mark.parametrize("space", [" ", "\xa0"])
def test_a_quotation_set_the_wrong_way_round_is_signed_too(space: str) -> None:
    body = f"The letters:\n”The bridge burned and nobody came.”{space}―{space}Lena Brandt\nThe end."
    assert said(body) == [("Lena Brandt", "”The bridge burned and nobody came.”")]
