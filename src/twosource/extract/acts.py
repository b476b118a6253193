"""Acts: what bodies do in public: declare a state, shut schools, put down protests, appeal to others."""

from __future__ import annotations

from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed
from twosource.text.lexicon import words


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
    if verb.lower in _TRAVELLING:
        return ("movement", "visit") if _visits(sentence, verb) else None
    if verb.lower in _BURNING and _burns_oneself(sentence, verb):
        return "protest", "self-immolation"
    if verb.lower in _FOUNDING:
        return ("other", "founding") if _founds(sentence, verb) else None
    if verb.lower in _DISMISSING:
        return ("other", "dismissal") if _has(sentence, verb, _POSTS) else None
    if verb.lower in _BRANDING:
        return ("other", "designation") if _brands(sentence, verb) else None
    return None


def is_dated(sentence: Sentence, verb: Token) -> bool:
    """Whether a weekday, a month or a year stands beside a verb."""
    under = [*sentence.children(verb.i, "obl"), *sentence.children(verb.i, "advmod")]
    return any(o.lower in WEEKDAYS or o.lower in MONTHS or _is_year(o) for o in under)


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in {"19", "20"}


def _visits(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody of whom news is made goes to a land or a town on a day: "Ann Grey arrived in Hask"."""
    if not any(s.ent == "PER" for s in sentence.children(verb.i, "nsubj")) or not is_dated(sentence, verb):
        return False
    where = sentence.children(verb.i, "obj", "obl")
    named = [n for w in where if w.lemma in _JOURNEYS for n in sentence.children(w.i, "nmod")]
    return any(t.ent == "LOC" for t in (*where, *named))


def _founds(sentence: Sentence, verb: Token) -> bool:
    """Whether a body comes into being at a time that is told: "was formed in 2013", "set up in 2014"."""
    if verb.tag != "VBN" or not any(t.lower in MONTHS or _is_year(t) for t in sentence.below(verb.i)):
        return False
    if verb.lower == "set" and "up" not in sentence.lower[verb.i + 1 : verb.i + 2]:
        return False
    passive = sentence.children(verb.i, "aux:pass")
    who = sentence.children(verb.i, "nsubj") if passive else (sentence[verb.head],)
    return any(w.ent == "ORG" or w.lower in _FOUNDED for w in who)


def _brands(sentence: Sentence, verb: Token) -> bool:
    """Whether a body is named one of terror by a state: "designated it a terrorist organisation"."""
    named = sentence.children(verb.i, "obl", "xcomp", "obj")
    return any(
        n.lower in _FOUNDED
        and any(c.lower == "terrorist" for c in sentence.children(n.i, "amod", "compound"))
        for n in named
    )


def _burns_oneself(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody burns himself, which is a protest: "set himself on fire", "immolated herself"."""
    if not any(o.lower in _SELF for o in sentence.children(verb.i, "obj")):
        return False
    return verb.lemma != "set" or not _AFLAME.isdisjoint(sentence.lower[verb.i + 2 : verb.i + 5])


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
    if (
        verb.tag not in {"VBD", "VBN", "VBZ"}
        or sentence.children(verb.i, "aux:pass")
        or verb.dep == "acl:relcl"
    ):
        return False
    under = (o for o in sentence.children(verb.i, "obl") if o.lower not in WEEKDAYS)
    of_them = [c.i for c in sentence.children(verb.i, "xcomp", "ccomp", "advcl")]
    asked = any(m.lower == "for" for i in of_them for m in sentence.children(i, "mark"))
    if not asked and not any(c.lower in _CALLED_FOR for o in under for c in sentence.children(o.i, "case")):
        return False  # nor is "called a meeting for Friday" one
    if any(a.lower in _OFTEN for a in sentence.children(verb.i, "advmod")):
        return False
    dated = is_dated(sentence, verb)
    who = sentence.children(verb.i, "nsubj")
    if verb.tag == "VBZ":
        return any(s.ent == "PER" or is_person(s) for s in who)  # "Minister Ada Roe calls on Norland"
    return any(s.ent in {"ORG", "LOC"} or s.lower in _CALLERS or (dated and is_person(s)) for s in who)


_CALLED_FOR = frozenset({"on", "upon", "for"})
_OFTEN = frozenset({"repeatedly", "often", "always", "long", "consistently", "frequently"})
_CALLERS = frozenset(
    """government ministry parliament council coalition observatory opposition party union commission
    committee agency organisation organization group groups alliance watchdog authorities officials leaders
    ministers nations countries powers""".split()
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
# beside one of these a crackdown or repression is of protests, and bloody
PUT_DOWN = frozenset(
    """protest protests protesters protestors demonstration demonstrations demonstrators dissent uprising
    uprisings revolt rebellion unrest brutal bloody violent deadly""".split()
)
_CALLING = frozenset({"called", "appealed", "calls", "appeals"})
_TRAVELLING = frozenset({"arrived", "visited", "travelled", "traveled", "flew", "returned"})
_JOURNEYS = frozenset({"visit", "trip", "tour", "capital", "city", "town", "province"})
_FOUNDING = frozenset({"founded", "formed", "established", "created", "set"})
_BURNING = frozenset(
    "set sets setting immolate immolates immolated immolating burn burns burned burnt burning".split()
)
_SELF = frozenset({"himself", "herself", "themselves"})
_AFLAME = frozenset({"fire", "alight", "ablaze", "aflame", "alive", "light"})
_FOUNDED = frozenset(
    """agency alliance army brigade centre center coalition committee council entity force front group militia
    movement network organisation organization party service team union unit""".split()
)
_DISMISSING = frozenset({"sacked", "dismissed", "fired", "removed", "sacks", "dismisses"})
_POSTS = frozenset(
    """ambassador chief commander director general governor head judge mayor minister official president
    premier prosecutor secretary""".split()
)
_BRANDING = frozenset(
    """designated designating recognised recognized recognising recognizing classified labelled labeled
    listed""".split()
)
ACTING = _DECLARING | SHUTTING | _QUELLING | _CALLING | _TRAVELLING | _BURNING | _FOUNDING
ACTING |= _DISMISSING | _BRANDING
