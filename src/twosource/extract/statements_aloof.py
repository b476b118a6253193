"""Aloof: who has nothing to do with a deed, and whose traces it bears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.speakers_kinds import national, nationalities
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import listed, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token

_HAVING = frozenset({"have", "play", "take", "be"})
_ALOOF = frozenset({"nothing", "anything", "involved"})
_NOT_ANY = frozenset({"no", "any"})


def aloof(sentence: Sentence, inside: Sequence[Token]) -> Iterator[str]:
    """What it is that somebody has nothing to do with, had no hand or was not involved in.

    So in "had nothing to do with the bombing", "played no role in it", "was not involved in the attack".
    """
    if _ALOOF.isdisjoint(sentence.words) and listed("aloof.shares").isdisjoint(sentence.words):
        return
    for token in inside:
        if token.lower in {"role", "part"} and _played_none(sentence, token):
            yield phrase_text(sentence, token.i)
            return
        deed = _to_do_with(sentence, token) or _no_share(sentence, token) or _not_involved(sentence, token)
        if deed is not None and _is_deed(sentence, deed):
            yield phrase_text(sentence, deed.i)


def _played_none(sentence: Sentence, token: Token) -> bool:
    """As in "the police played no role in the disruption": in whatever it was."""
    verb = sentence[token.head]
    none = any(c.lower == "no" for c in sentence.children(token.i, "det"))
    return none and verb.lemma == "play" and verb.tag in {"VBD", "VBN"}


def absent(sentence: Sentence, inside: Sequence[Token]) -> Iterator[str]:
    """Of which fighters it is said that there were none: "there are no rebels", "has no soldiers in it"."""
    fighters = listed("aloof.fighters")
    if fighters.isdisjoint(sentence.words):
        return
    for token in inside:
        if token.lower not in fighters:
            continue
        verb = sentence[token.head]
        dets = {c.lower for c in sentence.children(token.i, "det")}
        there = verb.lemma == "be" and any(c.lower == "there" for c in sentence.children(verb.i))
        had = verb.lemma in {"have", "see", "find"} and token.dep == "obj"
        if (there or had) and ("no" in dets or ("any" in dets and negated(sentence, verb))):
            yield phrase_text(sentence, token.i)
            return


def traced_to(sentence: Sentence, inside: Sequence[Token]) -> Iterator[str]:
    """Whose deed it looks like: "the attack bore the hallmarks of the group"."""
    if listed("traces.nouns").isdisjoint(sentence.words):
        return
    for token in inside:
        if token.lower not in listed("traces.nouns") or sentence[token.head].lemma not in {"bear", "have"}:
            continue
        if negated(sentence, sentence[token.head]):
            continue
        of = (c for c in sentence.children(token.i, "nmod") if "of" in _cases(sentence, c))
        yield from (phrase_text(sentence, c.i) for c in of)


def belongs(sentence: Sentence, inside: Sequence[Token]) -> Iterator[str]:
    """Whose men they may be who did it: "the attackers could belong to the gangs"."""
    if "belong" not in sentence.lemmas:
        return
    for token in inside:
        who = next(iter(sentence.children(token.i, "nsubj")), None) if token.lemma == "belong" else None
        if who is None or who.lower not in listed("rival.doers") or negated(sentence, token):
            continue
        of = (c for c in sentence.children(token.i, "obl") if "to" in _cases(sentence, c))
        yield from (phrase_text(sentence, c.i) for c in of)


def thought_to_be(sentence: Sentence, inside: Sequence[Token]) -> Iterator[str]:
    """Whose deed it is thought to be: "raids believed to be Ruritanian", "jets thought to belong to them"."""
    if _THOUGHT.isdisjoint(sentence.words):
        return
    for token in inside:
        ahead = sentence.lower[token.i + 1 : token.i + 4]
        if token.lower not in _THOUGHT or token.i == 0 or ahead[:1] != ("to",):
            continue
        weapon = next((t for t in sentence.tokens[token.i + 2 : token.i + 7] if _is_banned(t)), None)
        if weapon is not None:  # "barrels believed to contain chlorine"
            yield weapon.text
            continue
        if ahead[1:] == ("belong", "to") and sentence[token.i - 1].lower in listed("sides.machines"):
            owners = (c for c in sentence.children(token.i + 2, "obl") if side(c) or national(c.text))
            yield from (phrase_text(sentence, c.i) for c in owners)
            continue
        if ahead[1:2] != ("be",):
            continue
        deed = any(t.head == token.i - 1 and t.noun and t.type == "assault" for t in triggers(sentence))
        deed = deed or sentence[token.i - 1].lower in listed("sides.machines")
        whose = sentence[min(token.i + 3, len(sentence) - 1)]
        if deed and (whose.text in nationalities() or side(whose)):
            yield whose.text


def _is_banned(token: Token) -> bool:
    return token.lower in listed("means.banned")


_THOUGHT = frozenset({"believed", "thought", "suspected", "presumed"})


def _cases(sentence: Sentence, token: Token) -> set[str]:
    return {c.lower for c in sentence.children(token.i, "case")}


def _to_do_with(sentence: Sentence, token: Token) -> Token | None:
    """The word behind "nothing to do with", "not anything to do with"."""
    if token.lower not in {"nothing", "anything"} or sentence.lower[token.i + 1 : token.i + 4] != _TO_DO_WITH:
        return None
    verb = sentence[token.head]
    if token.lower == "anything" and not negated(sentence, verb):
        return None
    return _behind(sentence, token.i + 3)


_TO_DO_WITH = ("to", "do", "with")


def _no_share(sentence: Sentence, token: Token) -> Token | None:
    """The word behind "no hand in", "no role in", "not any involvement in"."""
    if token.lower not in listed("aloof.shares"):
        return None
    verb = sentence[token.head]
    without = {c.lower for c in sentence.children(token.i, "det")} & _NOT_ANY
    if verb.lemma not in _HAVING or not without or ("any" in without and not negated(sentence, verb)):
        return None
    return _behind(sentence, token.i + 1) if _opens(sentence, token.i + 1, "in", "with", "to") else None


def _not_involved(sentence: Sentence, token: Token) -> Token | None:
    """The word behind "was not involved in"."""
    if token.lower != "involved" or not negated(sentence, token):
        return None
    return _behind(sentence, token.i + 1) if _opens(sentence, token.i + 1, "in", "with") else None


def _opens(sentence: Sentence, at: int, *prepositions: str) -> bool:
    return at < len(sentence) and sentence[at].lower in prepositions


def _behind(sentence: Sentence, preposition: int) -> Token | None:
    """The word that a preposition belongs to."""
    head = sentence[sentence[preposition].head]
    if head.i > preposition:
        return head
    return next((t for t in sentence.tokens[preposition + 1 : preposition + 6] if t.pos in _NAMES), None)


_NAMES = frozenset({"NOUN", "PROPN", "PRON"})


def _is_deed(sentence: Sentence, token: Token) -> bool:
    """Whether a word names a deed or points at one."""
    if token.lower in listed("aloof.deeds"):
        return True
    return any(t.start <= token.i < t.end and t.type in {"assault", "arrest"} for t in triggers(sentence))
