"""Words: whether a stretch of text holds a word of a list, and where."""

from __future__ import annotations

import re
from functools import cache

from twosource.findings.article import Extent
from twosource.text.lexicon import load_table

PACKAGE = "twosource.assist"


def listed(table: str, key: str, text: str) -> bool:
    """Whether a text holds a word of a list."""
    return pattern(table, key).search(text) is not None


def places(table: str, key: str, text: str, within: Extent) -> list[Extent]:
    """Where words of a list stand in a stretch of the article's text."""
    return [Extent(*m.span()) for m in pattern(table, key).finditer(text, within.start, within.end)]


@cache
def pattern(table: str, key: str) -> re.Pattern[str]:
    """A list of `words.toml` as one pattern: a row that ends in "-" is the beginning of a word."""
    rows: list[str] = load_table(PACKAGE, "words")[table][key]
    longest = sorted(rows, key=lambda row: (-len(row), row))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_row, longest))})(?!\w)", re.IGNORECASE)


def _row(row: str) -> str:
    stem = re.escape(row.removesuffix("-")).replace(r"\ ", r"\s+").replace("'", "['’]")
    if row == "n't":
        return rf"\w+{stem}"
    return rf"{stem}\w*" if row.endswith("-") else stem
