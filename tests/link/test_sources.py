"""Who is who among those cited, credited and publishing."""

from __future__ import annotations

import msgspec
import pytest

from pile import Report, linked, speaker, told
from twosource.findings.article import Article, CleanArticle, Extent
from twosource.findings.groups import Links
from twosource.findings.mentions import Speaker
from twosource.link.described import nameless
from twosource.link.names import identity_key
from twosource.link.said import pairs_of, said, unpacked
from twosource.link.sources import Cited


def links(*cited: str | Speaker) -> Links:
    reports = [Report(f"r{n}", figures=[told(9, who)]) for n, who in enumerate(cited)]
    return linked(*reports)[2]


def names(*cited: str | Speaker) -> list[str]:
    return sorted(s.name for s in links(*cited).sources.values())


def test_an_agency_is_one_source_under_all_its_names() -> None:
    assert names("AFP", "Agence France-Presse") == ["Agence France-Presse"]


def test_an_acronym_means_the_one_long_name_with_these_initials() -> None:
    assert names("Lake Rescue Service", "LRS") == ["Lake Rescue Service"]


def test_an_acronym_that_fits_two_names_means_neither() -> None:
    assert len(names("Lake Rescue Service", "Local Road Service", "LRS")) == 3


def test_two_letters_of_an_acronym_may_have_changed_places() -> None:
    assert names("Lake Rescue and Aid Service", "LRSA") == ["Lake Rescue and Aid Service"]
    assert len(names("Lake Rescue Service", "LSR")) == 2


def test_what_a_body_is_may_stand_before_its_acronym() -> None:
    assert names("UNICEF", "the UN childrens agency UNICEF") == ["UNICEF"]


def test_titles_and_articles_do_not_make_another_person() -> None:
    assert len(names("President Vladimir Putin", "Vladimir Putin", "Mr. Vladimir Putin")) == 1


def test_a_surname_alone_is_the_one_person_of_that_name() -> None:
    assert names("Vladimir Putin", "Putin") == ["Vladimir Putin"]


def test_a_surname_alone_is_whoever_is_told_of_far_more_often_than_all_others_of_it() -> None:
    often = ["Vladimir Putin"] * 4
    assert names(*often, "Igor Putin", "Putin") == ["Igor Putin", "Vladimir Putin"]
    assert len(names(*often[1:], "Igor Putin", "Putin")) == 3


def test_a_word_of_the_language_or_a_town_is_no_surname_of_a_body() -> None:
    assert len(names("the Millbrook police", "police")) == 2
    assert len(names("the mayors office in Millbrook", "Millbrook")) == 2


def test_another_spelling_of_a_name_is_the_same_person() -> None:
    assert len(names("Rami Abdel Rahman", "Rami Abdul Rahman", "Rami Abdelrahman")) <= 2


def test_two_people_with_one_surname_are_two() -> None:
    assert len(names("John Smith", "Mary Smith", "Smith")) == 3


def test_unnamed_sources_of_two_reports_are_two() -> None:
    someone = speaker("officials", named=False)
    assert names(someone, someone) == ["officials", "officials"]


def test_a_person_is_kept_apart_from_his_body_and_points_at_it() -> None:
    found = links(speaker("Rami Abdel Rahman", body="Syrian Observatory for Human Rights"))
    person = next(s for s in found.sources.values() if s.name == "Rami Abdel Rahman")
    assert person.body is not None
    assert found.sources[person.body].name == "Syrian Observatory for Human Rights"


def test_aliases_are_the_names_that_the_reports_use() -> None:
    (source,) = links("SOHR", "the Observatory").sources.values()
    assert source.aliases == ("SOHR", "the Observatory")


def test_words_around_a_known_name_do_not_make_another_source() -> None:
    assert names("Syrian Observatory for Human Rights monitor", "SOHR") == [
        "Syrian Observatory for Human Rights"
    ]


