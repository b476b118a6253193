"""Fears: what somebody fears may come, dangers of nature, forces that gather, threats of one's own side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_guilt import is_own, same
from twosource.extract.statements_own import are_forces
from twosource.extract.statements_reproached import named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import holds, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]
_MODALS = frozenset({"will", "would", "could", "may", "might", "'ll", "wo"})
_PERHAPS = frozenset({"may", "might"})
_WILL = frozenset({"will", "would", "'ll", "shall"})


def fears(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every warning or suspicion of words that tell of a fear, a danger of nature or a threat."""
    if one.speaker is None or not holds(sentence, _telling()):
        return
    for token in inside:
        if token.lemma == "fear" and token.pos == "VERB" and is_own(sentence, one, token):
            yield from _feared(sentence, token)
        elif token.tag == "MD" and token.lower in _MODALS:
            yield from _hazard(sentence, token)
            yield from _threat(sentence, one, token)
        elif token.tag == "VBG" and token.lemma in named("fears.gathering"):
            yield from _gathering(sentence, one, token)
    if one.lemma == "fear" and one.token is not None and one.told:
        yield from _feared(sentence, sentence[one.token])


@cache
def _telling() -> frozenset[str]:
    """The words and verbs of which one must stand in what tells of a fear."""
    return named("fears.gathering") | _MODALS | _WILL | {"fear"}


def only_uneasy(sentence: Sentence, cue: Token) -> bool:
    """As in "expressed concern at the deaths": uneasy about what is, and no warning of what may come."""
    things = {c.lower for c in sentence.children(cue.i, "obj")}
    things |= {d.lower for c in sentence.children(cue.i, "obj") for d in sentence.children(c.i, "conj")}
    if things.isdisjoint(named("fears.unease")) or not things.isdisjoint(named("fears.warnings")):
        return False
    return not foreseen(sentence, cue.i + 1)


def foreseen(sentence: Sentence, start: int) -> bool:
    """Whether words from here on tell of what may come."""
    ahead = sentence.tokens[start : start + 30]
    if any(t.tag == "MD" and t.lower in _MODALS for t in ahead):
        return True
    low = {t.lower for t in ahead}
    return not low.isdisjoint(named("fears.coming"))


def _feared(sentence: Sentence, verb: Token) -> Iterator[Found]:
    """As in "fears the army will storm the town", "fear they may be hiding arms"."""
    if negated(sentence, verb):
        return
    for clause in sentence.children(verb.i, "ccomp"):
        who = next(iter(sentence.children(clause.i, "nsubj")), None)
        if _is_of_self(sentence, verb, who):
            return  # "feared she would never feel safe"
        helpers = {c.lower for c in sentence.children(clause.i, "aux")}
        name = phrase_text(sentence, who.i) if who is not None else None
        going_on = (
            clause.tag in {"VBG", "VBN"} or "have" in helpers or bool(sentence.children(clause.i, "cop"))
        )
        if helpers & _PERHAPS and going_on and not sentence.children(clause.i, "aux:pass"):
            yield "suspects", name
        elif helpers & _MODALS:
            yield "warns", name
        elif any(t.head == clause.i and t.type == "assault" for t in triggers(sentence)):
            yield "suspects", name
        return


def _is_of_self(sentence: Sentence, verb: Token, who: Token | None) -> bool:
    """Whether somebody fears for himself: "he feared he would lose his son"."""
    fearing = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None or who.lower not in {"i", "he", "she"}:
        return False
    return who.lower == "i" or fearing is None or fearing.lower == who.lower


def _hazard(sentence: Sentence, modal: Token) -> Iterator[Found]:
    """As in "another quake could strike at any time", "the slick may reach land"."""
    verb = sentence[modal.head]
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None or modal.lower in {"wo"} or negated(sentence, verb):
        return
    helpers = {c.lower for c in sentence.children(verb.i, "aux")}
    if helpers & {"have", "'ve"} or verb.lemma not in named("fears.befalling"):
        return
    below = {who.lower, *(c.lower for c in sentence.children(who.i, "compound", "amod", "nmod"))}
    if below & named("fears.hazards"):
        yield "warns", phrase_text(sentence, who.i)


def _threat(sentence: Sentence, one: Attribution, modal: Token) -> Iterator[Found]:
    """As in "we will crush them", "said the army would hunt the rebels down"."""
    verb = sentence[modal.head]
    if modal.lower not in _WILL or verb.lemma not in named("fears.threatening") or negated(sentence, verb):
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    if who is None or one.speaker is None or "have" in {c.lower for c in sentence.children(verb.i, "aux")}:
        return
    first, end = bounds(sentence, who.i)
    if who.lower != "we" and not (
        (who.lower in {"it", "they"} and not one.direct)
        or are_forces(one.speaker, sentence.tokens[first:end])
    ):
        return
    foes = [sentence[i] for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)]
    back = "back" in sentence.lower[verb.i + 1 : verb.i + 2]
    if back or any(side(t) or t.lower in named("fears.foes") for t in foes):
        yield "warns", phrase_text(sentence, who.i)


def _gathering(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "troops are gathering to prepare for an attack", "the army is massing on the border"."""
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None or not any(c.lemma == "be" for c in sentence.children(verb.i, "aux")):
        return
    if negated(sentence, verb) or one.speaker is None or not side(who):
        return
    if same(one.speaker, phrase_text(sentence, who.i)) or one.speaker.kind in {"agency", "outlet"}:
        return
    below = {sentence[i].lower for i in sentence.subtree(verb.i) if i > verb.i}
    massing = verb.lemma in {"mass", "amass"} and verb.dep != "acl"
    if massing or not below.isdisjoint(named("fears.onsets")):
        yield "warns", phrase_text(sentence, who.i)
