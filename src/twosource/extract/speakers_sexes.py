"""Whether one who speaks is a man or a woman, as far as his name or what he is called says it."""

from __future__ import annotations

from functools import cache

from twosource.extract.people import sexes
from twosource.extract.speakers_phrases import PACKAGE
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import load_table

PRONOUNS = {"he": "male", "him": "male", "she": "female", "her": "female"}


def sex_of(sentence: Sentence, start: int, end: int, name: str) -> str | None:
    """The sex that the words for somebody say, else his first name; None where they say nothing."""
    titles = _table("titles")
    for token in sentence.tokens[max(0, start - 1) : end]:
        low = token.lower.strip(".")
        if low in titles or low in sexes():
            return titles.get(low) or sexes()[low]
    first = name.split(maxsplit=1)[0].lower() if " " in name else ""
    return _table("sexes").get(first)


@cache
def _table(key: str) -> dict[str, str]:
    table: dict[str, list[str]] = load_table(PACKAGE, "firstnames")[key]
    return {word: sex for sex, words in table.items() for word in words}
