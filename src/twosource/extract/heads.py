"""Heads: the noun that a number counts."""

from __future__ import annotations

from twosource.extract.harm import readings
from twosource.extract.harmed import stated_before
from twosource.extract.people import COLLECTIVE, is_never, is_person, is_singular_name
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence

_GAP = 7  # tokens between a number and the noun that it counts, at most
_PLURAL_WORDS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "tens"})
INCLUDING = frozenset(
    """including among include included includes amongst comprising mostly whom follows""".split()
)


def counted_noun(sentence: Sentence, quantity: Quantity) -> int | None:
    """The head of the noun phrase that the number opens, or None where the number stands alone."""
    at = quantity.end
    if (
        quantity.qualifier == "vague"
        and sentence[quantity.end - 1].lower in _PLURAL_WORDS
        and (at >= len(sentence) or sentence[at].lower != "of")
        and not _more_people(sentence, at)
    ):
        return None
    best: int | None = None
    end = min(len(sentence), quantity.end + _GAP)
    while at < end:
        token = sentence[at]
        if (behind := _behind_link(sentence, quantity, at)) is not None:
            best = None if sentence[at].tag in _OWNING else best
            at, end = behind, min(len(sentence), end + behind - at)
            continue
        if token.lower in INCLUDING or _opens_another(sentence, quantity, at):
            break
        if token.pos in {"NOUN", "PROPN"} and (
            not readings(sentence, at, "patient")
            or readings(sentence, at, "bearer")
            or _compound_next(sentence, at)
        ):
            best = at  # "six martyrs"
        elif token.pos in {"ADJ", "DET", "NUM"} or token.lower in {
            "more",
            "other",
            "-",
            "/",
            "people",
            "others",
        }:
            if token.lower in {"others", "people"}:
                best = at
            elif best is not None and token.pos != "ADJ":
                break
        elif best is None and _modifies(sentence, at):
            pass
        elif token.lower == "and" and (head := _head_of_two(sentence, at, best)) is not None:
            return head
        else:
            break
        if (
            best is not None
            and token.pos != "PROPN"
            and is_person(token)
            and not _compound_next(sentence, at)
        ):
            break
        at += 1
    return best


def _more_people(sentence: Sentence, at: int) -> bool:
    """Whether "more" and a noun for people stand behind a word for many: "dozens | more protesters"."""
    if at + 1 >= len(sentence) or sentence[at].lower not in {"more", "other"}:
        return False
    noun = sentence[at + 1]
    speaks = noun.dep == "nsubj" and sentence[noun.head].lemma == "say"  # "dozens more, observers said"
    return noun.tag in {"NNS", "NNPS"} and is_person(noun) and not speaks


def _modifies(sentence: Sentence, at: int) -> bool:
    """Whether what looks like a verb stands before the noun: "unarmed", "displaced", "IS fighters"."""
    token = sentence[at]
    if token.pos == "AUX" and token.text.isupper():
        return True
    if token.tag not in {"VBN", "VBD", "VBG", "JJ"}:
        return False
    return not readings(sentence, at, "patient", "state", "subject") or _is_before_people(sentence, at)


def _compound_next(sentence: Sentence, at: int) -> bool:
    """Whether the next token is a noun in the same compound ("police officers", "student nurses")."""
    if at + 1 >= len(sentence):
        return False
    after = sentence[at + 1]
    return after.pos == "NOUN" and is_person(after) and sentence[at].head == at + 1


def _opens_another(sentence: Sentence, quantity: Quantity, at: int) -> bool:
    """Whether another phrase begins behind a number: "rose to 115 | the monitor", "11 dead | a monitor"."""
    if sentence[at].lower not in _DETERMINERS or sentence[at - 1].lower == "of":
        return False
    return at > quantity.end or sentence[at - 1].lower not in {"half", "both", "twice"}


