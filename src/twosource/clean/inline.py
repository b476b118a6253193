"""Inline-shaped evidence: brackets, tokens and notices inside a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.clean.lexicon import Lexicon
from twosource.findings.article import Extent


def furniture_inline(text: str, start: int, known: Lexicon) -> Iterator[Extent]:
    """Yield every match of the inline patterns; a pattern runs only where its hint stands."""
    lower = text.lower()
    for hint, pattern in known.inline:
        if hint in lower:
            for found in pattern.finditer(text, start):
                yield Extent(found.start(), found.end())
