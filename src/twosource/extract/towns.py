"""Towns: names that the words beside them tell for towns: their police, their people, a bar of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal

from msgspec import Struct

from twosource.extract.clauses import MONTHS
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import gazetteer
from twosource.text.gazetteer.keys import fold
from twosource.text.lexicon import words

Cue = Literal["force", "person", "site", "headline", "heading", "common"]

_LONGEST = 4  # words of a town's name
_LARGE = 50_000  # people: "Mobile police" are those of a town so called, "Border police" are not
_KNOWN = 100_000  # people: a town of this size is known by its other names too
_SMALL = 1_000  # people: a smaller one is oftener a surname or a word
_NAMED = 5_000  # people: a town called like people needs more
_LINE = 20_000  # people: a line on a page that names a smaller one is oftener something else
_TOLD = 7  # words of a sentence that tells something
_SHORT_MONTHS = frozenset("jan feb mar apr aug sept sep oct nov dec".split())
_WHERE = frozenset({"in", "at", "near", "outside"})
_STATION = re.compile(r"\.com\b|\b[KW][A-Z]{2,3}\b|^[A-Z][\w. ]+, [A-Z]{2}$")
_AGED = re.compile(r"\d+(?:-|‑)?(?:year|month|week)s?(?:-|‑)olds?", re.IGNORECASE)


class Beside(Struct, frozen=True):
    """The tokens of a town's name in a sentence and what stands beside them."""

    start: int
    end: int
    cue: Cue


@cache
def listed(key: str) -> frozenset[str]:
    """The words under a key of the lexicon of towns."""
    return words("twosource.extract", "towns", key)


@lru_cache(maxsize=1024)
def beside(sentence: Sentence, *, headline: bool = False) -> tuple[Beside, ...]:
    """The towns that a sentence names before their police, their people, one of their sites.

    A headline also calls what happens by its town, does without articles, and hides names behind capitals.
    """
    cues = _cues_of_headlines() if headline else _cues()
    at = sentence.where(cues)
    return tuple(_beside(sentence, at, headline=headline)) if at else ()


def _beside(sentence: Sentence, cues: Sequence[int], *, headline: bool) -> Iterator[Beside]:
    free = 0
    for at in cues:
        token, cue = sentence[at], _cue(sentence, at, headline=headline)
        if cue is None:
            continue
        if token.lower in _WHERE:
            span = _after(sentence, token.i + 1)
        else:
            span = _before(sentence, free, token.i, cue)
        if span is not None and (token.lower in _WHERE or _is_led(sentence, *span, cue, headline=headline)):
            yield Beside(*span, cue)
            free = max(token.i, span[1])


def heading(sentence: Sentence, after: Sentence | None, text: str) -> Beside | None:
    """The town that a line names and nothing else, above what happened there: the log of a day's crimes."""
    if after is None or len(after) < _TOLD or not _is_line(text, sentence, after):
        return None
    end = len(sentence)
    while end > 1 and (sentence[end - 1].pos == "PUNCT" or _is_dated(sentence[end - 1].lower)):
        end -= 1
    start = 1 if end > 1 and sentence[0].lower == "the" else 0
    name = text_of(sentence, start, end)
    is_name = end - start <= _LONGEST and name[:1].isupper() and is_town(name, "heading")
    return Beside(start, end, "heading") if is_name and _people(name) >= _LINE else None


def _is_line(text: str, sentence: Sentence, after: Sentence) -> bool:
    """Whether a sentence stands on a line of its own."""
    if "\n" not in text[sentence.end : after.start]:
        return False
    before = sentence.start
    while before > 0 and text[before - 1] == " ":
        before -= 1
    return text[before - 1 : before] == "\n"


def _is_dated(word: str) -> bool:
    return word[:1].isdigit() or word.strip(".") in MONTHS or word.strip(".") in _SHORT_MONTHS


@cache
def _cues() -> frozenset[str]:
    """All words that say something of the town beside them; of two words the first."""
    return listed("forces") | listed("people") | listed("sites") | {o.split()[0] for o in listed("offices")}


@cache
def _cues_of_headlines() -> frozenset[str]:
    """The same where capitals say nothing."""
    return _cues() | listed("events") | _WHERE


def _cue(sentence: Sentence, at: int, *, headline: bool) -> Cue | None:
    """What a word says of the town beside it."""
    word = sentence[at].lower
    pair = f"{word} {sentence[at + 1].lower}" if at + 1 < len(sentence) else word
    if headline and word in _WHERE:
        return "headline"
    if at == 0:
        return None
    if word in listed("forces") or pair in listed("offices"):
        return "force"
    if word in listed("people"):
        return "person"
    if word in listed("sites"):
        return "site"
    return "headline" if headline and word in listed("events") else None


def _before(sentence: Sentence, low: int, end: int, cue: Cue) -> tuple[int, int] | None:
    """The town named right before a word: "Veldin police", "Veldin, Ohio, police", "Veldin city police"."""
    told, end = end, _before_state(sentence, low, end)
    span = _town(sentence, low, end, cue)
    if span is None and end < told and _is_known(text_of(sentence, end - 1, end)):
        return end - 1, end  # its state says that it is no word
    while span is None and cue == "force" and end > low and sentence[end - 1].lower in listed("between"):
        end -= 1
        span = _town(sentence, low, end, cue)
    return span


