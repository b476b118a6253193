"""Burials: the dead are buried, and no more is told of how they died."""

from __future__ import annotations

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.findings.tokens import Sentence


def of_burial(sentence: Sentence, happening: Happening, *, counting: bool) -> Happening:
    """A burial of whom nobody is counted as one: "the funeral took place", but not "a dead boy's funeral"."""
    if counting or not happening.only_harm or happening.type not in {"assault", "other"}:
        return happening
    heads = [sentence[t.head] for t in happening.triggers]
    if any(h.lemma.lower() not in _BURYING or h.dep == "compound" for h in heads):
        return happening  # "funeral expenses"
    if any(c.ent == "PER" for h in heads for c in sentence.children(h.i, "nmod", "nmod:poss")):
        return happening  # "the burial of Jonas Vell": that he died is told
    return structs.replace(happening, type="other", mode="burial", only_harm=False)


_BURYING = frozenset({"funeral", "burial", "bury", "procession"})
