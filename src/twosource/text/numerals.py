"""Numbers in words and digits: what they are worth and how many words they take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple


class Vague(NamedTuple):
    """A number word without a number: its likely range and the lowest count that ACLED books for it."""

    words: str
    low: int | None
    high: int | None
    conservative: int | None
    consumed: int


class Range(NamedTuple):
    """Two numbers that bound a third."""

    low: float
    high: float
    consumed: int


_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_UNITS: Final = {word: value for value, word in enumerate(_SMALL.split())}
_ROUND: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS: Final = {word: 10 * value for value, word in enumerate(_ROUND.split(), 2)}
_SCALES: Final = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bln": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "score": 20,
}
_SUFFIXES: Final = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9}
_SMALL_ORDINALS: Final = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINALS: Final = (
    {word: value for value, word in enumerate(_SMALL_ORDINALS.split())}
    | {word[:-1] + "ieth": value for word, value in _TENS.items()}
    | {"hundredth": 100, "thousandth": 1000}
)
# ACLED books "tens" as 10, "dozens" as 12, "hundreds" as 100; the ranges are what the words can mean.
_VAGUE: Final[dict[str, tuple[int | None, int | None, int | None]]] = {
    "tens": (20, 99, 10),
    "dozens": (24, 99, 12),
    "scores": (40, 99, 20),
    "hundreds": (200, 999, 100),
    "thousands": (2000, 9999, 1000),
    "tens of thousands": (20_000, 99_999, 10_000),
    "hundreds of thousands": (200_000, 999_999, 100_000),
    "millions": (2_000_000, 9_999_999, 1_000_000),
    "tens of millions": (20_000_000, 99_999_999, 10_000_000),
    "several": (3, 9, 3),
    "a few": (2, 9, 3),
    "few": (1, 9, 1),
    "a handful": (3, 9, 3),
    "a number": (None, None, None),
    "numbers": (None, None, None),
    "a large number": (None, None, None),
    "an unspecified number": (None, None, None),
    "an unknown number": (None, None, None),
    "an undisclosed number": (None, None, None),
    "an untold number": (None, None, None),
    "large number": (None, None, None),
    **{f"a {size} number": (None, None, None) for size in ("big", "huge", "great", "small")},
    **{
        f"{size} numbers": (None, None, None)
        for size in ("large", "big", "huge", "great", "untold", "unknown")
    },
    "many": (None, None, None),
    "numerous": (None, None, None),
    "countless": (None, None, None),
    "multiple": (2, None, 2),
}
_SIZED: Final = ("few", "number", "handful", "large", "big", "huge", "great", "small")
_UNTOLD: Final = ("unspecified", "unknown", "undisclosed", "untold")
_VAGUE_FIRST: Final = frozenset(key.split()[0] for key in _VAGUE)
_MULTIPLES: Final = ("dozen", "hundred", "thousand", "million")
_NUMBER: Final = re.compile(
    r"(?P<grouped>\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(?P<dotted>\d{1,3}(?:\.\d{3})*\.000)|(?P<plain>\d+(?:\.\d+)?)"
)
_DIGITS: Final = re.compile(rf"(?:{_NUMBER.pattern})(?P<suffix>k|mn|mln|m|bn|bln)?\Z")
_ORDINAL_DIGITS: Final = re.compile(r"(\d+)(?:st|nd|rd|th)\Z")
LONGEST: Final = 14  # words of a number
_DASHES: Final = frozenset("-–—‐‑")
_DASH_SPLIT: Final = re.compile(r"[-–—‐‑]")
NUMBER_WORDS: Final = (frozenset(_UNITS) | frozenset(_TENS) | {"hundred", "dozen"}) - {"zero"}
ORDINAL_WORDS: Final = frozenset(_ORDINALS) - {"zeroth", "hundredth", "thousandth"}
_GROWING: Final = frozenset(
    """rose risen rises rising climbed climbing jumped grew grown soared increased raised raising revised
    updated up fell fallen dropped down lowered reduced""".split()
)
_HELD: Final = (
    ("more", "than"),
    ("at", "least"),
    ("as", "many"),
    ("over",),
    ("about",),
    ("nearly",),
    ("some",),
)
_ALONE: Final = _UNITS | _TENS
_CONTINUES: Final = frozenset(_UNITS) | frozenset(_SCALES) | frozenset(("and", "-", "–", "—", "‐", "‑"))
ARTICLES: Final = frozenset({"a", "an"})
# what an article opens a number with; behind it a hyphen may join more
BEHIND_ARTICLE: Final = frozenset(_SCALES) | frozenset(
    """half quarter third couple pair few number handful large big huge great small unspecified unknown
    undisclosed untold""".split()
)
_LINKS: Final = frozenset({"to", "or"}) | _DASHES
_STARTS: Final = frozenset(_UNITS) | frozenset(_TENS) | frozenset(("a", "an", "half", "hundred", "thousand"))


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else round(value, 6)


@lru_cache(maxsize=4096)
def digits(word: str) -> int | float | None:
    """The value of one word written in digits: "280,000", "13000", "1.5m", "280.000"."""
    match = _DIGITS.match(word.lower())
    if match is None or len(word) > 20:
        return None
    if match["grouped"]:
        value = float(match["grouped"].replace(",", ""))
    elif match["dotted"]:
        value = float(match["dotted"].replace(".", ""))
    else:
        value = float(match["plain"])
    return _whole(value * _SUFFIXES.get(match["suffix"] or "", 1))


def _below_hundred(parts: Sequence[str], i: int) -> tuple[float, int] | None:
    """As in "seven", "twenty", "twenty three": the value and where the words end."""
    if i >= len(parts):
        return None
    if parts[i] in _UNITS:
        return _UNITS[parts[i]], i + 1
    if parts[i] not in _TENS:
        return None
    value = _TENS[parts[i]]
    unit = _UNITS.get(parts[i + 1], 0) if i + 1 < len(parts) else 0
    return (value + unit, i + 2) if 1 <= unit <= 9 else (value, i + 1)


def _below_thousand(parts: Sequence[str], i: int) -> tuple[float, int] | None:
    """As in "a hundred and twenty three", "hundred", "twelve hundred", "forty"."""
    word = parts[i] if i < len(parts) else ""
    following = parts[i + 1] if i + 1 < len(parts) else ""
    if word in ("a", "an") and following in _SCALES:
        count, at = 1.0, i + 1
    elif word in ("hundred", "thousand"):
        count, at = 1.0, i
    else:
        small = _below_hundred(parts, i)
        if small is None:
            return None
        count, at = small
    if at >= len(parts) or parts[at] != "hundred":
        return count, at
    count, at = count * 100, at + 1
    rest = _below_hundred(parts, at + 1 if parts[at : at + 1] == ["and"] else at)
    return (count + rest[0], rest[1]) if rest else (count, at)


def _spelled(parts: list[str]) -> tuple[float, int] | None:
    """The value of number words and how many of them belong to it."""
    total, used, ceiling = 0.0, 0, 10**15
    while group := _below_thousand(parts, used + (1 if used and parts[used : used + 1] == ["and"] else 0)):
        value, at = group
        scale = _SCALES.get(parts[at], 1) if at < len(parts) else 1
        if scale in (12, 20) and not used:
            return value * scale, at + 1
        if scale >= ceiling or (used and scale < 1000 and value >= ceiling):
            break
        total, used, ceiling = total + value * scale, at + (scale >= 1000), scale
        if scale < 1000:
            break
    return (total, used) if used else None


def _fraction(parts: Sequence[str]) -> tuple[float, int] | None:
    """As in "half a million", "a quarter of a million", "half a dozen"."""
    words = list(parts[:5])
    for shape, value in (
        (["half", "a"], 0.5),
        (["a", "half"], 0.5),
        (["a", "quarter", "of", "a"], 0.25),
        (["a", "quarter"], 0.25),
        (["a", "third", "of", "a"], 1 / 3),
        (["three", "quarters", "of", "a"], 0.75),
    ):
        n = len(shape)
        if words[:n] == shape and len(words) > n and words[n] in _SCALES:
            return float(int(_SCALES[words[n]] * value)), n + 1
    return None


def _opened(tokens: Sequence[str], i: int) -> tuple[list[str], list[int]]:
    """The words from token i on, hyphens opened, and after each the count of whole tokens (0: inside one)."""
    parts: list[str] = []
    ends: list[int] = []
    for offset, token in enumerate(tokens[i : i + LONGEST], 1):
        word = token.lower()
        if word in _DASHES:  # "twenty", "-", "three"; every other dash ends the number
            if not parts or parts[-1] not in _TENS:
                break
            continue
        if word.isalnum():
            parts.append(word)
            ends.append(offset)
            continue
        pieces = [piece for piece in _DASH_SPLIT.split(word) if piece] or [word]
        parts += pieces
        ends += [0] * (len(pieces) - 1) + [offset]
    return parts, ends


def numeral_at(tokens: Sequence[str], i: int) -> tuple[int | float, int] | None:
    """The number that begins at token i and how many tokens it takes, or None."""
    first = tokens[i].lower()
    if first[:1].isdigit():
        return _digits_at(tokens, i)
    if first not in _STARTS and _DASH_SPLIT.split(first, maxsplit=1)[0] not in _STARTS:
        return None
    if first in _ALONE and (i + 1 == len(tokens) or tokens[i + 1].lower() not in _CONTINUES):
        return _ALONE[first], 1
    parts, ends = _opened(tokens, i)
    if first in ("a", "an") and len(parts) > 1 and parts[1] in ("couple", "pair"):
        return 2, 2
    found = _fraction(parts) or _spelled(parts)
    if found is None:
        return None
    value, used = found
    value, used = _and_a_half(parts, value, used)
    consumed = ends[used - 1]
    return (_whole(value), consumed) if consumed else None


def _and_a_half(parts: list[str], value: float, used: int) -> tuple[float, int]:
    """As in "two and a half million" is 2,500,000."""
    if parts[used : used + 3] == ["and", "a", "half"] and len(parts) > used + 3:
        scale = _SCALES.get(parts[used + 3])
        if scale is not None:
            return (value + 0.5) * scale, used + 4
    return value, used


def _digits_at(tokens: Sequence[str], i: int) -> tuple[int | float, int] | None:
    value = digits(tokens[i])
    if value is None:
        return _digits_with_scale_inside(tokens[i])
    consumed = 1
    if len(tokens[i]) <= 3 and isinstance(value, int):
        value, consumed = _groups_after(tokens, i, value)
    words = [token.lower() for token in tokens[i + consumed : i + consumed + 4]]
    if words[:3] == ["and", "a", "half"]:
        parts, used = _and_a_half(words, value, 0)
        return _whole(parts), consumed + used
    for word in words[:2]:
        if word not in _SCALES:
            break
        value, consumed = _whole(value * _SCALES[word]), consumed + 1
    return value, consumed


def _groups_after(tokens: Sequence[str], i: int, value: int) -> tuple[int, int]:
    """As in "280", ",", "000" and "280", "000" are one number."""
    consumed = 1
    while rest := tokens[i + consumed : i + consumed + 2]:
        if len(rest) == 2 and rest[0] == "," and re.fullmatch(r"\d{3}", rest[1]):
            value, consumed = value * 1000 + int(rest[1]), consumed + 2
        elif rest[0] == "000":
            value, consumed = value * 1000, consumed + 1
        else:
            break
    return value, consumed


def _digits_with_scale_inside(token: str) -> tuple[int | float, int] | None:
    """As in "2-million", "2million"."""
    match = re.match(r"(\d[\d,.]*)-?(hundred|thousand|million|billion)\Z", token.lower())
    value = digits(match.group(1).rstrip(".,")) if match else None
    return (_whole(value * _SCALES[match.group(2)]), 1) if match and value is not None else None


def ordinal_at(tokens: Sequence[str], i: int) -> tuple[int, int] | None:
    """The ordinal that begins at token i ("third", "21st", "twenty-first") and its length in tokens."""
    word = tokens[i].lower()
    if word in _ORDINALS:
        return _ORDINALS[word], 1
    if match := _ORDINAL_DIGITS.match(word):
        return int(match.group(1)[:9]), 1
    pieces = _DASH_SPLIT.split(word)
    if len(pieces) == 2 and pieces[0] in _TENS and 1 <= _ORDINALS.get(pieces[1], 0) <= 9:
        return _TENS[pieces[0]] + _ORDINALS[pieces[1]], 1
    if word in _TENS:
        rest = [t.lower() for t in tokens[i + 1 : i + 3]]
        skip = 1 if rest and rest[0] in _DASHES else 0
        if len(rest) > skip and 1 <= _ORDINALS.get(rest[skip], 0) <= 9:
            return _TENS[word] + _ORDINALS[rest[skip]], 2 + skip
    return None


def range_at(tokens: Sequence[str], i: int) -> Range | None:
    """Two numbers that bound a third: "20 to 30", "20-30", "between 20 and 30", "two or three"."""
    word = tokens[i].lower()
    grown = word == "from" or (i > 0 and tokens[i - 1].lower() == "from")
    if grown and not _GROWING.isdisjoint(t.lower() for t in tokens[max(0, i - 4) : i]):
        return None  # "the toll rose from 10 to 30": it was the one and is the other
    if word in ("between", "from"):
        return _joined(tokens, i, i + 1, _BETWEEN if word == "between" else _FROM)
    if word[:1].isdigit() and (pieces := _DASH_SPLIT.split(word)) and len(pieces) == 2:
        return _hyphenated(tokens, i, pieces)
    return _joined(tokens, i, i, _LINKS)


_BETWEEN: Final = frozenset({"and", "to"})
_FROM: Final = frozenset({"to"})


def _joined(tokens: Sequence[str], start: int, i: int, links: frozenset[str]) -> Range | None:
    if links.isdisjoint(map(str.lower, tokens[i + 1 : i + LONGEST + 1])):
        return None
    low = numeral_at(tokens, i)
    if low is None:
        return None
    link = i + low[1]
    if link + 1 >= len(tokens) or tokens[link].lower() not in links:
        return None
    at = link + 1
    if start < i:  # "from 10 to more than 30"
        held = tuple(t.lower() for t in tokens[at : at + 2])
        at += next((len(h) for h in _HELD if held[: len(h)] == h and at + len(h) < len(tokens)), 0)
    high = numeral_at(tokens, at)
    return None if high is None else _scaled(low[0], high[0], at + high[1] - start)


def _hyphenated(tokens: Sequence[str], i: int, pieces: list[str]) -> Range | None:
    low = digits(pieces[0])
    high = numeral_at([pieces[1], *tokens[i + 1 : i + 3]], 0)
    return None if low is None or high is None else _scaled(low, high[0], high[1])


def _scaled(low: float, high: float, consumed: int) -> Range | None:
    """In "two to three million" both numbers are millions."""
    for scale in (10**9, 10**6, 10**3):
        if high >= scale and low < 1000 and low < high / scale:
            low *= scale
            break
    return Range(_whole(low), _whole(high), consumed) if low < high else None


def vague_at(tokens: Sequence[str], i: int) -> Vague | None:
    """The vague number that begins at token i: "dozens", "several hundred", "tens of thousands"."""
    first = tokens[i].lower()
    if first == "a":
        if i + 1 >= len(tokens) or tokens[i + 1].lower() not in _SIZED:
            return None
    elif first == "an":
        if i + 1 >= len(tokens) or tokens[i + 1].lower() not in _UNTOLD:
            return None
    elif first not in _VAGUE_FIRST or (first == "numbers" and tokens[i + 1 : i + 2] != ["of"]):
        return None
    words = [t.lower() for t in tokens[i : i + 4]]
    for size in (3, 2, 1):
        key = " ".join(words[:size])
        if len(words) >= size and key in _VAGUE:
            return _multiplied(words, key, size)
    return None


def _multiplied(words: list[str], key: str, size: int) -> Vague:
    """As in "several hundred" is three to nine hundred; "many thousands" is thousands."""
    low, high, conservative = _VAGUE[key]
    after = words[size] if len(words) > size else ""
    if after in _MULTIPLES and low is not None and high is not None and key not in ("tens", "dozens"):
        scale = _SCALES[after]
        return Vague(f"{key} {after}", low * scale, high * scale, scale * (conservative or 1), size + 1)
    if key in ("many", "several", "a few") and after in _VAGUE and after.endswith("s"):
        return Vague(f"{key} {after}", *_VAGUE[after], size + 1)
    return Vague(key, low, high, conservative, size)
