"""Sure sentence ends: what is cut before the model reads; the unsure ones are left to its sentence starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.language.tokenizer import Span

STOPS = frozenset({".", "?", "!", "?!", "!!", "??", "!?"})
CLOSERS = frozenset("\"”’')]»")
QUOTES = frozenset("\"”’'»")


def sure_ends(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Cut words into stretches of whole sentences, as (first word, one past the last).

    A line break ends a sentence. So does a full stop, with any closing quotation mark, before a gap and
    a word that is not in lower case. Left to the model: "U.S." before a capital, for the stop is part of
    the word; a question inside quotation marks, which a reporting clause may follow; three dots.
    """
    first = 0
    for i in range(len(spans)):
        if i + 1 == len(spans) or _ends(text, spans, i):
            yield first, i + 1
            first = i + 1


def _ends(text: str, spans: Sequence[Span], i: int) -> bool:
    start, end = spans[i]
    following = spans[i + 1][0]
    if following == end:
        return False
    if "\n" in text[end:following] or "\r" in text[end:following]:
        return True
    mark = text[start:end]
    if mark not in STOPS and mark not in CLOSERS:
        return False
    stop = i
    stopped = mark
    while stopped in CLOSERS and stop > 0 and spans[stop - 1][1] == spans[stop][0]:
        stop -= 1
        stopped = text[spans[stop][0] : spans[stop][1]]
    quoted = any(text[s] in QUOTES for s, _ in spans[stop + 1 : i + 1])
    if stopped not in STOPS or (quoted and stopped != ".") or _is_initial(text, spans, stop):
        return False
    after = text[following]
    return not after.islower() and after not in ",;:)]"


def _is_initial(text: str, spans: Sequence[Span], stop: int) -> bool:
    """Whether the stop follows a lone letter or "No": "Plan B. Then" is rare, "No. 10" is not."""
    if stop == 0 or spans[stop - 1][1] != spans[stop][0]:
        return False
    before = text[spans[stop - 1][0] : spans[stop - 1][1]]
    follows = text[spans[stop][1] + 1 : spans[stop][1] + 2]
    return before in {"No", "Nos", "no", "Art", "art", "Sec", "sec", "p", "pp"} and follows.isdigit()
