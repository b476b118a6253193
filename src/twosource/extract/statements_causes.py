"""Causes: what came about because of somebody: "died because of the government's slow response"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.clauses import joined_by
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_reproached import named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import holds, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]
_FOR = frozenset({"because", "due", "result", "thanks", "owing"})
_ILL = frozenset(
    """problem problems crisis suffering hunger shortage shortages die dying dead difficult impossible unable
    stranded trapped homeless worse afraid fear flee fled lost damage destroyed""".split()
)

_REMISS = frozenset({"response", "negligence", "corruption", "incompetence", "neglect", "inaction"})


def causes(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "we have problems because of armed gangs", "killed as a result of the alliance's raids"."""
    if one.speaker is None or not holds(sentence, _FOR):
        return
    for token in inside:
        if token.pos not in {"NOUN", "PROPN"} or not _is_cause(sentence, token):
            continue
        verb = sentence[token.head]
        whose = _whose(sentence, token)
        if whose is None or negated(sentence, verb) or supposed(sentence, token):
            continue
        name = phrase_text(sentence, whose.i)
        if _is_ill(sentence, token) and not same(one.speaker, name):
            yield "blames", name
            return


def _is_cause(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun stands behind "because of", "due to" or "as a result of"."""
    cases = {c.lower for c in sentence.children(noun.i, "case")}
    if cases & {"because", "due", "thanks", "owing"}:
        return True
    above = sentence[noun.head]
    return (
        noun.dep == "nmod"
        and above.lower == "result"
        and "as" in sentence.lower[max(0, above.i - 2) : above.i]
    )


def _whose(sentence: Sentence, noun: Token) -> Token | None:
    """The side that is the cause, or whose conduct it is."""
    if side(noun) and noun.ent != "LOC":
        return noun
    owners = sentence.children(noun.i, "nmod:poss", "compound", "amod")
    of = (c for c in joined_by(sentence, noun, {"of", "by"}) if c.ent != "LOC")
    near = (*owners, *of)
    hostile = noun.lower in named("ills.conduct") or noun.lower in named("reproofs.harm")
    hostile = hostile or any(t.head == noun.i and t.type == "assault" for t in triggers(sentence))
    hostile = hostile or noun.lower in _REMISS
    return next((c for c in near if side(c) or c.ent == "PER"), None) if hostile else None


def _is_ill(sentence: Sentence, cause: Token) -> bool:
    """Whether what came about is an ill: harm, a flight, a shortage."""
    below = set(sentence.subtree(cause.i))
    if any(t.i not in below and (t.lower in _ILL or t.lemma in _ILL) for t in sentence):
        return True
    return any(
        t.head not in below and (t.harm or t.type in {"assault", "displacement"}) for t in triggers(sentence)
    )
