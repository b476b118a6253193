"""Fronts: ground that is forced: lines that are breached, forces driven out, towns wrested from others."""

from __future__ import annotations

from twosource.extract.clauses import RELATIVE, WAR
from twosource.extract.marches import is_of_forces
from twosource.extract.people import is_people_word
from twosource.extract.speakers_phrases import role_kinds
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed

_FOUGHT: Deed = ("assault", "clash")


def front_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of ground that is fought for; None where it tells of nothing of the kind."""
    if verb.lower in _WRESTING:
        return _FOUGHT if sentence.children(verb.i, "obj", "nsubj:pass") else None
    if verb.lower in _BREACHING:
        broken = sentence.children(verb.i, "obj", "nsubj:pass", "obl")
        return _FOUGHT if any(o.lemma.lower() in _LINES for o in broken) else None
    if verb.lower in _DRIVING:
        return _FOUGHT if _is_driven_out(sentence, verb) else None
    if verb.lower in _HOLDING:
        return _FOUGHT if _is_held_since(sentence, verb) else None
    return ("other", "intervention") if verb.lower in _INTERVENING and _intervenes(sentence, verb) else None


def _is_driven_out(sentence: Sentence, verb: Token) -> bool:
    """Whether forces are driven from ground: "pushed the army out of the town"."""
    if verb.tag == "VB" and sentence[verb.head].lemma not in _DOING_SO:
        return False  # "an operation to drive them out of the town"
    whom = sentence.children(verb.i, "obj", "nsubj:pass")
    if not whom and verb.dep == "acl":
        whom = (sentence[verb.head],)
    forces = any(is_of_forces(sentence, o) or o.ent == "ORG" for o in whom)
    known = any(o.lower in _THEM for o in whom)
    if not forces and not known:
        return False
    if forces and any(c.lower == "back" for c in sentence.children(verb.i, "advmod", "compound:prt")):
        return True  # "pushed the army back to the river"
    for where in sentence.children(verb.i, "obl"):
        out = {c.lower for c in sentence.children(where.i, "case")} & {"out", "from"}
        ground = where.ent == "LOC" or where.lemma.lower() in _GROUND
        if out and ground and (forces or not is_people_word(where.text)):
            return True
    return False


def _is_held_since(sentence: Sentence, verb: Token) -> bool:
    """Whether ground is held since a day, on which it was taken: "has been held by the rebels since May"."""
    if "since" not in sentence.words or verb.dep == "amod" or (verb.i and sentence[verb.i - 1].text == "-"):
        return False
    since = sentence.children(verb.i, "obl", "advcl", "nmod")
    if not any(c.lower == "since" for s in since for c in sentence.children(s.i, "case", "mark")):
        return False
    if verb.pos != "VERB":  # "has been in the hands of the rebels", "has been under their control"
        case = {c.lower for c in sentence.children(verb.i, "case")}
        return bool(sentence.children(verb.i, "cop")) and bool(case) and "out" not in case
    held = sentence.children(verb.i, "obj", "nsubj:pass")
    if verb.dep == "acl" or any(h.lower in RELATIVE for h in held):
        held = (*held, sentence[verb.head])
    return any(
        (h.ent == "LOC" or h.lemma.lower() in _GROUND | _PARTS) and not _is_post(sentence, h) for h in held
    )


def _is_post(sentence: Sentence, held: Token) -> bool:
    """Whether an office is held and no ground: "has held the position of defence minister since 1991"."""
    return any(n.lemma.lower() in role_kinds() for n in sentence.children(held.i, "nmod", "compound"))


def _intervenes(sentence: Sentence, word: Token) -> bool:
    """Whether a state joins a war of others: "entered the conflict", "its military intervention"."""
    if word.lemma in {"enter", "join"}:
        return any(o.lower in _WARS for o in sentence.children(word.i, "obj"))
    under = [*sentence.children(word.i, "obl"), *sentence.children(word.i, "nmod")]
    into = {n.lower for n in under for c in sentence.children(n.i, "case") if c.lower in {"in", "into"}}
    if not into.isdisjoint(_WARS):
        return True
    if word.pos == "VERB" or not into:
        return False
    return any(c.lower in {"military", "armed"} for c in sentence.children(word.i, "amod"))


_WARS = WAR - {"crisis", "uprising"} | {"fighting", "battle"}
_DOING_SO = frozenset({"continue", "manage", "begin", "help", "succeed"})
_THEM = frozenset({"them", "it"})
_WRESTING = frozenset({"wrest", "wrests", "wrested", "wresting"})
_BREACHING = frozenset("breach breaches breached breaching pierce pierced piercing".split())
_LINES = frozenset("line defence defense front frontline perimeter siege blockade fortification".split())
_DRIVING = frozenset(
    """drive drives drove driven driving push pushes pushed pushing force forces forced forcing chase
    chased chasing throw threw thrown throwing clear cleared clearing flush flushed flushing""".split()
)
_HOLDING = frozenset("hold holds held holding control controls controlled controlling hands".split())
_INTERVENING = frozenset(
    """enter enters entered entering join joins joined joining intervene intervenes intervened intervening
    intervention""".split()
)
_PARTS = frozenset({"most", "much", "part", "half", "all", "swathe"})
GROUND = frozenset(
    """town city village hill hilltop base airport airfield airbase district neighbourhood neighborhood
    territory area camp crossing province region stronghold""".split()
)
_GROUND = GROUND | frozenset(
    """ground land enclave bastion position suburb outskirts countryside front capital highway
    road factory plant building headquarters compound complex square bridge barracks hospital school street
    mountain valley island port""".split()
)
FORCING = _WRESTING | _BREACHING | _DRIVING | _HOLDING | _INTERVENING
