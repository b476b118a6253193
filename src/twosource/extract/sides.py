"""Sides: on whose side of a war a deed is said to have been done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

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

    None where they name no side, or several.
    """
    known = _sides()
    if known.keys().isdisjoint(sentence.words):
        return None
    found = {known[t.lower] for m in members if not m.harm for t in _beside(sentence, m) if t.lower in known}
    return found.pop() if len(found) == 1 else None


def _beside(sentence: Sentence, trigger: Trigger) -> Iterator[Token]:
    """The words that can say who did it: those joined to a noun, the subject of a verb, an agent."""
    head = trigger.head
    yield from sentence.children(head, "compound", "amod", "nmod:poss")
    if not trigger.noun and not sentence.children(head, "aux:pass", "nsubj:pass"):
        for subject in sentence.children(head, "nsubj"):
            yield subject
            yield from sentence.children(subject.i, "compound", "amod", "nmod:poss")
    for agent in sentence.children(head, "obl", "nmod"):
        if any(c.lower == "by" for c in sentence.children(agent.i, "case")):
            yield agent
            yield from sentence.children(agent.i, "compound", "amod", "nmod:poss")
