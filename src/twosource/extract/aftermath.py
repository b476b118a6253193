"""Aftermaths: the hospital, court or jail to which people are brought, and its town."""

from __future__ import annotations

from twosource.extract.clauses import opener
from twosource.findings.tokens import Sentence, Token


def is_told_there(sentence: Sentence, name: range, own: frozenset[int]) -> bool:
    """Whether a clause says what happened at a place: "Hask, where a convoy was hit".

    To a hospital, where they die, people are only brought.
    """
    where = sentence[name[-1] + 1] if name[-1] + 1 < len(sentence) else sentence[name[-1]]
    if where.lower != "where" or where.dep not in {"advmod", "mark"} or where.head not in own:
        return False
    return not any(sentence[i].lower in AFTERWARDS or is_aftermath(sentence, sentence[i]) for i in name)


def is_aftermath(sentence: Sentence, token: Token) -> bool:
    """Whether a place is where somebody was taken to, treated or tried, and not where it happened.

    It is the hospital itself or the town in which that stands.
    """
    governor = sentence[token.head]
    if governor.lower in AFTERWARDS:
        return any(c.lower in {"to", "at", "into"} for c in sentence.children(governor.i, "case"))
    cases = sentence.children(token.i, "case")
    beside = sentence[cases[0].i - 1] if cases and cases[0].i > 0 else token
    care = token if token.lower in AFTERWARDS else beside
    if care.lower not in AFTERWARDS:
        return False
    return opener(sentence, care) in {"to", "into"} or any(
        a.lemma in _BROUGHT for a in sentence.ancestors(care.i)
    )


AFTERWARDS = frozenset("hospital hospitals center centre clinic court courthouse jail prison morgue".split())
_BROUGHT = frozenset(
    """take bring transport rush fly airlift carry drive transfer send treat hospitalize hospitalise admit
    pronounce dead die pass recover remain undergo list arrive stabilize book hold lodge release appear
    condition""".split()
)
