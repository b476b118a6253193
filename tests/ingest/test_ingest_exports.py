"""Exports of news databases: one file of text, many reports, each with the head that its database writes."""

from __future__ import annotations

from pathlib import Path

from reading import NINE, TWELVE, articles, only, read, reasons, texts, written

NEXIS = """


                               {number} of 2 DOCUMENTS


                                 Alpha Times

                             May 15, 2024 Wednesday
                                 Final Edition

{title}

BYLINE: Jane Roe

SECTION: NEWS; Pg. 4

LENGTH: 523 words

DATELINE: Alpha

{body}

LOAD-DATE: May 16, 2024

LANGUAGE: ENGLISH

                         Copyright 2024 Alpha Times
"""
UNI = """{title}
Alpha Times
May 15, 2024 Wednesday

Copyright 2024 Alpha Times All Rights Reserved

Section: NEWS; Pg. 4
Length: 523 words
Byline: Jane Roe
Body


{body}

Load-Date: May 16, 2024

End of Document

"""
FACTIVA = """News
{title}

By Jane Roe
523 words
15 May 2024
06:30
Alpha Times
ALPT
English
Copyright 2024 Alpha Times. All rights reserved.

{body}

Document ALPT000020240515ek5f0000{number}

"""
PROQUEST = """____________________________________________________________

Document {number} of 2

{title}

Author: Jane Roe

Full text:
{body}

Title: {title}

Publication title: Alpha Times

Publication date: May 15, 2024

"""


def export(form: str) -> str:
    rows = [("Nine die in Alpha", f"{NINE}\n\nIt rained."), ("Twelve hurt", TWELVE)]
    return "".join(form.format(number=n, title=t, body=b) for n, (t, b) in enumerate(rows, start=1))


def check(path: Path, date: str) -> None:
    one, other = articles(read(path))
    assert one.text == f"Nine die in Alpha\n\n{NINE}\n\nIt rained."
    assert other.text == f"Twelve hurt\n\n{TWELVE}"
    assert {(each.outlet, each.byline, each.catalogue_date) for each in (one, other)} == {
        ("Alpha Times", "Jane Roe", date)
    }
    assert one.origin != other.origin
    assert one.id != other.id


def test_each_report_of_an_older_nexis_export_is_an_article(tmp_path: Path) -> None:
    check(written(tmp_path, "a.txt", export(NEXIS)), "May 15, 2024")


def test_each_report_of_a_newer_nexis_export_is_an_article(tmp_path: Path) -> None:
    check(written(tmp_path, "a.txt", "User Name: Jane\nDocuments (2)\n\n" + export(UNI)), "May 15, 2024")


def test_each_report_of_a_factiva_export_is_an_article(tmp_path: Path) -> None:
    check(written(tmp_path, "a.txt", export(FACTIVA)), "15 May 2024")


def test_each_report_of_a_proquest_export_is_an_article(tmp_path: Path) -> None:
    check(written(tmp_path, "a.txt", export(PROQUEST)), "May 15, 2024")


def test_windows_line_ends_and_one_report_alone_change_nothing(tmp_path: Path) -> None:
    check(written(tmp_path, "a.txt", export(NEXIS).replace("\n", "\r\n")), "May 15, 2024")
    alone = FACTIVA.format(number=1, title="Nine die in Alpha", body=NINE)
    assert only(read(written(tmp_path, "b.txt", alone))).text == f"Nine die in Alpha\n\n{NINE}"


def test_a_part_of_an_export_in_which_no_report_is_found_is_told_of(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.txt", export(UNI) + "Jane, Wednesday\n"))
    assert len(articles(results)) == 2
    assert reasons(results) == ["line 37: no report is found in this part of the export"]


def test_a_report_that_only_speaks_of_documents_is_one_report(tmp_path: Path) -> None:
    for text in (
        f"{NINE}\n\n2 of 3 documents were lost.",
        f"{NINE}\n\nDocument A1\n\n{TWELVE}",
        f"____________________________\n\n{NINE}\n\nEnd of Document\n",
    ):
        assert texts(read(written(tmp_path, "a.txt", text))) == [text]
