"""Ties: one happening told outright as an answer to another, or as the inquiry into it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.clauses import opener
from twosource.extract.happenings import Happening
from twosource.extract.holding import is_definite
from twosource.extract.triggers import is_generic, triggers
from twosource.findings.mentions import Tie
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import RelationKind
from twosource.text.lexicon import words

_DEEDS = frozenset({"assault", "accident", "disaster", "arrest", "deportation", "protest", "displacement"})
Found = tuple[RelationKind, int, int]  # how, and the places of both in the list of happenings


def ties(
    sentences: Sequence[Sentence], told: Sequence[Happening], where: Sequence[int]
) -> dict[int, tuple[Tie, ...]]:
    """For each event, by its index, how it is tied to others of the article; `where` is each one's event."""
    here: dict[int, list[int]] = {}
    for n, happening in enumerate(told):
        here.setdefault(happening.sentence, []).append(n)
    found: dict[int, dict[tuple[RelationKind, int], Tie]] = {}
    for number, several in here.items():
        for kind, one, other in _tied(sentences[number], told, where, several):
            extent = told[one].extent
            tie = Tie(kind=kind, to=where[other], start=extent.start, end=extent.end)
            found.setdefault(where[one], {}).setdefault((kind, tie.to), tie)
    return {event: tuple(tied[key] for key in sorted(tied)) for event, tied in found.items()}


def _tied(
    sentence: Sentence, told: Sequence[Happening], where: Sequence[int], several: Sequence[int]
) -> Iterator[Found]:
    nouns, verbs = _listed("answers.nouns"), _listed("answers.verbs")
    silent = nouns.isdisjoint(sentence.words) and verbs.isdisjoint(sentence.lemmas)
    for token in [] if silent else [t for t in sentence if t.lower in nouns or t.lemma in verbs]:
        for cause in _causes(sentence, token):
            named = _named(sentence, cause, told, several)
            one = _above(sentence, token, told, [n for n in several if n not in named])
            if one is not None:
                yield from _between(sentence, cause, told, where, ("response_to", one, named))
    for one in several:
        if told[one].type == "investigation":
            for matter in _matters(sentence, told[one]):
                named = _named(sentence, matter, told, several)
                yield from _between(sentence, matter, told, where, ("follows", one, named))


def _between(
    sentence: Sentence,
    head: Token,
    told: Sequence[Happening],
    where: Sequence[int],
    found: tuple[RelationKind, int, Sequence[int]],
) -> Iterator[Found]:
    """The tie of one happening to what a phrase names, or to what was told before and is spoken of here."""
    kind, one, named = found
    apart = [n for n in named if where[n] != where[one]]
    other = apart[0] if apart else _told_before(sentence, head, told, where, one)
    if other is not None:
        yield kind, one, other


def _causes(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The heads of what a word says that something answers."""
    if token.lower in _listed("answers.nouns") and opener(sentence, token) in _listed("answers.openers"):
        yield from _right_behind(sentence, token.i, "answers.closers")
    elif token.lemma in _listed("answers.verbs") and token.pos == "VERB":
        yield from sentence.children(token.i, "obj")
        for below in sentence.children(token.i, "obl"):
            if opener(sentence, below) in _listed("answers.verb_closers"):
                yield below


def _right_behind(sentence: Sentence, last: int, closers: str) -> Iterator[Token]:
    """The head of the phrase that opens right behind a word, whichever word it hangs from."""
    after = sentence.tokens[last + 1 : last + 2]
    if after and after[0].dep == "case" and after[0].lower in _listed(closers):
        yield sentence[after[0].head]


@cache
def _listed(key: str) -> frozenset[str]:
    return words("twosource.extract", "ties", key)


def _matters(sentence: Sentence, inquiry: Happening) -> Iterator[Token]:
    """The heads of what an inquiry looks into."""
    for trigger in inquiry.triggers:
        head = trigger.head
        if not trigger.noun:
            yield from sentence.children(head, "obj")
        yield from _right_behind(sentence, trigger.end - 1, "looks_into.closers")
        for below in sentence.children(head, "nmod", "obl"):
            if opener(sentence, below) in _listed("looks_into.closers"):
                yield below


def _named(sentence: Sentence, head: Token, told: Sequence[Happening], several: Sequence[int]) -> list[int]:
    """The deeds that a phrase names: by its head first, then by the nearest words below it."""
    below = set(sentence.subtree(head.i))
    named = [
        (abs(trigger.head - head.i), n)
        for n in several
        if told[n].type in _DEEDS
        for trigger in told[n].triggers
        if trigger.head in below
    ]
    return list(dict.fromkeys(n for _, n in sorted(named)))


def _told_before(
    sentence: Sentence, head: Token, told: Sequence[Happening], where: Sequence[int], one: int
) -> int | None:
    """The last deed of its kind in the sentences before, where a phrase speaks of it as known."""
    below = set(sentence.subtree(head.i))
    spoken = [t for t in triggers(sentence) if t.head in below and t.noun and not t.harm]
    for trigger in [t for t in spoken if is_definite(sentence, t)][:1]:
        for n in range(one - 1, -1, -1):
            kind = told[n].type == trigger.type and (is_generic(trigger.mode) or told[n].mode == trigger.mode)
            if kind and told[n].sentence < told[one].sentence and where[n] != where[one]:
                return n
    return None


def _above(sentence: Sentence, token: Token, told: Sequence[Happening], several: Sequence[int]) -> int | None:
    """The deed whose clause a word stands in: the nearest one that governs it."""
    deeds = [n for n in several if told[n].type in _DEEDS]
    for above in (token, *sentence.ancestors(token.i)):
        heads = [n for n in deeds if any(trigger.head == above.i for trigger in told[n].triggers)]
        clauses = [n for n in deeds if told[n].anchor == above.i]
        if heads or clauses:
            return (heads or clauses)[0]
    return None
