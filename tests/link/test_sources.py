"""Who is who among those cited, credited and publishing."""

from __future__ import annotations

from pile import Report, linked, speaker, told
from twosource.findings.groups import Links
from twosource.findings.mentions import Speaker
from twosource.link.names import identity_key


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


def test_titles_and_articles_do_not_make_another_person() -> None:
    assert len(names("President Vladimir Putin", "Vladimir Putin", "Mr. Vladimir Putin")) == 1


def test_a_surname_alone_is_the_one_person_of_that_name() -> None:
    assert names("Vladimir Putin", "Putin") == ["Vladimir Putin"]


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


def test_a_description_behind_a_long_name_does_not_make_another_source() -> None:
    assert names("Lake Rescue Service", "Lake Rescue Service an NGO") == ["Lake Rescue Service"]


def test_a_town_before_a_body_and_what_it_gives_out_are_no_part_of_its_name() -> None:
    for name in ("Aleppo DAESH", "ISISs statement", "Islamic State"):
        assert identity_key(name) == "islamic state"
    assert identity_key("UN estimates") == identity_key("United Nations")
    assert identity_key("Turkish General Staff") == identity_key("Turkish military")
    assert identity_key("Aleppo Police Command") == "aleppo police command"
