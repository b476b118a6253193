"""Which stance a cue takes, and towards what."""

from __future__ import annotations

from functools import cache
from typing import cast as as_type

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.people import is_person
from twosource.extract.speakers_phrases import PACKAGE, after, bounds, speakerly
from twosource.extract.statements_nobodys import (
    acknowledges_harm,
    antecedent,
    disputes,
    goes_on,
    is_evil,
    is_nobodys,
    own_deed,
    owns_up_to_nothing,
    with_confirm,
    withheld,
)
from twosource.extract.statements_words import any_of, listed, name_of, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table

Found = tuple[Stance, str | None]


@cache
def verb_stances() -> dict[str, Stance]:
    """Stance by verb."""
    table: dict[Stance, list[str]] = load_table(PACKAGE, "stances")["verbs"]
    return {verb: stance for stance, verbs in table.items() for verb in verbs}


def negated(sentence: Sentence, token: Token) -> bool:
    """Whether a verb is negated, by itself or by the verb above it."""
    if _DENYING.isdisjoint(sentence.words):
        return False
    either = token.dep == "conj" and any(c.lower in {"or", "nor"} for c in sentence.children(token.i, "cc"))
    up = token.head != token.i and (token.dep == "xcomp" or either)
    chain = (token, sentence[token.head]) if up else (token,)
    return (
        any(
            c.lower in _NEGATIONS
            for t in chain
            for c in (*sentence.children(t.i, "advmod", "aux", "cc"), t)
            if c.i <= token.i
        )
        or not _UNDONE.isdisjoint(sentence.lower[max(0, token.i - 4) : token.i])
        or (token.tag == "VB" and {"not", "position"} <= {*sentence.lower[max(0, token.i - 6) : token.i]})
    )


_SUPPOSING = frozenset({"would", "should", "might", "may", "must"})
_NEGATIONS = frozenset({"not", "n't", "never", "nt", "neither", "unable", "cannot", "couldnt", "yet"})
_UNDONE = frozenset({"unable", "declined", "refused", "yet", "cannot"})
_DENYING = _NEGATIONS | _UNDONE


def phrase_text(sentence: Sentence, head: int) -> str:
    """The words of a noun phrase, without its article."""
    start, end = bounds(sentence, head)
    return name_of(sentence, start, _medium(sentence, head + 1, end))


def _medium(sentence: Sentence, start: int, end: int) -> int:
    """Where a phrase ends before the medium of what is said of it: "the attack | in a statement"."""
    for at in range(start, end - 1):
        near = {t.lower for t in sentence.tokens[at + 1 : min(at + 4, end)]}
        if sentence[at].lower in {"in", "on", "via"} and near & listed("media.nouns"):
            return at
    return end


def object_of(sentence: Sentence, verb: int) -> Token | None:
    """The direct object of a verb."""
    return next(iter(sentence.children(verb, "obj")), None)


def stance_of(sentence: Sentence, token: Token) -> Found | None:
    """The stance of a verb and its target, None for plain speech."""
    first = sentence[token.head] if token.tag == "VB" and token.dep == "conj" else token
    can = token.lemma in {"confirm", "verify"} and any(
        c.lower in {"can", "could"} for c in sentence.children(token.i)
    )
    modals = [c.lower for c in sentence.children(first.i, "aux") if c.tag == "MD"]
    telling = token.lemma in {"confirm", "verify", "deny"} or not _SUPPOSING & {*modals}
    if modals and not can and not (telling and negated(sentence, token)):
        return None  # "could blame", "should meet and condemn", "would not reject": nobody has
    return (
        _claim(sentence, token)
        or _with_object(sentence, token)
        or _linked(sentence, token)
        or _responsible(sentence, token)
        or _of_verb(sentence, token)
    )


