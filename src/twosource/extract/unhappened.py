"""Unhappened: words of a happening of which none is told: any violence, warning shots, what is known."""

from __future__ import annotations

from twosource.extract.people import is_force, is_person
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token


def named_by(sentence: Sentence, trigger: Trigger) -> Token:
    """The word of a trigger that names the happening: no "on" of "an attack on"."""
    head = sentence[trigger.head]
    return sentence[trigger.start] if head.pos == "ADP" and trigger.noun else head


def is_unhappened(sentence: Sentence, trigger: Trigger, dated: bool) -> bool:
    """Whether nothing of the kind is told to have happened; `dated` says that the clause gives its time."""
    token = named_by(sentence, trigger)
    if not trigger.noun:
        return _is_of_things(sentence, token)
    if token.lemma.lower() in _VOTES and not dated:
        return sentence[token.head].lemma not in _VOTING
    return (
        _is_of_none(sentence, token)
        or (not dated and _is_of_any(sentence, token))
        or _is_known_for(sentence, token)
        or (token.dep == "compound" and sentence[token.head].lemma.lower() in _LABELS)
        or (token.lower == "deployment" and _is_of_wares(sentence, token))
    )


def _is_of_things(sentence: Sentence, verb: Token) -> bool:
    """Whether things, and no people, surround or sweep: "was surrounded by concrete"."""
    if verb.lemma == "surround":
        around = sentence.children(verb.i, "obl:agent")
        return bool(around) and all(a.lemma.lower() in _SCENERY for a in around)
    if verb.lemma == "sweep":
        who = sentence.children(verb.i, "nsubj")
        return bool(who) and not any(is_person(w) or is_force(w) or w.ent for w in who)
    above = sentence[verb.head]
    if verb.lemma not in {"hit", "strike"} or verb.tag != "VB":
        return False
    # "the largest quake ever known to hit Norland", "the worst to hit the coast"
    return above.lemma == "know" or above.tag == "JJS" or above.lower in {"first", "second", "latest"}


def _is_of_none(sentence: Sentence, noun: Token) -> bool:
    """Whether it is said of any that there was or will be none: "have not seen any violence"."""
    above = sentence[noun.head]
    if noun.dep not in {"obj", "nsubj", "nsubj:pass", "nmod", "obl"}:
        return False
    if any(d.lower in {"any", "no"} for d in sentence.children(noun.i, "det")):
        verbs = (above, sentence[above.head])
        beside = {c.lower for a in verbs for c in sentence.children(a.i, "advmod", "det")}
        return not beside.isdisjoint(_NOT) or above.lemma in _RULING
    if noun.dep == "nmod" and above.lemma in _NEWS:  # "there were no reports of violence"
        none = any(d.lower == "no" for d in sentence.children(above.i, "det"))
        return none and any(c.lower in {"of", "about"} for c in sentence.children(noun.i, "case"))
    ruled = above.lemma == "rule" and "out" in sentence.lower[above.i + 1 : above.i + 2]
    return ruled and noun.dep == "obj"


def _is_of_any(sentence: Sentence, noun: Token) -> bool:
    """Whether it is said of any, that there may never be: "an attack would cause", "would respond to any"."""
    above = sentence[noun.head]
    if not any(a.lower in _WOULD for a in sentence.children(above.i, "aux")):
        return False
    known = [d.lower for d in sentence.children(noun.i, "det", "nmod:poss", "nummod")]
    if noun.dep == "nsubj":
        return known in (["a"], ["an"], ["any"])
    return noun.dep in {"obl", "obj"} and known == ["any"]


_WOULD = frozenset({"would", "could", "might"})


def _is_known_for(sentence: Sentence, noun: Token) -> bool:
    """Whether a place or a person is only known for it: "better known for its hurricanes"."""
    above = sentence[noun.head]
    return above.lower in _KNOWN and any(c.lower == "for" for c in sentence.children(noun.i, "case"))


def _is_of_wares(sentence: Sentence, noun: Token) -> bool:
    of = sentence.children(noun.i, "nmod")
    return bool(of) and all(w.lemma.lower() in _WARES for w in of[:1])


_VOTES = frozenset({"election", "referendum"})
_VOTING = frozenset(
    """hold take win lose rig conduct postpone cancel steal boycott annul contest dispute follow delay call
    run mar sweep""".split()
)
_LABELS = frozenset("technology software equipment label sign shot system light siren shock".split())
_SCENERY = frozenset(
    """concrete water wall tree hill mountain forest sea field fence rubble debris wire sand desert flower
    building house lake farmland garden cliff barrier sandbag cushion fan""".split()
)
_NOT = frozenset({"not", "n't", "never", "no", "without", "neither", "hardly"})
_NEWS = frozenset({"report", "sign", "word", "indication", "evidence", "incident", "claim", "news"})
_RULING = frozenset({"deny", "avoid", "prevent", "avert", "preclude"})
_KNOWN = frozenset({"known", "famous", "notorious", "infamous", "famed", "renowned"})
_WARES = frozenset(
    """technology software fund money cash product service system investment resource capital skill
    medicine vaccine""".split()
)
