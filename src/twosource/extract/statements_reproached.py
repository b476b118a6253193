"""Who is told to have done what: the one whom a verb reproaches, in words that tell it as so."""

from __future__ import annotations

from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.clauses import RELATIVE
from twosource.extract.people import is_person
from twosource.extract.speakers_kinds import national
from twosource.extract.speakers_phrases import PACKAGE, speakerly
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import side
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

OWN = frozenset({"it", "we", "i"})


@cache
def named(key: str) -> frozenset[str]:
    """The words of a row of the table of verdicts."""
    return words(PACKAGE, "verdicts", key)


def told(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells something as so: not denied, supposed, asked for or still to come."""
    chain = [verb, *_above(sentence, verb)]
    if any(negated(sentence, v) or supposed(sentence, v) for v in chain):
        return False
    if any(c.tag == "MD" for v in chain for c in sentence.children(v.i, "aux")):
        return False
    tried = verb.dep == "xcomp" and sentence[verb.head].lemma in named("provoking.trying")
    return verb.tag != "VB" or tried or any(c.lemma == "do" for c in sentence.children(verb.i, "aux"))


def _above(sentence: Sentence, verb: Token) -> list[Token]:
    above = sentence[verb.head]
    return [above] if verb.dep in {"xcomp", "conj"} and above.pos in {"VERB", "AUX"} else []


def doer(sentence: Sentence, verb: Token) -> Token | None:
    """Who does what a verb says, through coordination, control and relative clauses; who does it by "by"."""
    for child in sentence.children(verb.i, "obl"):
        if any(c.lower == "by" for c in sentence.children(child.i, "case")) and child.dep == "obl:agent":
            return child
    for above in [verb, *_above(sentence, verb)]:
        subjects = [c for c in sentence.children(above.i, "nsubj") if c.dep == "nsubj"]
        near = [c for c in subjects if c.i < above.i]  # "plainclothes police", read as two
        who = near[-1] if near else next(iter(subjects), None)
        if who is not None and who.lower in RELATIVE and above.dep.startswith("acl"):
            who = sentence[above.head]
        if who is not None:
            return who
        if above.dep.startswith("acl") and above.tag == "VBG":
            return sentence[above.head]
    return None


def accused(sentence: Sentence, one: Attribution, verb: Token) -> str | None:
    """The name of who is reproached with a verb, empty for "they"; None where nobody is, or the speaker."""
    who = doer(sentence, verb)
    if who is None or who.lower in OWN or one.speaker is None or not told(sentence, verb):
        return None
    if who.lower in {"he", "she"} and one.speaker.kind in {"official", "other"} and not one.direct:
        return None  # "says he only cracked down on thugs": himself
    if who.lower in {"they", "he", "she"}:
        return ""
    if not is_blamable(sentence, who):
        return None
    name = phrase_text(sentence, who.i)
    return None if same(one.speaker, name) else name


def is_blamable(sentence: Sentence, who: Token) -> bool:
    """Whether a noun names somebody who can be reproached: a side, a power, people by their post or name."""
    if side(who) or speakerly(who) or is_person(who) or who.lower in named("provoking.powers"):
        return True
    return who.ent == "LOC" and national(who.text) is not None