def _of_verb(sentence: Sentence, token: Token) -> Found | None:
    stance = verb_stances().get(token.lemma)
    thing = antecedent(sentence, token, object_of(sentence, token.i))
    if _cannot_tell(sentence, token):
        return "doubts", None
    if stance is None or (thing is not None and thing.lower.endswith(("self", "selves"))):
        return _threat(sentence, token) or _labelled(sentence, token)
    if stance == "denies" and thing is not None and thing.i > token.i and is_evil(sentence, thing):
        return None if negated(sentence, token) else ("condemns", phrase_text(sentence, thing.i))
    if _is_no_stance(sentence, token, thing) or (
        stance == "blames" and thing is not None and _no_culprit(sentence, thing)
    ):
        return _labelled(sentence, token) if token.lemma in listed("words.verbs") else None
    if token.lemma == "blame" and thing is not None and _is_cause(sentence, token, thing):
        return "asserts", phrase_text(sentence, thing.i).split(" for ")[0]
    if token.lemma == "admit" and not negated(sentence, token) and own_deed(sentence, token):
        stance = "claims_responsibility"
    elif disputes(token, thing) or (negated(sentence, token) and acknowledges_harm(sentence, token)):
        stance = "denies"
    elif stance == "confirms" and negated(sentence, token):
        stance = "doubts"
    elif stance == "denies" and negated(sentence, token):
        stance = "asserts"
    elif negated(sentence, token):
        return None
    return stance, _target(sentence, token)


