"""Governments: capitals that stand for those who rule there: "Veldin accused them", "ties with Veldin"."""

from __future__ import annotations

from functools import cache

from twosource.extract.capitals import by_country
from twosource.extract.clauses import SPEECH, token_at
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token


def is_a_government(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town that a sentence names does what only its government can do, or has it done to it.

    Any town may be said to say something; of capitals more is told: what they approve, whom they arm, who
    leans on them. What a town goes through ("Veldin woke to shelling") is told of the town.
    """
    at = token_at(sentence, place.start)
    if at is None:
        return False
    token = _first(sentence, sentence[at])
    above = sentence[token.head]
    if token.dep == "nsubj" and above.lemma in SPEECH:
        return True
    return place.name in _capitals() and _acts(sentence, token, above)


def _acts(sentence: Sentence, token: Token, above: Token) -> bool:
    if token.dep in {"nsubj", "nsubj:pass"}:
        return above.pos == "VERB" and above.lemma not in _GONE_THROUGH
    if token.dep == "obl:agent" or (token.dep == "obj" and above.lemma in _DEALT_WITH):
        return True
    if token.dep == "nmod:poss":
        return above.lower in _OF_RULERS
    cases = {case.lower for case in sentence.children(token.i, "case")}
    if token.dep in {"nmod", "obl"} and not cases.isdisjoint(_BETWEEN):
        return above.lower in _OF_RULERS
    return False


def _first(sentence: Sentence, token: Token) -> Token:
    """The first of those that are named in one list, or the head of a name."""
    while token.dep in {"conj", "flat", "compound"} and sentence[token.head].pos == "PROPN":
        token = sentence[token.head]
    return token


@cache
def _capitals() -> frozenset[str]:
    return frozenset(by_country().values())


_GONE_THROUGH = frozenset(
    """see witness erupt wake fall burn shake tremble brace host come remain suffer experience celebrate mourn
    flood lie stand grind hit strike bomb shell rock besiege capture seize attack target take evacuate empty
    paralyse paralyze lock swell fill shut close reopen reel bear endure sit wait surround encircle liberate
    occupy storm damage destroy devastate ravage submerge blanket plunge bombard
    pound jolt quake crowd gather throng surrender collapse survive face""".split()
)  # what befalls a town and what it looks like
_DEALT_WITH = frozenset(
    """accuse blame urge press pressure criticise criticize condemn support back arm warn consult isolate
    sanction persuade convince thank praise denounce defy challenge provoke anger irritate alarm reassure
    pit embarrass lobby ask tell call inform notify engage""".split()
)
_BETWEEN = frozenset({"between", "with", "against", "from", "of", "on", "to", "by", "toward", "towards"})
_OF_RULERS = frozenset(
    """relation relations ties tie ally allies alliance pressure sanctions support backing tensions tension
    dispute rift row deal agreement accord pact friend friends foe foes enemy enemies loyalty loyal policy
    stance position claim claims denial denials response reaction decision demand demands role influence
    interests interest envoy envoys ambassador ambassadors diplomats diplomacy government proxies proxy
    approval permission green consent criticism condemnation anger accusation accusations allegation
    allegations aid arms weapons loans threats threat warning warnings appeals appeal hostility war
    cooperation co-operation coordination assurances assurance rapprochement normalisation
    normalization trust talks negotiations contacts foreign""".split()
)
