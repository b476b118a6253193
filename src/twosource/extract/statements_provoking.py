"""Provocations: what somebody is reproached with that is no attack: who incites, lies or locks critics up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_reproached import accused, doer, named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table

Found = tuple[Stance, str | None]
_ONLOOKERS = frozenset({"organisation", "witness", "outlet", "armed_group", "other", "unnamed", "expert"})


@cache
def _particles() -> dict[str, list[str]]:
    rows: dict[str, list[str]] = load_table(PACKAGE, "verdicts")["provoking"]["particles"]
    return rows


@cache
def _cues() -> frozenset[str]:
    rows = (named(f"provoking.{key}") for key in ("plain", "abusing", "of", "ruling"))
    return frozenset(_particles()).union(*rows)


def provoking(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "said foreign powers were inciting the crowd", "stirred up hatred", "jailed journalists"."""
    if one.speaker is None:
        return
    for token in inside:
        if token.lower in named("provoking.deliberate"):
            yield from _deliberate(sentence, token)
        elif token.pos == "VERB" and token.lemma in _cues() and _is_reproach(sentence, one, token):
            name = accused(sentence, one, token)
            if name is not None:
                yield "blames", name or None


def _is_reproach(sentence: Sentence, one: Attribution, verb: Token) -> bool:
    """Whether a verb is one that reproaches: by itself, of its object, with its particle, or of critics."""
    if verb.lemma in named("provoking.plain"):
        return not (verb.lemma == "lie" and sentence.children(verb.i, "obl", "advmod"))  # "lies in the east"
    below = {sentence[i].lower for i in sentence.subtree(verb.i) if i > verb.i}
    if verb.lemma in named("provoking.abusing"):
        who = doer(sentence, verb)
        return who is not None and side(who)
    if (after := _particles().get(verb.lemma)) is not None:
        near = sentence.lower[verb.i + 1 : verb.i + 4]
        return any(p in near for p in after) and "from" not in near
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if verb.lemma in named("provoking.of") and things & named("provoking.things"):
        return True
    if verb.lemma not in named("provoking.ruling") or one.speaker is None:
        return False
    if one.speaker.kind not in _ONLOOKERS or not (below & named("provoking.opposed")):
        return False
    ahead = {t.lower for t in sentence.tokens[max(0, verb.i - 12) : verb.i]}
    return bool(things & named("provoking.opposed")) and bool(ahead & named("provoking.rulers"))


def _deliberate(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "said the attack was deliberate": whoever did it meant it."""
    if not sentence.children(word.i, "cop", "aux:pass") or negated(sentence, word):
        return
    if any(c.tag == "MD" for c in sentence.children(word.i, "aux")):
        return
    subject = next(iter(sentence.children(word.i, "nsubj")), None)
    if subject is None or word.lower == "planned":
        return
    if any(t.start <= subject.i < t.end and t.type == "assault" for t in triggers(sentence)):
        yield "blames", phrase_text(sentence, subject.i)
