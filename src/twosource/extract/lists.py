"""Lists: people told one after another who share a word of harm: "a boy and two women were killed"."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.harm import readings
from twosource.extract.harmed import stated_after
from twosource.extract.people import is_person, singular
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_AND = frozenset({"and", "&", ","})
_WITH = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to"))
_OPENERS = frozenset("a an one his her its their another".split())
_PHRASE = 5  # words of a phrase that names one member of a list, at most
_OF = frozenset("of by with from to against for in on at".split())  # before one who is no member


def behind_the_list(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm told behind those joined: "three children as well as another child were killed"."""
    if noun is None or not is_person(sentence[noun]):
        return []
    last = noun
    while (begin := _behind_link(sentence, last + 1)) and (found := _named_at(sentence, begin)):
        last = found
    if last == noun or last + 1 >= len(sentence):
        return []
    if sentence[last].lower in _OTHERS and _is_in_parts(sentence, quantity.begin):
        return []
    if sentence[last + 1].pos != "AUX" and not readings(sentence, last + 1, "patient", "state"):
        return []
    return stated_after(sentence, quantity, last)


_OTHERS = frozenset({"others", "other"})
_PARTS = 6  # words from "among them" to a number that goes on its list


def _is_in_parts(sentence: Sentence, begin: int) -> bool:
    """Whether a number goes on the parts of a count, behind which others are told of.

    "Seven were killed among them a child and | two women and nine others were injured".
    """
    before = sentence.tokens[max(0, begin - _PARTS) : begin]
    at = next((i for i, t in enumerate(before) if t.lower in {"among", "including"}), None)
    return at is not None and all(t.pos in _NAMING for t in before[at + 1 :])


_NAMING = frozenset({"DET", "NOUN", "ADJ", "NUM", "PRON", "CCONJ"})


def companions(sentence: Sentence, first: int, noun: int, harm: int) -> list[tuple[int, int]]:
    """The single persons joined to the counted from `first` to `noun` under a passive at `harm`.

    Each is the range of words that names one: "a boy | a girl | and two women were killed". The commas of
    such a list may be lost, as long as its last link is there.
    """
    if harm <= noun or all(t.pos != "AUX" for t in sentence.tokens[noun + 1 : harm]):
        return []
    found: list[tuple[int, int]] = []
    last = noun
    while (begin := _behind_link(sentence, last + 1)) and (end := _named_at(sentence, begin)):
        if sentence[begin].lower in _OPENERS and _is_one(sentence, end):
            found.append((begin, end))
        last = end
    at, linked = first - (first > 0 and sentence[first - 1].tag == "PRP$"), False
    while at > 0:
        link = _before_link(sentence, at)
        linked = linked or link < at
        opener = opener_of(sentence, link - 1) if linked and link else None
        before = sentence[opener - 1] if opener else None
        if opener is None or (before is not None and before.lower in _OF):
            break
        if before is not None and before.pos == "VERB" and link == at and not readings(sentence, before.i):
            break  # "said a doctor | a girl and two women were killed"
        found.append((opener, link - 1))
        at = opener
    return sorted(found)


def added(sentence: Sentence, last: int) -> list[tuple[int, int]]:
    """The single person told on top of those counted: "injured three visitors in addition to | a guard"."""
    link = next((w for w in _WITH if sentence.lower[last + 1 : last + 1 + len(w)] == w), None)
    begin = last + 1 + len(link) if link is not None else len(sentence)
    noun = _named_at(sentence, begin) if begin < len(sentence) else None
    if noun is None or sentence[begin].lower not in _OPENERS or not _is_one(sentence, noun):
        return []
    return [(begin, noun)]


def members(sentence: Sentence, begin: int) -> list[tuple[int, int]]:
    """The single persons of a list that begins at a word: "were | a woman, two men | and a child"."""
    found: list[tuple[int, int]] = []
    at: int | None = begin
    while at is not None and (noun := _named_at(sentence, at)) is not None:
        if sentence[at].lower in _OPENERS and _is_one(sentence, noun):
            found.append((at, noun))
        at = _behind_link(sentence, noun + 1)
    return found


