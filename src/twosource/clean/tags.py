"""Tag lists in a flattened page: "Tags Alpha Beta air strikes At least nine people ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.units import Unit
from twosource.findings.article import Extent
from twosource.text.lexicon import words as listed

MOST = 25  # words of a tag list; a longer run is a sentence
_WORD = re.compile(r"\S+")


def tag_lists(units: Sequence[Unit]) -> Iterator[Extent]:
    """Yield each list of tags that stands between two sentences; where its end is unclear, nothing."""
    for unit in units:
        if unit.words.startswith(("Tags ", "Tags: ", "TAGS ")):
            end = _end_of_list(unit.words)
            if end:
                yield Extent(unit.start, unit.start + end)


def _end_of_list(words: str) -> int | None:
    """Return where the first word stands that opens a sentence, unless a sentence is under way."""
    openers = listed("twosource.clean", "furniture", "tags.openers")
    running = listed("twosource.clean", "furniture", "tags.running")
    for place, word in enumerate(_WORD.finditer(words)):
        if place > MOST or word.group() in running:
            return None
        if place > 1 and word.group() in openers:
            return word.start()
    return None
