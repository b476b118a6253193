"""Modes: how a happening was done, as the words that tell of it and those beside them say."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.triggers import Trigger, is_generic
from twosource.findings.tokens import Sentence, Token

_SPECIFIC = tuple(
    """suicide-bombing chemical drone-strike vehicle-ramming landmine shootdown missile-strike airstrike
    stabbing arson sexual execution shelling bombing shooting robbery beating clash massacre""".split()
)
_GUNS = frozenset("gun guns handgun pistol rifle shotgun firearm weapon trigger revolver".split())


def mode_of(sentence: Sentence, typed: Sequence[Trigger], around: Sequence[Token]) -> str | None:
    """The mode of a happening that is told by triggers of a type; `around` are they and all below them."""
    mode = _by_air(_by_gun(_most_special(typed), sentence.words), around)
    return _by_drone(mode, sentence, typed)


def _most_special(members: Sequence[Trigger]) -> str | None:
    modes = [m.mode for m in members if m.mode]
    if len(modes) > 1:
        for mode in _SPECIFIC:
            if mode in modes:
                return mode
    return modes[0] if modes else None


def _by_gun(mode: str | None, words: frozenset[str]) -> str | None:
    """A gun that goes off is no bomb."""
    return "shooting" if mode == "bombing" and words & _GUNS and "bomb" not in words else mode


def _by_drone(mode: str | None, sentence: Sentence, typed: Sequence[Trigger]) -> str | None:
    """An attack whose subject drones are is theirs: "drones hit a refinery", "was attacked by drones"."""
    if not is_generic(mode) or mode is None:
        return mode
    doers = (c for t in typed if not t.noun for c in sentence.children(t.head, "nsubj", "obl:agent", "obl"))
    flown = any(c.lower in {"drone", "drones"} and c.dep != "nsubj:pass" for c in doers)
    return "drone-strike" if flown else mode


_AIRCRAFT = frozenset("jet warplane plane airplane aircraft helicopter fighter-jet gunship".split())


def _by_air(mode: str | None, around: Sequence[Token]) -> str | None:
    """A bombing by planes is an airstrike: "the bombing of the town by army jets"."""
    if mode != "bombing":
        return mode
    return "airstrike" if any(t.lemma.lower() in _AIRCRAFT and t.pos == "NOUN" for t in around) else mode
