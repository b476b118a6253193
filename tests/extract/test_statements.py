"""Statements: who claims, blames, denies, confirms, suspects, doubts, warns or condemns."""

from __future__ import annotations

import pytest
from test_speech import parsed

from twosource.extract.attributions import Attribution, Speech
from twosource.extract.speech import speech
from twosource.extract.statements import statements
from twosource.findings.article import Extent
from twosource.findings.mentions import LONGEST, EventMention, Speaker, StatementMention
from twosource.record.vocabulary import EventType

Said = list[tuple[str, str | None, str | None]]


def taken(body: str, title: str = "", events: tuple[EventMention, ...] = ()) -> list[StatementMention]:
    whole = parsed(body, title)
    return list(statements(whole, speech(whole), events))


def said(body: str) -> Said:
    return [(s.stance, s.speaker.name if s.speaker else None, s.target) for s in taken(body)]


def stances(body: str) -> list[str]:
    return [s.stance for s in taken(body)]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Liberation Front claimed responsibility for the bombing.",
        "The bombing was claimed by the Harbour Liberation Front.",
        "The assault, claimed by the Harbour Liberation Front, shook the port.",
        "The Harbour Liberation Front said it carried out the bombing.",
        "The Harbour Liberation Front said it was behind the attack.",
        "The Harbour Liberation Front said its fighters had attacked the port.",
    ],
)
def test_a_claim_is_read_in_every_voice(text: str) -> None:
    found = said(text)
    assert [f[0] for f in found] == ["claims_responsibility"]
    assert found[0][1] == "Harbour Liberation Front"


def test_nobody_claiming_is_no_claim() -> None:
    assert stances("No group has claimed responsibility for the bombing.") == []
    assert stances("There was no immediate claim of responsibility.") == []


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("The mayor blamed the rebels for the blast.", "rebels"),
        ("The mayor accused the army of shelling the market.", "army"),
        ("The mayor held the government responsible for the massacre.", "government"),
        ("The mayor repeatedly linked the attack to Ruritania.", "Ruritania"),
        ("The mayor said the army was behind the attack.", "army"),
        ("The mayor said the army bombed the market.", "army"),
        ("The mayor said five people died in air strikes by the coalition.", "coalition"),
        ("Five people were killed in government shelling, the mayor said.", "government"),
        ("The mayor said the bombing was carried out by the rebels.", "rebels"),
        ("The mayor said rebels fired a rocket at the school.", "rebels"),
    ],
)
def test_laying_an_attack_to_somebody_is_blame(text: str, target: str) -> None:
    assert said(text) == [("blames", "mayor", target)]


def test_a_softened_accusation_is_a_suspicion() -> None:
    assert stances("The mayor said the rebels were probably behind the attack.") == ["suspects"]


@pytest.mark.parametrize(
    "text",
    [
        "The army denied that it shelled the market.",
        "The army rejected the accusation.",
        "The army’s denial did not help.",
        "The army said it was not responsible for the attack.",
    ],
)
def test_a_denial_is_read_as_verb_noun_and_predicate(text: str) -> None:
    assert "denies" in stances(text)


def test_what_is_not_confirmed_is_doubted() -> None:
    assert stances("The ministry could not confirm the attack.") == ["doubts"]
    assert stances("The claim has not yet been confirmed.") == ["doubts"]
    assert stances("The ministry confirmed the attack.") == ["confirms"]


def test_a_warning_is_issued_given_or_threatened() -> None:
    assert stances("The embassy issued a warning about an attack.") == ["warns"]
    assert stances("The embassy warned that extremists planned an attack.") == ["warns"]
    assert stances("The general said the attack would not go unpunished.") == ["warns"]


def test_a_condemnation_confirms_nothing() -> None:
    assert stances("The council condemned the attack.") == ["condemns"]
    assert stances("The council described the attack as a crime.") == ["condemns"]


def test_a_reported_accusation_belongs_to_the_innermost_speaker() -> None:
    found = said("State television said the governor had accused the rebels of the attack.")
    assert ("blames", "governor", "rebels") in found


