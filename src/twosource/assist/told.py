"""Told already: what the rules found is not added again, and what contradicts them is refused."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.assist.quotes import fold
from twosource.assist.refusals import Reason
from twosource.findings.mentions import FigureMention, Speaker, StatementMention


def figure_told(
    one: FigureMention, told: Sequence[FigureMention], text: str, title_end: int
) -> bool | Reason:
    """Whether a figure is told already; a reason where the number is read as another measure."""
    same_number = [f for f in told if f.number.overlaps(one.number)]
    if any(f.measure == one.measure for f in same_number):
        return True
    if same_number:
        return Reason.OTHERWISE
    return any(_again(one, f, text, title_end) for f in told)


def _again(one: FigureMention, other: FigureMention, text: str, title_end: int) -> bool:
    """Whether the number was told elsewhere: a headline's counts in the body, a bare one with its source."""
    if (one.measure, *_number(one, text)) != (other.measure, *_number(other, text)):
        return False
    if one.start < title_end <= other.start:
        return True
    same = (one.event, one.subset) == (other.event, other.subset)
    return same and (one.speaker is None or _name(one.speaker) == _name(other.speaker))


def _number(figure: FigureMention, text: str) -> tuple[object, ...]:
    vague = text[figure.number.start : figure.number.end].lower() if figure.qualifier == "vague" else ""
    return figure.value, figure.low, figure.high, vague


def statement_told(one: StatementMention, told: Sequence[StatementMention]) -> bool:
    """Whether a stance is told already: in the same words, or of the same event by the same speaker."""
    return any(_same_words(one, s) or _same_stance(one, s) for s in told if s.stance == one.stance)


def _same_words(one: StatementMention, other: StatementMention) -> bool:
    overlap = one.start < other.end and other.start < one.end
    speakers = {_name(one.speaker), _name(other.speaker)}
    return overlap and (one.cue.overlaps(other.cue) or len(speakers - {""}) < 2)


def _same_stance(one: StatementMention, other: StatementMention) -> bool:
    known = one.event is not None and one.speaker is not None
    ours = (one.event, _name(one.speaker), fold(one.target or "").lower())
    return known and ours == (other.event, _name(other.speaker), fold(other.target or "").lower())


def _name(speaker: Speaker | None) -> str:
    return fold(speaker.name).lower() if speaker else ""