def _behind_link(sentence: Sentence, quantity: Quantity, at: int) -> int | None:
    """Where a phrase goes on behind "of", or a name's short form: "20 Highland Front (HF) | fighters"."""
    if sentence[at].lower == "of" and at == quantity.end and at + 1 < len(sentence):
        return at + 1
    if sentence[at].tag in _OWNING:
        return _behind_owner(sentence, quantity, at)
    if sentence[at].text not in _BRACKETS:
        return None
    closing = _BRACKETS[sentence[at].text]
    end = next((i for i in range(at + 1, min(len(sentence), at + 6)) if sentence[i].text == closing), None)
    return None if end is None else end + 1


def _behind_owner(sentence: Sentence, quantity: Quantity, at: int) -> int | None:
    """Where those begin whom somebody owns: "149 of its | members", "30 of the party's | leaders"."""
    if at == quantity.end or sentence[quantity.end].lower != "of":
        return None
    if at == quantity.end + 1 and sentence[at].tag == "PRP$":
        return at + 1
    return at + 1 if sentence[at].tag == "POS" and at - quantity.end < _OWNER else None


_OWNING = frozenset({"PRP$", "POS"})
_OWNER = 6  # words from "of" to the end of who owns, at most
_BRACKETS = {"(": ")", "[": "]"}


_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "its", "his", "her", "their"})


def _is_before_people(sentence: Sentence, at: int) -> bool:
    """Whether a participle says of people what befell them before: "26 displaced people"."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    if after is None or after.tag != "NNS" or not is_person(after) or after.lower == "others":
        return False
    return all(h.measure not in {"killed", "injured"} for h in readings(sentence, at))


def _head_of_two(sentence: Sentence, link: int, first: int | None) -> int | None:
    """The noun that two words share: "70 regime and rebel fighters", "30 regime and 39 rebel fighters"."""
    if first is not None and (is_person(sentence[first]) or sentence[first].tag in {"NNS", "NNPS"}):
        return None
    if link + 2 < len(sentence) and sentence[link + 1].pos == "NUM" and sentence[link - 2].pos == "NUM":
        link += 1
    for at in range(link + 1, min(len(sentence), link + _SHARED)):
        token = sentence[at]
        if token.tag == "NNS":
            return at if at > link + 1 and is_person(token) else None
        if token.pos not in {"ADJ", "NOUN", "PROPN"} and token.text != "-":
            return None
    return None


_SHARED = 5  # words from "and" to the noun that those before it share


def is_named_one(sentence: Sentence, quantity: Quantity, noun: int) -> bool:
    """Whether a number stands before a name that it does not count: "News 11 Alder"."""
    several = (quantity.value or 0) > 1 and is_singular_name(sentence[noun])
    return several and not stated_before(sentence, quantity, None)


def is_of_another(sentence: Sentence, quantity: Quantity, noun: int) -> bool:
    """Whether a noun behind the dead is of who tells of them, as in headlines: "kills 14 Governor"."""
    token = sentence[noun]
    if (quantity.value or 0) < 2:
        return False
    if is_singular_name(token):
        return True
    if token.tag != "NN" or is_person(token) or not token.lower.isalpha() or token.lower in COLLECTIVE:
        return False
    done = stated_before(sentence, quantity, None)
    return bool(done) and all(measure in {"killed", "injured"} for measure, _ in done)


def are_things(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is of somebody's things: "seizing three | of their vehicles"."""
    at = quantity.end
    if sentence.lower[at : at + 1] == ("besieged",):
        after = next((t for t in sentence.tokens[at + 1 : at + 4] if t.tag == "NNS"), None)
        return after is not None and is_never(after) and not is_person(after)  # "two besieged | villages"
    if sentence.lower[at : at + 1] != ("of",) or sentence.lower[at + 1 : at + 2] not in _WHOSE:
        return False
    nouns = (t for t in sentence.tokens[at + 2 : at + _GAP] if t.tag == "NNS")
    return any(is_never(t) and not is_person(t) for t in nouns)


_WHOSE = {("their",), ("its",), ("his",), ("her",)}
