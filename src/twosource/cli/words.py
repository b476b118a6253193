"""Cells of the record in words for a terminal.

The dossier has words of its own; the terminal does without them, because a command that prints one line
should not load what draws charts.
"""

from __future__ import annotations

from twosource.record import Figure, Observation, Place

_UNHEDGED = {"exact", "between", "vague"}


def plain_word(word: str) -> str:
    """A vocabulary word without its underscores."""
    return word.replace("_", " ")


def said(observation: Observation) -> str:
    """The number as it was said: "at least 16", "12 to 16", "no number"."""
    number = number_or_range(observation.low, observation.high)
    if observation.value is not None:
        number = f"{observation.value:,}"
    elif observation.low is None and observation.high is None:
        return "no number"
    hedge = "" if observation.qualifier in _UNHEDGED else plain_word(observation.qualifier) + " "
    return hedge + number


def number_or_range(low: int | None, high: int | None) -> str:
    """One number, or a range with its open end."""
    if low is not None and high is not None:
        return f"{low:,}" if low == high else f"{low:,} to {high:,}"
    if low is not None:
        return f"{low:,} or more"
    return f"up to {high:,}" if high is not None else "unknown"


def best(figure: Figure) -> str:
    """The best number that stands, else its range."""
    return f"{figure.best:,}" if figure.best is not None else number_or_range(figure.low, figure.high)


def where(place: Place | None) -> str:
    """A place by its name and country."""
    if place is None:
        return "—"
    return f"{place.name}, {place.country}" if place.country and place.precision != "country" else place.name


def counted(count: int, noun: str) -> str:
    """A number with its noun: "1 event", "3 events"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