def _behind_link(sentence: Sentence, at: int) -> int | None:
    """Where a list goes on behind its link, None where it ends."""
    words = sentence.lower[at : at + 3]
    size = next((len(w) for w in _WITH if words[: len(w)] == w), 0)
    size = size or sum(1 for w in words[:2] if w in _AND and words[0] in _AND)
    return at + size if size and at + size < len(sentence) else None


def _before_link(sentence: Sentence, at: int) -> int:
    """Where the word before a list's link ends; `at` itself where the comma of a list was lost."""
    for link in _WITH:
        if sentence.lower[max(0, at - len(link)) : at] == link:
            return at - len(link)
    while at > 0 and sentence[at - 1].lower in _AND:
        at -= 1
    return at


def _named_at(sentence: Sentence, begin: int) -> int | None:
    """The noun for people of the phrase that begins at a word."""
    for at in range(begin, min(len(sentence), begin + _PHRASE)):
        token = sentence[at]
        if token.pos in {"NOUN", "PROPN"} and is_person(token):
            return at
        if token.pos not in {"DET", "PRON", "NUM", "ADJ", "NOUN", "PROPN"} and token.text != "-":
            return None
    return None


def opener_of(sentence: Sentence, noun: int) -> int | None:
    """The word that opens the phrase of one person who ends at `noun`."""
    if noun < 0 or not _is_one(sentence, noun):
        return None
    for at in range(noun - 1, max(-1, noun - _PHRASE), -1):
        if sentence[at].lower in _OPENERS:
            return at
        if sentence[at].pos not in {"ADJ", "NOUN", "PROPN"} and sentence[at].text != "-":
            return None
    return None


def _is_one(sentence: Sentence, noun: int) -> bool:
    token = sentence[noun]
    one = token.tag not in {"NNS", "NNPS"} and singular(token.text) == token.lower
    return one and token.pos in {"NOUN", "PROPN"} and is_person(token)


def goes_on(gap: Sequence[Token]) -> bool:
    """Whether the words behind those counted lead on to more: "killed two men from Hask and | three from"."""
    words = {t.lower for t in gap}
    if not words or words <= _LINKING:
        return bool(words)
    placed = gap[0].lower in {"from", "of", "in", "at", "near"} and gap[-1].lower == "and"
    plain = (t for t in gap if t.text not in _BRACKETS)  # "two men from the (rural) Front and | three from"
    return placed and all(t.pos not in {"AUX", "NUM", "PUNCT", "SCONJ"} for t in plain)


_BRACKETS = frozenset("()[]")
_LINKING = frozenset({"and", ",", "as", "well", "&", "plus"})


def adds(lead: Sequence[str]) -> bool:
    """Whether the words before a number add its people to those counted: "along with | four guards"."""
    return tuple(lead[-2:]) in _ADDING or tuple(lead[-1:]) in _PLUS


_ADDING = {("along", "with"), ("together", "with"), ("well", "as"), ("addition", "to")}
_PLUS = {("plus",), ("besides",)}


def are_a_family(gap: Sequence[Token]) -> bool:
    """Whether the words between two numbers lead to a family: "three workers | an entire family of | six"."""
    if len(gap) < len(_FAMILY) or tuple(t.lower for t in gap[-2:]) != _FAMILY:
        return False
    return all(t.lower in _LINKING or t.pos in {"DET", "ADJ"} for t in gap[:-2])


_FAMILY = ("family", "of")


def has_its_own_verb(sentence: Sentence, at: int) -> bool:
    """Whether those behind "and" are told of by a verb of their own: "and another 30 | sealed off"."""
    verb = sentence[at] if at < len(sentence) else sentence[0]
    return verb.tag in {"VBN", "VBD"} and not readings(sentence, verb.i)