def test_words_run_into_a_name_do_not_make_another_source() -> None:
    one = "Syrian Observatory for Human Rights"
    assert names(one, "raids Observatory", "Observatory a Britain-based group", "AFP Observatory") == [one]
    assert names(one, "Syrian Observatory of Human Rights") == [one]


def test_the_same_body_of_another_land_is_another_source() -> None:
    assert len(names("Syrian Observatory for Human Rights", "Libyan Observatory for Human Rights")) == 2


def test_an_office_of_a_state_is_one_source_however_the_state_is_told() -> None:
    assert len(names("Lebanese army", "the Lebanese military", "the army of Lebanon")) == 1
    assert len(names("Turkish interior ministry", "Ministry of Interior of Turkey")) == 1
    assert len(names("the defence ministry in Moscow", "Russian Defense Ministry")) == 1
    assert len(names("Lebanese army", "Turkish interior ministry", "Lebanese interior ministry")) == 3


def test_a_slip_in_an_acronym_makes_no_other_source() -> None:
    one = "Syrian Observatory for Human Rights"
    assert names(one, "latest SORH", "SHOR") == [one]


def test_a_description_behind_a_long_name_does_not_make_another_source() -> None:
    assert names("Lake Rescue Service", "Lake Rescue Service an NGO") == ["Lake Rescue Service"]


def test_a_town_before_a_body_and_what_it_gives_out_are_no_part_of_its_name() -> None:
    for name in ("Aleppo DAESH", "ISISs statement", "Islamic State"):
        assert identity_key(name) == "islamic state"
    assert identity_key("UN estimates") == identity_key("United Nations")
    assert identity_key("Turkish General Staff") == identity_key("Turkish military")
    assert identity_key("Aleppo Police Command") == "aleppo police command"


@pytest.mark.parametrize(
    "said",
    [
        "monitoring group", "Britain-based monitor", "opposition-linked group", "local media", "statement",
        "Syrian activist groups", "Monitor", "state-backed fighters", "Kurdish-led councillors", "residents",
        "NGO", "Watchdog",
    ],
)  # fmt: skip
def test_a_description_names_nobody(said: str) -> None:
    assert [s.named for s in links(speaker(said, kind="other")).sources.values()] == [False]


@pytest.mark.parametrize(
    "said",
    [
        "police", "the defence ministry", "state television", "Veldin police", "Mira Doran", "the Governor",
        "Russia", "Highland Front", "LRS", "Doctors Without Borders", "the Ministry of Health",
    ],
)  # fmt: skip
def test_a_name_or_an_office_is_somebody(said: str) -> None:
    assert [s.named for s in links(speaker(said, kind="other")).sources.values()] == [True]


def test_doctors_without_borders_are_no_doctors() -> None:
    (source,) = links(speaker("Doctors Without Borders", named=False, kind="medical")).sources.values()
    assert source.named


def test_a_capital_at_the_head_of_a_sentence_makes_no_name() -> None:
    text = "Fresh reports said so. The Lantern reports said so."
    (fresh, lantern) = (
        Speaker(name=name, kind="other", named=True, span=Extent(at, at + len(name)))
        for name, at in (("Fresh reports", 0), ("Lantern reports", 27))
    )
    assert nameless(fresh, text)
    assert not nameless(lantern, text)


def test_a_misspelt_name_is_the_known_body_or_the_commoner_spelling() -> None:
    assert names("Syrian Obsservatory for Human Rights", "SOHR") == ["Syrian Observatory for Human Rights"]
    assert names("Upland Relief Coaliition", "Upland Relief Coalition", "Upland Relief Coalition") == [
        "Upland Relief Coalition"
    ]


def test_an_acronym_fits_a_name_that_is_also_misspelt() -> None:
    found = names("Lake Rescue Service", "Lake Rescue Servicce", "Lake Rescue Service", "LRS")
    assert found == ["Lake Rescue Service"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Lake Rescue Service gave the toll.", True),
        ("The LRS gave the toll.", True),
        ("The Lake Rescuue Service gave the toll.", True),
        ("The toll is in keeping with what Lake Rescue Service books show.", True),
        ("A service for the dead was held at the lake.", False),
        ("The lake was calm when boats came to the rescue.", False),
    ],
)
def test_a_source_is_mentioned_by_name_by_initials_and_misspelt(text: str, named: bool) -> None:
    found = linked(Report("a", figures=[told(9, "Lake Rescue Service")]), Report("b", text=text))[2]
    assert found.mentioned["b"] == (("lake rescue service",) if named else ())


