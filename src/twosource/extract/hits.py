"""Hits: figures that say that people were hit, and not whether they lived."""

from __future__ import annotations

import re

from twosource.findings.mentions import FigureMention


def all_hit(figure: FigureMention, text: str) -> bool:
    """Whether a figure counts everyone who was hit, the dead with them."""
    if figure.measure != "injured" or figure.subset:
        return False
    shot = not _SHOT.isdisjoint(said(figure, text))
    return shot and only_hit(figure, text) and not are_others(figure, text)


def are_victims(figure: FigureMention, text: str) -> bool:
    """Whether a figure counts the victims of whom another tells that they were shot: "all four victims"."""
    plain = only_hit(figure, text) and not figure.subset and not are_others(figure, text)
    return plain and "victims" in said(figure, text)


def are_others(figure: FigureMention, text: str) -> bool:
    """Whether others than the dead are counted; "he and four others" are all of them."""
    words = said(figure, text)
    also = "also" in words and not _DYING_NEXT.match(text, figure.end)
    return also or (bool(_OTHERS & words) and "and" not in words)


_DYING_NEXT = re.compile(r"[^.\n]{0,60}\. (?:Both|All|They)\b[^.\n]{0,40}\b(?:died|dead|killed)\b")


def said(figure: FigureMention, text: str) -> set[str]:
    """The words that tell of those whom a figure counts."""
    return set(text[figure.start : figure.end].lower().replace("-", " ").split())


def only_hit(figure: FigureMention, text: str) -> bool:
    """Whether a figure says that people were hit, and not that they lived."""
    if figure.measure != "injured":
        return False
    words = said(figure, text)
    done = text[figure.start : figure.number.start].lower().split()[:1] == ["wound"]  # "wound 20": a verb
    return bool(words & _HIT) and not (words & _HURT or done)


_HIT = frozenset(
    """shot stabbed shooting stabbing shoots stabs wound wounds hospital center centre condition bullet
    gunfire struck hit shrapnel suffering with victim victims bleeding""".split()
)
_SHOT = frozenset({"shot", "shooting", "hit", "struck"})
_OTHERS = frozenset({"other", "others", "another", "more"})
_HURT = frozenset({"injured", "wounded", "hurt", "injuring", "wounding", "injuries", "hospitalized"})
