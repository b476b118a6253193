"""What words leave open: who did it, how or whether, but no number of which no account is given yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_stances import negated
from twosource.extract.statements_words import holds, listed
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words


def is_open(sentence: Sentence, inside: Sequence[Token]) -> bool:
    """Whether what is said leaves open what happened: who did it or how."""
    opening = _opening()
    if not holds(sentence, opening):
        return False
    candidates = [t for t in inside if t.lower in opening or t.lemma in opening]
    if not any(_leaves_open(sentence, t) and not _is_number(sentence, t) for t in candidates):
        return False
    return not listed("open.about").isdisjoint(sentence.words) or _attacks(sentence)


@cache
def _opening() -> frozenset[str]:
    """Every word or lemma that can leave open what happened."""
    return listed("open.words") | listed("open.verbs") | {"clear"}


def _is_number(sentence: Sentence, token: Token) -> bool:
    """Whether only a number is open: "the toll was not yet clear", "did not know how many had died"."""
    of = (*sentence.children(token.i, "nsubj", "obj"), sentence[token.head])
    if any(c.lower in listed("rival.tolls") for c in of):
        return True
    near = sentence.lower[token.i + 1 : token.i + 5]
    if {"when", "where"} & {*near[:2]} or any(c.lower == "you" for c in of):
        return True  # "it was not clear when they died", "you do n't know what awaits you"
    return any(a == "how" and b in {"many", "much"} for a, b in pairwise(near))


def _leaves_open(sentence: Sentence, token: Token) -> bool:
    if token.dep == "acl:relcl" and sentence[token.head].lower in words(PACKAGE, "cues", "nouns.documents"):
        return False  # "a report which could not be verified": the writer's caveat
    if any(c.lower in {"independently", "immediately"} for c in sentence.children(token.i, "advmod")) and (
        token.tag == "VBN"
    ):
        return False  # "the figures could not be independently verified": the writer's as well
    if token.lower == "clear":
        return negated(sentence, token)
    if token.lower in listed("open.words"):
        return token.dep not in {"amod", "compound"}
    if token.lemma not in listed("open.verbs") or token.pos != "VERB" or not negated(sentence, token):
        return False
    of = {c.lower for c in sentence.children(token.i, "nsubj")}
    if token.lemma == "know" and token.tag == "VBN" and of & {"cause", "identity", "motive", "motives"}:
        return True  # "the cause is not yet known"
    after = sentence.tokens[token.i + 1 : token.i + 2]
    asks = any(c.pos in {"PRON", "SCONJ", "ADV"} or c.lower == "which" for c in after)
    myself = any(c.lower == "i" for c in sentence.children(token.i, "nsubj"))
    myself = myself or sentence[token.head].lemma == "want"  # "does not want you to know"
    return token.lemma != "know" or (asks and not myself)


def _attacks(sentence: Sentence) -> bool:
    """Whether a sentence tells of any attack."""
    return any(t.type in {"assault", "accident", "disaster"} for t in triggers(sentence))
