"""Headlines: of the sentences that tell of a day, the one that shares most with the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.findings.article import DatedArticle, Extent
from twosource.language.sentences import sure_ends
from twosource.language.tokenizer import tokenize
from twosource.timeline.days import Day, mentioned

LONGEST = 300  # characters of a headline
SHORTEST = 30  # characters: less is a label or a caption
CANDIDATES = 200  # sentences of one day that are compared
SIGHT = 3000  # characters on either side in which the ends of a sentence are looked for
LEAD = 700  # characters in which a story names its own day
FURTHER_DOWN = 0.6  # what a sentence behind the lead counts for
DAMPING = 6  # words: a sentence of few words must not win by one that all share
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """Words of an article: its index in the pile, and where they stand."""

    article: int
    extent: Extent
    words: str


def headline(day: Day, articles: Sequence[DatedArticle]) -> Headline | None:
    """The sentence that tells of the day in the words of most; None where no sentence names it.

    Titles of reports that name the day in their lead stand beside the sentences, and sentences of the lead
    count for more: further down stand background and readers' comments. Ties go to the earlier article,
    then to the earlier words.
    """
    found: list[Headline] = []
    for index in day.articles:
        found.extend(_sentences(day, index, articles[index]))
        if len(found) >= CANDIDATES:
            break
    words = [frozenset(word.lower() for word in _WORD.findall(each.words)) for each in found]
    shared = Counter(word for each in dict.fromkeys(words) for word in each)
    best: tuple[float, int] | None = None
    for place, each in enumerate(words):
        told = sum(shared[word] for word in each) / (len(each) + DAMPING)
        told *= 1.0 if found[place].extent.start < LEAD else FURTHER_DOWN
        if best is None or told > best[0]:
            best = (told, place)
    return found[best[1]] if best is not None else None


def _sentences(day: Day, index: int, article: DatedArticle) -> Iterator[Headline]:
    offsets = [offset for when, offset in mentioned(article) if when == day.day]
    report = article.clean.article
    if report.title and report.title_end and any(at < report.title_end + LEAD for at in offsets):
        title = Extent(0, len(report.title))
        if report.text.startswith(report.title) and len(report.title) >= SHORTEST:
            yield Headline(article=index, extent=title, words=_plain(report.text, title))
    told: set[Extent] = set()
    for offset in offsets:
        extent = _sentence_at(report.text, article.clean.news(), offset)
        if extent is not None and extent not in told and extent.end - extent.start >= SHORTEST:
            told.add(extent)
            yield Headline(article=index, extent=extent, words=_plain(report.text, extent))


def _sentence_at(text: str, news: Sequence[Extent], offset: int) -> Extent | None:
    """The sentence around an offset, inside its line and its stretch of news; cut where it is too long."""
    stretch = next((each for each in news if each.start <= offset < each.end), None)
    if stretch is None:
        return None
    start = max(text.rfind("\n", stretch.start, offset) + 1, stretch.start, offset - SIGHT)
    end = text.find("\n", offset, stretch.end)
    line = text[start : min(end if end >= 0 else stretch.end, offset + SIGHT)]
    spans = tokenize(line)
    for first, last in sure_ends(line, spans):
        a, b = start + spans[first][0], start + spans[last - 1][1]
        if a <= offset < b:
            return _around(text, a, b, offset)
    return None


def _around(text: str, start: int, end: int, offset: int) -> Extent:
    """At most LONGEST characters that hold the offset, cut between words."""
    if end - start <= LONGEST:
        return Extent(start, end)
    first = start if offset - start < LONGEST - 40 else text.rfind(" ", start, offset - LONGEST // 2) + 1
    first = max(first, start)
    last = min(end, first + LONGEST)
    cut = text.rfind(" ", first + 1, last)
    return Extent(first, cut if last < end and cut > offset else last)


def _plain(text: str, extent: Extent) -> str:
    return " ".join(text[extent.start : extent.end].split())
