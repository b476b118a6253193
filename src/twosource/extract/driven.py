"""Driven: verbs of taking ground whose object people are: those are driven out, or saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from twosource.extract.counts import Count
from twosource.extract.triggers import Trigger
from twosource.record.vocabulary import EventType

# what a verb of ground tells where those counted in it are so: "driven from their homes", "pulled out alive"
_MEANT: dict[str, tuple[EventType, str]] = {
    "displaced": ("displacement", "displacement"),
    "affected": ("other", "rescue"),
}
_OF_GROUND = frozenset({"assault", "movement"})


def with_those_driven_out(found: Sequence[Trigger], counts: Sequence[Count]) -> list[Trigger]:
    """The words of happenings, those of ground as what befell the people who are counted in them."""
    told = {c.predicate: c.measure for c in counts if c.measure in _MEANT}
    return [_as_told(t, told) for t in found] if told else list(found)


def _as_told(trigger: Trigger, told: Mapping[int, str]) -> Trigger:
    if trigger.type not in _OF_GROUND or trigger.noun or trigger.end - trigger.start < _WORDS:
        return trigger
    measure = next((told[i] for i in range(trigger.start, trigger.end) if i in told), None)
    if measure is None:
        return trigger
    kind, mode = _MEANT[measure]
    return replace(trigger, type=kind, mode=mode)


_WORDS = 2  # of one alone its own rows tell: "besieged 400 people"
