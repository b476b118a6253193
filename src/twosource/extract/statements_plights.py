"""Plights: what a side puts people through beside attacks, as shields or in flight, and whose crimes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.clauses import RELATIVE
from twosource.extract.people import singular
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import any_of, holds, listed, side
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def plights(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Whom words accuse of a plight: "uses civilians as shields", "drove families out", "the crimes of"."""
    telling = _telling()
    if one.speaker is None or not holds(sentence, telling):
        return
    for token in inside:
        known = token.lower in telling or token.lemma in telling
        doer = _doer(sentence, token) if known else None
        name = phrase_text(sentence, doer.i) if doer is not None else ""
        if name and not same(one.speaker, name):
            yield "blames", name


@cache
def _telling() -> frozenset[str]:
    """The words and verbs of which one must stand in what tells of a plight."""
    return any_of("plights.driving", "plights.pain", "plights.crimes") | _SHIELDS


_SHIELDS = frozenset({"shields", "shield"})


def _doer(sentence: Sentence, token: Token) -> Token | None:
    """The side that a word accuses of a plight."""
    if token.lower in _SHIELDS:
        human = any(c.lower == "human" for c in sentence.children(token.i, "amod", "compound"))
        verb = next((a for a in sentence.ancestors(token.i)[:3] if a.pos == "VERB"), None)
        return _subject(sentence, verb) if human and verb is not None else None
    if token.pos == "VERB" and token.lemma in listed("plights.driving") and _driven(sentence, token):
        return _subject(sentence, token)
    if token.lower in listed("plights.pain") and sentence[token.head].lemma in listed("plights.inflicting"):
        return _subject(sentence, sentence[token.head])
    if token.lower in listed("plights.crimes") and token.pos == "NOUN":
        return _whose(sentence, token)
    return None


def _driven(sentence: Sentence, verb: Token) -> bool:
    """Whether people are driven off: "forced residents out of their homes", "to flee", "displaced them"."""
    people = sentence.children(verb.i, "obj")
    if not any(_is_civil(sentence[i]) for p in people for i in sentence.subtree(p.i)):
        return False
    if verb.lemma in listed("plights.ousting"):
        return True
    ahead = {t.lower for t in sentence.tokens[verb.i + 1 : verb.i + 14]}
    return bool(ahead & {"out", "homes", "off"}) or bool(ahead & listed("plights.leaving"))


def _is_civil(token: Token) -> bool:
    civil = listed("own.civil")
    return token.lower in civil or singular(token.text) in civil


def _subject(sentence: Sentence, verb: Token) -> Token | None:
    """The side that is the subject of a verb of something told as so."""
    chain = [verb, *(a for a in sentence.ancestors(verb.i)[:2] if verb.dep in {"xcomp", "conj", "advcl"})]
    if any(negated(sentence, v) or supposed(sentence, v) for v in chain):
        return None
    if any(c.tag == "MD" for v in chain for c in sentence.children(v.i, "aux")):
        return None
    for above in chain:
        who = next((c for c in sentence.children(above.i, "nsubj") if c.dep == "nsubj"), None)
        if who is not None and who.lower in RELATIVE and above.dep.startswith("acl"):
            who = sentence[above.head]
        if who is not None:
            return who if side(who) else None
    return None


def _whose(sentence: Sentence, noun: Token) -> Token | None:
    """Whose crimes they are: "the crimes of armed gangs"."""
    if supposed(sentence, noun):
        return None
    of = (c for c in sentence.children(noun.i, "nmod") if side(c))
    return next((c for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), None)
