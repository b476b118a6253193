"""Words for sides: which nouns name one that can be blamed, and which words before a deed say whose it is."""

from __future__ import annotations

from functools import cache, lru_cache

from twosource.extract.speakers_kinds import is_capital, national, nationalities
from twosource.extract.speakers_phrases import MOVABLE, PACKAGE, is_armed_body, said
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

SELF = {"it", "they", "we", "its", "their", "our", "ours"}
OURS = {"its", "their", "our"}
LEADING = {"his", "her", "my"}  # a leader's own, or that of one who is named before
FIGHTING = {"clash"}  # both sides fight; a fight is no accusation
ONE_SIDED = frozenset({"storm", "invade", "ambush", "invasion", "incursion", "offensive"})
ENDINGS = ("led", "backed")


@cache
def listed(key: str) -> frozenset[str]:
    """The words of a row of the table of stances."""
    return words(PACKAGE, "stances", key)


@cache
def any_of(*keys: str) -> frozenset[str]:
    """The words of several rows."""
    return frozenset[str]().union(*[listed(key) for key in keys])


def holds(sentence: Sentence, words: frozenset[str]) -> bool:
    """Whether one of these words stands in a sentence, as it is or in another form."""
    return not words.isdisjoint(_forms(sentence))


@lru_cache(maxsize=1024)
def _forms(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence and their lemmas."""
    return sentence.words | sentence.lemmas


def side(token: Token) -> bool:
    """Whether a noun names a side that can be blamed."""
    if token.lower in listed("sides.nouns"):
        return True
    if token.ent == "PER":
        return is_armed_body(token.lower)  # "Jaish al-Islam" looks like a person
    place = token.ent == "LOC" and national(token.text) is None  # a town bombs nobody
    named = token.ent in {"ORG", "LOC"} and token.pos == "PROPN" and not place
    return named and token.lower not in listed("sides.deeds")


def owner_word(token: Token) -> bool:
    """A word before a noun of attack that says who: "Russian", "government", "US-led", "coalition"."""
    low = token.lower
    if (
        low in listed("sides.manner")
        or low.removesuffix("s") in MOVABLE
        or token.pos in {"DET", "NUM", "ADP", "PUNCT", "PART"}
    ):
        return False
    if low in listed("sides.nouns") or low.removesuffix("s") in listed("sides.nouns"):
        return True  # "the armys shelling" has lost its apostrophe
    named = token.ent == "ORG" or low.endswith(ENDINGS) or token.text in nationalities()
    return token.text[:1].isupper() and token.ent != "PER" and named


def is_power(sentence: Sentence, token: Token) -> bool:
    """Whether a name is a state's, or that of the capital that stands for it."""
    return is_state(sentence, token) or (token.dep == "obl:agent" and is_capital(token.text))


def is_state(sentence: Sentence, token: Token) -> bool:
    """Whether a name of several words is a state's: "the United States", "South Korea"."""
    if token.ent != "LOC":
        return False
    spans = ((a, b) for _, a, b in sentence.names() if a <= token.i < b and b - a > 1)
    return any(national(said(sentence, a, b)) is not None for a, b in spans)


def name_of(sentence: Sentence, start: int, end: int) -> str:
    """The words of a side without its preposition and article, at most ten."""
    while start < end - 1 and sentence[start].pos in {"DET", "ADP", "SCONJ"}:
        if sentence[start + 1].lower in {"least", "most"}:
            break
        start += 1
    return said(sentence, start, min(end, start + 10)).strip(" -,'’\"")
