"""Selves: what people do to themselves: "shot himself", "took her own life", "turned the gun on himself"."""

from __future__ import annotations

from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token

SELVES = frozenset({"himself", "herself"})
_REFLEXIVE = SELVES | {"themselves", "themself", "self", "itself"}
GUNS = frozenset("gun weapon handgun pistol rifle shotgun firearm revolver".split())
_ENDING = frozenset({"life", "suicide", "gun", *GUNS})


def by_own_hand(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """Those whom a word of harm befalls by their own hand: "shot himself", "after killing herself"."""
    at = token.i + 1
    if at < len(sentence) and sentence[at].pos == "ADV" and sentence[at].lower not in _REFLEXIVE:
        at += 1
    if at >= len(sentence) or sentence[at].lower not in _REFLEXIVE:
        return ()
    return who(sentence, token)


def harms_oneself(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb has its own doer for its object: "then killed himself"."""
    return any(o.lower in _REFLEXIVE for o in sentence.children(verb.i, "obj"))


def also_by_own_hand(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """Who harms others and then himself: "killed his wife, then himself"."""
    for at in range(token.i + 3, min(len(sentence), token.i + 16)):
        if sentence[at].lower in _REFLEXIVE and sentence[at - 1].lower in {"then", "and", ",", "&"}:
            within = sentence[at].dep in {"conj", "obj", "obl:unmarked", "appos", "nmod"}
            return who(sentence, token) if within else ()
        if sentence[at].pos == "VERB":
            return ()
    return ()


def who(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """Who does what a verb says: its subject, that of the clause above, else the person right before it."""
    here = token
    for _ in range(3):
        own = sentence.children(here.i, "nsubj", "nsubj:pass")
        if own and own[0].lower in {"who", "that"} and here.dep == "acl:relcl":
            return (sentence[here.head],)
        if own:
            return own
        if (
            here.dep == "advcl"
            and here.tag in _FINITE
            and (near := _right_before(sentence, here)) is not None
        ):
            return (near,)
        above = sentence[here.head]
        if above.i == here.i:
            break
        if here.dep.startswith("acl") and is_person(above):
            return (above,)
        if here.dep.split(":")[0] not in {"advcl", "xcomp", "conj", "ccomp", "acl"}:
            break
        here = above
    at = token.i - 1
    while at >= 0 and sentence[at].pos == "ADV":
        at -= 1
    return (sentence[at],) if at >= 0 and (is_person(sentence[at]) or sentence[at].lower == "old") else ()


def _right_before(sentence: Sentence, verb: Token) -> Token | None:
    """The person before a verb of a clause whose subject is parsed as part of the clause above."""
    at = verb.i - 1
    while at > 0 and sentence[at].pos == "ADV":
        at -= 1
    own = is_person(sentence[at]) and sentence[at].dep == "obl" and sentence[at].head == verb.head
    return sentence[at] if own else None


_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def ends_own_life(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """Who ends his life: "took his own life", "committed suicide", "turned the gun on himself"."""
    verb = sentence[token.head]
    if token.dep != "obj" or token.lower not in _ENDING:
        return ()
    if token.lower == "life":
        own = any(c.lower == "own" for c in sentence.children(token.i, "amod"))
        return who(sentence, verb) if own and verb.lemma in {"take", "end"} else ()
    if token.lower == "suicide":
        return who(sentence, verb) if verb.lemma == "commit" else ()
    on_himself = any(t.lower in _REFLEXIVE for t in sentence.tokens[token.i + 1 : token.i + 3])
    return who(sentence, verb) if verb.lemma == "turn" and on_himself else ()
