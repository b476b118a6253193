"""Outsets: how a war began, which reports on it repeat in passing, each in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

from twosource.findings.mentions import EventMention, PlaceMention
from twosource.text.edtf import Days

Outset: TypeAlias = tuple[str, str, str | None, int]  # the land, the kind, the year
_WAR: Final = re.compile(
    r"\b(?:war|conflict|uprising|revolt|revolution|rebellion|insurgency)\b", re.IGNORECASE
)
_BEGAN: Final = re.compile(
    r"\b(?:beg[aiu]n|beginning|start|started|erupted|broke out|since|sparked|triggered|outbreak)\b",
    re.IGNORECASE,
)


def outset(event: EventMention, days: Days | None, land: str | None) -> Outset | None:
    """The war of whose beginning an event that tells of one is a part, where its year and land are known."""
    if days is None or days.length <= _FIRM or land is None:
        return None
    return (land, event.type, event.mode, days.first.year)


def tells_outset(event: EventMention, text: str) -> bool:
    """Whether a clause tells in passing how a war began: "the war that began in March with protests"."""
    if event.role != "background" or (event.type != "protest" and event.mode != "repression"):
        return False
    if event.place is not None and event.place.precision != "country":
        return False  # what befell a town of it is told there
    clauses = [text[part.start : part.end] for part in event.mentions]
    return any(_WAR.search(clause) and _BEGAN.search(clause) for clause in clauses)


_FIRM: Final = 3  # days; one that is told to the day needs no such help


def land_of(places: Iterable[PlaceMention]) -> str | None:
    """The land whose places a report names most."""
    lands: dict[str, int] = {}
    for place in places:
        if place.country is not None:
            lands[place.country] = lands.get(place.country, 0) + 1
    return min(lands, key=lambda land: (-lands[land], land), default=None)
