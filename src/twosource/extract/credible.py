"""Credible: whether what may name a place does, by the words around it."""

from __future__ import annotations

import re

from twosource.extract.facilities import FACILITY
from twosource.extract.name_words import ARTICLES
from twosource.extract.place_spans import KINDS, VENUES
from twosource.extract.within import Ranges
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import ResolvedPlace, gazetteer


def is_told_again(name: str, text: str, title_end: int) -> bool:
    """Whether a text puts something in or near a place, which capitals alone do not prove to be one.

    What has a police or a fire department is one too, and what the headline names as well.
    """
    place = re.escape(name)
    if title_end and re.search(rf"\b{place}\b", text[:title_end]):
        return True
    told = rf"(?:\b(?:in|near|of|at|outside) |, ){place}\b|\b{place} (?i:police|fire|township|volunteer)\b"
    return re.search(told, text) is not None


def holds_nothing(before: ResolvedPlace | None, here: ResolvedPlace) -> bool:
    """Whether "X, Y" makes a village of Y that would hold the unknown town X."""
    if before is None or before.place is not None or here.place is None or here.candidate.opens:
        return False
    return 0 < here.candidate.start - before.candidate.end <= 2 and here.place.kind == "city"


_SMALL_WORDS = frozenset("al el of de the and city town province district region village".split()) | FACILITY


def is_credible(resolved: ResolvedPlace, titles: Ranges[Sentence], there: frozenset[int]) -> bool:
    """Whether a name that no gazetteer knows may be a place: the words around it must say so.

    `there` are the offsets that follow a preposition of place.
    """
    candidate = resolved.candidate
    known = resolved.place is not None and not resolved.fuzzy
    if known and candidate.name.isalpha() and candidate.name.istitle():
        return True  # as most are: one word with a capital
    words = (candidate.name if known else candidate.name.replace("-", " ")).split()
    if any(w[:1].islower() and w not in _SMALL_WORDS and w.partition("-")[0] not in ARTICLES for w in words):
        return False
    proper = [w for w in words if w[:1].isupper() and w.lower() not in KINDS]
    if resolved.place is None and all(gazetteer().country_of(w) for w in proper):
        return False  # "Syrian province"
    if resolved.place is not None:
        return not resolved.fuzzy or not gazetteer().country_of(candidate.name)
    if gazetteer().country_of(candidate.name) or titles.overlapping(candidate.start, candidate.start + 1):
        return False
    return (
        candidate.start in there
        or bool(candidate.context)
        or candidate.within is not None
        or words[-1].lower() in VENUES
        or words[-1] in FACILITY
        or words[-1].lower() in KINDS
        or words[0].lower() in KINDS
    )
