"""Ravages: what a disaster that has been told of does, and who is got out of it."""

from __future__ import annotations

from msgspec.structs import replace

from twosource.extract.happenings import Happening
from twosource.findings.tokens import Sentence, Token

BLOWS = frozenset({"strike", "hit", "batter", "pound", "slam", "lash", "rattle", "devastate"})


def of_nature(sentence: Sentence, happening: Happening, mode: str | None) -> Happening:
    """A happening, as one of the disaster told before it, of `mode`, where it is one.

    "It struck south of the capital", "a girl was pulled from the rubble".
    """
    if (happening.type, happening.mode) == ("other", "rescue"):
        return replace(happening, type="aid")
    if happening.type != "assault" or not _is_blow(sentence, sentence[happening.triggers[0].head]):
        return happening
    return replace(happening, type="disaster", mode=mode, definite=True)


def _is_blow(sentence: Sentence, verb: Token) -> bool:
    struck = verb.lemma in BLOWS and not sentence.children(verb.i, "aux:pass")
    return struck and any(s.lower in {"it", "which"} for s in sentence.children(verb.i, "nsubj"))
