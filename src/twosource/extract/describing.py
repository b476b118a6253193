"""Describing: participles and purposes that tell only what somebody or something is, and no happening."""

from __future__ import annotations

from twosource.findings.tokens import Sentence, Token

_PICTURES = frozenset("photo photograph image picture video footage scene still clip".split())


def only_describes(sentence: Sentence, token: Token) -> bool:
    """Whether a participle only tells what somebody is: "forces battling rebels", "a captured pilot"."""
    noun = sentence[token.head]
    if token.dep == "amod" or (token.dep.startswith("acl") and noun.lemma.lower() in _PICTURES):
        return True
    if any(s.lemma.lower() in _PICTURES for s in sentence.children(token.i, "nsubj")):
        return True  # "this photo captured from the hill shows smoke"
    if token.tag == "VB" and token.dep in {"advcl", "acl"} and sentence.children(token.i, "mark"):
        if token.lemma in _PROBING:
            return False  # "was in the country to investigate the deaths"
        # a purpose, "bases used to bomb targets"; those who came to protest did, and so did those made to
        if noun.lemma in _MAKING and sentence.children(noun.i, "obj"):
            return False
        return noun.lemma not in _PLANS and (token.lemma not in _GATHER or noun.lemma in _FOUND)
    if token.tag == "VBG" and token.dep == "advcl" and noun.pos == "VERB":
        purpose = noun.dep in {"advcl", "acl"} and noun.tag == "VB"  # "flown to help Kurds fighting rebels"
        return purpose or (noun.dep == "acl" and only_describes(sentence, noun))
    if token.lemma in _STANDING and {"is", "are"} & {c.lower for c in sentence.children(token.i, "aux")}:
        return True  # "the group is outlawed in Norland"
    if token.tag == "VBG" and token.dep == "acl" and noun.lower == "those":
        return True  # "among those fighting the state"
    if token.lemma in _STANDING and token.tag == "VBN" and sentence[token.i - 1].pos == "ADP":
        return True  # "by banned toxic gases"
    named = token.dep == "acl" and noun.pos in {"NOUN", "PROPN"}
    if token.lemma in _PROBING and sentence.children(noun.i, "cop"):
        return False  # "a team is in the country investigating the deaths"
    if sentence.children(token.i, "aux"):
        return named and token.lemma in _STANDING  # "allegations that troops have been raping women"
    return named and (token.lemma in _STANDING or (token.tag == "VBG" and noun.dep in _NAMING))


_PROBING = frozenset({"investigate", "probe"})
_NAMING = frozenset({"root", "appos", "nsubj", "conj", "nmod", "obl", "obj"})
_PLANS = frozenset(
    """plan plot attempt bid threat order decision vow threaten try operation offensive campaign
    battle""".split()
)
_MAKING = frozenset("allow cause compel drive enable force lead oblige prompt push".split())
_GATHER = frozenset({"protest", "demonstrate", "rally", "march", "picket", "mourn"})
_FOUND = frozenset({"found", "co-found", "establish", "form", "create", "exist"})  # a body, to protest
_STANDING = frozenset({"outlaw", "ban", "blacklist", "sanction"})
