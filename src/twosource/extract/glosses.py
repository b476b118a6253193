"""Glosses: what stands right beside a verb and says that it tells of something else, or of more."""

from __future__ import annotations

from twosource.extract.people import singular
from twosource.findings.tokens import Sentence, Token

_SEEN = frozenset("video camera film tape cctv footage".split())
_LANDS = frozenset({"country", "homeland"})
_WITH_HYPHEN = frozenset({"gang", "carpet", "fire", "petrol", "re", "dive", "mass"})


def is_second_part(sentence: Sentence, at: int) -> bool:
    """Whether a verb only ends a word with a hyphen: "life-threatening", but not "were gang-raped"."""
    return at > 0 and sentence[at - 1].text == "-" and sentence[at - 2].lower not in _WITH_HYPHEN


def is_filmed(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody or something is only captured on film."""
    return verb.lemma == "capture" and not _SEEN.isdisjoint(sentence.lower[verb.i + 1 : verb.i + 8])


def leaves_the_country(sentence: Sentence, verb: Token) -> bool:
    """Whether who flees leaves a country behind: "she has since fled the country"."""
    return any(o.lower in _LANDS for o in sentence.children(verb.i, "obj"))


def is_idiom(sentence: Sentence, token: Token) -> bool:
    """Whether a verb means something else: "fighting for his life", "the suspect fled"."""
    after = sentence.lower[token.i + 1 : token.i + 4]
    if after[:1] == ("for",) and after[-1] in {"life", "lives"}:
        return True
    if after[:2] in (("out", "at"), ("out", "against")) or is_filmed(sentence, token):
        return True  # "hit out at", "struck out against": words
    if token.lemma == "threaten":
        told = sentence.children(token.i, "xcomp", "ccomp", "obl")
        by = (s.lemma.lower() in _STRIFE for s in sentence.children(token.i, "nsubj"))
        return not told or any(by)  # "violations threatened the truce"
    if token.lemma in {"flee", "run"}:
        return flees(sentence, token) and not leaves_the_country(sentence, token)
    return False


def flees(sentence: Sentence, token: Token) -> bool:
    """Whether somebody told of before or a culprit runs from a place: no people on the move."""
    return any(singular(s.text) in _CULPRITS or s.pos == "PRON" for s in sentence.children(token.i, "nsubj"))


_STRIFE = frozenset("fighting violence war battle conflict clash siege offensive attack violation".split())
_CULPRITS = frozenset(
    "suspect gunman shooter attacker assailant driver man robber thief perpetrator killer teen".split()
)
