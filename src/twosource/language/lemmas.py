"""Dictionary forms of words, told apart by their tags: "left" is leave as a verb and left as an adjective."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

import simplemma

LONGEST = 40  # characters
IRREGULAR = Path(__file__).parent / "irregular.toml"
CLITICS = {
    "n't": "not", "n’t": "not", "nt": "not", "wo": "will", "ca": "can",
    "'re": "be", "’re": "be", "'m": "be", "’m": "be",
    "'ve": "have", "’ve": "have", "'ll": "will", "’ll": "will",
}  # fmt: skip


@cache
def irregular() -> dict[str, dict[str, str]]:
    """Irregular forms by universal tag, from `irregular.toml`."""
    table = tomllib.loads(IRREGULAR.read_text(encoding="utf-8"))
    return {
        kind: {form: base for base, forms in words.items() for form in forms.split()}
        for kind, words in table.items()
    }


def lemma(word: str, pos: str, tag: str) -> str:
    """The dictionary form, in lower case except for names; an endless word is its own."""
    return _remembered(word, pos, tag) if len(word) <= LONGEST else word


def lemmas(words: Sequence[str], parts: Sequence[str], tags: Sequence[str]) -> list[str]:
    """The dictionary forms of the words of a sentence in one step."""
    of = _remembered
    rows = zip(words, parts, tags, strict=True)
    return [of(word, pos, tag) if len(word) <= LONGEST else word for word, pos, tag in rows]


@lru_cache(maxsize=100_000)
def _remembered(word: str, pos: str, tag: str) -> str:
    lower = word.lower()
    if pos == "PROPN":
        return word
    if pos in ("VERB", "AUX"):
        return _verb(lower, tag)
    if tag == "NNS" and not lower[0].isdigit():
        return irregular()["NOUN"].get(lower) or _looked_up(lower) or _singular(lower)
    if pos in ("ADJ", "ADV") and tag in ("JJR", "JJS", "RBR", "RBS"):
        return irregular()["ADJ"].get(lower) or _looked_up(lower) or lower
    if tag in ("PRP", "DT"):
        return irregular()["PRON"].get(lower, lower)
    return CLITICS.get(lower, lower) if pos == "PART" else lower


def _verb(lower: str, tag: str) -> str:
    if lower in ("'s", "’s", "s"):
        return "be"
    if lower in ("'d", "’d"):
        return "would" if tag == "MD" else "have"
    known = CLITICS.get(lower) or irregular()["VERB"].get(lower)
    if tag == "VBP" and lower.endswith("s"):
        return known or _looked_up(lower) or lower  # "deplores" is one who does it, whatever the tagger says
    if known or tag in ("VB", "VBP", "MD"):
        return known or lower
    return _looked_up(lower) or _stem(lower, tag)


def _looked_up(lower: str) -> str:
    """The form in simplemma's dictionary, or nothing where it knows none other or one that cannot be."""
    if not lower.isascii() or len(lower) > 30:
        return ""
    found: str = simplemma.lemmatize(lower, lang="en")
    impossible = found.endswith(("xe", "aye", "eye", "oye")) and simplemma.is_known(found[:-1], lang="en")
    if impossible:
        return found[:-1]
    return found if found != lower and found.isalpha() and found.islower() else ""


def _stem(lower: str, tag: str) -> str:
    """A verb without its ending, where the dictionary takes the form for a noun: "hearing", "means"."""
    if tag == "VBZ":
        return _singular(lower)
    ending = {"VBG": "ing", "VBD": "ed", "VBN": "ed"}.get(tag, "")
    if not ending or not lower.endswith(ending) or len(lower) < len(ending) + 3:
        return lower
    bare = lower[: -len(ending)]
    if bare[-1] == bare[-2] and bare[-1] not in "lsz":
        return bare[:-1]
    forms = (bare, bare + "e")
    return next((f for f in forms if simplemma.is_known(f, lang="en")), bare)


def _singular(lower: str) -> str:
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("ses", "xes", "zes", "ches", "shes")):
        return lower[:-2]
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
