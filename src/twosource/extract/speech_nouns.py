"""Nouns that bring in what somebody says: whose denial it is, "rebel claims that", "their fears that"."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from twosource.extract.speakers_phrases import PACKAGE, speakerly
from twosource.extract.speech_phrases import Phrase, everyone
from twosource.extract.speech_subjects import agent
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

Owners = tuple[int, tuple[Phrase, ...]]  # where the noun's words begin, and whose it is


@cache
def bringing_clauses() -> frozenset[str]:
    """Nouns that bring in what is said where a clause hangs on them."""
    return words(PACKAGE, "cues", "nouns.clausal")


def owners(sentence: Sentence, token: Token) -> Owners | None:
    """Whose word a noun of stance is: by "by", "from" or the genitive."""
    behind = token.i + 1  # "drew criticism | from Ruritania", hung on the verb
    beside = (c for c in sentence.children(token.head, "obl") if c.i > behind)
    lent = [c for c in beside if any(k.i == behind for k in sentence.children(c.i, "case"))]
    for deed in sentence.children(token.i, "acl"):  # "doubts raised | by the union"
        by = agent(sentence, deed) if deed.lemma in words(PACKAGE, "stances", "voiced.verbs") else None
        lent += [] if by is None else [sentence[by]]
    return _by(sentence, token, (*sentence.children(token.i, "nmod"), *lent), ("by", "from"))


def with_clause(sentence: Sentence, token: Token) -> Owners | None:
    """As in "government allegations that a raid killed nine", "concern among the rebels that"."""
    if token.lower not in bringing_clauses() or not that_clauses(sentence, token):
        return None
    found = _by(sentence, token, sentence.children(token.i, "nmod"), ("by", "from", "among"))
    if found is not None:
        return found
    for child in sentence.children(token.i, "compound", "amod"):
        if child.lower in words(PACKAGE, "cues", "nouns.owning"):
            return token.i, (Phrase(child.i, child.i + 1, child.i),)
    return None


def clauses(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """The clauses on a noun of speech, also one hung on whose word it is: "claims by the union | that"."""
    found = [c for c in sentence.children(token.i, "acl", "ccomp") if c.i > token.i]
    for owner in () if found else sentence.children(token.i, "nmod"):
        found += [c for c in sentence.children(owner.i, "acl", "ccomp") if _is_that(sentence, c)]
    return tuple(found)


def _is_that(sentence: Sentence, clause: Token) -> bool:
    return any(c.lower == "that" for c in sentence.children(clause.i, "mark"))


def that_clauses(sentence: Sentence, token: Token) -> list[Token]:
    """Those of them that begin with "that", and are no relative ones."""
    return [clause for clause in clauses(sentence, token) if _is_that(sentence, clause)]


def _by(
    sentence: Sentence, token: Token, named_there: tuple[Token, ...], cases: tuple[str, ...]
) -> Owners | None:
    for child in named_there:
        if not speakerly(child):
            continue
        case = next((c.i for c in sentence.children(child.i, "case") if c.lower in cases), None)
        if child.dep != "nmod:poss" and case is None:
            continue
        named = everyone(sentence, child.i)
        if case is not None:
            named = tuple([replace(p, start=max(p.start, case + 1)) for p in named])
        first = token.i
        while first > 0 and sentence[first - 1].dep == "amod" and sentence[first - 1].head == token.i:
            first -= 1
        return first, named
    return None
