"""Witnessed: places told by the words that report a deed: "clashes were reported in Veldin", "Veldin saw"."""

from __future__ import annotations

from twosource.extract.clauses import SPEECH, opener
from twosource.findings.tokens import Sentence, Token


def is_reported_there(sentence: Sentence, head: int, own: frozenset[int]) -> bool:
    """Whether a deed is reported from a place: "clashes were reported in Veldin", "Veldin saw clashes"."""
    verb = sentence[sentence[head].head]
    if sentence[head].dep == "nsubj":
        return verb.lemma in _SEEING and any(o.i in own for o in sentence.children(verb.i, "obj"))
    phrase = sentence[head]
    while phrase.dep in _PARTS and phrase.head < phrase.i:
        phrase = sentence[phrase.head]  # "clashes were reported between rebels and troops in Veldin"
    verb = sentence[phrase.head]
    if phrase.dep != "obl" or phrase.i < verb.i or verb.tag != "VBN" or verb.lemma not in _REPORTED:
        return False
    return any(s.i in own for s in sentence.children(verb.i, "nsubj:pass"))


_PARTS = frozenset({"nmod", "conj"})
_REPORTED = frozenset({"report", "confirm", "record", "register", "note", "announce", "state", "tell"})
_SEEING = frozenset({"see", "witness", "experience", "suffer", "endure"})


def is_of_a_witness(sentence: Sentence, head: int, own: frozenset[int]) -> bool:
    """Whether those who tell of a deed are of a town: "residents of Veldin said that shells hit homes"."""
    if sentence.words.isdisjoint(_WITNESSES):
        return False
    teller = sentence[sentence[head].head]
    if teller.lower not in _WITNESSES or sentence[head].dep not in _OF:
        return False
    if opener(sentence, sentence[head]) == "from":
        return False  # a doctor may have come from afar
    verb = sentence[teller.head]
    if teller.dep != "nsubj" or verb.lemma not in SPEECH:
        return False
    return any(_holds(sentence, clause, own) for clause in sentence.children(verb.i, "ccomp", "obj"))


def _holds(sentence: Sentence, clause: Token, own: frozenset[int]) -> bool:
    return clause.i in own or any(clause.i in {a.i for a in sentence.ancestors(i)} for i in own)


_OF = frozenset({"nmod", "compound", "nmod:poss"})
_WITNESSES = frozenset(
    """resident residents villager villagers inhabitant inhabitants witness witnesses eyewitness eyewitnesses
    doctor doctors medic medics nurse nurses""".split()
)