def test_a_source_is_mentioned_by_what_it_is() -> None:
    for text in ("A war monitor gave the toll.", "The observatory gave it.", "A watchdog has counted."):
        found = linked(Report("a", figures=[told(9, "Lake Rights Watchdog")]), Report("b", text=text))[2]
        assert found.mentioned["b"] == ("lake rights watchdog",)


def test_a_source_is_not_mentioned_by_a_word_that_says_more_than_its_name() -> None:
    cited = [
        told(9, speaker("Idlib", body="Directorate of Health")),
        told(9, "regime"),
        told(9, Speaker(name="Lake Times", kind="outlet", named=True, relayed_by=("groups", "World"))),
    ]
    text = "The regime lost a part of the world around Idlib to groups of rebels."
    found = linked(Report("a", figures=cited), Report("b", text=text))[2]
    assert found.mentioned["b"] == ()
    assert {one.named for one in found.sources.values() if one.name == "groups"} == {False}


def test_a_source_is_mentioned_by_its_last_name() -> None:
    cited = [told(9, speaker("Anna Preston")), told(8, speaker("Preston"))]
    found = linked(Report("a", figures=cited), Report("b", text="Nobody there had asked Preston."))[2]
    assert found.mentioned["b"] == ("anna preston",)


def test_states_and_those_who_fight_or_make_peace_are_named_for_what_they_do() -> None:
    cited = [told(9, "Russia"), told(9, speaker("Highland Front", kind="armed_group")), told(9, "UN")]
    text = "The Highland Front and Russia have fought there for years, and the United Nations sent envoys."
    found = linked(Report("a", figures=cited), Report("b", text=text))[2]
    assert found.mentioned["b"] == ()


def test_each_town_may_have_an_observatory_of_its_own() -> None:
    """A town beside a short name of a known body is no part of it, unless the name is one for many bodies."""
    found = names("Paris Observatory", "the Observatory", "Aleppo Daesh")
    assert found == ["Islamic State", "Paris Observatory", "Syrian Observatory for Human Rights"]


def test_a_name_of_several_words_is_mentioned_where_they_stand_side_by_side() -> None:
    one, other = (
        said(clean("The lake rescue service came.")),
        said(clean("A rescue of the lake. Service ended.")),
    )
    name = pairs_of(["lake", "rescue", "service"])
    assert name <= set(unpacked(one.pairs).tolist())
    assert not name & set(unpacked(other.pairs).tolist())


def test_words_in_capitals_are_those_that_stand_alone() -> None:
    assert said(clean("NATO and the UN, not xUN, UN_1 or ABCDEFGHI, said so.")).letters == {"nato", "un"}


def clean(text: str) -> CleanArticle:
    article = Article(id="a", origin="a", sha256="", media_type="text/plain", size=1, text=text)
    return CleanArticle(article=article, furniture=())


@pytest.mark.parametrize(
    ("speakers", "credits", "outlet"),
    [([("Brandvik", 1)], [], None), ([], [1], None), ([], [], 1), ([("Brandvik", -1)], [], 0)],
)
def test_whoever_is_cited_in_what_was_kept_is_one_of_those_seen(
    speakers: list[tuple[str, int]], credits: list[int], outlet: int | None
) -> None:
    seen = [(("ada brandvik", "Ada Brandvik", "official", True, None), 2)]
    whole = msgspec.msgpack.encode([seen, [("Brandvik", 0)], [0], 0])
    assert msgspec.msgpack.decode(whole, type=Cited).speakers == (("Brandvik", 0),)
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode([seen, speakers, credits, outlet]), type=Cited)
