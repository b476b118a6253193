"""Assailed: names behind what is hardly done but to places: "shelled Hask", "the offensive against Hask"."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.extract.name_words import more_of_name
from twosource.extract.towns import text_of
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import gazetteer


def struck(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names right behind a verb whose object is hardly ever but a place: "shelled Hask", "besieged Hask"."""
    for verb in [sentence[i] for i in sentence.where(_ON_PLACES)]:
        if verb.pos != "VERB" or verb.i + 1 >= len(sentence):
            continue
        name = sentence[verb.i + 1]
        if name.pos != "PROPN" or name.dep != "obj":
            continue
        end = name.i
        while end < len(sentence) and (more := more_of_name(sentence, end)):
            end += more
        known = end > name.i + 1 and bool(gazetteer().lookup(text_of(sentence, name.i, end)))
        if known or (end > name.i and verb.lower in _STRIKING and name.ent not in {"PER", "ORG"}):
            yield name.i, end


_TAKING = frozenset("captured capturing recaptured recapturing retook seized overran stormed took".split())
_STRIKING = frozenset("shelled shelling shells besieged besieging bombarded bombarding overran".split())
_ON_PLACES = _STRIKING | _TAKING


def assailed(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Towns right behind a raid or an offensive on them, whatever the tagger says: "raids against Hask"."""
    for deed in sentence.where(_DEEDS):
        if deed + 2 >= len(sentence) or sentence[deed + 1].lower not in _UPON:
            continue
        name = sentence[deed + 2]
        if name.pos != "PROPN" or name.ent == "LOC":
            continue
        end = name.i
        while end < len(sentence) and (more := more_of_name(sentence, end)):
            end += more
        if end > name.i and any(p.kind == "city" for p in gazetteer().lookup(text_of(sentence, name.i, end))):
            yield name.i, end


_DEEDS = frozenset(
    """airstrike airstrikes assault assaults attack attacks bombardment bombing offensive operation push
    raid raids shelling siege strike strikes""".split()
)
_UPON = frozenset({"on", "against", "of"})
