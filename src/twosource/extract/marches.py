"""Marches: forces on the move: "fighters crossed the border", "the army sent reinforcements"."""

from __future__ import annotations

from twosource.extract.clauses import RELATIVE
from twosource.extract.people import is_force
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed

_RULERS = frozenset("president minister premier king dictator ambassador ruler shah sultan".split())
_MARCH: Deed = ("movement", "movement")


def march_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of forces on the move; None where none move, or nowhere."""
    if verb.lower in _SENDING:
        sent = sentence.children(verb.i, "obj", "nsubj:pass")
        return _MARCH if any(_is_sent(sentence, o) for o in sent) else None
    if verb.lower not in _GOING or not any(is_of_forces(sentence, s) for s in _who(sentence, verb)):
        return None
    if sentence[verb.head].lemma in _TRIED and verb.dep in {"acl", "xcomp"}:
        return None  # "killed in an attempt to infiltrate the town"
    where = sentence.children(verb.i, "obj", "obl")
    if verb.lemma == "enter":
        if any(w.lemma.lower() in _QUARTERS for w in where):
            return "assault", "clash"  # "entered its western districts": a town that is taken
        return _MARCH if any(_is_land(w) for w in where) else None
    if verb.lemma == "cross":
        return _MARCH if any(w.lemma.lower() in _CROSSED or _is_land(w) for w in where) else None
    going = any(_is_land(w) and _leads_there(sentence, w, verb) for w in where)
    onward: Deed = ("assault", "clash") if verb.lemma in _ONWARD else _MARCH  # "advanced towards the town"
    return onward if going else None


def moves_off(sentence: Sentence, verb: Token) -> bool:
    """Whether those who flee bear arms, and retreat, or a ruler goes: "militants fled to the border"."""
    return verb.pos == "VERB" and any(
        is_of_forces(sentence, s) or (s.ent == "PER" and s.tag != "NNPS") or s.lower in _RULERS
        for s in _who(sentence, verb)
    )


def is_of_forces(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is one for those who bear arms, or counts them: "hundreds of fighters"."""
    if is_force(token) or token.lower in _BODIES:
        return True
    if token.lower in _LINES:  # "a tank column", and none of the Red Cross
        return any(is_force(c) or c.lower in _WARLIKE for c in sentence.children(token.i, "compound", "amod"))
    counted = sentence.children(token.i, "nmod") if token.lower in _AMOUNTS or token.pos == "NUM" else ()
    return any(is_force(n) or n.lower in _BODIES for n in counted)


def _who(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """Who goes: the subject of the verb, or the noun that a clause without one tells of."""
    subjects = [s for s in sentence.children(verb.i, "nsubj") if s.lower not in RELATIVE]
    if subjects:
        return tuple(subjects)
    above = sentence[verb.head]
    if verb.dep in {"acl", "acl:relcl"}:
        return (above,)
    if verb.dep in {"conj", "xcomp"} and above.pos == "VERB":
        return tuple(sentence.children(above.i, "nsubj"))
    return ()


def _is_sent(sentence: Sentence, token: Token) -> bool:
    return token.lower in _REINFORCING or (
        is_of_forces(sentence, token) and token.ent == "" and token.lower not in _STANDING
    )


def _is_land(token: Token) -> bool:
    return token.ent == "LOC" or token.lemma.lower() in _PLACES


def _leads_there(sentence: Sentence, where: Token, verb: Token) -> bool:
    """Whether a place is where they went or came from; troops pushed "in" a province go nowhere."""
    case = {c.lower for c in sentence.children(where.i, "case")}
    return bool(case & (_TO if verb.lemma not in _REACHING else _TO | {"in", "at"}))


_TO = frozenset({"to", "into", "toward", "towards", "from", "across", "onto", "through"})
_REACHING = frozenset({"arrive", "land", "mass", "assemble", "gather", "infiltrate"})
_GOING = frozenset(
    """arrive arrives arrived arriving enter enters entered entering cross crosses crossed crossing
    infiltrate infiltrates infiltrated infiltrating pour pours poured pouring stream streams streamed
    streaming flow flowed flowing come comes came coming return returns returned returning move moves moved
    moving head heads headed heading advance advances advanced advancing push pushes pushed pushing surge
    surges surged surging march marches marched marching sneak sneaked sneaking slip slips slipped slipping
    flock flocked flocking mass masses massed massing""".split()
)
_SENDING = frozenset(
    """send sends sent sending dispatch dispatches dispatched dispatching rush rushes rushed rushing
    move moves moved moving mass massed massing mobilise mobilised mobilising
    mobilize mobilized mobilizing""".split()
)
_ONWARD = frozenset({"advance", "push"})
_REINFORCING = frozenset({"reinforcement", "reinforcements"})
_TRIED = frozenset({"attempt", "try", "bid", "effort", "plan", "prepare"})
_BODIES = frozenset(
    "tanks reinforcement reinforcements mercenary mercenaries warships peshmerga paratroopers gunmen".split()
)
_LINES = frozenset({"convoy", "column", "vehicles", "unit", "units", "division", "battalion", "regiment"})
_WARLIKE = frozenset({"military", "armed", "armoured", "armored", "tank", "mechanised", "mechanized"})
_STANDING = frozenset({"front", "movement", "command", "staff", "jihad", "commander", "general"})
_AMOUNTS = frozenset(
    """hundreds thousands dozens scores number numbers group groups column columns wave waves unit units
    contingent batch""".split()
)
_QUARTERS = frozenset({"district", "neighbourhood", "neighborhood", "suburb", "outskirts", "quarter"})
_CROSSED = frozenset({"border", "frontier", "river", "line"})
_PLACES = frozenset(
    """border frontier town city village province district region area country territory field airport
    airfield base camp capital outskirts suburb front countryside enclave port airbase
    stronghold bastion""".split()
)
MARCHING = _GOING | _SENDING
