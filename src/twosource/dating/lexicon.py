"""The words of time, loaded once: each with the part it plays and what it is worth."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word does in a time expression (a code of `CODES`), and its value there."""

    code: str
    value: int | str | None = None


def _load() -> dict[str, Any]:
    return tomllib.loads(files("twosource.dating").joinpath("words.toml").read_text(encoding="utf-8"))


TABLES: Final = _load()
# Every part of a time expression is one character, so that grammar.py can match over a string of them.
CODES: Final[dict[str, str]] = {part: chr(0x100 + n) for n, part in enumerate(TABLES["parts"])}
BEFORE_MONTH: Final = frozenset(CODES[part] for part in TABLES["contexts"]["before_month"])
BEFORE_YEAR: Final = frozenset(CODES[part] for part in TABLES["contexts"]["before_year"])
NOT_BEFORE_YEAR: Final = frozenset(TABLES["contexts"]["not_before_year"])
COUNTED: Final = frozenset(TABLES["contexts"]["counted"])
BEFORE_RUNNING_DATE: Final = frozenset(TABLES["contexts"]["before_running_date"])
SHY_MONTHS: Final = frozenset(TABLES["shy"]["months"])
SHY_WEEKDAYS: Final = frozenset(TABLES["shy"]["weekdays"])
SHY_SEASONS: Final = frozenset(TABLES["shy"]["seasons"])
ORGANISATION_WORDS: Final = frozenset(TABLES["organisations"]["words"])
NAMED_DAYS: Final = frozenset(TABLES["organisations"]["days"])
REPORTING: Final = frozenset(TABLES["cues"]["reporting"])
LASTING: Final = frozenset(TABLES["cues"]["lasting"])
PEOPLE: Final = frozenset(TABLES["organisations"]["people"])
HOLIDAYS: Final[dict[str, str]] = TABLES["holidays"]
HOLIDAY_STARTS: Final = frozenset(re.split(r"\W", name)[0] for name in HOLIDAYS)


def _entries() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for word in TABLES["cues"]["past"]:
        found[word] = Entry(CODES["PASTV"])
    for word in TABLES["cues"]["future"]:
        found[word] = Entry(CODES["FUTURE"])
    for part, words in TABLES["plain"].items():
        for word in words:
            if part in CODES and word not in ("until", "till", "since", "after", "before", "around", "some"):
                found[word] = Entry(CODES[part])
    found |= {word: Entry(CODES[part]) for part, words in _LATE_WORDS.items() for word in words}
    found |= {word: Entry(CODES["MONTH"], value) for word, value in TABLES["months"].items()}
    for word, value in TABLES["weekdays"].items():
        found[word] = Entry(CODES["WDAY"], value)
        if len(word) > 5:
            found[word + "s"] = Entry(CODES["WDAYS"], value)
    found |= {word: Entry(CODES["DPART"], value) for word, value in TABLES["dayparts"].items()}
    for word, value in TABLES["units"].items():
        if word not in ("second", "night"):
            found[word] = Entry(CODES[_SINGULAR.get(word, "UNIT")], value)
        plural = word[:-1] + "ies" if word == "century" else word + "s"
        found[plural] = Entry(CODES["UNITS"], value)
    found |= {word: Entry(CODES["SEASON"], value) for word, value in TABLES["seasons"].items()}
    found |= {word: Entry(CODES["DEICTIC"], value) for word, value in TABLES["deictic"].items()}
    found |= {word: Entry(CODES["REF"], value) for word, value in TABLES["references"].items()}
    found |= {word: Entry(CODES["SET"], value) for word, value in TABLES["sets"].items()}
    return found


_SINGULAR: Final = {"weekend": "WEEKEND", "century": "CENTURY"}
# Words that are in two tables, with the part they play here.
_LATE_WORDS: Final = {
    "IN": ("since", "until", "till"),
    "BEFORE": ("before",),
    "AFTER": ("after",),
    "APPROX": ("around", "some"),
}
ENTRIES: Final = _entries()
