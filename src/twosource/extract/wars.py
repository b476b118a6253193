"""Wars and truces: a war told of as a whole, and a truce that ends."""

from __future__ import annotations

from twosource.extract.clauses import opener
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed

_WAR: Deed = ("other", "war")


def war_of(sentence: Sentence, noun: Token) -> Deed | None:
    """What a noun tells of a war as a whole; None where it is only named: "since the war", "war crimes"."""
    if noun.lower not in WARS or noun.pos != "NOUN":
        return None
    if not _TOLLED.isdisjoint(sentence.words):
        return None  # a war that is counted is told by its toll
    above = sentence[noun.head]
    if any(a.tag == "MD" for a in sentence.children(above.i, "aux")):
        return None
    if noun.dep == "nsubj" and above.lemma in _RAGING and opener(sentence, above) not in _DATING:
        return _WAR  # "a conflict has been raging for years"
    if noun.dep in {"obl", "obl:agent"} and above.lemma in _ENGULFING and opener(sentence, noun) in _IN:
        return _WAR  # "has been mired in civil war since 2011"
    waged = [sentence[noun.head], *sentence.children(noun.i, "acl:relcl", "acl")]
    if any(w.lemma == "wage" for w in waged):
        return _WAR  # "the war that the army has waged on its people"
    return None


def is_measure(sentence: Sentence, war: Token) -> bool:
    """Whether a war is only named for what is the worst of it: "the deadliest day of the war"."""
    return not WORST.isdisjoint(sentence.lower[max(0, war.i - 8) : war.i])


WORST = frozenset({"deadliest", "worst", "bloodiest", "biggest", "largest", "heaviest", "fiercest"})


def is_unrest(sentence: Sentence, noun: Token) -> bool:
    """Whether it is that of a whole country over years: "the country was hit by unrest since 2011"."""
    above = sentence[noun.head]
    return noun.dep in {"obl", "obl:agent"} and above.lemma in _ENGULFING and opener(sentence, noun) in _IN


def struck_by_unrest(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of blows only says that there is war or unrest: "was hit by a violent unrest"."""
    return any(o.lower in WARS | _UNREST for o in sentence.children(verb.i, "obl:agent"))


def is_over(sentence: Sentence, truce: Token) -> bool:
    """Whether a truce is told to end: "the ceasefire collapsed", "the end of the truce"."""
    parted = truce.lower == "fire" and sentence.lower[max(0, truce.i - 2) : truce.i] == ("cease", "-")
    if truce.lower not in _TRUCES and not parted:
        return False
    above = sentence[truce.head]
    relation = truce.dep.split(":")[0]
    if relation == "nsubj":
        return above.lemma in _ENDING or (above.lemma == "break" and _is_down(sentence, above))
    if relation in {"obj", "obl"}:
        return above.lemma in _BREAKING
    return relation == "nmod" and above.lemma.lower() in _ENDS


def _is_down(sentence: Sentence, verb: Token) -> bool:
    return not {"down", "apart"}.isdisjoint(sentence.lower[verb.i + 1 : verb.i + 2])


WARS = frozenset({"war", "conflict"})
_UNREST = frozenset({"unrest", "turmoil", "violence", "uprising"})
_RAGING = frozenset({"rage", "drag", "engulf", "grip"})
_ENGULFING = frozenset(
    "hit grip engulf mire plunge rack wrack plague beset embroil descend slide sink lock".split()
)
# what others do or suffer that counts nobody
BLOODLESS = frozenset("war unrest breakdown intervention obstruction rescue surrender".split())
_TOLLED = frozenset("killed lives dead deaths died displaced casualties".split())
_DATING = frozenset({"since", "before", "when", "until", "after"})  # "since the war engulfed it": only a time
_IN = frozenset({"in", "into", "by"})
_TRUCES = frozenset(
    {"truce", "truces", "ceasefire", "ceasefires", "cease-fire", "armistice", "cessation", "lull"}
)
_ENDING = frozenset({"collapse", "end", "expire", "lapse", "unravel", "fail", "crumble", "fall"})
_BREAKING = frozenset({"end", "terminate", "abandon", "scrap", "shatter"})
_ENDS = frozenset({"collapse", "end", "breakdown", "expiry", "breakup", "failure", "expiration"})
