"""The dates that a page gives itself: headers, labels and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from twosource.dating.doubts import settled
from twosource.dating.drafts import Draft
from twosource.dating.grammar import Found, read
from twosource.dating.lexicon import BEFORE_RUNNING_DATE, CODES
from twosource.dating.resolve_dates import readings
from twosource.dating.words import Word
from twosource.findings.article import CleanArticle, Extent

OPENING: Final = 400  # characters of the body in which a page tells its own date; 684 pages of 15 outlets
_CLOCK: Final = r"(?:(?:at )?\d{1,2}:?\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s*(?:on )?)?"
_PUBLISHED: Final = re.compile(
    r"(?:first |date )?(?:published|posted|publication date|date of publication|date published|created|date)"
    rf"(?: (?:time|date|on|at|by))*\s*[:,–-]?\s*{_CLOCK}\Z",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    r"(?:last |latest )?(?:updated?|modified|revised|edited)(?: (?:time|date|on|at))*"
    rf"\s*[:,–-]?\s*{_CLOCK}\Z",
    re.IGNORECASE,
)
_AT_THE_FOOT: Final = re.compile(
    r"(?:First published|Published|Date of publication|Publication date|Date published)(?: on| at)?:?\s+"
)
_LINE: Final = re.compile(r"[^\n]*[^\s][^\n]*")
LONGEST_HEADER: Final = 80  # characters of a line that holds a date and no sentence
_OF_HEADERS: Final = frozenset(["at", "by", "on", "of", "for", "and", "the", "am", "pm", "updated", "posted"])
_DASHES: Final = frozenset("-–—")


class Candidate(NamedTuple):
    """A day that the text may have been published on, its ground and where it stands."""

    day: date
    basis: str
    rank: int  # lower wins
    evidence: Extent | None


def self_dates(clean: CleanArticle, words: Sequence[Word], near: date | None) -> Iterator[Candidate]:
    """Every full date that stands where a page tells its own: in the opening, or labelled at the foot."""
    text, start = clean.article.text, clean.article.title_end
    for found in read(words):
        at, end = words[found.first].start, words[found.last - 1].end
        if end > start + OPENING:
            break
        day = full_day(found.draft, near)
        ground = _ground(words, found, text[max(start, at - 60) : at]) if day is not None else None
        if day is not None and ground is not None:
            yield Candidate(day, ground[0], ground[1], Extent(at, end))
    yield from _on_a_line(clean, near)
    yield from _at_the_foot(clean, near)


def _on_a_line(clean: CleanArticle, near: date | None) -> Iterator[Candidate]:
    """A date with the name of a paper or a writer and nothing of a sentence on a line of the opening."""
    text, start = clean.article.text, clean.article.title_end
    for line in _LINE.finditer(text, start, min(len(text), start + OPENING)):
        words = settled(text, *line.span()) if line.end() - line.start() <= LONGEST_HEADER else []
        found = next(read(words), None)
        day = full_day(found.draft, near) if found is not None else None
        if found is None or day is None or (found.draft.year is None and found.draft.form != "numeric"):
            continue
        beside = [*words[: found.first], *words[found.last :]]
        if all(word.capital or not word.text.isalpha() or word.lower in _OF_HEADERS for word in beside):
            end = words[found.last - 1].end
            yield Candidate(day, "header", 4, Extent(words[found.first].start, end))


def _at_the_foot(clean: CleanArticle, near: date | None) -> Iterator[Candidate]:
    """A label with a date and nothing else on its line, or in the furniture of the page."""
    text = clean.article.text
    for label in _AT_THE_FOOT.finditer(text, min(len(text), clean.article.title_end + OPENING)):
        words = settled(text, label.end(), min(len(text), label.end() + 60))
        found = next(read(words), None)
        if found is None or found.first > 0:
            continue
        day = full_day(found.draft, near)
        here = Extent(label.start(), words[found.last - 1].end)
        rest = text.find("\n", here.end, here.end + 15)
        alone = rest >= 0 or len(text) - here.end < 15
        if day is not None and (alone or any(piece.overlaps(here) for piece in clean.furniture)):
            yield Candidate(day, "header", 1, Extent(label.end(), here.end))


def _label(pattern: re.Pattern[str], before: str) -> bool:
    """Whether a label leads to the date: a word of a sentence ("a study published 5 July") is none."""
    match = pattern.search(before)
    if match is None:
        return False
    ahead = before[: match.start()]
    return match.group()[0].isupper() or not ahead.strip() or ahead.rstrip(" ")[-1:] in "\n|•·(["


def full_day(draft: Draft, near: date | None) -> date | None:
    """The one day that a date tells, by the year nearest to `near` where it gives none."""
    if draft.form == "numeric":
        return _nearest(draft.numeric, near)
    if draft.form != "calendar" or draft.mod or draft.last_day or draft.era:
        return None
    if draft.month is None or draft.day is None:
        return None
    year = draft.year
    if year is None and near is not None and not draft.which:
        year = min((near.year - 1, near.year, near.year + 1), key=lambda y: _gap(y, draft, near))
    if year is None or not 1900 <= year <= 2100:
        return None
    try:
        return date(year, draft.month, draft.day)
    except ValueError:
        return None


def _nearest(digits: str, near: date | None) -> date | None:
    days = readings(digits)
    if near is not None and f"{near:%d-%m-%Y}"[1:] == re.sub(r"[./]", "-", digits):
        return near  # "6-09-2013" beside a catalogue of 16 September: the page lost its first figure
    if near is not None:
        days.sort(key=lambda day: abs((day - near).days))
    return days[0] if days else None


def _gap(year: int, draft: Draft, near: date) -> int:
    return abs(
        (year - near.year) * 365 + ((draft.month or 1) - near.month) * 31 + (draft.day or 1) - near.day
    )


def _ground(words: Sequence[Word], found: Found, before: str) -> tuple[str, int] | None:
    """What kind of place the date stands in, and how far it is to be trusted."""
    full = found.draft.form == "numeric" or found.draft.year is not None
    if full and _label(_UPDATED, before):
        return "header", 3
    if full and _label(_PUBLISHED, before):
        return "header", 0
    if _is_dateline(words, found) or (full and _in_brackets(words, found)):
        return "dateline", 2 if full else 5
    if not full:
        return None
    if found.first <= 1:
        return "header", 1
    return ("header", 4) if _is_header(words, found) else None


def _is_dateline(words: Sequence[Word], found: Found) -> bool:
    """A place, the date, then a dash, or an agency in brackets and a dash."""
    if found.first < 2:
        return False
    place, before = words[found.first - 2], words[found.first - 1]
    named = before.lower == "," and (place.capital or place.lower == ")")
    if not named and not (before.text.isupper() and len(before.text) > 2):
        return False
    after = [word.lower for word in words[found.last : found.last + 16]]
    if after[:1] == ["("] and ")" in after:
        after = after[after.index(")") + 1 :]
    elif after[:1] == ["/"] and "/" in after[1:]:
        after = after[after.index("/", 1) + 1 :]
    return after[:1] != [] and after[0] in _DASHES


def _in_brackets(words: Sequence[Word], found: Found) -> bool:
    """A date in brackets that opens a line: "(05/14/24) - A clerk", "VELDIN (May 14, 2024): A clerk"."""
    after = [word.lower for word in words[found.last : found.last + 2]]
    if not found.first or words[found.first - 1].lower != "(" or after[:1] != [")"]:
        return False
    if after[-1] not in _DASHES and after[-1] != ":":
        return False
    for word in reversed(words[max(0, found.first - _PLACE) : found.first - 1]):
        if word.code == CODES["STOP"] and "\n" in word.text:
            return True
        if not word.capital and word.text not in (",", "."):
            return False
    return found.first <= _PLACE


_PLACE: Final = 8  # words that may name the place before a date in brackets


def _is_header(words: Sequence[Word], found: Found) -> bool:
    """A full date between a headline and the first word of the story: no word of a sentence leads to it."""
    before = words[found.first - 1]
    after = words[found.last] if found.last < len(words) else None
    if before.lower in BEFORE_RUNNING_DATE or before.lower in ("(", "“", '"', ","):
        return False
    inside = CODES["STOP"] in [word.code for word in words[: found.first]] and before.code != CODES["STOP"]
    dated = words[found.first].code == CODES["WDAY"] and before.capital  # "AFP Monday 6 Jun 2016 seventeen"
    opens = after is None or after.capital or dated or not after.lower[0].isalpha()
    return opens and not (inside and not before.capital)
