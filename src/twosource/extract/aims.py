"""Aims: what an attack was made on: a convoy, a wedding, a market; of a statement, who made it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

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
    found: list[str] = []
    for member in members:
        if not member.harm and member.type == "assault":
            for noun in _objects(sentence, member.head):
                found += _kinds(sentence, noun)
    return frozenset(found)


def is_new_aim(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether what was attacked is told of for the first time: "a convoy was hit"."""
    heads = [m.head for m in members if not m.harm and m.type == "assault"]
    return any(
        _kinds(sentence, noun) and (_has_article(sentence, noun) or _is_bare(sentence, noun, head))
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


def _objects(sentence: Sentence, head: int) -> list[Token]:
    """The nouns on which a deed is done, with those beside them."""
    deed = sentence[head]
    doing = (
        sentence.children(head, "acl") if deed.pos in {"NOUN", "PROPN"} else ()
    )  # "raids targeting a convoy"
    if deed.dep == "nsubj" and doing == ():
        doing = (sentence[deed.head], *sentence.children(deed.head, "conj"))  # "a raid destroyed a convoy"
    found: list[Token] = []
    for noun in (*_nearest(sentence, head), *(o for d in doing for o in sentence.children(d.i, "obj"))):
        found += (noun, *sentence.children(noun.i, "conj"))
    return found


def _nearest(sentence: Sentence, head: int) -> list[Token]:
    deed = sentence[head]
    below = sentence.children(head, "obj", "nsubj:pass", "compound", "nmod", "obl")
    found = [t for t in below if t.dep in {"obj", "nsubj:pass", "compound"} or sentence.openers[t.i] in _ON]
    if deed.pos == "ADP":  # the last word of "attack on"
        found.append(sentence[deed.head])
    if deed.dep.startswith("acl"):
        found.append(sentence[deed.head])
    return found


def _kinds(sentence: Sentence, noun: Token) -> list[str]:
    table, lemma = _table(), noun.lemma.lower()
    kinds = [table[lemma]] if lemma in table else []
    if not sentence.children(noun.i):
        return kinds
    named = {t.lemma.lower() for t in sentence.children(noun.i, "compound", "amod")}
    for verb in sentence.children(noun.i, "acl"):
        named.update([o.lemma.lower() for o in sentence.children(verb.i, "obj")])  # "trucks carrying aid"
    if not named:
        return kinds
    if lemma in _loaded()["vehicles"] and not named.isdisjoint(_loaded()["with"]):
        kinds += _loaded()["are"][:1]
    return [*kinds, *(table[word] for word in sorted(named & table.keys()) if word != lemma)]


@cache
def _table() -> dict[str, str]:
    kinds: dict[str, list[str]] = load_table("twosource.extract", "aims")["kinds"]
    return {word: kind for kind, words in kinds.items() for word in words}


@cache
def _loaded() -> dict[str, list[str]]:
    table: dict[str, list[str]] = load_table("twosource.extract", "aims")["loaded"]
    return table
