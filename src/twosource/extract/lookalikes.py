"""Lookalikes: words of the trigger lexicon that tell of something else by what stands right beside them."""

from __future__ import annotations

from twosource.findings.tokens import Sentence


def is_blaze(sentence: Sentence, i: int) -> bool:
    """Whether what burns is no shot: "the fire on the island", "a fire at a hotel"."""
    if sentence[i].lower not in {"fire", "fires"} or sentence[i].pos != "NOUN":
        return False
    return bool(sentence.children(i, "det", "amod", "compound"))


def is_aircraft(sentence: Sentence, head: int) -> bool:
    """Whether a jet is called by the name of a storm: "four Tornado jets", "Tornado GR4s"."""
    after = sentence[head + 1] if head + 1 < len(sentence) else None
    if sentence[head].text[:1].islower() or after is None:
        return False
    return after.lemma.lower() in _PLANES or (
        after.text[:1].isupper() and any(c.isdigit() for c in after.text)
    )


def is_of_the_heart(lower: tuple[str, ...], head: int) -> bool:
    """Whether an attack is one that an illness makes, which no deed is: "suffered a heart attack"."""
    return head > 0 and lower[head] in _ATTACKS and lower[head - 1] in _ILL


_ATTACKS = frozenset({"attack", "attacks"})
_ILL = frozenset({"heart", "panic", "asthma", "anxiety", "verbal", "personal"})
_PLANES = frozenset("jet warplane plane aircraft fighter bomber".split())