def _is_no_stance(sentence: Sentence, token: Token, thing: Token | None) -> bool:
    """Whether a verb of stance takes none here: "if confirmed", "establishes a base", "denied access"."""
    that = token.i + 1 < len(sentence) and sentence[token.i + 1].lower == "that"
    ahead = sentence[max(0, token.i - 1)].lower
    if (
        token.tag == "VB"
        and sentence[token.head].lemma in {"make", "let"}
        and token.dep in {"xcomp", "ccomp"}
    ):
        return True  # "made many doubt it"
    if sentence.lower[max(0, token.i - 3) : token.i].count("short"):
        return True  # "stopped short of criticising it"
    if thing is not None and thing.lower in listed("rival.tolls") and negated(sentence, token):
        return True  # "has not confirmed the toll": a number is left open
    if ahead in {"if", "unless"} or (token.lemma == "establish" and not that):
        return True  # "if confirmed", "establishes control"
    if (
        token.lemma in listed("clausal.verbs")
        and not that
        and not sentence.children(token.i, "ccomp", "xcomp")
        and not acknowledges_harm(sentence, token)
    ):
        return True
    owning = token.lemma in {"acknowledge", "admit", "concede"} and not negated(sentence, token)
    if is_nobodys(sentence, token, thing, verb_stances().get(token.lemma)) or (
        owning and owns_up_to_nothing(sentence, token)
    ):
        return True
    if token.lemma == "deny" and (with_confirm(sentence, token) or withheld(sentence, token)):
        return True
    ahead_of = sentence[min(token.i + 1, len(sentence) - 1)].lower == "of"
    if token.lemma == "accuse" and thing is None and ahead_of:
        return True  # "Regime accused of bombing a school": it does not accuse
    loud = thing is None and not sentence.children(token.i, "nsubj:pass")
    if token.lemma in {"slam", "blast"} and (loud or token.tag == "VBG"):
        return True  # "a missile slammed into a house", "blasting tunes"
    if token.lemma == "question" and token.tag == "VBG" and thing is None:
        return True  # "were taken in for questioning"
    if token.lemma in listed("words.verbs"):
        near = sentence.tokens[token.i + 1 : token.i + 6]  # "rejected as baseless | claims that"
        passive = (c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass")
        thing = thing or next(passive, None)  # "his comments were dismissed by the opposition"
        behind = thing is None and any(t.lower in listed("words.nouns") and t.pos == "NOUN" for t in near)
        if not behind and (thing is None or thing.lower not in listed("words.nouns")):
            return True
    return False


def _cannot_tell(sentence: Sentence, token: Token) -> bool:
    """As in "were unable to determine who carried out the raids", "could not say whether it was a bomb"."""
    if token.lemma not in _TELLING or token.tag != "VB" or not negated(sentence, token):
        return False
    asked = sentence[min(token.i + 1, len(sentence) - 1)]
    return asked.lower in {"who", "whether", "if", "what", "which"} and bool(triggers(sentence))


_TELLING = frozenset({"determine", "establish", "say", "tell", "verify", "confirm", "identify", "ascertain"})


def _no_culprit(sentence: Sentence, thing: Token) -> bool:
    """As in "blamed the heat for the delay": no person, body or name is accused, and of no harm.

    "Army helicopters" are the army's.
    """
    owners = sentence.children(thing.i, "compound", "amod", "nmod:poss")
    on = (*sentence.children(thing.i, "nmod"), *sentence.children(thing.head, "obl"))
    if any(
        (side(c) or speakerly(c)) and any(k.lower == "on" for k in sentence.children(c.i, "case")) for c in on
    ):
        return False  # "blames the crisis on the opposition"
    return (
        thing.pos == "NOUN"
        and not (speakerly(thing) or is_person(thing))
        and not triggers(sentence)
        and not any(t.lower in listed("sides.nouns") for t in owners)
    )


def _is_cause(sentence: Sentence, token: Token, thing: Token) -> bool:
    """As in "blamed a gas leak for the explosion": an account of the cause accuses nobody."""
    if thing.pos != "NOUN" or speakerly(thing) or side(thing) or is_person(thing):
        return False
    if any(t.head == thing.i and t.type == "assault" for t in triggers(sentence)):
        return False
    about = (*sentence.children(token.i, "obl"), *sentence.children(thing.i, "nmod"))
    cases = {c.lower for o in about for c in sentence.children(o.i, "case")}
    return "for" in cases and "on" not in cases


def _threat(sentence: Sentence, token: Token) -> Found | None:
    """As in "vowed revenge", "pledged that it would not go unpunished"."""
    if token.lemma not in listed("threats.verbs"):
        return None
    inside = [sentence[i] for i in sentence.subtree(token.i) if i > token.i]
    if any(negated(sentence, c) for c in sentence.children(token.i, "xcomp")):
        return None  # "vowed not to use force"
    deeds = listed("threats.fights") if sentence.children(token.i, "xcomp") else frozenset[str]()
    told = any(t.lower in listed("threats.words") | deeds for t in inside)
    if not told or any(t.lower in _ILLS for t in inside[-3:]):
        return None
    return "warns", _target(sentence, token)


_ILLS = frozenset({"terrorism", "corruption", "crime", "poverty", "extremism"})


def _labelled(sentence: Sentence, token: Token) -> Found | None:
    """As in "described the attack as a crime", "called it barbaric"."""
    if token.lemma not in any_of("scorn.verbs", "words.verbs"):
        return None
    if sentence[min(token.i + 1, len(sentence) - 1)].lower in {"on", "upon", "for"}:
        return None  # "called on the council to stop the massacre"
    under = (c for c in sentence.children(token.i) if c.i > token.i and c.dep not in {"conj", "parataxis"})
    inside = {sentence[i].lower for c in under for i in sentence.subtree(c.i)}
    thing = object_of(sentence, token.i)
    words = thing is not None and thing.pos != "PRON" and thing.lower in listed("words.nouns")
    if thing is not None and words and inside & listed("flat.untrue"):
        return "denies", phrase_text(sentence, thing.i)  # "called the accusations fabricated"
    if not inside & (listed("scorn.labels") | listed("scorn.words")):
        return None
    return "condemns", _target(sentence, token)


def _target(sentence: Sentence, token: Token) -> str | None:
    passive = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass"), None)
    thing = passive or object_of(sentence, token.i)
    on = [
        c
        for c in sentence.children(token.i, "obl")
        if "on" in {k.lower for k in sentence.children(c.i, "case")} and c.lower not in WEEKDAYS
    ]
    below = sentence.children(thing.i, "nmod") if thing is not None else ()
    on = on or [c for c in below if any(k.lower == "on" for k in sentence.children(c.i, "case"))]
    if token.lemma == "blame" and on:
        return phrase_text(sentence, on[0].i)
    if thing is not None and token.lemma in {"accuse", "blame", "suspect"}:
        return phrase_text(sentence, thing.i).split(" of ")[0].split(" for ")[0]
    if thing is not None and thing.pos != "PRON":
        return phrase_text(sentence, thing.i)
    if thing is None and token.lemma in {"accuse", "blame", "implicate"}:
        near = after(sentence, token.i + 1)
        return name_of(sentence, *near).split(" of ")[0].split(" for ")[0] if near else None
    for clause in sentence.children(token.i, "ccomp", "xcomp"):
        inside = sentence.subtree(clause.i)
        return name_of(sentence, inside[0], inside[-1] + 1)
    if token.dep.startswith("acl"):
        return phrase_text(sentence, token.head)
    return None


def _claim(sentence: Sentence, token: Token) -> Found | None:
    """As in "claimed the attack", "the assault, claimed by the group"."""
    if token.lemma != "claim" or negated(sentence, token):
        return None
    thing = object_of(sentence, token.i) or next(
        (c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass"), None
    )
    if thing is None and token.dep.startswith("acl") and token.tag == "VBN":
        near = sentence[token.i - 1]  # "killed two in an attack | claimed by the group", hung on the two
        thing = near if near.pos == "NOUN" and _claimable(sentence, near) else sentence[token.head]
    if thing is not None and thing.lower in _GAINS and not goes_on(sentence, token, thing):
        return "asserts", phrase_text(sentence, thing.i)  # "claimed control of the port"
    if thing is None or not _claimable(sentence, thing) or goes_on(sentence, token, thing):
        return None
    if not thing.lower.startswith("responsib"):
        return "claims_responsibility", phrase_text(sentence, thing.i)
    said = (*sentence.children(thing.i, "nmod"), *sentence.children(token.i, "obl"))
    about = [c for c in said if c.lower not in listed("media.nouns")]
    return "claims_responsibility", phrase_text(sentence, about[0].i) if about else None


_GAINS = frozenset({"control", "victory", "success", "gains", "advances", "progress"})


def _claimable(sentence: Sentence, thing: Token) -> bool:
    if thing.lower in listed("claimed.nouns") or thing.lower.startswith("responsib"):
        return True
    deeds = (t for t in triggers(sentence) if t.head == thing.i and t.noun and t.type == "assault")
    return any(not t.harm for t in deeds)  # "claims the commander's death": it is told


@cache
def _verbs_of(table: str) -> frozenset[str]:
    """The verbs of all rows of a table of stances."""
    return frozenset(
        [verb for row in load_table(PACKAGE, "stances")[table].values() for verb in row["verbs"]]
    )


def _with_object(sentence: Sentence, token: Token) -> Found | None:
    first = object_of(sentence, token.i)
    if first is None:
        return None
    if token.lemma not in _verbs_of("objects"):
        return None
    both = (first, *sentence.children(first.i, "conj"))  # "expressed sorrow | and outrage"
    for stance, row in load_table(PACKAGE, "stances")["objects"].items():
        thing = next((t for t in both if t.lower in row["nouns"]), None)
        if token.lemma in row["verbs"] and thing is not None:
            if token.lemma == "raise" and token.tag == "VBG" and stance == "warns":
                return None  # "cut the road, raising fears of a famine": the deed does
            if negated(sentence, token) or any(c.lower == "no" for c in sentence.children(thing.i)):
                return None
            below = (c for c in sentence.children(thing.i, "nmod") if c.dep != "nmod:poss")
            about = [*below, *sentence.children(token.i, "obl")]
            under = [*about, *(d for c in about for d in sentence.children(c.i, "nmod"))]
            to = {*row.get("on", ())}
            on = [c for c in under if to & {k.lower for k in sentence.children(c.i, "case")}]
            target = next(iter(on or about), None)
            return as_type(Stance, stance), phrase_text(sentence, target.i) if target else None
    return None


def _linked(sentence: Sentence, token: Token) -> Found | None:
    if token.lemma not in _verbs_of("linked"):
        return None
    for stance, row in load_table(PACKAGE, "stances")["linked"].items():
        if token.lemma in row["verbs"] and not negated(sentence, token):
            thing = object_of(sentence, token.i)
            happened = thing is not None and any(t.head == thing.i for t in triggers(sentence))
            laid = token.lemma in {"attribute", "ascribe"} and happened
            laid = laid and thing is not None and not _claimable(sentence, thing)
            if thing is None or not (thing.pos == "PRON" or laid or _claimable(sentence, thing)):
                continue
            below = sentence.children(thing.i, "nmod") if thing else ()
            for child in (*sentence.children(token.i, "obl"), *below):
                if laid and not (side(child) or child.lower in listed("sides.meddlers")):
                    continue  # "attributed the quake to a fault"
                if any(c.lower in row["to"] for c in sentence.children(child.i, "case")):
                    return as_type(Stance, stance), phrase_text(sentence, child.i)
    return None


def _responsible(sentence: Sentence, token: Token) -> Found | None:
    """As in "holds the government responsible", "pointed the finger at the rebels"."""
    if token.lemma not in {"hold", "point"}:
        return None
    thing = object_of(sentence, token.i)
    if thing is None or negated(sentence, token):
        return None
    ahead = {t.lower for t in sentence.tokens[token.i : token.i + 14]}
    if token.lemma == "hold" and ahead & {"responsible", "accountable"}:
        return "blames", phrase_text(sentence, thing.i).removesuffix(" responsible").removesuffix(
            " accountable"
        )
    if token.lemma == "point" and thing.lower in {"finger", "fingers"}:
        at = next(iter(sentence.children(token.i, "obl")), None)
        return "blames", phrase_text(sentence, at.i) if at else None
    return None
