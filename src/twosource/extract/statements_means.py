"""Means: by what a deed was done, told by somebody who names nobody that did it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.statements_guilt import supposed
from twosource.extract.statements_sides import laid
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import any_of, listed, name_of
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance


def called(sentence: Sentence, inside: Sequence[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "in what activists say was a gas attack": the words begin with the verb of being."""
    if not inside or inside[0].lemma != "be" or (len(inside) > 1 and inside[1].pos == "ADP"):
        return
    banned = any(t.lower in listed("means.banned") or t.lower == "gas" for t in inside[:6])
    deed = next((t for t in inside if t.i in {x.head for x in triggers(sentence) if x.noun}), None)
    if deed is None or not (banned or deed.lower in listed("sides.crimes")):
        return
    before = sentence.tokens[: inside[0].i]
    doers = (
        laid(sentence, sentence.start, before[-1].end) if {"in", "what"} <= {t.lower for t in before} else ()
    )
    if doers:  # "the army fired on the port in what activists said was a gas attack"
        yield "blames", name_of(sentence, doers[0].start, doers[0].end)
    else:
        yield "asserts", phrase_text(sentence, deed.i)


def means(sentence: Sentence, inside: Sequence[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "said the burns were caused by napalm", "a helicopter dropped toxic gas": no side is named."""
    if listed("means.banned").isdisjoint(sentence.words):
        return
    unsure = any_of("hedges.words", "open.words") | {"confirmation", "whether"}
    if not unsure.isdisjoint([t.lower for t in inside]):
        return
    for token in inside:
        if token.lower in listed("means.banned") and _is_used(sentence, token):
            told = any(t.lemma in _SAYING and t.i < token.i and t.pos == "VERB" for t in inside)
            if not told:  # "the mayor said residents told him that gas was used": it is their account
                alike = any(t.lower in listed("means.alike") for t in inside)
                yield ("suspects" if alike else "asserts"), phrase_text(sentence, _weapon(sentence, token).i)
            return


_SAYING = frozenset({"say", "tell", "claim", "report"})


def _weapon(sentence: Sentence, token: Token) -> Token:
    """The noun of a weapon: "containers of toxic gas", "incendiary bombs"."""
    noun = token
    while noun.dep in {"amod", "compound", "nmod", "conj"} and sentence[noun.head].pos in {"NOUN", "PROPN"}:
        noun = sentence[noun.head]
    return noun


def _is_used(sentence: Sentence, token: Token) -> bool:
    """Whether a banned weapon is what was used or dropped by nobody, or what caused it."""
    noun = _weapon(sentence, token)
    verb = sentence[noun.head]
    if negated(sentence, verb) or verb.tag in {"VB", "VBG"} or supposed(sentence, verb):
        return False
    if noun.dep == "nsubj:pass":
        return verb.lemma in listed("means.using")
    if noun.dep == "obj" and verb.lemma in listed("means.using"):
        who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
        return who is not None and who.lower in listed("sides.machines")
    return (
        noun.dep == "obl:agent"
        and noun.lower not in {"use", "attack", "attacks"}
        and verb.lemma in {"cause", "poison", "burn"}
    )
