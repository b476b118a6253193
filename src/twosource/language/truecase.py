"""Truecasing: a text in capitals alone, as old wires and many headlines are, with those that it would have.

The network reads capitals as well as it reads the rest, so its tags and names say which words keep one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

FEWEST: Final = 4  # words: "NATO", "UN AID" and "U.S." say nothing of the text
ACRONYM: Final = 6  # letters: "FMLN", "UNICEF"
_PART: Final = re.compile(r"[^\W\d_]+")
_NAMES: Final = frozenset({"NNP", "NNPS"})
_SMALL: Final = frozenset({"IN", "DT", "CC", "TO"})
_LINKS: Final = frozenset("de del la las los el y al bin ibn van von da do dos das di du des".split())
_PEOPLES: Final = re.compile(r"[A-Z]{3,}(?:AN|ESE|ISH)\Z")
_NO_PEOPLES: Final = frozenset(
    "URBAN HUMAN INHUMAN SUBURBAN VETERAN REPUBLICAN PARTISAN CIVILIAN FOOLISH SELFISH".split()
)


def is_shouted(texts: Sequence[str]) -> bool:
    """Whether a run of words is in capitals alone."""
    if any(map(str.islower, texts)):  # as nearly all sentences show by their second word
        return False
    words = [text for text in texts if len(text) > 1 and text.isalpha()]
    return len(words) >= FEWEST and all(map(str.isupper, words)) and not any(map(_has_small, texts))


def truecased(
    texts: Sequence[str], tags: Sequence[str], names: Sequence[str], starts: Sequence[bool]
) -> tuple[str, ...]:
    """The words of a shouted text; `names` are BIO labels, `starts` say where sentences begin."""
    alone = [_is_alone(names, i) for i in range(len(texts))]
    return tuple([
        _truecased(text, tags[i], names[i], first=bool(starts[i]) or i == 0, alone=alone[i])
        for i, text in enumerate(texts)
    ])  # fmt: skip


def _truecased(text: str, tag: str, name: str, *, first: bool, alone: bool) -> str:
    if "." in text[:-1] or not text.isupper() or text == "I":  # "U.S.", "9", "I"
        return text
    small = text.lower()
    if name == "O" and tag not in _NAMES:
        raised = first or (tag.startswith("JJ") and _is_of_a_people(text))
        return small.capitalize() if raised else small
    if not first and name[:1] != "B" and (tag in _SMALL or small in _LINKS):
        return small
    if len(text) <= ACRONYM and (_is_unspoken(small) or (alone and name.endswith("ORG"))):
        return text
    return _PART.sub(
        lambda part: part[0].capitalize() if len(part[0]) > 1 or not part.start() else part[0], text
    )


def _is_alone(names: Sequence[str], i: int) -> bool:
    """Whether a name is of one word."""
    before, after = names[i - 1] if i else "O", names[i + 1] if i + 1 < len(names) else "O"
    return names[i] != "O" and after[:1] != "I" and (names[i][:1] == "B" or before == "O")


def _is_unspoken(small: str) -> bool:
    """Whether a word has no vowel: "FMLN"."""
    return len(small) > 1 and not set(small) & set("aeiouy")


def _is_of_a_people(text: str) -> bool:
    return text not in _NO_PEOPLES and _PEOPLES.match(text) is not None


def _has_small(text: str) -> bool:
    return any(map(str.islower, text))
