"""Sides: on whose side of a war a deed is said to have been done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from twosource.extract.statements_words import listed
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import load_table


@cache
def _sides() -> dict[str, str]:
    """The side that a word names."""
    table: dict[str, list[str]] = load_table("twosource.extract", "stances")["camps"]
    return {word: side for side, words in table.items() for word in words}


def side_of(sentence: Sentence, members: Sequence[Trigger]) -> str | None:
    """The one side that words beside these triggers lay the deed to: "rebel shelling", "raids by the army".

    None where they name no side, or several. The side of aid is whoever gives it.
    """
    if any(m.type == "aid" for m in members):
        return _giver(sentence, members)
    known = _sides()
    if known.keys().isdisjoint(sentence.words):
        return None
    words = (t for m in members for t in (_of_harm if m.harm else _beside)(sentence, m))
    found = {known[t.lower] for t in words if t.lower in known}
    return found.pop() if len(found) == 1 else None


def _giver(sentence: Sentence, members: Sequence[Trigger]) -> str | None:
    """Whoever is named as giving aid: two pledges of two lands are two."""
    who = (s for m in members if not m.noun for s in sentence.children(m.head, "nsubj"))
    return next((s.lower for s in who if s.ent and s.dep == "nsubj"), None)


def are_rebels_and_planes(
    mode: str | None, sides: Set[str], other_mode: str | None, side: str | None
) -> bool:
    """Whether one of two is done from the air and the other by rebels, who have no planes."""
    if other_mode in _BY_PLANE and sides == {"rebels"}:
        return True
    return mode in _BY_PLANE and "rebels" not in sides and side == "rebels"


_BY_PLANE = frozenset({"airstrike", "drone-strike"})


def _beside(sentence: Sentence, trigger: Trigger) -> Iterator[Token]:
    """The words that can say who did it: those joined to a noun, the subject of a verb, an agent."""
    head = trigger.head
    yield from _before(sentence, head)
    named = trigger.noun or sentence[head].tag == "VBG"  # "rebel shelling"
    if named and trigger.start > 0 and sentence[trigger.start - 1].pos == "NOUN":
        yield sentence[trigger.start - 1]  # whatever it hangs on: "in western Hask rebel shelling killed"
    if not trigger.noun and not sentence.children(head, "aux:pass", "nsubj:pass"):
        for subject in (*sentence.children(head, "nsubj"), *_accused(sentence, head)):
            yield from _named(sentence, subject)
            yield from _sent_by(sentence, subject)
    if trigger.noun:
        for subject in _senders(sentence, head):
            yield from _named(sentence, subject)
    yield from _by(sentence, head)
    if trigger.noun:
        for verb in sentence.children(head, "acl"):  # "an attack carried out by the army"
            yield from _by(sentence, verb.i) if verb.tag == "VBN" else ()


def _sent_by(sentence: Sentence, weapon: Token) -> Iterator[Token]:
    """Who sent what did it: "shells fired by | rebels | hit a bakery"."""
    for verb in sentence.children(weapon.i, "acl"):
        if verb.tag == "VBN" and verb.lemma in listed("sides.light"):
            yield from _by(sentence, verb.i)


def _senders(sentence: Sentence, head: int) -> tuple[Token, ...]:
    """The subject that a verb lends a noun of attack: "| rebels | fired waves of rockets"."""
    noun = sentence[head]
    while noun.dep == "nmod":
        noun = sentence[noun.head]
    verb = sentence[noun.head]
    lends = noun.dep == "obj" and verb.lemma in listed("sides.light")
    return tuple(sentence.children(verb.i, "nsubj")) if lends else ()


def _of_harm(sentence: Sentence, trigger: Trigger) -> Iterator[Token]:
    """As in "nine were killed by rebels", "nine were killed in rebel fire"."""
    yield from _by(sentence, trigger.head)
    for fire in sentence.children(trigger.head, "obl"):
        if fire.lower in _FIRE and any(c.lower in {"in", "by"} for c in sentence.children(fire.i, "case")):
            yield from _before(sentence, fire.i)


_FIRE = frozenset({"fire", "gunfire", "crossfire"})


def _by(sentence: Sentence, head: int) -> Iterator[Token]:
    for agent in sentence.children(head, "obl", "nmod"):
        if any(c.lower == "by" for c in sentence.children(agent.i, "case")):
            yield from _named(sentence, agent)


def _accused(sentence: Sentence, head: int) -> tuple[Token, ...]:
    """Who is said to have done it: "accused | rebels | of firing mortars"."""
    above = sentence[sentence[head].head]
    verb = sentence[above.head] if above.dep == "obj" else above
    of = any(c.lower == "of" for c in sentence.children(head, "mark", "case"))
    return tuple(sentence.children(verb.i, "obj")) if of and verb.lemma == "accuse" else ()


def _named(sentence: Sentence, doer: Token) -> Iterator[Token]:
    yield doer
    yield from _before(sentence, doer.i)


def _before(sentence: Sentence, head: int) -> Iterator[Token]:
    for word in sentence.children(head, "compound", "amod", "nmod:poss"):
        yield word
        yield from sentence.children(word.i, "conj")  # "Syrian and Russian raids"
