"""Who is cited for which words, read by the pipeline that ships."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.extract.attributions import Speech
from twosource.extract.speech import speech
from twosource.findings.article import Article, CleanArticle, DatedArticle, ParsedArticle, Publication
from twosource.findings.mentions import Speaker
from twosource.language import TextPiece, load


@cache
def parsed(body: str, title: str = "") -> ParsedArticle:
    text = f"{title}\n\n{body}" if title else body
    at = len(text) - len(body)
    article = Article(
        id="a", origin="a.txt", sha256="", media_type="text/plain", size=len(text), text=text, title_end=at
    )
    pieces = [TextPiece(title, 0, True)] if title else []
    read = load().read([*pieces, TextPiece(body, at, True)])
    return ParsedArticle(
        dated=DatedArticle(
            clean=CleanArticle(article=article, furniture=()),
            published=Publication(value=None, basis="none"),
            times=(),
        ),
        sentences=tuple(s for piece in read for s in piece),
    )


def heard(body: str, title: str = "") -> Speech:
    return speech(parsed(body, title))


def cited(body: str, words: str, title: str = "") -> Speaker | None:
    whole = parsed(body, title)
    at = whole.article.text.index(words)
    return speech(whole).speaker_for(at, at + len(words))


def name(body: str, words: str, title: str = "") -> str | None:
    speaker = cited(body, words, title)
    return speaker.name if speaker else None


def test_words_before_the_cue_are_the_speakers() -> None:
    assert name("Nine people were killed in the blast, the mayor said.", "Nine") == "mayor"


def test_words_after_the_cue_are_the_speakers() -> None:
    assert name("The governor said nine people were killed in the blast.", "nine") == "governor"


def test_a_flattened_sentence_without_commas_ends_in_its_cue() -> None:
    assert name("At least 12 people were killed in the market on Monday a medic said.", "12") == "medic"


def test_a_cue_that_stands_before_its_subject_is_read() -> None:
    assert name("“Nine people were killed,” said Mayor Lena Brandt.", "Nine") == "Lena Brandt"


def test_according_to_covers_what_stands_before_and_after() -> None:
    text = "According to the fire service, 30 people were hurt. Later, 4 of them died, according to doctors."
    assert name(text, "30") == "fire service"
    assert name(text, "4") == "doctors"


def test_the_listener_is_not_the_speaker() -> None:
    assert name("Villagers told Reuters that six houses were hit and 14 people died.", "14") == "Villagers"


def test_a_sentence_without_a_cue_is_the_outlets_own() -> None:
    text = "The mayor said nine people died. Another 20 people were hurt in the same street."
    assert cited(text, "20") is None


def test_a_quotation_that_runs_on_keeps_its_speaker() -> None:
    text = "“We counted nine bodies,” said Lena Brandt. “Twenty more people were hurt by the blast.”"
    assert name(text, "Twenty") == "Lena Brandt"
    carried = [a for a in heard(text).attributions if a.carried]
    assert carried and carried[0].direct


def test_a_pronoun_is_the_last_speaker_who_fits() -> None:
    text = "Lena Brandt said the hall was full. She added that nine people were killed."
    assert name(text, "nine") == "Lena Brandt"


def test_the_source_is_the_source_that_spoke_last() -> None:
    text = "A security source said the road was closed. The source added that five soldiers were killed."
    assert name(text, "five") == "security source"


def test_the_innermost_source_is_cited_and_the_outer_one_relays() -> None:
    speaker = cited("State television quoted the governor as saying that 15 people had died.", "15")
    assert speaker is not None
    assert speaker.name == "governor"
    assert any("television" in relay.lower() for relay in speaker.relayed_by)


def test_citing_names_the_source() -> None:
    assert name("The newspaper reported 40 deaths, citing a hospital doctor.", "40") == "hospital doctor"


@pytest.mark.parametrize(
    "title",
    ["Police: 16 dead in ferry fire", "16 dead in ferry fire: police", "16 dead in ferry fire - police"],
)
def test_a_headline_names_its_source_before_or_after_a_mark(title: str) -> None:
    assert (name("The ferry burned for hours.", "16", title) or "").lower() == "police"


def test_a_capital_at_the_end_of_a_headline_is_its_source_and_a_hospital_is_a_place() -> None:
    assert name("The ferry burned for hours.", "16", "Raid kills 16 in rebel town Monitor") == "Monitor"
    assert name("The ferry burned for hours.", "16", "Raid Kills 16 in Port Of Veldin Hospital") is None


def test_two_speakers_in_one_sentence_keep_their_words_apart() -> None:
    text = "The army said ten rebels were killed, while the rebels said they lost two men."
    assert name(text, "ten") == "army"
    assert name(text, "two") == "rebels"


def test_two_who_say_it_together_are_both_cited() -> None:
    found = name("Forty people were killed, the ministry and local medics said.", "Forty")
    assert found == "ministry; local medics"


def test_a_relative_clause_is_all_that_its_speaker_is_cited_for() -> None:
    text = "The raid killed dozens of guards in the port, which Ankara said was a mistake."
    assert cited(text, "dozens") is None


def test_a_verb_of_counting_needs_somebody_who_counts() -> None:
    text = "The Harbour Watch Network has put the death toll at 320."
    assert name(text, "320") == "Harbour Watch Network"


def test_a_question_is_no_report() -> None:
    text = "The mayor asked whether nine people had died."
    assert cited(text, "nine") is None


def test_every_content_lies_inside_the_text_and_keeps_its_cue_out() -> None:
    body = "“It was a bomb,” Lena Brandt told AFP on Friday, adding that nine people were killed."
    for one in heard(body).attributions:
        for content in one.contents:
            assert 0 <= content.start < content.end <= len(body)
            assert not content.overlaps(one.cue)


def test_a_headline_or_line_that_ends_in_a_colon_says_nothing_by_itself() -> None:
    assert name("Nine people were killed on Monday.", "Nine", "From Marlowe County Police:") is None
