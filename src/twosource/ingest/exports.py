"""Exports: one file of text in which a news database puts many reports, each with its own head."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(
    rf"\b((?:{_MONTHS}) \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} (?:{_MONTHS}) (?:19|20)\d\d)\b", re.I
)
# What divides the reports of each database; a text that holds none of these is one report.
_NEXIS = re.compile(r"^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$", re.M)
_NEXIS_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.M)
_FACTIVA_END = re.compile(r"^Document [A-Z]{2,}\w*\d{6}\w*[ \t]*$", re.M)
_PROQUEST = re.compile(r"^_{20,}[ \t]*$", re.M)
_ABOVE = re.compile(r"^(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SOURCE):.*$", re.I | re.M)
_BODY = re.compile(r"^Body[ \t]*$", re.M)
_BELOW = re.compile(
    r"^(?:LOAD-DATE|LANGUAGE|SUBJECT|PUBLICATION-TYPE|GRAPHIC|JOURNAL-CODE|CORRECTION-DATE|Classification"
    r"|Load-Date|Graphic|Language|Notes)(?::.*|[ \t]*)$"
    r"|^[ \t]*(?:Copyright|\(c\)) (?:©[ \t]*)?(?:19|20)\d\d\b.*$",
    re.M,
)
_WORDS = re.compile(r"^[\d,]+ words[ \t]*$", re.M)
_RIGHTS = re.compile(r"^(?:\(c\)|©|Copyright\b).*$", re.I | re.M)
_FULL_TEXT = re.compile(r"^Full text:[ \t]*", re.I | re.M)
_PROQUEST_FIELD = re.compile(
    r"^(Title|Publication title|Publication date|Author|Document URL):[ \t]*(.+)$", re.M
)
_PROQUEST_BELOW = re.compile(
    r"^(?:Title|Subject|Location|People|Company / organization|Publication title|Publication date|Credit"
    r"|Publication info|Publication year|Document URL|Copyright):.*$",
    re.M,
)


_RUN_ON = re.compile(r"[^\n]*(?:\n(?!\s*\n)[^\n]+)*")
_Read = Callable[[str], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Exported:
    """One report of an export: the text as it stood there, the line it begins at, and what it gives."""

    line: int
    whole: str
    values: dict[str, str]  # without "text" where no body is found


def exported(text: str) -> list[Exported]:
    """Return the reports of an export; none where a text is no export."""
    if _NEXIS.search(text):
        return list(_parted(text, _NEXIS, _nexis, heads=True))
    if _NEXIS_END.search(text) and _BODY.search(text):
        return list(_parted(text, _NEXIS_END, _nexis_uni, heads=False))
    if _FACTIVA_END.search(text) and _WORDS.search(text):
        return list(_parted(text, _FACTIVA_END, _factiva, heads=False))
    if _PROQUEST.search(text) and _FULL_TEXT.search(text) and "\nPublication title:" in text:
        return list(_parted(text, _PROQUEST, _proquest, heads=True))
    return []


def _parted(text: str, mark: re.Pattern[str], read: _Read, *, heads: bool) -> Iterator[Exported]:
    """The reports between marks, which stand at the head or at the foot of each."""
    begun = 0
    pieces = []
    for found in mark.finditer(text):
        pieces.append((begun, found.start()))
        begun = found.end()
    pieces.append((begun, len(text)))
    line = 1
    counted = 0
    for number, (start, end) in enumerate(pieces):
        own = text[start:end]
        if not own.strip() or (heads and number == 0):
            continue
        line, counted = line + text.count("\n", counted, start), start
        values = {noun: value for noun, value in read(own).items() if value}
        yield Exported(line=line, whole=own, values=values)


def _nexis(own: str) -> dict[str, str]:
    """Nexis to 2018: the outlet and the date are centred, the headline is not; fields in capitals."""
    first = _ABOVE.search(own)
    if first is None:
        return {}
    head = [line for line in own[: first.start()].split("\n") if line.strip()]
    centred = [line.strip() for line in head if line.startswith("   ")]
    headline = [line.strip() for line in head if not line.startswith("   ")]
    return {
        "title": " ".join(headline),
        "outlet": next((line for line in centred if not _DATE.search(line)), ""),
        **_dated(" ".join(centred)),
        "author": _field(own, "BYLINE"),
        "text": _between(own, _last_above(own, first), _BELOW),
    }


def _nexis_uni(own: str) -> dict[str, str]:
    """Nexis since: headline, outlet and date, a line each, then rights and fields, then "Body"."""
    body = _BODY.search(own)
    if body is None:
        return {}
    head = own[: body.start()]
    rights = _BELOW.search(head) or _ABOVE.search(head)
    lines = [line.strip() for line in head[: rights.start() if rights else None].split("\n")]
    at = next((n for n in reversed(range(len(lines))) if _DATE.search(lines[n])), None)
    above = [line for line in lines[:at] if line]
    return {
        "title": above[-2] if len(above) > 1 else "",
        "outlet": above[-1] if above else "",
        **_dated(lines[at] if at is not None else ""),
        "author": _field(own, "Byline"),
        "text": _between(own, body.end(), _BELOW),
    }


def _factiva(own: str) -> dict[str, str]:
    """Factiva: headline, byline, number of words, date, outlet, its code, language, rights, then the body."""
    words = _WORDS.search(own)
    rights = _RIGHTS.search(own, words.end()) if words else None
    if words is None or rights is None:
        return {}
    above = [line.strip() for line in own[: words.start()].split("\n") if line.strip()]
    by = above.pop() if above and above[-1].startswith("By ") else ""
    below = [line.strip() for line in own[words.end() : rights.start()].split("\n") if line.strip()]
    names = [line for line in below if not _DATE.search(line) and not re.match(r"\d{1,2}:\d\d", line)]
    return {
        "title": above[-1] if above else "",
        "outlet": names[0] if names else "",
        **_dated(" ".join(below)),
        "author": by.removeprefix("By "),
        "text": own[rights.end() :].strip(),
    }


def _proquest(own: str) -> dict[str, str]:
    """ProQuest: the body stands after "Full text:", what it is under names of its own after that."""
    begin = _FULL_TEXT.search(own)
    if begin is None:
        return {}
    fields = {name.lower(): said.strip() for name, said in _PROQUEST_FIELD.findall(own)}
    return {
        "title": fields.get("title", ""),
        "outlet": fields.get("publication title", ""),
        "date": fields.get("publication date", ""),
        "author": fields.get("author", ""),
        "url": fields.get("document url", ""),
        "text": _between(own, begin.end(), _PROQUEST_BELOW),
    }


def _last_above(own: str, first: re.Match[str]) -> int:
    """The end of the fields that follow one another above a body, each with the lines it runs on to."""
    end = first.end()
    for field in _ABOVE.finditer(own, first.start()):
        if len(own[end : field.start()].split()) > 40:  # of the body already
            break
        end = field.end()
    run_on = _RUN_ON.match(own, end)
    return run_on.end() if run_on else end


def _between(own: str, start: int, below: re.Pattern[str]) -> str:
    end = below.search(own, start)
    return own[start : end.start() if end else None].strip()


def _field(own: str, name: str) -> str:
    found = re.search(rf"^{name}:[ \t]*(.+)$", own, re.M)
    return found[1].strip() if found else ""


def _dated(text: str) -> dict[str, str]:
    found = _DATE.search(text)
    return {"date": found[1]} if found else {}
