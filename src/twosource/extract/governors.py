"""Governors: what befell the counted, found by climbing the parse from their noun."""

from __future__ import annotations

from twosource.extract.clauses import own_verb
from twosource.extract.harm import Harm, readings
from twosource.extract.harmed import are_somebodys, usable
from twosource.extract.people import is_person, singular
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_RAISING = frozenset(
    """believe report fear say think know presume confirm assume declare pronounce expect feel find
    estimate reckon""".split()
)


def governed(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm found by climbing the parse from the counted noun, or from the number that stands alone."""
    if not sentence.parsed or (noun is not None and are_somebodys(sentence, noun)):
        return []
    here = sentence[noun if noun is not None else quantity.end - 1]
    for _ in range(5):
        for child in sentence.children(here.i, "acl"):
            found = [
                h for h in readings(sentence, child.i, "patient", "state") if h.form in {"past", "state"}
            ]
            if found and usable(sentence, found[0], noun) and not child.dep.endswith("relcl"):
                return [(found[0].measure, child.i)]
        governor = sentence[here.head]
        if governor.i == here.i:
            return []
        kind = _role(sentence, here, governor)
        governor = own_verb(sentence, here)
        if kind == "up":
            if here.dep == "nmod" and governor.pos == "NUM" and governor.i < quantity.begin:
                return []  # "killing 77 of the 105": the whole of a part
            here = governor
            continue
        if kind in {"patient", "subject"} and governor.lemma in _RAISING:
            governor = next(iter(sentence.children(governor.i, "xcomp")), governor)
            kind = "patient" if sentence.children(governor.i, "aux:pass") else "subject"
        found = [h for h in readings(sentence, governor.i) if _fits(h, kind)]
        if found and usable(sentence, found[0], noun):
            return [(found[0].measure, governor.i)]
        if kind == "patient" and governor.lemma in {"leave", "claim", "take", "cost"}:
            return _left_dead(sentence, governor.i, noun)
        return []
    return []


def _role(sentence: Sentence, token: Token, governor: Token) -> str:
    """How a noun stands to its governor: patient, subject, of (a deed's noun), up (look further), none."""
    dep = token.dep
    if dep in {"obj", "nsubj:pass", "iobj"}:
        return "patient"
    if dep == "nsubj":
        died = governor.lemma == "die"  # "have died" is no passive
        bare = governor.tag == "VBN" and not died and not sentence.children(governor.i, "obj")
        return "patient" if bare else "subject"
    if dep in {"obl", "nmod"} and _accompanies(sentence, token):
        if governor.pos != "VERB":
            return "up"
        done = sentence.children(governor.i, "aux:pass", "obj") or governor.tag == "VBN"
        return "patient" if done and governor.lemma != "die" else "subject"
    if dep.startswith("nmod") and any(c.lower == "of" for c in sentence.children(token.i, "case")):
        return "of" if readings(sentence, governor.i, "deed") else "up"
    if dep in {"nummod", "conj", "appos", "compound", "flat", "list", "dep"}:
        return "up"
    return "none"


def _accompanies(sentence: Sentence, token: Token) -> bool:
    """Whether people share what befell others: "killed along with two", "a woman with two of her sons"."""
    case = next((c for c in sentence.children(token.i, "case") if c.lower in {"with", "alongside"}), None)
    if case is None or case.lower == "alongside" or sentence[case.i - 1].lower in {"along", "together"}:
        return case is not None
    return any(t.tag == "PRP$" and is_person(sentence[t.head]) for t in sentence.tokens[case.i : case.i + 4])


def _fits(harm: Harm, role: str) -> bool:
    if role == "patient":
        return harm.kind in {"patient", "state"}
    if role == "subject":
        return harm.kind in {"subject", "state"}
    return role == "of" and harm.kind == "deed"


def _left_dead(sentence: Sentence, governor: int, noun: int | None) -> list[tuple[Measure, int]]:
    """Verbs whose harm lies in what they take: "left 144 dead", "claimed the lives of 8"."""
    if noun is not None and singular(sentence[noun].text) == "life":
        return [("killed", governor)]
    after = range(governor + 1, min(len(sentence), governor + 12))
    for i in after:
        found = readings(sentence, i, "state")
        if found and sentence[governor].lemma == "leave":
            return [(found[0].measure, i)]
    return []
