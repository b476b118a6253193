"""Which sentences can hold a finding: words of violence, law, disaster, aid, talks, a claim or a stance."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

LONGEST = 60  # characters looked at, so that no endless word is remembered
LISTS = Path(__file__).parent / "prefilter.toml"


class Lists(NamedTuple):
    """The word lists, joined: the topics matter to whoever edits them, not to the filter."""

    words: frozenset[str]
    stems: tuple[str, ...]


@cache
def lists() -> Lists:
    """The lists of `prefilter.toml`."""
    topics = tomllib.loads(LISTS.read_text(encoding="utf-8")).values()
    return Lists(
        words=frozenset(w for topic in topics for w in topic.get("words", "").split()),
        stems=tuple(sorted({s for topic in topics for s in topic.get("stems", ())})),
    )


def can_hold_a_finding(words: Sequence[str]) -> bool:
    """Whether any word speaks of something that the record keeps."""
    return any(_tells(word[:LONGEST]) for word in words)


@lru_cache(maxsize=200_000)
def _tells(word: str) -> bool:
    known = lists()
    lower = word.lower()
    return lower in known.words or lower.startswith(known.stems)
