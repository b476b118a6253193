"""What is said of words: by the network, or by their looks alone where a sentence is not parsed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

NUMBER = re.compile(r"[\d.,:/-]*\d[\d.,:/-]*(?:[a-zA-Z]{1,3})?")
FUNCTION = {
    "DT": "the a an this that these those",
    "IN": "of in on at by with from for about into over after before under between through during without",
    "CC": "and or but nor",
    "PRP": "i you he she it we they me him us them",
    "PRP$": "my your his her its our their",
    "TO": "to",
    "VBZ": "is has does",
    "VBD": "was were had did",
    "VBP": "are have do am",
    "MD": "will would can could may might must shall should",
    "RB": "not n't also very",
}
TAGS = {word: tag for tag, words in FUNCTION.items() for word in words.split()}
UPOS = {"DT": "DET", "IN": "ADP", "CC": "CCONJ", "PRP": "PRON", "PRP$": "PRON", "TO": "PART", "VBZ": "AUX",
        "VBD": "AUX", "VBP": "AUX", "MD": "AUX", "RB": "ADV", "CD": "NUM", "NNP": "PROPN", "NN": "NOUN",
        ".": "PUNCT"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """Heads from 1 within the window with 0 for a root, relations, tags, names and sentence starts."""

    heads: Sequence[int]
    deps: Sequence[str]
    upos: Sequence[str]
    xpos: Sequence[str]
    names: Sequence[str]
    starts: Sequence[bool]


def flat(words: Sequence[str]) -> Reading:
    """One sentence whose words all hang on the first, tagged by their looks."""
    n = len(words)
    tags = [tag_by_looks(word, first=i == 0) for i, word in enumerate(words)]
    return Reading(
        heads=[0] + [1] * (n - 1),
        deps=["root"] + ["dep"] * (n - 1),
        upos=[UPOS[tag] for tag in tags],
        xpos=tags,
        names=["O"] * n,
        starts=[True] + [False] * (n - 1),
    )


def tag_by_looks(word: str, first: bool) -> str:
    """A guess at the Penn tag from a closed list, digits and capitals."""
    known = TAGS.get(word.lower())
    if known:
        return known
    if not any(c.isalnum() for c in word):
        return "."
    if NUMBER.fullmatch(word):
        return "CD"
    return "NNP" if word[:1].isupper() and not first else "NN"
