"""Rescued: one person who is got out alive: "a girl has been pulled from the rubble", "found a boy alive"."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.counts import Count
from twosource.extract.harm import inflect
from twosource.extract.members import single_noun
from twosource.extract.people import is_person, victims_class
from twosource.findings.tokens import Sentence, Token


def rescued_counts(sentence: Sentence, counts: Sequence[Count]) -> list[Count]:
    """Single persons who are saved and whom no count of the sentence holds yet."""
    if not sentence.parsed or _VERBS.isdisjoint(sentence.words) or _PERILS.isdisjoint(sentence.words):
        return []
    taken = {i for c in counts for i in range(c.first, c.last)}
    found: list[Count] = []
    for verb in sentence.tokens:
        if verb.pos != "VERB" or verb.lower not in _VERBS or not _is_done(sentence, verb):
            continue
        for whom in sentence.children(verb.i, "obj", "nsubj:pass"):
            if whom.i not in taken and _is_one(sentence, whom) and _is_saved(sentence, verb, whom):
                taken.add(whom.i)
                found.append(_count(sentence, whom, verb.i))
    return found


def is_rescue(count: Count) -> bool:
    """Whether a count is of one person who is saved, found by this."""
    return count.measure == "affected" and count.quantity is None and count.value == 1


def _is_done(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is saved, and it is not only tried or may be done."""
    if any(
        a.tag == "MD" or a.lower in {"not", "n't", "being"}
        for a in sentence.children(verb.i, "aux", "advmod")
    ):
        return False
    return verb.tag in {"VBD", "VBN", "VBZ"} or sentence[verb.head].lemma in _DOING


def _is_saved(sentence: Sentence, verb: Token, whom: Token) -> bool:
    """Whether a verb says by what stands with it that somebody is got out, and alive."""
    if not _DEAD.isdisjoint(sentence.lower[verb.i + 1 : verb.i + 4]):
        return False
    if not _ALIVE.isdisjoint(sentence.lower[verb.i + 1 : verb.i + 12]):
        return True
    if any(c.lower in _TRAPPED for c in sentence.children(whom.i, "acl:relcl", "acl")):
        return True  # "discovered a man who had been trapped for days"
    if verb.lemma in _FINDING:
        return False
    where = (
        o
        for o in sentence.children(verb.i, "obl", "nmod")
        if o.lemma.lower() in _PERILS
        or any(a.lower in {"collapsed", "burning"} for a in sentence.children(o.i, "amod"))
    )
    return any(c.lower in _FROM for o in where for c in sentence.children(o.i, "case"))


def _is_one(sentence: Sentence, token: Token) -> bool:
    """Whether somebody is told of for the first time, and alone: "a 16-year-old girl", "an 84-year-old"."""
    if not single_noun(token) or not (is_person(token) or token.lower == "old"):
        return False
    return any(d.lower in _NEW for d in sentence.children(token.i, "det", "nummod"))


def _count(sentence: Sentence, noun: Token, predicate: int) -> Count:
    first = noun.i
    while first > 0 and (sentence[first - 1].text == "-" or noun in sentence.ancestors(first - 1)):
        first -= 1
    return Count(
        measure="affected", quantity=None, noun=noun.i, predicate=predicate, first=first, last=noun.i + 1,
        victims=victims_class(noun), value=1,
    )  # fmt: skip


_FINDING = frozenset({"find", "discover", "locate", "bring"})
_DOING = frozenset({"manage", "help", "see", "watch"})
_SAVING = "pull dig drag free rescue save extract pluck winch haul extricate lift find discover locate bring"
_VERBS = frozenset({"found", "dug", "brought"}.union(*(inflect(verb) for verb in _SAVING.split())))
_ALIVE = frozenset({"alive", "unhurt", "unharmed"})
_DEAD = frozenset({"dead", "body", "bodies", "corpse"})
_TRAPPED = frozenset({"trapped", "buried", "pinned", "stuck"})
_FROM = frozenset({"from", "out", "under", "beneath", "of"})
_NEW = frozenset({"a", "an", "another", "one"})
_PERILS = (
    _ALIVE
    | _TRAPPED
    | frozenset(
        """rubble debris ruin ruins wreck wreckage river sea flood floods floodwater floodwaters roof rooftop
    building school house home hotel hospital mud snow avalanche fire flames blaze mine shaft well cave ship
    boat car bus train waves surf lift collapsed burning""".split()
    )
)
