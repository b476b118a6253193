"""Recounts: numbers that harm nobody: what was counted in error, prisoners let go, a father of three."""

from __future__ import annotations

from twosource.extract.harm import readings
from twosource.extract.lookalikes import takes_to_the_street
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token

_COUNTING = frozenset("count list register record include enter book report tally".split())
_IN_ERROR = frozenset(
    """twice wrongly mistakenly erroneously incorrectly doubly double-counted double-counting
    duplicated duplicates""".split()
)
_ERRORS = frozenset({("more", "than", "once"), ("by", "mistake"), ("in", "error")})
_DOUBLED = frozenset({"double-counted", "double-counting", "duplicated", "duplicates"})
_MISCOUNTING = _IN_ERROR | {phrase[-1] for phrase in _ERRORS}
_WINDOW = 12  # words behind a number in which it is said to be an error
_FREEING = frozenset("free release pardon amnesty swap exchange".split())


def is_miscounted(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is that of an error in the toll: "two of the victims had been counted twice"."""
    if _MISCOUNTING.isdisjoint(sentence.words):
        return False
    after = sentence.tokens[quantity.end : quantity.end + _WINDOW]
    lower = sentence.lower
    wrong = next(
        (
            t.i
            for t in after
            if t.lower in _IN_ERROR
            or (t.lower in {"more", "by", "in"} and {lower[t.i : t.i + 2], lower[t.i : t.i + 3]} & _ERRORS)
        ),
        None,
    )
    if wrong is None:
        return bool(_DOUBLED & set(lower[max(0, quantity.begin - 3) : quantity.begin]))
    if lower[wrong] in _DOUBLED:
        return True
    said = sentence.tokens[quantity.end : wrong + 4]
    return any(t.lemma in _COUNTING and t.tag in {"VBN", "VBD"} for t in said) and not any(
        t.pos == "NUM" for t in said
    )


def harms_nobody(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number counts an error in the toll, prisoners who go free or diplomats who are sent home."""
    return (
        is_miscounted(sentence, quantity)
        or is_let_go(sentence, quantity)
        or _are_sent_home(sentence, quantity)
        or _are_alive(sentence, quantity)
        or _are_sought(sentence, quantity)
        or _is_share(sentence, quantity)
        or _are_offspring(sentence, quantity)
        or _are_beside_it(sentence, quantity)
        or _is_rank(sentence, quantity)
        or _is_age(sentence, quantity)
    )


def _is_age(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number behind a name is how old somebody is: "Ada Roe, | 84 - saved after ten days"."""
    at, end = quantity.begin, quantity.end
    if at < 2 or end >= len(sentence) or quantity.value is None or quantity.value > _HUNDRED + 20:
        return False
    named = sentence[at - 2].ent == "PER" and sentence[at - 1].text == ","
    return named and sentence[end].text in _DASHES


_DASHES = frozenset({"-", "–", "—", "--"})


def _is_rank(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number only says which of several it is: "the group's No. | 2", "its number | two"."""
    before = sentence.lower[max(0, quantity.begin - 2) : quantity.begin]
    return before[-1:] in {("no.",), ("number",)} or before == ("no", ".")


def _are_beside_it(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether they only do something meanwhile: "three died as | tens of thousands of people marched"."""
    at = quantity.begin - 1
    if at < 0 or sentence[at].lower not in {"as", "while"} or sentence[at].dep != "mark":
        return False
    verb = sentence[sentence[at].head]
    return verb.i > quantity.end and (verb.lemma in _SHOWING or takes_to_the_street(sentence, verb))


_SHOWING = frozenset(
    "march protest demonstrate gather rally chant attend mourn celebrate vote watch queue".split()
)


def _are_offspring(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number only counts the children of somebody: "a father of | three was killed"."""
    before = sentence.lower[max(0, quantity.begin - 2) : quantity.begin]
    return before[-1:] == ("of",) and before[0] in _PARENTS and quantity.end - quantity.begin == 1


_PARENTS = frozenset("father mother dad mum mom parent grandfather grandmother widow widower".split())


def is_only_sought(sentence: Sentence, deed: Token) -> bool:
    """Whether a deed is asked for and not told: "sought the arrest of Roe", "would justify killing him"."""
    if is_supposed(sentence, deed):
        return True
    if deed.pos != "NOUN" and deed.tag != "VBG":
        return False
    above = sentence[deed.head]
    linked = deed.dep.split(":")[0] in {"obj", "obl", "nmod", "xcomp", "csubj", "ccomp"}
    return linked and above.i != deed.i and above.lemma.lower() in _SEEKING


def is_supposed(sentence: Sentence, deed: Token) -> bool:
    """Whether it only stands in a condition: "even if we were to see the marshal killed"."""
    if "if" not in sentence.words and "unless" not in sentence.words:
        return False
    chain = (deed, *sentence.ancestors(deed.i)[:3])
    return any(m.lower in {"if", "unless"} for t in chain for m in sentence.children(t.i, "mark"))


def _are_sought(sentence: Sentence, quantity: Quantity) -> bool:
    """The same of those whom a number counts: "demanded the arrest of three ministers"."""
    near = sentence.tokens[max(0, quantity.begin - _NEAR) : quantity.begin]
    if not any(t.lower == "of" for t in near):
        return False
    return any(t.lower in _CUSTODY and is_only_sought(sentence, t) for t in near)


_NEAR = 6  # words from a deed to the last of those whom it is done to: "the arrest of Roe and two others"
_CUSTODY = frozenset({"arrest", "arrests", "detention", "capture"})
_SEEKING = frozenset(
    "seek request demand want call urge warrant justify authorise authorize advocate bid".split()
)


def _is_share(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number only says how large a part is: "one in | three families"."""
    before = sentence.lower[max(0, quantity.begin - 3) : quantity.begin]
    if before[-1:] != ("in",) and before[-2:] != ("out", "of"):
        return False
    first = sentence[quantity.begin - (2 if before[-1] == "in" else 3)]
    small = quantity.value is not None and quantity.value <= _HUNDRED
    return small and (first.pos == "NUM" or first.lower == "one")


_HUNDRED = 100


def _are_sent_home(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether envoys are expelled, which drives nobody from home: "expelled three diplomats"."""
    near = sentence.lower[quantity.end : quantity.end + 5]
    return not _ENVOYS.isdisjoint(near) and any(
        w.startswith("expel") or w == "expulsion" for w in sentence.lower
    )


_ENVOYS = frozenset(
    "diplomats diplomat envoys envoy ambassadors ambassador attaches attachés consuls spies".split()
)


def _are_alive(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether those who were given up live: "17 of the missing were found alive"."""
    if _ALIVE.isdisjoint(sentence.words):
        return False
    after = sentence.lower[quantity.end : quantity.end + _WINDOW]
    at = next((i for i, w in enumerate(after) if w in _ALIVE), None)
    if at is None or not _GIVEN_UP & set(after[:at]):
        return False
    return not {"not", "no", "n't", ",", ";", "but"} & set(after[:at])


_ALIVE = frozenset({"alive", "revived"})
_GIVEN_UP = frozenset({"missing", "dead", "lost", "unaccounted"})


def is_let_go(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether those counted are prisoners who go free: "five jailed commanders were let go"."""
    near = sentence.tokens[quantity.end : quantity.end + 4]  # "one of the two detained men"
    state = None
    for token in near:
        if token.dep == "amod" and any(h.measure == "detained" for h in readings(sentence, token.i)):
            state = token
            break
    if state is None:
        return False
    noun = sentence[state.head]
    for token in (noun, sentence[noun.head]):
        verb = sentence[token.head]
        ahead = set(sentence.lower[verb.i + 1 : verb.i + 6])
        let = (verb.lemma == "let" and ahead & {"go", "free"}) or (verb.lemma == "set" and "free" in ahead)
        if (bool(let) or verb.lemma in _FREEING) and token.dep in {"nsubj:pass", "obj", "nsubj"}:
            return True
    return False
