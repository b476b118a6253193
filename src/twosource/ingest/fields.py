"""Fields: which column or key of a row is its text, its title, its date."""

from __future__ import annotations

from collections.abc import Mapping

from twosource.ingest.decoding import tidy

NOUNS: Mapping[str, tuple[str, ...]] = {
    "id": ("id",),
    "url": ("url", "link"),
    "title": ("title", "headline", "article_title"),
    "text": ("text", "body", "content", "article_content"),
    "date": (
        "date",
        "published",
        "dct",
        "published_at",
        "publishedat",  # news interfaces write camel case
        "publication_date",
        "date_published",
        "pub_date",
        "pubdate",
        "time",
    ),
    "outlet": ("outlet", "source", "publisher"),
    "author": ("author", "byline", "authors"),
}
_KINDS = {bool: "a truth value", int: "a number", float: "a number", dict: "an object", list: "a list"}


class NoText(ValueError):
    """The row holds no text to read; the message says what stands there instead."""


def values_of(cells: Mapping[str, object], mapped: Mapping[str, str]) -> dict[str, str]:
    """Return what the row holds for each noun; raise NoText where there is no text."""
    keys = {_folded(key): key for key in reversed(list(cells))}
    values = {}
    for noun, names in NOUNS.items():
        wanted = (mapped[noun],) if noun in mapped else names
        value = _first(cells, keys, wanted, noun)
        if value is not None:
            values[noun] = value
    if "text" not in values:
        raise NoText(_why_no_text(cells, keys, mapped))
    return values


def knows(name: str) -> bool:
    """Whether a column of that name is one that is found by itself."""
    return any(_folded(name) in names for names in NOUNS.values())


def _folded(key: str) -> str:
    return key.strip().lower().replace(" ", "_").replace("-", "_")


def _first(
    cells: Mapping[str, object], keys: Mapping[str, str], wanted: tuple[str, ...], noun: str
) -> str | None:
    for name in wanted:
        key = name if name in cells else keys.get(_folded(name))
        value = _as_text(cells[key], noun) if key is not None else None
        if value is not None:
            return value
    return None


def _as_text(value: object, noun: str) -> str | None:
    """Read one value; what is of the wrong type counts as absent."""
    if isinstance(value, dict) and noun in ("outlet", "author"):
        value = value.get("name")  # {"id": null, "name": "Example Times"}, as news interfaces nest it
    if isinstance(value, list) and noun in ("text", "author") and all(isinstance(v, str) for v in value):
        value = ("\n\n" if noun == "text" else ", ").join(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and noun in ("id", "date"):
        value = str(value)
    if not isinstance(value, str):
        return None
    text = tidy(value)
    return text if noun == "text" else " ".join(text.split()) or None


def _why_no_text(cells: Mapping[str, object], keys: Mapping[str, str], mapped: Mapping[str, str]) -> str:
    wanted = (mapped["text"],) if "text" in mapped else NOUNS["text"]
    for name in wanted:
        key = name if name in cells else keys.get(_folded(name))
        if key is None:
            continue
        if cells[key] is None:
            return f"empty: the field {key!r} holds nothing"
        return f"the field {key!r} is {_KINDS.get(type(cells[key]), 'no text')}, not text"
    return f"no text: none of the fields {', '.join(wanted)} is there; name the one that holds it"
