"""Nature: harm that nobody did: those who died where only a quake is told of, or who drowned."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.findings.tokens import Sentence


def by_nobody(found: Sequence[Happening], sentences: Sequence[Sentence]) -> list[Happening]:
    """The happenings, those that are told only by their dead of the kind of what is told before them.

    Where an article tells of any attack its dead may be of that.
    """
    if any(h.type == "assault" and not h.only_harm and h.mode not in _AFTERWARDS for h in found):
        return list(found)
    kinds = {h.sentence: h for h in reversed(found) if not h.only_harm and h.type in _OF_NOBODY}
    last: Happening | None = None
    named: list[Happening] = []
    for happening in found:
        last = kinds.get(happening.sentence, last)
        if not happening.only_harm or happening.type not in {"assault", "other"}:
            named.append(happening)
        elif last is not None:
            named.append(structs.replace(happening, type=last.type, mode=last.mode))
        else:
            drowned = _is_drowned(happening, sentences)
            named.append(
                structs.replace(happening, type="accident", mode="drowning") if drowned else happening
            )
    return named


_AFTERWARDS = frozenset({"crowd-control", "vandalism", "robbery"})  # of those who come after a disaster


def _is_drowned(happening: Happening, sentences: Sequence[Sentence]) -> bool:
    """Whether water took whoever died, and nobody's hand: "13 men drowned"."""
    sentence = sentences[happening.sentence]
    verbs = [sentence[t.head] for t in happening.triggers]
    by = any(sentence.children(v.i, "obl:agent") or sentence.children(v.i, "obj") for v in verbs)
    return not by and all(v.lemma == "drown" for v in verbs)


_OF_NOBODY = frozenset({"disaster", "accident", "outbreak"})
