"""Fields: which column or key of a row is its text, its title, its date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

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
    values = {}
    for noun, keys in _columns(tuple(cells), tuple(mapped.items())):
        for key in keys:
            value = _as_text(cells[key], noun)
            if value is not None:
                values[noun] = value
                break
    if "text" not in values:
        raise NoText(_why_no_text(cells, mapped))
    return values


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
    return key.strip().lower().replace(" ", "_").replace("-", "_")


def _as_text(value: object, noun: str) -> str | None:
    """Read one value; what is of the wrong type counts as absent."""
    if not isinstance(value, str):
        value = _from(value, noun)
    if value is None:
        return None
    text = tidy(value)
    return text if noun == "text" else " ".join(text.split()) or None


def _from(value: object, noun: str) -> str | None:
    """What stands for text in some nouns: a nested name, pieces in a list, a number."""
    if isinstance(value, dict) and noun in ("outlet", "author"):
        value = value.get("name")  # {"id": null, "name": "Example Times"}, as news interfaces nest it
    if isinstance(value, list) and noun in ("text", "author") and all(isinstance(v, str) for v in value):
        value = ("\n\n" if noun == "text" else ", ").join(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and noun in ("id", "date"):
        value = str(value)
    return value if isinstance(value, str) else None


def _why_no_text(cells: Mapping[str, object], mapped: Mapping[str, str]) -> str:
    wanted = (mapped["text"],) if "text" in mapped else NOUNS["text"]
    names = tuple(cells)
    for key in _held(names, _keys(names), wanted):
        if cells[key] is None:
            return f"empty: the field {key!r} holds nothing"
        return f"the field {key!r} is {_KINDS.get(type(cells[key]), 'no text')}, not text"
    return f"no text: none of the fields {', '.join(wanted)} is there; name the one that holds it"
