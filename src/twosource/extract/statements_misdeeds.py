"""Misdeeds: orders to do harm, help withheld, what a power lets happen, brings about or breaks into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.people import is_people_word
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_reproached import accused, is_blamable, named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import listed, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def misdeeds(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every accusation of a misdeed that is no attack by itself."""
    if one.speaker is None:
        return
    for token in inside:
        if token.pos != "VERB":
            continue
        if token.lemma in {"allow", "let", "permit"}:
            yield from _withheld(sentence, one, token)
        elif token.lemma == "do":
            yield from _idle(sentence, one, token)
        elif _is_misdeed(sentence, token):
            name = accused(sentence, one, token)
            if name is not None and (name or one.direct):
                yield "blames", name or None


def _is_misdeed(sentence: Sentence, verb: Token) -> bool:
    """Whether what a verb does to its object is a misdeed."""
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if verb.dep == "acl" and verb.tag == "VBN":
        things.add(sentence[verb.head].lower)  # "evidence of torture | being used by the police"
    if verb.lemma == "order":
        return _orders_harm(sentence, verb)
    if verb.lemma == "break":
        return sentence.lower[verb.i + 1 : verb.i + 2] == ("into",)
    if verb.lemma == "prey":
        return sentence.lower[verb.i + 1 : verb.i + 2] in {("on",), ("upon",)}
    if verb.lemma == "cause":
        return verb.tag in {"VBD", "VBN", "VBG"} and not things.isdisjoint(named("misdeeds.caused"))
    if verb.lemma in {"stop", "keep"}:
        barred = not things.isdisjoint(named("misdeeds.stopped"))
        return barred and "from" in sentence.lower[verb.i + 1 : verb.i + 6]
    if verb.lemma in {"pressure", "coerce", "blackmail"}:
        return bool(sentence.children(verb.i, "xcomp", "advcl")) and bool(things)
    row = f"misdeeds.{verb.lemma}"
    return verb.lemma in named("misdeeds.verbs") and not things.isdisjoint(named(row))


def _orders_harm(sentence: Sentence, verb: Token) -> bool:
    """As in "ordered the killings", "ordered his forces to fire on the crowd"."""
    below = {c.i for c in sentence.children(verb.i, "obj", "xcomp", "ccomp")}
    passive = bool(sentence.children(verb.i, "aux:pass"))
    if passive and sentence.children(verb.i, "obl:agent"):  # "the killings were ordered by the general"
        below = {c.i for c in sentence.children(verb.i, "nsubj")}
    elif passive:
        return False
    deeds = any(t.head in below and t.type == "assault" for t in triggers(sentence))
    return deeds or any(sentence[i].lower in listed("plights.crimes") for i in below)


def _withheld(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "was not allowing aid into the town", "would not let us leave"."""
    if not negated(sentence, verb) or supposed(sentence, verb) or one.speaker is None:
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    modals = {c.lower for c in sentence.children(verb.i, "aux") if c.tag == "MD"}
    if who is None or (modals and (verb.lemma != "let" or modals & {"should", "must"})):
        return  # "would not allow a partition"
    below = [
        sentence[i] for c in sentence.children(verb.i, "obj", "ccomp", "xcomp") for i in sentence.subtree(c.i)
    ]
    if not any(t.lower in listed("faults.barred") or is_people_word(t.text) for t in below):
        return
    name = phrase_text(sentence, who.i)
    if who.lower == "they" and one.direct:
        yield "blames", None
    elif side(who) and not same(one.speaker, name):
        yield "blames", name


def _idle(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "the police did nothing to stop the mob"."""
    nothing = next((c for c in sentence.children(verb.i, "obj") if c.lower in {"nothing", "little"}), None)
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    if nothing is None or who is None or one.speaker is None or negated(sentence, verb):
        return
    if supposed(sentence, verb) or any(c.tag == "MD" for c in sentence.children(verb.i, "aux")):
        return
    name = phrase_text(sentence, who.i)
    if who.pos != "PRON" and is_blamable(sentence, who) and not same(one.speaker, name):
        yield "blames", name
