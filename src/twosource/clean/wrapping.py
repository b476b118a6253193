"""Wrapping: how a text is set, before its lines and capitals can mean anything."""

from __future__ import annotations

import re

FULL_LINE, WIDEST_LINE = 45, 100  # characters; wire copy and mail are set at 60 to 80
_BLOCK = re.compile(r"(?m)^[^\n]++(?:\n[^\n]++)+")
_LOWER = re.compile(r"[a-z]{2,} [a-z]{2,}")
_UPPER = re.compile(r"[A-Z]{2,} [A-Z]{2,}")
_SAMPLE = 4000


def in_capitals(text: str) -> bool:
    """Whether a text is set in capitals throughout, as wires were: no two words of it are not."""
    sample = text[:_SAMPLE]
    return _LOWER.search(sample) is None and _UPPER.search(sample) is not None


def unwrapped(text: str) -> str:
    """Return a text of the same length whose hard-wrapped paragraphs are one line each."""
    capitals = in_capitals(text)
    return _BLOCK.sub(lambda block: _joined(block.group(), capitals), text)


def _joined(block: str, capitals: bool) -> str:
    *full, last = block.split("\n")
    if len(last) > WIDEST_LINE or not all(FULL_LINE <= len(line) <= WIDEST_LINE for line in full):
        return block
    wrapped = capitals or any(line[:1].islower() for line in [*full[1:], last])
    return block.replace("\n", " ") if wrapped else block
