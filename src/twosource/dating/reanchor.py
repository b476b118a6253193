"""Dates without a year, read again once another document says about when the text was written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from msgspec import structs

from twosource.findings.article import DatedArticle, TimeMention
from twosource.text import edtf

_YEARLESS: Final = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(T\w+)?\Z")


def reanchor(dated: DatedArticle, anchor_day: str) -> DatedArticle:
    """The same article with its year-less months and days placed nearest to a day it was written about.

    The mentions stay `anchored=False`: their year rests on the bound, not on a day of publication.
    """
    anchor = date.fromisoformat(anchor_day)
    return replace(dated, times=tuple(_placed(mention, anchor) for mention in dated.times))


def _placed(mention: TimeMention, anchor: date) -> TimeMention:
    match = _YEARLESS.match(mention.value)
    if match is None:
        return mention
    month, day, part = match.groups()
    rest = f"-{month}" + (f"-{day}" if day else "")
    years = [
        f"{year:04d}{rest}" for year in (anchor.year, anchor.year - 1, anchor.year + 1) if 0 < year < 10000
    ]
    known = [(value, bounds) for value in years if (bounds := edtf.bounds(value)) is not None]
    if not known:
        return mention
    value = min(known, key=lambda item: _distance(item[1], anchor))[0]
    return structs.replace(mention, value=value + (part or ""), edtf=edtf.from_timex(value, mention.mod))


def _distance(days: edtf.Days, anchor: date) -> int:
    return (
        0
        if days.first <= anchor <= days.last
        else min(abs((days.first - anchor).days), abs((days.last - anchor).days))
    )
