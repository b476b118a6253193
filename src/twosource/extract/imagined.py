"""Imagined: deaths that nobody has died: "if they catch you they will kill us all", "ready to die"."""

from __future__ import annotations

from twosource.extract.happenings import Happening
from twosource.findings.tokens import Sentence, Token


def is_imagined(sentence: Sentence, happening: Happening) -> bool:
    """Whether harm of which nobody is counted is only thought of, vowed or feared by who speaks."""
    if not happening.only_harm or not _FEARED.isdisjoint(sentence.words):
        return False
    if any(a.lemma == "threaten" for t in happening.triggers for a in sentence.ancestors(t.head)[:2]):
        return False  # a threat is a deed
    if happening.factuality in {"planned", "warned"}:
        return True
    return all(_is_ahead(sentence, sentence[t.head]) for t in happening.triggers)


_FEARED = frozenset("feared fears fear believed presumed missing thought reported toll".split())


def _is_ahead(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is only ready for it or has it before him: "ready to die", "was going to die"."""
    if verb.tag != "VB" or verb.dep not in {"xcomp", "ccomp", "advcl", "acl"}:
        return False
    above = sentence[verb.head]
    return above.lower in _READY or above.lemma in _GOING


_READY = frozenset("ready willing prepared afraid sure bound".split())
_GOING = frozenset("go vow want prefer choose refuse swear pledge promise deserve wish order".split())
