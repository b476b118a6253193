"""Glosses: what stands right beside a verb and says that it tells of something else, or of more."""

from __future__ import annotations

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
