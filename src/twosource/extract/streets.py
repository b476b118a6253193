"""Streets: names that are those of streets and sides of a town, whatever town is called like them."""

from __future__ import annotations

from functools import lru_cache

from twosource.extract.place_spans import COMPASS, DIRECTIONS, STREETS, THERE, VENUES
from twosource.findings.tokens import Sentence

_CORNERS = frozenset({"corner", "intersection", "area", "block"})
_BESIDE = THERE | {"on", "between", "of", "by"}
_JOINS = frozenset({"and", "&", "at"})
_NUMBERED = ("st", "nd", "rd", "th")
_OPENS = frozenset({"avenida", "calle", "camino", "paseo", "rue", "rua", "via"})  # a street by its first word


@lru_cache(maxsize=4096)
def is_side(text: str) -> bool:
    """Whether a name is only a direction: "SE", "West Side", "Far South Side"."""
    words = text.lower().replace("-", " ").split()
    return all(w.replace(".", "") in _SIDES for w in words)


_POINTS = DIRECTIONS | COMPASS
_SIDES = _POINTS | {"side", "far", "end"}


def is_numbered(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name is that of a street by the number before it: "the 900 block of North Veldin"."""
    while start > 0 and sentence[start - 1].lower.strip(".") in _POINTS:
        start -= 1
    numbered = start > 1 and sentence[start - 1].lower in {"of", "block"} and "block" in (
        sentence[start - 1].lower, sentence[start - 2].lower
    )  # fmt: skip
    last = sentence[end - 1].lower.strip(".")
    return numbered and last not in STREETS and last not in VENUES


def is_crossing(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name is that of one of two streets: "the corner of Lantern and Quill", "Quill and 5th"."""
    before = start - 1 if start > 1 and sentence[start - 1].lower in _JOINS else None
    after = end if end + 1 < len(sentence) and sentence[end].lower in _JOINS else None
    return (
        before is not None
        and (first := _named_from(sentence, before)) < before
        and _cross(sentence, first, end, _is_street(sentence, first, before))
    ) or (
        after is not None
        and (last := _named_to(sentence, after + 1)) > after + 1
        and _cross(sentence, start, last, _is_street(sentence, after + 1, last))
    )


def _cross(sentence: Sentence, start: int, end: int, other: bool) -> bool:
    """Whether two names are those of streets: by the words around them, or as the other one is a street."""
    before = sentence[start - 1].lower if start else ""
    ahead = sentence[start - 2].lower if start > 1 else ""
    after = sentence[end].lower.rstrip("s") if end < len(sentence) else ""
    return (before == "of" and ahead in _CORNERS) or after in STREETS or (other and before in _BESIDE)


def _named_to(sentence: Sentence, at: int) -> int:
    """Where the capitalised words from here end."""
    while at < len(sentence) and (sentence[at].text[:1].isupper() or sentence[at].text[:1].isdigit()):
        at += 1
    return at


def _named_from(sentence: Sentence, at: int) -> int:
    """Where the capitalised words before here begin."""
    while at > 0 and (sentence[at - 1].text[:1].isupper() or sentence[at - 1].text[:1].isdigit()):
        at -= 1
    return at


def _is_street(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name is that of a street: "Quill Avenue", "57th", "Calle Mayor"."""
    last = sentence[end - 1].lower.strip(".")
    return (
        sentence[start].lower in _OPENS
        or last in STREETS
        or (last[:1].isdigit() and last.endswith(_NUMBERED))
    )
