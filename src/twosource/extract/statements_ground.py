"""Ground: what those who fight tell of places taken, held or cut off, and of attacks thrown back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.speakers_kinds import folded
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_moves import is_party
from twosource.extract.statements_own import are_forces, nation
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import SELF, any_of, holds, listed, side
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

_TAKEN = frozenset({"obj", "nsubj:pass"})
_OF_NOUNS = ("acl", "amod", "csubj", "nsubj")
_HELPERS = frozenset({"will", "would", "shall", "could", "can", "may", "might", "should", "must"})


def ground(
    sentence: Sentence, speaker: Speaker | None, inside: Sequence[Token]
) -> Iterator[tuple[Stance, str | None]]:
    """As in "the rebels said they had taken control of the port": one side's account of what it holds."""
    telling = _telling()
    if speaker is None or not holds(sentence, telling) or not _fights(speaker):
        return
    for token in inside:
        known = token.lower in telling or token.lemma in telling
        if speaker.kind == "witness" and token.lemma in listed("ground.cutting"):
            continue  # "telephone lines had been cut, a resident said"
        thing = _won(sentence, token) if known else None
        if thing is not None and not _is_open(sentence, token) and _is_theirs(sentence, speaker, token):
            yield "asserts", phrase_text(sentence, thing.i)
            return


@cache
def _telling() -> frozenset[str]:
    """The words and verbs of which one must stand in what tells of ground."""
    nouns = any_of("ground.hold", "ground.takings") | {"hands"}
    return nouns | listed("ground.ousting") | any_of("ground.taking", "ground.cutting", "ground.repelling")


def _is_theirs(sentence: Sentence, speaker: Speaker, token: Token) -> bool:
    """Whether a state's army tells it of its own: what others took, it tells as one who looks on."""
    if speaker.kind == "armed_group" or (nation(speaker.name) or nation(speaker.body or "")) is None:
        return True
    verb = token if token.pos == "VERB" else sentence[token.head]
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    if who is None:
        below = [i for c in sentence.children(verb.i, "obl:agent") for i in sentence.subtree(c.i)]
        return bool(below) and are_forces(speaker, [sentence[i] for i in below])
    first, end = bounds(sentence, who.i)
    return who.lower in SELF or are_forces(speaker, sentence.tokens[first:end])


def _fights(speaker: Speaker) -> bool:
    """Whether a party to a war speaks: an army, armed group or ministry of either, and no source in it."""
    if speaker.name.endswith(("source", "sources")):
        return False
    if speaker.kind in {"military", "armed_group", "witness"} or is_party(speaker):
        return True
    return speaker.kind == "official" and bool(
        {w for n in (speaker.name, speaker.body or "") for w in folded(n)} & listed("own.staffs")
    )


def _won(sentence: Sentence, token: Token) -> Token | None:
    """What was taken, held, cut off or thrown back by the word that tells it, None where it tells nothing."""
    below = (*sentence.children(token.i, "obj"), *sentence.children(token.i, "nsubj"))
    things = [c for c in below if c.dep in _TAKEN]
    if token.lower in listed("ground.hold") and token.pos == "NOUN":
        of = [c for c in sentence.children(token.i, "nmod") if c.dep != "nmod:poss"]
        had = sentence[token.head].lemma in listed("ground.having") and token.dep in {"obj", "nsubj:pass"}
        if had:
            verb = sentence[token.head]  # "took complete control on Friday | of the port"
            of += [c for c in sentence.children(verb.i, "obl") if _cased(sentence, c, "of")]
            firm = [c for c in of if token.lower != "hold" or _is_ground(sentence, c)]
            return firm[0] if firm else None  # no "a close hold on the agent"
        under = any(c.lower == "under" for c in sentence.children(token.i, "case"))
        subject = next(iter(sentence.children(token.i, "nsubj")), None)
        return subject if under and sentence.children(token.i, "cop") else None
    if token.lower == "hands" and any(c.lower in {"in", "into"} for c in sentence.children(token.i, "case")):
        who = next(iter(sentence.children(token.i, "nsubj")), None)
        held = who is not None and _is_ground(sentence, who) and sentence.children(token.i, "cop")
        return who if held and sentence.children(token.i, "nmod") else None
    if token.lower in listed("ground.takings"):
        of = [c for c in sentence.children(token.i, "nmod") if c.dep != "nmod:poss"]
        return next((c for c in of if _is_ground(sentence, c)), None)
    if token.pos != "VERB" or (token.tag == "VBG" and token.dep.startswith(_OF_NOUNS)):
        return None  # nor in "taking the port would open the way"
    if token.tag == "VBG" and sentence.children(token.i, "mark"):
        return None  # "will move on by taking the port"
    if token.lemma in listed("ground.ousting"):
        return _left(sentence, token, things)
    if token.lemma in listed("ground.taking"):
        posted = {"part", "position", "positions"} if token.lemma == "take" else set[str]()
        return next((c for c in things if _is_ground(sentence, c) and c.lower not in posted), None)
    if token.lemma in listed("ground.cutting"):
        return next((c for c in things if c.lower in listed("ground.ways")), None)
    if token.lemma in listed("ground.repelling"):
        return next((c for c in things if c.lower in listed("ground.onsets")), None)
    return None


def _left(sentence: Sentence, verb: Token, things: Sequence[Token]) -> Token | None:
    """The place from which somebody drives others: "ousted the army from the port"."""
    if not any(side(c) or c.lower in _MEN for c in things):
        return None
    near = (*sentence.children(verb.i, "obl"), *(d for c in things for d in sentence.children(c.i, "nmod")))
    return next((c for c in near if _is_ground(sentence, c) and _cased(sentence, c, "from", "of")), None)


def _cased(sentence: Sentence, noun: Token, *cases: str) -> bool:
    return any(c.lower in cases for c in sentence.children(noun.i, "case"))


_MEN = frozenset({"men", "troops", "soldiers", "fighters", "forces", "militants", "rebels"})


def _is_ground(sentence: Sentence, thing: Token) -> bool:
    """Whether a word names a place or what stands on one."""
    if thing.lower in _SHARES or thing.text == "%":  # "held most of the town"
        return any(_is_ground(sentence, c) for c in sentence.children(thing.i, "nmod"))
    return thing.ent == "LOC" or thing.lower in listed("ground.places")


_SHARES = frozenset(
    {"most", "all", "half", "much", "rest", "majority", "bulk", "percent", "third", "thirds", "quarter"}
)


def _is_open(sentence: Sentence, token: Token) -> bool:
    """Whether it is denied, planned or still to come."""
    verb = sentence[token.head]
    if token.pos == "NOUN" and token.dep == "obj":  # "paved the way for them to take control"
        token = verb
    if negated(sentence, token) or token.tag == "VB":
        return True
    return any(c.lower in _HELPERS for c in sentence.children(token.i, "aux"))
