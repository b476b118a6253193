"""HTML: the body of an article and what its page says about it."""

from __future__ import annotations

import re

from twosource.ingest.markup import MOST_ATTRIBUTES, is_overlong

# No clock, no search of the body for dates: what the page states, or nothing.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})""", re.I
)
_TAIL = re.compile(r"^(?P<title>.{12,}?)\s+[|–—]\s+(?P<outlet>[^|–—]{2,40})$")
_TITLE = re.compile(r"<title[^>]*>([^<]{1,1000})</title>", re.I)


class NoBody(ValueError):
    """The page holds no article; the message says so."""


def declared_charset(data: bytes) -> str | None:
    """Return the character set that the page declares in its first kilobytes."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii") if found else None


def page_values(page: str) -> dict[str, str]:
    """Return title, text, date, outlet, url and author of a page; raise NoBody without a body."""
    if is_overlong(page):
        raise NoBody(f"the HTML cannot be read: a tag of more than {MOST_ATTRIBUTES:,} attributes")
    document = _extracted(page)
    if _is_table(str(document.get("text") or "")):  # of a page that is set by one, as print views are
        document = _extracted(page, tables=False) or document
    if not str(document.get("text") or "").strip():
        raise NoBody("empty: the HTML holds no body text")
    return _named(document, page)


def _is_table(text: str) -> bool:
    """Whether most of a text stands in cells."""
    return 2 * sum(len(line) for line in text.split("\n") if line.startswith("| ")) > len(text)


def _extracted(page: str, *, tables: bool = True) -> dict[str, object]:
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow to load, and few piles hold pages

    try:
        found = bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=tables,
            date_extraction_params=dict(_DATES),
        )
    except Exception as error:  # a stranger's page can break a parser in any way; it costs this page only
        raise NoBody(f"the HTML cannot be read: {type(error).__name__}") from error
    return {} if found is None or isinstance(found, dict) else dict(found.as_dict())


def _named(document: dict[str, object], page: str) -> dict[str, str]:
    keys = {"title": "title", "text": "text", "date": "date", "outlet": "sitename", "url": "url"}
    keys["author"] = "author"
    values = {noun: str(document[key]) for noun, key in keys.items() if document.get(key)}
    _split_title(values, page)
    values["text"] = _without_title(values["text"], values.get("title", ""))
    return values


def _split_title(values: dict[str, str], page: str) -> None:
    """Read "Headline | Example Times" as headline and outlet, where the page names no other."""
    title = values.get("title", "")
    whole = _TITLE.search(page)
    tail = _TAIL.match(title) or (_TAIL.match(" ".join(whole.group(1).split())) if whole else None)
    if tail is None or not _is_name(tail["outlet"]):
        return
    if tail["outlet"] == values.setdefault("outlet", tail["outlet"]) and title.startswith(tail["title"]):
        values["title"] = tail["title"]


def _is_name(tail: str) -> bool:
    """Whether a title's tail reads as a name: up to five words, every longer one capitalised."""
    words = tail.split()
    return len(words) <= 5 and all(word[0].isupper() or len(word) <= 3 for word in words)


def _without_title(text: str, title: str) -> str:
    """Drop the headline that the extraction leaves in front of the body."""
    first, _, rest = text.partition("\n")
    return rest.lstrip("\n") if title and first.strip() == title and rest.strip() else text
