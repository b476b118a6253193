"""Driven: verbs of taking ground that drive people from home where people are their object."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.counts import Count
from twosource.extract.triggers import Trigger


def with_those_driven_out(found: Sequence[Trigger], counts: Sequence[Count]) -> list[Trigger]:
    """The words of happenings, those as flight that take people and no ground: "driven from their homes"."""
    displaced = {c.predicate for c in counts if c.measure == "displaced"}
    if not displaced:
        return list(found)
    return [
        replace(t, type="displacement", mode="displacement")
        if t.type == "assault" and not t.noun and any(t.start <= at < t.end for at in displaced)
        else t
        for t in found
    ]
