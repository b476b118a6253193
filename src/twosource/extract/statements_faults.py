"""Faults: rules broken, deeds blamed in the passive, death at somebody's hands, and what is not proven."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_kinds import national
from twosource.extract.speakers_phrases import is_armed_body, speakerly
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import any_of, holds, listed, name_of, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def faults(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every stance of words that tell of a fault, of whose hands, or that a thing is unproven."""
    telling = _telling()
    if not holds(sentence, telling):
        return
    for token in inside:
        if token.lower not in telling and token.lemma not in telling:
            continue
        if token.lemma in listed("faults.verbs"):
            yield from _broken(sentence, one, token)
        elif token.lemma in listed("faults.aiding"):
            yield from _aided(sentence, one, token)
        elif token.lemma in listed("faults.barring"):
            yield from _barred(sentence, one, token)
        elif token.lower in {"violation", "breach", "contravention"}:
            yield from _in_breach(sentence, one, token)
        elif token.lower == "blamed":
            yield from blamed(sentence, token)
        elif token.lower == "hands":
            yield from _at_hands(sentence, one, token)
        elif token.lower in listed("faults.proofs"):
            yield from _unproven(sentence, token)
        elif token.lower == "innocent":
            yield from _innocent(sentence, token)


@cache
def _telling() -> frozenset[str]:
    """The words and verbs of which one must stand in what tells of a fault."""
    rows = any_of("faults.verbs", "faults.aiding", "faults.barring", "faults.proofs")
    return rows | {"blamed", "hands", "innocent", "violation", "breach", "contravention"}


