"""Long ago: the sentences of a report that only bring up what was in another year."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.clauses import token_at
from twosource.findings.article import ParsedArticle, TimeMention
from twosource.findings.tokens import Sentence
from twosource.text.edtf import bounds


def times_long_ago(parsed: ParsedArticle) -> tuple[TimeMention, ...]:
    """The times of an article that lie half a year and more before its own day."""
    told = bounds(parsed.dated.published.value) if parsed.dated.published.value else None
    if told is None:
        return ()
    found: list[TimeMention] = []
    for time in parsed.dated.times:
        days = bounds(time.edtf) if time.edtf and time.kind in {"DATE", "TIME"} else None
        if days is not None and (told.first - days.last).days > _AGO:
            found.append(time)
    return tuple(found)


def tells_of_long_ago(sentence: Sentence, times: Sequence[TimeMention]) -> bool:
    """Whether a sentence is dated by one of these times, and not only told to have gone on since then."""
    for time in times:
        if sentence.start <= time.start < sentence.end:
            at = token_at(sentence, time.start)
            if at is not None and (at == 0 or sentence[at - 1].lower not in _SINCE):
                return True
    return False


_AGO = 180  # days
_SINCE = frozenset({"since", "from", "until", "till"})
