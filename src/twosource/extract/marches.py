"""Marches: forces on the move: "fighters crossed the border", "the army sent reinforcements"."""

from __future__ import annotations

from twosource.extract.clauses import RELATIVE
from twosource.extract.people import are_named_so, is_force, is_person
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed

_RULERS = frozenset("president minister premier king dictator ambassador ruler shah sultan".split())
_MARCH: Deed = ("movement", "movement")


def march_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of forces on the move; None where none move, or nowhere."""
    if verb.lower in _SENDING:
        sent = sentence.children(verb.i, "obj", "nsubj:pass")
        if any(_is_sent(sentence, o) for o in sent):
            return _MARCH
    if verb.lower not in _GOING or not any(is_of_forces(sentence, s) for s in _who(sentence, verb)):
        return None
    if _goes_in(sentence, verb):
        return _MARCH
    if sentence[verb.head].lemma in _TRIED and verb.dep in {"acl", "xcomp"}:
        return None  # "killed in an attempt to infiltrate the town"
    where = sentence.children(verb.i, "obj", "obl")
    if verb.lemma.endswith("enter"):
        if any(w.lemma.lower() in _QUARTERS for w in where):
            return "assault", "clash"  # "entered its western districts": a town that is taken
        return _MARCH if any(_is_land(w) for w in where) else None
    if verb.lemma == "cross":
        return _MARCH if any(w.lemma.lower() in _CROSSED or _is_land(w) for w in where) else None
    going = any(_is_land(w) and _leads_there(sentence, w, verb) for w in where)
    onward: Deed = ("assault", "clash") if verb.lemma in _ONWARD else _MARCH  # "advanced towards the town"
    return onward if going else None


def _goes_in(sentence: Sentence, verb: Token) -> bool:
    """Whether forces are told to go in, wherever that is: "the army moved in"."""
    behind = sentence[verb.i + 1] if verb.i + 1 < len(sentence) else None
    if verb.lemma not in _INWARD or behind is None or behind.lower != "in":
        return False
    upon = sentence[behind.i + 1].lower == "on" if behind.i + 1 < len(sentence) else False
    return behind.head == verb.i and behind.dep in {"compound:prt", "advmod"} and not upon


def pours_in(sentence: Sentence, verb: Token) -> Deed | None:
    """What it is where no water floods: "refugees flooded across the border", "crowds flooded the square"."""
    who = _who(sentence, verb) if verb.pos == "VERB" else ()
    if any(is_of_forces(sentence, w) for w in who):
        return _MARCH
    if not any(_are_people(sentence, w) for w in who):
        return None
    where = sentence.children(verb.i, "obj", "obl")
    crowd = any(w.lemma.lower() in _STREETS for w in where)
    return ("protest", "demo") if crowd else ("displacement", "displacement")


def _are_people(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is one for people or counts them: "refugees", "Norlanders", "tens of thousands"."""
    if is_person(token) or are_named_so(token) or token.lower in {"crowd", "crowds"}:
        return True
    counted = token.pos == "NUM" or token.lower in _AMOUNTS or token.lower == "tens"
    return counted and all(_are_people(sentence, n) for n in sentence.children(token.i, "nmod"))


def moves_off(sentence: Sentence, verb: Token) -> bool:
    """Whether those who flee bear arms, and retreat, or a ruler goes: "militants fled to the border"."""
    return verb.pos == "VERB" and any(
        is_of_forces(sentence, s) or (s.ent == "PER" and s.tag != "NNPS") or s.lower in _RULERS
        for s in _who(sentence, verb)
    )


def are_on_the_march(sentence: Sentence, verb: Token) -> bool:
    """Whether those who march bear arms: "troops marched through the capital"."""
    return verb.pos == "VERB" and any(is_of_forces(sentence, s) for s in _who(sentence, verb))


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
    flock flocked flocking mass masses massed massing re-enter re-enters re-entered re-entering reenter
    reentered roll rolls rolled rolling go goes went gone going""".split()
)
_SENDING = frozenset(
    """send sends sent sending dispatch dispatches dispatched dispatching rush rushes rushed rushing
    move moves moved moving mass massed massing mobilise mobilised mobilising
    mobilize mobilized mobilizing""".split()
)
_ONWARD = frozenset({"advance", "push"})
_INWARD = frozenset({"move", "go", "come", "roll", "push"})
_STREETS = frozenset({"street", "square", "plaza", "avenue", "roundabout", "pitch", "field"})
_REINFORCING = frozenset({"reinforcement", "reinforcements"})
_TRIED = frozenset({"attempt", "try", "bid", "effort", "plan", "prepare"})
_BODIES = frozenset(
    """tanks reinforcement reinforcements mercenary mercenaries peshmerga paratroopers gunmen army armies
    warship warships flotilla fleet armada""".split()
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
