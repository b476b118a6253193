"""Rejoicing: shots that are fired into the air for joy or for the dead, at nobody."""

from __future__ import annotations

from twosource.findings.tokens import Sentence


def is_of_joy(sentence: Sentence) -> bool:
    """Whether shots are a sign of joy or mourning: "celebratory gunfire", "fired in the air at a funeral"."""
    said = sentence.words
    if "celebratory" not in said and ("air" not in said or _OCCASIONS.isdisjoint(said)):
        return False
    return "funeral" in said or _HARM.isdisjoint(said)


_OCCASIONS = frozenset(
    """celebrate celebrates celebrated celebrating celebration celebrations wedding jubilant jubilation
    victory joy joyous cheering funeral funerals mourner mourners salute""".split()
)
_HARM = frozenset("killed killing kill kills wounded wounding injured injuring hurt dead died hit".split())
