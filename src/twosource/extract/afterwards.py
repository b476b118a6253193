"""Afterwards: days that are not those of a deed but of what came of it: a court, a death, a notice."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.clauses import LEGAL, speaks, token_at
from twosource.extract.people import is_person
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence, Token


def is_of_court(sentence: Sentence, governor: Token, own: frozenset[int]) -> bool:
    """Whether a time is that of a court: "charged on Friday", "his Friday arraignment", "filed charges"."""
    if governor.i not in own and (governor.lemma in LEGAL or governor.lemma.lower() in _COURT):
        return True
    told = (*sentence.children(governor.i, "obj"), *sentence.children(governor.i, "nsubj:pass"))
    if governor.lemma in _ATTENDING and any(t.lemma.lower() in _COURT for t in told):
        return True
    if any(t.lemma.lower() in _COURT for t in sentence.children(governor.i, "compound")):
        return governor.i not in own
    if governor.lemma == "find" and any(
        t.lower == "guilty" for t in sentence.children(governor.i, "xcomp", "obj", "advcl")
    ):
        return True
    return governor.lemma in _BEFORE_COURT and any(t.lemma.lower() in _IN_COURT for t in told)


def is_of_end(sentence: Sentence, governor: Token, own: frozenset[int]) -> bool:
    """Whether a day is that of what came of a deed that only says who is meant, or what is given out.

    As in "a boy who was shot in the park died on Sunday", "the name of those killed was released today".
    """
    rest = own - {governor.i}
    subjects = {s.i for s in sentence.children(governor.i, "nsubj")}
    if not rest or not subjects:
        return False
    if governor.lemma in ENDING:
        return any(_is_told_of(sentence, at, subjects) for at in rest)
    if not speaks(sentence, governor):
        return False
    below = {i for s in subjects for i in sentence.subtree(s)}
    return rest <= below


ENDING = frozenset({"die", "succumb"})
_ATTENDING = frozenset("have hold face attend get await waive schedule begin open".split())
_BEFORE_COURT = frozenset({"enter", "file", "bring", "submit", "withdraw", "drop", "announce"})
_IN_COURT = frozenset(
    {"plea", "charge", "motion", "complaint", "lawsuit", "suit", "petition", "appeal", "count"}
)


def is_of_person(sentence: Sentence, governor: Token, own: frozenset[int]) -> bool:
    """Whether a time is of what else befell somebody: "the boy who was shot turns six on Sunday"."""
    if governor.lemma.lower() in _LIFE:
        return True
    rest = own - {governor.i}
    subjects = {s.i for s in sentence.children(governor.i, "nsubj") if is_person(s)}
    if not rest or not subjects or governor.lemma in _HAPPEN:
        return False
    return all(_is_told_of(sentence, at, subjects) for at in rest)


def _is_told_of(sentence: Sentence, at: int, subjects: set[int]) -> bool:
    """Whether a word stands in a clause that only says which person is meant: "the boy who was shot"."""
    chain = (sentence[at], *sentence.ancestors(at))
    return any(t.dep.startswith("acl") and t.head in subjects for t in chain)


_COURT = frozenset(
    """arraignment hearing trial verdict sentencing appearance autopsy funeral vigil birthday plea
    indictment testimony""".split()
)
_HAPPEN = frozenset("happen occur take die perish".split())
_LIFE = frozenset({"bear", "born", "graduate", "marry", "retire"})


def day_it_occurred(sentence: Sentence, heads: frozenset[int], times: Sequence[TimeMention]) -> str | None:
    """The day on which a clause says outright that a noun befell: "a raid that happened in Hask on May 3"."""
    if _OCCURRED.isdisjoint(sentence.words):
        return None
    for mention in times:
        first = token_at(sentence, mention.start) if mention.kind in {"DATE", "TIME"} else None
        for token in reversed(sentence.tokens[max(0, (first or 0) - _CLAUSE) : first or 0]):
            told = token.i > 1 and sentence[token.i - 1].lower in {"which", "that"}
            if told and token.lower in _OCCURRED and token.i - 2 in heads:
                return mention.edtf
            if token.tag in {"VBD", "VBZ", "VBP", "MD"} or token.text in {",", ";"}:
                break
    return None


_CLAUSE = 20  # words
_OCCURRED = frozenset({"occurred", "happened", "took"})
