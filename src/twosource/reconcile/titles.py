"""Titles and codes: what an event is called, and what the code books call it."""

from __future__ import annotations

from functools import cache
from typing import Any

from twosource.findings.groups import EventGroup
from twosource.findings.mentions import PlaceMention
from twosource.reconcile.ids import is_said
from twosource.record import Codes
from twosource.record.vocabulary import EventType
from twosource.text.lexicon import load_table


def title(group: EventGroup, agent: str | None) -> str:
    """What happened and where: "Shooting at Crocus City Hall, Moscow"."""
    name: str = _row(group.type, group.mode)["title"]
    if group.role == "cumulative":
        name = f"Running total: {name.lower()}"
    if group.place is not None:
        return f"{name} {_where(group.place, group.spot)}"
    if group.spot is not None:
        return f"{name} at {group.spot}"
    return f"{name} by {agent}" if agent else name


def codes(group: EventGroup) -> Codes:
    """The code books' names for the kind of event."""
    return _codes(group.type, group.mode)


@cache
def _codes(kind: EventType, mode: str | None) -> Codes:
    row = _row(kind, mode)
    return Codes(plover=row.get("plover"), acled=row.get("acled"), cameo=row.get("cameo"))


def _row(kind: EventType, mode: str | None) -> dict[str, Any]:
    table = load_table("twosource.reconcile", "kinds")
    row: dict[str, Any] = table["modes"].get(mode) or table["types"][kind]
    return row


def _where(place: PlaceMention, spot: str | None) -> str:
    if spot is not None and spot.lower() != place.name.lower():
        return f"at {spot}, {place.name}"
    words = place.name.lower().split()
    building = bool(words) and words[-1] in load_table("twosource.reconcile", "kinds")["spots"]["words"]
    preposition = "near" if place.precision == "near" else "at" if building else "in"
    outer = place.within[0] if place.within and place.precision in ("exact", "near", "district") else None
    name = place.name
    if outer and not is_said(outer, name) and not is_said(name, outer):
        name = f"{name}, {outer}"
    return f"{preposition} {name}"
