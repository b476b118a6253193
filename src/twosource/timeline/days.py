"""Days: a day matters as much as independent texts come back to it.

Counting the texts that name a day, each once, and adding the reports of the day itself, finds the days of the
timelines that newsrooms wrote by hand better than counting all mentions does (as measured by
benchmarks/timelines.py, after the date selection of Tran et al., 2013, and Ghalandari and Ifrim, 2020).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage
from twosource.text.edtf import bounds

REPORTED = 0.5  # a report of the day itself, against 1 for a text that names it


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day, how much it matters, and who tells of it.

    `weight` counts independent texts: 1 for each that names the day, and one half for each of that day.
    `articles` are the indices of the articles that name the day, or are of it, in their order; `texts` is
    how many of them are no copies of one another.
    """

    day: date
    weight: float
    texts: int
    articles: tuple[int, ...]


def days_told(articles: Sequence[DatedArticle], lineages: Mapping[str, Lineage]) -> list[Day]:
    """Every day that the articles tell of, the ones that matter most first.

    A day that is only ahead of the article that names it is planned, and counts for nothing there.
    """
    named: dict[date, set[str]] = defaultdict(set)
    reported: dict[date, set[str]] = defaultdict(set)
    tellers: dict[date, dict[int, None]] = defaultdict(dict)
    for index, article in enumerate(articles):
        text = _text(article, lineages)
        published = _published(article)
        for day in dict.fromkeys(day for day, _ in mentioned(article)):
            if published is None or day <= published:
                named[day].add(text)
                tellers[day][index] = None
        if published is not None:
            reported[published].add(text)
            tellers[published][index] = None
    found = [
        Day(
            day=day,
            weight=len(named[day]) + REPORTED * len(reported[day]),
            texts=len(named[day] | reported[day]),
            articles=tuple(tellers[day]),
        )
        for day in tellers
    ]
    return sorted(found, key=lambda each: (-each.weight, each.day))


def mentioned(article: DatedArticle) -> list[tuple[date, int]]:
    """The single days that an article names, each with the offset of its words.

    Weeks and years are none, and neither is the day that the article gives as its own, in a header or
    dateline.
    """
    found = []
    own = article.published.evidence
    for mention in article.times:
        if own is not None and own.start <= mention.start < own.end:
            continue
        span = bounds(mention.edtf) if mention.edtf and mention.anchored else None
        if span is not None and span.first == span.last:
            found.append((span.first, mention.start))
    return found


def _published(article: DatedArticle) -> date | None:
    return date.fromisoformat(article.published.value) if article.published.value else None


def _text(article: DatedArticle, lineages: Mapping[str, Lineage]) -> str:
    identifier = article.clean.article.id
    lineage = lineages.get(identifier)
    return lineage.lineage if lineage is not None else identifier
