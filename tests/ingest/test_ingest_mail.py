"""Mail: what a message says, forwards and holds, and mailboxes of many."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

HEAD = "From: Jane Roe <jane@example.org>\nTo: desk@example.org\nDate: Wed, 15 May 2024 07:10:00 +0100\n"
LONG = f"{NINE}\n\n{TWELVE}\n\n" + "It was the third such day of the year, and people stayed at home. " * 2


def mail(body: str, subject: str = "Blast in Alpha") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jane Roe <jane@example.org>"
    message["Date"] = "Wed, 15 May 2024 07:10:00 +0100"
    message["Subject"] = subject
    message.set_content(body)
    return message


def test_a_message_is_its_subject_its_text_its_date_and_who_wrote_it(tmp_path: Path) -> None:
    path = written(tmp_path, "a.eml", bytes(mail(f"{NINE}\n", "Blast – nine die")))
    article = only(read(path))
    assert article.text == f"Blast – nine die\n\n{NINE}"
    assert (article.origin, article.media_type, article.byline) == (str(path), "message/rfc822", "Jane Roe")
    assert article.catalogue_date == "Wed, 15 May 2024 07:10:00 +0100"
    assert article.size == len(path.read_bytes())


def test_what_is_forwarded_is_dated_and_titled_as_it_was_sent_and_the_note_is_told_of(tmp_path: Path) -> None:
    body = (
        "Can you check this?\n\n---------- Forwarded message ---------\n"
        "From: Coastal Wire <feed@example.org>\n"
        f"Date: Tue, 14 May 2024 at 22:30\nSubject: Nine die in Alpha\nTo: <jane@example.org>\n\n{LONG}\n"
    )
    results = read(written(tmp_path, "a.eml", bytes(mail(body, "FW: look"))))
    article = articles(results)[0]
    assert (article.title, article.byline) == ("Nine die in Alpha", "Coastal Wire")
    assert article.catalogue_date == "Tue, 14 May 2024 at 22:30"
    assert article.text == f"Nine die in Alpha\n\n{LONG.strip()}"
    assert reasons(results) == ["a note of 4 words beside what is forwarded"]


def test_two_reports_that_one_message_forwards_are_two_articles(tmp_path: Path) -> None:
    block = "-----Original Message-----\nFrom: Coastal Wire\nSent: 14 May 2024 22:30\nSubject: {}\n\n{}\n\n"
    body = block.format("One", NINE) + block.format("Two", TWELVE)
    results = read(written(tmp_path, "a.eml", bytes(mail(body))))
    assert texts(results) == [f"One\n\n{NINE}", f"Two\n\n{TWELVE}"]


def test_marks_of_quotation_are_taken_off(tmp_path: Path) -> None:
    quoted = "\n".join(f"> {line}" for line in LONG.strip().split("\n"))
    assert (
        only(read(written(tmp_path, "a.eml", HEAD + f"Subject: x\n\n{quoted}\n"))).text
        == f"x\n\n{LONG.strip()}"
    )


def test_a_message_in_html_alone_or_with_a_stub_beside_it_is_its_words(tmp_path: Path) -> None:
    page = f"<head><style>p {{}}</style></head><body><p>{NINE}</p><div>{TWELVE}<br>Ends.</div></body>"
    page = f"<html>{page}</html>"
    alone = mail("")
    alone.set_content(page, subtype="html")
    stub = mail("No HTML here.")
    stub.add_alternative(page, subtype="html")
    for name, message in (("a.eml", alone), ("b.eml", stub)):
        article = articles(read(written(tmp_path, name, bytes(message))))[0]
        assert article.text == f"Blast in Alpha\n\n{NINE}\n\n{TWELVE}\n\nEnds."


def test_the_text_is_taken_of_a_message_that_is_there_twice(tmp_path: Path) -> None:
    message = mail(f"{NINE}\n")
    message.add_alternative(f"<p>{NINE}</p>", subtype="html")
    assert only(read(written(tmp_path, "a.eml", bytes(message)))).text == f"Blast in Alpha\n\n{NINE}"


def test_attached_texts_and_messages_are_articles_and_the_rest_is_told_of(tmp_path: Path) -> None:
    message = mail("See below.")
    message.add_attachment(f"{NINE}", filename="wire.txt")
    message.add_attachment(mail(f"{TWELVE}\n", "Twelve hurt"))
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="map.pdf")
    path = written(tmp_path, "a.eml", bytes(message))
    results = read(path)
    assert [each.origin for each in articles(results)] == [f"{path}/wire.txt", f"{path}/attachment-2"]
    assert [each.strip() for each in texts(results)] == [NINE, f"Twelve hurt\n\n{TWELVE}"]
    assert reasons(results) == [
        "a note of 2 words beside what is forwarded",
        "an attachment that is no text: application/pdf",
    ]


def test_a_mailbox_is_its_messages_whatever_it_is_called(tmp_path: Path) -> None:
    box = b"".join(
        b"From jane@example.org Wed May 15 07:10:00 2024\n" + bytes(mail(f"{body}\n>From here on.\n")) + b"\n"
        for body in (NINE, TWELVE)
    )
    for name in ("desk.mbox", "Inbox"):
        path = written(tmp_path, name, box)
        results = articles(read(path))
        assert [each.origin for each in results] == [f"{path}#1", f"{path}#2"]
        assert results[1].text.startswith(f"Blast in Alpha\n\n{TWELVE}")


def test_a_message_of_a_mailbox_over_the_limit_costs_only_itself(tmp_path: Path) -> None:
    mails = [bytes(mail(body)) for body in (NINE, "x\n" * 2_000, TWELVE)]
    box = b"".join(b"From jane@example.org Wed May 15 07:10:00 2024\n" + each + b"\n" for each in mails)
    results = read(written(tmp_path, "desk.mbox", box), max_bytes=1_000)
    assert len(articles(results)) == 2
    assert reasons(results) == ["too large: the limit is 1000 bytes"]


def test_a_mailbox_without_messages_and_a_message_without_words_are_told_of(tmp_path: Path) -> None:
    assert why(read(written(tmp_path, "a.mbox", "Nine died."))) == "not a mailbox: no line begins a message"
    assert why(read(written(tmp_path, "b.eml", HEAD + "\n\n"))) == "empty: the message holds no text"


def test_headings_that_break_a_parser_cost_only_their_message(tmp_path: Path) -> None:
    broken = [
        f"Content-Type: text/plain; charset=no-such-one\nSubject: =?utf-8?B?%%%?=\nDate: no day\n\n{NINE}\n",
        f'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n{NINE}\n',
        "From: \x00\x01<<>>@@\nContent-Type: ;;;\nContent-Disposition: ====\n\n" + NINE,
        "Content-Type: multipart/alternative\n\nno parts: " + NINE,
    ]
    for number, data in enumerate(broken):
        results = read(written(tmp_path, f"{number}.eml", data))
        assert len(results) == 1, results
    assert sum(NINE in text for text in texts(read(tmp_path))) >= 2


def test_a_text_that_opens_like_a_heading_is_a_text(tmp_path: Path) -> None:
    text = f"From: the desk\nSubject: what follows\n\n{NINE}\n"
    assert only(read(written(tmp_path, "a.txt", text))).text == text
    assert only(read(written(tmp_path, "report", text))).text == text


def test_headings_beyond_all_bounds_are_given_up_in_seconds(tmp_path: Path) -> None:
    for heading in (
        "Subject: " + "=?utf-8?q?a?= " * 50_000,
        "From: " + "(" * 100_000,
        "X: " + "a@b, " * 50_000,
    ):
        assert "message cannot be read" in why(read(written(tmp_path, "a.eml", f"{heading}\n\n{NINE}")))
    lines = "From: the desk\n" * 20_000
    assert len(read(written(tmp_path, "b.eml", f"Subject: x\n\n{lines}"))) == 1


def test_a_heading_in_another_encoding_is_read(tmp_path: Path) -> None:
    head = "From: =?iso-8859-1?q?J=F6rg_Roe?= <j@example.org>\nSubject: =?utf-8?B?w4RscGhh?= burns\n\n"
    article = only(read(written(tmp_path, "a.eml", f"{head}{NINE}")))
    assert (article.title, article.byline) == ("Älpha burns", "Jörg Roe")
