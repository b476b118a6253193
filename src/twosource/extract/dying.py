"""Dying: days on which somebody died, was found or still lay in hospital, which are not those of the deed."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token


def is_later(sentence: Sentence, members: Sequence[Trigger], at: int) -> bool:
    """Whether the day of words of harm, which hang on the verb `at`, may be later than that of the deed."""
    return sentence[at].lemma in _STAYING or _in_care(sentence, members) or _are_found(sentence, at)


def _in_care(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether somebody died of what had befallen him: "died of his wounds", "he died on Sunday"."""
    heads = [sentence[m.head] for m in members]
    dying = [t for t in heads if t.lemma.lower() in _DYING]
    if not dying or any(t.lemma.lower() not in _DYING | _HURT for t in heads):
        return False
    tops = [t.head if t.dep == "xcomp" else t.i for t in dying]
    if all(
        t.lemma == "die" and any(_is_known(sentence, s) for s in sentence.children(t.i, "nsubj"))
        for t in heads
    ):
        return True
    return any(t.lemma.lower() in _HURT | _CARE for top in tops for t in sentence.below(top))


def _are_found(sentence: Sentence, at: int) -> bool:
    """Whether the dead are found or brought out, of whatever they died: "recovered eight bodies"."""
    finding = sentence[at].lemma.lower() in _FINDING
    return finding and any(o.lemma.lower() in _BODIES for o in sentence.children(at, "obj", "nsubj:pass"))


_STAYING = frozenset({"remain", "stay"})  # "nine of the injured remained in hospital on Tuesday"
_BODIES = frozenset({"body", "corpse", "remains", "remain"})
_FINDING = frozenset(
    "find recover retrieve pull discover dig unearth bring fish drag extract lift wash".split()
)


def _is_known(sentence: Sentence, subject: Token) -> bool:
    """Whether whoever dies was told of before: "he", "the boy", "one" of those who were shot."""
    return subject.lower in _HE or any(c.lower == "the" for c in sentence.children(subject.i, "det"))


def dies_after(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether somebody dies after what the same sentence then tells: "is dead after his son shot him"."""
    heads = [m.head for m in members]
    if not all(sentence[at].lemma.lower() in _DYING for at in heads):
        return False
    return any(t.lower in {"after", "when"} for t in sentence.tokens[heads[-1] + 1 :])


_DYING = frozenset({"die", "dead", "succumb", "pronounce"})
_HE = frozenset({"he", "she", "they", "one", "two"})
_HURT = frozenset({"injury", "wound"})
_CARE = frozenset({"hospital", "surgery", "succumb", "pronounce", "later", "after"})
