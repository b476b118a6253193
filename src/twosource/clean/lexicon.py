"""The lexicon of furniture, ready for comparing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from twosource.clean.units import as_key
from twosource.text.lexicon import load_table

_FIRST = re.compile(r"^\\b(\w{3,})(?= )")
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The rows of furniture.toml, compiled."""

    line: frozenset[str]
    labels: re.Pattern[str]
    shapes: tuple[re.Pattern[str], ...]
    sentence: frozenset[str]
    links: re.Pattern[str]
    begins: Mapping[str, tuple[tuple[str, ...], ...]]  # by first word; the parts of a row in order
    staff: tuple[tuple[str, ...], ...]
    sure: tuple[str, ...]
    headlines: re.Pattern[str]
    neighbours: tuple[str, ...]
    foot: re.Pattern[str]
    alone: frozenset[str]
    buttons: re.Pattern[str]
    last_button: re.Pattern[str]  # where a closing bracket or quotation mark ends the sentence
    inline: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def lexicon(*, capitals: bool = False) -> Lexicon:
    """Return the lexicon, read once; a text in capitals has no markers that capitals tell apart."""
    known = _read(load_table("twosource.clean", "furniture"))
    if not capitals:
        return known
    return replace(
        known, headlines=_NOTHING, buttons=_NOTHING, last_button=_NOTHING, sure=(), neighbours=(), inline=()
    )


def _read(table: dict[str, Any]) -> Lexicon:
    return Lexicon(
        line=frozenset(as_key(row) for row in table["line"]["exact"]),
        labels=re.compile(rf"(?:{_either(table['line']['labels'])}):\s*\S", re.I),
        shapes=tuple(re.compile(row["pattern"]) for row in table["shape"]),
        sentence=frozenset(as_key(row) for row in table["sentence"]["exact"]),
        links=re.compile(rf"(?i:{_either(table['sentence']['links'])}): ?(?=[\"'“‘]?[A-Z0-9])"),
        begins=_by_first_word(table["sentence"]["begins"]),
        staff=tuple(_parts(row) for row in table["sentence"]["staff"]),
        sure=tuple(table["tail"]["sure"]),
        headlines=_any(table["tail"]["headlines"]),
        neighbours=tuple(table["tail"]["neighbours"]),
        foot=re.compile(rf"\b(?:{_either(table['tail']['foot'])})", re.I),
        alone=frozenset(table["buttons"]["alone"]),
        buttons=_buttons(table["buttons"]["words"]),
        last_button=re.compile(rf"[.)\]!?\"”]\s+((?:{_either(table['buttons']['words'])})(?: \w+)?)$"),
        inline=tuple((row["hint"], _quick(row["pattern"])) for row in table["inline"]),
    )


def _by_first_word(rows: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        found.setdefault(row.split()[0], []).append(_parts(row))
    return {first: tuple(same) for first, same in found.items()}


def _parts(row: str) -> tuple[str, ...]:
    """Return what stands between the dots of a row."""
    return tuple(row.replace("’", "'").split(" … "))


def _either(rows: list[str]) -> str:
    """Return an alternation that prefers the longest row."""
    return "|".join(map(re.escape, sorted(rows, key=len, reverse=True)))


def _any(rows: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{_either(rows)})(?![\w-])")


def _quick(pattern: str) -> re.Pattern[str]:
    """The pattern with the edge of its first word asked for behind it, so that its letters are looked for."""
    return re.compile(_FIRST.sub(r"\1(?<=\\b\1)", pattern))


def _buttons(words: list[str]) -> re.Pattern[str]:
    word = _either(words)
    return re.compile(rf"(?:{word})(?:[ |,•·]+(?:{word}))*(?![\w'’-])")
