"""The tokens that name somebody, as a phrase: with the role, the owner and the name that stand beside it."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from twosource.extract.speakers_kinds import national
from twosource.extract.speakers_phrases import (
    TITLES,
    bounds,
    head_of,
    of_the_harmed,
    role_kinds,
    roles,
    speakerly,
)
from twosource.extract.speakers_spans import introduced
from twosource.findings.tokens import Sentence, Token


class Phrase(Struct, frozen=True):
    """Tokens that name somebody: first, one past the last, and the head among them."""

    start: int
    end: int
    head: int


@lru_cache(maxsize=1024)
def phrase(sentence: Sentence, head: int) -> Phrase:
    """The phrase of a head, its apposition taken along where that is the name."""
    start, end = bounds(sentence, head)
    for other in sentence.children(head, "appos"):
        a, b = bounds(sentence, other.i)
        if other.i > head and end <= a <= end + 2:
            end = b
    start = _told_by(sentence, _owned_from(sentence, _off_place(sentence, start, head)), head)
    return Phrase(_titled_from(sentence, start), _named_on(sentence, start, end), head)


def _off_place(sentence: Sentence, start: int, head: int) -> int:
    """The start of a phrase behind a place that ends the words before: "killed in Homs | rights groups"."""
    if start in {0, head} or sentence[start - 1].lower not in _PLACING:
        return start
    kind, end = next(((k, b) for k, a, b in sentence.names() if a <= start < b), ("", start))
    alone = end == start + 1 and sentence[end].text.islower()
    return end if start < end <= head and (kind == "LOC" or alone) else start


_PLACING = frozenset({"in", "near", "at", "outside", "around"})


def _owned_from(sentence: Sentence, start: int) -> int:
    """The start of a phrase with the country before it whose apostrophe is lost: "| Syrias armed forces"."""
    ahead = sentence[start - 1] if start > 0 else None
    lost = ahead is not None and ahead.text[-1:] == "s" and sentence[start].text.islower()
    return start - 1 if ahead is not None and lost and national(ahead.text[:-1]) else start


def _titled_from(sentence: Sentence, start: int) -> int:
    """The start of a phrase with the role in front of the name: "ministry spokeswoman | Jane Roe"."""
    titled = start > 0 and sentence[start].pos == "PROPN" and role_like(sentence[start - 1])
    if not titled or of_the_harmed(sentence, start):
        return start
    start -= 1
    if start > 1 and sentence[start - 1].text == "-":
        start -= 2  # "Secretary-General"
    while (
        start > 0
        and sentence[start - 1].dep in {"compound", "amod", "det"}
        and sentence[start - 1].head >= start
    ):
        start -= 1
    return start


def _named_on(sentence: Sentence, start: int, end: int) -> int:
    """The end of a phrase over the role and the name that follow it: "Troy police | Sgt. Andy Marsh"."""
    at = end
    while at < len(sentence) and (sentence[at].ent == "PER" or role_like(sentence[at])) and at - end < 6:
        at += 1
    if at == end:
        return end
    last = sentence[end - 1]
    named = any(t.ent == "PER" for t in sentence.tokens[end:at]) and not any(
        t.ent == "PER" and not role_like(t) for t in sentence.tokens[start:end]
    )
    roles_inside = any(role_like(t) for t in sentence.tokens[start : min(at, end + 1)])
    return at if named and (roles_inside or last.pos == "PROPN") else end


def role_like(token: Token) -> bool:
    """Whether the word is a role or a title of people."""
    return token.lower in role_kinds() or token.lower in roles() or token.lower.strip(".") in TITLES


def everyone(sentence: Sentence, head: int) -> tuple[Phrase, ...]:
    """A speaker and those coordinated with him; "or" gives another name of the same."""
    found = [phrase(sentence, head)]
    for other in sentence.children(head, "conj"):
        other_name = any(c.lower == "or" for c in sentence.children(other.i, "cc"))
        if other.pos in {"NOUN", "PROPN", "PRON"} and speakerly(other) and not other_name:
            found.append(phrase(sentence, other.i))
    return tuple(found)


def read(sentence: Sentence, start: int, end: int) -> Phrase:
    """A phrase by its words alone."""
    head = head_of(sentence, start, end)
    whole = next((a - 1 for _, a, b in introduced(sentence) if a < start < b), start)
    while whole < start and whole > 0 and sentence[whole - 1].dep in {"compound", "amod", "det"}:
        whole -= 1
    return Phrase(_told_by(sentence, _off_place(sentence, whole, head), head), end, head)


def _told_by(sentence: Sentence, start: int, head: int) -> int:
    """The start of a phrase with the name that it explains, the comma lost: "| Jo Hill a baker in Hask"."""
    explains = sentence[start].lower in {"a", "an"} and speakerly(sentence[head]) and not sentence[head].ent
    first = start
    while explains and first > 0 and sentence[first - 1].pos == "PROPN":
        if sentence[first - 1].ent != "PER" and sentence[first - 1].dep != "flat":
            break
        first -= 1
    hangs = first > 0 and sentence[first - 1].pos in {"VERB", "ADP", "CCONJ"}  # "killed Jo Hill a baker said"
    return start if hangs or start - first < 2 else first
