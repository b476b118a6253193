"""Offensives: nouns that tell of fighting by whose they are: "army gains", "the fall of the town"."""

from __future__ import annotations

from twosource.extract.clauses import joined_by
from twosource.extract.marches import is_of_forces
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed

_FOUGHT: Deed = ("assault", "clash")


def offensive_of(sentence: Sentence, noun: Token) -> Deed | None:
    """What a noun tells of forces that fight for ground; None where it is of nothing of the kind."""
    if noun.pos not in {"NOUN", "PROPN"} or noun.lower not in OFFENSIVES or noun.dep == "compound":
        return None
    if noun.lower in FALLS:
        verb = sentence[noun.head]
        if noun.dep == "nsubj" and verb.pos == "VERB" and sentence.children(verb.i, "obj"):
            return None  # "the capture of the town has raised fears": it is known, and told for what it did
        return _FOUGHT if any(_is_held(n) for n in joined_by(sentence, noun, {"of"})) else None
    if any(c.lower in _PEACEFUL for c in sentence.children(noun.i, "amod", "compound")):
        return None
    theirs = _is_of_forces(sentence, noun)
    if noun.lemma == "operation":
        return _FOUGHT if theirs or _is_to_fight(sentence, noun) else None
    if theirs or any(c.lower == "territorial" for c in sentence.children(noun.i, "amod")):
        return _FOUGHT
    against = any(is_of_forces(sentence, n) or n.ent for n in joined_by(sentence, noun, {"against"}))
    return _FOUGHT if against or any(_is_held(n) for n in joined_by(sentence, noun, _OVER)) else None


def _is_of_forces(sentence: Sentence, noun: Token) -> bool:
    """Whether it is that of forces: "a regime advance", "operations by special forces"."""
    own = sentence.children(noun.i, "compound", "amod", "nmod:poss")
    before = sentence[noun.i - 1] if noun.i else noun  # whatever the parse makes of it
    whose = (before, *own, *joined_by(sentence, noun, {"of", "by"}))
    if any(is_of_forces(sentence, t) or t.lower in _SIDES or t.text == "IS" for t in whose):
        return True
    verb = sentence[noun.head]
    if noun.dep != "obj" or verb.lemma not in _LEADING:
        return False
    return any(is_of_forces(sentence, s) or s.lower in _SIDES for s in sentence.children(verb.i, "nsubj"))


def _is_to_fight(sentence: Sentence, operation: Token) -> bool:
    """Whether an operation is one of arms by its aim: "an operation to retake the town", "against rebels"."""
    below = [*sentence.children(operation.i, "acl")]
    below += [x for b in below for x in sentence.children(b.i, "xcomp")]  # "aimed to liberate"
    if any(b.lemma in _TAKING for b in below):
        return True
    named = any(n.pos == "PROPN" for n in sentence.children(operation.i, "flat", "appos"))
    if named and sentence[operation.head].lemma in _LEADING:
        return True  # "launched Operation Alder Shield"
    return any(is_of_forces(sentence, n) for n in joined_by(sentence, operation, {"against"}))


def _is_held(token: Token) -> bool:
    return token.ent == "LOC" or token.lemma.lower() in _GROUND


FALLS = frozenset({"fall", "capture", "conquest", "liberation", "loss"})  # of a town
OFFENSIVES = FALLS | frozenset("advance advances gains operation operations thrust".split())
_PEACEFUL = frozenset(
    """aid clearance clean-up demining evacuation fact-finding humanitarian medical peacekeeping police
    recovery relief rescue salvage search security technological vote voting""".split()
)
_SIDES = frozenset(
    """regime government coalition opposition loyalist loyalists military battlefield ground air isis isil
    daesh""".split()
)
_LEADING = frozenset(
    """begin carry conclude conduct continue extend lead launch make mount resume spearhead stage start
    undertake wage""".split()
)
_TAKING = frozenset(
    """capture clear cleanse cut drive encircle expel flush free liberate oust push reach recapture regain
    retake seize surround take""".split()
)
_OVER = {"across", "around", "into", "on", "through", "toward", "towards"}
_GROUND = frozenset(
    """border frontier outskirts territory airbase base bastion city capital district
    enclave stronghold town village""".split()
)
