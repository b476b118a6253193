"""Aims: what an attack was made on: a convoy, a wedding, a market; of a statement, who made it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.clauses import opener
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import load_table

_ON = frozenset({"on", "at", "against", "in", "upon"})


def aims(sentence: Sentence, members: Sequence[Trigger]) -> frozenset[str]:
    """What was attacked, each by one word: "an attack on aid trucks" was made on a convoy."""
    if members[0].type == "statement":
        return frozenset(
            "said by " + s.lower for m in members for s in sentence.children(m.head, "nsubj") if not m.noun
        )
    if members[0].type == "other" and members[0].mode is None and members[0].framed:
        return frozenset({"did " + sentence[members[0].head].lemma})  # a deed of no special kind
    heads = [m.head for m in members if not m.harm and m.type == "assault"]
    return frozenset(
        kind for head in heads for noun in _objects(sentence, head) for kind in _kinds(sentence, noun)
    )


def is_new_aim(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether what was attacked is told of for the first time: "a convoy was hit"."""
    heads = [m.head for m in members if not m.harm and m.type == "assault"]
    return any(
        any(_kinds(sentence, noun)) and (_has_article(sentence, noun) or _is_bare(sentence, noun, head))
        for head in heads
        for noun in _objects(sentence, head)
    )


def _has_article(sentence: Sentence, noun: Token) -> bool:
    return any(d.lower in {"a", "an"} for d in sentence.children(noun.i, "det"))


def _is_bare(sentence: Sentence, noun: Token, head: int) -> bool:
    """As in "an attack on relief trucks": one deed, done on some that nothing else points at."""
    deed = sentence[head - 1] if sentence[head].pos == "ADP" and head else sentence[head]
    pointed = sentence.children(noun.i, "det", "nmod:poss", "nummod")
    return noun.tag == "NNS" and not pointed and _has_article(sentence, deed)


def _objects(sentence: Sentence, head: int) -> Iterator[Token]:
    """The nouns on which a deed is done, with those beside them."""
    deed = sentence[head]
    doing = (
        sentence.children(head, "acl") if deed.pos in {"NOUN", "PROPN"} else ()
    )  # "raids targeting a convoy"
    if deed.dep == "nsubj" and doing == ():
        doing = (sentence[deed.head], *sentence.children(deed.head, "conj"))  # "a raid destroyed a convoy"
    for noun in (*_nearest(sentence, head), *(o for d in doing for o in sentence.children(d.i, "obj"))):
        yield noun
        yield from sentence.children(noun.i, "conj")


def _nearest(sentence: Sentence, head: int) -> Iterator[Token]:
    deed = sentence[head]
    below = sentence.children(head, "obj", "nsubj:pass", "compound", "nmod", "obl")
    for token in below:
        if token.dep in {"obj", "nsubj:pass", "compound"} or opener(sentence, token) in _ON:
            yield token
    if deed.pos == "ADP":  # the last word of "attack on"
        yield sentence[deed.head]
    if deed.dep.startswith("acl"):
        yield sentence[deed.head]


def _kinds(sentence: Sentence, noun: Token) -> Iterator[str]:
    table = _table()
    named = {t.lemma.lower() for t in sentence.children(noun.i, "compound", "amod")}
    lemma = noun.lemma.lower()
    loads = (o for v in sentence.children(noun.i, "acl") for o in sentence.children(v.i, "obj"))
    named |= {o.lemma.lower() for o in loads}  # "trucks carrying aid"
    if lemma in table:
        yield table[lemma]
    if lemma in _loaded()["vehicles"] and not named.isdisjoint(_loaded()["with"]):
        yield _loaded()["are"][0]
    yield from (table[word] for word in sorted(named) if word in table and word != lemma)


@cache
def _table() -> dict[str, str]:
    kinds: dict[str, list[str]] = load_table("twosource.extract", "aims")["kinds"]
    return {word: kind for kind, words in kinds.items() for word in words}


@cache
def _loaded() -> dict[str, list[str]]:
    table: dict[str, list[str]] = load_table("twosource.extract", "aims")["loaded"]
    return table
