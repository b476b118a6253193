"""Some of many: of whom it is told that one, some or most of them speak."""

from __future__ import annotations

from twosource.extract.people import is_person
from twosource.extract.speakers_phrases import speakerly
from twosource.findings.tokens import Sentence

_SHARES = frozenset(
    """one two three four five some many several most all both none few others another half each either
    neither any""".split()
)


def of_whom(sentence: Sentence, head: int) -> int:
    """The head of those meant: "some | of the protesters", "one of the survivors, | Jane Roe"."""
    if sentence[head].lower not in _SHARES:
        return head
    of = (c for c in sentence.children(head, "nmod") if speakerly(c) or is_person(c))
    many = next((c.i for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), head)
    beside = (c for i in (head, many) for c in sentence.children(i, "appos"))
    return next((c.i for c in beside if c.ent == "PER"), many)
