"""Along: what is told in one breath with a deed was on its day, and there: "stormed Hask, arresting 15"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from twosource.extract.clauses import SPEECH, opener
from twosource.findings.tokens import Sentence, Token

if TYPE_CHECKING:
    from twosource.extract.happenings import Happening

_TOLD = frozenset({"statement", "warning"})  # their day is that of the words
_COMES_OF = frozenset("force oblige compel prompt cause send lead leave get make".split())
_BREAKING = frozenset({"assault", "arrest"})
_ELSEWHERE = frozenset(
    {"movement", "statement", "negotiation"}
)  # their place is another than what they bring


def along(sentence: Sentence, found: Sequence[Happening]) -> tuple[Happening, ...]:
    """The happenings of a sentence, those without a day or a place with that of what they go with."""
    if len(found) < 2 or not any(h.date is not None or h.place is not None for h in found):
        return tuple(found)
    return tuple(_with(h, _told_with(sentence, h, found)) for h in found)


def _with(happening: Happening, others: Sequence[Happening]) -> Happening:
    """A happening with the day and the place of the first of others that has them."""
    date = place = None
    if not _has_time(happening):
        date = next((o.date for o in others if o.date is not None and o.type not in _TOLD), None)
    if happening.place is None and happening.type not in _ELSEWHERE:
        place = next((o.place for o in others if o.place is not None and o.type not in _ELSEWHERE), None)
    if date is None and place is None:
        return happening
    return structs.replace(
        happening,
        date=date or happening.date,
        place=place or happening.place,
        other_time=happening.other_time and date is None,
    )


def _has_time(happening: Happening) -> bool:
    times = (happening.date, happening.since, happening.partial, happening.ago, happening.died)
    return any(t is not None for t in times) or happening.previous or happening.cumulative


def _told_with(sentence: Sentence, happening: Happening, found: Sequence[Happening]) -> list[Happening]:
    """The other happenings of the sentence that go on from this one, or this one from them."""
    if happening.factuality != "occurred":
        return []
    own = _verbs(sentence, happening)
    others = [o for o in found if o is not happening and o.factuality == "occurred" and not o.apart]
    return [
        o
        for o in others
        if any(
            _goes_with(sentence, a, b) or _goes_with(sentence, b, a)
            for a in own
            for b in _verbs(sentence, o)
            if a.i != b.i
        )
        or _is_broken(sentence, happening, o)
    ]


def _verbs(sentence: Sentence, happening: Happening) -> list[Token]:
    """The verbs that tell of a happening, or those of which it came: "forcing 20 to flee"."""
    return [_cause(sentence, sentence[t.head]) for t in happening.triggers if sentence[t.head].pos == "VERB"]


def _cause(sentence: Sentence, verb: Token) -> Token:
    above = sentence[verb.head]
    return above if verb.dep == "xcomp" and above.lemma in _COMES_OF else verb


def _goes_with(sentence: Sentence, verb: Token, other: Token) -> bool:
    """Whether a verb goes on from another: "stormed it, arresting 15", "stormed it and arrested 15"."""
    if verb.head != other.i or verb.i < other.i or SPEECH & {verb.lemma, other.lemma}:
        return False
    if verb.dep == "advcl":
        return verb.tag == "VBG" and opener(sentence, verb) == ""
    if verb.dep == "conj" and _is_undergone(sentence, verb, other):
        return True
    if verb.dep != "conj" or verb.tag != other.tag:
        return False
    return not sentence.children(verb.i, "nsubj", "nsubj:pass", "aux") and not any(
        t.lower in _PARTING for t in sentence.tokens[other.i + 1 : verb.i]
    )


def _is_undergone(sentence: Sentence, verb: Token, other: Token) -> bool:
    """Whether a clause tells without a comma what others underwent: "rioted and two guards were held"."""
    passive = sentence.children(verb.i, "aux:pass")
    if verb.tag != "VBN" or other.tag != "VBD" or not any(a.tag == "VBD" for a in passive):
        return False
    between = sentence.tokens[other.i + 1 : verb.i]
    return not any(t.lower in _PARTING or t.text in {",", ";", "--", "-"} for t in between)


_PARTING = frozenset({"then", "later", "after", "before", "since", "but", "earlier"})


def _is_broken(sentence: Sentence, happening: Happening, other: Happening) -> bool:
    """Whether a protest is what others break up: "dispersed a protest on Monday"."""
    if happening.type != "protest" or other.type not in _BREAKING:
        return False
    deeds = {t.head for t in other.triggers}
    nouns = (sentence[t.head] for t in happening.triggers if t.noun)
    return any(n.dep in {"obj", "nsubj:pass"} and n.head in deeds for n in nouns)
