"""Lengths of time: how long before its telling a happening was: "two years after the quake"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from twosource.extract.clauses import token_at
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence
from twosource.text.edtf import bounds

_LENGTH = re.compile(r"P(\d+)([DWMY])")


class Gone(NamedTuple):
    """A length of time that has gone by since a happening, in TIMEX3, and the index of its "after"."""

    length: str
    after: int


def length_since(sentence: Sentence, own: frozenset[int], times: Sequence[TimeMention]) -> Gone | None:
    """The length of time that has gone by since a happening: "a day after he was shot"."""
    if "after" not in sentence.words:
        return None
    for mention in times:
        last = token_at(sentence, mention.end - 1) if mention.kind == "DURATION" else None
        if last is None or last + 1 >= len(sentence) or sentence[last + 1].lower != "after":
            continue
        after = sentence[last + 1]
        what = sentence[after.head]
        if what.dep.startswith("nsubj") and what.head in own:
            return Gone(mention.value, after.i)  # "a year after 130 died", read as if it came after them
        if any(i > after.i and after.head in {i, *(a.i for a in sentence.ancestors(i)[:2])} for i in own):
            return Gone(mention.value, after.i)
    return None


def is_run(time: TimeMention) -> bool:
    """Whether a length of time is told with its days: "in the past three days", no "in three days"."""
    return time.kind == "DURATION" and time.edtf is not None


def day_since(length: str, sentence: Sentence, times: Sequence[TimeMention]) -> str | None:
    """The day so many days before the one that the sentence names first, None where either is unknown."""
    days = (bounds(t.edtf) for t in times if t.edtf and t.kind in {"DATE", "TIME"})
    told = next((d[0] for d in days if d is not None and d[0] == d[1]), None)
    gone = _LENGTH.fullmatch(length)
    if told is None or gone is None or gone[2] != "D":
        return None
    return (told - timedelta(days=int(gone[1]))).isoformat()


def before(length: str, published: str | None) -> str | None:
    """About when something was that is so long ago, as EDTF; None where that is not known.

    The answer is no finer than the length: years ago give a year, months a month, weeks about a day.
    """
    gone = _LENGTH.fullmatch(length)
    if gone is None or published is None:
        return None
    amount, day = int(gone[1]), date.fromisoformat(published[:10])
    if gone[2] == "Y":
        return f"{day.year - amount:04d}~" if amount < day.year else None
    if gone[2] == "M":
        months = day.year * 12 + day.month - 1 - amount
        return f"{months // 12:04d}-{months % 12 + 1:02d}~" if months >= 12 else None
    weeks = gone[2] == "W"
    if amount >= 10**4:
        return None
    return (day - timedelta(days=amount * (7 if weeks else 1))).isoformat() + ("~" if weeks else "?")


@lru_cache(maxsize=4096)
def dates_meet(a: str | None, b: str | None) -> int:
    """1 where two dates meet, 0 where one is unknown, -1 where they exclude one another.

    "Overnight" is a day or the one before, and may meet both; a day in a run of days speaks for nothing.
    """
    first, second = bounds(a) if a else None, bounds(b) if b else None
    if first is None or second is None:
        return 0
    slack = timedelta(days=1 if "?" in f"{a}{b}" else 0)
    if first[0] > second[1] + slack or second[0] > first[1] + slack:
        return -1
    return 0 if _is_run(a) != _is_run(b) else 1


def _is_run(edtf: str | None) -> bool:
    """Whether a date is a run of days, on each of which other things happen: "in the past three days"."""
    days = bounds(edtf) if edtf and "/" in edtf else None
    return days is not None and (days[1] - days[0]).days >= _RUN


_RUN = 2  # days from the first to the last: a night or a weekend has one
