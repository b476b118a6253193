"""Nature: harm that nobody did: those who died where nothing but a quake is told of."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.extract.triggers import OF_NOBODY
from twosource.findings.tokens import Sentence, Token


def by_nobody(found: Sequence[Happening]) -> list[Happening]:
    """The happenings, those that are told only by their dead of the kind of what is told before them.

    Where an article tells of any attack its dead may be of that.
    """
    if any(h.type == "assault" and not h.only_harm and h.mode not in _AFTERWARDS for h in found):
        return list(found)
    kinds = {h.sentence: h for h in reversed(found) if not h.only_harm and h.type in OF_NOBODY}
    last: Happening | None = None
    named: list[Happening] = []
    for happening in found:
        last = kinds.get(happening.sentence, last)
        bare = happening.only_harm and happening.type in {"assault", "accident", "other"}
        own = last if bare else None
        named.append(structs.replace(happening, type=own.type, mode=own.mode) if own else happening)
    return named


def is_blow_of_nature(sentence: Sentence, verb: Token) -> bool:
    """Whether what was told of before strikes: "it struck south of the capital on Tuesday"."""
    struck = verb.lemma in _BLOWS and not sentence.children(verb.i, "aux:pass")
    return struck and any(s.lower in {"it", "which"} for s in sentence.children(verb.i, "nsubj"))


_BLOWS = frozenset({"strike", "hit", "batter", "pound", "slam", "rattle", "devastate"})
_AFTERWARDS = frozenset({"crowd-control", "vandalism", "robbery"})  # of those who come after a disaster
