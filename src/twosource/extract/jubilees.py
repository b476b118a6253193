"""Jubilees: what an anniversary is of was so many years ago: "on the tenth anniversary of the raid"."""

from __future__ import annotations

from msgspec.structs import replace

from twosource.extract.happenings import Happening
from twosource.extract.lengths import before
from twosource.findings.tokens import Sentence
from twosource.text.numerals import numeral_at, ordinal_at

_DAYS = frozenset({"anniversary", "anniversaries"})
_KEPT = frozenset({"mark", "commemorate", "remember", "observe"})
_MOST = 150  # years
_YEAR = 12  # months


def dated_by_jubilee(
    sentence: Sentence, told: tuple[Happening, ...], published: str | None
) -> tuple[Happening, ...]:
    """The happenings of a sentence, each below an anniversary with the month in which it was."""
    if _DAYS.isdisjoint(sentence.words) and not ("since" in sentence.words and "years" in sentence.words):
        return told
    return tuple([_dated(sentence, h, published) for h in told])


def _dated(sentence: Sentence, happening: Happening, published: str | None) -> Happening:
    head = happening.triggers[0].head
    years = _years_below(sentence, head) or _years_since(sentence, head)
    day = before(f"P{years * _YEAR}M", published) if years else None
    if day is None:
        return happening
    return replace(
        happening,
        date=day,
        since=None,
        war=False,
        cumulative=False,
        several=False,
        definite=False,
        previous=False,
    )


def _years_below(sentence: Sentence, head: int) -> int | None:
    """How many years an anniversary counts that a word hangs on: "the 30th anniversary of the raid"."""
    day = next((a for a in sentence.ancestors(head) if a.lower in _DAYS), None)
    if day is None or day.i < 1 or day.i > head:
        return None
    found = ordinal_at(sentence.lower, day.i - 1)
    return found[0] if found is not None and 0 < found[0] <= _MOST else None


def _years_since(sentence: Sentence, head: int) -> int | None:
    """The same of "to mark 30 years since the raid", before what is told."""
    for i in range(1, min(head, len(sentence) - 1)):
        if sentence.lower[i] == "years" and sentence.lower[i + 1] == "since":
            found = numeral_at(sentence.lower, i - 1)
            kept = any(t.lemma in _KEPT for t in sentence.tokens[max(0, i - _NEAR) : i])
            return int(found[0]) if found is not None and kept and 0 < found[0] <= _MOST else None
    return None


_NEAR = 4  # words
