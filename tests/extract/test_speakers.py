"""Speakers: short forms, posts and kinds, resolved inside one article."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from read_sentences import read
from test_speech import cited, name

from twosource.extract.speakers_kinds import abbreviations, acronym, body_kind, folded, spelled_out, wires
from twosource.extract.speakers_phrases import body_kinds, role_kinds

MONITOR = "The Northern Observatory for Civil Rights said nine people were killed. "


@pytest.mark.parametrize(
    "later",
    [
        "The Observatory said 20 others were wounded.",
        "The monitor said 20 others were wounded.",
        "The Britain-based group said 20 others were wounded.",
        "The monitoring group said 20 others were wounded.",
    ],
)
def test_a_short_form_is_the_full_name_that_the_article_gives(later: str) -> None:
    assert name(MONITOR + later, "20") == "Northern Observatory for Civil Rights"


def test_a_monitor_in_the_lead_is_the_one_that_is_named_later() -> None:
    text = "Nine people were killed in the raid, a monitor said. " + MONITOR
    assert name(text, "Nine") == "Northern Observatory for Civil Rights"


def test_an_acronym_in_brackets_is_explained_by_what_stands_before() -> None:
    text = "The Harbour Relief Committee (HRC) opened a camp. The HRC said 300 people had fled."
    assert name(text, "300") == "Harbour Relief Committee"


def test_a_surname_is_the_person_named_before() -> None:
    text = "Mayor Lena Brandt closed the port. Brandt said nine sailors were missing."
    assert name(text, "nine") == "Lena Brandt"


def test_a_title_and_a_surname_in_a_sentence_that_is_not_read_are_the_person_named_before() -> None:
    text = (
        "There are problems with the codes, says Peter Haas, head of the Relief Group.\n"
        '"People are thin on cement," said Mr Haas, who was on his way to Hask.\n'
        "He said 40 people were killed."
    )
    assert name(text, "40") == "Peter Haas"


def test_the_head_of_an_organisation_speaks_for_it() -> None:
    text = "Lena Brandt, head of the Northern Observatory for Civil Rights, said nine people were killed."
    speaker = cited(text, "nine")
    assert speaker is not None
    assert speaker.name == "Northern Observatory for Civil Rights"
    assert speaker.body == "Northern Observatory for Civil Rights"


@pytest.mark.parametrize(
    "later",
    [
        "The observatorys chief Lena Brandt said 20 others were wounded.",
        "Lena Brandt the Observatorys director said 20 others were wounded.",
        "Director of the Veldin-based Observatory Lena Brandt also said 20 others were wounded.",
    ],
)
def test_a_body_owns_its_head_though_the_apostrophe_is_lost(later: str) -> None:
    assert name(MONITOR + later, "20") == "Northern Observatory for Civil Rights"


def test_a_state_official_is_cited_by_his_own_name() -> None:
    text = "Foreign ministry spokeswoman Lena Brandt said nine people were killed."
    speaker = cited(text, "nine")
    assert speaker is not None
    assert speaker.name == "Lena Brandt"
    assert speaker.kind == "official"


def test_the_number_of_a_spokesman_is_that_of_his_ministry() -> None:
    text = "Norland Defence Ministry spokesman Ada Quill said raids on Monday had killed nine fighters."
    figures = read(text).figures
    assert [f.speaker and f.speaker.name for f in figures] == ["Norland Defence Ministry"]


def test_the_number_of_a_minister_is_his_own() -> None:
    text = "Defence Minister Ada Quill said raids on Monday had killed nine fighters."
    assert [f.speaker and f.speaker.name for f in read(text).figures] == ["Ada Quill"]


def test_a_source_at_a_named_body_speaks_for_the_body() -> None:
    text = "A source at Harbour Police Command said nine people were killed."
    assert name(text, "nine") == "Harbour Police Command"


@pytest.mark.parametrize(
    ("who", "kind", "named"),
    [
        ("Witnesses", "witness", False),
        ("Local doctors", "medical", False),
        ("Officials", "official", False),
        ("Activists", "organisation", False),
        ("The army", "military", True),
        ("Police", "official", True),
        ("State television", "outlet", True),
        ("TASS", "agency", True),
        ("Analysts", "expert", False),
    ],
)
def test_the_kind_of_a_source_is_read_from_what_it_is_called(who: str, kind: str, named: bool) -> None:
    speaker = cited(f"{who} said nine people were killed in the street on Monday.", "nine")
    assert speaker is not None
    assert speaker.kind == kind
    assert speaker.named is named


def test_a_lost_apostrophe_still_gives_the_country() -> None:
    assert spelled_out("Frances state TV") == "French state television"
    assert spelled_out("Kenya's defence ministry") == "Kenyan defence ministry"


@pytest.mark.parametrize(
    ("who", "called"),
    [
        ("Kenya 's government", "Kenyan government"),
        ("Mombasa 's Harbour Hospital", "Harbour Hospital"),
        ("The Harbour Liberation Front -LRB- HLF -RRB-", "Harbour Liberation Front"),
    ],
)
def test_a_text_cut_into_words_names_its_sources_as_any_other(who: str, called: str) -> None:
    assert name(f"{who} said nine people were killed in the street on Monday .", "nine") == called


@pytest.mark.parametrize(
    ("who", "called"),
    [
        ("US Secretary of State Lena Brandt", "Lena Brandt"),
        ("UN chief Lan Ki-moon", "Lan Ki-moon"),
        ("International Development Secretary Lena Brandt", "Lena Brandt"),
    ],
)
def test_who_holds_an_office_of_state_or_heads_a_body_of_states_speaks_by_his_name(
    who: str, called: str
) -> None:
    assert name(f"{who} said nine people were killed in the street on Monday.", "nine") == called


def test_names_are_compared_without_small_words_and_possessives() -> None:
    assert folded("the Union of Harbour Workers") == ("union", "harbour", "workers")
    assert acronym("Harbour Relief Committee") == "HRC"


def test_every_row_of_the_tables_of_bodies_and_roles_gives_a_kind() -> None:
    assert all(body_kind(head) for head in body_kinds())
    kinds = "official military witness medical expert organisation armed_group outlet unnamed"
    assert set(role_kinds().values()) <= set(kinds.split())


def test_every_tag_of_an_agency_is_an_agency() -> None:
    path = files("twosource.extract") / "lexicons" / "wires.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for row in table.values():
        assert all(body_kind(tag) == "agency" and wires()[tag] == row["name"] for tag in row["tags"])
    assert all(len(full) > len(short) for short, full in abbreviations().items())


def test_one_who_heads_a_monitor_speaks_for_it() -> None:
    text = "Lena Brandt, who heads the Northern Observatory for Civil Rights, said nine people were killed."
    assert name(text, "nine") == "Northern Observatory for Civil Rights"


def test_a_title_is_no_part_of_a_name() -> None:
    text = "Interior Minister Lena Brandt said the port was closed. Brandt said nine people were missing."
    assert name(text, "nine") == "Lena Brandt"


def test_the_government_of_somebody_is_not_that_person() -> None:
    found = name("The Brandt government said nine people were killed.", "nine")
    assert found is not None
    assert "government" in found


def test_a_name_goes_on_over_without() -> None:
    text = "Nine people were killed, according to Doctors Without Borders, which runs a clinic there."
    assert name(text, "Nine") == "Doctors Without Borders"


@pytest.mark.parametrize("post", ["secretary general", "attorney general", "secretary-general"])
def test_a_general_who_commands_no_army_is_no_soldier(post: str) -> None:
    speaker = cited(f"The UN {post} said nine people were killed.", "nine")
    assert speaker is not None
    assert speaker.kind == "official"


def test_how_many_speak_is_no_part_of_their_name() -> None:
    assert name("At least 140 people said the raid killed nine miners.", "nine") == "people"
