"""Acts: what bodies do in public: declare a state, shut schools, put down protests, appeal to others."""

from __future__ import annotations

from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import EventType
from twosource.text.lexicon import words

Deed = tuple[EventType, str]  # type and mode


def act_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of by what is declared, shut, put down or called for; None where that is no act."""
    if verb.lower in _DECLARING:
        return ("other", "declaration") if _has(sentence, verb, _DECLARED) else None
    if verb.lower in SHUTTING:
        return ("other", "closure") if _is_shut(sentence, verb) else None
    if verb.lower in _QUELLING:
        return ("assault", "repression") if _has(sentence, verb, _DISSENT) else None
    if verb.lower in _CALLING:
        return ("statement", "appeal") if _appeals(sentence, verb) else None
    return None


def _what(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    return sentence.children(verb.i, "obj", "nsubj:pass", "xcomp")


def _has(sentence: Sentence, verb: Token, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns is what it is done to, or counts or names it: "an Islamic state"."""
    return any(o.lemma.lower() in nouns or o.lower in nouns for o in _what(sentence, verb))


def _is_shut(sentence: Sentence, verb: Token) -> bool:
    """Whether a public service stops: "closed the schools", "the airport was shut", "suspended its work"."""
    shut = words("twosource.extract", "senses", "others.shut")
    if _has(sentence, verb, shut):
        return True
    if sentence.children(verb.i, "obj") or verb.lemma not in {"close", "shut"}:
        return False
    return any(s.lemma.lower() in shut for s in sentence.children(verb.i, "nsubj"))


def _appeals(sentence: Sentence, verb: Token) -> bool:
    """Whether a body or its head calls on others, or for something: not what somebody is called.

    Of a person it is one where the day is told.
    """
    if verb.tag not in {"VBD", "VBN"} or sentence.children(verb.i, "aux:pass") or verb.dep == "acl:relcl":
        return False
    under = sentence.children(verb.i, "obl")
    if not any(c.lower in _CALLED_FOR for o in under for c in sentence.children(o.i, "case")):
        return False
    if any(a.lower in _OFTEN for a in sentence.children(verb.i, "advmod")):
        return False
    dated = any(o.lower in WEEKDAYS or o.lower in MONTHS for o in under)
    who = sentence.children(verb.i, "nsubj")
    return any(s.ent in {"ORG", "LOC"} or s.lower in _CALLERS or (dated and is_person(s)) for s in who)


_CALLED_FOR = frozenset({"on", "upon", "for"})
_OFTEN = frozenset({"repeatedly", "often", "always", "long", "consistently", "frequently"})
_CALLERS = frozenset(
    """government ministry parliament council coalition observatory opposition party union commission
    committee agency organisation organization group groups alliance watchdog authorities""".split()
)
_DECLARING = frozenset(
    "declare declares declared declaring proclaim proclaims proclaimed proclaiming".split()
)
_DECLARED = frozenset(
    """autonomy caliphate emergency emirate federation independence law mobilisation mobilization region
    republic secession state war""".split()
)
SHUTTING = frozenset(
    """close closes closed closing shut shuts shutting suspend suspends suspended suspending postpone
    postpones postponed postponing cancel cancels cancelled canceled cancelling canceling halt halts halted
    halting""".split()
)
_QUELLING = frozenset(
    """suppress suppresses suppressed suppressing quell quells quelled quelling crush crushes crushed crushing
    disperse disperses dispersed dispersing quash quashes quashed quashing""".split()
)
_DISSENT = frozenset(
    """demonstration dissent protest rally revolt uprising rebellion unrest demonstrator protester protestor
    strike""".split()
)
_CALLING = frozenset({"called", "appealed"})
ACTING = _DECLARING | SHUTTING | _QUELLING | _CALLING
