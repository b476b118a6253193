"""Whose words: the body behind a statement, a toll, a pronoun or the letters that it goes by."""

from __future__ import annotations

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.speakers_kinds import abbreviations
from twosource.extract.speakers_phrases import PACKAGE, body_kinds, bounds, role_kinds, said, speakerly
from twosource.extract.speakers_spans import spans
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import words


def short_form(sentence: Sentence, start: int, head: int) -> str | None:
    """The letters that a body goes by, or whose statement it is: "SOHR said", "ISs statement"."""
    first = sentence[start].text
    if start == head:
        return first if first in abbreviations() and sentence[head].ent == "PER" else None
    written = head == start + 1 and sentence[head].lower in words(PACKAGE, "cues", "nouns.documents")
    owner = first[-1:] == "s" and first[:-1].isupper() and len(first) > 2
    return first[:-1] if written and owner else None


def what_it_said(sentence: Sentence, it: int) -> tuple[int, int, int] | None:
    """The body of "the agency released a video of | what it said": the subject of its sentence."""
    if sentence[it].lower != "it" or it < 3 or sentence[it - 1].lower not in {"what", "which"}:
        return None
    root = next((t for t in sentence if t.dep == "root"), None)
    subject = next(iter(sentence.children(root.i, "nsubj")), None) if root is not None else None
    if subject is None or subject.i > it or not (subject.ent == "ORG" or subject.lower in body_kinds()):
        return None
    return *bounds(sentence, subject.i), subject.i


def named_before(sentence: Sentence, start: int, end: int) -> str | None:
    """The name right before what a body is: "of the | Harbour Front | opposition group"."""
    first = start
    while first > 0 and sentence[first - 1].pos == "PROPN" and sentence[first - 1].ent not in {"LOC", "PER"}:
        if sentence[first - 1].lower in WEEKDAYS:
            return None
        first -= 1
    behind = first > 0 and sentence[first - 1].pos in {"DET", "VERB", "ADJ"}
    if (
        not behind
        or first == start
        or sentence[end - 1].lower not in {"group", "organisation", "organization"}
    ):
        return None  # no "in Veldin | rights groups said"
    return said(sentence, first, end)


def whose(sentence: Sentence, start: int, end: int, head: int) -> int | None:
    """The body whose count or report speaks: "an Observatory toll", "UN estimates"."""
    low = sentence[head].lower
    if head == start or sentence[head].text[:1].isupper():
        return None
    if any(t.pos not in {"ADP", "ADV"} for t in sentence.tokens[head + 1 : end]):
        return None
    if low not in words(PACKAGE, "cues", "nouns.nobodys") and low not in words(
        PACKAGE, "cues", "nouns.written"
    ):
        return None
    body = sentence[head - 1]
    named = body.ent == "ORG" or (body.text[:1].isupper() and speakerly(body))
    return head - 1 if named else None


def over_body(sentence: Sentence, head: int, end: int) -> int:
    """The end of a source over the body that it is at, wherever it was hung: "source | at Hask Police"."""
    if sentence[head].lower not in _AT_BODIES or end != head + 1 or end + 1 >= len(sentence):
        return end
    at = end + 1
    while at < len(sentence) and sentence[at].pos == "PROPN":
        at += 1
    run = sentence.tokens[end + 1 : at]
    return at if sentence[end].lower == "at" and any(t.ent == "ORG" for t in run) else end


def over_name(sentence: Sentence, head: int, end: int) -> int:
    """The end of an office over the name of who holds it: "Secretary of State | Ada Quill"."""
    if sentence[head].lower not in role_kinds() or head + 2 >= end or sentence[head + 1].lower != "of":
        return end
    return next((b for kind, a, b in spans(sentence) if kind == "PER" and a == end), end)


_AT_BODIES = frozenset({"source", "sources", "official", "officials"})
