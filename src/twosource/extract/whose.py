"""Whose: names of places that say whose deed it is, who comes from there, or from where it was done."""

from __future__ import annotations

from twosource.extract.clauses import opener
from twosource.extract.people import is_force, is_person
from twosource.findings.tokens import Sentence, Token


def is_of_a_state(sentence: Sentence, token: Token, own: frozenset[int]) -> bool:
    """Whether the short form of a state says whose planes they were: "US air strikes", "a U.S. raid"."""
    noun = sentence[token.head]
    short = token.text.isupper() and len(token.text) <= _SHORT
    return short and token.dep in _BESIDE and noun.i in own and noun.lemma in _SENT


def is_where_they_stand(sentence: Sentence, token: Token, own: frozenset[int]) -> bool:
    """Whether it is where those were who did it: "rebels positioned in Hask shelled the town"."""
    at, first = token.i - 1, max(0, token.i - _REACH)
    while at > first and sentence[at].pos != "VERB" and sentence[at].text != ",":
        above = sentence[at]
        if above.lemma in _STRONGHOLDS and opener(sentence, above) == "from":
            return True  # "fired from their positions in Hask"
        at -= 1
    verb = sentence[at]
    if verb.dep != "acl" or verb.lemma not in _STANDING or at in own:
        return False
    who = sentence[verb.head]
    if who.dep in {"nsubj:pass", "obj"}:
        return False
    return who.dep == "obl:agent" or is_force(who) or is_person(who) or who.lemma in _BANDS


def is_struck(sentence: Sentence, start: int, own: frozenset[int]) -> bool:
    """Whether a name that begins at a token is the object of the verb right before it: "shelled | Hask"."""
    at = start - 1
    while at > 0 and sentence[at].lower in _LED:
        at -= 1
    return at >= 0 and at in own and sentence[at].pos == "VERB" and sentence[at].tag != "VBN"


def is_home(sentence: Sentence, token: Token) -> bool:
    """Whether a place is where somebody is at home: "Ada Quill of Veldin", "Ada Quill, 31, of Veldin"."""
    cases = sentence.children(token.i, "case")
    if not cases or cases[0].lower != "of" or cases[0].i == 0:
        return False
    governor, before = sentence[token.head], sentence[cases[0].i - 1]
    return governor.ent == "PER" or before.ent == "PER" or (before.text == "," and governor.pos != "VERB")


_SHORT = 4  # letters and stops: "US", "U.S."
_BESIDE = frozenset({"compound", "nmod:poss"})
_REACH = 9  # words from who stands there to the name of the place
_SENT = frozenset("strike airstrike raid drone missile bombing bombardment invasion offensive".split())
_BANDS = frozenset("group faction gang cell organization organisation sniper gunner".split())
_LED = frozenset({"the", "besieged", "nearby", "northern", "southern", "eastern", "western", "central"})
_STANDING = frozenset(
    "position locate station base entrench garrison barricade deploy dig fortify spread shelter hole".split()
)
_STRONGHOLDS = frozenset("position base stronghold hideout territory outpost post".split())
