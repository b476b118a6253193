"""Outskirts: towns that only say near what it was: "a village near Veldin", "Veldin's eastern suburbs"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from twosource.extract.place_spans import DIRECTIONS, KINDS
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token

_NEAR = frozenset("near outside around beside".split())
_AROUND = frozenset("suburb suburbs outskirts countryside surroundings environs hinterland".split())
_OTHERS = _AROUND | frozenset(
    """village villages town towns hamlet hamlets region area district enclave zone territory""".split()
)
_BETWEEN = KINDS | DIRECTIONS | frozenset("the capital main second largest third 's ’s ' ’".split())
_CUES = _NEAR | _AROUND | {"rural"}
_REACH = 6  # words from "near" to the name: "near the rebel-held northern town of"


def told_near(found: Iterable[PlaceMention], sentences: Sequence[Sentence]) -> Iterator[PlaceMention]:
    """The places, with those near or around which it only was, by the words beside them, told as near."""
    cued = [s for s in sentences if not _CUES.isdisjoint(s.words)]
    starts = [s.start for s in cued]
    for place in found:
        at = bisect_right(starts, place.start) - 1
        here = cued[at] if at >= 0 and place.start < cued[at].end else None
        exact = place.precision == "exact" and here is not None
        yield replace(place, precision="near") if exact and _is_near(here, place) else place


def _is_near(sentence: Sentence | None, place: PlaceMention) -> bool:
    if sentence is None:
        return False
    first = next((t.i for t in sentence if t.end > place.start), 0)
    end = next((t.i for t in sentence if t.start >= place.end), len(sentence))
    return _is_led_to(sentence, first) or _is_around(sentence.tokens[end : end + 4])


def _is_led_to(sentence: Sentence, first: int) -> bool:
    """Whether words of nearness lead to a name: "near Norland's second city", "the suburbs of", "rural"."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        token = sentence[at]
        if token.lower in _NEAR:
            return at > 0 and (
                sentence[at - 1].lower in _OTHERS or sentence.lower[at + 1 : first] == ("the", "capital")
            )
        if token.lower == "rural":
            return True
        if token.lower == "of":
            if sentence[at - 1].lower in _AROUND and at:
                return True
        elif not _is_between(token, sentence[at + 1]):
            return False
    return False


def _is_between(token: Token, after: Token) -> bool:
    owner = token.ent == "LOC" and (token.text.endswith("s") or after.lower in {"'s", "’s", "'", "’"})
    return token.lower in _BETWEEN or token.pos == "ADJ" or owner


def _is_around(after: Sequence[Token]) -> bool:
    """Whether only what lies around a name is meant: "a Veldin suburb", "Veldin's eastern countryside"."""
    for token in after:
        if token.lower in _AROUND:
            return True
        if token.pos not in {"ADJ", "PART", "PUNCT"} or token.text == ",":
            return False
    return False
