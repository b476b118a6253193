"""Hindrances: people who are kept in and aid that is kept out, those who get away, are dug out or give up."""

from __future__ import annotations

from twosource.extract.marches import is_of_forces
from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed


def hindrance_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of people on their way; None where it tells of nothing of the kind."""
    if verb.lower in _KEEPING:
        return ("other", "obstruction") if _is_kept(sentence, verb) else None
    if verb.lower in _ESCAPING:
        return ("displacement", "displacement") if _gets_away(sentence, verb) else None
    if verb.lower in _PULLING:
        return ("other", "rescue") if is_dug_out(sentence, verb) else None
    if verb.lower in _YIELDING:
        return ("other", "surrender") if _gives_up(sentence, verb) else None
    return None


def _is_kept(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is not let out or aid not let in: "prevented the evacuation"."""
    if sentence.children(verb.i, "aux:pass") and not sentence.children(verb.i, "nsubj:pass"):
        return False
    what = sentence.children(verb.i, "obj", "nsubj:pass")
    if any(o.lemma.lower() in _PASSING for o in what):
        return True
    if not any(is_person(o) or o.lemma.lower() in _LOADS for o in what):
        return False
    below = [*sentence.children(verb.i, "advcl"), *sentence.children(verb.i, "xcomp", "obl")]
    return any(b.lemma.lower() in _GOING for b in below)


def _gets_away(sentence: Sentence, verb: Token) -> bool:
    """Whether people get out of a place: "hundreds escaped the town"; from a gaol or a crash none flees."""
    tried = sentence[verb.head] if verb.dep == "xcomp" else verb
    who = sentence.children(tried.i, "nsubj")
    if verb.dep in {"acl", "acl:relcl"}:
        who = (*who, sentence[verb.head])
    if not any(_are_many(sentence, s) for s in who):
        return False
    for where in sentence.children(verb.i, "obj", "obl"):
        case = {c.lower for c in sentence.children(where.i, "case")}
        led = where.dep == "obj" or case & {"from", "to", "into", "out"}
        if led and (where.ent == "LOC" or where.lemma.lower() in _PLACES):
            return True
    return False


def _are_many(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is one for people in the plural who bear no arms, or counts them."""
    counted = [token, *sentence.children(token.i, "nmod")]
    if any(is_of_forces(sentence, t) for t in counted):
        return False
    return any(is_person(t) and t.tag in {"NNS", "NNPS"} for t in counted) or token.lemma == "people"


def is_dug_out(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is got out of what fell on him: "was pulled from the rubble"."""
    if any(o.lemma.lower() in _DEAD for o in sentence.children(verb.i, "obj", "nsubj:pass")):
        return False
    if sentence[verb.head].lemma in _WORKING:
        return False  # "were working to pull them from the rubble"
    if "alive" in sentence.lower[verb.i + 1 : verb.i + _FAR]:
        return True  # "a boy was pulled out alive", "pulled a young police officer alive from the ruins"
    where = (o for o in sentence.children(verb.i, "obl") if o.lower in _RUBBLE)
    return any(c.lower in _FROM for o in where for c in sentence.children(o.i, "case"))


_FAR = 8  # words


def _gives_up(sentence: Sentence, verb: Token) -> bool:
    """Whether those who fight lay down their arms: "rebels surrendered", "handed over their weapons"."""
    if verb.lemma != "surrender":
        if "out" in sentence.lower[verb.i + 1 : verb.i + 2]:
            return False  # "handed out weapons"
        return any(o.lemma.lower() in _ARMS for o in sentence.children(verb.i, "obj"))
    return any(is_of_forces(sentence, s) for s in sentence.children(verb.i, "nsubj"))


_KEEPING = frozenset(
    """prevent prevents prevented preventing block blocks blocked blocking obstruct obstructs obstructed
    obstructing hinder hindered hindering deny denies denied denying bar barred barring stop stopped
    stopping""".split()
)
_PASSING = frozenset("evacuation entry passage delivery departure exit convoy corridor shipment".split())
_LOADS = frozenset({"aid", "food", "medicine", "truck", "ambulance", "team", "goods", "fuel"})
_GOING = frozenset(
    """leave enter flee reach return cross pass escape evacuate access entry passage exit""".split()
)
_ESCAPING = frozenset({"escape", "escapes", "escaped", "escaping"})
_PULLING = frozenset(
    """pull pulls pulled pulling dig digs dug digging drag dragged dragging
    bring brings brought bringing extricated rescued""".split()
)
_RUBBLE = frozenset({"rubble", "debris", "wreckage", "ruins"})
_WORKING = frozenset({"work", "try", "struggle", "race", "seek", "help", "continue", "attempt"})
_FROM = frozenset({"from", "out", "under"})
_DEAD = frozenset({"body", "corpse", "remains", "dead"})
_YIELDING = frozenset(
    "surrender surrenders surrendered surrendering hand hands handed handing lay laid laying".split()
)
_ARMS = frozenset({"weapon", "arms", "arm", "gun"})
_PLACES = frozenset(
    """town city village district neighbourhood neighborhood area region camp stronghold bastion enclave
    province quarter suburb field border farm valley""".split()
)
HINDERING = _KEEPING | _ESCAPING | _PULLING | _YIELDING
