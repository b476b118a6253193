"""What makes two spellings of a place name the same: the folded key and the consonant skeleton."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from twosource.text.lexicon import words

# Letters that Unicode does not decompose, as news agencies write them.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "Oe", "đ": "d", "Đ": "D",
        "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L", "ı": "i", "ħ": "h", "Ħ": "H",
        "ə": "a", "Ə": "A", "ŋ": "ng", "Ŋ": "Ng", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɛ": "e", "ɔ": "o",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    }
)  # fmt: skip
_SILENT = re.compile("['’‘ʼʻʿʾ`´ʹʺ\"“”.]")
_BREAK = re.compile(r"[^a-z0-9&]+")
_WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}

ARTICLES = words("twosource.text.gazetteer", "writing", "articles")


def ascii_letters(name: str) -> str:
    """The name without accents and special letters: "Ḩalab" is "Halab", "Łódź" is "Lodz"."""
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The key under which a name is filed: lower case, no accents, apostrophes, stops or hyphens."""
    if name.isascii() and name.replace(" ", "").isalpha():  # as most are
        words = name.lower().split()
        return words[0] if len(words) == 1 else " ".join([_WORDS.get(w, w) for w in words])
    plain = _SILENT.sub("", ascii_letters(name)).casefold()
    words = _BREAK.sub(" ", plain).split()
    return " ".join(_WORDS.get(w, w) if len(words) > 1 else w for w in words)


def opening(word: str) -> str:
    """How the first word of a key of several is written: "st" is "saint"."""
    return _WORDS.get(word, word)


def without_article(key: str) -> str:
    """A folded key without a leading Arabic article: "al raqqah" is "raqqah"."""
    first, _, rest = key.partition(" ")
    return rest if rest and first in ARTICLES else key


# One letter for the ways in which newsrooms write one foreign sound, applied in this order. Spellings of
# which none ends as another begins are replaced one by one, the longest first; the rest by a pattern.
_HISSED = ("tsch", "tch", "tsh", "sch", "sh", "ch")  # French writes ch for sh, German sch
_SOUNDS = (
    ("dzh", "J"), ("dj", "J"), ("zh", "J"), ("j", "J"),
    ("ck", "K"), ("kh", "k"), ("q", "k"), ("c", "k"), ("K", "k"),  # of "ckh" an h is left
    ("gh", "g"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("z", "s"),
)  # fmt: skip
_LETTER_SOUNDS = str.maketrans({spelling: letter for spelling, letter in _SOUNDS if len(spelling) == 1})
_ROUND = re.compile("ou|oo|au|aw|ow|uw|o|w")  # all u
_FRONT = re.compile("ei|ai|ay|ey|ee|ie|iy|ij|y")  # all i
_ENDING = re.compile("(?<=[^aeiou])(?:eh|ah|e)$")  # Hasakeh, Hasakah, Hasake
_WEAK = re.compile("[aeiou]|h(?![aeiou])")
_TWICE = re.compile(r"(.)(?=\1)")


@lru_cache(maxsize=65536)
def spoken(key: str) -> str:
    """A folded key as it sounds: no articles, one letter per sound, -eh, -ah and -e one ending."""
    words = key.split()
    said = [w for w in words if w not in ARTICLES] or words
    sound = "".join([_ENDING.sub("a", w) if w[-1] in "he" else w for w in said])
    if "h" in sound:
        for spelling in _HISSED:
            sound = sound.replace(spelling, "X")
        for spelling, letter in _SOUNDS:
            sound = sound.replace(spelling, letter)
    else:  # and so none of most of these
        sound = sound.replace("dj", "J").replace("ck", "k").translate(_LETTER_SOUNDS)
    if "o" in sound or "w" in sound or "au" in sound:
        sound = _ROUND.sub("u", sound)
    return _TWICE.sub("", _FRONT.sub("i", sound).replace("e", "a"))


@lru_cache(maxsize=65536)
def skeleton(key: str) -> str:
    """The consonants of a folded key, alike for its transliterations: Qamishli and Kameshly, kmXl."""
    sound = spoken(key)
    return ("a" if sound[:1] in "aeiu" else "") + _TWICE.sub("", _WEAK.sub("", sound))
