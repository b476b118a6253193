"""Narrations: what people describe, recount or saw others do: "described soldiers firing into the crowd"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.attributions import Attribution
from twosource.extract.statements_reproached import named
from twosource.findings.article import ParsedArticle
from twosource.findings.tokens import Sentence, Token


def narrated(parsed: ParsedArticle, cited: Sequence[Attribution]) -> list[Attribution]:
    """Attributions, with what is described as going on told as so."""
    return [_told(parsed.sentences[one.sentence], one) for one in cited]


def _told(sentence: Sentence, one: Attribution) -> Attribution:
    """As in "described | soldiers firing into the crowd": no "described the raid as a crime"."""
    if one.factual or one.kind != "stance" or one.lemma not in named("narrating.verbs") or one.token is None:
        return one
    verb = sentence[one.token]
    things = (*sentence.children(verb.i, "obj"), *sentence.children(verb.i, "obl"))
    doing = any(_does(sentence, thing) for thing in things)
    if not doing or sentence.children(verb.i, "xcomp") or any(_is_as(sentence, c) for c in things):
        return one
    return replace(one, factual=True)


def _does(sentence: Sentence, thing: Token) -> bool:
    """Whether somebody is described as doing something."""
    return any(c.tag == "VBG" for c in sentence.children(thing.i, "acl"))


def _is_as(sentence: Sentence, thing: Token) -> bool:
    return any(c.lower == "as" for c in sentence.children(thing.i, "case"))