def test_a_headline_adds_nothing_that_the_text_says_itself() -> None:
    body = "The mayor said the army bombed the market."
    found = taken(body, title="Army bombed market: mayor")
    assert len([s for s in found if s.stance == "blames"]) == 1
    assert found[-1].start >= len("Army bombed market: mayor")


def test_a_title_adds_nothing_that_the_text_says_itself_under_another_name() -> None:
    body = "The foreign minister Ada Quill accused Ruritania of shelling the market."
    found = taken(body, title="Marovian FM blames Ruritania")
    assert [(s.stance, s.start > len("Marovian FM blames Ruritania")) for s in found] == [("blames", True)]


def test_the_name_of_a_page_in_its_title_says_nothing() -> None:
    assert taken("The port is closed.", title="Ruritanian army shells market - Veldin Times") == []


def test_a_place_in_a_numbered_list_says_nothing() -> None:
    assert taken("1. London: On Friday the army shelled the port killing nine people.") == []


def test_plain_speech_takes_no_stance() -> None:
    assert stances("The mayor said the road was open again on Friday.") == []


def told_event(body: str, word: str, type_: EventType) -> EventMention:
    """An event whose mention is one word of a text."""
    at = body.index(word)
    return EventMention(
        type=type_,
        mode=None,
        factuality="occurred",
        role="main",
        date=None,
        place=None,
        participants=(),
        trigger=Extent(at, at + len(word)),
        mentions=(Extent(at, at + len(word)),),
        words=frozenset(),
    )


def test_a_statement_points_at_the_event_that_it_tells_of() -> None:
    body = "The mayor blamed the rebels for the blast."
    blast = told_event(body, "blast", "assault")
    assert [s.event for s in taken(body, events=(blast,))] == [0]
    assert [s.event for s in taken(body)] == [None]


def test_who_is_accused_is_so_of_no_truce_that_he_is_said_to_have_used() -> None:
    body = "The mayor accused the rebels of using the ceasefire to prepare a raid."
    truce, raid = told_event(body, "ceasefire", "negotiation"), told_event(body, "raid", "assault")
    assert [s.event for s in taken(body, events=(truce, raid))] == [1]
    assert [s.event for s in taken(body, events=(truce,))] == [None]


def test_no_statement_points_at_half_an_article() -> None:
    long = "The mayor blamed the rebels for the blast " + "and for the long fire in the old port " * 20 + "."
    for one in taken(long):
        assert one.end - one.start <= LONGEST
        assert long[one.start : one.end].strip()


def test_a_monitor_that_tells_of_another_side_claims_nothing() -> None:
    text = "The army killed nine people when its planes bombed the market, the Harbour Observatory said."
    assert [s.stance for s in taken(text)] == ["blames"]


def test_a_state_that_reports_its_strikes_on_terrorists_accuses_nobody() -> None:
    assert "blames" not in stances("State television said army jets bombed terrorists near the port.")


def test_what_nobody_has_done_yet_is_no_stance() -> None:
    assert stances("The mayor could blame the rebels for the blast.") == []


def test_a_dismissed_minister_is_no_denial() -> None:
    assert stances("The king dismissed the minister on Friday.") == []
    assert stances("The king dismissed the accusation on Friday.") == ["denies"]


def test_the_verb_of_one_sentence_is_not_looked_for_in_another() -> None:
    whole = parsed("They hold it. The mayor of the old town by the sea has always insisted.")
    text = whole.article.text
    at = text.index("insisted")
    last = whole.sentences[-1]
    one = Attribution(
        sentence=len(whole.sentences) - 1,
        cue=Extent(at, at + 8),
        lemma="insist",
        kind="verb",
        speaker=Speaker(name="mayor", kind="official", named=False, span=Extent(0, 4)),
        contents=(Extent(0, text.index(".")),),
        token=next(t.i for t in last if t.start == at),
    )
    assert statements(whole, Speech(attributions=(one,), quotes=()), ()) == ()
