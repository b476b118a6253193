"""Who is said to have done it: the side that an attack is laid to in one clause."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from twosource.extract.speakers_phrases import PACKAGE, bounds, said
from twosource.extract.triggers import Trigger, triggers
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

SELF = {"it", "they", "we", "he", "she", "i", "its", "their", "our", "his", "ours"}
ENDINGS = ("an", "ian", "ish", "ese", "i", "ch", "led", "backed")


@cache
def listed(key: str) -> frozenset[str]:
    """The words of a row of the table of stances."""
    return words(PACKAGE, "stances", key)


@dataclass(frozen=True, slots=True)
class Laid:
    """An attack laid to somebody: the trigger, and the tokens that name who did it."""

    trigger: Trigger
    start: int
    end: int
    head: int
    own: bool  # the speaker himself: "it", "we", "one of its fighters"


def side(token: Token) -> bool:
    """Whether a noun names a side that can be blamed."""
    return token.lower in listed("sides.nouns") or (token.ent in {"ORG", "LOC"} and token.pos == "PROPN")


def attacks(sentence: Sentence, start: int, end: int) -> tuple[Trigger, ...]:
    """The triggers of assaults and abductions between two offsets."""
    return tuple(
        t
        for t in triggers(sentence)
        if t.type in {"assault", "arrest"} and t.mode != "arrest" and start <= sentence[t.head].start < end
    )


def laid(sentence: Sentence, start: int, end: int) -> tuple[Laid, ...]:
    """Every attack between two offsets that is laid to somebody, in order."""
    found: list[Laid] = []
    for trigger in attacks(sentence, start, end):
        who = _noun_agent(sentence, trigger) if trigger.noun else _verb_agent(sentence, trigger)
        if who is not None and not start <= sentence[who[2]].start < end:
            who = None
        if who is not None:
            a, b, head = who
            own = any(t.lower in SELF for t in sentence.tokens[a:b])
            found.append(Laid(trigger, a, b, head, own))
    return tuple(found)


def _phrase(sentence: Sentence, head: int) -> tuple[int, int, int]:
    a, b = bounds(sentence, head)
    return a, b, head


def _verb_agent(sentence: Sentence, trigger: Trigger) -> tuple[int, int, int] | None:
    verb = sentence[trigger.head]
    passive = bool(sentence.children(verb.i, "aux:pass")) or any(
        c.dep == "nsubj:pass" for c in sentence.children(verb.i)
    )
    for child in sentence.children(verb.i, "nsubj"):
        if not passive and child.dep != "nsubj:pass":
            return _if_side(sentence, child)
    by = _by(sentence, verb.i)
    if by:
        return by
    if not passive and verb.dep in {"conj", "xcomp", "advcl"} and verb.head != verb.i:
        above = sentence[verb.head]
        for child in sentence.children(above.i, "nsubj"):
            if (
                child.dep == "nsubj"
                and above.pos == "VERB"
                and verb.tag in {"VBD", "VBG", "VB", "VBP", "VBZ"}
            ):
                return _if_side(sentence, child)
    return None


def _if_side(sentence: Sentence, token: Token) -> tuple[int, int, int] | None:
    a, b, head = _phrase(sentence, token.i)
    if token.lower in SELF:
        return (a, b, head) if token.lower in {"it", "they", "we"} else None
    if token.lower in {"one", "some", "members", "fighters", "forces", "troops", "member"} and any(
        t.lower in {"its", "their", "our"} for t in sentence.tokens[a:b]
    ):
        return a, b, head
    if token.lower in listed("sides.machines"):
        return (a, b, head) if _whose(sentence, a, head) else None
    if side(token):
        return a, b, head
    deed = next((t for t in triggers(sentence) if t.head == token.i and t.noun), None)
    return _noun_agent(sentence, deed) if deed else None


def _whose(sentence: Sentence, start: int, head: int) -> bool:
    return any(_owner_word(t) for t in sentence.tokens[start:head])


def _owner_word(token: Token) -> bool:
    """A word before a noun of attack that says who: "Russian", "government", "US-led", "coalition"."""
    low = token.lower
    if low in listed("sides.manner") or token.pos in {"DET", "NUM", "ADP", "PUNCT", "PART"}:
        return False
    if low in listed("sides.nouns"):
        return True
    return token.text[:1].isupper() and (token.ent != "PER") and (low.endswith(ENDINGS) or bool(token.ent))


def _noun_agent(sentence: Sentence, trigger: Trigger) -> tuple[int, int, int] | None:
    by = _by(sentence, trigger.head)
    if by:
        return by
    if sentence[trigger.head].lower in listed("sides.deeds"):
        start, _ = bounds(sentence, trigger.head)
        owners = [t.i for t in sentence.tokens[start : trigger.start] if _owner_word(t)]
        if owners:
            return owners[0], owners[-1] + 1, owners[-1]
    return None


def _by(sentence: Sentence, head: int) -> tuple[int, int, int] | None:
    """As in "by forces of the regime" below a verb or a noun, the verb of a participle included."""
    for child in sentence.children(head, "obl", "nmod", "acl"):
        if child.dep.startswith("acl"):
            if child.tag == "VBN" and child.lemma in {
                "carry",
                "conduct",
                "launch",
                "lead",
                "stage",
                "fire",
                "perpetrate",
            }:
                return _by(sentence, child.i)
            continue
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if ("by" in cases or child.dep == "obl:agent") and (
            side(child) or child.lower in listed("sides.machines")
        ):
            return _phrase(sentence, child.i)
    return None


def name_of(sentence: Sentence, start: int, end: int) -> str:
    """The words of a side without its article, at most ten."""
    while start < end - 1 and sentence[start].pos == "DET":
        start += 1
    return said(sentence, start, min(end, start + 10)).strip(" -,'’")
