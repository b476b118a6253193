"""Dated deeds: what somebody named did on a day, though no table knows the verb."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.clauses import COUNTING, SPEECH
from twosource.extract.triggers import Trigger
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence, Token


def dated_deed(sentence: Sentence, times: Sequence[TimeMention]) -> list[Trigger]:
    """The main verb as a remark or a happening of no special kind, where somebody did it on a day."""
    days = [t for t in times if t.kind == "DATE" and not t.value.endswith("_REF")]
    if not days or sentence[-1].lower == "?":
        return []
    verb = next((t for t in sentence if t.head == t.i), sentence[0])
    if verb.pos != "VERB" or verb.lemma in COUNTING | _STATES or not _is_past(sentence, verb):
        return []
    if not (_is_of_somebody(sentence, verb) and _is_on(sentence, verb, days)):
        return []
    said = verb.lemma in SPEECH
    return [
        Trigger(
            start=verb.i,
            end=verb.i + 1,
            head=verb.i,
            type="statement" if said else "other",
            mode="remark" if said else None,
            noun=False,
            framed=True,
        )
    ]


def _is_past(sentence: Sentence, verb: Token) -> bool:
    """Whether it is told as done: "opened", "has opened", "was opened"; not where it was not done."""
    below = {c.lower for c in sentence.children(verb.i, "aux", "advmod", "cop")}
    if below & _NOT:
        return False
    return verb.tag == "VBD" or (verb.tag == "VBN" and bool(below & _HAVING))


def _is_of_somebody(sentence: Sentence, verb: Token) -> bool:
    who = sentence.children(verb.i, "nsubj")
    return any(t.ent for s in who for t in sentence.below(s.i))


def _is_on(sentence: Sentence, verb: Token, days: Sequence[TimeMention]) -> bool:
    """Whether a day stands with the verb itself, and with no clause below it."""
    for child in sentence.children(verb.i, "obl", "advmod", "nmod"):
        for token in sentence.below(child.i):
            if any(d.start <= token.start < d.end for d in days):
                return True
    return False


_NOT = frozenset("not n't never would could should may might can will must".split())
_HAVING = frozenset("has have was were had been got".split())
_STATES = frozenset(
    """age appear average be bear become believe belong call come compare consist contain continue date
    depend describe expect fear feel graduate have hear hit hope include know last lie like live
    love marry mean name need number own rank reflect remain retire see seem show sit stand think
    total wait want worry""".split()
)
