"""Moves: what a party to a war tells of moves and losses, which the other side may tell otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.speakers_kinds import folded
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_guilt import supposed
from twosource.extract.statements_own import are_forces, nation
from twosource.extract.statements_reproached import named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import SELF, side
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def is_party(speaker: Speaker) -> bool:
    """Whether one of the sides of a war speaks: armed groups, armies, governments and what a state prints."""
    if speaker.kind in {"armed_group", "military"}:
        return True
    called = {w for n in (speaker.name, speaker.body or "") for w in folded(n)}
    if speaker.kind in {"agency", "outlet"}:
        return bool(called & {"state", "state-run", "state-owned", "government"})
    return speaker.kind == "official" and bool(called & _RULING)


_RULING = frozenset({"government", "regime", "authorities", "defence", "defense", "interior", "information"})


def moves(sentence: Sentence, speaker: Speaker | None, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "the rebels said the army had retreated", "state media said troops were in full control"."""
    if speaker is None or not is_party(speaker):
        return
    for token in inside:
        who = _mover(sentence, token)
        if who is not None and not supposed(sentence, token) and _is_sided(sentence, speaker, who):
            yield "asserts", phrase_text(sentence, who.i)
            return


def _is_sided(sentence: Sentence, speaker: Speaker, who: Token) -> bool:
    """Whether a land's army tells of its own: what others do it tells as one who looks on."""
    if speaker.kind == "armed_group" or (nation(speaker.name) or nation(speaker.body or "")) is None:
        return True
    first, end = bounds(sentence, who.i)
    if any(t.ent == "ORG" for t in sentence.tokens[first:end]):
        return False
    return who.lower in SELF or are_forces(speaker, sentence.tokens[first:end])


def _mover(sentence: Sentence, token: Token) -> Token | None:
    """The side that moves, fights, falls or holds a place, told as so."""
    if token.lower == "control":
        held = any(c.lower in {"in", "under"} for c in sentence.children(token.i, "case"))
        who = next(iter(sentence.children(token.i, "nsubj")), None)
        return who if held and sentence.children(token.i, "cop") and not negated(sentence, token) else None
    if token.pos != "VERB" or negated(sentence, token):
        return None
    if token.tag in {"VB", "VBG"} and not _going_on(sentence, token):
        return None
    if any(c.tag == "MD" for c in sentence.children(token.i, "aux")):
        return None
    who = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj"), None)
    holds = token.lemma == "hold" and not _FAST.isdisjoint(sentence.lower[token.i + 1 : token.i + 2])
    if who is None or not (holds or token.lemma in named("moves.verbs")):
        return None
    below = {t.lower for t in sentence.tokens[max(0, who.i - 3) : who.i + 1]}
    return who if side(who) or below & named("moves.fighters") else None


_FAST = frozenset({"firm", "on", "onto", "out", "fast", "steady"})  # "are holding on to the port"


def _going_on(sentence: Sentence, verb: Token) -> bool:
    return verb.tag == "VBG" and any(c.lemma == "be" for c in sentence.children(verb.i, "aux"))
