"""Lookalikes: words of the trigger lexicon that tell of something else by what stands right beside them."""

from __future__ import annotations

from twosource.extract.people import is_force, is_person
from twosource.findings.tokens import Sentence, Token


def is_blaze(sentence: Sentence, i: int) -> bool:
    """Whether what burns is no shot: "the fire on the island", "Fire at hotel kills nine"."""
    if sentence[i].lower not in {"fire", "fires"} or sentence[i].pos != "NOUN":
        return False
    return bool(sentence.children(i, "det", "amod", "compound")) or (i == 0 and sentence[i].dep == "nsubj")


def is_storming(sentence: Sentence, i: int) -> bool:
    """Whether somebody storms something in a headline that was read as nouns: "Army storms jail"."""
    if sentence[i].lower not in {"storm", "storms"} or not 0 < i < len(sentence) - 1:
        return False
    who, what = sentence[i - 1], sentence[i + 1]
    if what.pos not in {"NOUN", "PROPN", "ADJ", "DET"} and what.tag != "VBP":  # "storms protest camp"
        return False
    return is_force(who) or is_person(who) or who.lower in _CROWDS


def befalls_nobody(sentence: Sentence, i: int) -> bool:
    """Whether nobody is led away or hurt: "snatched a victory", "hurt the economy", "burned the flag"."""
    if sentence[i].lemma == "hurt":
        return _hurts_nobody(sentence, sentence[i])
    if sentence[i].lemma == "burn":
        whom = sentence.children(i, "obj")
        return bool(whom) and all(w.lemma.lower() in _BURNT for w in whom)
    return sentence[i].lemma == "snatch" and not _SNATCHED.isdisjoint(sentence.words)


def _hurts_nobody(sentence: Sentence, verb: Token) -> bool:
    """Whether only feelings or things are hurt: "it hurts to lose a friend", "hurt the economy"."""
    if any(s.lower == "it" for s in sentence.children(verb.i, "nsubj", "expl")):
        return True
    whom = sentence.children(verb.i, "obj", "nsubj:pass")
    return bool(whom) and all(w.lemma.lower() in _INTERESTS for w in whom)


_BURNT = frozenset(
    """flag effigy poster tyre tire picture portrait car banner book building shop house bus truck vehicle
    tent office station barricade document paper copy fuel oil wood coal candle rubbish forest field crop
    village bridge calorie""".split()
)
_INTERESTS = frozenset(
    """economy business industry tourism trade market sale growth image reputation credibility confidence
    chance cause campaign effort interest relation tie feeling pride sentiment company firm""".split()
)
_SNATCHED = frozenset({"life", "lives", "victory", "defeat"})


def covers(sentence: Sentence, head: int) -> bool:
    """Whether an attack only helps another deed: "advanced under the cover of airstrikes"."""
    return sentence[head].dep == "nmod" and sentence[sentence[head].head].lower in _HELPING


_HELPING = frozenset({"cover", "protection"})


def takes_to_the_street(sentence: Sentence, verb: Token) -> bool:
    """Whether a crowd comes out and strikes nobody: "thousands hit the streets"."""
    return verb.lemma == "hit" and any(o.lemma.lower() == "street" for o in sentence.children(verb.i, "obj"))


def is_aircraft(sentence: Sentence, head: int) -> bool:
    """Whether a jet is called by the name of a storm: "four Tornado jets", "Tornado GR4s"."""
    after = sentence[head + 1] if head + 1 < len(sentence) else None
    if sentence[head].text[:1].islower() or after is None:
        return False
    return after.lemma.lower() in _PLANES or (
        after.text[:1].isupper() and any(c.isdigit() for c in after.text)
    )


_PLANES = frozenset("jet warplane plane aircraft fighter bomber".split())


def is_of_crowds(sentence: Sentence, clash: Token) -> bool:
    """Whether all sides are crowds: "clashes between protesters and students", and none with the police."""
    if _CROWDS.isdisjoint(sentence.words):
        return False
    sides = list(sentence.children(clash.i, "nsubj", "obl", "nmod"))
    sides += (c for s in tuple(sides) for c in sentence.children(s.i, "conj", "nmod"))
    return all(s.lower in _CROWDS for s in sides)


_CROWDS = frozenset(
    "demonstrators protesters protestors marchers strikers students rioters crowds crowd".split()
)
