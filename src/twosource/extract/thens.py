"""Thens: what is counted "since then": since the day told right before, where that was."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.findings.article import TimeMention
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence


def since_then(
    sentence: Sentence,
    happening: Happening,
    named: Sequence[PlaceMention],
    times: Sequence[TimeMention],
) -> Happening:
    """A total since then, with the day and the place that were told last, at most some words before.

    `named` and `times` are the places and the times of the article in order of the text.
    """
    if not happening.cumulative or not _is_since_then(sentence):
        return happening
    first = sentence.start - _REACH
    when = [t.edtf for t in times if first <= t.start < sentence.start and t.kind == "DATE" and t.edtf]
    where = [p for p in named if first <= p.start < sentence.start and p.precision != "country"]
    since = happening.since or (when[-1] if when else None)
    place = happening.place or (where[-1] if where and when else None)
    return structs.replace(happening, since=since, place=place)


def _is_since_then(sentence: Sentence) -> bool:
    if not {"since", "then"} <= sentence.words:
        return False
    return any(t.lower == "since" and sentence.lower[t.i + 1 : t.i + 2] == ("then",) for t in sentence)


_REACH = 250  # characters: a sentence or two