def _broken(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "said the driver had exceeded the limit", "the army violated the truce"."""
    if verb.pos != "VERB" or negated(sentence, verb) or supposed(sentence, verb):
        return
    if any(c.tag == "MD" for c in sentence.children(verb.i, "aux")):
        return
    things = [c for c in sentence.children(verb.i, "obj") if c.lower in listed("faults.nouns")]
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj" and c.pos != "PRON"), None)
    if sentence.children(verb.i, "aux:pass"):  # "the vote was rigged by the ruling party"
        things = [c for c in sentence.children(verb.i, "nsubj") if c.lower in listed("faults.nouns")]
        who = next(iter(sentence.children(verb.i, "obl:agent")), None)
    known = who is not None and (who.lower in listed("faults.people") or who.lower in _RAIDS)
    if who is None or not things or not (known or speakerly(who) or side(who)):
        return
    name = phrase_text(sentence, who.i)
    if one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


_RAIDS = frozenset(
    {"raids", "raid", "strikes", "strike", "airstrikes", "airstrike", "bombing", "bombings", "actions"}
)


def _in_breach(sentence: Sentence, one: Attribution, noun: Token) -> Iterator[Found]:
    """As in "said that the raid was in violation of the truce"."""
    cased = any(c.lower == "in" for c in sentence.children(noun.i, "case"))
    subject = next(iter(sentence.children(noun.i, "nsubj")), None)
    if not cased or subject is None or subject.pos == "PRON" or negated(sentence, noun):
        return
    name = phrase_text(sentence, subject.i)
    if sentence.children(noun.i, "cop") and one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


def _aided(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "said that Ruritania arms terrorists", "provides the terrorist group with weapons"."""
    if verb.pos != "VERB" or negated(sentence, verb) or supposed(sentence, verb) or verb.tag == "VB":
        return
    helped = (*sentence.children(verb.i, "obj"), *sentence.children(verb.i, "obl"))
    below = {i for c in helped for i in sentence.subtree(c.i)}
    armed = verb.lemma in _SENDING and any(sentence[i].lower in _ARMS for i in below)
    if not armed and not any(sentence[i].lower in _TERROR or is_armed_body(sentence[i].lower) for i in below):
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj" and c.i < verb.i), None)
    if who is None and verb.dep == "conj":
        who = next(iter(sentence.children(verb.head, "nsubj")), None)
    if who is None or who.pos == "PRON" or not _is_power(sentence, who):
        return
    name = phrase_text(sentence, who.i)
    if one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


def _barred(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "said the rebels prevented the evacuation of the wounded", "kept aid from reaching the town"."""
    if verb.pos != "VERB" or verb.tag == "VB" or negated(sentence, verb) or supposed(sentence, verb):
        return
    if any(c.tag == "MD" for c in sentence.children(verb.i, "aux")):
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj" and c.i < verb.i), None)
    if who is None or not (side(who) or who.lower in listed("sides.nouns")):
        return
    things = {i for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if not any(sentence[i].lower in listed("faults.barred") for i in things):
        return
    name = phrase_text(sentence, who.i)
    if one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


_SENDING = frozenset({"send", "supply", "provide", "smuggle", "funnel", "ship", "deliver"})
_ARMS = frozenset(
    {
        "missiles",
        "missile",
        "rockets",
        "drones",
        "helicopters",
        "jets",
        "tanks",
        "weapons",
        "weaponry",
        "arms",
        "ammunition",
        "gunmen",
        "mercenaries",
        "munitions",
    }
)
_TERROR = frozenset(
    {"terrorism", "terrorist", "terrorists", "extremists", "jihadists", "insurgents", "militants"}
)


def _is_power(sentence: Sentence, token: Token) -> bool:
    """Whether a noun names a state or its people: "Ruritania", "the Ruritanian side"."""
    if side(token) or speakerly(token) or token.ent == "LOC":
        return True
    return any(national(c.text) for c in sentence.children(token.i, "amod", "compound"))


def blamed(sentence: Sentence, verb: Token) -> Iterator[Found]:
    """As in "the fire was blamed on the owner", "was blamed on a fault": a culprit, or a cause."""
    if verb.tag not in {"VBN", "VBD"} or negated(sentence, verb):
        return
    if any(c.lower == "to" for c in sentence.children(verb.i, "mark")):
        return  # "the first deaths to be blamed on them"
    if verb.lower not in {"blamed", "accused"}:
        subject = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj:pass"), None)
        if subject is not None and sentence.children(verb.i, "aux:pass"):
            yield "condemns", phrase_text(sentence, subject.i)
        return
    if verb.lower == "accused":
        yield from _accused(sentence, verb)
        return
    if verb.tag != "VBN":
        return
    if not sentence.children(verb.i, "aux:pass") and not _is_said_of_deed(sentence, verb):
        return
    culprit = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj:pass"), None)
    reasons = sentence.children(verb.i, "obl", "advcl")
    if culprit is not None and any(
        k.lower == "for" for c in reasons for k in sentence.children(c.i, "case", "mark")
    ):
        if side(culprit) or speakerly(culprit):
            yield "blames", phrase_text(sentence, culprit.i)
        return
    for child in (*sentence.children(verb.i, "obl"), *sentence.children(verb.i, "nmod")):
        if "on" in {c.lower for c in sentence.children(child.i, "case")}:
            person = speakerly(child) or side(child)
            yield ("blames" if person else "asserts"), phrase_text(sentence, child.i)
            return


def _accused(sentence: Sentence, verb: Token) -> Iterator[Found]:
    """As in "the government has been accused of starving the town": of a side, by nobody who is named."""
    subject = next(iter(sentence.children(verb.i, "nsubj")), None)
    of = sentence.children(verb.i, "advcl", "obl", "xcomp", "ccomp", "nmod")
    if subject is None or not side(subject) or sentence.children(verb.i, "obj"):
        return
    if any(k.lower == "of" for c in of for k in sentence.children(c.i, "mark", "case")):
        yield "blames", phrase_text(sentence, subject.i)


def _is_said_of_deed(sentence: Sentence, verb: Token) -> bool:
    """As in "a bombing blamed on the rebels"."""
    if not verb.dep.startswith("acl"):
        return False
    return any(t.head == verb.head and t.noun and t.type == "assault" for t in triggers(sentence))


def _at_hands(sentence: Sentence, one: Attribution, hands: Token) -> Iterator[Found]:
    """As in "died at the hands of the police"."""
    if sentence.lower[max(0, hands.i - 2) : hands.i] != ("at", "the"):
        return
    of = (c for c in sentence.children(hands.i, "nmod") if speakerly(c) or side(c))
    whose = next((c for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), None)
    name = phrase_text(sentence, whose.i) if whose is not None else ""
    if name and one.speaker is not None and not same(one.speaker, name):
        yield "blames", name


def _unproven(sentence: Sentence, proof: Token) -> Iterator[Found]:
    """As in "there was no evidence of a massacre", "saw no sign of foul play"."""
    if "no" not in {c.lower for c in sentence.children(proof.i, "det")}:
        return
    for clause in sentence.children(proof.i, "acl", "ccomp"):
        below = [sentence[i] for i in sentence.subtree(clause.i)]
        deed = any(t.head in {b.i for b in below} and t.type in _DEEDS for t in triggers(sentence))
        if deed or any(b.lower in listed("predicates.behind") | {"involved", "anything"} for b in below):
            yield "denies", name_of(sentence, below[0].i, below[-1].i + 1)
            return
    for of in sentence.children(proof.i, "nmod"):
        under = sentence.subtree(of.i)  # "no evidence of shells hitting the convoy"
        event = any(
            (t.head == of.i and t.noun and not t.harm and t.type in _DEEDS)
            or (not t.noun and t.head in under and t.type == "assault")
            for t in triggers(sentence)
        )
        if event or of.lower in listed("faults.charged"):
            yield "denies", phrase_text(sentence, of.i)
            return


_DEEDS = frozenset({"assault", "accident", "arrest", "deportation", "outbreak"})


def _innocent(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "said her client was innocent"."""
    subject = next(iter(sentence.children(word.i, "nsubj")), None)
    if subject is not None and sentence.children(word.i, "cop") and not negated(sentence, word):
        yield "denies", phrase_text(sentence, subject.i)
