"""Pieces: what stands between semicolons: "in 1692 a quake killed 20 in Hask; in 1843 another ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from twosource.extract.counts import Count
from twosource.extract.triggers import Trigger
from twosource.extract.victims import VICTIMS
from twosource.findings.article import TimeMention
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence

_Told = TypeVar("_Told", TimeMention, PlaceMention)


def by_piece(sentence: Sentence, found: Sequence[Trigger]) -> list[list[Trigger]]:
    """The triggers of each piece; those of one that only counts harm go with the piece before it."""
    if ";" not in sentence.words:
        return [list(found)]
    pieces: dict[int, list[Trigger]] = {}
    for trigger in found:
        pieces.setdefault(_around(sentence, trigger.head)[0], []).append(trigger)
    grouped: list[list[Trigger]] = []
    for _, members in sorted(pieces.items()):
        if grouped and all(m.harm for m in members):
            grouped[-1] += members
        else:
            grouped.append(members)
    return grouped


def of_piece(sentence: Sentence, members: Sequence[Trigger], told: Sequence[_Told]) -> Sequence[_Told]:
    """The times or places that stand in the piece of a happening; all of them where none does."""
    if ";" not in sentence.words:
        return told
    start, end = _around(sentence, members[0].head)
    return [each for each in told if start <= each.start < end] or told


def only_one(sentence: Sentence, members: Sequence[Trigger], told: Sequence[_Told]) -> _Told | None:
    """The one time or place of the piece, however it hangs: none where there is no semicolon."""
    if ";" not in sentence.words or sentence[members[0].head].pos == "VERB":
        return None
    start, end = _around(sentence, members[0].head)
    here = [each for each in told if start <= each.start < end]
    return here[0] if len(here) == 1 else None


def only_day(sentence: Sentence, members: Sequence[Trigger], times: Sequence[TimeMention]) -> str | None:
    """The date of the piece, where it tells one."""
    found = only_one(sentence, members, [t for t in times if t.kind == "DATE"])
    return found.edtf if found is not None else None


def is_list(sentence: Sentence, counts: Sequence[Count]) -> bool:
    """Whether the sentence lists what was told in sum: "these include a man beaten, another stabbed"."""
    if _LISTED.isdisjoint(sentence.words) or any(sentence[c.predicate].lower in VICTIMS for c in counts):
        return False
    verb = next((t for t in sentence.tokens[:6] if t.lemma == "include"), None)
    return verb is not None and verb.i > 0 and sentence[verb.i - 1].lower in _LISTED


_LISTED = frozenset({"these", "they", "those", "incidents", "attacks", "cases", "victims", "examples"})


def item(sentence: Sentence, index: int) -> int:
    """The first word of the list item, between commas, in which a word stands."""
    while index > 0 and sentence[index - 1].text not in {",", ";"}:
        index -= 1
    return index


def _around(sentence: Sentence, index: int) -> tuple[int, int]:
    """The offsets of the piece in which a token stands."""
    marks = [t for t in sentence if t.text == ";"]
    start = max((m.end for m in marks if m.i < index), default=sentence.start)
    return start, min((m.start for m in marks if m.i > index), default=sentence.end)
