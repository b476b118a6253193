"""Time expressions of a news text: where they stand and which days they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from twosource.dating.context import Context, Told
from twosource.dating.doubts import settled
from twosource.dating.drafts import Draft
from twosource.dating.entries import Log
from twosource.dating.grammar import Found, read
from twosource.dating.lexicon import CODES
from twosource.dating.resolve import RESOLVERS
from twosource.dating.resolve_dates import readings
from twosource.dating.running import runs_on
from twosource.dating.sight import in_sight
from twosource.dating.tense import Tense, tense
from twosource.dating.words import Word
from twosource.findings.article import Extent, TimeMention
from twosource.text import edtf

_STOP: Final = CODES["STOP"]


def tag(
    text: str, extents: Iterable[Extent], anchor: date | None, *, narrative: bool | None = None
) -> tuple[TimeMention, ...]:
    """Every time expression inside the extents, in order, normalised against the day of publication.

    In a narrative (a history: most of its full dates are years from its publication) dates without a
    year and "the next day" are counted from the date last told; None lets the text decide.
    """
    return tuple(mention for mention, _ in tagged(text, extents, anchor, narrative=narrative))


def tagged(
    text: str, extents: Iterable[Extent], anchor: date | None, *, narrative: bool | None = None
) -> list[tuple[TimeMention, Tense]]:
    """The same, each with whether the words around it look ahead or back."""
    pieces = _pieces(text, tuple(extents))
    drafts = [found.draft for _, founds in pieces for found in founds]
    context = Context(
        anchor=anchor,
        narrative=_is_narrative(drafts, anchor) if narrative is None else narrative,
        day_first=_day_first(drafts),
        runs_on=runs_on(pieces, anchor),
    )
    log = Log.of(text, anchor)
    mentions: list[tuple[TimeMention, Tense]] = []
    for words, founds in pieces:
        mentions += _joined(words, list(_resolved(words, founds, context, log)))
    return mentions


_OPENERS: Final = frozenset(("between", "from"))
_LINKS: Final = frozenset(CODES[part] for part in ("TO", "AND"))


def _joined(
    words: Sequence[Word], told: Sequence[tuple[Found, TimeMention, Tense]]
) -> Iterator[tuple[TimeMention, Tense]]:
    """As in "between 5 and 9 July", "from March 2013 to June 2014": one run of days, one mention."""
    skip = False
    for n, (found, mention, when) in enumerate(told):
        if skip:
            skip = False
            continue
        run = _run(words, found, mention, told[n + 1]) if n + 1 < len(told) else None
        skip = run is not None
        yield run or mention, when


def _run(
    words: Sequence[Word], found: Found, low: TimeMention, then: tuple[Found, TimeMention, Tense]
) -> TimeMention | None:
    if then[0].first != found.last + 1 or words[found.last].code not in _LINKS:
        return None
    if found.first == 0 or words[found.first - 1].lower not in _OPENERS:
        return None
    high = then[1]
    value = f"{low.value}/{high.value}"
    if found.draft.form != "calendar" or then[0].draft.form != "calendar" or "T" in value:
        return None
    if len(low.value) != len(high.value) or not (low.edtf and high.edtf) or edtf.bounds(value) is None:
        return None
    return TimeMention(start=low.start, end=high.end, kind="DATE", value=value, edtf=value)


@lru_cache(maxsize=2)
def _pieces(text: str, extents: tuple[Extent, ...]) -> list[tuple[list[Word], list[Found]]]:
    """The words of each stretch and the expressions among them; kept, for its own day is asked first."""
    worded = ([*_in_sight(text, extent)] for extent in extents)
    return [(words, list(read(words))) for words in worded if words]


def _in_sight(text: str, extent: Extent) -> Iterator[Word]:
    for seen in in_sight(text, extent.start, extent.end):
        yield from settled(text, seen.start, seen.end)


_LONG: Final = 25  # time expressions; WikiWars' histories have 28 to 234, news reports about ten
_NEWSLIKE: Final = frozenset(("weekday", "deictic", "overnight", "span"))


def _is_narrative(drafts: Sequence[Draft], anchor: date | None) -> bool:
    """A history is long and tells of other years, and little of "Tuesday" and "last week"."""
    if anchor is None or len(drafts) < _LONG:
        return False
    told = [draft.year for draft in drafts if draft.year is not None]
    far = sum(abs(year - anchor.year) > 1 for year in told)
    news = sum(d.form in _NEWSLIKE or d.which in ("last", "next", "ago") for d in drafts)
    return far >= 5 and far > 3 * news + (len(told) - far)


def _day_first(drafts: Sequence[Draft]) -> bool:
    """Digits that can be read one way only say how the document writes its dates."""
    for draft in drafts:
        if draft.form == "numeric":
            fields = draft.numeric.replace("/", "-").replace(".", "-").split("-")
            if len(fields[0]) < 3 and len(readings(draft.numeric)) == 1:
                return int(fields[0]) > 12
    return any("." in draft.numeric or "-" in draft.numeric for draft in drafts if draft.numeric)


def _resolved(
    words: Sequence[Word], founds: Sequence[Found], context: Context, log: Log
) -> Iterator[tuple[Found, TimeMention, Tense]]:
    codes = [word.code for word in words]
    at = 0
    for n, found in enumerate(founds):
        if log.entries:
            context.anchor = log.anchor_at(words[found.first].start)
            if log.is_label(words[found.first].start):
                continue
        if _STOP in codes[at : found.first]:
            context.here = None
        at = found.last
        context.ahead, context.back = tense(words, found)
        draft = found.draft
        if draft.form in ("clock", "daypart") and not draft.which and context.here is None:
            context.here = _day_after(words, founds, n, context)
        resolved = RESOLVERS[draft.form](draft, context)
        if resolved is None:
            continue
        if resolved.told is not None:
            _remember(resolved.told, context)
        if draft.year is not None and draft.month is not None and draft.day is None:
            context.years[draft.month] = draft.year
        mention = TimeMention(
            start=words[found.first].start,
            end=words[found.last - 1].end,
            kind=draft.kind,
            value=resolved.value,
            edtf=resolved.edtf,
            mod=draft.mod,
            anchored=resolved.anchored,
        )
        yield found, mention, Tense(context.ahead, context.back)


def _remember(told: Told, context: Context) -> None:
    context.last = context.here = told
    if told.day is not None:
        context.last_day = told


def _day_after(words: Sequence[Word], founds: Sequence[Found], n: int, context: Context) -> Told | None:
    """The day of "9:30 am on Tuesday" is told by the next expression, a word or two on."""
    if n + 1 >= len(founds) or founds[n + 1].first - founds[n].last > 2:
        return None
    later = founds[n + 1].draft
    if later.form not in ("weekday", "calendar", "deictic", "numeric"):
        return None
    context.ahead, context.back = tense(words, founds[n + 1])
    resolved = RESOLVERS[later.form](later, replace(context))
    return resolved.told if resolved is not None and resolved.told and resolved.told.day else None
