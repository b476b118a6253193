"""Mail: messages and mailboxes; what a message forwards is a report of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr
from typing import BinaryIO

from twosource.ingest.decoding import NotText, decode, tidy
from twosource.ingest.html import declared_charset
from twosource.ingest.lines import numbered
from twosource.ingest.markup import plain
from twosource.ingest.media import MAIL
from twosource.ingest.received import BadRow, Reading, Received, as_bytes, dropped

NOTE = 30  # words: whoever forwards a report says in fewer why
DEEP = 8  # messages within messages
_STUB = 4  # a plain part of less than a quarter of the other says "your program shows no HTML"
_FIELD = re.compile(r"\s*\*?(From|Date|Sent|To|Cc|Bcc|Reply-To|Subject):\*?\s?(.*)", re.I)
_ENDS = re.compile(
    r"\n*^\s*(?:-{2,}[ \t]*(?:Forwarded|Original) message[ \t]*-*|Begin forwarded message:|_{10,})\s*\Z",
    re.I | re.M,
)
_LINE = 200  # characters that hold such a line
_MOST = 30  # lines of headings
_LONGEST = 2_000  # characters of one
_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.M)
_SPLIT = re.compile(rb"From \S+.*\d{4}")


@dataclass(frozen=True, slots=True)
class _Part:
    """One text of a message: under which headings it was sent."""

    text: str
    headings: Mapping[str, str]
    forwarded: bool = True


def messages(origin: str, stream: BinaryIO, limit: int) -> Iterator[Reading]:
    """Read a mailbox message by message."""
    lines: list[bytes] = []
    number = size = 0
    blank = True
    for one in numbered(stream, limit):
        if isinstance(one, BadRow):
            yield dropped(f"{origin}#{number}", f"line {one.line}: {one.reason}")
            continue
        if blank and _SPLIT.match(one[1]):
            if number:
                yield from _bounded(f"{origin}#{number}", lines, size, limit)
            lines, size, number = [], 0, number + 1
        elif size <= limit:  # of one too large nothing more is held
            lines.append(one[1].removeprefix(b">") if one[1].startswith(b">From ") else one[1])
            size += len(one[1])
        blank = not one[1].strip()
    if number:
        yield from _bounded(f"{origin}#{number}", lines, size, limit)
    else:
        yield dropped(origin, "not a mailbox: no line begins a message")


def _bounded(at: str, lines: list[bytes], size: int, limit: int) -> Iterator[Reading]:
    if size > limit:
        yield dropped(at, f"too large: the limit is {limit} bytes")
    else:
        yield from message(at, b"".join(lines))


def message(origin: str, data: bytes) -> Iterator[Reading]:
    """Read a message, each report that it forwards, and each text that is attached to it."""
    try:
        yield from _message(origin, BytesParser().parsebytes(data), data, 1)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        # the standard library meets some broken headings with errors of its own
        yield dropped(origin, f"the message cannot be read: {type(error).__name__}")


def _message(origin: str, found: Message, data: bytes | None, depth: int) -> Iterator[Reading]:
    if depth > DEEP:
        yield dropped(origin, f"messages within messages, {DEEP} deep")
        return
    plain_parts, html_parts, attached = _sorted(found)
    texts, html = "\n\n".join(plain_parts), "\n\n".join(html_parts)
    text = html if len(texts.strip()) * _STUB < len(html) else texts
    parts = _forwarded(_QUOTED.sub("", text), _headings(found)) if text.strip() else []
    alone = len(parts) == 1 and not attached
    for number, part in enumerate(parts, start=1):
        at = origin if number == 1 else f"{origin}.{number}" if "#" in origin else f"{origin}#{number}"
        yield _report(at, part, data if alone else None, note=not (alone or part.forwarded))
    for number, each in enumerate(attached, start=1):
        at = f"{origin}/{each.get_filename() or f'attachment-{number}'}"
        if each.get_content_type() == MAIL:
            for inner in _inner(each):
                yield from _message(at, inner, None, depth + 1)
        else:
            yield _attachment(at, each, _headings(found))
    if not parts and not attached:
        yield dropped(origin, "empty: the message holds no text")


def _inner(each: Message) -> list[Message]:
    payload = each.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _sorted(found: Message) -> tuple[list[str], list[str], list[Message]]:
    """The plain texts of a message, its texts in HTML, and what is attached to it."""
    texts: list[str] = []
    pages: list[str] = []
    attached: list[Message] = []
    todo = [found]
    while todo:
        part = todo.pop()
        if sum(len(str(value)) for value in part.values()) > _LONGEST * _MOST:
            raise MessageError("headings beyond all bounds")
        kind = part.get_content_type()
        if part.is_multipart() and kind != MAIL:
            todo += reversed(_inner(part))
        elif kind == MAIL or part.get_filename() or part.get_content_disposition() == "attachment":
            attached.append(part)
        elif kind in ("text/plain", "text/html"):
            (texts if kind == "text/plain" else pages).append(_text(part))
    return texts, pages, [each for each in attached if not _is_picture(each)]


def _is_picture(part: Message) -> bool:
    """Whether a part is a picture in the body of the message, as signatures have them."""
    return part.get_content_maintype() == "image" and "Content-ID" in part


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if part.get_content_type() == "text/html":
        return plain(decode(data, part.get_content_charset() or declared_charset(data)))
    return decode(data, part.get_content_charset())


def _headings(found: Message) -> dict[str, str]:
    return {name.lower(): _heading(found, name) for name in ("From", "Date", "Subject") if name in found}


def _heading(found: Message, name: str) -> str:
    value = str(found[name])[:_LONGEST]
    try:
        return tidy(str(make_header(decode_header(value))))
    except (MessageError, ValueError, LookupError):
        return tidy(value)


def _forwarded(text: str, headings: Mapping[str, str]) -> list[_Part]:
    """Part a text where the headings of another message begin: From, a date and a subject."""
    lines, parts, begun, at = text.split("\n"), [], 0, 0
    while at < len(lines):
        block, end = _block(lines, at) if _FIELD.match(lines[at]) else ({}, at + 1)
        if block:
            parts.append(_Part(_ended(lines[begun:at]), headings, forwarded=begun > 0))
            headings, begun = block, end
        at = end
    parts.append(_Part(_ended(lines[begun:]), headings, forwarded=begun > 0))
    return [each for each in parts if each.text]


def _ended(lines: list[str]) -> str:
    """What stands above headings, without the line that announces them."""
    text = "\n".join(lines).strip()
    return (text[:-_LINE] + _ENDS.sub("", text[-_LINE:])).strip()


def _block(lines: list[str], at: int) -> tuple[dict[str, str], int]:
    """The headings that begin at a line, and where they end; none where too few stand there."""
    found: dict[str, str] = {}
    end, last = at, ""
    while end < min(len(lines), at + _MOST) and (
        lines[end].strip() or (end + 1 < len(lines) and _FIELD.match(lines[end + 1]))
    ):
        field = _FIELD.match(lines[end])
        if field:
            last = field[1].lower().replace("sent", "date")
            found.setdefault(last, field[2].strip())
        elif lines[end].strip() and found.keys() >= {"from", "date", "subject"} and last != "to":
            break
        end += 1
    return (found, end) if found.keys() >= {"from", "date", "subject"} else ({}, at + 1)


def _report(at: str, part: _Part, data: bytes | None, *, note: bool) -> Reading:
    words = len(part.text.split())
    if note and words < NOTE:
        return dropped(at, f"a note of {words} words beside what is forwarded")
    name, address = parseaddr(part.headings.get("from", ""))
    values = {
        "title": " ".join(part.headings.get("subject", "").split()),
        "text": part.text,
        "date": part.headings.get("date", ""),
        "author": name or address,
    }
    values = {noun: value for noun, value in values.items() if value}
    raw = data if data is not None else as_bytes(values)
    return Received(origin=at, media_type=MAIL, raw=raw, values=values)


def _attachment(at: str, part: Message, headings: Mapping[str, str]) -> Reading:
    if part.get_content_type() not in ("text/plain", "text/html"):
        return dropped(at, f"an attachment that is no text: {part.get_content_type()}")
    try:
        text = _text(part)
    except NotText as error:
        return dropped(at, str(error))
    if not text.strip():
        return dropped(at, "empty")
    return _report(at, _Part(text, {"date": headings.get("date", "")}), None, note=False)
