"""Illness: the sick and the dead of a disease that spreads, whom nobody has harmed."""

from __future__ import annotations

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.extract.people import singular
from twosource.findings.tokens import Sentence, Token


def of_illness(sentence: Sentence, happening: Happening) -> Happening:
    """Bare harm as that of an outbreak where the clause lays it to one: "the virus has killed 12"."""
    if not happening.only_harm or happening.type not in {"assault", "other"}:
        return happening
    if _DISEASES.isdisjoint(sentence.words) and _CAUGHT.isdisjoint(sentence.words):
        return happening
    verbs = [sentence[t.head] for t in happening.triggers]
    if not any(v.lower in _CAUGHT or _is_of_disease(sentence, v) for v in verbs):
        return happening
    return structs.replace(happening, type="outbreak", mode="outbreak")


def _is_of_disease(sentence: Sentence, verb: Token) -> bool:
    """Whether a disease does it, or people die of one or after they were infected with it."""
    beside = list(sentence.children(verb.i, "nsubj", "obl", "obl:agent", "nmod", "compound", "amod"))
    if verb.dep in {"acl", "acl:relcl"}:
        beside.append(sentence[verb.head])
    beside += [c for b in tuple(beside) for c in sentence.children(b.i, "nmod", "compound")]
    return any(singular(b.text) in _DISEASES for b in beside)


_DISEASES = frozenset(
    """virus flu influenza cholera measles ebola typhoid epidemic pandemic outbreak strain h1n1 h5n1 sars
    coronavirus dengue malaria diphtheria infection diarrhoea diarrhea""".split()
)
_CAUGHT = frozenset({"infected", "infects", "infect", "infecting", "infections"})
