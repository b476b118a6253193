"""People: the names in a report that can be those of the few whom it is about."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from twosource.findings.mentions import Reading
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

_NAME: Final = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}\b")
_PLAIN: Final = re.compile(r"\b[a-z]{2,}\b")
_AGE: Final = re.compile(
    r"\b(\d{1,2})[- ]years?[- ]olds?\b"
    r"|\b(?:[Bb]oy|[Gg]irl|[Tt]een|[Mm]an|[Ww]oman|[Tt]oddler|aged)[ ,] ?(\d{1,2})\b"
    r"|\b[A-Z][a-z]+, (\d{1,2}),"
)


def named_people(reading: Reading) -> frozenset[str]:
    """Runs of two capitalised words in the news text that can be a person's first and last name.

    Neither word is written small anywhere in the report, nor names an office, a day or a people, and the
    run is no place and nobody who speaks: a spokesman stands behind many happenings.
    """
    clean = reading.parsed.dated.clean
    text = clean.article.text
    found: set[str] = set()
    barred: set[str] = set()
    small: set[str] = set()
    for piece in clean.news():
        small.update(_PLAIN.findall(text, piece.start, piece.end))
        for match in _NAME.finditer(text, piece.start, piece.end):
            words = match.group().split()
            pairs = [" ".join(words[i : i + 2]) for i in range(len(words) - 1)]
            (barred if _in_office(text, match) else found).update(pairs)
    others = _places_and_speakers(reading)
    return frozenset(
        name
        for name in found - barred
        if not any(w in small or w in _no_name() for w in name.lower().split())
        and not any(gazetteer().country_of(w) for w in name.split())
        and not any(name in other for other in others)
    )


def ages_in(text: str) -> frozenset[int]:
    """The ages that words give: "a 14-year-old boy", "Girl, 10, shot"."""
    return frozenset(int(age) for pair in _AGE.findall(text) for age in pair if age)


def _in_office(text: str, match: re.Match[str]) -> bool:
    """Whether a title stands before a name, or the name stands in a credit of a picture."""
    before = text[max(0, match.start() - 24) : match.start()].rstrip()
    after = text[match.end() : match.end() + 3].strip()
    word = re.findall(r"[A-Za-z]+", before)[-1:] or [""]
    first = match.group().split()[0].lower()
    return bool(_titles() & {word[0].lower(), first}) or before.endswith("/") or after.startswith("/")


def _places_and_speakers(reading: Reading) -> frozenset[str]:
    speakers = {s.speaker.name for s in reading.statements if s.speaker is not None}
    speakers |= {f.speaker.name for f in reading.figures if f.speaker is not None}
    places = {name for place in reading.places for name in (place.name, *place.within)}
    return frozenset(speakers | places)


@cache
def _no_name() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["words"])


@cache
def _titles() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["titles"])
