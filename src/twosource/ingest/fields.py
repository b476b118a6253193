"""Fields: which column or key of a row is its text, its title, its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from twosource.ingest.decoding import tidy
from twosource.ingest.markup import is_markup, unmarked

# The first are the commonest. What news interfaces and spreadsheets call them else comes after.
NOUNS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "uuid", "guid", "_id"),
    "url": ("url", "link", "weburl", "web_url", "article_url", "permalink"),
    "title": ("title", "headline", "article_title", "webtitle"),
    "text": (
        "text",
        "body",
        "content",
        "article_content",
        "full_text",
        "fulltext",
        "article_text",
        "articlebody",  # schema.org
        "article_body",
        "bodytext",
        "body_text",
        "content_text",
        "text_content",
        "maintext",
        "main_text",
        "content_html",
        "body_html",
    ),
    "date": (
        "date",
        "published",
        "dct",
        "published_at",
        "publishedat",  # news interfaces write camel case
        "publication_date",
        "date_published",
        "datepublished",
        "pub_date",
        "pubdate",
        "publish_date",
        "published_date",
        "webpublicationdate",
        "time",
    ),
    "outlet": (
        "outlet",
        "source",
        "publisher",
        "publication",
        "publication_title",
        "newspaper",
        "media_outlet",
        "news_outlet",
        "source_name",
        "site_name",
        "provider",
    ),
    "author": ("author", "byline", "authors", "creator"),
}
_WRAPPED = ("_source", "fields", "attributes")  # objects that hold what a row is about
_NAMED = {  # the keys of an object that stands where a text is meant
    "outlet": ("name", "title"),  # {"id": null, "name": "Example Times"}
    "author": ("name",),
    "title": ("rendered", "main"),
    "text": ("rendered",),
}
_USUAL = 4  # names of a field that a reason mentions
_TOLD = 8  # columns likewise
_LONGEST = 40  # characters of a column's name likewise
_SECONDS = re.compile(r"(1[0-8]\d{8})(?:\d{3})?(?:\.\d*)?")  # 2001 to 2030; 19 and 20 begin years
_KINDS = {bool: "a truth value", int: "a number", float: "a number", dict: "an object", list: "a list"}


class NoText(ValueError):
    """The row holds no text to read; the message says what stands there instead."""


class NoColumn(NoText):
    """No column of the row can hold the text."""


def values_of(cells: Mapping[str, object], mapped: Mapping[str, str]) -> dict[str, str]:
    """Return what the row holds for each noun; raise NoText where there is no text."""
    values = _values(cells, mapped)
    if "text" not in values:
        values = _values(_unwrapped(cells), mapped)
    if "text" not in values:
        raise _why_no_text(cells, mapped)
    return values


def _values(cells: Mapping[str, object], mapped: Mapping[str, str]) -> dict[str, str]:
    values = {}
    for noun, keys in _columns(tuple(cells), tuple(mapped.items())):
        for key in keys:
            value = _as_text(cells[key], noun)
            if value is not None:
                values[noun] = value
                break
    return values


def _unwrapped(cells: Mapping[str, object]) -> Mapping[str, object]:
    """A row with what an object in it holds beside its own."""
    inner = next((held for key in _WRAPPED if isinstance(held := cells.get(key), dict)), {})
    return {**inner, **cells}


@lru_cache(maxsize=64)  # the rows of a table, and of most files, have the same columns
def _columns(
    names: tuple[str, ...], mapped: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The columns that can hold each noun, best first."""
    keys, own = _keys(names), dict(mapped)
    found = {noun: (own[noun],) if noun in own else wanted for noun, wanted in NOUNS.items()}
    return tuple((noun, tuple(_held(names, keys, wanted))) for noun, wanted in found.items())


def _held(names: Sequence[str], keys: Mapping[str, str], wanted: Iterable[str]) -> Iterator[str]:
    """The columns of such names, spelt so or nearly so."""
    for name in wanted:
        key = name if name in names else keys.get(_folded(name))
        if key is not None:
            yield key


def _keys(names: Sequence[str]) -> dict[str, str]:
    return {_folded(key): key for key in reversed(names)}


def knows(name: str) -> bool:
    """Whether a column of that name is one that is found by itself."""
    return any(_folded(name) in names for names in NOUNS.values())


def _folded(key: str) -> str:
    return key.strip().lower().replace(".", "").replace(" ", "_").replace("-", "_")


def _as_text(value: object, noun: str) -> str | None:
    """Read one value; what is of the wrong type counts as absent."""
    if not isinstance(value, str):
        value = _from(value, noun)
    if value is None:
        return None
    text = tidy(value)
    if noun == "text":
        return unmarked(text) if is_markup(text) else text
    text = " ".join(text.split())
    return (_day(text) if noun == "date" else text) or None


def _day(date: str) -> str:
    """A date that is told as the seconds or milliseconds since 1970, as a day; any other as it stands."""
    found = _SECONDS.fullmatch(date)
    if found is None:
        return date
    return datetime.fromtimestamp(int(found[1]), UTC).date().isoformat()


def _from(value: object, noun: str) -> str | None:
    """What stands for text in some nouns: a nested name, pieces in a list, a number."""
    if isinstance(value, list) and noun == "outlet" and len(value) == 1:
        value = value[0]
    if isinstance(value, dict) and noun in _NAMED:
        value = next((value[key] for key in _NAMED[noun] if key in value), None)
        return unmarked(value) if isinstance(value, str) else None
    if isinstance(value, list) and noun == "author":
        value = [each.get("name") if isinstance(each, dict) else each for each in value]
    if isinstance(value, list) and noun in ("text", "author") and all(isinstance(v, str) for v in value):
        value = ("\n\n" if noun == "text" else ", ").join(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and noun in ("id", "date"):
        value = str(value) if noun == "id" else _day(str(value))
    return value if isinstance(value, str) else None


def _why_no_text(cells: Mapping[str, object], mapped: Mapping[str, str]) -> NoText:
    wanted = (mapped["text"],) if "text" in mapped else NOUNS["text"]
    names = tuple(cells)
    for key in _held(names, _keys(names), wanted):
        if cells[key] is None:
            return NoText(f"empty: the field {key!r} holds nothing")
        return NoText(f"the field {key!r} is {_KINDS.get(type(cells[key]), 'no text')}, not text")
    there = ", ".join(" ".join(name.split())[:_LONGEST] for name in names[:_TOLD]) or "none"
    return NoColumn(
        f"no text: none of the fields {', '.join(wanted[:_USUAL])} is there; name the one that holds it "
        f"(--fields text=NAME) of those that are: {there}"
    )
