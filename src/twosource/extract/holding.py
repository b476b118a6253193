"""Holding: how a clause holds a happening: as a fact, a plan, a fear, or as known from before."""

from __future__ import annotations

from twosource.extract.clauses import opener
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Factuality

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
_PREVIOUS = frozenset(
    """previous previously earlier past prior similar historic another other repeated several many
    numerous various""".split()
)
_PLANNED = frozenset(
    """plan intend threaten vow want aim prepare promise seek plot call urge order hope expect
    schedule""".split()
)
_MODALS = frozenset("could may might would should can".split())


def factuality(sentence: Sentence, lead: Trigger, at: int) -> Factuality:
    """How the clause holds the happening: occurred, alleged, planned, warned (might happen), denied."""
    head = sentence[lead.head]
    if _negated(sentence, lead.head):
        return "warned"
    if lead.noun:
        adjectives = {c.lower for c in sentence.children(lead.head, "amod")}
        if adjectives & {"alleged", "reported", "suspected", "purported"}:
            return "alleged"
        if adjectives & {"possible", "potential", "future", "imminent", "further", "upcoming", "more"}:
            return "warned"
        if adjectives & {"planned", "scheduled", "forthcoming"}:
            return "planned"
        if is_definite(sentence, lead):
            return "occurred"
    chain = (head, *sentence.ancestors(lead.head)[:4])
    for step, token in enumerate(chain):
        if step and chain[step - 1].dep.split(":")[0] not in _HELD_UNDER:
            break
        held = _held(sentence, token, chain[step - 1] if step else None)
        if held is not None and (held != "denied" or step == 1):
            return held
    return "occurred"


_HELD_UNDER = frozenset({"xcomp", "ccomp", "obj", "nsubj", "csubj", "obl", "nmod", "advcl", "conj"})


def _negated(sentence: Sentence, index: int) -> bool:
    """Whether it is said not to have happened: "did not fire", "neither fired", "no attack"."""
    below = sentence.children(index, "advmod", "det", "nsubj", "cc:preconj")
    return any(c.lower in {"not", "n't", "never", "neither", "no", "none", "nobody"} for c in below)


def _held(sentence: Sentence, token: Token, below: Token | None) -> Factuality | None:
    """What one word above or at the happening says of its reality, None if nothing."""
    lower = {c.lower for c in sentence.children(token.i, "aux", "advmod", "mark")}
    if below is not None and below.dep == "csubj" and lower & (_MODALS | {"will"}):
        return "warned"  # "capturing the town would be a victory"
    if token.pos in {"VERB", "AUX"} and (below is None or below.dep in {"obj", "nsubj", "nsubj:pass"}):
        if lower & {"will", "'ll", "shall"}:
            return "planned"
        if lower & (_MODALS | {"if", "unless"}):
            return "warned"
    if lower & {"allegedly", "reportedly"}:
        return "alleged"
    if below is None:
        return None
    if token.lemma in _AVERTED and below.dep.split(":")[0] in {"obj", "nmod", "obl", "xcomp"}:
        return "warned"
    if token.lemma in _PLANNED and token.pos == "VERB" and below.dep in {"xcomp", "obj"}:
        return "planned"
    owned = token.lemma == "claim" and below.dep == "obj"  # "claimed the attack": nobody doubts that it was
    alleges = token.lemma in {"allege", "claim", "accuse"} and not owned
    if alleges and token.pos == "VERB" and below.dep != "nsubj":
        return "alleged"
    return "denied" if token.lemma == "deny" and below.dep in {"obj", "xcomp", "ccomp"} else None


_AVERTED = frozenset("avoid prevent avert risk threat fear danger possibility deter against case".split())


def is_referred(sentence: Sentence, lead: Trigger) -> bool:
    """Whether the happening is only referred to, as known: "after the attack", "in connection with it"."""
    if not lead.noun:
        return False
    token = sentence[lead.head]
    before = [t.lower for t in sentence.tokens[max(0, lead.start - 9) : lead.start]]
    if opener(sentence, token) in _REFERRING:
        return True
    return (
        (bool(_REFERRING_NOUNS & set(before)) and "of" in before)
        or "connection" in before
        or "behind" in before[-4:]
    )


_REFERRING = frozenset({"after", "following", "since", "before", "despite", "amid", "over", "behind"})
_REFERRING_NOUNS = frozenset(
    {
        "wake",
        "aftermath",
        "suspicion",
        "victims",
        "anniversary",
        "response",
        "masterminds",
        "organizers",
        "organisers",
        "perpetrators",
    }
)


def is_definite(sentence: Sentence, lead: Trigger) -> bool:
    """Whether the happening is taken as known: "the attack", "this bombing"."""
    if not lead.noun:
        return False
    opening = sentence.tokens[max(0, lead.start - 3) : lead.start]
    return any(t.lower in _DEFINITE for t in opening)


def is_previous(sentence: Sentence, lead: Trigger) -> bool:
    """Whether it is told that such things happened before or often: "previous attacks"."""
    below: list[Token] = list(sentence.children(lead.head, "amod", "advmod", "det"))
    return any(t.lower in _PREVIOUS for t in below)
