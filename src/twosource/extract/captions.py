"""Captions: what a picture shows or a list tells day by day is by itself, where it is of another day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence
from twosource.text.edtf import bounds

_CREDITED = re.compile(
    r"[.\s]*(?:[(\[](?:[^)\]]{0,40}\b)?(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Anadolu|Agencies|Photos?|Images)\b"
    r"[^)\]]{0,30}[)\]]|REUTERS/)"
)
_PICTURE = re.compile(
    r"\b(?:this|undated|file) (?:file )?(?:photo|photograph|picture|image)\b", re.IGNORECASE
)
_APART = 1  # days: what happened the day before the news may be the news


def of_pictures(
    told: Sequence[Happening],
    sentences: Sequence[Sentence],
    text: str,
    published: str | None,
    times: Sequence[TimeMention],
) -> list[Happening]:
    """The happenings, those marked apart that captions or lists tell of another day than that of the article.

    A day that the text below tells too is one of the news.
    """
    day = bounds(published) if published else None
    if day is None:
        return list(told)
    if not any(h.date and _is_other_day(h.date, day[0]) for h in told):
        return list(told)
    listed = sum(_is_item(s, text) for s in sentences) >= _ITEMS
    return [
        structs.replace(h, apart=True)
        if h.date
        and _is_other_day(h.date, day[0])
        and (_is_caption(sentences[h.sentence], text) or (listed and _is_item(sentences[h.sentence], text)))
        and not any(t.edtf == h.date and t.start >= sentences[h.sentence].end for t in times)
        else h
        for h in told
    ]


def _is_other_day(edtf: str, day: date) -> bool:
    span = bounds(edtf)
    return span is not None and span[0] == span[1] and (day - span[1]).days > _APART


def _is_item(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is one of a list by days: "Oct. 16: A guard shoots a man"."""
    return _ITEM.search(text, sentence.start, sentence.end) is not None


_ITEMS = 3
_ITEM = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?: (?=[\"“A-Z])"
)


def _is_caption(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is credited like a picture, or speaks of one."""
    end = sentence.end
    if _CREDITED.match(text, end) or _PICTURE.search(text, sentence.start, end):
        return True
    last = text.rfind("(", sentence.start, end)
    return last >= 0 and end - last < _CREDIT and _CREDITED.match(text, last) is not None


_CREDIT = 60  # characters of a credit, at most