def _is_known(name: str) -> bool:
    return name[:1].isupper() and fold(name) not in listed("never") and _people(name) >= 0


def _before_state(sentence: Sentence, low: int, end: int) -> int:
    """Where a town ends that is told with its state: "Veldin, Ohio, police", "a Veldin, New Jersey bar"."""
    last = end - 1 if end > low and sentence[end - 1].text == "," else end
    for first in (last - 1, last - 2):
        comma = first > low + 1 and sentence[first - 1].text == ","
        if comma and gazetteer().world.state(text_of(sentence, first, last)) is not None:
            return first - 1
    return end


def _after(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The longest town named right after a preposition of a headline: "Two Shot In Port Veldin"."""
    while start < len(sentence) and sentence[start].lower in _directions():
        start += 1
    for end in range(min(len(sentence), start + _LONGEST), start, -1):
        if all(sentence[i].text[:1].isupper() for i in range(start, end)) and is_town(
            text_of(sentence, start, end), "headline"
        ):
            return None if _goes_on(sentence, end) else (start, end)
    return None


def _goes_on(sentence: Sentence, end: int) -> bool:
    """Whether a hyphen joins a name to another: "Veldin-Quay" is a quarter, "Veldin-Area" around a town."""
    if end + 1 >= len(sentence) or sentence[end].text != "-" or sentence[end].start != sentence[end - 1].end:
        return False
    return sentence[end + 1].text[:1].isupper() and sentence[end + 1].lower != "area"


def _town(sentence: Sentence, low: int, end: int, cue: Cue) -> tuple[int, int] | None:
    """The longest name of a town among the capitalised words that end here; the larger one of two."""
    low = max(low, end - _LONGEST)
    start = end
    while start > low and (sentence[start - 1].text[:1].isupper() or sentence[start - 1].text == "-"):
        start -= 1
    found = [
        (first, end)
        for first in range(start, end)
        if sentence[first].text[:1].isupper() and is_town(text_of(sentence, first, end), cue)
    ]
    if cue == "force":  # "Savannah Chatham police", "the Savannah-Chatham police"
        first = start + (start < end and sentence[start].lower == "the")
        found += [
            (first, last)
            for last in range(end - 1, first, -1)
            if sentence[last - 1].text != "-" and is_town(text_of(sentence, first, last), cue)
        ]
    whole = [span for span in found if span[1] - span[0] > 1]
    return max(whole or found, key=lambda s: (s[1] - s[0], _people(text_of(sentence, *s))), default=None)


def text_of(sentence: Sentence, start: int, end: int) -> str:
    """The words of a token range as the article spaces them."""
    parts = [sentence[start].text]
    if end - start == 1:
        return parts[0]
    for left, right in zip(sentence.tokens[start : end - 1], sentence.tokens[start + 1 : end], strict=True):
        parts.append((" " if right.start > left.end else "") + right.text)
    return "".join(parts)


@cache
def is_town(name: str, cue: Cue) -> bool:
    """Whether a name before such a word is that of a town: the more common the word, the larger the town."""
    key = fold(name)
    if name in listed("letters"):
        return True
    common = key in listed("never") | listed("sites") | listed("events") | listed("people") | listed("care")
    if common or key.endswith(" high") or gazetteer().country_of(name) or (len(name) <= 4 and name.isupper()):
        return False
    size = _people(name)
    if size < 0:
        return False
    if " " in key or "-" in key:
        return True
    if key in words("twosource.text.gazetteer", "words", "english") | _directions():
        return (cue == "force" and size >= _LARGE) or (cue == "person" and size >= _NAMED)
    if key in words("twosource.text.gazetteer", "words", "people"):
        return cue in {"force", "person"} and size >= _NAMED
    return size >= _SMALL


@cache
def _people(name: str) -> int:
    """How many live in the largest town of a name; -1 where no town has it."""
    return max(
        (
            p.population
            for p in gazetteer().lookup(name)
            if p.kind == "city" and (fold(p.name) == fold(name) or p.population >= _KNOWN)
        ),
        default=-1,
    )


@cache
def _directions() -> frozenset[str]:
    return words("twosource.text.gazetteer", "cues", "direction")


def _is_led(sentence: Sentence, start: int, end: int, cue: Cue, *, headline: bool) -> bool:
    """Whether an article, an age or the opening of a headline leads to the name, where one must."""
    if cue == "force" or (headline and not _is_word(sentence, start, end)):
        return True
    if start == 0:
        return False
    before = sentence[start - 1].lower
    if cue == "person":
        return before in {"a", "an", "the", "old", "two", "three", "four", "olds"} or bool(
            _AGED.fullmatch(before)
        )
    return before in {"a", "an", "the"}


def _is_word(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name is one common word, which in a headline has its capital for nothing."""
    return end - start == 1 and fold(sentence[start].text) in words(
        "twosource.text.gazetteer", "words", "english"
    )


def tail_start(title: str) -> int:
    """Where the outlet's name begins at the end of a headline; the headline's length where it has none."""
    for mark in re.finditer(r"\s+(?:-|–|—|\||::|»|«|:)\s+(?=\S)|\|\s*", title):
        tail = title[mark.end() :]
        found = {w.lower() for w in re.findall(r"[A-Za-z]+", tail)}
        if mark.start() > 0 and (found & listed("outlets") or _STATION.search(tail)):
            return mark.start()
    return len(title)
