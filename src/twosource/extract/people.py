"""People: which nouns are people, and the class under which victims are counted."""

from __future__ import annotations

import re
from functools import cache

from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

_SHARES = frozenset(
    {"case", "cases", "half", "third", "quarter", "majority", "percent", "part", "most", "rest"}
)


@cache
def _classes() -> dict[str, str]:
    """Noun lemma to victims class."""
    table: dict[str, list[str]] = load_table("twosource.extract", "people")["classes"]
    found: dict[str, str] = {}
    for name, nouns in table.items():
        for noun in nouns:
            found.setdefault(noun, name.replace("_", " "))
    return found


@cache
def _never() -> frozenset[str]:
    return frozenset(load_table("twosource.extract", "people")["never"]["nouns"])


@cache
def rare_victims() -> frozenset[str]:
    """The classes of which the news of a day hardly tells two victims."""
    return frozenset(load_table("twosource.extract", "people")["rare"]["classes"])


_KIN = re.compile(r"^(?:ex|half|great|step)-(?=[a-z]{3})|-in-law$")  # "ex-husband", "mother-in-law"


@cache
def plain(word: str) -> str:
    """A noun in small letters, without what says that the kin is by marriage or of one before."""
    return _KIN.sub("", word.lower())


@cache
def singular(word: str) -> str:
    """A noun's base form by the regular rules and the few irregular ones that people nouns have."""
    word = plain(word)
    irregular = {
        "men": "man",
        "women": "woman",
        "children": "child",
        "people": "people",
        "lives": "life",
        "wives": "wife",
        "police": "police",
    }
    if word in _classes():
        return word
    if word in irregular:
        return irregular[word]
    for ending, base in irregular.items():
        if word.endswith(ending) and len(word) > len(ending) + 2 and ending in {"men", "women"}:
            return word[: -len(ending)] + base
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return word[:-1]
    return word


def is_person(token: Token) -> bool:
    """Whether a token is a noun for people by the lexicon, or the name of a person."""
    return token.ent == "PER" or _are_people(token.text, token.lemma)


@cache
def _are_people(word: str, lemma: str) -> bool:
    return singular(word) in _classes() or lemma.lower() in _classes()


def are_named_so(token: Token) -> bool:
    """Whether people are called by a name in the plural, as by that of their nation: "five Veldans"."""
    return (token.tag == "NNPS" and (token.ent != "ORG" or _is_nation(token.lower))) or _are_of_one(token)


def _are_of_one(token: Token) -> bool:
    """Whether a word that is alike for one and for many is what those of a country are called: "Japanese"."""
    known = token.pos == "PROPN" and token.lower.endswith(("ese", "ss", "ish", "ch"))
    return known and token.dep not in _OF_OTHERS and token.lower in gazetteer().world.demonyms


_OF_OTHERS = frozenset({"compound", "amod", "nmod:poss"})


def is_of_a_nation(token: Token) -> bool:
    """Whether one is called by the name of his nation: "an American", and no "American aid"."""
    noun = token.pos in {"PROPN", "NOUN"} or (token.pos == "ADJ" and token.dep in {"nsubj", "nsubj:pass"})
    one = noun and token.dep not in _OF_OTHERS and token.text[:1].isupper()
    return one and token.lower in gazetteer().world.demonyms


@cache
def _is_nation(word: str) -> bool:
    """Whether a word in the plural is what those of a country are called: "Syrians"."""
    return word.endswith("s") and word[:-1] in gazetteer().world.demonyms


# nouns in the singular for many: "killed 30 militia"
COLLECTIVE = frozenset("militia infantry cavalry clergy youth folk manpower security".split())


def is_singular_name(noun: Token) -> bool:
    """Whether a name in the singular is no noun for people: "NewsChannel 11 Alder", "11 Handout"."""
    one = noun.tag == "NNP" and not is_person(noun) and not noun.lower.endswith(("s", "people"))
    return one and not are_named_so(noun)


@cache
def sexes() -> dict[str, str]:
    """The sex that a word says of one person."""
    table: dict[str, list[str]] = load_table("twosource.extract", "people")["sexes"]
    return {word: sex for sex, words in table.items() for word in words}


def other_sex(one: str, other: str) -> bool:
    """Whether two words are of a man and of a woman."""
    known = sexes()
    return one in known and other in known and known[one] != known[other]


def is_people_word(word: str) -> bool:
    """Whether a word is a noun for people by the lexicon."""
    return singular(word) in _classes()


def is_armed(token: Token) -> bool:
    """Whether a token is a noun for those who bear arms: soldiers, fighters, rebels, militants."""
    return _classes().get(singular(token.text)) in _ARMED


_ARMED = frozenset({"soldiers", "fighters", "rebels", "militants"})


def is_force(token: Token) -> bool:
    """Whether a token is a noun for those who bear arms or for a body of them: "the army", "the militia"."""
    return is_armed(token) or token.lower in _forces()


@cache
def _forces() -> frozenset[str]:
    kinds: dict[str, list[str]] = load_table("twosource.extract", "bodies")["kind"]
    return frozenset([*kinds["military"], *kinds["armed_group"]])


def is_never(token: Token) -> bool:
    """Whether a token is a noun that numbers stand before and that is no people."""
    low = token.lower
    return low in _never() or singular(low) in _never() or low.endswith(("-year-old", "year-old"))


def victims_class(token: Token | None) -> str:
    """The word under which victims named by this noun are counted; "people" where it says no more."""
    if token is None or token.lower == "old":
        return "people"  # "a 3-year-old"
    base = singular(token.text)
    if base in _classes():
        return _classes()[base]
    if token.lower in _SHARES or token.lower.endswith("ing"):
        return "people"
    if token.pos in {"NOUN", "ADJ"} and token.lower.isalpha():
        return token.lower if token.lower.endswith(("s", "men")) else token.lower + "s"
    return "people"


def noun_phrase(sentence: Sentence, index: int) -> tuple[int, int]:
    """The token range of a noun with its determiners and modifiers to the left, half-open."""
    left = index
    while left > 0 and sentence[left - 1].pos in {"ADJ", "NOUN", "PROPN", "DET", "NUM", "PRON", "ADV"}:
        before = sentence[left - 1]
        if before.pos == "PRON" and before.tag not in {"PRP$", "DT"}:
            break
        if before.pos == "ADV" and before.dep not in {"advmod"}:
            break
        left -= 1
        if before.pos == "DET":
            break
    return left, index + 1
