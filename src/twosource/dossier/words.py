"""The record's vocabularies in the words of a newspaper."""

from __future__ import annotations

from typing import Final

from twosource.record import Figure, Observation, Place
from twosource.record.vocabulary import Measure, PlacePrecision, Qualifier, RelationKind, Stance
from twosource.text.lexicon import load_table

MEASURES: Final[dict[Measure, str]] = {
    "killed": "killed",
    "injured": "injured",
    "missing": "missing",
    "detained": "detained",
    "abducted": "abducted",
    "displaced": "displaced",
    "affected": "killed, hurt or otherwise affected",
}
POSITIONS: Final[dict[Stance, str]] = {
    "claims_responsibility": "Claim responsibility",
    "blames": "Blame",
    "suspects": "Suspect",
    "denies": "Deny",
    "doubts": "Doubt",
    "confirms": "Confirm",
    "warns": "Warn",
    "asserts": "Say",
    "condemns": "Condemn",
}
RELATIONS: Final[dict[RelationKind, str]] = {
    "response_to": "response to",
    "part_of": "part of",
    "follows": "follows",
    "warning_of": "warning of",
}
# A shape as well as a word, so that no status rests on colour.
SHAPES: Final[dict[str, str]] = {
    "corroborated": "●",
    "single_origin": "◐",
    "disputed": "◆",
    "unconfirmed": "○",
    "denied": "✕",
}
_QUALIFIERS: Final[dict[Qualifier, str]] = {
    "exact": "",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "fewer than ",
    "about": "about ",
    "nearly": "nearly ",
    "between": "",
    "vague": "",
}
_PRECISION: Final[dict[PlacePrecision, str]] = {
    "exact": "place known exactly",
    "near": "within about 25 km",
    "district": "known to the district only",
    "region": "known to the region only",
    "country": "known to the country only",
}
BASES: Final[dict[str, str]] = {
    "metadata": "page metadata",
    "header": "the header",
    "dateline": "the dateline",
    "body": "the body text",
    "url": "the address",
    "feed": "the feed",
    "inferred": "inferred",
    "none": "no date given",
}


def plain(word: str) -> str:
    """A vocabulary word without its underscores."""
    return word.replace("_", " ")


def number(value: int) -> str:
    """A number with its thousands apart."""
    return f"{value:,}"


def span_of(low: int | None, high: int | None) -> str:
    """A range of numbers, open where one end is unknown."""
    if low is None and high is None:
        return "unknown"
    if low is None or high is None:
        return f"up to {number(high)}" if high is not None else f"{number(low or 0)} or more"
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def said(observation: Observation) -> str:
    """The number as it was said: "at least 16", "12–16", "a vague number"."""
    qualifier = _QUALIFIERS[observation.qualifier]
    if observation.value is not None:
        return qualifier + number(observation.value)
    if observation.low is not None or observation.high is not None:
        words = span_of(observation.low, observation.high)
        return f"vague ({words})" if observation.qualifier == "vague" else qualifier + words
    return "no clear number"


def best(figure: Figure) -> str:
    """The standing figure, with "at least" where all who give it hedge it."""
    if figure.best is None:
        return (
            span_of(figure.low, figure.high)
            if figure.low is not None or figure.high is not None
            else "unclear number"
        )
    givers = [o for o in figure.observations if not o.superseded and o.value == figure.best]
    hedges = {_QUALIFIERS[o.qualifier] for o in givers}
    return (hedges.pop() if len(hedges) == 1 else "") + number(figure.best)


def where(place: Place) -> str:
    """A place by its name and country; a country code that is none stays as it is written."""
    country = load_table("twosource.dossier", "countries").get(place.country or "", place.country)
    return f"{place.name}, {country}" if country and country != place.name else place.name


def precision(place: Place) -> str:
    """How precisely the place is known."""
    return _PRECISION[place.precision]


def counted(count: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: "1 document", "3 documents"."""
    return f"{number(count)} {singular if count == 1 else plural or singular + 's'}"
