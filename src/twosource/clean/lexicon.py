"""The lexicon of furniture, ready for comparing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from twosource.clean.units import key
from twosource.text.lexicon import load_table


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The rows of furniture.toml, compiled."""

    line: frozenset[str]
    sentence: frozenset[str]
    begins: Mapping[str, tuple[str, ...]]  # by first word
    staff: tuple[str, ...]
    sure: tuple[str, ...]
    headlines: re.Pattern[str]
    neighbours: tuple[str, ...]
    buttons: re.Pattern[str]
    inline: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read once."""
    table = load_table("twosource.clean", "furniture")
    return Lexicon(
        line=frozenset(key(row) for row in table["line"]["exact"]),
        sentence=frozenset(key(row) for row in table["sentence"]["exact"]),
        begins=_by_first_word(table["sentence"]["begins"]),
        staff=tuple(table["sentence"]["staff"]),
        sure=tuple(table["tail"]["sure"]),
        headlines=_any(table["tail"]["headlines"]),
        neighbours=tuple(table["tail"]["neighbours"]),
        buttons=_buttons(table["buttons"]["words"]),
        inline=tuple((row["hint"], re.compile(row["pattern"])) for row in table["inline"]),
    )


def _by_first_word(rows: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.split()[0], []).append(row.replace("’", "'"))
    return {first: tuple(same) for first, same in found.items()}


def _any(rows: list[str]) -> re.Pattern[str]:
    longest = sorted(rows, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest))})(?![\w-])")


def _buttons(words: list[str]) -> re.Pattern[str]:
    word = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?:{word})(?:[ |,•·]+(?:{word}))*(?![\w'’-])")
