"""Nouns of stance: the accusation, denial or warning that somebody's word is, and what it is about."""

from __future__ import annotations

from functools import cache

from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.speech_nouns import that_clauses
from twosource.extract.statements_stances import phrase_text, verb_stances
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table

Found = tuple[Stance, str | None]


@cache
def noun_stances() -> dict[str, Stance]:
    """Stance by a noun that has an owner."""
    table: dict[Stance, list[str]] = load_table(PACKAGE, "stances")["nouns"]
    return {noun: stance for stance, nouns in table.items() for noun in nouns}


def of_noun(sentence: Sentence, token: Token, *, armed: bool) -> Found | None:
    """The stance of a noun and its target; `armed` where it is an armed group's."""
    if token.lower in {"responsibility", "credit"}:
        return "claims_responsibility", None
    told = that_clauses(sentence, token)
    if token.lower in _UNEASE:
        coming = any(k.tag == "MD" for c in told for k in sentence.children(c.i, "aux"))
        return ("warns", None) if coming else None
    stance = noun_stances().get(token.lower) or (_CLAUSAL.get(token.lower) if told else None)
    if stance is None or any(c.tag == "MD" for c in sentence.children(token.head, "aux")):
        return None  # "could face criticism": nobody has
    beside = (sentence[token.head], *sentence.children(token.i, "acl"))
    contested = any(verb_stances().get(v.lemma) == "denies" for v in beside if v.i < token.i)
    if stance == "claims_responsibility" and told:
        return None  # "claims by the rebels that the army fired": what is claimed tells the stance
    if stance == "claims_responsibility" and contested:
        stance = "asserts"  # "refuted the union's claims": two accounts
    elif stance == "claims_responsibility":
        of_deed = "responsibility" in {c.lower for c in sentence.children(token.i, "nmod")}
        if not of_deed and not armed:
            return None
    about = [
        c
        for c in sentence.children(token.i, "nmod")
        if {k.lower for k in sentence.children(c.i, "case")} & {"of", "about", "over", "against", "for", "on"}
    ]
    return stance, phrase_text(sentence, about[0].i) if about else None


_CLAUSAL: dict[str, Stance] = {
    "suspicion": "suspects", "suspicions": "suspects", "confirmation": "confirms", "admission": "confirms",
}  # with a clause alone: "viewed with suspicion by the union" tells nothing  # fmt: skip
_UNEASE = frozenset({"fear", "fears", "concern", "concerns"})
