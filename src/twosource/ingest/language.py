"""Language: which texts are not English, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

ENGLISH = "en"
SAMPLE = 3000  # characters; the answer no longer changes beyond a few hundred
SURE = 0.9  # normalised probability; below it a text counts as English
FEW_WORDS = 12  # a text of a Latin script shorter than this counts as English
# Common words of English, and of its news, that no other language written in Latin letters has in number.
_COMMON = frozenset(
    """
    the of and to that was with said were from which they has have been their this who it as
    his its after but would could into than when about there what also are she he not will had
    police killed kill dead death deaths injured wounded woman people children charged suspect
    shooting shot attack attacks strikes strike forces city says news report reported civilians
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+")
_TYPESET = "’‘“”–—…"  # what sets the words of English apart outside of ASCII
_BREAKS = {n: " " for n in range(128) if not chr(n).isalpha()}
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of a text; short and doubtful text counts as English."""
    sample = text[:SAMPLE].lower()
    spaced = _spaced(sample)
    if spaced is not None and plainly_english(spaced):
        return ENGLISH
    words = _WORD.findall(sample) if spaced is None else spaced.split()
    if not words or 8 * _common(words) >= len(words):
        return ENGLISH
    letters = "".join(words)
    latin = len(_LATIN.findall(letters)) * 2 > len(letters)
    if latin and len(words) < FEW_WORDS:
        return ENGLISH
    code, sure = _identifier().classify(sample)
    return str(code) if sure >= SURE or not latin else ENGLISH


def _spaced(sample: str) -> str | None:
    """A text in ASCII with a space for all that is no letter: its words are found in a third of the time."""
    if not sample.isascii():
        for mark in _TYPESET:
            sample = sample.replace(mark, " ")
    return sample.translate(_BREAKS) if sample.isascii() else None


def plainly_english(spaced: str) -> bool:
    """Whether a beginning has the common words of a whole: the rest has no more words than spaces."""
    common = words = begun = 0
    while begun < len(spaced):
        end = spaced.find(" ", begun + len(spaced) // 3) + 1 or len(spaced)
        some = spaced[begun:end].split()
        common, words, begun = common + _common(some), words + len(some), end
        if 8 * common > words + spaced.count(" ", end):
            return True
    return False


def _common(words: Sequence[str]) -> int:
    return sum(map(_COMMON.__contains__, words))


@cache
def _identifier() -> Any:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
